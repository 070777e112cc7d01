# SPDX-License-Identifier: GPL-2.0-or-later
"""Gi* period after period: esda period by period, and on the whole cube."""
import numpy as np
import pytest
from quietude.core.errors import Cancelled
from quietude.core.lattice.square import SquareLattice
from quietude.core.statistics.emerging.gi_over_time import PeriodNeighbours, gi_star_over_time
from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours

ROWS, COLUMNS, PERIODS = 6, 7, 5
QUEEN = lattice_neighbours(SquareLattice(0, 0, 100, ROWS, COLUMNS), np.arange(ROWS * COLUMNS), "queen")
COUNTS = np.random.default_rng(4).poisson(2, (PERIODS, ROWS * COLUMNS)).astype(float)


def cube_scores(slices, back):
    """Gi* of the last slice by the formula, cell by cell, the reference being all the slices."""
    everything = slices.ravel()
    n, mean, spread = everything.size, everything.mean(), everything.std()
    scores = []
    for row in range(ROWS):
        for column in range(COLUMNS):
            window = slices[-1 - back :].reshape(-1, ROWS, COLUMNS)
            window = window[:, max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
            w = window.size
            scores.append((window.sum() - mean * w) / (spread * np.sqrt((n * w - w**2) / (n - 1))))
    return scores


def test_without_earlier_periods_each_period_is_that_of_esda(oracle):
    theirs = oracle(
        """
        import numpy as np
        from esda import G_Local
        from libpysal.weights import lat2W
        around = lat2W(6, 7, rook=False)
        z = np.array([G_Local(one, around, transform="B", star=True, permutations=0).Zs for one in counts])
        """,
        counts=COUNTS,
    )["z"]
    assert gi_star_over_time(COUNTS, QUEEN).z == pytest.approx(theirs, abs=1e-9)


@pytest.mark.parametrize("back", [0, 1, 2, 9])
def test_against_the_period_the_reference_is_the_periods_of_the_neighbourhood(back):
    z = gi_star_over_time(COUNTS, QUEEN, back).z
    for period in range(PERIODS):
        seen = COUNTS[max(period - back, 0) : period + 1]
        assert z[period] == pytest.approx(cube_scores(seen, len(seen) - 1), abs=1e-9)


@pytest.mark.parametrize("back", [0, 1])
def test_against_the_history_the_reference_is_every_period(back):
    z = gi_star_over_time(COUNTS, QUEEN, back, "history").z
    assert z[-1] == pytest.approx(cube_scores(COUNTS, back), abs=1e-9)


def test_what_rises_everywhere_is_hot_against_the_history_only():
    rising = COUNTS + 20 * np.arange(PERIODS)[:, None]
    assert gi_star_over_time(rising, QUEEN).z == pytest.approx(gi_star_over_time(COUNTS, QUEEN).z)
    assert (gi_star_over_time(rising, QUEEN, reference="history").z[-1] > 1.96).all()


def test_nothing_stands_out_in_a_period_without_events():
    quiet = COUNTS.copy()
    quiet[2] = 0
    tests = gi_star_over_time(quiet, QUEEN)
    assert (tests.z[2] == 0).all() and (tests.p[2] == 1).all()
    assert (tests.z[3] == gi_star_over_time(COUNTS, QUEEN).z[3]).all()


def test_a_place_is_its_own_neighbour_one_period_before():
    alone = lattice_neighbours(SquareLattice(0, 0, 100, 1, 2), np.array([0, 1]), "queen")
    around = PeriodNeighbours(alone, periods=3, back=1)
    assert around.counts.tolist() == [1, 1, 3, 3, 3, 3]
    assert around.sums(np.array([1, 10, 100, 1000, 0, 0])).tolist() == [10, 1, 1011, 111, 1100, 1100]


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        gi_star_over_time(COUNTS, QUEEN, tick=lambda share: False)
