# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns that tell of persons, by their names and by their values: what must not come in unasked.

The keys of numbers are checked by python-stdnum and phonenumbers; without them, by their shape alone. Plates: French
system of 2009 (arrêté du 9 février 2009, two letters, three digits, two letters, never I, O or U) and the one before.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...extlibs import carried
from ...wording import later, tr, translated
from .person_columns import kind_by_name

KINDS = {
    "email": later("e-mail addresses"),
    "link": later("links"),
    "image": later("pictures"),
    "iban": later("bank accounts"),
    "nir": later("social security numbers"),
    "siret": later("company numbers"),
    "phone": later("telephone numbers"),
    "plate": later("number plates"),
    "name": later("names of persons"),
    "trait": later("traits of persons"),
    "birth_date": later("birth dates"),
    "address": later("addresses"),
    "free_text": later("free text"),
}
"""What each kind is called, the surest first."""
SAMPLE = 500
ENOUGH = {"email": 0.02, "iban": 0.02, "nir": 0.02, "phone": 0.05, "plate": 0.05}
USUALLY = 0.3
"""Share of the values, by kind or for the others, from which a column holds them."""
PHONE = re.compile(r"(?<![\d.,])(?:\+|0)\d(?:[ .\-/]?\d){7,13}(?![\d.,])")
PATTERNS = {
    "email": re.compile(r"[\w.+\-]+@[\w\-]+\.[\w.\-]{2,}"),
    "link": re.compile(r"^(?:https?://|www\.)", re.IGNORECASE),
    "image": re.compile(r"\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|mp4|avi|mov)$", re.IGNORECASE),
    "iban": re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b"),
    "nir": re.compile(r"(?<!\d)[12] ?\d{2} ?(?:[0-9]{2}) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)"),
    "siret": re.compile(r"^\d{3} ?\d{3} ?\d{3}(?: ?\d{5})?$"),
    "phone": PHONE,
    "plate": re.compile(
        r"\b[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}\b|^\d{1,4}[ -]?[A-Z]{2,3}[ -]?(?:\d{2}|2[AB]|97\d)$"
    ),
    "name": re.compile(
        r"^(?:M\.|Mr\.?|Mme|Mlle|Mrs\.?|Ms\.?|Monsieur|Madame|Mademoiselle|Dr\.?)\s+[A-ZÀ-Ý]"
        r"|^[A-ZÀ-Ý][A-ZÀ-Ý'\-]+\s+[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?$"
    ),
    "address": re.compile(
        r"^(?:\d{1,4}\s*(?:bis|ter|quater|[A-D])?,?\s+|angle\s+|face\s+au\s+\d+\s+)(?:\w+\s+)?"
        r"(?:rue|r\.|av|ave|avenue|bd|bld|blvd|boulevard|chemin|ch|impasse|imp|place|pl|all[ée]es?|quai|cours|route|rte"
        r"|square|sq|residence|résidence|passage|mont[ée]e|street|st|road|rd|drive|lane)\b",
        re.IGNORECASE,
    ),
}
IN_LABELS = ("email", "iban", "nir", "phone", "plate")
"""Kinds that may hide inside a label."""
WORDS_OF_A_SENTENCE, DISTINCT_TEXTS = 5, 0.5


@dataclass(frozen=True)
class Personal:
    """A column that holds something of persons: its kind (a key of :data:`KINDS`), and how that was found."""

    column: str
    kind: str
    share: float
    """Share of its values that were recognised; 0 where its name alone tells."""

    @property
    def sentence(self) -> str:
        """What it holds, in the person's language."""
        return translated(KINDS[self.kind])

    @property
    def reason(self) -> str:
        """How it was found, in the person's language."""
        return tr("by its values") if self.share else tr("by its name")


def personal_columns(frame: pd.DataFrame, left_out: tuple[str, ...]) -> tuple[Personal, ...]:
    """Which of the columns ``left_out`` of ``frame`` (text) hold something of persons.

    A sample of at most :data:`SAMPLE` distinct values a column is looked at.
    """
    found = []
    for name in left_out:
        values = _sample(frame[name])
        kind, share = _kind_by_values(values)
        named = kind_by_name(name)
        if named and named != kind:
            # What a column is called says more than what an address or a sentence looks like.
            kind, share = (kind, share) if kind in ENOUGH else (named, 0.0)
        if kind:
            found.append(Personal(name, kind, share))
    return tuple(found)


def holds_identifier(labels: pd.Series) -> NDArray[np.bool_]:
    """Which of these distinct labels hold a telephone number, an e-mail, a plate or a number of a person; (n,)."""
    found = np.zeros(len(labels), bool)
    for kind in IN_LABELS:
        hits = np.flatnonzero(labels.str.contains(PATTERNS[kind]).to_numpy(dtype=bool))
        found[[row for row in hits if _is_true(kind, labels.iat[row])]] = True
    return found


def _sample(column: pd.Series) -> pd.Series:
    values = pd.Series(column.astype(str).str.strip().unique(), dtype=object)
    values = values[values != ""]
    return values.iloc[:: max(len(values) // SAMPLE, 1)].head(SAMPLE)


def _kind_by_values(values: pd.Series) -> tuple[str, float]:
    """The surest kind of enough values, and their share; ("", 0) where there is none."""
    if values.empty:
        return "", 0.0
    for kind, pattern in PATTERNS.items():
        hits = values[values.str.contains(pattern)]
        share = sum(_is_true(kind, value) for value in hits) / len(values)
        if share >= ENOUGH.get(kind, USUALLY):
            return kind, share
    words = values.str.count(r"\w{2,}") >= WORDS_OF_A_SENTENCE
    return ("free_text", float(words.mean())) if words.mean() >= DISTINCT_TEXTS else ("", 0.0)


def _is_true(kind: str, value: str) -> bool:
    """Whether one of the things in ``value`` that look like ``kind`` is one, by its key where it has one."""
    check = _checks().get(kind)
    return check is None or any(check(match.group()) for match in PATTERNS[kind].finditer(value))


@lru_cache(maxsize=1)
def _checks() -> dict[str, Callable[[str], bool]]:
    """Checks of keys, by kind, as far as their libraries are there."""
    checks: dict[str, Callable[[str], bool]] = {}
    for kind, module in (("iban", "stdnum.iban"), ("nir", "stdnum.fr.nir")):
        numbers = carried(module)
        if numbers is not None:
            checks[kind] = numbers.is_valid
    sirets, sirens = carried("stdnum.fr.siret"), carried("stdnum.fr.siren")
    if sirets is not None and sirens is not None:
        checks["siret"] = lambda text: sirets.is_valid(text) or sirens.is_valid(text)
    phones = carried("phonenumbers")
    if phones is not None:
        checks["phone"] = lambda text: any(True for _ in phones.PhoneNumberMatcher(text, "FR"))
    return checks


def missing_libraries() -> tuple[str, ...]:
    """Libraries without which keys are not checked, those that are absent."""
    return tuple(name for name in ("stdnum", "phonenumbers") if carried(name) is None)
