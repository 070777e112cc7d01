# SPDX-License-Identifier: GPL-2.0-or-later
"""The period that events cover."""
from __future__ import annotations

import datetime
from dataclasses import dataclass

import pandas as pd

DAYS_A_YEAR = 365.2425
"""Mean length of a year of the Gregorian calendar."""


@dataclass(frozen=True)
class Period:
    """First and last day on which something happened, both included, and the number of events without a date."""

    start: datetime.date
    end: datetime.date
    undated: int

    @property
    def years(self) -> float:
        """Length in years, whole days counted."""
        return ((self.end - self.start).days + 1) / DAYS_A_YEAR


def period_of(moments: pd.Series) -> Period | None:
    """Period covered by the moments of events (timestamps, or texts that begin with an ISO date).

    ``None`` where no event has a date.
    """
    if not pd.api.types.is_datetime64_any_dtype(moments):
        moments = pd.to_datetime(moments.astype(str).str.slice(0, 10), format="%Y-%m-%d", errors="coerce")
    undated = int(moments.isna().sum())
    if undated == len(moments):
        return None
    return Period(moments.min().date(), moments.max().date(), undated)
