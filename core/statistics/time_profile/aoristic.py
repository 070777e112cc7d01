# SPDX-License-Identifier: GPL-2.0-or-later
"""Aoristic weights: incidents known to lie between two moments, spread over the bins of a cycle of time."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...incidents.moments.written import DAY, HOUR, MONTH
from ...progress import Tick, advance, unwatched

HOUR_SECONDS, DAY_SECONDS = 3600, 86_400
MONDAY = 3
"""Days from a Monday to 1970-01-01, a Thursday."""
BLOCK = 100_000
"""Intervals spread together, to bound memory."""


@dataclass(frozen=True)
class Cycle:
    """A cycle of time and its bins.

    ``bins`` is their number; ``finest`` the coarsest precision (of :mod:`core.incidents.moments.written`) from which
    an incident can be placed in it; ``longest`` the hours beyond which an interval says nothing of the bins.
    """

    name: str
    bins: int
    finest: int
    longest: float

    def index(self, second: NDArray[np.int64]) -> NDArray[np.int64]:
        """Rank, since 1970, of the hour, day or month of each second."""
        if self.name == "month":
            return second.astype("datetime64[s]").astype("datetime64[M]").astype(np.int64)
        return second // (DAY_SECONDS if self.name == "weekday" else HOUR_SECONDS)

    def start(self, index: NDArray[np.int64]) -> NDArray[np.int64]:
        """First second of the hour, day or month of each rank."""
        if self.name == "month":
            return index.astype("datetime64[M]").astype("datetime64[s]").astype(np.int64)
        return index * (DAY_SECONDS if self.name == "weekday" else HOUR_SECONDS)

    def bin_of(self, index: NDArray[np.int64]) -> NDArray[np.int64]:
        """Bin of the hour, day or month of each rank: hours from midnight, days from Monday, months from January."""
        shift = {"weekday": MONDAY, "hour_weekday": 24 * MONDAY}.get(self.name, 0)
        return (index + shift) % self.bins


CYCLES = {
    cycle.name: cycle
    for cycle in (
        Cycle("hour", 24, HOUR, 24),
        Cycle("weekday", 7, DAY, 168),
        Cycle("hour_weekday", 168, HOUR, 24),
        Cycle("month", 12, MONTH, 8784),
    )
}


def aoristic_weights(
    start: NDArray[np.int64], end: NDArray[np.int64], cycle: Cycle, tick: Tick = unwatched
) -> NDArray[np.float64]:
    """Sum over incidents of the weight that each gives to each bin.

    An incident known to lie in [start, end) gives each bin the share of that time which the bin covers; one whose end
    is its start is whole in the bin of that moment. Each incident gives 1 in all.

    Parameters
    ----------
    start, end
        Seconds of local time since 1970-01-01 00:00, ``end`` not before ``start``; shape (n,).
    cycle
        One of :data:`CYCLES`.

    Returns
    -------
    NDArray
        Shape (cycle.bins,); the sum is n.

    Raises
    ------
    Cancelled
        ``tick`` asked to stop.

    Notes
    -----
    Ratcliffe, J. H. & McCullagh, M. J., 1998, « Aoristic crime analysis », International Journal of Geographical
    Information Science 12(7), pp. 751–764; Ratcliffe, J. H., 2002, « Aoristic signatures and the spatio-temporal
    analysis of high volume crime patterns », Journal of Quantitative Criminology 18(1), pp. 23–43. There whole hours
    are shared out; here the exact part of each.
    """
    weights = np.zeros(cycle.bins)
    for first in range(0, len(start), BLOCK):
        advance(tick, first / len(start))
        weights += _of_block(start[first : first + BLOCK], end[first : first + BLOCK], cycle)
    return weights


def _of_block(start: NDArray[np.int64], end: NDArray[np.int64], cycle: Cycle) -> NDArray[np.float64]:
    first, last = cycle.index(start), cycle.index(np.maximum(end - 1, start))
    pieces = last - first + 1
    incident = np.repeat(np.arange(len(start)), pieces)
    index = first[incident] + np.arange(len(incident)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    begins, stops = np.maximum(start[incident], cycle.start(index)), np.minimum(end[incident], cycle.start(index + 1))
    span = (end - start)[incident]
    share = np.where(span > 0, (stops - begins) / np.maximum(span, 1), 1.0)
    return np.bincount(cycle.bin_of(index), share, cycle.bins).astype(np.float64)


def exposure(first: int, last: int, cycle: Cycle) -> NDArray[np.float64]:
    """Share of the days from ``first`` to ``last``, ranks since 1970, both included, in each bin; shape (bins,)."""
    whole = np.array([first * DAY_SECONDS]), np.array([(last + 1) * DAY_SECONDS])
    return aoristic_weights(*whole, cycle)


def shortest_run(weights: NDArray[np.float64], share: float) -> tuple[int, int]:
    """First bin and length of the shortest run of consecutive bins, round the cycle, that holds at least ``share``.

    Of runs of the same length, the one that holds most.
    """
    count, wanted = len(weights), share * weights.sum() - 1e-9
    sums = np.cumsum(np.append(0.0, np.concatenate([weights, weights])))
    for length in range(1, count + 1):
        held = sums[length : length + count] - sums[:count]
        if held.max() >= wanted:
            return int(held.argmax()), length
    return 0, count


