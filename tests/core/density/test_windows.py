# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pandas as pd
import pytest
from quietude.core.density.dated import dated
from quietude.core.density.windows import (
    PERIODS,
    PROPOSED_WINDOWS,
    TooManyWindowsError,
    calendar_windows,
    proposed_period,
    sliding_windows,
)


def day(text):
    return np.datetime64(text, "D")


@pytest.mark.parametrize("period, first, last, labels", [
    ("week", "2020-12-27", "2021-01-05", ["2020-W52", "2020-W53", "2021-W01"]),
    ("month", "2021-11-30", "2022-01-01", ["2021-11", "2021-12", "2022-01"]),
    ("quarter", "2021-03-31", "2021-10-01", ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"]),
    ("year", "1969-12-31", "1971-01-01", ["1969", "1970", "1971"]),
])
def test_calendar_windows_go_from_the_first_incident_to_the_last(period, first, last, labels):
    windows = calendar_windows(day(first), day(last), period)
    assert [window.label for window in windows] == labels
    assert windows[0].start <= day(first) and windows[-1].last >= day(last)


@pytest.mark.parametrize("period", PERIODS)
def test_calendar_windows_follow_one_another_and_agree_with_pandas(period):
    windows = calendar_windows(day("1999-06-17"), day("2001-02-03"), period)
    assert all(one.end == other.start for one, other in zip(windows, windows[1:]))
    code = {"week": "W-SUN", "month": "M", "quarter": "Q", "year": "Y"}[period]
    expected = pd.period_range("1999-06-17", "2001-02-03", freq=code)
    assert [str(window.start) for window in windows] == [str(one.start_time.date()) for one in expected]
    assert [str(window.last) for window in windows] == [str(one.end_time.date()) for one in expected]


def test_sliding_windows_stop_with_the_first_that_holds_the_last_incident():
    windows = sliding_windows(day("2024-01-01"), day("2024-01-31"), 10, 7)
    assert [window.label for window in windows] == [
        "2024-01-01 – 2024-01-10", "2024-01-08 – 2024-01-17", "2024-01-15 – 2024-01-24", "2024-01-22 – 2024-01-31",
    ]
    assert [window.days for window in windows] == [10] * 4
    assert len(sliding_windows(day("2024-01-01"), day("2024-02-01"), 10, 7)) == 5
    assert len(sliding_windows(day("2024-01-01"), day("2024-01-03"), 10, 7)) == 1


def test_too_many_windows_are_refused_before_any_is_made():
    with pytest.raises(TooManyWindowsError, match="73,049 windows"):
        sliding_windows(day("1900-01-01"), day("2099-12-31"), 1, 1)
    with pytest.raises(TooManyWindowsError, match="longer PERIOD"):
        calendar_windows(day("1990-01-01"), day("2020-01-01"), "week")


@pytest.mark.parametrize("first, last, period", [
    ("2024-01-01", "2024-06-30", "week"),
    ("2022-01-01", "2024-12-31", "month"),
    ("2019-01-01", "2024-12-31", "quarter"),
    ("2001-01-01", "2024-12-31", "year"),
    ("1900-01-01", "2024-12-31", "year"),
])
def test_the_period_proposed_is_the_shortest_that_makes_few_enough(first, last, period):
    assert proposed_period(day(first), day(last)) == period
    assert period == "year" or len(calendar_windows(day(first), day(last), period)) <= PROPOSED_WINDOWS


@pytest.mark.parametrize("written, known, within", [
    ("2024-05-31", "2024-05-31", 1),
    ("2024-05-31T23:59:00+02:00", "2024-05-31", 1),
    ("2024-05", "2024-05-01", 31),
    ("2024", "2024-01-01", 366),
    ("2024-02-30", None, None),
    ("31/05/2024", None, None),
    ("20240531", None, None),
    ("", None, None),
    (None, None, None),
])
def test_texts_are_dates_as_precise_as_they_are_written(written, known, within):
    result = dated(pd.Series([written, "2020-01-01"], dtype=object))
    assert list(result.known) == [known is not None, True]
    if known:
        assert (result.day[0], result.within[0]) == (day(known), within)


def test_timestamps_are_days_and_the_stated_precision_counts():
    moments = pd.Series([pd.Timestamp("2024-05-31 23:59"), None, pd.Timestamp("2024-05-01")])
    result = dated(moments, pd.Series(["minute", "unknown", "month"]))
    assert list(result.known) == [True, False, True]
    assert (result.day[0], result.within[0], result.within[2]) == (day("2024-05-31"), 1, 31)
    zoned = dated(pd.Series([pd.Timestamp("2024-05-31 23:59", tz="Europe/Paris")]))
    assert zoned.day[0] == day("2024-05-31")
