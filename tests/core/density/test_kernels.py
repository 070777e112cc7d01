# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from quietude.core.density.kernels import KERNELS, UnknownKernelError, kernel_named
from scipy.integrate import quad

PI = math.pi
every_kernel = pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)


def over_the_plane(function, reach):
    """Integral of a radial function of u over the plane."""
    return quad(lambda u: function(u) * 2 * PI * u, 0, reach, points=[min(1.0, reach)], epsabs=1e-12)[0]


def value(kernel, u):
    return float(kernel.value(np.array([u * u]))[0])


@every_kernel
def test_it_integrates_to_one_over_the_plane(kernel):
    assert over_the_plane(lambda u: value(kernel, u), kernel.reach) == pytest.approx(1, abs=1e-9)


@every_kernel
def test_its_variance_and_roughness_are_those_it_states(kernel):
    along_an_axis = over_the_plane(lambda u: value(kernel, u) * u * u / 2, kernel.reach)
    squared = over_the_plane(lambda u: value(kernel, u) ** 2, kernel.reach)
    assert along_an_axis == pytest.approx(kernel.variance, rel=1e-5)
    assert squared == pytest.approx(kernel.roughness, rel=1e-5)


@every_kernel
def test_it_never_rises_and_is_zero_beyond_its_reach(kernel):
    heights = kernel.value(np.linspace(0, (1.5 * kernel.reach) ** 2, 500))
    assert (np.diff(heights) <= 0).all()
    assert value(kernel, kernel.reach + 1e-6) == 0
    assert value(kernel, kernel.reach - 1e-3) > 0


@pytest.mark.parametrize("name, centre, halfway", [
    ("quartic", 3 / PI, 0.537148), ("epanechnikov", 2 / PI, 0.477465), ("triweight", 4 / PI, 4 / PI * 0.75**3),
    ("triangular", 3 / PI, 1.5 / PI), ("uniform", 1 / PI, 1 / PI), ("gaussian", 4 / PI, 4 / PI * math.exp(-1)),
])
def test_its_heights_are_those_of_the_textbooks(name, centre, halfway):
    assert value(KERNELS[name], 0) == pytest.approx(centre, rel=1e-6)
    assert value(KERNELS[name], 0.5) == pytest.approx(halfway, rel=1e-6)


def test_an_event_exactly_on_the_rim_of_the_uniform_kernel_counts():
    assert value(KERNELS["uniform"], 1) == pytest.approx(1 / PI)


@pytest.mark.parametrize("name, factor", [("quartic", 2.78), ("epanechnikov", 2.40), ("triweight", 3.12)])
def test_variance_and_roughness_give_the_factors_of_silverman_table_4_1(name, factor):
    kernel = KERNELS[name]
    assert (4 * PI * kernel.roughness / kernel.variance**2) ** (1 / 6) == pytest.approx(factor, abs=5e-3)


def test_an_unknown_kernel_is_refused_with_the_list_of_those_there_are():
    with pytest.raises(UnknownKernelError, match=r"“cubic”.*quartic, epanechnikov"):
        kernel_named("cubic")
