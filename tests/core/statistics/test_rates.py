# SPDX-License-Identifier: GPL-2.0-or-later
"""Rates, their intervals against the exact ones, and location quotients."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quietude.core.statistics.rates import byar_interval, location_quotients, per_thousand, weighted_interval
from scipy.stats import chi2


def exact(count, confidence=0.95):
    """Garwood's exact bounds of a Poisson expectation."""
    tail = (1 - confidence) / 2
    low = chi2.ppf(tail, 2 * count) / 2 if count else 0.0
    return low, chi2.ppf(1 - tail, 2 * (count + 1)) / 2


def test_the_interval_is_the_one_printed_by_breslow_and_day():
    low, high = byar_interval(np.array([10.0]))
    assert (low[0], high[0]) == pytest.approx((4.79, 18.39), abs=0.01)


@given(st.integers(10, 20_000))
def test_the_interval_is_within_one_percent_of_the_exact_one(count):
    low, high = byar_interval(np.array([float(count)]))
    assert (low[0], high[0]) == pytest.approx(exact(count), rel=0.01)


@pytest.mark.parametrize("count", range(10))
def test_the_interval_of_few_events_is_close_to_the_exact_one(count):
    low, high = byar_interval(np.array([float(count)]))
    exact_low, exact_high = exact(count)
    assert low[0] == pytest.approx(exact_low, abs=0.04)
    assert high[0] == pytest.approx(exact_high, abs=0.12)


def test_the_interval_of_no_event_starts_at_zero_and_no_bound_is_negative():
    assert byar_interval(np.array([0.0]))[0].tolist() == [0]
    assert (byar_interval(np.arange(20.0), 0.9999)[0] >= 0).all()


def test_a_higher_confidence_is_wider():
    narrow, wide = byar_interval(np.array([50.0]), 0.90), byar_interval(np.array([50.0]), 0.99)
    assert wide[0] < narrow[0] < 50 < narrow[1] < wide[1]


def test_unit_weights_change_nothing():
    count = np.array([0.0, 3, 40])
    assert np.array(weighted_interval(count, count, count)) == pytest.approx(np.array(byar_interval(count)))


def test_weights_all_doubled_double_the_interval():
    count = np.array([0.0, 3, 40])
    plain, doubled = byar_interval(count), weighted_interval(count, 2 * count, 4 * count)
    assert np.array(doubled) == pytest.approx(2 * np.array(plain))


def test_the_weighted_interval_covers_what_it_promises():
    random = np.random.default_rng(3)
    expected, covered = 30 * 2.5, 0
    for _ in range(1000):
        weights = random.integers(1, 5, random.poisson(30)).astype(float)
        low, high = weighted_interval(*np.array([[len(weights)], [weights.sum()], [(weights**2).sum()]], float))
        covered += low[0] <= expected <= high[0]
    assert 0.93 <= covered / 1000 <= 0.98


def test_no_weight_at_all_still_has_an_interval():
    low, high = weighted_interval(np.zeros(2), np.zeros(2), np.zeros(2))
    assert (low == 0).all()
    assert (high > 3).all()


def test_rates_are_by_thousand_and_none_is_given_below_five_hundred():
    events, inhabitants = np.array([10.0, 10, 10, 10, 10]), np.array([2000, 500, 499, np.nan, 0])
    assert per_thousand(events, inhabitants) == pytest.approx([5, 20, np.nan, np.nan, np.nan], nan_ok=True)


def test_the_location_quotient_compares_two_shares():
    parts = np.array([[10.0, 90], [30, 70]])
    quotients = location_quotients(parts)
    assert quotients[0, 0] == pytest.approx((10 / 100) / (40 / 200))
    assert quotients[1, 0] == pytest.approx((30 / 100) / (40 / 200))


def test_no_location_quotient_is_given_below_five_events():
    assert np.isnan(location_quotients(np.array([[4.0, 96], [40, 60]]))[0, 0])
    assert np.isnan(location_quotients(np.zeros((2, 2)))).all()


@given(st.lists(st.tuples(*[st.integers(5, 500)] * 3), min_size=1, max_size=8))
def test_quotients_weighted_by_the_size_of_areas_average_to_one(rows):
    parts = np.array(rows, float)
    sizes = parts.sum(axis=1) / parts.sum()
    assert sizes @ location_quotients(parts) == pytest.approx(np.ones(3))
