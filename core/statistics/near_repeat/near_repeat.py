# SPDX-License-Identifier: GPL-2.0-or-later
"""Near repeats: whether pairs of events close in space and time are more than chance would make."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...progress import Tick, unwatched
from ...wording import number, tr
from ..close_pairs import Floats, Ints, check_metric
from .bands import Bands
from .permuted_pairs import Happened, counted_pairs

RAISED = 1.2
"""Ratio from which a band is told to hold more pairs than expected (Ratcliffe, 2009, p. 9)."""
LEVELS = ((0.001, "p_001"), (0.01, "p_01"), (0.05, "p_05"))
"""Levels of significance, and the words for them."""


class TooFewDatedError(CoreError):
    """Nothing to pair."""

    def __init__(self, count: int) -> None:
        super().__init__(
            tr("Near repeats need at least two events whose day is known: there is {count}.", count=number(count))
        )


@dataclass(frozen=True)
class NearRepeat:
    """Knox table: arrays of shape (distances, days), the bands of ``distances`` by those of ``days``.

    ``observed`` counts pairs; ``expected`` and ``median`` are the mean and the median of the counts with shuffled
    dates; ``p`` is the part of the tables, the observed one included, with as many pairs or more.
    """

    distances: Bands
    days: Bands
    events: int
    permutations: int
    observed: Ints
    expected: Floats
    median: Floats
    p: Floats

    @property
    def ratio(self) -> Floats:
        """Observed by expected, NaN where nothing is expected."""
        return _ratio(self.observed, self.expected)

    @property
    def median_ratio(self) -> Floats:
        """Observed by the median of the shuffled counts, NaN where it is zero."""
        return _ratio(self.observed, self.median)

    @property
    def raised(self) -> NDArray[np.bool_]:
        """Bands with at least a fifth more pairs than expected, and p of 0.05 or less."""
        with np.errstate(invalid="ignore"):
            return np.asarray((self.ratio >= RAISED) & (self.p <= LEVELS[-1][0]))

    def significance(self, distance: int, day: int) -> str:
        """Word for the level that the p of a band reaches: p_001, p_01, p_05 or none."""
        return next((word for level, word in LEVELS if self.p[distance, day] <= level + 1e-12), "none")


def near_repeat(
    x: Floats,
    y: Floats,
    day: Ints,
    distances: Bands,
    days: Bands,
    metric: str = "euclidean",
    permutations: int = 999,
    seed: int = 1,
    tick: Tick = unwatched,
) -> NearRepeat:
    """Knox table of pairs of events by distance and time, beside what chance makes of the same places and dates.

    Every pair of events is counted once, pairs at the same place on the same day included. Chance shuffles the dates
    over the places, which keeps the map and the calendar as they are.

    Parameters
    ----------
    x, y
        Positions in metres, finite; shape (n,).
    day
        Whole number of the day of each event; shape (n,).
    distances, days
        Bands of distance in metres and of time in days.
    metric
        "euclidean" or "manhattan" (along the axes of the CRS).
    permutations
        Number of shufflings, at least 1.
    seed
        Zero or more: the same seed gives the same result (shuffling k is drawn by numpy's ``default_rng([seed, k])``).
    tick
        Called with the share done.

    Returns
    -------
    NearRepeat
        p = (1 + shufflings with at least as many pairs) / (1 + permutations), one-sided.

    Raises
    ------
    TooFewDatedError
        There are fewer than two events.
    UnknownMetricError
        ``metric`` is another word.

    Notes
    -----
    Knox, E. G., 1964, « The detection of space-time interactions », Applied Statistics 13(1), pp. 25–29. Shuffling:
    Johnson, S. D. *et al.*, 2007, « Space-time patterns of risk: a cross national assessment of residential burglary
    victimization », Journal of Quantitative Criminology 23, pp. 201–219. p: North, B. V., Curtis, D. & Sham, P. C.,
    2002, « A note on the calculation of empirical P values from Monte Carlo procedures », American Journal of Human
    Genetics 71(2), pp. 439–441.
    """
    check_metric(metric)
    if len(x) < 2:
        raise TooFewDatedError(len(x))
    counts = counted_pairs(Happened(x, y, day), distances, days, metric, permutations, seed, tick)
    observed, shuffled = counts[0], counts[1:]
    as_many = np.count_nonzero(shuffled >= observed, axis=0)
    return NearRepeat(
        distances, days, len(x), permutations, observed,
        expected=np.asarray(shuffled.mean(axis=0), np.float64),
        median=np.asarray(np.median(shuffled, axis=0), np.float64),
        p=np.asarray((1 + as_many) / (1 + permutations), np.float64),
    )


def _ratio(observed: Ints, expected: Floats) -> Floats:
    return np.where(expected > 0, observed / np.where(expected > 0, expected, 1), np.nan)
