# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people write them: « 6 279 223,45 », 6,279,223.45, 4360074."""
from __future__ import annotations

import re

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .texts import holds

SPACES = r"[\s\u00a0\u202f\u2009']"
COMMA_DECIMALS = r"^[-+\u2212]?\d[\d.\s\u00a0\u202f]*,\d+$"
POINT_DECIMALS = r"^[-+\u2212]?\d[\d,\s\u00a0\u202f]*\.\d+$"


def decimal_mark(text: pd.Series) -> str:
    """The decimal mark of a column, "," or ".": the one that most of its numbers bear; "." where none does."""
    # Where there is no comma at all, points need not be counted.
    return mark_of(*marks(text)) if holds(text, ",") else "."


def marks(text: pd.Series) -> tuple[int, int]:
    """How many numbers of a column bear a decimal comma, and how many a decimal point."""
    commas = int(text.str.match(COMMA_DECIMALS).sum()) if holds(text, ",") else 0
    return commas, int(text.str.match(POINT_DECIMALS).sum())


def mark_of(commas: int, points: int) -> str:
    """The decimal mark of a column with so many decimal commas and points."""
    return "," if commas > points else "."


def read_numbers(text: pd.Series, decimal: str) -> NDArray[np.float64]:
    """Numbers of a column, NaN for what is not one; « inf » and « nan » are not numbers. Shape (n,).

    Spaces between thousands go, and so does the other mark where it stands before the decimal one.
    """
    numbers = _converted(text, decimal)
    # Most numbers need no tidying: only those that could not be read are looked at more closely.
    unread = np.isnan(numbers)
    unread[unread] = text[unread].str.contains(r"\d", regex=True).to_numpy(dtype=bool)
    if unread.any():
        numbers[unread] = _converted(_tidied(text[unread], decimal), decimal)
    return np.where(np.isfinite(numbers), numbers, np.nan)


def _converted(text: pd.Series, decimal: str) -> NDArray[np.float64]:
    if decimal == ",":
        # A point is no decimal mark here: « 43.6 » among « 43,6 » was written by another hand.
        if holds(text, "."):
            text = text.where(~text.str.contains(".", regex=False), "")
        text = text.str.replace(",", ".", regex=False)
    return pd.to_numeric(text, errors="coerce").to_numpy(dtype=np.float64, copy=True)


def _tidied(text: pd.Series, decimal: str) -> pd.Series:
    """Numbers without the marks and spaces between their thousands."""
    tidy = text.str.replace(SPACES, "", regex=True).str.replace("\u2212", "-", regex=False)
    other, mark = (".", ",") if decimal == "," else (",", r"\.")
    thousands = rf"^[-+]?\d{{1,3}}(?:{re.escape(other)}\d{{3}})+(?:{mark}\d*)?$"
    grouped = tidy.str.contains(thousands, regex=True)
    return tidy.where(~grouped, tidy.str.replace(other, "", regex=False))
