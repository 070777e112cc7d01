# SPDX-License-Identifier: GPL-2.0-or-later
"""Intervals of days as people write them: 2023-01-01/2023-12-31, 2023-01/2023-06, 2023, 2023-Q2, 2023-05."""
from __future__ import annotations

import re

import numpy as np

from ...density.windows import Window
from ...errors import CoreError
from ...wording import tr

DATE = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?")


class IntervalError(CoreError):
    """A text that tells no interval."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(
            tr(
                "{name}: “{text}” is not an interval of days. Write its first and its last day, both included, like "
                "2023-01-01/2023-12-31; or a whole year, quarter or month, like 2023, 2023-Q2 or 2023-05.",
                name=name,
                text=text,
            )
        )


class BackwardIntervalError(CoreError):
    """An interval that ends before it begins."""

    def __init__(self, name: str, first: object, last: object) -> None:
        super().__init__(
            tr("{name}: the interval ends on {last}, before it begins on {first}.", name=name, first=first, last=last)
        )


class OverlapError(CoreError):
    """Two intervals to be compared that share days."""

    def __init__(self, first: object, last: object) -> None:
        super().__init__(
            tr(
                "BEFORE and AFTER both hold the days from {first} to {last}: an incident of these days would be "
                "compared with itself. Give two intervals without a common day.",
                first=first,
                last=last,
            )
        )


class OrderError(CoreError):
    """A comparison back to front."""

    def __init__(self) -> None:
        super().__init__(tr("BEFORE comes after AFTER: exchange the two intervals."))


def interval(text: str, name: str) -> Window:
    """Days from the first to the last one of ``text``, both included; ``name`` is that of the parameter.

    Raises
    ------
    IntervalError
        The text is no interval, or one of its days does not exist.
    BackwardIntervalError
        It ends before it begins.
    """
    ends = [_days(part.strip()) for part in re.split(r"/|,|\.\.", text)]
    if len(ends) > 2 or None in ends:
        raise IntervalError(name, text)
    known = [end for end in ends if end is not None]
    start, end = known[0][0], known[-1][1]
    last = end - np.timedelta64(1, "D")
    if end <= start:
        raise BackwardIntervalError(name, start, last)
    return Window(start, end, f"{start} – {last}")


def check_apart(before: Window, after: Window) -> None:
    """Refuse intervals that share days, or that are exchanged.

    Raises
    ------
    OverlapError, OrderError
    """
    first, end = max(before.start, after.start), min(before.end, after.end)
    if first < end:
        raise OverlapError(first, end - np.timedelta64(1, "D"))
    if before.start > after.start:
        raise OrderError


def _days(text: str) -> tuple[np.datetime64, np.datetime64] | None:
    """First day of a year, quarter, month or day, and the day after its last; ``None`` where it is none."""
    match = DATE.fullmatch(text)
    if match is None:
        return None
    year, quarter, month, day = match.groups()
    first = f"{year}-{3 * int(quarter) - 2:02d}" if quarter else f"{year}-{month or '01'}"
    try:
        start = np.datetime64(f"{first}-{day or '01'}", "D")
    except ValueError:
        return None
    if day:
        return start, start + np.timedelta64(1, "D")
    months = 3 if quarter else 1 if month else 12
    return start, (np.datetime64(first, "M") + np.timedelta64(months, "M")).astype("datetime64[D]")
