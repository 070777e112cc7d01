# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of events when they are counted."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .tally import Tally


@dataclass(frozen=True)
class Labels:
    """Codes of the events along one dimension, −1 where it is unknown, and what the codes stand for."""

    codes: NDArray[np.int64]
    names: tuple[str, ...]

    @classmethod
    def none(cls, n: int) -> Labels:
        """A dimension that the package does not have."""
        return cls(np.zeros(n, np.int64), ("",))

    def only(self, codes: pd.Series[int], gaps: bool) -> Labels:
        """Those of some codes, and all from the first to the last if not ``gaps``; no dimension where none is left."""
        found = np.unique(codes[codes < len(self.names)].to_numpy(np.int64))
        if not len(found):
            return Labels(np.where(self.codes >= 0, 0, -1), ("",))
        kept = found if gaps else np.arange(found[0], found[-1] + 1)
        renamed = np.full(len(self.names) + 1, -1)  # the last for what is unknown, whose code is −1
        renamed[kept] = np.arange(len(kept))
        return Labels(renamed[self.codes], tuple(self.names[code] for code in kept))


@dataclass(frozen=True)
class Told:
    """Everything of n events that figures are made of; positions in metres, shape (n,)."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    periods: Labels
    categories: Labels
    sources: Labels | None = None

    @property
    def known(self) -> NDArray[np.bool_]:
        """Whether each event has a period and a category."""
        return (self.periods.codes >= 0) & (self.categories.codes >= 0)

    @property
    def crossed(self) -> bool:
        """Whether events are told apart by category."""
        return self.categories.names != ("",)

    def tally(
        self,
        cell: NDArray[np.int64],
        known: NDArray[np.bool_],
        period: int | None = None,
        category: int | None = None,
    ) -> Tally:
        """Tally of the ``known`` events, in the ``cell`` of each of these.

        ``period`` and ``category``, where they are given, stand for all of them: those of totals.
        """
        periods = self.periods.codes[known] if period is None else np.full(len(cell), period)
        categories = self.categories.codes[known] if category is None else np.full(len(cell), category)
        sources = None if self.sources is None else self.sources.codes[known]
        return Tally.of(cell, periods, categories, self.x[known], self.y[known], sources)
