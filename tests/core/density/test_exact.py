# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from quietude.core.density.estimators import exact, naive
from quietude.core.density.extent import grown
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.errors import Cancelled
from quietude.core.lattice.square import SquareLattice

PI = math.pi
every_kernel = pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)
QUARTIC = KERNELS["quartic"]
WEST, SOUTH = 768_000.0, 6_279_000.0


def random_places(count=400, seed=1):
    draw = np.random.default_rng(seed)
    return Places.of(
        WEST + draw.normal(0, 800, count), SOUTH + draw.normal(0, 500, count), draw.uniform(0, 3, count)
    )


def on_the_lattice():
    x, y = np.meshgrid(WEST + np.arange(-5, 6) * 100.0, SOUTH + np.arange(-5, 6) * 100.0)
    return Places.of(x.ravel(), y.ravel())


def stacked():
    few = random_places(20)
    return Places.of(np.repeat(few.x, 30), np.repeat(few.y, 30))


DATA = {
    "random": random_places(),
    "on the lattice": on_the_lattice(),
    "stacked": stacked(),
    "one event": Places.of([WEST], [SOUTH]),
    "all at one place": Places.of(np.full(50, WEST), np.full(50, SOUTH)),
    "beyond the raster": Places.of(WEST + np.array([-5e3, -1150, 0, 1250, 9e3]), SOUTH + np.array([0, 0, 1290, 0, 0])),
}


@every_kernel
@pytest.mark.parametrize("places", DATA.values(), ids=DATA)
@pytest.mark.parametrize("bandwidth, cell", [(300, 20), (333.3, 41.7), (30, 50), (4000, 60)])
def test_it_equals_the_sum_of_every_event_at_every_cell(kernel, places, bandwidth, cell):
    lattice = SquareLattice.covering(WEST - 1000, SOUTH - 1000, WEST + 1000, SOUTH + 1000, cell)
    found = exact.density(places, lattice, kernel, bandwidth)
    expected = naive.density(places, lattice, kernel, bandwidth)
    assert np.abs(found - expected).max() <= 1e-8 * expected.max()
    assert (found[expected == 0] == 0).all()


@every_kernel
def test_the_volume_is_the_number_of_events(kernel):
    places = random_places(1000)
    lattice = grown(places.box(), kernel.reach * 250).cells(10)
    volume = exact.density(places, lattice, kernel, 250).sum() * lattice.cell_km2
    assert volume == pytest.approx(places.weight.sum(), rel=1e-3)


def test_densities_of_two_sets_add_up():
    lattice = SquareLattice.covering(WEST - 1000, SOUTH - 1000, WEST + 1000, SOUTH + 1000, 30)
    one, other = random_places(100, seed=2), random_places(150, seed=3)
    both = Places(*(np.r_[a, b] for a, b in ((one.x, other.x), (one.y, other.y), (one.weight, other.weight))))
    apart = exact.density(one, lattice, QUARTIC, 300) + exact.density(other, lattice, QUARTIC, 300)
    np.testing.assert_allclose(exact.density(both, lattice, QUARTIC, 300), apart, atol=1e-8 * apart.max())


def test_a_weight_is_a_repetition():
    lattice = SquareLattice.covering(WEST - 500, SOUTH - 500, WEST + 500, SOUTH + 500, 20)
    weighted = Places.of([WEST, WEST + 77.7], [SOUTH, SOUTH - 31.3], [3, 2])
    repeated = Places.of([WEST] * 3 + [WEST + 77.7] * 2, [SOUTH] * 3 + [SOUTH - 31.3] * 2)
    np.testing.assert_allclose(
        exact.density(weighted, lattice, QUARTIC, 200), exact.density(repeated, lattice, QUARTIC, 200), rtol=1e-12
    )


@every_kernel
def test_moving_events_by_whole_cells_moves_the_density_by_as_many(kernel):
    lattice = SquareLattice.covering(WEST - 640, SOUTH - 640, WEST + 640, SOUTH + 640, 16)
    places = random_places(50).kept(np.arange(50) < 50)
    near = Places(WEST + (places.x - WEST) / 8, SOUTH + (places.y - SOUTH) / 8, places.weight)
    moved = Places(near.x + 5 * 16, near.y - 3 * 16, near.weight)
    before, after = exact.density(near, lattice, kernel, 100), exact.density(moved, lattice, kernel, 100)
    np.testing.assert_allclose(after[3:, 5:], before[:-3, :-5], atol=1e-9 * before.max())


@every_kernel
def test_turning_events_by_a_quarter_turns_the_density(kernel):
    lattice = SquareLattice(-500.0, 500.0, 20.0, 50, 50)
    draw = np.random.default_rng(4)
    x, y = draw.uniform(-400, 400, 60), draw.uniform(-400, 400, 60)
    straight = exact.density(Places.of(x, y), lattice, kernel, 150)
    turned = exact.density(Places.of(-y, x), lattice, kernel, 150)
    np.testing.assert_allclose(turned, np.rot90(straight), atol=1e-8 * straight.max())


def test_cells_out_of_reach_hold_exactly_zero():
    lattice = SquareLattice.covering(WEST - 1000, SOUTH - 1000, WEST + 1000, SOUTH + 1000, 25)
    density = exact.density(Places.of([WEST], [SOUTH]), lattice, QUARTIC, 300)
    x, y = lattice.centres()
    beyond = np.hypot(x - WEST, y[:, None] - SOUTH) >= 300
    assert (density[beyond] == 0).all()
    assert (density[~beyond] > 0).all()


def test_it_stops_as_soon_as_it_is_told_to():
    lattice = SquareLattice.covering(WEST - 3000, SOUTH - 3000, WEST + 3000, SOUTH + 3000, 10)
    shares = []

    def tick(share):
        shares.append(share)
        return len(shares) < 3

    with pytest.raises(Cancelled):
        exact.density(random_places(20_000), lattice, QUARTIC, 300, tick)
    assert len(shares) == 3
    assert shares[-1] < 0.5
