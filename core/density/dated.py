# SPDX-License-Identifier: GPL-2.0-or-later
"""The day of each event, and how precisely it is known."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

ISO_DATE = r"^\s*(\d{4})(?:[-/](\d\d)(?:[-/](\d\d)(?!\d))?)?(?![\d/-])"
"""Year first. Slashes are what shapefiles and the CSV files of GDAL hold in place of dates and times."""
DAYS_KNOWN = {"month": 31, "year": 366}
"""Days among which an event may lie, by the word of the field ``time_precision``; one for the finer words."""
A_DAY = np.timedelta64(1, "D")
FEWEST_MONTHS = 3
"""Different months from which it is no accident that all dates are first days."""


@dataclass(frozen=True)
class Dated:
    """Days of events, shape (n,).

    ``day`` is of type datetime64[D], NaT where unknown; ``within`` is the number of days among which each may lie.
    """

    day: NDArray[np.datetime64]
    within: NDArray[np.int64]

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which events have a date."""
        return np.asarray(~np.isnat(self.day))

    def possible(self) -> tuple[NDArray[np.datetime64], NDArray[np.datetime64]]:
        """First of the days among which each event may lie, and the day after the last of them; shape (n,) each."""
        first, end = self.day.astype("datetime64[D]"), self.day + A_DAY
        for unit, days in (("M", DAYS_KNOWN["month"]), ("Y", DAYS_KNOWN["year"])):
            vague = self.within == days
            start = self.day[vague].astype(f"datetime64[{unit}]")
            first[vague], end[vague] = start, start + np.timedelta64(1, unit)
        return first, end

    @property
    def limits(self) -> NDArray[np.datetime64]:
        """First and last days on which the events may have happened, all different, in order."""
        first, end = self.possible()
        return np.union1d(first, end - A_DAY)

    @property
    def ends(self) -> tuple[np.datetime64, np.datetime64]:
        """The first and the last of these days."""
        if (self.within == 1).all():
            return self.day.min(), self.day.max()
        first, end = self.possible()
        return first.min(), end.max() - A_DAY

    def kept(self, which: NDArray[np.bool_]) -> Dated:
        """The events where ``which`` is true."""
        return self if which.all() else Dated(self.day[which], self.within[which])


def dated(moments: pd.Series, precision: pd.Series | None = None) -> Dated:
    """Days of ``moments``: timestamps, or texts that begin with an ISO date, year-month or year (2024/05/31 too).

    Local time is kept as written: a time zone does not move an event to another day. ``precision`` holds the words of
    the field ``time_precision`` where the layer has it.
    """
    if isinstance(moments.dtype, pd.DatetimeTZDtype):
        moments = moments.dt.tz_localize(None)
    if moments.dtype.kind == "M":
        days, within = moments.to_numpy("datetime64[D]"), np.ones(len(moments), np.int64)
    else:
        days, within = _written(moments)
    if precision is not None:
        stated = precision.map(DAYS_KNOWN).fillna(1).to_numpy(np.int64)
        within = np.maximum(within, stated)
    return Dated(days, within)


def known_to_the_month(dates: Dated) -> Dated:
    """The same dates, known to the month only where every one is the first day of one of several months.

    Files that give the month only often write its first day.
    """
    known = dates.day[dates.known]
    months = np.unique(known.astype("datetime64[M]"))
    if len(months) < FEWEST_MONTHS or (known != known.astype("datetime64[M]")).any():
        return dates
    return Dated(dates.day, np.maximum(dates.within, DAYS_KNOWN["month"]))


def _written(moments: pd.Series) -> tuple[NDArray[np.datetime64], NDArray[np.int64]]:
    # Timestamps write themselves in ISO order, so that a column of mixed objects reads like one of texts.
    texts = moments.astype(object).map(str, na_action="ignore").astype("string")
    parts = texts.str.extract(ISO_DATE)
    whole = parts[0] + "-" + parts[1].fillna("01") + "-" + parts[2].fillna("01")
    days = pd.to_datetime(whole.astype(object), format="%Y-%m-%d", errors="coerce").to_numpy("datetime64[D]")
    within = np.where(parts[2].notna(), 1, np.where(parts[1].notna(), DAYS_KNOWN["month"], DAYS_KNOWN["year"]))
    return days, within.astype(np.int64)
