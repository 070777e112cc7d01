# SPDX-License-Identifier: GPL-2.0-or-later
"""What is published of moved points: where they are, their period and their category, and no count at all."""
from __future__ import annotations

import numpy as np
from shapely.geometry.base import BaseGeometry

from ...errors import CoreError
from ...wording import number, tr
from ..audiences.audience import Rules
from ..protection.counting import Counted
from ..releases.release import Release, hidden_band, kept
from .points import MovedPlaces

MOST_VALUES = 50_000_000
"""Points × periods × categories of the largest package."""


class TooManyPointsError(CoreError):
    """More points, periods and categories than fit."""

    def __init__(self, points: int, periods: int, categories: int) -> None:
        super().__init__(
            tr(
                "The package would have {points} points, {periods} periods and {categories} categories, too many "
                "together: choose longer periods, fewer categories or a smaller BOUNDARY.",
                points=number(points),
                periods=number(periods),
                categories=number(categories),
            )
        )


class NoPointToShowError(CoreError):
    """Every class would be hidden."""

    def __init__(self, k: int) -> None:
        super().__init__(
            tr(
                "No category and period has {k} points that may be shown: the package would be empty. Choose a longer "
                "period, leave CATEGORY empty, or check that ADDRESSES covers the territory.",
                k=k,
            )
        )


def moved_release(
    counted: Counted, places: MovedPlaces, rules: Rules, boundary: BaseGeometry | None = None
) -> Release:
    """What is published of moved points.

    Periods and categories are those of which points are shown: one that is not here may have none, or a few.

    Raises
    ------
    NoPointToShowError
        Nothing may be published.
    TooManyPointsError
        More than :data:`MOST_VALUES` values.
    """
    table = counted.table[counted.table["show"]]
    if table.empty:
        raise NoPointToShowError(rules.k)
    names = [counted.placed.names[code] for code in table["cell"]]
    units = places.units(names)
    periods = kept(table["period"], counted.periods.names, gaps=True, listed=False)
    categories = kept(table["category"], counted.categories.names, gaps=True, listed=False)
    if len(units) * len(periods) * len(categories) > MOST_VALUES:
        raise TooManyPointsError(len(units), len(periods), len(categories))
    values = np.full((len(units), len(periods), len(categories)), np.nan)
    row = {name: index for index, name in enumerate(units.names)}
    at = (
        [row[name] for name in names],
        [list(periods).index(code) for code in table["period"]],
        [list(categories).index(code) for code in table["category"]],
    )
    values[at] = 1.0
    return Release(
        rules, units, tuple(periods.values()), tuple(categories.values()), values, len(units), False,
        hidden_band(counted, rules, None), boundary, personal=True, moved=places.displacement(names),
    )  # fmt: skip
