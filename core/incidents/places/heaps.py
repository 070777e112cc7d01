# SPDX-License-Identifier: GPL-2.0-or-later
"""Places where a source heaps up the incidents that it cannot place: a town hall, the centre of the commune."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...progress import in_blocks

FEWEST, SHARE, TIMES = 20, 0.05, 5
"""Incidents at one exact position, share of all, and times the median of shared positions, from which it is a heap."""
GROUPS = 2**16
"""Groups into which positions are counted before they are told apart."""


def heaped(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which positions are in a heap; shape (n,), NaN positions being in none."""
    known = np.isfinite(x) & np.isfinite(y)
    found = np.zeros(len(x), bool)
    if known.sum() < FEWEST:
        return found
    enough = max(FEWEST, SHARE * int(known.sum()))
    # Positions are counted by a few bits of them first: where no such group is a heap, no position is.
    groups = _groups(x, y)
    sizes = np.bincount(groups[known], minlength=GROUPS)
    possible = known & (sizes >= enough)[groups]
    if not possible.any():
        return found
    if np.count_nonzero(sizes) <= 2 * TIMES / SHARE:
        # So few positions may all be shared by many.
        possible, enough = known, max(enough, TIMES * _usual(x[known], y[known]))
    codes, _ = pd.factorize(x[possible] + 1j * y[possible])
    found[possible] = (np.bincount(codes) >= enough)[codes]
    return found


def _groups(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.uint16]:
    """Group of each position, shape (n,): equal positions are in one."""
    groups = np.empty(len(x), np.uint16)
    for rows in in_blocks(len(x)):
        groups[rows] = position_keys(x[rows], y[rows]) >> np.uint64(48)
    return groups


def _usual(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """How many incidents share a position, in the middle of all positions."""
    codes, _ = pd.factorize(x + 1j * y)
    return float(np.median(np.bincount(codes)))


def position_keys(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.uint64]:
    """A number for each position, shape (n,): the same for the same one, and hardly ever for two."""
    mixed = (x + 0.0).view(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + (y + 0.0).view(np.uint64)
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(29)), np.uint64)
