# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people write them: « 6 279 223,45 », 6,279,223.45, 4360074."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

SPACES = r"[\s\u00a0\u202f\u2009']"
COMMA_DECIMALS = r"^[-+\u2212]?\d[\d.\s\u00a0\u202f]*,\d+$"
POINT_DECIMALS = r"^[-+\u2212]?\d[\d,\s\u00a0\u202f]*\.\d+$"


def decimal_mark(text: pd.Series) -> str:
    """The decimal mark of a column, "," or ".": the one that most of its numbers bear; "." where none does."""
    commas = int(text.str.match(COMMA_DECIMALS).sum())
    points = int(text.str.match(POINT_DECIMALS).sum())
    return "," if commas > points else "."


def read_numbers(text: pd.Series, decimal: str) -> NDArray[np.float64]:
    """Numbers of a column, NaN for what is not one; « inf » and « nan » are not numbers. Shape (n,).

    Spaces between thousands go, and so does the other mark where it stands before the decimal one.
    """
    tidy = text.str.strip()
    if not _are_plain(tidy):
        tidy = tidy.str.replace(SPACES, "", regex=True).str.replace("\u2212", "-", regex=False)
        other = r"\." if decimal == "," else ","
        whole = rf"^([-+]?\d{{1,3}})((?:{other}\d{{3}})+)(?={decimal if decimal == ',' else '[.]'})"
        tidy = tidy.str.replace(whole, lambda found: found[1] + found[2].replace(other[-1], ""), regex=True)
    if decimal == ",":
        # A point is no decimal mark here: « 43.6 » among « 43,6 » was written by another hand.
        tidy = tidy.where(~tidy.str.contains(".", regex=False), "").str.replace(",", ".", regex=False)
    numbers = pd.to_numeric(tidy, errors="coerce").to_numpy(dtype=np.float64)
    return np.where(np.isfinite(numbers), numbers, np.nan)


def _are_plain(text: pd.Series) -> bool:
    """Whether the numbers of a sample hold digits, marks and signs only: most columns need no tidying."""
    return bool(text.str.fullmatch(r"[-+]?\d*[.,]?\d*").all())
