# SPDX-License-Identifier: GPL-2.0-or-later
"""Categories that labels nobody knows come close to: proposed to a person, never taken.

The likeness is that of J. W. Ratcliff and D. Metzener, « Pattern matching: the gestalt approach », Dr. Dobb's Journal,
July 1988, as the module difflib computes it.
"""
from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from .nomenclature import known_words, plain

ENOUGH = 0.8
LONGEST, MOST = 60, 200
"""Characters of a label beyond which it is a sentence, and labels that are compared."""


def likely_categories(labels: Iterable[str]) -> dict[str, str]:
    """Code of the category that each label resembles, those that resemble one only; the first labels are looked at."""
    words = known_words()
    found: dict[str, str] = {}
    for label, _ in zip(labels, range(MOST)):
        if len(label) <= LONGEST:
            near = get_close_matches(plain(label), words, 1, ENOUGH)
            if near:
                found[label] = words[near[0]]
    return found
