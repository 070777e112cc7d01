# SPDX-License-Identifier: GPL-2.0-or-later
"""What two counts of many places prove together."""
import numpy as np
import pytest
from quietude.core.statistics.change.period_change import period_change
from quietude.core.statistics.multiple_testing import LevelError


def change(*pairs, days=(365, 365), **more):
    before, after = np.array(pairs, np.int64).reshape(-1, 2).T
    return period_change(before, after, *days, **more)


def test_trends_have_their_words():
    found = change((100, 160), (160, 100), (100, 105), (1, 2), (0, 0), (4, 5))
    assert found.trend.tolist() == ["up", "down", "stable", "too_few", "too_few", "too_few"]
    assert found.significant.tolist() == [True, True, False, False, False, False]


def test_few_incidents_may_still_prove_a_change():
    assert change((0, 9)).trend.tolist() == ["up"]


def test_the_same_counts_over_unequal_periods_are_another_story():
    assert change((100, 100)).trend.tolist() == ["stable"]
    assert change((100, 100), days=(365, 730)).trend.tolist() == ["down"]
    assert change((100, 200), days=(365, 730)).trend.tolist() == ["stable"]


def test_a_percentage_needs_thirty_incidents_before():
    found = change((29, 58), (30, 60))
    assert np.isnan([found.percent[0], found.low[0], found.high[0]]).all()
    assert found.percent[1] == pytest.approx(100)
    assert found.low[1] < 100 < found.high[1]


def test_a_percentage_is_that_of_the_rates():
    assert change((60, 90), days=(30, 90)).percent == pytest.approx([-50])


def test_many_quiet_places_do_not_hide_a_change():
    # 500 places with one incident could never be significant: corrected with them, 0.0039 would be lost.
    alone, lost_in_many = change((0, 9)), change((0, 9), *[(1, 0)] * 500)
    assert alone.significant[0] and lost_in_many.significant[0]
    assert lost_in_many.tests == 1


def test_places_that_could_change_count_against_each_other():
    found = change((40, 58), *[(50, 50)] * 200)
    assert found.p[0] > 0.05 / 201 and not found.significant[0]
    assert change((40, 65), correction="none").significant[0]


def test_false_alarms_stay_rare_where_nothing_changes():
    before, after = np.random.default_rng(11).poisson(20, (2, 3000))
    assert period_change(before, after, 1, 1).significant.sum() <= 3


def test_no_place_at_all_is_no_error():
    assert len(change().trend) == 0


def test_a_level_that_is_no_probability_is_refused():
    with pytest.raises(LevelError):
        change((1, 2), alpha=1.5)
