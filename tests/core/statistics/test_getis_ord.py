# SPDX-License-Identifier: GPL-2.0-or-later
"""Gi and Gi* against published values, against their definition and against esda."""
import numpy as np
import pytest
from quietude.core.lattice.hexagon import HexagonLattice
from quietude.core.lattice.square import SquareLattice
from quietude.core.statistics.local.getis_ord import getis_ord
from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours
from quietude.core.statistics.local.neighbours import SparseNeighbours, within_distance
from quietude.core.statistics.local.significance import CLASSES, ConstantError, TooFewPlacesError, confidence_classes
from scipy.stats import norm

SIX = np.array([[10.0, 10], [20, 10], [40, 10], [15, 20], [30, 20], [30, 30]])
SIX_VALUES = np.array([2.0, 3, 3.2, 5, 8, 7])
LATTICE = SquareLattice.covering(0, 0, 1200, 1000, 100)
# Getis & Ord (1996), p. 266: 16 × 16 cells of 30 m of a satellite picture, from y = 0 (first row) to y = 450.
PICTURE = np.array("""
    40 41 42 43 49 54 47 44 42 44 43 46 52 56 56 61
    40 42 41 40 43 49 46 42 42 43 43 49 59 62 53 62
    43 42 40 42 42 42 41 42 42 43 42 53 66 61 51 62
    44 41 39 42 44 43 42 42 42 43 43 49 56 53 53 61
    42 43 44 43 42 41 42 44 43 43 44 47 58 59 55 61
    52 59 61 56 41 40 43 44 46 48 50 52 68 69 60 61
    62 62 86 85 55 59 64 72 75 70 70 62 66 61 55 57
    65 62 68 72 102 94 90 83 74 81 96 69 52 50 51 54
    62 59 55 61 99 97 93 80 65 87 107 80 59 60 67 66
    62 55 56 56 80 90 99 88 64 91 112 94 76 91 100 85
    63 57 58 58 77 92 82 71 59 90 105 92 79 98 110 83
    59 58 60 64 88 99 82 81 71 80 89 89 89 102 104 75
    55 54 53 61 82 102 88 93 96 94 110 114 109 103 92 68
    55 55 56 60 91 95 86 98 115 105 110 107 101 89 85 68
    62 63 64 59 85 88 95 106 110 99 89 82 79 84 97 79
    55 56 54 58 65 75 82 77 74 74 69 61 62 71 73 63
""".split(), dtype=float)
CELL = 7 * 16 + 7
"""The cell at (210, 210), whose scores the authors print and R's spdep gives with more decimals."""


def matrix_of(neighbours, count):
    return np.column_stack([neighbours.sums(unit) for unit in np.eye(count)])


def by_definition(values, matrix, with_self):
    """One place after the other, as Getis and Ord write it."""
    scores = np.full(len(values), np.nan)
    for place in range(len(values)):
        weights = matrix[place].copy()
        others = np.arange(len(values)) != place
        if weights.sum() == 0:
            continue
        if with_self:
            weights[place], others = 1, np.ones(len(values), bool)
        x, w, n = values[others], weights[others], others.sum()
        if w.sum() == n or x.std() < 1e-12:
            continue
        spread = x.std() * np.sqrt((n * (w**2).sum() - w.sum() ** 2) / (n - 1))
        scores[place] = ((w * x).sum() - x.mean() * w.sum()) / spread
    return scores


def skewed(count, seed):
    """Counts like those of incidents: many zeros, a few high ones."""
    random = np.random.default_rng(seed)
    return random.poisson(random.gamma(0.3, 4.0, count)).astype(float)


def test_the_six_points_of_esda_have_their_published_scores():
    expected = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]
    assert getis_ord(SIX_VALUES, within_distance(SIX, 15)).z == pytest.approx(expected, abs=5e-9)


def picture(distance):
    """Neighbours of the picture's cells by windows, and by distances between their centres."""
    lattice = SquareLattice.covering(0, 0, 480, 480, 30)
    places = np.indices((16, 16)).reshape(2, -1).T * 30.0
    return lattice_neighbours(lattice, np.arange(256), "distance", distance), within_distance(places, distance)


