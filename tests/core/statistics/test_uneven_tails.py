# SPDX-License-Identifier: GPL-2.0-or-later
"""p-values of sums of uneven counts, against every draw and against many random ones."""
from itertools import combinations

import numpy as np
import pytest
from quietude.core.statistics.local.getis_ord import getis_ord
from quietude.core.statistics.local.neighbours import SparseNeighbours
from quietude.core.statistics.local.significance import two_sided
from quietude.core.statistics.local.uneven_tails import gi_skewness, normal_excess, skewed_two_sided
from scipy.stats import pearson3, skew

VALUES = np.array([0.0, 0, 1, 0, 9, 2, 0, 4])
RING = SparseNeighbours(np.arange(8), np.roll(np.arange(8), -1), 8)


def uneven(count, seed):
    """Mostly zeros and a few high counts, like incidents by cell."""
    random = np.random.default_rng(seed)
    return random.poisson(random.gamma(0.08, 20.0, count)).astype(float)


def test_the_skewness_is_that_of_all_draws():
    every = [sum(draw) for draw in combinations(VALUES, 3)]  # a place of the ring and its two neighbours
    assert gi_skewness(VALUES, RING) == pytest.approx(np.full(8, skew(every)))
    for place in range(8):
        others = [sum(draw) for draw in combinations(np.delete(VALUES, place), 2)]
        assert gi_skewness(VALUES, RING, with_self=False)[place] == pytest.approx(skew(others))


def test_a_sum_that_cannot_vary_has_no_skewness():
    values = np.array([5.0] + 7 * [1.0])
    assert np.isnan(gi_skewness(values, RING, with_self=False)[0])


def test_the_long_tail_is_that_of_pearsons_third_type_and_the_other_the_normal_one():
    z, skewness = np.array([2.5, 2.5, -2.5, -2.5, 0.0]), np.array([1.2, -1.2, 1.2, -1.2, 1.2])
    tail, normal = 2 * pearson3.sf(2.5, 1.2), two_sided(np.array([2.5]))[0]
    assert skewed_two_sided(z, skewness) == pytest.approx([tail, normal, normal, tail, 1])


def test_without_skewness_it_is_the_normal_law_and_near_it_nearly_so():
    z = np.linspace(-5, 5, 21)
    assert (skewed_two_sided(z, np.zeros(21)) == two_sided(z)).all()
    assert (skewed_two_sided(z, np.full(21, np.nan)) == two_sided(z)).all()
    assert skewed_two_sided(z, np.full(21, 0.0011)) == pytest.approx(two_sided(z), rel=0.05)


def test_what_is_not_tested_stays_so():
    assert np.isnan(skewed_two_sided(np.array([np.nan]), np.array([2.0]))).all()


@pytest.mark.parametrize("around", [8, 18, 36])
def test_false_alarms_are_as_frequent_as_announced_where_the_normal_law_gives_many_more(around):
    """High sums drawn at random from uneven counts, at the p-values that matter once there are many tests."""
    values, random = uneven(4000, 5), np.random.default_rng(6)
    drawn, n = around + 1, 4000
    sums = np.array([values[random.integers(0, n, drawn)].sum() for _ in range(60_000)])
    spread = values.std() * np.sqrt((n * drawn - drawn**2) / (n - 1))
    z = (sums - drawn * values.mean()) / spread
    star = SparseNeighbours(np.zeros(around, np.int64), np.arange(1, around + 1), n)
    skewness = np.full(len(z), gi_skewness(values, star)[0])
    for threshold in (0.01, 0.002):
        normal, skewed = ((p(z) <= threshold).mean() / (threshold / 2)
                          for p in (lambda z: np.where(z > 0, two_sided(z), 1),
                                    lambda z: np.where(z > 0, skewed_two_sided(z, skewness), 1)))
        assert normal > 3
        assert 0.4 < skewed < 2.5


def test_the_excess_of_the_normal_law_is_told():
    assert normal_excess(0.002, np.zeros(5)) == pytest.approx(0.5, abs=0.01)  # one tail of two
    skewness = np.full(9, 2.0)
    score = 3.0902  # two-sided p of 0.002
    assert normal_excess(0.002, skewness) == pytest.approx(pearson3.sf(score, 2.0) / 0.002, rel=0.01)
    assert normal_excess(1e-300, skewness) > 1
    assert normal_excess(0.05, np.full(3, np.nan)) == 1


def test_scores_of_chance_keep_their_false_alarms_after_shuffling_a_map():
    from quietude.core.lattice.square import SquareLattice
    from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours

    lattice = SquareLattice.covering(0, 0, 6000, 6000, 100)
    neighbours = lattice_neighbours(lattice, np.arange(3600), "queen")
    random, values = np.random.default_rng(2), uneven(3600, 3)
    normal = skewed = 0
    for _ in range(40):
        shuffled = random.permutation(values)
        tests = getis_ord(shuffled, neighbours)
        normal += (tests.p <= 0.002).sum()
        skewed += (skewed_two_sided(tests.z, gi_skewness(shuffled, neighbours)) <= 0.002).sum()
    expected = 0.002 / 2 * 3600 * 40
    assert normal > 5 * expected
    assert 0.4 * expected < skewed < 1.8 * expected
