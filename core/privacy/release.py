# SPDX-License-Identifier: GPL-2.0-or-later
"""What is published, and nothing else.

A package is written from a :class:`Release` alone. None of its parts depends on the count of a hidden cell (the
share of hidden facts apart, and that only in wide bands over large numbers), so that two sets of facts which differ
within a hidden cell make the same package, byte for byte.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ..errors import CoreError
from ..wording import number, percent, tr
from .audience import Rules
from .counting import Counted
from .suppression import rounded, total_shown
from .units import Places, Units

BANDS = (0.10, 0.25, 0.50)
"""Upper edges of the bands in which the share of hidden facts is told."""
SMALLEST_BASE = 5
"""A share of hidden facts is told only where at least this many times k facts are hidden."""


class NothingToShowError(CoreError):
    """Every cell would be hidden."""

    def __init__(self, k: int, crossed: bool) -> None:
        advice = (
            tr("Choose larger cells, a longer period, or leave CATEGORY empty.")
            if crossed
            else tr("Choose larger cells or a longer period.")
        )
        super().__init__(
            tr("No cell gathers {k} events that may be shown: the package would be empty.", k=k) + " " + advice
        )


@dataclass(frozen=True)
class Release:
    """Everything a package may know of the facts.

    ``values`` has shape (units, periods, categories), NaN where hidden. ``periods`` and ``categories`` are ("",)
    where the package has none. ``hidden`` is the band of the share of hidden facts, as (from, to), or ``None``
    where too few are hidden for a share to be told.
    """

    rules: Rules
    units: Units
    periods: tuple[str, ...]
    categories: tuple[str, ...]
    values: NDArray[np.float64]
    total: int
    total_rounded: bool
    hidden: tuple[float, float] | None
    boundary: BaseGeometry | None = None

    @property
    def published(self) -> int:
        """Number of published figures."""
        return int(np.isfinite(self.values).sum())

    @property
    def published_units(self) -> int:
        """Number of places with at least one published figure."""
        return int(np.isfinite(self.values).any(axis=(1, 2)).sum())


def release(counted: Counted, places: Places, rules: Rules, boundary: BaseGeometry | None = None) -> Release:
    """What is published of the counts.

    The periods run from the first to the last that has a published figure, the categories are those that have one,
    and the places are chosen without looking at hidden ones.

    Raises
    ------
    NothingToShowError
        Nothing may be published.
    """
    table = counted.table[counted.table["show"]]
    if table.empty:
        raise NothingToShowError(rules.k, counted.crossed)
    names = [counted.placed.names[code] for code in table["cell"]]
    units = places.units(names)
    first, last = int(table["period"].min()), int(table["period"].max())
    kept = sorted(set(table["category"].tolist()))
    values = np.full((len(units), last - first + 1, len(kept)), np.nan)
    row = {name: index for index, name in enumerate(units.names)}
    at = [row[name] for name in names], table["period"] - first, [kept.index(code) for code in table["category"]]
    n = table["n"].to_numpy()
    values[at] = rounded(n, rules)
    total, own = total_shown(n, rules)
    periods = counted.periods.names[first : last + 1]
    categories = tuple(counted.categories.names[code] for code in kept)
    return Release(rules, units, periods, categories, values, total, own, _band(counted, rules), boundary)


def _band(counted: Counted, rules: Rules) -> tuple[float, float] | None:
    """Band that holds the share of hidden facts; ``None`` where few are hidden."""
    if counted.hidden < SMALLEST_BASE * rules.k:
        return None
    edges: Sequence[float] = (0.0, *BANDS, 1.0)
    above = int(np.searchsorted(edges, counted.hidden_share))
    return edges[above - 1], edges[above]


def hidden_in_words(hidden: tuple[float, float] | None, rules: Rules) -> str:
    """The share of hidden facts, in the only terms a package tells it."""
    if hidden is None:
        return tr("fewer than {limit} facts in all", limit=number(SMALLEST_BASE * rules.k))
    low, high = (percent(edge) for edge in hidden)
    if hidden[0] == 0:
        return tr("at most {high} of the facts", high=high)
    if hidden[1] == 1:
        return tr("more than {low} of the facts", low=low)
    return tr("between {low} and {high} of the facts", low=low, high=high)
