# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as sources write them: one layout a column, everything else is said not to fit."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .month_names import month_numbers

DAY = r"(?P<day>\d{1,2})"
MONTH = r"(?P<month>\d{1,2})"
YEAR = r"(?P<year>\d{4})"
SHORT_YEAR = r"(?P<year>\d{2})"
BETWEEN = r"\s?[/.\-]\s?"
NAME = r"(?P<month>[^\W\d_]{3,9})\.?"
EITHER_YEAR = r"(?P<year>\d{4}|\d{2})"
WEEKDAY = r"(?:le\s+)?(?:[^\W\d_]{2,9}\.?,?\s+)?"
LOOSE = r"[\s,/.\-]*"
REST = r"(?:[T\s,]+(?:(?:à|at|@|-)\s+)?(?P<rest>\S.*))?"
PIVOT = 69
"""Two-digit years up to this one are of the 21st century, as POSIX has it (strptime, %y)."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
LAST_SERIAL = 73_416
"""Spreadsheet day of the first of January 2101."""
EXCEL_EPOCH = np.datetime64("1899-12-30")
"""Day 0 of a spreadsheet, the leap day of 1900 that never was included."""


@dataclass(frozen=True)
class Layout:
    """A way to write dates: a pattern with named parts, and the finest of them."""

    pattern: str
    precision: str = "day"

    def matches(self, text: str) -> bool:
        """Whether ``text`` is written so."""
        return re.fullmatch(self.pattern, text) is not None


LAYOUTS = {
    "yyyy-mm-dd": Layout(YEAR + BETWEEN + MONTH + BETWEEN + DAY + REST),
    "dd/mm/yyyy": Layout(DAY + BETWEEN + MONTH + BETWEEN + YEAR + REST),
    "mm/dd/yyyy": Layout(MONTH + BETWEEN + DAY + BETWEEN + YEAR + REST),
    "dd/mm/yy": Layout(DAY + BETWEEN + MONTH + BETWEEN + SHORT_YEAR + REST),
    "mm/dd/yy": Layout(MONTH + BETWEEN + DAY + BETWEEN + SHORT_YEAR + REST),
    "yyyymmdd": Layout(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})" + REST),
    "dd month yyyy": Layout(WEEKDAY + DAY + r"(?:er|st|nd|rd|th)?" + LOOSE + NAME + LOOSE + EITHER_YEAR + REST),
    "month dd yyyy": Layout(WEEKDAY + NAME + r"\s+" + DAY + r"(?:st|nd|rd|th)?,?\s+" + YEAR + REST),
    "month yyyy": Layout(NAME + LOOSE + EITHER_YEAR, "month"),
    "yyyymm": Layout(r"(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])", "month"),
    "yyyy-mm": Layout(YEAR + BETWEEN + MONTH, "month"),
    "mm/yyyy": Layout(MONTH + BETWEEN + YEAR, "month"),
    "yyyy": Layout(r"(?P<year>(?:19|20)\d{2})(?:\.0)?", "year"),
    "excel": Layout(r"(?P<serial>\d{5}(?:[.,]\d+)?)"),
}
"""Known layouts by their names, the most telling first."""
NAMED = ("dd month yyyy", "month dd yyyy", "month yyyy")
"""Layouts that name the month."""
TEN_WIDE = ("yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yyyy")
"""Layouts that are ten characters wide where nobody saved a zero."""


@dataclass(frozen=True)
class Days:
    """Days read from text: midnight of each (NaT where it could not be read), and what followed the date."""

    start: pd.Series
    rest: pd.Series


def read_days(text: pd.Series, layout: str) -> Days:
    """Days of a column written in ``layout``; shape (n,) each, index of ``text``.

    A day that is not in the calendar (31 February) or not between 1900 and 2100 is not read.
    """
    if layout in TEN_WIDE and len(text):
        # Days are few and so are hours, but not their pairs: each is read once.
        written = text.tolist()
        if {value[10:11] for value in written} <= {"", " ", "T"}:
            first, rest = ([value[part] for value in written] for part in (slice(10), slice(11, None)))
            days = _read(pd.Series(first, text.index, dtype=object), layout)
            return Days(days.start, pd.Series(rest, text.index, dtype=object))
    return _read(text, layout)


def _read(text: pd.Series, layout: str) -> Days:
    """Days of a column, each distinct text read once."""
    codes, distinct = pd.factorize(text)
    parts = pd.Series(distinct, dtype=object).astype(str).str.extract(f"^{LAYOUTS[layout].pattern}$")
    if layout == "excel":
        start, rest = _from_serials(parts["serial"])
    else:
        if layout in NAMED:
            parts["month"] = month_numbers(parts["month"])
        start = days_from_parts(*(parts.get(part, pd.Series("1", parts.index)) for part in ("year", "month", "day")))
        rest = parts.get("rest", pd.Series("", parts.index)).fillna("")
    return Days(_spread(start, codes, text.index), _spread(rest, codes, text.index))


def days_from_parts(year: pd.Series, month: pd.Series, day: pd.Series) -> pd.Series:
    """Midnight of each day, from texts or numbers; NaT where there is no such day."""
    years, months, days = _whole(year), _whole(month), _whole(day)
    years = np.where(years < 100, years + np.where(years <= PIVOT, 2000, 1900), years)
    real = (years >= FIRST_YEAR) & (years <= LAST_YEAR) & (months >= 1) & (months <= 12) & (days >= 1) & (days <= 31)
    whole_years, whole_months, whole_days = (np.where(real, part, 1).astype(np.int64) for part in (years, months, days))
    month_start = ((whole_years - 1970) * 12 + whole_months - 1).astype("datetime64[M]")
    start = month_start.astype("datetime64[D]") + (whole_days - 1).astype("timedelta64[D]")
    real &= start.astype("datetime64[M]") == month_start  # 31 February would be in March
    return pd.Series(np.where(real, start.astype("datetime64[ns]"), np.datetime64("NaT", "ns")), year.index)


def fitting_layouts(sample: list[str], among: Iterable[str] = LAYOUTS) -> dict[str, float]:
    """Share of the sample that each layout reads as true dates, those that read something only, the best first."""
    text = pd.Series(sample, dtype=object)
    shares = {name: float(read_days(text, name).start.notna().mean()) for name in among} if sample else {}
    return dict(sorted(((name, share) for name, share in shares.items() if share > 0), key=lambda item: -item[1]))


def shares_of_all(pieces: Iterable[pd.Series], among: Iterable[str]) -> dict[str, float]:
    """As :func:`fitting_layouts`, of a column that comes in pieces."""
    read, count, among = dict.fromkeys(among, 0), 0, tuple(among)
    for piece in pieces:
        count += len(piece)
        for name in among:
            read[name] += int(read_days(piece, name).start.notna().sum())
    return {name: read[name] / count for name in sorted(among, key=lambda name: -read[name]) if read[name]}


def _whole(column: pd.Series) -> NDArray[np.float64]:
    """Whole numbers, NaN for anything else."""
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype=np.float64)
    return np.where(numbers % 1 == 0, numbers, np.nan)


def _from_serials(serials: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Day and clock of spreadsheet dates."""
    numbers = pd.to_numeric(serials.str.replace(",", ".", regex=False), errors="coerce").to_numpy(dtype=np.float64)
    real = (numbers >= 1) & (numbers < LAST_SERIAL)
    minutes = np.round(np.where(real, numbers, 0) * 1440).astype(np.int64)
    start = (EXCEL_EPOCH + (minutes // 1440).astype("timedelta64[D]")).astype("datetime64[ns]")
    clock = pd.Series(minutes % 1440, serials.index)
    written = (clock // 60).astype(str) + ":" + (clock % 60).astype(str).str.zfill(2)
    days = pd.Series(np.where(real, start, np.datetime64("NaT", "ns")), serials.index)
    return days, written.where(clock > 0, "")


def _spread(values: pd.Series, codes: NDArray[np.int64], index: pd.Index) -> pd.Series:
    """Values of distinct texts back on the rows that had them."""
    return pd.Series(values.to_numpy()[codes], index=index)
