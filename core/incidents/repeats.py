# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents that say what another says."""
from __future__ import annotations

from zlib import crc32

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .places.heaps import position_keys

DATED = ("minute", "hour", "part_of_day", "day")
"""Precisions of time by which two incidents may be told to be at the same time."""
SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""Odd number that spreads the bits of keys: the golden ratio in 64 bits (Knuth, 1998, vol. 3, section 6.4)."""


def told_keys(x: NDArray[np.float64], y: NDArray[np.float64], incidents: pd.DataFrame) -> NDArray[np.uint64]:
    """A number for each place, start and category, the same for the same: eight bytes a row, not three columns."""
    codes, distinct = pd.factorize(incidents["category"])
    category = np.array([crc32(str(code).encode()) for code in distinct], np.uint64)[codes]
    start = incidents["occurred_from"].to_numpy(dtype="datetime64[s]").astype(np.int64).view(np.uint64)
    mixed = position_keys(x, y)
    for part in (start, category):
        mixed = (mixed ^ part) * SPREAD
        mixed ^= mixed >> np.uint64(29)
    return np.asarray(mixed, np.uint64)
