# SPDX-License-Identifier: GPL-2.0-or-later
"""Grains that a package could have, measured, and the finest that hides few facts.

No grain is right everywhere: at k = 11 a grid of 200 m keeps nearly all the facts of a dense city and nearly none of
a sprawling one.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..lattice.insee import BASE_SIZE, InseeGrid
from .places.cell_size import MOST_HIDDEN
from .places.units import Places
from .protection.counting import Counted, Told

FINE = InseeGrid(BASE_SIZE)
"""Cells on which maps are compared, whatever the CRS."""


@dataclass(frozen=True)
class Grain:
    """What figures are given by: ``size`` in metres, 0 where there are no cells; ``category`` is a field, or empty."""

    zoning: str
    size: int
    period: str
    category: str = ""


@dataclass(frozen=True)
class Measured:
    """What a grain would show.

    ``places`` with a figure, ``figures`` in all, ``hidden`` share of the facts, ``k`` smallest number of facts behind
    a figure, ``correlation`` of ranks with the true map. ``refusal`` says why nothing could be shown, else is empty.
    """

    grain: Grain
    places: int = 0
    figures: int = 0
    hidden: float = 1.0
    k: int = 0
    correlation: float = 0.0
    refusal: str = ""

    @property
    def shown(self) -> float:
        """Share of the facts that are shown."""
        return 1.0 - self.hidden

    @property
    def hides_little(self) -> bool:
        """Whether it hides at most :data:`.cell_size.MOST_HIDDEN` of the facts."""
        return not self.refusal and self.figures > 0 and self.hidden <= MOST_HIDDEN


def measured(grain: Grain, places: Places, counted: Counted, told: Told) -> Measured:
    """What the counts of a grain would show."""
    table = counted.table[counted.table["show"]]
    if table.empty:
        return Measured(grain)
    return Measured(
        grain,
        int(table["cell"].nunique()),
        len(table),
        counted.hidden_share,
        counted.smallest,
        _correlation(places, counted, told),
    )


def proposed(grains: Sequence[Measured]) -> Measured | None:
    """The grain with the most figures among those that hide little, or that which hides least; ``None`` without any.

    Of two with as many figures, the one that ranks places best.
    """
    possible = [one for one in grains if one.figures]
    few = [one for one in possible if one.hides_little]
    if few:
        return max(few, key=lambda one: (one.figures, one.correlation))
    return min(possible, key=lambda one: one.hidden) if possible else None


def _correlation(places: Places, counted: Counted, told: Told) -> float:
    """Spearman's correlation between the true count of each fine cell and the density that the package gives there."""
    inside = (counted.placed.codes >= 0) & told.known
    corners, cell = FINE.cells_of(told.x[inside], told.y[inside])
    n, middle = np.bincount(cell, minlength=len(corners)), corners + FINE.size / 2
    placed = places.place(middle[:, 0], middle[:, 1])
    density = _densities(places, counted)
    given = np.array([0.0, *(density.get(name, 0.0) for name in placed.names)])[placed.codes + 1]
    return rank_correlation(n.astype(np.float64), given)


def _densities(places: Places, counted: Counted) -> dict[str, float]:
    """Facts per m² that the package gives for each place that it shows."""
    table = counted.table[counted.table["show"] & ~counted.table["total"]]
    n = table.groupby("cell")["n"].sum()
    names = [counted.placed.names[code] for code in n.index]
    return dict(zip(names, n.to_numpy() / places.areas(names)))


def rank_correlation(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Spearman's rank correlation (1904), ties at their mean rank; 0 where one of both is constant."""
    ranks = [pd.Series(values).rank().to_numpy() for values in (one, other)]
    if any(np.ptp(rank) == 0 for rank in ranks):
        return 0.0
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])
