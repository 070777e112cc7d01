# SPDX-License-Identifier: GPL-2.0-or-later
"""The period that events cover."""
from __future__ import annotations

import datetime
from dataclasses import dataclass

import pandas as pd

from .dated import dated

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
    """Period covered by the moments of events (timestamps, or texts that begin with an ISO date, month or year).

    ``None`` where no event has a date.
    """
    dates = dated(moments)
    known = dates.known
    if not known.any():
        return None
    first, last = dates.kept(known).ends
    return Period(first.item(), last.item(), int((~known).sum()))
