# SPDX-License-Identifier: GPL-2.0-or-later
"""Gi* of the same places, period after period."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, advance, unwatched
from ..local.getis_ord import LocalTests, getis_ord
from ..local.neighbours import Neighbours
from ..local.significance import ConstantError, two_sided

REFERENCES = ("period", "history")
"""What a place is compared with: the places of the same period, or those of all periods."""


class PeriodNeighbours:
    """Places in consecutive periods: those around in the same period, and in the ``back`` periods before.

    The place itself, ``back`` periods ago, is one of its neighbours. Values are those of all places in the first
    period, then in the second, and so on.
    """

    def __init__(self, around: Neighbours, periods: int, back: int) -> None:
        self._around, self._periods, self._back = around, periods, back
        self._counts = self.sums(np.ones(periods * len(around.counts)))

    @property
    def counts(self) -> NDArray[np.float64]:
        """Number of neighbours of each place in each period; shape (periods · places,)."""
        return self._counts

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum of ``values`` over the neighbours of each; shape (periods · places,)."""
        slices = values.reshape(self._periods, -1)
        here = np.array([self._around.sums(one) for one in slices])
        total = here.copy()
        for back in range(1, min(self._back, self._periods - 1) + 1):
            total[back:] += here[:-back] + slices[:-back]
        return np.asarray(total.ravel(), np.float64)


def gi_star_over_time(
    counts: NDArray[np.float64],
    around: Neighbours,
    back: int = 0,
    reference: str = "period",
    tick: Tick = unwatched,
) -> LocalTests:
    """Gi* of each place in each period.

    Parameters
    ----------
    counts
        Events by period and place; shape (periods, places).
    around
        Neighbours of the places in space.
    back
        Number of earlier periods that belong to the neighbourhood of each.
    reference
        "period": the mean and the variance are those of all places in the periods of the neighbourhood, so that what
        rises everywhere makes no hot spot. "history": those of all places in all periods.
    tick
        Told the share done.

    Returns
    -------
    LocalTests
        Shape (periods, places). NaN for places without neighbours; in periods that are the same everywhere, such as
        those without any event, 0 and 1: nothing stands out.

    Raises
    ------
    TooFewPlacesError
    ConstantError
        With "history", when nothing ever changes.
    """
    periods, places = counts.shape
    if reference == "history":
        tests = getis_ord(counts.ravel(), PeriodNeighbours(around, periods, back))
        return LocalTests(tests.z.reshape(counts.shape), tests.p.reshape(counts.shape))
    z = np.full(counts.shape, np.nan)
    for period in range(periods):
        advance(tick, period / periods)
        window = counts[max(period - back, 0) : period + 1]
        try:
            z[period] = getis_ord(window.ravel(), PeriodNeighbours(around, len(window), back)).z[-places:]
        except ConstantError:
            z[period, around.counts > 0] = 0
    return LocalTests(z, two_sided(z))
