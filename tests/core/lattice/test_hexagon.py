# SPDX-License-Identifier: GPL-2.0-or-later
"""Regular hexagons that leave no event out; the nearest centre, tried one by one, as the oracle."""
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.lattice.hexagon import HexagonLattice
from quietude.core.lattice.square import CellSizeError, TooManyCellsError
from shapely.geometry import Polygon
from shapely.ops import unary_union


def polygons_of(lattice):
    return [Polygon(ring) for ring in lattice.outlines(np.arange(lattice.cells))]


def test_all_sides_are_equal_and_the_height_is_the_one_asked_for():
    ring = HexagonLattice.covering(700_000, 6_600_000, 702_000, 6_602_000, 250).outlines(np.array([7]))[0]
    sides = np.hypot(*np.diff(ring, axis=0).T)
    assert sides == pytest.approx([250 / math.sqrt(3)] * 6, abs=1e-6)
    assert ring[:, 1].max() - ring[:, 1].min() == pytest.approx(250)
    assert (ring[0] == ring[-1]).all()


def test_cells_have_the_stated_area_and_tile_without_gap_or_overlap():
    lattice = HexagonLattice.covering(0, 0, 1000, 800, 100)
    cells = polygons_of(lattice)
    assert cells[0].area / 1e6 == pytest.approx(lattice.cell_km2)
    assert unary_union(cells).area == pytest.approx(sum(cell.area for cell in cells), rel=1e-12)
    assert len(unary_union(cells).interiors) == 0


def test_neighbours_share_their_vertices_to_the_last_bit():
    lattice = HexagonLattice.covering(770_123.7, 6_279_001.3, 770_900, 6_279_900, 73.1)
    vertices = lattice.outlines(np.arange(lattice.cells))[:, :-1].reshape(-1, 2)
    assert len(np.unique(vertices, axis=0)) == len(np.unique(vertices.round(3), axis=0)) < len(vertices) / 2


positions = st.lists(
    st.tuples(st.floats(0, 1000, allow_nan=False), st.floats(0, 700, allow_nan=False)), min_size=1, max_size=50
)


@settings(max_examples=150, deadline=None)
@given(positions, st.floats(20, 2000))
def test_every_event_is_in_the_cell_of_its_nearest_centre(events, height):
    x, y = np.array(events).T
    lattice = HexagonLattice.covering(0, 0, 1000, 700, height)
    cell = lattice.cell_of(x, y)
    centres = lattice.centres(np.arange(lattice.cells))
    distances = np.hypot(x[:, None] - centres[:, 0], y[:, None] - centres[:, 1])
    assert (cell >= 0).all()
    assert distances[np.arange(len(x)), cell] == pytest.approx(distances.min(axis=1), abs=1e-9)


@settings(max_examples=80, deadline=None)
@given(st.floats(20, 500), st.floats(-1e6, 1e6), st.floats(0, 3000), st.floats(0, 3000))
def test_vertices_and_middles_of_sides_are_each_in_one_cell(height, west, width, depth):
    for lattice in (
        HexagonLattice.covering(west, 0, west + width, depth, height),
        HexagonLattice.aligned(west, 0, west + width, depth, height),
    ):
        rings = lattice.outlines(np.arange(min(lattice.cells, 200)))
        middles = (rings[:, 1:] + rings[:, :-1]) / 2
        x, y = np.vstack([rings.reshape(-1, 2), middles.reshape(-1, 2)]).T
        inside = (x >= west) & (x <= west + width) & (y >= 0) & (y <= depth)
        cell = lattice.cell_of(x, y)
        assert (cell[inside] >= 0).all()
        assert np.bincount(cell[cell >= 0], minlength=lattice.cells).sum() == (cell >= 0).sum()


def test_the_corners_of_the_rectangle_are_covered():
    for width in range(1, 500, 7):
        for make in (HexagonLattice.covering, HexagonLattice.aligned):
            lattice = make(3, 5, 3 + width, 5 + 2 * width, 100)
            corners = np.array([(3, 5), (3 + width, 5), (3, 5 + 2 * width), (3 + width, 5 + 2 * width)], float)
            assert (lattice.cell_of(*corners.T) >= 0).all()


def test_two_aligned_lattices_share_cells_and_names():
    one = HexagonLattice.aligned(0, 0, 1000, 1000, 100)
    other = HexagonLattice.aligned(431, 387, 2000, 2000, 100)
    x, y = np.array([731.0]), np.array([777.0])
    assert one.names(one.cell_of(x, y)) == other.names(other.cell_of(x, y))


def test_what_lies_beyond_the_cells_is_outside():
    lattice = HexagonLattice.covering(0, 0, 1000, 1000, 100)
    x = np.array([-500, 5000, 500, 500, np.nan, np.inf])
    y = np.array([500, 500, -500, 5000, 500, 500])
    assert lattice.cell_of(x, y).tolist() == [-1] * 6


def test_one_event_has_a_cell_of_its_own():
    lattice = HexagonLattice.aligned(123.4, 567.8, 123.4, 567.8, 100)
    assert lattice.cell_of(np.array([123.4]), np.array([567.8]))[0] >= 0


@pytest.mark.parametrize("height", [0, -5, math.nan, math.inf])
@pytest.mark.parametrize("make", [HexagonLattice.covering, HexagonLattice.aligned])
def test_a_height_that_is_no_length_is_refused(make, height):
    with pytest.raises(CellSizeError):
        make(0, 0, 10, 10, height)


def test_more_cells_than_memory_holds_are_refused():
    with pytest.raises(TooManyCellsError):
        HexagonLattice.covering(0, 0, 1e7, 1e7, 1)
