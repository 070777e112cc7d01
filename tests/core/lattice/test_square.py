# SPDX-License-Identifier: GPL-2.0-or-later
"""Half-open square cells: each event in exactly one."""
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.lattice.square import CellSizeError, SquareLattice, TooManyCellsError
from shapely.geometry import Point, Polygon


def lattice_of_points(step=100, count=11, x=700_000, y=6_600_000):
    grid_x, grid_y = np.meshgrid(x + step * np.arange(count), y + step * np.arange(count))
    return grid_x.ravel().astype(float), grid_y.ravel().astype(float)


@pytest.mark.parametrize("make", [SquareLattice.covering, SquareLattice.aligned])
def test_points_on_every_corner_of_the_cells_are_counted_once_each(make):
    x, y = lattice_of_points()
    lattice = make(x.min(), y.min(), x.max(), y.max(), 100)
    assert (lattice.rows, lattice.columns) == (10, 10)
    counts = np.bincount(lattice.cell_of(x, y), minlength=100).reshape(10, 10)
    assert counts.sum() == 121
    assert (counts[1:, :-1] == 1).all()
    assert counts[0, -1] == 4


def test_west_and_south_edges_are_inside_and_the_others_belong_to_the_neighbour():
    lattice = SquareLattice.covering(0, 0, 20, 20, 10)
    x, y = np.array([0.0, 10, 10, 5]), np.array([0.0, 0, 10, 10])
    assert lattice.cell_of(x, y).tolist() == [2, 3, 1, 0]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 3000)), min_size=1, max_size=60),
    st.sampled_from([0.1, 1 / 3, 7, 33.3, 100, 250, 1000, 5000]),
    st.sampled_from([SquareLattice.covering, SquareLattice.aligned]),
    st.floats(-1e6, 7e6),
)
def test_no_event_of_the_rectangle_is_lost_nor_doubled(events, size, make, shift):
    x, y = (np.array(events, float) / 8 + shift).T
    if size < 1:
        x, y = x.min() + (x - x.min()) / 50, y.min() + (y - y.min()) / 50
    lattice = make(x.min(), y.min(), x.max(), y.max(), size)
    cell = lattice.cell_of(x, y)
    assert (cell >= 0).all()
    rings = lattice.outlines(cell)
    assert all(Polygon(ring).distance(Point(*event)) < 1e-6 for ring, event in zip(rings, np.column_stack([x, y])))


def test_outlines_are_closed_and_neighbours_share_their_vertices_to_the_last_bit():
    lattice = SquareLattice.covering(770_123.7, 6_279_001.3, 771_000, 6_280_000, 33.3)
    rings = lattice.outlines(np.arange(lattice.cells))
    assert (rings[:, 0] == rings[:, -1]).all()
    assert len(np.unique(rings[:, :-1].reshape(-1, 2), axis=0)) == (lattice.rows + 1) * (lattice.columns + 1)
    assert Polygon(rings[0]).exterior.is_ccw


def test_aligned_cells_keep_their_name_from_one_run_to_the_next():
    one, other = SquareLattice.aligned(0, 0, 999, 999, 100), SquareLattice.aligned(431, 387, 2000, 2000, 100)
    x, y = np.array([731.0]), np.array([777.0])
    assert one.names(one.cell_of(x, y)) == other.names(other.cell_of(x, y)) == ["100mN700E700"]


def test_names_keep_the_decimals_of_an_extent_that_has_some():
    lattice = SquareLattice.covering(0.25, 0, 10.25, 10, 2.5)
    assert lattice.names(np.array([12]))[0] == "2.5mN0E0.25"


def test_what_lies_beyond_or_nowhere_is_outside():
    lattice = SquareLattice.covering(0, 0, 10, 10, 5)
    x = np.array([-1e-3, 10.001, 5, 5, np.nan, np.inf])
    y = np.array([5, 5, -1e-3, 10.001, 5, 5])
    assert lattice.cell_of(x, y).tolist() == [-1] * 6


@pytest.mark.parametrize("size", [0, -5, math.nan, math.inf])
@pytest.mark.parametrize("make", [SquareLattice.covering, SquareLattice.aligned])
def test_a_size_that_is_no_length_is_refused(make, size):
    with pytest.raises(CellSizeError):
        make(0, 0, 10, 10, size)


def test_more_cells_than_memory_holds_are_refused_with_the_smallest_size_that_fits():
    with pytest.raises(TooManyCellsError, match="at least"):
        SquareLattice.covering(0, 0, 1e6, 1e6, 1)
