# SPDX-License-Identifier: GPL-2.0-or-later
from datetime import date, timedelta

import pytest
from quietude.core.incidents.two_periods import COMPARISONS, compared


def days(name, last):
    return [period.days() for period in compared(name, last)]


def test_a_year_that_has_ended_is_compared_with_the_one_before():
    assert days("years", date(2024, 12, 31)) == [
        (date(2023, 1, 1), date(2023, 12, 31)), (date(2024, 1, 1), date(2024, 12, 31)),
    ]


def test_a_year_under_way_is_left_aside():
    assert days("years", date(2024, 12, 30))[1] == (date(2023, 1, 1), date(2023, 12, 31))


def test_the_last_four_weeks_end_with_the_last_incident():
    assert days("four_weeks", date(2024, 3, 31)) == [
        (date(2024, 2, 5), date(2024, 3, 3)), (date(2024, 3, 4), date(2024, 3, 31)),
    ]


@pytest.mark.parametrize("name", [name for name in COMPARISONS if name != "years"])
@pytest.mark.parametrize("last", [date(2024, 2, 29), date(2023, 12, 31), date(2024, 6, 12)])
def test_both_periods_have_as_many_of_each_day_of_the_week_and_none_in_common(name, last):
    (before, before_last), (after, after_last) = days(name, last)
    assert after_last == last and before_last < after
    assert after_last - after == before_last - before and (after - before) % timedelta(days=7) == timedelta()
