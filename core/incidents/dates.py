# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as sources write them: one layout a column, everything else is said not to fit."""
from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

DAY = r"(?P<day>\d{1,2})"
MONTH = r"(?P<month>\d{1,2})"
YEAR = r"(?P<year>\d{4})"
SHORT_YEAR = r"(?P<year>\d{2})"
BETWEEN = r"\s?[/.\-]\s?"
REST = r"(?:[T\s]+(?P<rest>\S.*))?"
PIVOT = 69
"""Two-digit years up to this one are of the 21st century, as POSIX has it (strptime, %y)."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
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
    "yyyy-mm": Layout(YEAR + BETWEEN + MONTH, "month"),
    "mm/yyyy": Layout(MONTH + BETWEEN + YEAR, "month"),
    "yyyy": Layout(r"(?P<year>(?:19|20)\d{2})(?:\.0)?", "year"),
    "excel": Layout(r"(?P<serial>\d{5}(?:[.,]\d+)?)"),
}
"""Known layouts by their names, the most telling first."""


@dataclass(frozen=True)
class Days:
    """Days read from text: midnight of each (NaT where it could not be read), and what followed the date."""

    start: pd.Series
    rest: pd.Series


def read_days(text: pd.Series, layout: str) -> Days:
    """Days of a column written in ``layout``; shape (n,) each, index of ``text``.

    A day that is not in the calendar (31 February) or not between 1900 and 2100 is not read.
    """
    codes, distinct = pd.factorize(text)
    distinct = pd.Series(distinct, dtype=object)
    parts = distinct.astype(str).str.extract(f"^{LAYOUTS[layout].pattern}$")
    if layout == "excel":
        start, rest = _from_serials(parts["serial"])
    else:
        start = days_from_parts(*(parts.get(part, pd.Series("1", parts.index)) for part in ("year", "month", "day")))
        rest = parts.get("rest", pd.Series("", parts.index)).fillna("")
    return Days(_spread(start, codes, text.index), _spread(rest, codes, text.index))


def days_from_parts(year: pd.Series, month: pd.Series, day: pd.Series) -> pd.Series:
    """Midnight of each day, from texts or numbers; NaT where there is no such day."""
    numbers = pd.DataFrame({"year": _whole(year), "month": _whole(month), "day": _whole(day)})
    short = numbers["year"] < 100
    century = np.where(numbers["year"] <= PIVOT, 2000, 1900)
    numbers["year"] = numbers["year"].where(~short, numbers["year"] + century)
    numbers = numbers.where(numbers["year"].between(FIRST_YEAR, LAST_YEAR))
    return pd.to_datetime(numbers, errors="coerce")


def fitting_layouts(sample: list[str]) -> dict[str, float]:
    """Share of the sample that each layout reads as true dates, those that read something only, the best first."""
    text = pd.Series(sample, dtype=object)
    shares = {name: float(read_days(text, name).start.notna().mean()) for name in LAYOUTS} if sample else {}
    return dict(sorted(((name, share) for name, share in shares.items() if share > 0), key=lambda item: -item[1]))


def _whole(column: pd.Series) -> pd.Series:
    """Whole numbers as floats, NaN for anything else."""
    numbers = pd.to_numeric(column, errors="coerce")
    return numbers.where(numbers % 1 == 0)


def _from_serials(serials: pd.Series) -> tuple[pd.Series, pd.Series]:
    days = pd.to_numeric(serials.str.replace(",", ".", regex=False), errors="coerce")
    days = days.where(days < 73_050)  # the end of 2099
    start = pd.Series(EXCEL_EPOCH, days.index) + pd.to_timedelta(np.floor(days), unit="D")
    minutes = ((days % 1) * 1440).round().fillna(0).astype(int)
    clock = (minutes // 60).astype(str).str.zfill(2) + ":" + (minutes % 60).astype(str).str.zfill(2)
    return start, clock.where(days % 1 > 0, "")


def _spread(values: pd.Series, codes: NDArray[np.int64], index: pd.Index) -> pd.Series:
    """Values of distinct texts back on the rows that had them."""
    return pd.Series(values.to_numpy()[codes], index=index)
