# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density.estimators import exact, fast, planner
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.errors import Cancelled
from quietude.core.lattice.square import SquareLattice

SMOOTH = ("quartic", "triweight", "gaussian")
LATTICE = SquareLattice(0.0, 1000.0, 10.0, 100, 100)


def town(count=500, seed=1, spread=250):
    draw = np.random.default_rng(seed)
    return Places.of(draw.normal(500, spread, count), draw.normal(400, spread, count), draw.uniform(0, 3, count))


@pytest.fixture
def approximated(monkeypatch):
    """The exact way costs so much that it never answers for the fast one, which small sets would leave to it."""
    monkeypatch.setattr(fast, "least_cost", lambda *question: np.inf)


@pytest.mark.usefixtures("approximated")
@pytest.mark.parametrize("name", SMOOTH)
@pytest.mark.parametrize("cells", [6, 6.9, 8.3, 11.7, 16, 25.4, 41, 75.3])
def test_the_error_of_one_event_stays_within_the_bound_wherever_it_stands_in_its_cell(name, cells):
    kernel, bandwidth = KERNELS[name], cells * 10.0
    width = int(2 * kernel.reach * cells) + 8
    lattice = SquareLattice(0.0, width * 10.0, 10.0, width, width)
    bound = (fast.BOUNDS[name](cells) + 2 * fast.NOISE) * kernel.peak * 1e6 / bandwidth**2
    for fx, fy in ((0.5, 0.5), (0.5, 0), (0.25, 0.25), (0.37, 0.12), (0.45, 0.3), (0.1, 0.05)):
        one = Places.of([(width // 2 + 0.5 + fx) * 10], [(width // 2 + 0.5 + fy) * 10])
        found, true = (way.density(one, lattice, kernel, bandwidth) for way in (fast, exact))
        assert np.abs(found - true).max() <= bound


@pytest.mark.usefixtures("approximated")
@pytest.mark.parametrize("name", SMOOTH)
@pytest.mark.parametrize("places", [town(), town(3, seed=2), town(400, seed=3, spread=3000)], ids=len)
def test_a_town_is_within_the_bound_that_is_announced(name, places):
    found, true = (way.density(places, LATTICE, KERNELS[name], 150) for way in (fast, exact))
    bound = fast.error_bound(places, LATTICE, KERNELS[name], 150)
    assert 0 < np.abs(found - true).max() <= bound
    assert bound < 0.1 * true.max()


@pytest.mark.usefixtures("approximated")
def test_stacked_events_are_all_in_the_bound():
    pile = Places.of(np.full(100, 503.7), np.full(100, 498.1))
    found, true = (way.density(pile, LATTICE, KERNELS["quartic"], 150) for way in (fast, exact))
    assert np.abs(found - true).max() <= fast.error_bound(pile, LATTICE, KERNELS["quartic"], 150)


@pytest.mark.usefixtures("approximated")
@pytest.mark.parametrize("name", SMOOTH)
def test_nothing_is_negative_and_far_cells_hold_exactly_zero(name):
    found = fast.density(Places.of([200.0], [800.0]), LATTICE, KERNELS[name], 80)
    assert found.min() == 0
    assert (found[60:, 60:] == 0).all()


@pytest.mark.usefixtures("approximated")
@pytest.mark.parametrize("name", SMOOTH)
def test_the_volume_is_the_number_of_events(name):
    found = fast.density(Places.of([503.0, 481.0], [498.0, 507.0]), LATTICE, KERNELS[name], 100)
    assert found.sum() * LATTICE.cell_km2 == pytest.approx(2, rel=1e-3)


@pytest.mark.parametrize("name, bandwidth", [
    ("uniform", 200), ("epanechnikov", 200), ("triangular", 200), ("quartic", 50),
])
def test_where_interpolation_is_poor_it_is_exact_and_says_so(name, bandwidth):
    places, kernel = town(), KERNELS[name]
    found, true = (way.density(places, LATTICE, kernel, bandwidth) for way in (fast, exact))
    assert (found == true).all()
    assert fast.error_bound(places, LATTICE, kernel, bandwidth) == 0


@pytest.mark.usefixtures("approximated")
def test_it_stops_when_told_to():
    with pytest.raises(Cancelled):
        fast.density(town(), LATTICE, KERNELS["quartic"], 150, lambda share: False)


@pytest.mark.usefixtures("approximated")
def test_one_spectrum_serves_every_kernel_and_every_smaller_bandwidth():
    places = town()
    shares = fast.spectrum(places, LATTICE, 2 * 180)
    for name, bandwidth in (("quartic", 180), ("quartic", 90), ("triweight", 120), ("gaussian", 150)):
        found = fast.density_of(shares, LATTICE, KERNELS[name], bandwidth)
        alone = fast.density(places, LATTICE, KERNELS[name], bandwidth)
        assert np.abs(found - alone).max() <= 4 * fast.NOISE * alone.max()


@pytest.mark.usefixtures("approximated")
def test_events_around_the_raster_weigh_on_its_border_and_do_not_come_back_on_the_other_side():
    west_of_it = Places.of([-60.0], [500.0])
    found, true = (way.density(west_of_it, LATTICE, KERNELS["quartic"], 150) for way in (fast, exact))
    assert np.abs(found - true).max() <= fast.error_bound(west_of_it, LATTICE, KERNELS["quartic"], 150)
    assert found[:, 0].max() > 0
    assert (found[:, 20:] == 0).all()


def dense_town(count):
    draw = np.random.default_rng(9)
    return Places.of(draw.uniform(0, 1000, count), draw.uniform(0, 1000, count))


def test_it_answers_exactly_where_that_is_as_quick_by_the_planner_and_says_so():
    kernel = KERNELS["quartic"]
    few, many = dense_town(20), dense_town(20_000)
    for places, exactly in ((few, True), (many, False)):
        found, true = (way.density(places, LATTICE, kernel, 150) for way in (fast, exact))
        bound, way = fast.error_bound(places, LATTICE, kernel, 150), fast.way_of(places, LATTICE, kernel, 150)
        assert (found == true).all() == exactly == (bound == 0)
        assert way.startswith("Exact, by" if exactly else "Fast: ")
        costs = [cost(len(places), LATTICE, kernel, 150) for cost in (planner.least_cost, planner.fast_cost)]
        assert (costs[0] <= costs[1]) == exactly
        assert fast.expected_seconds(places, LATTICE, kernel, 150) == min(costs) * 1e-9
