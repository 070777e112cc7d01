# SPDX-License-Identifier: GPL-2.0-or-later
"""Two periods that people compare, counted from the last incident: data seldom reach today."""
from __future__ import annotations

from datetime import date, timedelta

from .choice.periods import Period, latest

FOUR_WEEKS = timedelta(days=28)
A_YEAR = timedelta(days=364)
"""Whole weeks: both years then have as many of each day."""
COMPARISONS = ("years", "twelve_months", "four_weeks_year", "four_weeks")


def compared(name: str, last: date) -> tuple[Period, Period]:
    """The earlier and the later of two periods, for data whose last day is ``last``.

    Parameters
    ----------
    name
        One of :data:`COMPARISONS`: ``years``, the last calendar year that the data may fill and the one before;
        ``twelve_months``, the last 52 weeks and those before; ``four_weeks_year``, the last 28 days and those of 52
        weeks earlier; ``four_weeks``, the last 28 days and those before.
    last
        Day of the last incident.

    Returns
    -------
    Two periods of the same length but for a leap day, without a day in common.
    """
    if name == "years":
        whole = last + timedelta(days=1) == date(last.year + 1, 1, 1)
        later = latest("year", last if whole else date(last.year - 1, 12, 31))
        return later.a_year_before(), later
    length = A_YEAR if name == "twelve_months" else FOUR_WEEKS
    back = FOUR_WEEKS if name == "four_weeks" else A_YEAR
    return _ending(last - back, length), _ending(last, length)


def _ending(last: date, length: timedelta) -> Period:
    return Period.of_days(last - length + timedelta(days=1), last)
