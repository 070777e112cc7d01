# SPDX-License-Identifier: GPL-2.0-or-later
"""Events put into windows of time, and those whose date says too little."""
import numpy as np
import pandas as pd
import pytest
from quietude.core.density.dated import dated, known_to_the_month
from quietude.core.density.windows import calendar_windows, unfilled_ends
from quietude.core.statistics.change.interval import interval
from quietude.core.statistics.in_windows import OUTSIDE, VAGUE, window_of


def windows(first, last, period):
    return calendar_windows(np.datetime64(first), np.datetime64(last), period)


def test_days_are_in_the_window_that_holds_them():
    dates = dated(pd.Series(["2024-01-01", "2024-01-31", "2024-02-01", "2023-12-31", "2024-03-01"]))
    assert window_of(dates, windows("2024-01-01", "2024-02-28", "month")).tolist() == [0, 0, 1, OUTSIDE, OUTSIDE]


@pytest.mark.parametrize(
    ("text", "period", "rank"),
    [("2024-02", "month", 1), ("2024-02", "quarter", 0), ("2024-02", "week", VAGUE), ("2024", "month", VAGUE),
     ("2024", "year", 0), ("2025", "month", OUTSIDE)],
)
def test_a_month_or_a_year_needs_a_window_that_holds_it_whole(text, period, rank):
    assert window_of(dated(pd.Series([text])), windows("2024-01-01", "2024-06-30", period)).tolist() == [rank]


def test_the_precision_told_beside_the_date_counts():
    dates = dated(pd.Series(pd.to_datetime(["2024-02-17", "2024-02-17"])), pd.Series(["day", "month"]))
    assert window_of(dates, windows("2024-01-01", "2024-06-30", "week")).tolist() == [6, VAGUE]
    assert window_of(dates, windows("2024-01-01", "2024-06-30", "month")).tolist() == [1, 1]


def test_between_windows_is_outside():
    apart = [interval("2023-01", "BEFORE"), interval("2023-03", "AFTER")]
    dates = dated(pd.Series(["2023-01-31", "2023-02-10", "2023-03-01", "2023-02", "2023"]))
    assert window_of(dates, apart).tolist() == [0, OUTSIDE, 1, OUTSIDE, VAGUE]


def test_dates_that_are_all_first_days_are_known_to_the_month():
    firsts = dated(pd.Series(["2022-01-01", "2022-02-01", "2022-03-01"]))
    assert known_to_the_month(firsts).within.tolist() == [31, 31, 31]
    assert known_to_the_month(dated(pd.Series(["2022-01-01", "2022-02-01", "2022-03-02"]))).within.tolist() == [1, 1, 1]
    assert known_to_the_month(dated(pd.Series(["2022-01-01", "2022-01-01"]))).within.tolist() == [1, 1]


@pytest.mark.parametrize(
    ("days", "ends"),
    [
        (["2024-01-01", "2024-01-15", "2024-01-31"], (False, False)),
        (["2024-01-20", "2024-01-22", "2024-01-31"], (True, False)),
        (["2024-01-01", "2024-01-03", "2024-01-10"], (False, True)),
        (["2024-01-10"], (True, True)),
    ],
)
def test_a_window_is_unfilled_where_silence_at_its_end_is_as_long_as_any_other(days, ends):
    assert unfilled_ends(np.array(days, "datetime64[D]"), windows(days[0], days[-1], "month")) == ends
