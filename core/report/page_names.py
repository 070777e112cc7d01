# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of files, one a page, from the names of places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 60
"""Characters kept of a name, so that the path of the file stays within what every system accepts."""


def file_names(places: Iterable[str]) -> list[str]:
    """A distinct plain-ASCII name a place: "Hôpitaux-Facultés" gives ``hopitaux-facultes``, its namesake ``…-2``."""
    taken: set[str] = set()
    return [_distinct(_plain(place), taken) for place in places]


def _plain(place: str) -> str:
    letters = unicodedata.normalize("NFKD", place).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST].rstrip("-") or "page"


def _distinct(name: str, taken: set[str]) -> str:
    count, candidate = 1, name
    while candidate in taken:
        count += 1
        candidate = f"{name}-{count}"
    taken.add(candidate)
    return candidate
