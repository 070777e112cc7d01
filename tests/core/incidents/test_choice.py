# SPDX-License-Identifier: GPL-2.0-or-later
"""Periods that people ask for, and the hours of the week in words."""
from datetime import date, datetime

import pytest
from quietude.core.incidents.choice.choice import Choice
from quietude.core.incidents.choice.condition import qgis_expression, sqlite_condition
from quietude.core.incidents.choice.dialects import Layout
from quietude.core.incidents.choice.periods import Period, latest
from quietude.core.incidents.choice.week import EVERY_HOUR, spans, week_in_words


@pytest.mark.parametrize(("name", "since", "before"), [
    ("week", (2024, 2, 23), (2024, 3, 1)),
    ("four_weeks", (2024, 2, 2), (2024, 3, 1)),
    ("month", (2024, 2, 1), (2024, 3, 1)),
    ("quarter", (2024, 1, 1), (2024, 4, 1)),
    ("year", (2024, 1, 1), (2025, 1, 1)),
])
def test_last_counts_from_the_last_incident(name, since, before):
    assert latest(name, date(2024, 2, 29)) == Period(datetime(*since), datetime(*before))


def test_the_same_dates_a_year_before_keep_whole_months_whole():
    assert latest("month", date(2024, 2, 29)).a_year_before() == latest("month", date(2023, 2, 1))
    leap = Period.of_days(date(2024, 2, 29), date(2024, 2, 29))
    assert leap.a_year_before().days() == (date(2023, 2, 28), date(2023, 2, 28))


def test_days_are_whole_whatever_their_order():
    period = Period.of_days(date(2024, 5, 3), date(2024, 5, 1))
    assert period.days() == (date(2024, 5, 1), date(2024, 5, 3)) and period.before == datetime(2024, 5, 4)


@pytest.mark.parametrize(("hours", "runs"), [
    ((), []),
    (tuple(range(24)), [(0, 24)]),
    ((22, 23, 0, 1), [(22, 26)]),
    ((8, 9, 14), [(8, 10), (14, 15)]),
])
def test_runs_of_hours_wrap_midnight(hours, runs):
    assert sorted(spans(tuple(sorted(hours)))) == runs


def test_the_week_is_told_in_words():
    night = frozenset(day * 24 + hour for day in range(5) for hour in (22, 23, 0))
    assert week_in_words(night | frozenset(range(120, 168))) == "Mon–Fri 22–1 h · Sat, Sun 0–24 h"
    assert week_in_words(EVERY_HOUR) == "every hour of the week" and week_in_words(frozenset()) == "no hour"


def test_a_choice_of_everything_is_no_condition():
    assert qgis_expression(Choice(), Layout()) == sqlite_condition(Choice(), Layout()) == ""
    assert Choice().everything and not Choice(partners=frozenset()).everything


def test_a_period_holds_what_is_within_it():
    year, march, open_end = Period.of_days(date(2024, 1, 1), date(2024, 12, 31)), Period.of_days(
        date(2024, 3, 1), date(2024, 3, 31)
    ), Period(since=datetime(2024, 2, 1))
    assert Period().holds(year) and year.holds(year) and year.holds(march) and open_end.holds(march)
    assert not march.holds(year) and not open_end.holds(year) and not year.holds(open_end) and not year.holds(Period())
