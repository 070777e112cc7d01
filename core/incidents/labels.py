# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of a source brought to our nomenclature and closed lists."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .missing import is_missing
from .nomenclature import categories, code_of, plain
from .numbers import decimal_mark, read_numbers
from .profile import Rule
from .schema import RAW_LABEL_LENGTH, UNMAPPED
from .words import usual_words


@dataclass(frozen=True)
class Labelled:
    """Categories of the rows, shape (n,) each: code, the source's own label, and how the code was found."""

    code: NDArray[np.object_]
    raw: NDArray[np.object_]
    by_name: NDArray[np.bool_]

    @property
    def unmapped(self) -> NDArray[np.bool_]:
        """Rows whose label the nomenclature does not know."""
        return np.asarray(self.code == UNMAPPED)


def read_categories(frame: pd.DataFrame, rule: Rule | None) -> Labelled:
    """Category of each row by ``rule``: the words of the profile first, then the names of the nomenclature."""
    count = len(frame)
    if rule is None or rule.column is None:
        code = (code_of(rule.constant) if rule and rule.constant else None) or UNMAPPED
        return Labelled(np.full(count, code, object), np.full(count, "", object), np.zeros(count, bool))
    text = frame[rule.column].astype(str).str.strip()
    codes, distinct = pd.factorize(text.str.slice(0, RAW_LABEL_LENGTH))
    said = [rule.values.get(plain(label)) for label in distinct]
    found = [code_of(word) or UNMAPPED if word else code_of(label) for word, label in zip(said, distinct)]
    by_name = [word is None and code is not None for word, code in zip(said, found)]
    return Labelled(
        np.array([code or UNMAPPED for code in found], dtype=object)[codes],
        np.asarray(distinct, dtype=object)[codes],
        np.array(by_name, dtype=bool)[codes],
    )


def of_category(codes: NDArray[np.object_], value: Callable[[str], object]) -> NDArray[np.object_]:
    """What ``value`` gives for the category of each row; ``None`` for unmapped ones."""
    positions, distinct = pd.factorize(codes)
    return np.array([value(code) if code in categories() else None for code in distinct], dtype=object)[positions]


def read_words(frame: pd.DataFrame, rule: Rule, field: str) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Words of a closed list, ``None`` where the source says nothing, and the rows whose word means nothing to us."""
    count = len(frame)
    if rule.column is None:
        return np.full(count, rule.constant, object), np.zeros(count, bool)
    text = frame[rule.column].astype(str).str.strip()
    codes, distinct = pd.factorize(text)
    known = {**usual_words().get(field, {}), **rule.values}
    values = np.array([known.get(plain(word)) for word in distinct], dtype=object)[codes]
    return values, (values == None) & ~is_missing(text)  # noqa: E711 (elementwise)


def read_measures(
    frame: pd.DataFrame, rule: Rule, low: float, high: float, whole: bool = True
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Numbers from ``low`` to ``high``, NaN elsewhere, and the rows where something else was written."""
    if rule.column is None:
        text = pd.Series(rule.constant or "", frame.index)
    else:
        text = frame[rule.column].astype(str).str.strip()
        if rule.values:
            text = text.map({word: rule.values.get(plain(word), word) for word in text.unique()})
    numbers = read_numbers(text, decimal_mark(text))
    fine = (numbers >= low) & (numbers <= high) & ((numbers % 1 == 0) | (not whole))
    return np.where(fine, numbers, np.nan), ~fine & ~is_missing(text)
