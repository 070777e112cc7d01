# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents by day, week, month or year, whichever shows the course of the period."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ..wording import NO_BREAK_SPACE
from .time_profile.cycle_labels import month_short

LONGEST = {"day": 62, "week": 400, "month": 3700}
"""Days up to which the period is shown by each step; by year beyond."""
UNITS = {"day": "D", "week": "D", "month": "M", "year": "Y"}
MONDAY = 3
"""Days from a Monday to 1970-01-01, a Thursday."""


@dataclass(frozen=True)
class CountsOverTime:
    """``counts`` of the incidents of each ``step`` ("day", "week", "month", "year"), shape (k,), empty ones included.

    ``starts`` are the first days.
    """

    step: str
    starts: NDArray[np.datetime64]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, days: NDArray[np.datetime64], step: str = "") -> CountsOverTime:
        """Counts of incidents by their days, shape (n,), at least one; NaT for those without a date, left out.

        ``step`` is chosen from the length of the period where it is not given. Weeks begin on Monday.
        """
        known = days[~np.isnat(days)].astype("datetime64[D]")
        span = int((known.max() - known.min()).astype(np.int64)) + 1
        step = step or next((name for name, most in LONGEST.items() if span <= most), "year")
        index = _index(known, step)
        first = int(index.min())
        counts = np.bincount(index - first)
        return cls(step, _starts(np.arange(first, first + len(counts)), step), counts.astype(np.int64))

    @property
    def labels(self) -> list[str]:
        """Name of each: « 3 mai », « mai 2024 », « 2024 »."""
        return [_label(start, self.step) for start in self.starts.astype("datetime64[D]").astype(object)]

    def place(self, day: date) -> float | None:
        """Where a day stands among the steps, 0 being the middle of the first; ``None`` outside of them."""
        rank = int(_index(np.array([day], "datetime64[D]"), self.step)[0])
        rank -= int(_index(self.starts[:1].astype("datetime64[D]"), self.step)[0])
        return float(rank) if 0 <= rank < len(self.counts) else None


def _index(days: NDArray[np.datetime64], step: str) -> NDArray[np.int64]:
    """Rank since 1970 of the step of each day."""
    index = days.astype(f"datetime64[{UNITS[step]}]").astype(np.int64)
    return (index + MONDAY) // 7 if step == "week" else index


def _starts(index: NDArray[np.int64], step: str) -> NDArray[np.datetime64]:
    days = 7 * index - MONDAY if step == "week" else index
    return days.astype(f"datetime64[{UNITS[step]}]").astype("datetime64[D]")


def _label(start: date, step: str) -> str:
    if step == "year":
        return str(start.year)
    month = month_short(start.month)
    return f"{month}{NO_BREAK_SPACE}{start.year}" if step == "month" else f"{start.day}{NO_BREAK_SPACE}{month}"
