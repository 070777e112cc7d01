# SPDX-License-Identifier: GPL-2.0-or-later
"""Events counted by cell, period and category, with what would make a count recognisable."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

SAME_PLACE = 1.0
"""Metres within which two events stand at one address."""
KEYS = ["cell", "period", "category"]


@dataclass(frozen=True)
class Tally:
    """Counts that can be gathered in larger cells without going back to the events.

    ``places`` has a row for each cell, period and category that occurs: ``n`` events, ``largest`` the number of those
    at the most frequent address. ``sources``, where sources are known, has a row for each of them and each ``source``.
    """

    places: pd.DataFrame
    sources: pd.DataFrame | None = None

    @classmethod
    def of(
        cls,
        cell: NDArray[np.int64],
        period: NDArray[np.int64],
        category: NDArray[np.int64],
        x: NDArray[np.float64],
        y: NDArray[np.float64],
        source: NDArray[np.int64] | None = None,
    ) -> Tally:
        """Tally of n events; codes, positions in metres and codes of sources have shape (n,)."""
        keys, combination = _combined(cell, period, category)
        address = _combined(np.round(x / SAME_PLACE).astype(np.int64), np.round(y / SAME_PLACE).astype(np.int64))[1]
        pairs, n = np.unique(combination * (address.max(initial=0) + 1) + address, return_counts=True)
        owner = pairs // (address.max(initial=0) + 1)
        starts = np.flatnonzero(np.r_[True, np.diff(owner) > 0]) if len(owner) else np.empty(0, np.int64)
        table = pd.DataFrame(dict(zip(KEYS, keys)))
        table["n"] = np.add.reduceat(n, starts) if len(n) else n
        table["largest"] = np.maximum.reduceat(n, starts) if len(n) else n
        if source is None:
            return cls(table)
        events = pd.DataFrame({"cell": cell, "period": period, "category": category, "source": source})
        counted = events.groupby([*KEYS, "source"], sort=True).size().rename("n").reset_index()
        return cls(table, counted)

    def gathered(self, parent: NDArray[np.int64]) -> Tally:
        """The same events by larger cells; ``parent`` gives the larger cell of each cell, by its code."""
        places = self.places.assign(cell=parent[self.places["cell"].to_numpy()])
        # An address stands in one cell: the most frequent of the larger one is that of one of its parts.
        places = places.groupby(KEYS, sort=True).agg({"n": "sum", "largest": "max"}).reset_index()
        if self.sources is None:
            return Tally(places)
        sources = self.sources.assign(cell=parent[self.sources["cell"].to_numpy()])
        return Tally(places, sources.groupby([*KEYS, "source"], sort=True)["n"].sum().reset_index())

    def table(self) -> pd.DataFrame:
        """``places``, with ``single``, the events of the most frequent source, where sources are known.

        Not only where there are several: that could be told by the source of one event of a hidden cell.
        """
        if self.sources is None:
            return self.places.copy()
        single = self.sources.groupby(KEYS, sort=True)["n"].max().rename("single").reset_index()
        return self.places.merge(single, on=KEYS, how="left", validate="one_to_one")


def tally(
    cell: NDArray[np.int64],
    period: NDArray[np.int64],
    category: NDArray[np.int64],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    source: NDArray[np.int64] | None = None,
) -> pd.DataFrame:
    """Count events by cell, period and category.

    Parameters
    ----------
    cell, period, category
        Codes of each event, shape (n,).
    x, y
        Positions in metres, shape (n,).
    source
        Code of who reported each event, shape (n,), where that is known.

    Returns
    -------
    pandas.DataFrame
        A row for each combination that occurs, sorted: ``cell``, ``period``, ``category``, ``n`` the number of
        events, ``largest`` the number of those that stand at the most frequent place and, where sources are known,
        ``single`` that of the most frequent one.
    """
    return Tally.of(cell, period, category, x, y, source).table()


def _combined(*codes: NDArray[np.int64]) -> tuple[list[NDArray[np.int64]], NDArray[np.int64]]:
    """Each distinct combination of codes, in order, and which one each event has."""
    key = np.zeros(len(codes[0]), np.int64)
    ranges = [(int(code.min(initial=0)), int(code.max(initial=0))) for code in codes]
    for code, (low, high) in zip(codes, ranges):
        key = key * (high - low + 1) + (code - low)
    inverse, distinct = pd.factorize(key, sort=True)
    found: list[NDArray[np.int64]] = []
    rest = distinct
    for low, high in reversed(ranges):
        found.insert(0, rest % (high - low + 1) + low)
        rest = rest // (high - low + 1)
    return found, inverse.astype(np.int64)
