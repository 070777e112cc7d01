# SPDX-License-Identifier: GPL-2.0-or-later
"""Every way to an exact density, whatever the planner prefers, against the sum of each event at each cell."""
import numpy as np
import pytest
from quietude.core.density.estimators import dense, exact, naive, planner
from quietude.core.density.estimators.pixels import Pixels
from quietude.core.density.estimators.sweep import swept
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.errors import Cancelled
from quietude.core.lattice.square import SquareLattice

WEST, NORTH = 5_768_000.0, 9_279_000.0


def lattice(rows, columns, cell=10.0):
    return SquareLattice(WEST, NORTH, cell, rows, columns)


def scene(name, rows=90, columns=130, cell=10.0):
    draw = np.random.default_rng(7)
    width, height = columns * cell, rows * cell
    x, y = draw.uniform(-300, width + 300, 300), draw.uniform(-300, height + 300, 300)
    weight = draw.uniform(0, 3, 300)
    if name == "on the lattice":
        x, y, weight = np.rint(x / cell) * cell, np.rint(y / cell) * cell, np.ones(300)
    elif name == "at the centres of cells":
        x, y, weight = (np.rint(x / cell) + 0.5) * cell, (np.rint(y / cell) + 0.5) * cell, np.ones(300)
    elif name == "stacked":
        x, y, weight = np.repeat(x[:10] % width, 30), np.repeat(y[:10] % height, 30), np.ones(300)
    elif name == "one event":
        x, y, weight = x[40:41] % width, y[40:41] % height, np.ones(1)
    elif name == "a heavy one among light ones":
        weight = np.where(np.arange(300) == 12, 1e6, 1e-3)
    return Places.of(WEST + x, NORTH - y, weight)


SCENES = ("random", "on the lattice", "at the centres of cells", "stacked", "one event", "a heavy one among light ones")
WAYS = [
    *((way, kernel) for kernel in KERNELS for way in (planner.SCATTER, planner.DENSE)),
    *((planner.SWEEP, kernel) for kernel in KERNELS if KERNELS[kernel].power is not None),
    (planner.SPLIT, "triangular"), (planner.SPLIT, "gaussian"),
]


@pytest.mark.parametrize("way, name", WAYS, ids=[f"{way.name}-{name}" for way, name in WAYS])
@pytest.mark.parametrize("bandwidth", [250.0, 386.7], ids=["discs of few cells", "large discs"])
@pytest.mark.parametrize("where", SCENES)
def test_each_way_equals_the_sum_of_every_event_at_every_cell(way, name, bandwidth, where, monkeypatch):
    monkeypatch.setattr(exact, "chosen_way", lambda *question: way)
    places, cells, kernel = scene(where), lattice(90, 130), KERNELS[name]
    found, expected = (density(places, cells, kernel, bandwidth) for density in (exact.density, naive.density))
    assert np.abs(found - expected).max() <= 1e-8 * expected.max()
    assert (found[expected == 0] == 0).all()
    assert not np.signbit(found).any()


@pytest.mark.parametrize("cells", [1.0, 1.3, 2.5, 6.1])
@pytest.mark.parametrize("name", KERNELS)
def test_small_radii_on_a_wide_raster_are_exact(name, cells):
    places, wide = scene("random", 40, 1500), lattice(40, 1500)
    found, expected = (way.density(places, wide, KERNELS[name], cells * 10) for way in (exact, naive))
    assert np.abs(found - expected).max() <= 1e-8 * expected.max()


@pytest.mark.parametrize("polynomial", [
    (1.0,), (0.0, 1.0), (0.0, 0.0, 1.0), (0.0, 0.0, 0.0, 1.0),
    (0.0, 1 / 2, 1 / 8, 1 / 16, 5 / 128), (0.0, 1 / 2, 1 / 8, 1 / 16, 5 / 128, 7 / 256),
], ids=len)
@pytest.mark.parametrize("crowded", [0, 3600], ids=["spread evenly", "most at one end"])
def test_strips_keep_cancellation_away_on_a_raster_of_a_hundred_radii(polynomial, crowded):
    draw = np.random.default_rng(3)
    points = Pixels(draw.uniform(0, 2000, 4000), draw.uniform(0, 30, 4000), draw.uniform(0, 2, 4000), 30, 2000)
    points.x[:crowded] *= 0.05
    radius = 19.7
    found, reached = swept(points, radius, polynomial)
    t = 1 - ((points.x[:, None] - np.arange(2000)) ** 2 + (points.y[:, None] - 13) ** 2) / radius**2
    expected = points.weight @ np.where(t >= 0, np.polyval(polynomial[::-1], t), 0)
    assert np.abs(found[13] - expected).max() <= 1e-8 * found.max()
    assert (reached[13] == (t >= 0).any(axis=0)).all()


def test_whole_numbers_under_the_uniform_kernel_are_counted_without_any_rounding():
    points = Pixels.of(scene("on the lattice"), lattice(90, 130))
    found, _ = swept(points, 25.0, (1.0,))
    assert (found == np.rint(found)).all()


def test_each_plan_is_told_with_the_number_of_distinct_places():
    places = scene("stacked")
    for name, bandwidth, words in (
        ("quartic", 400, "row sweep over 10 "), ("triangular", 50, "spreading each of 10 "),
        ("triangular", 100, "spreading each of 10 "), ("uniform", 9000, "row sweep over 10 "),
        ("gaussian", 90_000, "each of 10 distinct places at each cell"),
    ):
        assert words in exact.way_of(places, lattice(90, 130), KERNELS[name], bandwidth)


def test_the_planner_sweeps_polynomials_and_splits_other_kernels_when_the_radius_is_large():
    large = lattice(1024, 1024)
    chosen = {
        name: planner.chosen_way(300_000, large, KERNELS[name], 700.0).name for name in KERNELS
    }
    assert chosen == {
        "quartic": "sweep", "epanechnikov": "sweep", "triweight": "sweep", "uniform": "sweep",
        "triangular": "split", "gaussian": "split",
    }
    assert planner.chosen_way(1000, large, KERNELS["triangular"], 60.0).name == "scatter"


@pytest.mark.parametrize("way, name", WAYS, ids=[f"{way.name}-{name}" for way, name in WAYS])
def test_each_way_stops_when_it_is_told_to(way, name, monkeypatch):
    monkeypatch.setattr(exact, "chosen_way", lambda *question: way)
    with pytest.raises(Cancelled):
        exact.density(scene("random"), lattice(90, 130), KERNELS[name], 250, lambda share: False)


def test_the_dense_way_does_not_depend_on_the_order_of_events():
    places = scene("random")
    turned = places.at(np.arange(len(places))[::-1])
    one, other = (dense.density(some, lattice(30, 40), KERNELS["quartic"], 250) for some in (places, turned))
    np.testing.assert_allclose(one, other, rtol=1e-12)