@pytest.mark.parametrize(
    ("distance", "published"), [(30, 1.221979), (60, 1.748098), (90, 1.986135), (120, 1.893374), (150, 1.237454)]
)
def test_the_picture_of_getis_and_ord_has_its_published_scores(distance, published):
    assert (PICTURE.sum(), PICTURE[CELL]) == (17_052, 83)
    for neighbours in picture(distance):
        assert getis_ord(PICTURE, neighbours, with_self=False).z[CELL] == pytest.approx(published, abs=5e-7)


def test_corners_edges_and_the_hottest_cell_of_the_picture_score_as_in_r():
    """Gi and Gi* of R's spdep, by rank of the cell, with ten decimals."""
    spdep = {
        0: (-1.8151352849, -2.2297095585), 15: (-0.5267518545, -0.5891383234), 96: (-0.5895850825, -0.6243557957),
        203: (3.6965603726, 4.3104073832), 240: (-0.5286311157, -0.7588525891), 255: (0.6471506862, 0.4291472708),
    }
    for neighbours in picture(30):
        plain, star = getis_ord(PICTURE, neighbours, with_self=False).z, getis_ord(PICTURE, neighbours).z
        for rank, (gi, gi_star) in spdep.items():
            assert (plain[rank], star[rank]) == pytest.approx((gi, gi_star), abs=1e-10)


def test_the_picture_of_getis_and_ord_has_its_published_score_with_the_cell_itself():
    for neighbours in picture(30):
        assert getis_ord(PICTURE, neighbours).z[CELL] == pytest.approx(1.45078, abs=5e-6)


@pytest.mark.parametrize("with_self", [True, False])
@pytest.mark.parametrize("rule", ["queen", "rook", "distance"])
@pytest.mark.parametrize("kind", [SquareLattice, HexagonLattice])
def test_scores_are_those_of_the_definition_on_a_study_area_with_holes_and_islands(kind, rule, with_self):
    lattice = kind.covering(0, 0, 1100, 900, 100)
    cells = np.flatnonzero(np.random.default_rng(7).random(lattice.cells) < 0.35)
    neighbours = lattice_neighbours(lattice, cells, rule, 230)
    values = skewed(len(cells), 8)
    expected = by_definition(values, matrix_of(neighbours, len(cells)), with_self)
    tests = getis_ord(values, neighbours, with_self)
    assert tests.z == pytest.approx(expected, abs=1e-10, nan_ok=True)
    assert tests.p == pytest.approx(2 * norm.sf(np.abs(expected)), rel=1e-9, nan_ok=True)


@pytest.mark.parametrize("star", [True, False])
def test_a_lattice_scores_as_in_esda(oracle, star):
    values = skewed(30 * 20, 1)
    theirs = oracle(
        """
        from esda import G_Local
        from libpysal.weights import lat2W
        w = lat2W(30, 20, rook=False)
        g = G_Local(values, w, transform="B", star=bool(star), permutations=0)
        z, p = g.Zs, g.p_norm
        """,
        values=values, star=star,
    )
    lattice = SquareLattice.covering(0, 0, 2000, 3000, 100)
    tests = getis_ord(values, lattice_neighbours(lattice, np.arange(600), "queen"), star)
    assert tests.z == pytest.approx(theirs["z"], abs=1e-9)
    assert tests.p == pytest.approx(2 * theirs["p"], abs=1e-9)  # esda's is one-sided


@pytest.mark.parametrize("star", [True, False])
def test_scattered_points_score_as_in_esda(oracle, star):
    random = np.random.default_rng(2)
    points, values = random.random((300, 2)) * 1000, skewed(300, 3)
    theirs = oracle(
        """
        from esda import G_Local
        from libpysal.weights import DistanceBand
        w = DistanceBand(points, 90.0, silence_warnings=True)
        z = G_Local(values, w, transform="B", star=bool(star), permutations=0).Zs
        islands = w.islands
        """,
        points=points, values=values, star=star,
    )
    neighbours = within_distance(points, 90.0)
    alone = np.flatnonzero(neighbours.counts == 0)
    assert alone.tolist() == theirs["islands"].tolist()
    tests, told = getis_ord(values, neighbours, star), neighbours.counts > 0
    assert tests.z[told] == pytest.approx(theirs["z"][told], abs=1e-9)
    assert np.isnan(tests.z[alone]).all()


