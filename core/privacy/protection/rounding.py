# SPDX-License-Identifier: GPL-2.0-or-later
"""How shown counts are rounded, and what anybody may learn from them.

The rounding is conventional, the same for the same count: a random one would average out over repeated packages
(24 releases of fresh noise give the count back), this one says at each release what it said before.
"""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..audiences.audience import Rules


def lowest_value(rules: Rules) -> int:
    """Lowest value that a package shows: the first multiple of the rounding that is not below k."""
    return math.ceil(rules.k / rules.rounding) * rules.rounding


def rounded(n: NDArray[np.int64], rules: Rules) -> NDArray[np.int64]:
    """Counts of shown cells to the nearest multiple of the rounding, halves upwards, never below k.

    With k = 11 and base 5, 11 would become 10, a value that the reader would take for a hidden one: it becomes 15.
    """
    nearest = np.floor(n / rules.rounding + 0.5) * rules.rounding
    return np.maximum(nearest, lowest_value(rules)).astype(np.int64)


def true_range(value: NDArray[np.int64], rules: Rules) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Smallest and largest count that is shown as each ``value``; what anybody may know from it."""
    low = np.ceil(value - rules.rounding / 2)
    low = np.where(value == lowest_value(rules), rules.k, low)
    high = np.ceil(value + rules.rounding / 2) - 1
    return low.astype(np.int64), high.astype(np.int64)


def total_shown(n: NDArray[np.int64], rules: Rules) -> tuple[int, bool]:
    """Total of the shown counts ``n``, and whether it is rounded on its own.

    The sum of the true counts, rounded, is closer to the truth than the sum of rounded counts. It is given only
    where, knowing it, nobody can narrow the :func:`true_range` of any cell; otherwise the sum of the rounded ones
    is given, which says nothing that the cells do not.
    """
    values = rounded(n, rules)
    total = int(math.floor(n.sum() / rules.rounding + 0.5)) * rules.rounding
    low, high = true_range(values, rules)
    least = math.ceil(total - rules.rounding / 2)
    most = math.ceil(total + rules.rounding / 2) - 1
    spread = high - low
    narrows = (least - high.sum() > -spread).any() or (most - low.sum() < spread).any()
    return (int(values.sum()), False) if narrows else (total, True)
