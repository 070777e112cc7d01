# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes in which a package is drawn: one of hidden cells, then five at most."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...density.classes import class_limits
from ...wording import figure, number, tr
from ..audiences.audience import Rules

COLOURS = {
    1: ("#2c7fb8",),
    2: ("#7fcdbb", "#2c7fb8"),
    3: ("#a1dab4", "#41b6c4", "#225ea8"),
    4: ("#a1dab4", "#41b6c4", "#2c7fb8", "#253494"),
    5: ("#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"),
}
"""YlGnBu of ColorBrewer (Brewer, C., 2002), which colour-blind people read too."""
HIDDEN_FILL, HIDDEN_LINES = "#efeff1", "#b9b9c1"


@dataclass(frozen=True)
class Class:
    """Published values from ``low`` to ``high``, both included, and the colour they are drawn with."""

    low: float
    high: float
    colour: str
    per_km2: bool = False

    @property
    def label(self) -> str:
        """What the legend says."""
        if self.per_km2 and math.isinf(self.high):
            return tr("{low} facts/km² or more", low=figure(self.low))
        if self.per_km2:
            return tr("{low} to {high} facts/km²", low=figure(self.low), high=figure(self.high))
        if self.low == self.high:
            return number(self.low)
        return tr("{low} to {high}", low=number(self.low), high=number(self.high))


def hidden_label(rules: Rules) -> str:
    """Name of the one class of everything that is not shown."""
    return tr("fewer than {k} or hidden", k=rules.k)


def classes(values: NDArray[np.float64], rounding: int) -> tuple[Class, ...]:
    """At most five classes that hold every finite value, in geometric progression: counts are skewed.

    Parameters
    ----------
    values
        Published values, multiples of ``rounding``, NaN where hidden; any shape, one finite at least.
    """
    distinct = np.unique(values[np.isfinite(values)]).astype(np.int64)
    if len(distinct) <= max(COLOURS):
        starts = distinct
    else:
        progression = np.geomspace(distinct[0], distinct[-1] + rounding, max(COLOURS) + 1)[:-1]
        steps = np.unique(np.round(progression / rounding)) * rounding
        # Only values that occur may open or close a class: bounds would otherwise promise what is not there.
        starts = np.unique(distinct[np.searchsorted(distinct, steps)])
    ends = [*distinct[np.searchsorted(distinct, starts[1:]) - 1], distinct[-1]]
    colours = COLOURS[len(starts)]
    return tuple(Class(int(low), int(high), colour) for low, high, colour in zip(starts, ends, colours))


def density_classes(densities: NDArray[np.float64]) -> tuple[Class, ...]:
    """At most five classes of facts per km², with round limits: the upper one belongs to the next class.

    Parameters
    ----------
    densities
        Published values over the areas of their places, NaN where hidden; any shape, one finite at least.
    """
    known = densities[np.isfinite(densities)]
    edges = np.array([0.0, *class_limits(float(known.max()), max(COLOURS) - 1), np.inf])
    kept = [index for index in range(len(edges) - 1) if ((known >= edges[index]) & (known < edges[index + 1])).any()]
    return tuple(
        Class(float(edges[index]), float(edges[index + 1]), colour, per_km2=True)
        for index, colour in zip(kept, COLOURS[len(kept)])
    )


def class_of(values: NDArray[np.float64], among: tuple[Class, ...]) -> NDArray[np.int64]:
    """Index of the class of each value, −1 where it is hidden."""
    starts = np.array([one.low for one in among])
    return np.where(np.isfinite(values), np.searchsorted(starts, np.nan_to_num(values), side="right") - 1, -1)
