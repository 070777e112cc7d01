# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of streets as the same street is written by different hands."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

HOUSE_NUMBER = re.compile(r"^\d+\s*(?:(?:bis|ter|quater)\b|[a-d]\b)?\s*")
WORDS = {
    "all": "allee", "av": "avenue", "ave": "avenue", "bd": "boulevard", "bld": "boulevard", "blvd": "boulevard",
    "boul": "boulevard", "car": "carrefour", "carf": "carrefour", "ch": "chemin", "che": "chemin", "chem": "chemin",
    "crs": "cours", "cour": "cours", "espl": "esplanade", "fbg": "faubourg", "fg": "faubourg", "imp": "impasse",
    "pass": "passage", "pl": "place", "prom": "promenade", "qu": "quai", "r": "rue", "rd": "road", "rpt": "rond point",
    "res": "residence", "rte": "route", "sq": "square", "st": "saint", "ste": "sainte", "gal": "general",
    "gen": "general", "mal": "marechal", "dr": "docteur", "pdt": "president",
}
"""Abbreviations of the Post and of registers, in both languages."""
LAST_WORDS = {"st": "street", "dr": "drive", "pl": "place", "ave": "avenue"}
"""Abbreviations that mean something else at the end of an English name."""


def normal_name(name: object) -> str:
    """The name in plain lower-case words: "12 bis, Bd. de l'Hôpital" becomes "boulevard de l hopital"; "" for none."""
    if not isinstance(name, str):
        return ""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "OE"))
    plain = plain.encode("ascii", "ignore").decode().lower()
    words = HOUSE_NUMBER.sub("", re.sub(r"[^a-z0-9]+", " ", plain).strip()).split()
    if not words:
        return ""
    last = LAST_WORDS.get(words[-1], words[-1]) if len(words) > 1 else words[-1]
    return " ".join([*(WORDS.get(word, word) for word in words[:-1]), last])


def normal_names(names: Iterable[object]) -> list[str]:
    """Normal form of each name; each spelling is worked out once."""
    known: dict[object, str] = {}
    found = []
    for name in names:
        if name not in known:
            known[name] = normal_name(name)
        found.append(known[name])
    return found
