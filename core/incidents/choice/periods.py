# SPDX-License-Identifier: GPL-2.0-or-later
"""Periods that people ask for, counted from the last incident: data seldom reach today."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

ROLLING = {"week": 7, "four_weeks": 28}
"""Days of the periods that end with the day of the last incident."""
CALENDAR = {"month": 1, "quarter": 3, "year": 12}
"""Months of the periods of the calendar that hold the last incident."""


@dataclass(frozen=True)
class Period:
    """From ``since``, included, to ``before``, excluded; ``None`` for no bound."""

    since: datetime | None = None
    before: datetime | None = None

    @classmethod
    def of_days(cls, first: date, last: date) -> Period:
        """From the first to the last day, both whole, whichever comes first."""
        first, last = min(first, last), max(first, last)
        return cls(_start(first), _start(last + timedelta(days=1)))

    @property
    def bounded(self) -> bool:
        """Whether some moments are outside."""
        return self.since is not None or self.before is not None

    def holds(self, other: Period) -> bool:
        """Whether no moment of ``other`` is outside."""
        early = self.since is None or (other.since is not None and other.since >= self.since)
        return early and (self.before is None or (other.before is not None and other.before <= self.before))

    def days(self) -> tuple[date, date] | None:
        """First and last day, where there are both bounds."""
        if self.since is None or self.before is None:
            return None
        return self.since.date(), max(self.since, self.before - timedelta(microseconds=1)).date()

    def a_year_before(self) -> Period:
        """The same dates of the year before; 29 February becomes the 28th, or the end of February stays its end."""
        return Period(self.since and _year_before(self.since), self.before and _year_before(self.before))


def latest(name: str, last: date) -> Period:
    """The period called ``name`` in :data:`ROLLING` or :data:`CALENDAR`, for data whose last day is ``last``."""
    if name in ROLLING:
        return Period.of_days(last - timedelta(days=ROLLING[name] - 1), last)
    months = CALENDAR[name]
    first = last.year * 12 + (last.month - 1) // months * months
    return Period(_month(first), _month(first + months))


def _month(rank: int) -> datetime:
    return datetime(rank // 12, rank % 12 + 1, 1)


def _start(day: date) -> datetime:
    return datetime.combine(day, time())


def _year_before(moment: datetime) -> datetime:
    try:
        return moment.replace(year=moment.year - 1)
    except ValueError:  # 29 February
        return moment.replace(year=moment.year - 1, day=28)
