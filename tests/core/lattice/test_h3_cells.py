# SPDX-License-Identifier: GPL-2.0-or-later
"""H3 cells, where the package that knows them is installed, and what is said where it is not."""
import sys

import numpy as np
import pytest
from quietude.core.lattice import h3_cells
from quietude.core.lattice.geohash import TooManyNamedCellsError
from quietude.core.lattice.h3_cells import H3Lattice, NoH3Error, h3_package, h3_size
from shapely.geometry import MultiPoint, Point, Polygon

RNG = np.random.default_rng(5)
X, Y = RNG.uniform(3.8, 3.9, 300), RNG.uniform(43.55, 43.65, 300)
BOX = (3.8, 43.55, 3.9, 43.65)


@pytest.fixture
def h3():
    """The package itself, as the oracle."""
    return pytest.importorskip("h3")


@pytest.fixture(params=["absent", "old"])
def without_h3(request, monkeypatch):
    """A Python that has no such package, or one older than version 4."""
    monkeypatch.setitem(sys.modules, "h3.api.basic_int", None if request.param == "absent" else sys)


def test_without_the_package_a_sentence_says_how_to_install_it(without_h3):
    with pytest.raises(NoH3Error, match="pip install h3"):
        h3_package()


def test_events_are_in_the_cells_that_the_package_names(h3):
    lattice = H3Lattice.of_events(8, X, Y, BOX)
    assert lattice.names(lattice.cell_of(X, Y)) == [h3.latlng_to_cell(y, x, 8) for x, y in zip(X, Y)]


def test_each_event_is_within_the_outline_of_its_cell(h3):
    lattice = H3Lattice.of_events(9, X, Y, BOX)
    rings = lattice.outlines(lattice.cell_of(X, Y))
    # Sides are geodesics, drawn straight in degrees: a millimetre at this size.
    assert all(Polygon(ring).buffer(1e-8).contains(Point(x, y)) for ring, x, y in zip(rings, X, Y))


def test_areas_are_near_those_of_the_sphere(h3):
    lattice = H3Lattice.of_events(8, X, Y, BOX)
    spherical = [h3.cell_area(name, unit="km^2") for name in lattice.names(np.arange(lattice.cells))]
    assert lattice.km2(np.arange(lattice.cells)) == pytest.approx(spherical, rel=0.01)
    assert h3_size(8, 3.85, 43.6) == pytest.approx((2e6 * np.mean(spherical) / 3**0.5) ** 0.5, rel=0.01)


@pytest.mark.parametrize("within", [BOX, (3.85, 43.6, 3.8501, 43.6001), (3.8, 43.6, 3.9, 43.6)])
def test_every_cell_that_touches_a_rectangle_covers_it(h3, within):
    lattice = H3Lattice.covering(8, within, 10_000)
    cells = [Polygon(ring) for ring in lattice.outlines(np.arange(lattice.cells))]
    west, south, east, north = within
    area = MultiPoint([(west, south), (east, south), (east, north), (west, north)]).convex_hull
    assert all(cell.intersects(area) for cell in cells)
    x, y = RNG.uniform(within[0], within[2], 200), RNG.uniform(within[1], within[3], 200)
    assert (lattice.cell_of(x, y) >= 0).all()


def test_cells_elsewhere_are_left_out(h3):
    west_half = (3.8, 43.55, 3.85, 43.65)
    lattice = H3Lattice.of_events(9, X, Y, west_half)
    assert (lattice.cell_of(X, Y) >= 0)[X < 3.85].all()
    assert (lattice.cell_of(X, Y)[X > 3.86] == -1).all()


def test_a_cell_across_the_antimeridian_is_one_small_ring(h3):
    lattice = H3Lattice.of_events(3, np.array([179.99, -179.99]), np.array([-17.0, -17.0]), (-180, -90, 180, 90))
    assert (np.ptp(lattice.outlines(np.arange(lattice.cells))[:, :, 0], axis=1) < 5).all()


def test_too_many_cells_are_refused(h3):
    with pytest.raises(TooManyNamedCellsError, match="lower resolution"):
        H3Lattice.covering(12, (2, 43, 4, 45), h3_cells.BLOCK)
