# SPDX-License-Identifier: GPL-2.0-or-later
"""Densities of windows of time, one after the other.

Where windows overlap, most events of one are in the next: the density of those that enter is added, that of those that
leave is taken away. Sums in double precision drift by some 1e-11 of the maximum a step; a density made from scratch now
and then keeps the drift far under :data:`NOISE`.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ..lattice.square import SquareLattice
from ..progress import Tick, stage, unwatched
from .estimators.estimators import EXACT
from .places import Places
from .surface import Spread
from .windows import Window

STEPS = 25
"""Windows that follow from the one before, until one is made from scratch."""
NOISE = 5e-10
"""Part of the maximum under which a value that was added to and taken from is rounding: it becomes zero."""
FADED = 0.5
"""Part of the highest maximum since scratch under which rounding would weigh too much."""

Span = tuple[int, int]


def spans(day: NDArray[np.datetime64], windows: Sequence[Window]) -> list[Span]:
    """First and past-the-last position, among events sorted by ``day``, of those of each window."""
    starts = np.searchsorted(day, np.array([window.start for window in windows]), side="left")
    ends = np.searchsorted(day, np.array([window.end for window in windows]), side="left")
    return [(int(start), int(end)) for start, end in zip(starts, ends)]


def densities(
    places: Places, windows: Sequence[Span], lattice: SquareLattice, spread: Spread, tick: Tick = unwatched
) -> Iterator[NDArray[np.float64]]:
    """Density of the events of each window, in events per km², shape (rows, columns).

    Parameters
    ----------
    places
        Events in order of time.
    windows
        Their positions, window by window (see :func:`spans`), in order.
    lattice, spread
        As for one density.
    tick
        Told the share done; may stop the work.

    Raises
    ------
    Cancelled
        ``tick`` said no.
    """
    rolling = _Rolling(places, lattice, spread)
    for index, span in enumerate(windows):
        yield rolling.moved_to(span, stage(tick, index / len(windows), (index + 1) / len(windows)))


class _Rolling:
    """The density of a window, that moves to the next."""

    def __init__(self, places: Places, lattice: SquareLattice, spread: Spread) -> None:
        self._places, self._lattice, self._spread = places, lattice, spread
        self._span: Span = (0, 0)
        self._values = np.zeros((lattice.rows, lattice.columns))
        self._steps, self._peak = 0, 0.0

    def moved_to(self, span: Span, tick: Tick) -> NDArray[np.float64]:
        """Density of the events of ``span``."""
        (start, end), (was_start, was_end) = span, self._span
        changed = (start - was_start) + (end - was_end)
        # The fast estimator costs the same for any number of events: two of them would cost more than one.
        follows = start < was_end and changed < end - start and self._spread.estimator is EXACT
        slid = self._slid(span, tick) if follows and self._steps < STEPS else None
        if slid is not None and slid.max() >= FADED * self._peak:
            self._values, self._steps = slid, self._steps + 1
        else:
            self._values, self._steps, self._peak = self._density(span, tick), 0, 0.0
        self._span, self._peak = span, max(self._peak, float(self._values.max()))
        return self._values

    def _slid(self, span: Span, tick: Tick) -> NDArray[np.float64]:
        (start, end), (was_start, was_end) = span, self._span
        values = self._values + self._density((was_end, end), stage(tick, 0, 0.5))
        values -= self._density((was_start, start), stage(tick, 0.5, 1))
        values[values < NOISE * self._peak] = 0
        return values

    def _density(self, span: Span, tick: Tick) -> NDArray[np.float64]:
        some = slice(*span)
        places = Places(self._places.x[some], self._places.y[some], self._places.weight[some])
        if len(places) == 0:
            return np.zeros((self._lattice.rows, self._lattice.columns))
        spread = self._spread
        return spread.estimator.density(places, self._lattice, spread.kernel, spread.bandwidth, tick)
