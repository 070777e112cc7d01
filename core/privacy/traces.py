# SPDX-License-Identifier: GPL-2.0-or-later
"""What must not be found in a package: the positions and texts of the raw facts, the names of this machine."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .needles import WINDOW

NUMBER = re.compile(r"[\d.,\s:TZ+-]+")
SHORTEST = 6
SHORTEST_NUMBER = 8
"""Digits below which a number says too little, and stands too often by chance."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


@dataclass(frozen=True)
class RawTraces:
    """Traces of the raw layer.

    ``coordinates`` are the x and y of all events in every CRS they could be written in, each array of any shape;
    ``texts`` are attribute values that could name somebody (:func:`telling`); ``surroundings`` are words of this
    machine: account, host, folders.
    """

    coordinates: tuple[NDArray[np.float64], ...] = ()
    texts: frozenset[str] = frozenset()
    surroundings: frozenset[str] = frozenset()

    def telling_coordinates(self) -> NDArray[np.float64]:
        """Distinct coordinates, sorted, but for whole numbers, which grids are made of."""
        values = np.unique(np.concatenate([np.ravel(array) for array in self.coordinates] or [np.empty(0)]))
        return values[np.isfinite(values) & (values != np.round(values))]

    def unless_said(self, said: str) -> RawTraces:
        """The traces without the texts that ``said`` holds, which the package may say whatever the facts."""
        lower = said.lower()
        texts = frozenset(one for one in self.texts if one not in said)
        surroundings = frozenset(one for one in self.surroundings if one.lower() not in lower)
        return RawTraces(self.coordinates, texts, surroundings)

    def needles(self) -> dict[bytes, str]:
        """Bytes to look for: coordinates as 8-byte floats, which stand for no text, and texts in every encoding."""
        coordinates = self.telling_coordinates()
        blocks = [coordinates.astype(order).tobytes() for order in ("<f8", ">f8")]
        wanted = {block[start : start + WINDOW]: "" for block in blocks for start in range(0, len(block), WINDOW)}
        for one in self.texts:
            wanted.update((one.encode(encoding, "ignore"), one) for encoding in ENCODINGS)
        return wanted


def telling(values: Iterable[object], rarer_than: int) -> frozenset[str]:
    """Values that could name an event or a person: long enough, and found on fewer than ``rarer_than`` events."""
    counts: dict[str, int] = {}
    for value in values:
        text = str(value).strip()
        counts[text] = counts.get(text, 0) + 1
    return frozenset(one for one, n in counts.items() if n < rarer_than and _is_long(one))


def _is_long(text: str) -> bool:
    return len(text) >= (SHORTEST_NUMBER if NUMBER.fullmatch(text) else SHORTEST)
