# SPDX-License-Identifier: GPL-2.0-or-later
"""The many ways to write that nothing is known."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .nomenclature import plain

WORDS = frozenset(
    ("", "na", "n a", "nan", "nat", "null", "none", "nil", "nc", "nr", "inconnu", "inconnue", "unknown",
     "non renseigne", "non renseignee", "non communique", "vide")
)  # fmt: skip
"""Usual words, as :func:`.nomenclature.plain` leaves them (a dash or a question mark leaves nothing)."""
_LONGEST = 20


def is_missing(text: pd.Series, words: Sequence[str] = ()) -> NDArray[np.bool_]:
    """Where ``text`` says that nothing is known, in the usual words or in those of the source; shape (n,)."""
    codes, distinct = pd.factorize(text)
    values = pd.Series(distinct, dtype=object).astype(str)
    found = values.str.strip().isin([word.strip() for word in words]).to_numpy(dtype=bool)
    # Words have no digit: the million numbers of a column need not be looked at one by one.
    worded = (~values.str.contains(r"\d", regex=True) & (values.str.len() <= _LONGEST)).to_numpy(dtype=bool)
    found[worded] |= np.fromiter((_is_usual(value) for value in values[worded]), bool, int(worded.sum()))
    return np.asarray(found[codes], dtype=np.bool_)


def _is_usual(value: str) -> bool:
    # A sign of infinity or a lone symbol is not nothing: only blanks, dashes, dots and question marks are.
    left = plain(value)
    return left in WORDS and (bool(left) or not value.strip(" -–—_.?/\t\u00a0\u202f"))
