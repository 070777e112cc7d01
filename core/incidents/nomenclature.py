# SPDX-License-Identifier: GPL-2.0-or-later
"""The nomenclature of categories: what a label of a source means, and in which unit it is counted.

The codes, families and units are data in ``resources/nomenclature``.
"""
from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse
from pathlib import Path

from .. import wording

FOLDER = Path(__file__).parents[2] / "resources" / "nomenclature"


@dataclass(frozen=True)
class Category:
    """A code of the nomenclature and its defaults."""

    code: str
    family: str
    label_fr: str
    label_en: str
    count_unit: str
    sensitivity: int
    words: tuple[str, ...]

    @property
    def label(self) -> str:
        """Label in the person's language."""
        return self.label_fr if wording.language() == "fr" else self.label_en


@dataclass(frozen=True)
class Family:
    """A family of categories and the colour that maps give it."""

    code: str
    label_fr: str
    label_en: str
    colour: str

    @property
    def label(self) -> str:
        """Label in the person's language."""
        return self.label_fr if wording.language() == "fr" else self.label_en


def plain(text: str) -> str:
    """``text`` without case, accents and punctuation: « N° MC » and « n mc » are the same."""
    letters = text.casefold() if text.isascii() else unicodedata.normalize("NFKD", text).casefold()
    unaccented = letters if letters.isascii() else "".join(filterfalse(unicodedata.combining, letters))
    return re.sub(r"[^0-9a-z]+", " ", unaccented.replace("œ", "oe").replace("æ", "ae")).strip()


@lru_cache(maxsize=1)
def categories() -> dict[str, Category]:
    """Every category of the nomenclature, by code."""
    return {
        row["code"]: Category(
            row["code"],
            row["family"],
            row["label_fr"],
            row["label_en"],
            row["count_unit"],
            int(row["sensitivity"]),
            tuple(row["words"].split("|")) if row["words"] else (),
        )
        for row in _rows("categories.csv")
    }


@lru_cache(maxsize=1)
def families() -> dict[str, Family]:
    """Every family, by code, in the order of legends; the last one is for what the nomenclature does not know."""
    return {
        row["family"]: Family(row["family"], row["label_fr"], row["label_en"], row["colour"])
        for row in _rows("families.csv")
    }


@lru_cache(maxsize=1)
def known_words() -> dict[str, str]:
    """Code of each plain code, label or usual word."""
    return {
        plain(word): category.code
        for category in categories().values()
        for word in (*category.words, category.label_en, category.label_fr, category.code)
    }


def code_of(label: str) -> str | None:
    """Code of the category that ``label`` names in full, whatever its case, accents and punctuation."""
    return known_words().get(plain(label))


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))
