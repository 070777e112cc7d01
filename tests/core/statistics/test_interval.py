# SPDX-License-Identifier: GPL-2.0-or-later
"""Intervals as people write them."""
import numpy as np
import pytest
from quietude.core.statistics.change.interval import (
    BackwardIntervalError,
    IntervalError,
    OrderError,
    OverlapError,
    check_apart,
    interval,
)


@pytest.mark.parametrize(
    ("text", "first", "last", "days"),
    [
        ("2023-01-01/2023-12-31", "2023-01-01", "2023-12-31", 365),
        (" 2024-02-01 / 2024-02-29 ", "2024-02-01", "2024-02-29", 29),
        ("2023-06-15/2023-06-15", "2023-06-15", "2023-06-15", 1),
        ("2024", "2024-01-01", "2024-12-31", 366),
        ("2023-Q2", "2023-04-01", "2023-06-30", 91),
        ("2023-12", "2023-12-01", "2023-12-31", 31),
        ("2023-11/2024-02", "2023-11-01", "2024-02-29", 121),
        ("2021/2023", "2021-01-01", "2023-12-31", 1095),
        ("2023-01-01,2023-01-31", "2023-01-01", "2023-01-31", 31),
        ("2023-01-01..2023-01-31", "2023-01-01", "2023-01-31", 31),
        ("2023-06-15", "2023-06-15", "2023-06-15", 1),
    ],
)
def test_both_ends_are_included(text, first, last, days):
    read = interval(text, "BEFORE")
    assert (str(read.start), str(read.last), read.days) == (first, last, days)


def test_the_days_when_clocks_change_are_days_like_others():
    assert interval("2024-03-31/2024-03-31", "BEFORE").days == interval("2024-10-27/2024-10-27", "AFTER").days == 1


@pytest.mark.parametrize(
    "text",
    ["", "last year", "01/01/2023", "01/01/2023 - 31/12/2023", "2023-13", "2023-02-30", "2023-Q5", "2021/2022/2023",
     "2023-1-1/2023-2-1", "2023-01-01T00:00/2023-02-01", "/2023"],
)
def test_what_is_no_interval_gets_a_sentence_that_names_the_parameter(text):
    with pytest.raises(IntervalError, match=r"AFTER: “.*” is not an interval of days\. Write its first"):
        interval(text, "AFTER")


def test_an_interval_does_not_end_before_it_begins():
    with pytest.raises(BackwardIntervalError, match="ends on 2023-01-01, before it begins on 2023-12-31"):
        interval("2023-12-31/2023-01-01", "BEFORE")


def test_intervals_that_share_days_are_refused_with_the_days():
    with pytest.raises(OverlapError, match="from 2023-06-01 to 2023-06-30"):
        check_apart(interval("2023-01/2023-06", "BEFORE"), interval("2023-06/2023-12", "AFTER"))


def test_before_comes_before():
    with pytest.raises(OrderError):
        check_apart(interval("2024", "BEFORE"), interval("2023", "AFTER"))


def test_intervals_that_follow_each_other_share_no_day():
    before, after = interval("2023", "BEFORE"), interval("2024", "AFTER")
    check_apart(before, after)
    assert before.end == after.start == np.datetime64("2024-01-01")
