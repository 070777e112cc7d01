# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows of a listing show, and in which order: by arrays, so that 50 000 rows are sorted between two pictures."""
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..incidents.nomenclature import plain
from .listing import CHANGE, COUNT, COURSE, PLACE, RANK, TOP, VALUE, Listing


@dataclass(frozen=True)
class Order:
    """What a person asked of a list: a ``column`` to sort by, a ``text`` to look for, the ``least`` value."""

    column: int = VALUE
    descending: bool = True
    text: str = ""
    least: float = -np.inf

    def sorted_by(self, column: int, descending: bool) -> Order:
        """The same filter, another column."""
        return replace(self, column=column, descending=descending)

    def filtered(self, text: str, least: float) -> Order:
        """The same column, another filter."""
        return replace(self, text=text, least=least)

    def rows(self, listing: Listing) -> NDArray[np.int64]:
        """Ranks, in the listing, of the rows that show; those without a value come last, equal ones by rank."""
        ranking = listing.ranking
        kept = ranking.value >= self.least if np.isfinite(self.least) else np.ones(len(ranking), bool)
        if self.text:
            kept = kept & _holding(listing, self.text)
        rows = np.flatnonzero(kept)
        keys = _keys(listing, rows, self.column)
        rank = np.where(ranking.rank[rows] > 0, ranking.rank[rows], len(ranking) + 1)
        return rows[np.lexsort((rank, -keys if self.descending else keys, np.isnan(keys)))]


def _holding(listing: Listing, text: str) -> NDArray[np.bool_]:
    """Which places have ``text`` in their name or that of their main category, whatever its case and accents."""
    wanted, ranking = plain(text), listing.ranking
    named = np.fromiter((wanted in needle for needle in ranking.needles), bool, len(ranking))
    categories = np.array([*(wanted in plain(name) for name in listing.categories), False])
    return named | categories[ranking.top]


def _keys(listing: Listing, rows: NDArray[np.int64], column: int) -> NDArray[np.float64]:
    """Numbers to sort rows by, rising."""
    ranking = listing.ranking
    if column in (PLACE, TOP):
        named = np.array([*listing.categories, ""], object)
        texts = ranking.labels if column == PLACE else named[ranking.top]
        _, ranks = np.unique(texts[rows].astype(str), return_inverse=True)
        return np.asarray(ranks.ravel(), np.float64)
    figures = {VALUE: ranking.value, COUNT: ranking.n, CHANGE: ranking.change, COURSE: ranking.history.sum(axis=1)}
    # The first rank is that of the highest value.
    return -ranking.value[rows] if column == RANK else figures[column][rows]
