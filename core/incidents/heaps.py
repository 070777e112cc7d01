# SPDX-License-Identifier: GPL-2.0-or-later
"""Places where a source heaps up the incidents that it cannot place: a town hall, the centre of the commune."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

FEWEST, SHARE, TIMES = 20, 0.05, 5
"""Incidents at one exact position, share of all, and times the median of shared positions, from which it is a heap."""


def heaped(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which positions are in a heap; shape (n,), NaN positions being in none."""
    known = np.isfinite(x) & np.isfinite(y)
    found = np.zeros(len(x), bool)
    if known.sum() < FEWEST:
        return found
    codes, _ = pd.factorize(x[known] + 1j * y[known])
    counts = np.bincount(codes)
    enough = max(FEWEST, SHARE * len(codes), TIMES * float(np.median(counts)))
    found[known] = (counts >= enough)[codes]
    return found
