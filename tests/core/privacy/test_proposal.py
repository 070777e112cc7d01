# SPDX-License-Identifier: GPL-2.0-or-later
"""The finest grain that hides little."""
import numpy as np
import pytest
from quietude.core.lattice.insee import InseeGrid
from quietude.core.privacy.audiences.audience import PUBLIC, Rules
from quietude.core.privacy.places.units import GridPlaces
from quietude.core.privacy.proposal import Grain, Measured, measured, proposed, rank_correlation
from quietude.core.privacy.protection.counting import Labels, Told, count_told

FINE, COARSE = Grain("grid", 200, "all"), Grain("grid", 1000, "all")


def test_the_grain_with_the_most_figures_is_proposed_among_those_that_hide_little():
    fine, coarse = Measured(FINE, 50, 50, 0.3), Measured(COARSE, 20, 20, 0.05)
    years = Measured(Grain("grid", 1000, "year"), 15, 45, 0.09)
    assert proposed([fine, coarse, years]) is years
    assert proposed([fine, coarse]) is coarse


def test_where_all_hide_much_the_one_that_hides_least_is_proposed():
    fine, coarse = Measured(FINE, 50, 50, 0.6), Measured(COARSE, 20, 20, 0.2)
    assert proposed([fine, coarse]) is coarse
    assert proposed([Measured(FINE, refusal="too few")]) is None


def test_ranks_are_those_of_scipy():
    from scipy.stats import spearmanr

    one, other = np.random.default_rng(1).integers(0, 9, (2, 200)).astype(float)
    assert rank_correlation(one, other) == pytest.approx(spearmanr(one, other)[0])
    assert rank_correlation(one, np.ones(200)) == 0


def test_a_fine_grid_that_hides_nothing_ranks_places_as_the_events_do():
    random = np.random.default_rng(2)
    cells = np.repeat(np.arange(9), 20 + 7 * np.arange(9))
    x, y = cells % 3 * 200 + random.uniform(0, 199, len(cells)), cells // 3 * 200 + random.uniform(0, 199, len(cells))
    told = Told(x, y, Labels.none(len(x)), Labels.none(len(x)))
    places = GridPlaces(InseeGrid(200), None)
    counted = count_told(places.place(x, y), told, Rules(PUBLIC, 11, 5))
    found = measured(FINE, places, counted, told)
    assert (found.places, found.figures, found.hidden, found.k) == (9, 9, 0.0, 20)
    assert found.correlation == pytest.approx(1.0)
