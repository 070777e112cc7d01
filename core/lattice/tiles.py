# SPDX-License-Identifier: GPL-2.0-or-later
"""Events sorted into square tiles, so that those of a box are found without looking at the others."""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

EVENTS_BY_TILE = 8
MOST_ON_A_SIDE = 512


class Tiles:
    """Index of positions, shape (n,); those that are not finite are in no tile."""

    def __init__(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        somewhere = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        self._side = min(max(int(math.sqrt(len(somewhere) / EVENTS_BY_TILE)), 1), MOST_ON_A_SIDE)
        known_x, known_y = x[somewhere], y[somewhere]
        self._west, self._south = (float(known.min()) if known.size else 0.0 for known in (known_x, known_y))
        self._wide, self._high = (
            (float(np.ptp(known)) if known.size else 0.0) / self._side or 1.0 for known in (known_x, known_y)
        )
        tile = self._rank(known_y, self._south, self._high) * self._side + self._rank(known_x, self._west, self._wide)
        # Small numbers are sorted by counting, in one pass.
        order = np.argsort(tile.astype(np.uint32), kind="stable")
        self._order = somewhere[order]
        self._first = np.concatenate([[0], np.cumsum(np.bincount(tile, minlength=self._side**2))])

    def near(self, west: float, south: float, east: float, north: float) -> NDArray[np.int64]:
        """Events in the tiles that a box touches: all those of the box, and some around it; shape (k,)."""
        # One box at a time: Python's own numbers are quicker than arrays of two.
        first, last = (self._rank_of(value, self._west, self._wide) for value in (west, east))
        low, high = (self._rank_of(value, self._south, self._high) for value in (south, north))
        starts = np.arange(low, high + 1) * self._side
        spans = zip(self._first[starts + first], self._first[starts + last + 1])
        return np.concatenate([self._order[start:stop] for start, stop in spans])

    def _rank(self, values: NDArray[np.float64], low: float, step: float) -> NDArray[np.int64]:
        return np.clip(np.floor((values - low) / step), 0, self._side - 1).astype(np.int64)

    def _rank_of(self, value: float, low: float, step: float) -> int:
        return int(min(max(0.0, float((value - low) / step)), self._side - 1))
