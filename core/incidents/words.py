# SPDX-License-Identifier: GPL-2.0-or-later
"""Usual words of sources for the values of closed lists, and usual names of their columns; both are data."""
from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from functools import lru_cache

from .nomenclature import FOLDER, plain
from .schema import WORDS


@lru_cache(maxsize=1)
def usual_words() -> dict[str, dict[str, str]]:
    """By closed-list field, what each usual word means; our own words mean themselves."""
    known = {field: {plain(word): word for word in words} for field, words in WORDS.items()}
    with (FOLDER / "words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            known[row["field"]].setdefault(row["word"], row["means"])
    return known


def usual_names(names: Iterable[str]) -> int:
    """How many of the names are usual ones of columns of incidents."""
    usual = {name for names in usual_columns().values() for name in names}
    return sum(plain(name) in usual for name in names)


@lru_cache(maxsize=1)
def usual_columns() -> dict[str, tuple[str, ...]]:
    """By what a column holds, its usual names, the most telling first."""
    data = json.loads((FOLDER / "columns.json").read_text(encoding="utf-8"))
    return {role: tuple(names) for role, names in data.items()}
