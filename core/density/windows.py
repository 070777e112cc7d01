# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of time: calendar periods one after the other, or a length that slides by a step."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr

PERIODS = ("week", "month", "quarter", "year")
MONTHS = {"month": 1, "quarter": 3, "year": 12}
LONGEST_DAYS = {"week": 7, "month": 31, "quarter": 92, "year": 366}
MOST_WINDOWS = 600
"""Bands that a raster can hold and a person may want to see: ten years of weeks, and some."""
PROPOSED_WINDOWS = 36
"""Most windows where the period is chosen by itself: three years of months."""
A_DAY = np.timedelta64(1, "D")


class TooManyWindowsError(CoreError):
    """More windows than a raster should have bands."""

    def __init__(self, count: int) -> None:
        super().__init__(
            tr(
                "There would be {count} windows of time, and at most {most} are made: choose a longer PERIOD or "
                "STEP_DAYS, or filter the incidents to fewer years.",
                count=number(count),
                most=number(MOST_WINDOWS),
            )
        )


class NoLengthError(CoreError):
    """Windows, or steps, of no day."""

    def __init__(self) -> None:
        super().__init__(tr("WINDOW_DAYS and STEP_DAYS are whole numbers of days, from 1."))


@dataclass(frozen=True)
class Window:
    """The days from ``start`` to before ``end``, as people call them."""

    start: np.datetime64
    end: np.datetime64
    label: str

    @property
    def days(self) -> int:
        """Length in days."""
        return int((self.end - self.start) // A_DAY)

    @property
    def last(self) -> np.datetime64:
        """Last day, included."""
        return self.end - A_DAY


def calendar_windows(first: np.datetime64, last: np.datetime64, period: str) -> tuple[Window, ...]:
    """Weeks (from Monday, ISO 8601), months, quarters or years, from that of ``first`` to that of ``last``.

    Parameters
    ----------
    first, last
        Days, of type datetime64[D].
    period
        One of :data:`PERIODS`.

    Raises
    ------
    TooManyWindowsError
        There would be more than :data:`MOST_WINDOWS`.
    """
    starts = _starts(first, last, period)
    if len(starts) - 1 > MOST_WINDOWS:
        raise TooManyWindowsError(len(starts) - 1)
    return tuple(Window(start, end, _label(start, period)) for start, end in zip(starts[:-1], starts[1:]))


def sliding_windows(first: np.datetime64, last: np.datetime64, days: int, step: int) -> tuple[Window, ...]:
    """Windows of ``days`` days, each ``step`` days after the one before; the last is the first to hold ``last``.

    Raises
    ------
    NoLengthError
        A length is below one day.
    TooManyWindowsError
        There would be more than :data:`MOST_WINDOWS`.
    """
    if days < 1 or step < 1:
        raise NoLengthError
    span = int((last - first) // A_DAY) + 1
    count = max(-(-(span - days) // step), 0) + 1
    if count > MOST_WINDOWS:
        raise TooManyWindowsError(count)
    starts = first + np.arange(count) * np.timedelta64(step, "D")
    length = np.timedelta64(days, "D")
    return tuple(Window(start, start + length, _from_to(start, start + length - A_DAY)) for start in starts)


def proposed_period(first: np.datetime64, last: np.datetime64) -> str:
    """The shortest calendar period that makes at most :data:`PROPOSED_WINDOWS` windows; otherwise years."""
    suitable = (period for period in PERIODS if len(_starts(first, last, period)) - 1 <= PROPOSED_WINDOWS)
    return next(suitable, PERIODS[-1])


def unfilled_ends(day: NDArray[np.datetime64], windows: Sequence[Window]) -> tuple[bool, bool]:
    """Whether the days of events do not seem to fill the first window, and the last one.

    A window is incomplete where, at its outer end, nothing happens for at least as long as anywhere between two days
    of events: elsewhere, silence as long was just silence.
    """
    silence = np.timedelta64(int(np.diff(np.unique(day)).astype(np.int64).max(initial=1)), "D")
    return bool(day.min() - windows[0].start >= silence), bool(windows[-1].last - day.max() >= silence)


def _starts(first: np.datetime64, last: np.datetime64, period: str) -> NDArray[np.datetime64]:
    """First days of the periods from that of ``first`` to the one after that of ``last``."""
    if period == "week":
        # Day 0, the first of January 1970, is a Thursday: Mondays are the days 4, 11, 18… and −3.
        weeks = (np.array([first, last]).astype("datetime64[D]").astype(np.int64) + 3) // 7
        return (np.arange(weeks[0], weeks[1] + 2) * 7 - 3).astype("datetime64[D]")
    months = np.array([first, last]).astype("datetime64[M]").astype(np.int64) // MONTHS[period]
    starts = np.arange(months[0], months[1] + 2) * MONTHS[period]
    return starts.astype("datetime64[M]").astype("datetime64[D]")


def _label(start: np.datetime64, period: str) -> str:
    year, month = str(start)[:4], int(str(start)[5:7])
    if period == "week":
        calendar = start.item().isocalendar()
        return f"{calendar[0]:04d}-W{calendar[1]:02d}"
    if period == "quarter":
        return f"{year}-Q{(month - 1) // 3 + 1}"
    return year if period == "year" else f"{year}-{month:02d}"


def _from_to(start: np.datetime64, last: np.datetime64) -> str:
    return f"{start} – {last}"
