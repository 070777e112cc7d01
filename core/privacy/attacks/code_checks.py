# SPDX-License-Identifier: GPL-2.0-or-later
"""What is neither a word nor a figure: positions, dates and names written as codes, in whatever system.

A position may be a geohash, a plus code, an H3 index, two numbers in base 36 or a geometry in hexadecimal; a date may
be a count of seconds; a name, a short digest. No list of systems ends. A package, though, hardly holds anything that
mixes letters and digits but the names of its places: all else is told, whatever it stands for.
"""
from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ...wording import later, number, tr
from .check import Check, Outcome
from .evidence import Evidence
from .published import CELL
from .reading import File
from .views import rows_of
from .vocabulary import said

MIXED = re.compile(r"(?<![\w#.&])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9+/_=-]{6,}(?!\w)")
"""Letters and digits in one word, but for colours and what stands for characters."""
LONG = re.compile(r"(?<![\w.])\d{9,}(?!\w)")
MARK = re.compile(r"[a-z2-7]{16}")
"""A pseudonym (:mod:`..pseudonyms`)."""
DRAWN = re.compile(r'\s(?:d|points)="[^"]*"')
FORMATS = frozenset({"sqlite3", "towgs84=0"})
"""Words of media types and of PROJ."""
SEALS = ("SHA256SUMS", "SHA256SUMS.minisig")
NEAR = 1e-6


def codes(evidence: Evidence) -> Outcome:
    """Words of letters and digits, and long numbers, that are no name of a place and that no package says."""
    typed, looked = said(evidence).casefold(), 0
    places = set(evidence.published.frame["cell_id"].astype(str))
    # A copy for named recipients bears one mark of its own.
    marks: set[str] = set()
    most = 1 if evidence.published.said("audience") == "restricted" else 0
    found = []
    for file in evidence.reading.distinct():
        for word in dict.fromkeys(_words(file)):
            looked += 1
            known = word in places or word in FORMATS or word.casefold() in typed
            if not known and MARK.fullmatch(word) and len(marks | {word}) <= most:
                marks.add(word)
            elif not known:
                found.append(tr("“{words}” in {file}", words=word[:40], file=file.path))
    return Outcome.of(found, tr("{count} words of letters and digits, all known", count=number(looked)))


def _words(file: File) -> Iterator[str]:
    if file.is_pixels or file.name in SEALS:
        return
    text = "\n".join(rows_of(file.content)) if file.kind == "sqlite" else DRAWN.sub("", file.text)
    for pattern in (MIXED, LONG):
        yield from pattern.findall(text)


def squares(evidence: Evidence) -> Outcome:
    """Cells whose outline is not the square that their name says."""
    found, count = [], 0
    for name, shape in evidence.published.shapes.items():
        cell = CELL.fullmatch(str(name))
        if cell:
            count += 1
            size, north, east = (int(cell.group(at)) for at in (2, 3, 4))
            right = np.allclose(shape.bounds, (east, north, east + size, north + size), rtol=0, atol=NEAR)
            ring = getattr(shape, "exterior", None)
            if not right or ring is None or len(ring.coords) != 5 or abs(shape.area - size**2) > NEAR:
                found.append(tr("the outline of “{place}”", place=name))
    return Outcome.of(found, tr("{count} cells, each the square of its name", count=number(count)))


FAMILY = later("Codes")
CHECKS = (
    Check("codes", FAMILY, later("Words that are codes"),
          later("Positions, dates or names as geohash, plus code, base 36, hexadecimal, seconds or short digests."),
          codes),
    Check("cell-outlines", FAMILY, later("Outlines of cells"),
          later("Corners of cells that are not those of the official grid."), squares),
)  # fmt: skip
