# SPDX-License-Identifier: GPL-2.0-or-later
"""Which incidents to keep, by date, day of the week, hour and words; what is not known is not guessed."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..density.dated import Dated
from ..errors import CoreError
from ..wording import tr
from .moments.dates import read_days
from .moments.times import read_times
from .moments.written import DAY, HOUR, UNKNOWN, WrittenMoments
from .nomenclature import plain
from .schema import TIME_PRECISIONS

WEEKDAYS = (
    "lundi lun monday mon", "mardi mar tuesday tue", "mercredi mer wednesday wed", "jeudi jeu thursday thu",
    "vendredi ven friday fri", "samedi sam saturday sat", "dimanche dim sunday sun",
)  # fmt: skip
DAY_NUMBERS = {word: number for number, words in enumerate(WEEKDAYS) for word in words.split()}
DAY_MINUTES = 1440


class FilterError(CoreError):
    """A filter that is not written as it should be."""

    def __init__(self, parameter: str, given: str, example: str) -> None:
        super().__init__(
            tr("{parameter}: “{given}” cannot be read. Write, for instance, {example}.",
               parameter=parameter, given=given, example=example)
        )  # fmt: skip


@dataclass(frozen=True)
class Times:
    """Times of n incidents: start (NaT where unknown), and whether their day and their hour are known, shape (n,)."""

    start: pd.Series
    day_known: NDArray[np.bool_]
    hour_known: NDArray[np.bool_]

    @classmethod
    def of(cls, start: pd.Series, precision: pd.Series | None, with_hours: bool) -> Times:
        """Times from a column and, where there is one, the words of ``time_precision``.

        Without it, hours are known if the column holds some (``with_hours``) and they are not all midnight.
        """
        known = start.notna().to_numpy(dtype=bool)
        if precision is None:
            hours = known & with_hours & bool((start.dropna() != start.dropna().dt.normalize()).any())
            return cls(start, known, hours)
        level = precision.map({word: rank for rank, word in enumerate(TIME_PRECISIONS)}).fillna(len(TIME_PRECISIONS))
        rank = level.to_numpy(dtype=np.float64)
        return cls(
            start,
            known & (rank <= TIME_PRECISIONS.index("day")),
            known & (rank <= TIME_PRECISIONS.index("hour")),
        )

    @classmethod
    def written(cls, texts: pd.Series, precision: pd.Series | None) -> Times:
        """Times from a column of texts that begin with an ISO year, month, day or time."""
        moments = WrittenMoments.of(texts, precision)
        start = pd.Series(moments.second.astype("datetime64[s]").astype("datetime64[ns]"))
        known = moments.precision < UNKNOWN
        return cls(start.where(known), moments.precision <= DAY, moments.precision <= HOUR)


def within(times: Times, first: str, last: str) -> NDArray[np.bool_]:
    """Incidents that start from ``first`` to ``last``, both included; a date alone is the whole day; shape (n,).

    Raises
    ------
    FilterError
        A date cannot be read.
    """
    kept = times.start.notna().to_numpy(dtype=bool)
    if first:
        kept &= (times.start >= _moment("FROM", first)[0]).to_numpy(dtype=bool)
    if last:
        kept &= (times.start <= _moment("TO", last)[1]).to_numpy(dtype=bool)
    return kept


def may_begin_later(dates: Dated, first: str) -> NDArray[np.bool_]:
    """Incidents of a month or of a year only that begins before ``first`` and ends after it; shape (n,).

    Raises
    ------
    FilterError
        The date cannot be read.
    """
    moment = _moment("FROM", first)[0].to_datetime64()
    begun, end = dates.possible()
    return np.asarray((dates.within > 1) & (begun < moment) & (end > moment))


def on_weekdays(times: Times, days: str) -> NDArray[np.bool_]:
    """Incidents of some days of the week: « 1-5 », « sat,sun », « samedi » (1 is Monday); shape (n,).

    Raises
    ------
    FilterError
        A day cannot be read.
    """
    wanted = {day for part in _parts(days) for day in _days(part, days)}
    return times.day_known & times.start.dt.dayofweek.isin(wanted).to_numpy(dtype=bool)


def in_hours(times: Times, hours: str) -> NDArray[np.bool_]:
    """Incidents of some hours: « 22-6 » from 22:00 to before 06:00, « 8:30-12,14-18 »; shape (n,).

    Raises
    ------
    FilterError
        An hour cannot be read.
    """
    minutes = times.start.dt.hour.to_numpy() * 60 + times.start.dt.minute.to_numpy()
    kept = np.zeros(len(times.start), bool)
    for part in _parts(hours):
        first, last = _span(part, hours)
        inside = (minutes >= first) & (minutes < last)
        kept |= inside if first < last else (minutes >= first) | (minutes < last)
    return times.hour_known & kept


def among(values: pd.Series, words: str) -> NDArray[np.bool_]:
    """Rows whose value is one of the ``words``, whatever their case and accents; shape (n,)."""
    wanted = {plain(word) for word in _parts(words)}
    codes, distinct = pd.factorize(values.fillna("").astype(str))
    return np.array([plain(value) in wanted for value in distinct], dtype=bool)[codes]


def _parts(text: str) -> Iterable[str]:
    return (part.strip() for part in re.split(r"[,;]", text) if part.strip())


def _moment(parameter: str, text: str) -> tuple[pd.Timestamp, pd.Timestamp]:
    """First and last moment that a date, with or without its hour, stands for."""
    for layout in ("yyyy-mm-dd", "dd/mm/yyyy"):
        days = read_days(pd.Series([text.strip()], dtype=object), layout)
        if days.start.notna().all():
            hour = read_times(days.rest)
            if hour.bad.any():
                break
            start = days.start.iloc[0]
            if np.isnan(hour.minutes[0]):
                return start, start + pd.Timedelta(days=1) - pd.Timedelta(microseconds=1)
            moment = start + pd.Timedelta(minutes=float(hour.minutes[0]))
            return moment, moment
    raise FilterError(parameter, text, "2024-03-31, 31/03/2024 22:30")


def _days(part: str, whole: str) -> list[int]:
    ends = [_day(end, whole) for end in part.split("-")]
    if len(ends) == 1:
        return ends
    if len(ends) != 2:
        raise FilterError("WEEKDAYS", whole, "1-5, sat,sun")
    return [day % 7 for day in range(ends[0], ends[1] + (1 if ends[0] <= ends[1] else 8))]


def _day(text: str, whole: str) -> int:
    word = plain(text)
    if word in DAY_NUMBERS:
        return DAY_NUMBERS[word]
    if word.isdigit() and 1 <= int(word) <= 7:
        return int(word) - 1
    raise FilterError("WEEKDAYS", whole, "1-5, sat,sun")


def _span(part: str, whole: str) -> tuple[float, float]:
    """Minutes of a span of hours; an hour alone lasts an hour."""
    ends = read_times(pd.Series([end.strip() for end in part.split("-")], dtype=object))
    first, *others = ends.minutes.tolist()
    if len(others) > 1 or ends.bad.any() or np.isnan(ends.minutes).any():
        raise FilterError("HOURS", whole, "22-6, 8:30-12")
    last = others[0] if others else first + 60
    if first == last or first >= DAY_MINUTES:
        raise FilterError("HOURS", whole, "22-6, 8:30-12")
    return first, last
