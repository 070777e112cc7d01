# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of a source brought to our nomenclature and closed lists."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..privacy.persons.identifiers import holds_identifier
from .missing import is_missing
from .nomenclature import categories, code_of, plain
from .numbers import decimal_mark, read_numbers
from .profiles.profile import Rule
from .schema import RAW_LABEL_LENGTH, UNMAPPED
from .texts import stripped
from .words import usual_words

LONGEST_AREA = 80
MOST = 2_000_000_000
LIMITS = {"quantity": (1, MOST), "severity": (1, 4), "sensitivity": (0, 3), "location_accuracy_m": (0, MOST)}
"""Smallest and largest value of each measured field."""


@dataclass(frozen=True)
class Labelled:
    """Categories of the rows, shape (n,) each: code, the source's own label, and how the code was found."""

    code: NDArray[np.object_]
    raw: NDArray[np.object_]
    by_name: NDArray[np.bool_]
    cleared: NDArray[np.bool_]
    """Where the label told of a person, and was not kept."""

    @property
    def unmapped(self) -> NDArray[np.bool_]:
        """Rows whose label the nomenclature does not know."""
        return np.asarray(self.code == UNMAPPED)


def read_categories(frame: pd.DataFrame, rule: Rule | None) -> Labelled:
    """Category of each row by ``rule``: the words of the profile first, then the names of the nomenclature."""
    count = len(frame)
    if rule is None or rule.column is None:
        code = (code_of(rule.constant) if rule and rule.constant else None) or UNMAPPED
        nowhere = np.zeros(count, bool)
        return Labelled(np.full(count, code, object), np.full(count, "", object), nowhere, nowhere)
    written, texts = pd.factorize(frame[rule.column])
    among, distinct = pd.factorize(stripped(pd.Series(texts, dtype=object)).str.slice(0, RAW_LABEL_LENGTH))
    codes = among[written]
    said = [rule.values.get(plain(label)) for label in distinct]
    found = [code_of(word) or UNMAPPED if word else code_of(label) for word, label in zip(said, distinct)]
    by_name = [word is None and code is not None for word, code in zip(said, found)]
    kept, cleared = without_identifiers(pd.Series(distinct, dtype=object))
    return Labelled(
        np.array([code or UNMAPPED for code in found], dtype=object)[codes],
        kept[codes],
        np.array(by_name, dtype=bool)[codes],
        cleared[codes],
    )


def without_identifiers(distinct: pd.Series) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Distinct texts, empty where they held a number, a plate or an e-mail of a person, and where that was."""
    cleared = holds_identifier(distinct.astype(str))
    return np.where(cleared, "", distinct.to_numpy(dtype=object)), cleared


def read_areas(frame: pd.DataFrame, rule: Rule | None) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Code or name of the area of each row, ``None`` where there is none, and where one told of a person."""
    if rule is None or rule.column is None:
        return np.full(len(frame), rule.constant if rule else None, object), np.zeros(len(frame), bool)
    text = stripped(frame[rule.column]).str.slice(0, LONGEST_AREA)
    codes, distinct = pd.factorize(text.where(~is_missing(text), ""))
    kept, cleared = without_identifiers(pd.Series(distinct, dtype=object))
    kept[kept == ""] = None
    return kept[codes], cleared[codes]


def of_category(codes: NDArray[np.object_], value: Callable[[str], object]) -> NDArray[np.object_]:
    """What ``value`` gives for the category of each row; ``None`` for unmapped ones."""
    positions, distinct = pd.factorize(codes)
    return np.array([value(code) if code in categories() else None for code in distinct], dtype=object)[positions]


def read_words(frame: pd.DataFrame, rule: Rule, field: str) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Words of a closed list, ``None`` where the source says nothing, and the rows whose word means nothing to us."""
    count = len(frame)
    if rule.column is None:
        return np.full(count, rule.constant, object), np.zeros(count, bool)
    text = stripped(frame[rule.column])
    codes, distinct = pd.factorize(text)
    known = {**usual_words().get(field, {}), **rule.values}
    values = np.array([known.get(plain(word)) for word in distinct], dtype=object)[codes]
    return values, (values == None) & ~is_missing(text)  # noqa: E711 (elementwise)


def read_measures(
    frame: pd.DataFrame, rule: Rule, field: str, whole: bool = True, decimal: str = ""
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Numbers within the limits of ``field``, NaN elsewhere, and the rows where something else was written."""
    text, (low, high) = measured_text(frame, rule), LIMITS[field]
    numbers = read_numbers(text, decimal or decimal_mark(text))
    fine = (numbers >= low) & (numbers <= high) & ((numbers % 1 == 0) | (not whole))
    return np.where(fine, numbers, np.nan), ~fine & ~is_missing(text)


def measured_text(frame: pd.DataFrame, rule: Rule) -> pd.Series:
    """What a source wrote for a number, its own words translated."""
    if rule.column is None:
        return pd.Series(rule.constant or "", frame.index)
    text = stripped(frame[rule.column])
    return text.map({word: rule.values.get(plain(word), word) for word in text.unique()}) if rule.values else text
