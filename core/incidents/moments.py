# SPDX-License-Identifier: GPL-2.0-or-later
"""When incidents happened, and how precisely their source knew it."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .dates import LAYOUTS, days_from_parts, read_days
from .missing import is_missing
from .profile import Moment
from .schema import TIME_PRECISIONS
from .times import Times, read_times

MINUTE, HOUR, DAY, MONTH, YEAR, UNKNOWN = (
    TIME_PRECISIONS.index(word) for word in ("minute", "hour", "day", "month", "year", "unknown")
)
HEAP_ROWS, HEAP_RATIO = 30, 3
"""Midnights from which, and times the next fullest hour from which, 00:00 means « hour not known »."""
ENOUGH_ROWS, ENOUGH_HOURS = 20, 3
"""Rows and different hours from which « every time is on the hour » tells how times were written."""


@dataclass
class Moments:
    """Moments of the rows, shape (n,) each: start (NaT where unknown), precision, and what was found."""

    start: pd.Series
    precision: NDArray[np.int8]
    empty: NDArray[np.bool_]
    bad: NDArray[np.bool_]
    bad_time: NDArray[np.bool_]
    zoned: NDArray[np.bool_]
    midnight: NDArray[np.bool_]
    """Where 00:00 was written and means that the hour is not known."""

    @property
    def end(self) -> pd.Series:
        """Last minute in which each may have happened: itself, or the end of its hour, day, month or year."""
        month = self.start.dt.to_period("M").dt.end_time.dt.floor("min")
        year = self.start.dt.to_period("Y").dt.end_time.dt.floor("min")
        ends = [
            self.start,
            self.start.dt.floor("h") + pd.Timedelta(minutes=59),
            self.start.dt.floor("D") + pd.Timedelta(hours=23, minutes=59),
            month,
            year,
        ]
        chosen = np.select([self.precision == level for level in (MINUTE, HOUR, DAY, MONTH, YEAR)],
                           [end.to_numpy() for end in ends], np.datetime64("NaT"))  # fmt: skip
        return pd.Series(chosen, self.start.index)


def read_moments(frame: pd.DataFrame, moment: Moment, midnight: str | None = None) -> Moments:
    """Moments that ``moment`` describes, in the columns of ``frame`` (text); local time is kept as written.

    ``midnight`` says what 00:00 is: ``real``, ``unknown`` (the hour was not known), or ``None`` to judge: it is
    unknown if every time is 00:00, or if 00:00 is heaped far above every other full hour.
    """
    moments, times = _from_date(frame, moment) if moment.date else _from_parts(frame, moment)
    hours = np.where(moments.start.isna(), np.nan, times.minutes)
    known = ~np.isnan(hours)
    moments.start = moments.start + pd.to_timedelta(np.where(known, hours, 0), unit="min")
    fine = np.where(times.to_the_minute, MINUTE, HOUR)
    moments.precision = np.where(known, fine, moments.precision).astype(np.int8)
    moments.bad_time = times.bad & moments.start.notna().to_numpy()
    moments.zoned = times.zoned & known
    _judge_hours(moments, hours, midnight)
    _judge_days(moments)
    if moment.precision:
        coarsest = TIME_PRECISIONS.index(moment.precision)
        moments.precision = np.maximum(moments.precision, coarsest).astype(np.int8)
    return moments


def _from_date(frame: pd.DataFrame, moment: Moment) -> tuple[Moments, Times]:
    text = frame[moment.date].astype(str).str.strip()
    days = read_days(text, moment.layout or "")
    unread = days.start.isna().to_numpy()
    empty = np.zeros(len(text), dtype=bool)
    empty[unread] = is_missing(text[unread], moment.missing)
    clock = _stripped(frame, moment.time, moment) if moment.time else days.rest
    return _moments(days.start, LAYOUTS[moment.layout or ""].precision, empty), read_times(clock, moment.time_layout)


def _from_parts(frame: pd.DataFrame, moment: Moment) -> tuple[Moments, Times]:
    texts = [_stripped(frame, part, moment) for part in moment.parts]
    empty = np.logical_or.reduce([is_missing(text, moment.missing) for text in texts])
    ones = [pd.Series("1", frame.index)] * (3 - len(texts))
    precision = ("year", "month", "day")[len(texts) - 1]
    return _moments(days_from_parts(*texts, *ones), precision, empty), _clock_of_parts(frame, moment)


def _clock_of_parts(frame: pd.DataFrame, moment: Moment) -> Times:
    if moment.time:
        return read_times(_stripped(frame, moment.time, moment), moment.time_layout)
    if not moment.hour:
        return read_times(pd.Series("", frame.index))
    hour = _stripped(frame, moment.hour, moment)
    if not moment.minute:
        return read_times(hour)
    minute = _stripped(frame, moment.minute, moment)
    both = hour + np.where((hour != "") & (minute != ""), ":" + minute.str.zfill(2), "")
    return read_times(both)


def _stripped(frame: pd.DataFrame, column: str | None, moment: Moment) -> pd.Series:
    """A column without blanks around its values, empty where the value means « not known »."""
    text = frame[column].astype(str).str.strip()
    return text.where(~is_missing(text, moment.missing), "")


def _moments(start: pd.Series, precision: str, empty: NDArray[np.bool_]) -> Moments:
    unread = start.isna().to_numpy()
    levels = np.where(unread, UNKNOWN, TIME_PRECISIONS.index(precision)).astype(np.int8)
    nothing = np.zeros(len(start), dtype=bool)
    return Moments(start, levels, empty, unread & ~empty, nothing, nothing, nothing)


def _judge_hours(moments: Moments, hours: NDArray[np.float64], midnight: str | None) -> None:
    """Coarsen the precision where the times themselves show that they are coarser than they look."""
    known = ~np.isnan(hours)
    at_midnight = known & (hours == 0)
    if midnight == "unknown" or (midnight is None and _is_heap(hours[known])):
        moments.precision[at_midnight] = DAY
        moments.midnight = at_midnight
        known &= ~at_midnight
    on_the_hour = hours[known] % 60 == 0
    if on_the_hour.all() and known.sum() >= ENOUGH_ROWS and len(np.unique(hours[known])) >= ENOUGH_HOURS:
        moments.precision[known] = HOUR


def _judge_days(moments: Moments) -> None:
    """Months, not days, where every date is the first of its month."""
    known = moments.precision < UNKNOWN
    days = moments.start[known].dt.day
    months = moments.start[known].dt.to_period("M").nunique()
    if (moments.precision[known] == DAY).all() and (days == 1).all() and len(days) >= ENOUGH_ROWS and months >= 3:
        moments.precision[known] = MONTH


def _is_heap(hours: NDArray[np.float64]) -> bool:
    """Whether 00:00 stands for « hour not known »."""
    midnights = int((hours == 0).sum())
    if midnights == 0 or midnights == len(hours):
        return midnights > 0
    others = [int((hours == 60 * hour).sum()) for hour in range(1, 24)]
    return midnights >= HEAP_ROWS and midnights > HEAP_RATIO * max(others)
