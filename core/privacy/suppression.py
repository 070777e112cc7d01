# SPDX-License-Identifier: GPL-2.0-or-later
"""Which counts may be shown, and how they are rounded."""
from __future__ import annotations

import math

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .audience import Rules

SAME_PLACE = 1.0
"""Metres within which two events stand at one address."""
MIN_CATEGORIES = 2
"""Categories that a cell crossed with them must show: a single one would tell what everybody there had."""
KEYS = ["cell", "period", "category"]


def tally(
    cell: NDArray[np.int64],
    period: NDArray[np.int64],
    category: NDArray[np.int64],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
) -> pd.DataFrame:
    """Count events by cell, period and category.

    Parameters
    ----------
    cell, period, category
        Codes of each event, shape (n,).
    x, y
        Positions in metres, shape (n,).

    Returns
    -------
    pandas.DataFrame
        A row for each combination that occurs, sorted: ``cell``, ``period``, ``category``, ``n`` the number of
        events, ``largest`` the number of those that stand at the most frequent place.
    """
    events = pd.DataFrame({"cell": cell, "period": period, "category": category})
    events["east"], events["north"] = np.round(x / SAME_PLACE), np.round(y / SAME_PLACE)
    places = events.groupby([*KEYS, "east", "north"], sort=True).size()
    counted = places.groupby(level=KEYS, sort=True)
    return pd.DataFrame({"n": counted.sum(), "largest": counted.max()}).reset_index()


def shown(counts: pd.DataFrame, rules: Rules, crossed: bool) -> NDArray[np.bool_]:
    """Whether each row of :func:`tally` may be shown.

    A row is shown where it holds at least k events, no place more than the audience's share of them and, if the
    table is ``crossed`` with categories, where another category of the same cell and period can be shown too. No
    answer depends on the count of a row that is not shown.
    """
    n = counts["n"].to_numpy()
    enough = (n >= rules.k) & (counts["largest"].to_numpy() <= rules.audience.dominance * n)
    if not crossed:
        return np.asarray(enough)
    companions = pd.Series(enough).groupby([counts["cell"], counts["period"]]).transform("sum")
    return np.asarray(enough & (companions.to_numpy() >= MIN_CATEGORIES))


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
