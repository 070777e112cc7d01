# SPDX-License-Identifier: GPL-2.0-or-later
"""Moran's I, local and global, against every permutation, against esda and against the published Columbus figures."""
from itertools import permutations

import numpy as np
import pytest
from quietude.core.lattice.square import SquareLattice
from quietude.core.statistics.local.getis_ord import getis_ord
from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours
from quietude.core.statistics.local.local_moran import RandomisationError, global_moran, local_moran
from quietude.core.statistics.local.neighbours import SparseNeighbours, within_distance
from quietude.core.statistics.local.significance import ConstantError

SMALL = np.array([0.0, 1, 1, 3, 7, 2])
RING = SparseNeighbours(np.array([0, 1, 2, 3, 4, 0, 1]), np.array([1, 2, 3, 4, 5, 5, 4]), 6)


def skewed(count, seed):
    random = np.random.default_rng(seed)
    return random.poisson(random.gamma(0.3, 4.0, count)).astype(float)


def statistics(values):
    """Local statistics by their definition, on the ring."""
    matrix = np.column_stack([RING.sums(unit) for unit in np.eye(6)])
    z = values - values.mean()
    return 5 * z * (matrix / matrix.sum(axis=1, keepdims=True) @ z) / (z @ z)


def test_total_moments_are_those_of_all_permutations():
    every = np.array([statistics(np.array(order)) for order in permutations(SMALL)])
    moran = local_moran(SMALL, RING, "total")
    assert moran.i == pytest.approx(statistics(SMALL))
    assert moran.expected == pytest.approx(every.mean(axis=0))
    assert moran.variance == pytest.approx(every.var(axis=0))


def test_conditional_moments_are_those_of_all_permutations_of_the_others():
    moran = local_moran(SMALL, RING)
    for place in range(6):
        others = np.delete(SMALL, place)
        every = [statistics(np.insert(np.array(order), place, SMALL[place]))[place] for order in permutations(others)]
        assert moran.expected[place] == pytest.approx(np.mean(every))
        assert moran.variance[place] == pytest.approx(np.var(every))


def test_global_moments_are_those_of_all_permutations():
    every = np.array([statistics(np.array(order)).sum() * 6 / 5 / 6 for order in permutations(SMALL)])
    moran = global_moran(SMALL, RING)
    assert moran.i == pytest.approx(statistics(SMALL).sum() / 5)
    assert (moran.expected, moran.variance) == pytest.approx((every.mean(), every.var()))


def test_local_and_global_figures_are_those_of_esda(oracle):
    values = skewed(20 * 15, 1)
    theirs = oracle(
        """
        from esda import Moran, Moran_Local
        from libpysal.weights import lat2W
        w = lat2W(20, 15, rook=False)
        one = Moran_Local(values, w, permutations=0)
        i, total = one.Is, one.EI
        kept, kept_variance, quadrant = one.EIc, one.VIc, one.q
        whole = Moran(values, w, permutations=0)
        overall = [whole.I, whole.EI, whole.VI_rand, whole.z_rand, whole.p_rand]
        """,
        values=values,
    )
    neighbours = lattice_neighbours(SquareLattice.covering(0, 0, 1500, 2000, 100), np.arange(300), "queen")
    conditional, total = local_moran(values, neighbours), local_moran(values, neighbours, "total")
    # esda gives the statistic over n - 1 and its moments over n, on the scale of Sokal. Its total variance forgets to
    # sum the fourth powers (2.7.1): all permutations, above, judge ours.
    scale = 300 / 299
    assert conditional.i == pytest.approx(theirs["i"], abs=1e-9)
    assert scale * total.expected == pytest.approx(theirs["total"], abs=1e-9)
    assert scale * conditional.expected == pytest.approx(theirs["kept"], abs=1e-9)
    assert scale**2 * conditional.variance == pytest.approx(theirs["kept_variance"], abs=1e-9)
    numbers = {1: "high_high", 2: "low_high", 3: "low_low", 4: "high_low"}
    assert conditional.quadrant.tolist() == [numbers[number] for number in theirs["quadrant"]]
    overall = global_moran(values, neighbours)
    ours = [overall.i, overall.expected, overall.variance, overall.z, overall.p]
    assert ours == pytest.approx(theirs["overall"], abs=1e-9)


def test_scores_are_near_those_of_the_permutations_of_esda(oracle):
    values = np.random.default_rng(4).poisson(20.0, 400).astype(float)
    theirs = oracle(
        """
        from esda import Moran_Local
        from libpysal.weights import lat2W
        z = Moran_Local(values, lat2W(20, 20, rook=False), permutations=9999, seed=1, n_jobs=1).z_sim
        """,
        values=values,
    )
    neighbours = lattice_neighbours(SquareLattice.covering(0, 0, 2000, 2000, 100), np.arange(400), "queen")
    assert local_moran(values, neighbours).z == pytest.approx(theirs["z"], abs=0.15)


def test_the_conditional_score_is_that_of_gi_with_the_sign_of_the_place():
    points, values = np.random.default_rng(2).random((200, 2)) * 1000, skewed(200, 3)
    neighbours = within_distance(points, 120)
    gi = getis_ord(values, neighbours, with_self=False).z
    assert local_moran(values, neighbours).z == pytest.approx(np.sign(values - values.mean()) * gi, nan_ok=True)


def test_islands_are_not_tested_and_the_rest_equals_esda(oracle):
    points, values = np.random.default_rng(6).random((60, 2)) * 1000, skewed(60, 7)
    theirs = oracle(
        """
        from esda import Moran, Moran_Local
        from libpysal.weights import DistanceBand
        w = DistanceBand(points, 90.0, silence_warnings=True)
        i, islands = Moran_Local(values, w, permutations=0).Is, w.islands
        whole = Moran(values, w, permutations=0)
        overall = [whole.I, whole.VI_rand, whole.z_rand]
        """,
        points=points, values=values,
    )
    neighbours = within_distance(points, 90.0)
    moran, overall = local_moran(values, neighbours), global_moran(values, neighbours)
    told = neighbours.counts > 0
    assert np.flatnonzero(~told).tolist() == theirs["islands"].tolist() != []
    assert moran.i[told] == pytest.approx(theirs["i"][told], abs=1e-9)
    assert np.isnan(moran.p[~told]).all()
    assert set(moran.quadrant[~told]) == {"none"}
    assert [overall.i, overall.variance, overall.z] == pytest.approx(theirs["overall"], abs=1e-9)


def test_local_statistics_average_to_the_global_one():
    values = skewed(120, 5)
    neighbours = lattice_neighbours(SquareLattice.covering(0, 0, 1200, 1000, 100), np.arange(120), "rook")
    assert local_moran(values, neighbours).i.sum() / 119 == pytest.approx(global_moran(values, neighbours).i)


def test_a_chequered_board_resembles_its_neighbours_least_of_all():
    board = (np.indices((8, 8)).sum(axis=0) % 2).astype(float).ravel()
    neighbours = lattice_neighbours(SquareLattice.covering(0, 0, 800, 800, 100), np.arange(64), "rook")
    assert global_moran(board, neighbours).i == pytest.approx(-1)
    assert set(local_moran(board, neighbours).quadrant) == {"high_low", "low_high"}


def test_what_cannot_be_computed_is_refused():
    with pytest.raises(ConstantError):
        local_moran(np.ones(6), RING)
    with pytest.raises(ConstantError):
        global_moran(np.ones(6), RING)
    with pytest.raises(RandomisationError, match="conditional, total"):
        local_moran(SMALL, RING, "partial")
