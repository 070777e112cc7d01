# SPDX-License-Identifier: GPL-2.0-or-later
"""When incidents happened, and how precisely their source knew it."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .. import slim
from ..missing import is_missing
from ..profiles.profile import Moment
from ..schema import TIME_PRECISIONS
from ..texts import stripped
from .dates import LAYOUTS, days_from_parts, read_days
from .spans import split_spans
from .times import Times, read_times

MINUTE, HOUR, PART_OF_DAY, DAY, MONTH, YEAR, UNKNOWN = range(len(TIME_PRECISIONS))


@dataclass
class Moments:
    """Moments of the rows, shape (n,) each: start (NaT where unknown), precision, and what was found."""

    start: pd.Series
    precision: NDArray[np.int8]
    empty: NDArray[np.bool_]
    bad: NDArray[np.bool_]
    bad_time: NDArray[np.bool_]
    moved: NDArray[np.bool_]
    """Where the hour was written in another time zone, and brought to that of the place."""
    midnight: NDArray[np.bool_]
    """Where 00:00 was written and means that the hour is not known."""
    timed: NDArray[np.bool_]
    """Where an hour was written, a mere part of the day left aside."""
    offset: NDArray[np.float64]
    """Minutes from UTC that the moment itself tells, NaN where it tells none."""
    until: pd.Series
    """End that was written with the start, NaT elsewhere."""

    @property
    def end(self) -> pd.Series:
        """Last minute in which each may have happened: the end written, or that of its hour, day, month or year."""
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
        return self.until.where(self.until.notna(), pd.Series(chosen, self.start.index))

    def part(self, rows: slice) -> Moments:
        """Those of some rows, counted from 0."""
        values = (getattr(self, name)[rows] for name in self.__dataclass_fields__)
        return Moments(*(v.reset_index(drop=True) if isinstance(v, pd.Series) else v for v in values))

    def slim(self) -> Moments:
        """The same, to be read only, in as little memory as they can be."""
        values = (getattr(self, name) for name in self.__dataclass_fields__)
        return Moments(
            *(pd.Series(slim.slim(v.to_numpy())) if isinstance(v, pd.Series) else slim.slim(v) for v in values)
        )


def joined(parts: Sequence[Moments]) -> Moments:
    """Moments of several pieces of a source as those of the whole."""
    columns = ([getattr(part, name) for part in parts] for name in Moments.__dataclass_fields__)
    return Moments(
        *(
            pd.Series(slim.joined([part.to_numpy() for part in c])) if isinstance(c[0], pd.Series) else slim.joined(c)
            for c in columns
        )
    )


def undated(count: int) -> Moments:
    """Moments of ``count`` rows of which no time is known."""
    return _moments(pd.Series(np.datetime64("NaT", "ns"), range(count)), "unknown", np.ones(count, bool))


def moments_as_written(frame: pd.DataFrame, moment: Moment) -> Moments:
    """Moments that ``moment`` describes, in the columns of ``frame`` (text), before all rows together are judged."""
    days, precision, empty, times, last = _from_date(frame, moment) if moment.date else _from_parts(frame, moment)
    moments = _moments(days, precision, empty)
    known = ~np.isnan(times.minutes) & days.notna().to_numpy()
    moments.start = _later(days, np.where(known, times.minutes, 0))
    fine = np.select([times.part, times.to_the_minute], [PART_OF_DAY, MINUTE], HOUR)
    moments.precision = np.where(known, fine, moments.precision).astype(np.int8)
    moments.bad_time = times.bad & days.notna().to_numpy()
    moments.until = _ends(days, times, last, moment)
    moments.timed, moments.offset = known & ~times.part, times.offset
    return moments


def _from_date(frame: pd.DataFrame, moment: Moment) -> tuple[pd.Series, str, NDArray[np.bool_], Times, pd.Series]:
    """Days, their precision, where nothing was written, hours, and the text of the ends written with the starts."""
    text = stripped(frame[moment.date])
    last = pd.Series("", text.index)
    if moment.span:
        text, last = split_spans(text)
    days = read_days(text, moment.layout or "")
    unread = days.start.isna().to_numpy()
    empty = np.zeros(len(text), dtype=bool)
    empty[unread] = is_missing(text[unread], moment.missing)
    clock = _stripped(frame, moment.time, moment) if moment.time else days.rest
    times = read_times(clock, moment.time_layout)
    return days.start, LAYOUTS[moment.layout or ""].precision, empty, times, last


def _from_parts(frame: pd.DataFrame, moment: Moment) -> tuple[pd.Series, str, NDArray[np.bool_], Times, pd.Series]:
    """As :func:`_from_date`, from columns of year, month and day."""
    texts = [_stripped(frame, part, moment) for part in moment.parts]
    empty = np.logical_or.reduce([is_missing(text, moment.missing) for text in texts])
    ones = [pd.Series("1", frame.index)] * (3 - len(texts))
    precision = ("year", "month", "day")[len(texts) - 1]
    days = days_from_parts(*texts, *ones)
    return days, precision, empty, _clock_of_parts(frame, moment), pd.Series("", frame.index)


def _ends(days: pd.Series, times: Times, last: pd.Series, moment: Moment) -> pd.Series:
    """Ends written with the starts: a later hour, or another date and perhaps its hour; NaT elsewhere."""
    until = _later(days, times.until)
    if (last == "").all():
        return until
    date = read_days(last, moment.layout or "")
    hours = read_times(date.rest.where(date.start.notna(), last), moment.time_layout)
    lasting = np.where(np.isnan(hours.minutes), 1439, hours.minutes)
    other = _later(date.start, lasting)
    wraps = 1440 * (hours.minutes < times.minutes)
    same = _later(days, hours.minutes + wraps)
    return other.where(date.start.notna(), same.where((last != "") & date.start.isna(), until))


def _later(days: pd.Series, minutes: NDArray[np.float64]) -> pd.Series:
    """Moments so many minutes after ``days``, NaT where the minutes are NaN."""
    known = ~np.isnan(minutes)
    after = np.where(known, minutes, 0).astype("timedelta64[m]").astype("timedelta64[ns]")
    return (days + after).where(known)


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
    text = stripped(frame[column])
    return text.where(~is_missing(text, moment.missing), "")


def _moments(start: pd.Series, precision: str, empty: NDArray[np.bool_]) -> Moments:
    unread = start.isna().to_numpy()
    levels = np.where(unread, UNKNOWN, TIME_PRECISIONS.index(precision)).astype(np.int8)
    nothing = np.zeros(len(start), dtype=bool)
    unsaid, nowhen = np.full(len(start), np.nan), pd.Series(np.datetime64("NaT", "ns"), start.index)
    return Moments(start, levels, empty, unread & ~empty, nothing, nothing, nothing, nothing, unsaid, nowhen)
