# SPDX-License-Identifier: GPL-2.0-or-later
"""Many short byte strings looked for in a file at once, at every offset."""
from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

WINDOW = 8
FEWEST_BITS, MOST_BITS = 20, 27
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
"""2⁶⁴ over the golden ratio: spreads neighbours (Knuth, D. E., 1998, TAOCP 3, 2nd ed., p. 516)."""


class Needles:
    """Byte strings of at least :data:`WINDOW` bytes; a file is read once however many they are."""

    def __init__(self, needles: Iterable[bytes]) -> None:
        self._by_start: dict[bytes, list[bytes]] = {}
        for needle in needles:
            if len(needle) >= WINDOW:
                self._by_start.setdefault(needle[:WINDOW], []).append(needle)
        starts = np.frombuffer(b"".join(self._by_start), np.uint64)
        # A table of bits turns nearly all offsets away; only the others are compared.
        self._bits = min(max(len(starts).bit_length() + 4, FEWEST_BITS), MOST_BITS)
        self._table = np.zeros(1 << self._bits, dtype=bool)
        self._table[self._slots(starts)] = True

    def found_in(self, haystack: bytes) -> list[tuple[int, bytes]]:
        """Offset and needle of everything found."""
        if not self._by_start:
            return []
        found: list[tuple[int, bytes]] = []
        for shift in range(min(WINDOW, max(len(haystack) - WINDOW + 1, 0))):
            usable = (len(haystack) - shift) // WINDOW * WINDOW
            windows = np.frombuffer(haystack, np.uint64, usable // WINDOW, shift)
            for index in map(int, np.flatnonzero(self._table[self._slots(windows)])):
                offset = shift + index * WINDOW
                starting = self._by_start.get(haystack[offset : offset + WINDOW], ())
                found += [(offset, needle) for needle in starting if haystack.startswith(needle, offset)]
        return sorted(found)

    def _slots(self, windows: NDArray[np.uint64]) -> NDArray[np.uint64]:
        return (windows * MULTIPLIER) >> np.uint64(64 - self._bits)
