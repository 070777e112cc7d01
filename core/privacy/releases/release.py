# SPDX-License-Identifier: GPL-2.0-or-later
"""What is published, and nothing else: the one truth from which every file of a package is written.

A release is a table of places × periods × categories. Its places are :class:`.units.Units`: polygons with names,
whatever their ``kind`` (cells of one size, squares of a tree, areas, catchments of points). Where totals are
published (``rules.totals``), they are figures like the others: the last period and the last category are then named
``TOTAL`` and hold the sum over that dimension, each judged for itself, none of them derivable. A ``heat`` map, where
there is one, is a few classes of polygons. ``personal`` tells that figures may be personal data: every page says so.
Where points are ``moved`` by a key, each place is one, its values are 1 where it is shown, and nothing else is told of
how much happened there. ``column`` says what the categories are: those of the facts, or parts of the day.

A package is written from a :class:`Release` alone. None of its parts depends on the count of a hidden cell (the
share of hidden facts apart, and that only in wide bands over large numbers), so that two sets of facts which differ
within a hidden cell make the same package, byte for byte.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ...errors import CoreError
from ...wording import number, percent, tr
from ..audiences.audience import ANONYMOUS_K, Rules
from ..moved.points import Displacement
from ..places.units import Places, Units
from ..protection.counting import Counted
from ..protection.heat import HeatMap
from ..protection.rounding import rounded, total_shown, true_range

TOTAL = "total"
"""Name of the period and of the category that stand for all of them; the same word in both languages."""
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
    personal: bool = False
    heat: HeatMap | None = None
    moved: Displacement | None = None
    column: str = "category"

    @property
    def dated(self) -> tuple[str, ...]:
        """The periods that are some: all but their total."""
        return tuple(period for period in self.periods if period != TOTAL)

    @property
    def published(self) -> int:
        """Number of published figures."""
        return int(np.isfinite(self.values).sum())

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """West, south, east and north of what is drawn: moved points do not reach the edges of their territory."""
        if self.moved is None or self.boundary is None:
            return self.units.bounds
        west, south, east, north = self.boundary.bounds
        return float(west), float(south), float(east), float(north)

    @property
    def published_units(self) -> int:
        """Number of places with at least one published figure."""
        return int(np.isfinite(self.values).any(axis=(1, 2)).sum())


def release(
    counted: Counted,
    places: Places,
    rules: Rules,
    boundary: BaseGeometry | None = None,
    heat: HeatMap | None = None,
    column: str = "category",
) -> Release:
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
    periods = kept(table["period"], counted.periods.names, gaps=False, listed=rules.totals)
    categories = kept(table["category"], counted.categories.names, gaps=True, listed=rules.totals)
    values = np.full((len(units), len(periods), len(categories)), np.nan)
    row = {name: index for index, name in enumerate(units.names)}
    at = (
        [row[name] for name in names],
        [list(periods).index(code) for code in table["period"]],
        [list(categories).index(code) for code in table["category"]],
    )
    values[at] = rounded(table["n"].to_numpy(), rules)
    total, own = total_shown(counted.broadest["n"].to_numpy(), rules)
    # Without a territory, cells beyond the frame may hide any number of facts.
    broadest = values[:, -1:, -1:] if rules.totals else values
    figures = int(np.isnan(broadest).sum()) if boundary is not None or not units.size else None
    return Release(
        rules, units, tuple(periods.values()), tuple(categories.values()), values, total, own,
        hidden_band(counted, rules, figures), boundary, _personal(values, rules, units), heat,
        column=column,
    )  # fmt: skip


def kept(codes: pd.Series[int], names: tuple[str, ...], gaps: bool, listed: bool) -> dict[int, str]:
    """Codes and names of what has a figure, without gaps if asked, or of all if ``listed``; the total last."""
    found = sorted(set(codes.tolist()))
    parts = list(range(len(names))) if listed else [code for code in found if code < len(names)]
    if parts and not gaps:
        parts = list(range(parts[0], parts[-1] + 1))
    return {**{code: names[code] for code in parts}, **({len(names): TOTAL} if len(names) in found else {})}


def _personal(values: NDArray[np.float64], rules: Rules, units: Units) -> bool:
    """Whether figures may be personal data: points, or a figure that may stand for fewer facts than is anonymous.

    What is published tells it alone: the true counts would narrow the range of the lowest figures.
    """
    low, _ = true_range(values[np.isfinite(values)].astype(np.int64), rules)
    return units.kind == "snapped_points" or bool((low < ANONYMOUS_K).any())


def hidden_band(counted: Counted, rules: Rules, figures: int | None) -> tuple[float, float] | None:
    """Band that holds the share of hidden facts; ``None`` where few are hidden, all of (0, 1) where none can be told.

    Were the least that a band tells more than the other hidden ``figures`` hold at most, each would be known to hold
    some: a band starts only where any of them may be empty. Which bands there are depends on what is published alone.
    """
    most = np.inf if figures is None else (figures - 1) * (rules.k - 1)
    if SMALLEST_BASE * rules.k > most:
        return 0.0, 1.0
    if counted.hidden < SMALLEST_BASE * rules.k:
        return None
    shown = int(true_range(rounded(counted.broadest["n"].to_numpy(), rules), rules)[1].sum())
    edges: Sequence[float] = (0.0, *(edge for edge in BANDS if edge / (1 - edge) * shown <= most), 1.0)
    above = int(np.searchsorted(edges, counted.hidden_share))
    return edges[above - 1], edges[above]


def hidden_in_words(hidden: tuple[float, float] | None, rules: Rules) -> str:
    """The share of hidden facts, in the only terms a package tells it."""
    if hidden is None:
        return tr("fewer than {limit} facts in all", limit=number(SMALLEST_BASE * rules.k))
    if hidden == (0, 1):
        return tr("a share not told")
    low, high = (percent(edge) for edge in hidden)
    if hidden[0] == 0:
        return tr("at most {high} of the facts", high=high)
    if hidden[1] == 1:
        return tr("more than {low} of the facts", low=low)
    return tr("between {low} and {high} of the facts", low=low, high=high)
