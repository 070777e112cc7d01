# SPDX-License-Identifier: GPL-2.0-or-later
"""Many strings of eight bytes looked for in a file at once, at every offset."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

WIDTH = 8
FEWEST_BITS, MOST_BITS = 18, 27
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
"""2⁶⁴ over the golden ratio: spreads neighbours (Knuth, D. E., 1998, TAOCP 3, 2nd ed., p. 516)."""


class Windows:
    """Strings of :data:`WIDTH` bytes, given as unsigned integers; a file is read once however many they are."""

    def __init__(self, keys: NDArray[np.uint64]) -> None:
        self.keys = np.unique(keys)
        # A table of bits turns nearly all offsets away; only the others are compared.
        self._shift = np.uint64(64 - min(max(len(self.keys).bit_length() + 4, FEWEST_BITS), MOST_BITS))
        self._table = np.zeros(1 << (64 - int(self._shift)), dtype=bool)
        self._table[self._slots(self.keys)] = True

    def hits(self, haystack: bytes) -> list[int]:
        """Offsets at which one of the strings stands."""
        found: list[NDArray[np.int64]] = []
        for shift in range(WIDTH):
            count = (len(haystack) - shift) // WIDTH
            if count <= 0 or not len(self.keys):
                continue
            windows = np.frombuffer(haystack, np.dtype("<u8"), count, shift)
            likely = np.flatnonzero(self._table[self._slots(windows)])
            near = np.minimum(np.searchsorted(self.keys, windows[likely]), len(self.keys) - 1)
            found.append(likely[self.keys[near] == windows[likely]] * WIDTH + shift)
        return [int(offset) for offset in np.sort(np.concatenate(found))] if found else []

    def _slots(self, windows: NDArray[np.uint64]) -> NDArray[np.uint64]:
        return (windows * MULTIPLIER) >> self._shift
