# SPDX-License-Identifier: GPL-2.0-or-later
"""Two counts compared: published values, the definitions by enumeration, statsmodels."""
import numpy as np
import pytest
from quietude.core.errors import Cancelled
from quietude.core.statistics.change.two_counts import (
    conditional_p,
    e_test_p,
    rate_ratio_interval,
    root_change,
    smallest_p,
)
from scipy.stats import binom, poisson

EXPOSURES = [(1, 1), (365, 31), (30, 92), (2, 1000)]
DRAWN = np.random.default_rng(5)
PAIRS = [*zip(*DRAWN.integers(0, 40, (2, 40))), (0, 0), (0, 9), (9, 0), (7, 7), (1, 0)]
BEFORE, AFTER = np.array(PAIRS).T


def one(function, before, after, *exposures):
    return function(np.array([before]), np.array([after]), *(exposures or (1, 1)))[0]


def test_25_against_16_has_the_published_values():
    assert one(root_change, 16, 25) == 2
    assert one(conditional_p, 16, 25) == pytest.approx(0.2110, abs=5e-5)
    assert one(e_test_p, 16, 25) == pytest.approx(0.1648, abs=5e-5)


@pytest.mark.parametrize("exposures", EXPOSURES)
def test_the_conditional_test_adds_up_the_divisions_that_are_no_likelier(exposures):
    share = exposures[1] / sum(exposures)
    for (before, after), p in zip(PAIRS, conditional_p(BEFORE, AFTER, *exposures)):
        chances = binom.pmf(np.arange(before + after + 1), before + after, share)
        assert p == pytest.approx(chances[chances <= chances[after] * (1 + 1e-7)].sum(), abs=1e-12)


@pytest.mark.parametrize("exposures", EXPOSURES)
def test_the_e_test_adds_up_the_pairs_that_are_as_far(exposures):
    first, second = (np.arange(400)[:, None], np.arange(400)[None])
    for (before, after), p in list(zip(PAIRS, e_test_p(BEFORE, AFTER, *exposures)))[::4]:
        rate = (before + after) / sum(exposures)
        chances = poisson.pmf(first, rate * exposures[0]) * poisson.pmf(second, rate * exposures[1])
        far = _distance(first, second, exposures) >= _distance(before, after, exposures) - 1e-9
        assert p == pytest.approx(chances[far].sum() if before + after else 1, abs=1e-9)


def _distance(first, second, exposures):
    error = np.sqrt(first / exposures[0] ** 2 + second / exposures[1] ** 2)
    return np.abs(second / exposures[1] - first / exposures[0]) / np.where(error > 0, error, 1)


@pytest.mark.parametrize("exposures", EXPOSURES[:3])
def test_both_tests_equal_statsmodels(oracle, exposures):
    theirs = oracle(
        """
        import numpy as np
        from statsmodels.stats.rates import test_poisson_2indep
        def p(method):
            return np.array([
                test_poisson_2indep(y, late, x, early, method=method).pvalue if x + y else 1.0
                for x, y in zip(before, after)
            ])
        early, late = float(early), float(late)
        exact, e = p("exact-cond"), p("etest-wald")
        """,
        before=BEFORE, after=AFTER, early=exposures[0], late=exposures[1],
    )
    assert conditional_p(BEFORE, AFTER, *exposures) == pytest.approx(theirs["exact"], abs=1e-9)
    assert e_test_p(BEFORE, AFTER, *exposures) == pytest.approx(theirs["e"], abs=1e-6)


@pytest.mark.parametrize("test", [conditional_p, e_test_p])
def test_both_directions_of_time_have_the_same_probability(test):
    assert test(BEFORE, AFTER, 31, 59) == pytest.approx(test(AFTER, BEFORE, 59, 31), abs=1e-12)


@pytest.mark.parametrize("test", [conditional_p, e_test_p])
def test_nothing_twice_is_no_change(test):
    assert one(test, 0, 0) == 1


def test_probabilities_hold_under_chance_alone():
    before, after = np.random.default_rng(7).poisson([[20], [40]], (2, 4000))
    assert (conditional_p(before, after, 1, 2) <= 0.05).mean() <= 0.05
    assert (e_test_p(before, after, 1, 2) <= 0.05).mean() == pytest.approx(0.05, abs=0.01)


def test_equal_rates_have_no_root_change():
    assert one(root_change, 24, 2, 365 * 12, 365) == pytest.approx(0)
    assert one(root_change, 24, 3, 365 * 12, 365) > 0 > one(root_change, 24, 1, 365 * 12, 365)


@pytest.mark.parametrize("exposures", [(1, 1), (3, 1), (1, 12)])
def test_the_root_change_spreads_alike_whatever_the_exposures(exposures):
    rates = np.array(exposures)[:, None] * 60
    drawn = np.random.default_rng(8).poisson(rates, (2, 20_000))
    assert root_change(*drawn, *exposures).std() == pytest.approx(np.sqrt(2), rel=0.02)


def test_large_counts_keep_their_figures():
    assert one(conditional_p, 1_000_000, 1_003_000) == pytest.approx(0.0340, abs=1e-4)
    assert one(e_test_p, 1_000_000, 1_003_000) == pytest.approx(0.0340, abs=1e-4)


def test_the_interval_of_the_ratio_is_the_range_that_the_counts_do_not_rule_out():
    low, high = rate_ratio_interval(np.array([16]), np.array([25]), 1, 1)
    # Share of 25 in 41 by Clopper and Pearson, as published in R's poisson.test(c(25, 16)).
    assert (low[0], high[0]) == pytest.approx((0.8019571, 3.1320411), rel=1e-5)
    for ratio in (low[0], high[0]):
        share = ratio / (1 + ratio)
        assert min(binom.sf(24, 41, share), binom.cdf(25, 41, share)) == pytest.approx(0.025)


def test_the_interval_is_open_where_a_count_is_zero():
    low, high = rate_ratio_interval(np.array([0, 5, 0]), np.array([3, 0, 0]), 1, 1)
    assert low[0] > 0 and high[0] == np.inf
    assert low[1] == 0 and np.isfinite(high[1])
    assert low[2] == 0 and high[2] == np.inf


def test_few_incidents_can_prove_nothing():
    assert smallest_p(np.array([5, 6]), 1, 1) == pytest.approx([2 / 2**5, 2 / 2**6])


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        e_test_p(BEFORE, AFTER, 1, 1, tick=lambda share: False)
