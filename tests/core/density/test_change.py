# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from quietude.core.density.change import (
    ALONE,
    FLOOR,
    NothingToCompareError,
    Told,
    UnknownMethodError,
    change,
    single_density,
)
from quietude.core.density.change_classes import change_limits
from quietude.core.density.estimators.naive import density
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.density.surface import Spread
from quietude.core.lattice.square import SquareLattice

SINGLE = 10.0
NOW = np.array([[0.0, 50.0, 200.0], [90.0, 79.0, 5.0]])
BEFORE = np.array([[0.0, 25.0, 0.0], [360.0, 0.0, 19.0]])


def told(values):
    return Told(values, SINGLE)


def test_a_difference_is_a_difference_and_a_sum_a_sum():
    assert (change(told(NOW), told(BEFORE), "difference") == NOW - BEFORE).all()
    assert (change(told(NOW), told(BEFORE), "sum") == NOW + BEFORE).all()


def test_ratios_are_told_where_both_reach_the_floor_or_one_stands_high_alone():
    assert (FLOOR, ALONE) == (2, 4)
    ratio = change(told(NOW), told(BEFORE), "ratio")
    # Nothing in both; twice as many; a new place, against the floor of 20; a quarter; 79 alone is not 80; both low.
    expected = [[math.nan, 2.0, 10.0], [0.25, math.nan, math.nan]]
    assert ratio == pytest.approx(np.array(expected), nan_ok=True)


def test_the_logarithm_changes_its_sign_alone_when_the_layers_are_exchanged():
    one, other = change(told(NOW), told(BEFORE), "log_ratio"), change(told(BEFORE), told(NOW), "log_ratio")
    assert one == pytest.approx(-other, nan_ok=True)
    assert one[0, 1] == pytest.approx(math.log(2))


@pytest.mark.parametrize("factor", [2, 3, 1 / 3])
def test_a_layer_and_so_many_times_itself_have_that_ratio_wherever_there_is_one(factor):
    values = np.linspace(0, 300, 601).reshape(1, -1)
    ratio = change(told(values * factor), told(values), "ratio")
    assert np.isfinite(ratio).any()
    assert ratio[np.isfinite(ratio)] == pytest.approx(factor)


def test_the_outside_of_the_study_area_stays_outside():
    now, before = np.array([[math.nan, 90.0]]), np.array([[math.nan, 30.0]])
    for method, value in (("difference", 60), ("ratio", 3), ("log_ratio", math.log(3)), ("sum", 120)):
        assert change(told(now), told(before), method) == pytest.approx(np.array([[math.nan, value]]), nan_ok=True)


def test_too_few_incidents_for_any_ratio_are_refused_and_the_way_out_is_told():
    with pytest.raises(NothingToCompareError, match="larger radius"):
        change(told(np.array([[12.0]])), told(np.array([[15.0]])), "ratio")


def test_an_unknown_method_is_refused():
    with pytest.raises(UnknownMethodError, match="quotient"):
        change(told(NOW), told(BEFORE), "quotient")


@pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)
def test_the_density_of_one_incident_is_that_of_the_oracle(kernel):
    lattice = SquareLattice(0, 10, 10, 1, 1)
    here = Places(np.array([5.0]), np.array([5.0]), np.array([3.0]))
    assert single_density(Spread(kernel, 80), 3.0) == pytest.approx(density(here, lattice, kernel, 80)[0, 0])


@pytest.mark.parametrize("largest, limits", [
    (1942, (100, 200, 500, 1000)),
    (7, (0.5, 1, 2, 5)),
    (100, (5, 10, 20, 50)),
    (0.0031, (0.0002, 0.0005, 0.001, 0.002)),
    (0, (1.0,)),
])
def test_limits_of_changes_are_round_and_lie_below_the_largest(largest, limits):
    assert change_limits(largest) == pytest.approx(limits)