def test_cells_outside_the_study_area_count_for_nothing():
    half = np.flatnonzero(np.arange(LATTICE.cells) % LATTICE.columns < 6)
    alone = SquareLattice.covering(0, 0, 600, 1000, 100)
    values = skewed(60, 4)
    cut = getis_ord(values, lattice_neighbours(LATTICE, half, "queen"))
    whole = getis_ord(values, lattice_neighbours(alone, np.arange(60), "queen"))
    assert (cut.z == whole.z).all()


def test_scores_do_not_change_with_the_unit_nor_the_origin_of_the_values():
    neighbours, values = lattice_neighbours(LATTICE, np.arange(120), "queen"), skewed(120, 5)
    assert getis_ord(1e6 + 250 * values, neighbours).z == pytest.approx(getis_ord(values, neighbours).z, abs=1e-9)


def test_without_any_pattern_one_test_in_twenty_is_a_false_alarm_and_none_after_correction():
    lattice = SquareLattice.covering(0, 0, 10_000, 10_000, 100)
    values = np.random.default_rng(6).poisson(5.0, lattice.cells).astype(float)
    tests = getis_ord(values, lattice_neighbours(lattice, np.arange(lattice.cells), "distance", 300))
    assert 0.03 < (tests.p <= 0.05).mean() < 0.07
    assert (confidence_classes(tests.z, tests.p) != "none").mean() < 0.002


def test_a_planted_hot_spot_is_found_where_it_is_and_nowhere_else():
    values = np.random.default_rng(9).poisson(2.0, 120).astype(float)
    field = values.reshape(10, 12)
    field[2:5, 3:6] += 8
    tests = getis_ord(field.ravel(), lattice_neighbours(LATTICE, np.arange(120), "queen"))
    classes = confidence_classes(tests.z, tests.p).reshape(10, 12)
    assert classes[3, 4] == "hot_99"
    assert np.isin(classes[2:5, 3:6], ["hot_99", "hot_95"]).all()
    assert (classes[:, 8:] == "none").all()


def test_a_place_whose_neighbours_are_all_the_others_is_not_tested():
    everyone = SparseNeighbours(np.array([0, 0, 1]), np.array([1, 2, 2]), 3)
    assert np.isnan(getis_ord(np.array([1.0, 2, 3]), everyone).p).all()


def test_a_place_among_identical_others_has_no_gi():
    line = SparseNeighbours(np.arange(9), np.arange(1, 10), 10)
    z = getis_ord(np.array([7.0] + 9 * [0.0]), line, with_self=False).z
    assert np.isnan(z[0])
    assert np.isfinite(z[1:]).all()


def test_the_same_value_everywhere_is_refused():
    with pytest.raises(ConstantError, match="the same value, 4"):
        getis_ord(np.full(120, 4.0), lattice_neighbours(LATTICE, np.arange(120), "queen"))


def test_two_places_are_refused():
    with pytest.raises(TooFewPlacesError, match="Only 2 places"):
        getis_ord(np.array([1.0, 2]), SparseNeighbours(np.array([0]), np.array([1]), 2))


def test_classes_go_from_the_surest_hot_spot_to_the_surest_cold_one():
    z = np.array([3.0, 2.2, 1.8, 0.5, -1.8, -2.2, -3.0, np.nan])
    assert confidence_classes(z, 2 * norm.sf(np.abs(z)), "none").tolist() == [*CLASSES, "none"]


def test_a_correction_leaves_fewer_classes():
    z = np.array([3.0, 2.2, 1.8, 0.5, -1.8, -2.2, -3.0] + 20 * [0.0])
    p = 2 * norm.sf(np.abs(z))
    assert (confidence_classes(z, p, "bonferroni") != "none").sum() == 2
