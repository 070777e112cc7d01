# SPDX-License-Identifier: GPL-2.0-or-later
"""Neighbours of cells and of points, against one another and against distances measured one by one."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.lattice.hexagon import HexagonLattice
from quietude.core.lattice.insee import InseeGrid, InseeLattice
from quietude.core.lattice.square import SquareLattice
from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours
from quietude.core.statistics.local.neighbours import DistanceError, SparseNeighbours, reach_of_all, within_distance
from scipy.spatial.distance import cdist

SQUARES = SquareLattice.covering(0, 0, 900, 700, 100)
HEXAGONS = HexagonLattice.covering(0, 0, 900, 700, 100)


def centres(lattice, cells):
    return lattice.outlines(cells)[:, :-1].mean(axis=1)


def some_cells(lattice, seed, share=0.6):
    """Cells of a study area with holes and islands."""
    return np.flatnonzero(np.random.default_rng(seed).random(lattice.cells) < share)


def as_matrix(neighbours, count):
    """What the neighbourhood does to each unit vector."""
    return np.column_stack([neighbours.sums(unit) for unit in np.eye(count)])


def by_distance(lattice, cells, distance):
    middles = centres(lattice, cells)
    apart = cdist(middles, middles)
    return ((apart > 0) & (apart <= distance + 1e-6)).astype(float)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1000), st.sampled_from([SQUARES, HEXAGONS]), st.floats(60, 450))
def test_cells_within_a_distance_are_those_whose_centres_are(seed, lattice, distance):
    cells = some_cells(lattice, seed)
    neighbours = lattice_neighbours(lattice, cells, "distance", distance)
    assert (as_matrix(neighbours, len(cells)) == by_distance(lattice, cells, distance)).all()


@pytest.mark.parametrize(
    ("lattice", "rule", "reach"),
    [(SQUARES, "rook", 100), (SQUARES, "queen", 100 * 2**0.5), (HEXAGONS, "rook", 100), (HEXAGONS, "queen", 100)],
)
def test_cells_that_touch_are_the_nearest_ones(lattice, rule, reach):
    cells = some_cells(lattice, 3)
    neighbours = lattice_neighbours(lattice, cells, rule)
    assert (as_matrix(neighbours, len(cells)) == by_distance(lattice, cells, reach)).all()


def test_a_distance_of_whole_cells_holds_the_cells_at_that_distance():
    every = np.arange(SQUARES.cells)
    assert lattice_neighbours(SQUARES, every, "distance", 200).counts.max() == 12
    assert lattice_neighbours(HEXAGONS, np.arange(HEXAGONS.cells), "distance", 200).counts.max() == 18


@pytest.mark.parametrize("lattice", [SQUARES, HEXAGONS])
def test_a_distance_longer_than_the_lattice_makes_everyone_a_neighbour(lattice):
    cells = some_cells(lattice, 1)
    assert (lattice_neighbours(lattice, cells, "distance", 1e15).counts == len(cells) - 1).all()


@pytest.mark.parametrize("slope", [-0.5, 0.0, 0.5])
@pytest.mark.parametrize("distance", [120, 300, 700])
def test_a_thin_study_area_in_any_direction_has_its_neighbours(slope, distance):
    column = np.arange(HEXAGONS.columns)
    row = np.clip(np.round(HEXAGONS.rows / 2 + slope * (column - 4)).astype(int), 0, HEXAGONS.rows - 1)
    cells = row * HEXAGONS.columns + column
    neighbours = lattice_neighbours(HEXAGONS, cells, "distance", distance)
    assert (as_matrix(neighbours, len(cells)) == by_distance(HEXAGONS, cells, distance)).all()


def test_official_cells_have_the_neighbours_of_squares():
    grid = InseeLattice.covering(InseeGrid(200), 3_826_000, 2_297_000, 3_827_900, 2_298_900)
    neighbours = lattice_neighbours(grid, np.arange(grid.cells), "queen")
    assert sorted(set(neighbours.counts)) == [3, 5, 8]


@given(st.integers(0, 1000))
@settings(max_examples=10, deadline=None)
def test_windows_sum_what_a_matrix_sums(seed):
    cells, random = some_cells(SQUARES, seed), np.random.default_rng(seed)
    values = random.poisson(3.0, len(cells)).astype(float)
    pairs = np.argwhere(np.triu(by_distance(SQUARES, cells, 250)))
    matrix = SparseNeighbours(pairs[:, 0], pairs[:, 1], len(cells))
    windows = lattice_neighbours(SQUARES, cells, "distance", 250)
    assert (windows.sums(values) == matrix.sums(values)).all()
    assert (windows.counts == matrix.counts).all()


def test_points_exactly_at_the_distance_are_neighbours():
    points = np.array([[0.0, 0], [30, 0], [30, 40], [30, 40.001 + 30]])
    assert within_distance(points, 50).counts.tolist() == [2, 2, 3, 1]
    assert within_distance(points, 30).counts.tolist() == [1, 1, 0, 0]


def test_the_reach_of_all_leaves_nobody_alone():
    points = np.random.default_rng(5).random((80, 2)) * 1000
    reach = reach_of_all(points)
    assert within_distance(points, reach).counts.min() == 1
    assert within_distance(points, reach * 0.999).counts.min() == 0


@pytest.mark.parametrize("distance", [0.0, -5.0, float("nan"), float("inf")])
def test_what_is_no_distance_is_refused(distance):
    with pytest.raises(DistanceError, match="positive length"):
        within_distance(np.zeros((3, 2)), distance)
    with pytest.raises(DistanceError):
        lattice_neighbours(SQUARES, np.arange(3), "distance", distance)
