# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of text looked at as one string, which is quicker than value by value."""
from __future__ import annotations

import pandas as pd

REPEATED = 0.5
"""Share of distinct values under which each is looked at once."""


def stripped(column: pd.Series) -> pd.Series:
    """The values of a column as text, without blanks around."""
    column = column.astype(str)
    whole = "".join(column)
    if len(whole.split(None, 1)) <= 1 and whole == whole.strip():
        return column
    codes, distinct = pd.factorize(column)
    if len(distinct) > REPEATED * len(column):
        return column.str.strip()
    return pd.Series(pd.Series(distinct, dtype=object).str.strip().to_numpy()[codes], column.index)


def holds(column: pd.Series, character: str) -> bool:
    """Whether ``character`` stands in any value of a column of text."""
    return character in "".join(column)
