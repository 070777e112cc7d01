# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened around a place, in a sentence."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..density.dated import dated
from ..report.period import written_period
from ..wording import figure, number, tr

SHOWN = 3
"""Categories named in the sentence."""


@dataclass(frozen=True)
class Surroundings:
    """Incidents within ``radius`` metres of a place: categories from the most frequent, first and last day."""

    radius: float
    count: int
    categories: tuple[tuple[str, int], ...]
    first: date | None
    last: date | None

    def sentence(self) -> str:
        """« 214 faits à moins de 250 m, janvier 2019 – décembre 2024 : tapage 80, dégradation 40… »."""
        period = written_period(self.first, self.last) if self.first and self.last else ""
        about = ", ".join(
            part
            for part in (
                tr("{count} incidents within {radius} m", count=number(self.count), radius=figure(self.radius)),
                period,
            )
            if part
        )
        if not self.categories:
            return about
        named = ", ".join(f"{label} {number(count)}" for label, count in self.categories[:SHOWN])
        if len(self.categories) > SHOWN:
            named = tr("{named} and {others} other categories", named=named, others=len(self.categories) - SHOWN)
        return tr("{about}: {named}", about=about, named=named)


def surroundings(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    place: tuple[float, float],
    radius: float,
    categories: pd.Series | None = None,
    moments: pd.Series | None = None,
) -> Surroundings:
    """Sum up the events within ``radius`` of ``place``, its border included.

    Parameters
    ----------
    x, y
        Positions in a CRS whose unit is the metre, shape (n,); those that are not finite are nowhere.
    place
        Easting and northing in the same CRS.
    radius
        In metres.
    categories, moments
        One value an event, where they are known; shape (n,).
    """
    inside = np.flatnonzero(np.hypot(x - place[0], y - place[1]) <= radius)
    counts = pd.Series(dtype=np.int64) if categories is None else categories.iloc[inside].value_counts()
    # Labels of one count in the order of the alphabet: value_counts leaves theirs to chance.
    ranked = sorted(((str(label), int(count)) for label, count in counts.items()), key=lambda one: (-one[1], one[0]))
    first = last = None
    if moments is not None and len(inside):
        days = dated(moments.iloc[inside]).day
        days = days[~np.isnat(days)]
        if len(days):
            first, last = days.min().item(), days.max().item()
    return Surroundings(radius, len(inside), tuple(ranked), first, last)
