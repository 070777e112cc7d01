# SPDX-License-Identifier: GPL-2.0-or-later
"""Concentration: known distributions, sums by hand, and what chance gives, thrown a thousand times."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from quietude.core.statistics.concentration.concentration import (
    SHARES,
    Concentration,
    NoAmountError,
    chance_curve,
    generalised_gini,
    gini,
)
from quietude.core.statistics.concentration.page import Places, concentration_html, gini_sentence, share_sentences

amounts_of_places = arrays(np.float64, st.integers(1, 60), elements=st.integers(0, 40)).filter(lambda a: a.sum() > 0)


def gini_by_pairs(amounts):
    """Half the mean difference between all pairs of places, over the mean: the definition."""
    return np.abs(amounts[:, None] - amounts).mean() / (2 * amounts.mean())


@given(amounts_of_places)
@settings(max_examples=200, deadline=None)
def test_gini_is_the_mean_difference_of_all_pairs_of_places(amounts):
    assert gini(amounts) == pytest.approx(gini_by_pairs(amounts), abs=1e-12)


@pytest.mark.parametrize(("amounts", "value"), [
    ([3, 3, 3, 3], 0.0),
    ([0, 0, 0, 8], 0.75),            # (n − 1) / n where one place holds all
    ([1, 2, 3, 4, 5], 4 / 15),       # (n² − 1) / 3n over the mean, for 1 … n
])  # fmt: skip
def test_gini_of_known_distributions(amounts, value):
    assert gini(np.array(amounts, float)) == pytest.approx(value, abs=1e-12)


def test_gini_of_exponential_amounts_is_one_half():
    quantiles = -np.log1p(-(np.arange(20_000) + 0.5) / 20_000)

    assert gini(quantiles) == pytest.approx(0.5, abs=1e-4)


def test_few_incidents_one_a_place_are_as_equal_as_can_be():
    amounts = np.array([1, 1, 1] + [0] * 97, float)

    assert gini(amounts) == pytest.approx(0.97)
    assert generalised_gini(amounts, 3) == pytest.approx(0, abs=1e-12)


def test_few_incidents_in_one_place_are_nearly_as_unequal_as_can_be():
    amounts = np.array([5] + [0] * 99, float)

    assert generalised_gini(amounts, 5) == pytest.approx(1 - 1 / 5)


@given(amounts_of_places)
@settings(deadline=None)
def test_the_corrected_coefficient_lies_between_zero_and_the_plain_one(amounts):
    plain, corrected = gini(amounts), generalised_gini(amounts, amounts.sum())

    assert -1e-9 <= corrected <= plain + 1e-9
    if amounts.sum() >= len(amounts):
        assert corrected == pytest.approx(plain, abs=1e-12)


@given(amounts_of_places)
@settings(deadline=None)
def test_the_area_under_the_curve_tells_the_gini_coefficient(amounts):
    places, incidents = Concentration.of(amounts).lorenz()

    area = (np.diff(places) * (incidents[1:] + incidents[:-1]) / 2).sum()
    assert 2 * area - 1 == pytest.approx(gini(amounts), abs=1e-9)
    assert (places[0], incidents[0], places[-1], incidents[-1]) == (0, 0, 1, 1)


@given(amounts_of_places, st.sampled_from(SHARES))
@settings(deadline=None)
def test_the_places_for_a_share_are_enough_and_one_less_is_not(amounts, share):
    found = Concentration.of(amounts)
    count = found.places_for(share)

    held = np.cumsum(np.sort(amounts)[::-1])
    assert held[count - 1] >= share * amounts.sum() - 1e-9
    assert count == 1 or held[count - 2] < share * amounts.sum()
    assert (found.smallest_share() == 0).sum() == (amounts == 0).sum()
    assert ((found.smallest_share() > 0) & (found.smallest_share() <= share)).sum() == min(count, found.affected)


def test_shares_sum_to_one_and_equal_places_keep_their_order():
    found = Concentration.of(np.array([2.0, 5, 2, 0]))

    assert found.order.tolist() == [1, 0, 2, 3]
    assert found.share.sum() == pytest.approx(1) and found.cumulative.tolist() == [5 / 9, 7 / 9, 1, 1]


def test_weights_of_zero_only_are_refused():
    with pytest.raises(NoAmountError):
        Concentration.of(np.zeros(3))


def test_the_curve_of_chance_is_that_of_a_thousand_throws():
    rng, places, events = np.random.default_rng(7), 400, 300
    throws = [np.bincount(rng.integers(0, places, events), minlength=places).astype(float) for _ in range(1000)]
    thrown = np.mean([np.cumsum(np.sort(throw)[::-1]) / events for throw in throws], axis=0)

    across, up = chance_curve(places, events)

    expected = np.interp(np.arange(1, places + 1) / places, across, up)
    assert np.abs(expected - thrown).max() < 0.012


def test_a_page_says_what_the_log_says_and_nothing_of_chance_where_empty_places_are_unknown():
    found = Concentration.of(np.array([6.0, 2, 1, 1]))
    known, unknown = (Places("segments", ["a<", "b", "c", "d"], complete, 10) for complete in (True, False))

    assert share_sentences(found, known)[1] == "50% of the incidents on 25.0% of the segments (1 of 4)."
    assert share_sentences(found, unknown)[1].startswith("50% of the incidents on 25.0% of the segments that have any")
    assert gini_sentence(found, known) == "Gini coefficient: 0.400."
    assert "by chance alone" in concentration_html(found, known, "") and "a&lt;" in concentration_html(found, known, "")
    assert "by chance alone" not in concentration_html(found, unknown, "")
