# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of months, in French and English, in full or cut short."""
from __future__ import annotations

import pandas as pd

from ..nomenclature import plain

NAMES = (
    "janvier january", "fevrier february fevr", "mars march", "avril april avr apr", "mai may", "juin june",
    "juillet july juil jul", "aout august aou", "septembre september sept", "octobre october", "novembre november",
    "decembre december",
)  # fmt: skip
SHORTEST = 3


def _beginnings() -> dict[str, int]:
    """Number of each month by its names and their beginnings, those that begin two months left out."""
    found: dict[str, set[int]] = {}
    for number, names in enumerate(NAMES, start=1):
        for name in names.split():
            for length in range(min(SHORTEST, len(name)), len(name) + 1):
                found.setdefault(name[:length], set()).add(number)
    return {beginning: numbers.pop() for beginning, numbers in found.items() if len(numbers) == 1}


MONTHS = _beginnings()


def month_numbers(words: pd.Series) -> pd.Series:
    """Numbers of months given as numbers or by name; what is neither becomes an empty text."""
    named = {word: MONTHS.get(plain(str(word)), "") for word in words.unique() if not str(word).isdigit()}
    return words.map(lambda word: named.get(word, word)).astype(object)
