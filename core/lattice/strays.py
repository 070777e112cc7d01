# SPDX-License-Identifier: GPL-2.0-or-later
"""Events far from all others, by a slip of their coordinates most often: they would stretch what all share."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

ENOUGH = 50_000
"""Positions that tell where nearly all are."""
SHARE, TIMES = 0.01, 3.0
"""Part of the positions left aside on each side; number of times the rectangle of the others that is too much."""


def is_stretched(x: NDArray[np.float64], y: NDArray[np.float64]) -> bool:
    """Whether the rectangle of all positions, shape (n,), is :data:`TIMES` longer or wider than that of all but a few.

    :data:`SHARE` of them is left aside on each of the four sides, as :data:`ENOUGH` of them at regular ranks tell.
    """
    return any(np.ptp(values) > TIMES * (high - low) > 0 for values, low, high in _most(x, y))


def near_others(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which positions are no farther from nearly all than these are from one another, along either axis; shape (n,)."""
    near = np.ones(len(x), bool)
    for values, low, high in _most(x, y):
        near &= (values >= 2 * low - high) & (values <= 2 * high - low)
    return near


def _most(
    x: NDArray[np.float64], y: NDArray[np.float64]
) -> Iterator[tuple[NDArray[np.float64], float, float]]:
    """Each axis, with the limits between which nearly all positions are."""
    step = max(len(x) // ENOUGH, 1)
    for values in (x, y):
        low, high = np.quantile(values[::step], (SHARE, 1 - SHARE))
        yield values, float(low), float(high)
