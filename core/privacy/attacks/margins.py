# SPDX-License-Identifier: GPL-2.0-or-later
"""Every hidden figure of every place, asked for by itself: what periods, categories and totals tell of it together.

Subtracting one total at a time misses what two of them tell crosswise: two hidden figures of a line may be parted by
the totals of their columns. All places are asked, however many.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..protection.intruder import Tables, bounds
from .published import TOTAL, Published

SLACK = 1e-6


@dataclass(frozen=True)
class Margins:
    """Hidden figures that were asked for, and those of which too much is known: place, period, category, bounds."""

    asked: int
    told: tuple[tuple[str, str, str, int, int], ...]


def margins(published: Published) -> Margins:
    """The hidden figures that may be fewer than k values, beside the totals of the package."""
    frame = published.frame.drop_duplicates(["cell_id", "period", "category"])
    summed = [name for name in ("period", "category") if (frame[name] == TOTAL).any()]
    if not summed:
        return Margins(0, ())
    # What has no total is one more thing that places are told apart by.
    lines = ["cell_id", *(name for name in ("period", "category") if name not in summed)]
    row, places = pd.MultiIndex.from_frame(frame[lines].astype(str)).factorize()
    parts = [
        [*sorted(set(frame[name]) - {TOTAL}), TOTAL] if name in summed else [""] for name in ("period", "category")
    ]
    values = np.full((len(places), *map(len, parts)), np.nan)
    at = [pd.Index(one).get_indexer(frame[name]) for one, name in zip(parts, ("period", "category"))]
    # A dimension without totals has one position here, whatever its value.
    values[(row, *(np.maximum(one, 0) for one in at))] = frame["n"].to_numpy()
    hidden = np.isnan(values)
    low, high = published.bounds(np.where(hidden, published.lowest, values))
    asked = np.flatnonzero(hidden.any(axis=(1, 2)) & ~hidden.all(axis=(1, 2)))
    tables = Tables(np.where(hidden, 0.0, low), np.where(hidden, np.inf, high)).at(asked)
    least, most = _bounds(tables, published.k - 1.0)
    least, most = np.ceil(least - SLACK), np.floor(most + SLACK)
    found = [
        (" ".join(places[asked[place]]), parts[0][period], parts[1][category],
         int(least[place, period, category]), int(most[place, period, category]))
        for place, period, category in np.argwhere(tables.hidden & (most - least < published.k - 1) & (least <= most))
    ]  # fmt: skip
    return Margins(int(tables.hidden.sum()), tuple(found))


def _bounds(tables: Tables, enough: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Bounds of each figure; nothing is known of a place whose totals are not those of its figures."""
    try:
        return bounds(tables, enough)
    except ArithmeticError:
        low, high = tables.low.copy(), tables.high.copy()
        for place in range(len(low)):
            try:
                low[[place]], high[[place]] = bounds(tables.at(np.array([place])), enough)
            except ArithmeticError:
                continue
        return low, high
