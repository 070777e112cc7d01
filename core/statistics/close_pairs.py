# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs of events that are near each other in space, and in time if asked, found block by block."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import tr

METRICS = ("euclidean", "manhattan")
TOLERANCE = 1e-6
"""Metres by which a distance may exceed a limit and still be within it: what rounding does to coordinates."""
BLOCK = 4_000_000
"""Candidates looked at together: some 200 MB."""
MOST_CELLS = 2**20
"""Cells along an axis, so that the number of a cell and of a day fit in 64 bits together."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class UnknownMetricError(CoreError):
    """A word that is no way to measure distances."""

    def __init__(self, metric: str) -> None:
        super().__init__(
            tr("METRIC: “{metric}” is not one of {metrics}.", metric=metric, metrics=", ".join(METRICS))
        )


def check_metric(metric: str) -> None:
    """Raise :class:`UnknownMetricError` unless ``metric`` is one of :data:`METRICS`."""
    if metric not in METRICS:
        raise UnknownMetricError(metric)


def gap(dx: Floats, dy: Floats, metric: str) -> Floats:
    """What grows with the distance, to compare with :func:`limit`: its square, or the distance of Manhattan."""
    if metric == "manhattan":
        return np.abs(dx) + np.abs(dy)
    return dx * dx + dy * dy


def limit(metres: float, metric: str) -> float:
    """Largest :func:`gap` of what is within ``metres``."""
    return metres + TOLERANCE if metric == "manhattan" else (metres + TOLERANCE) ** 2


def metres_of(gaps: Floats, metric: str) -> Floats:
    """Distances in metres of gaps."""
    return gaps if metric == "manhattan" else np.sqrt(gaps)


@dataclass(frozen=True)
class Block:
    """Some of the pairs: numbers of both events and their :func:`gap`, shape (k,); ``done`` is the share so far."""

    first: Ints
    second: Ints
    gap: Floats
    done: float


class ClosePairs:
    """Each pair of events within a distance, and within a number of days if asked, exactly once.

    Events are sorted by square cell as wide as the distance, then by day; those near an event are then in a few
    runs of that order, so that nothing is ever held for all pairs of the events.

    Parameters
    ----------
    x, y
        Positions in metres, finite; shape (n,).
    distance
        Metres, zero or more; :data:`TOLERANCE` is granted.
    metric
        One of :data:`METRICS`.
    day
        Whole number of the day of each event, shape (n,); ``None`` where time does not matter.
    days
        Largest difference of ``day``.
    """

    def __init__(
        self, x: Floats, y: Floats, distance: float, metric: str = "euclidean", day: Ints | None = None, days: int = 0
    ) -> None:
        check_metric(metric)
        self._limit, self._metric = limit(distance, metric), metric
        cell, self._columns = _cells(x, y, distance + TOLERANCE)
        if day is None:
            self._order = np.argsort(cell, kind="stable")
            self._runs = self._spatial_runs(cell[self._order])
        else:
            self._order = np.lexsort((day, cell))
            self._runs = self._dated_runs(cell[self._order], day[self._order], days)
        self._x, self._y = (x - x.mean())[self._order], (y - y.mean())[self._order]
        self._ends = np.cumsum(sum(stop - start for start, stop in self._runs))
        self.candidates = int(self._ends[-1])
        """Pairs that are looked at: about three times those found."""

    def _spatial_runs(self, cell: Ints) -> list[tuple[Ints, Ints]]:
        """The rest of the own cell with the cell east of it; the three cells north of them."""
        north = cell + self._columns
        return [
            (np.arange(1, len(cell) + 1), np.searchsorted(cell, cell + 1, "right")),
            (np.searchsorted(cell, north - 1, "left"), np.searchsorted(cell, north + 1, "right")),
        ]

    def _dated_runs(self, cell: Ints, day: Ints, days: int) -> list[tuple[Ints, Ints]]:
        """As :meth:`_spatial_runs`, cell by cell, each from the first to the last day that is near enough."""
        first = int(day.min())
        # Room for the days before and after, lest the window of a cell reach into the next one.
        days = min(days, int(day.max()) - first)
        span = int(day.max()) - first + 1 + 2 * days
        moment = day - first + days
        key = cell * span + moment
        runs = [(np.arange(1, len(cell) + 1), np.searchsorted(key, key + days, "right"))]
        for step in (1, self._columns - 1, self._columns, self._columns + 1):
            there = (cell + step) * span + moment
            runs.append((np.searchsorted(key, there - days, "left"), np.searchsorted(key, there + days, "right")))
        return runs

    def blocks(self, most: int = BLOCK) -> Iterator[Block]:
        """The pairs, with about ``most`` candidates looked at together."""
        start, count = 0, len(self._order)
        while start < count:
            before = int(self._ends[start - 1]) if start else 0
            stop = max(int(np.searchsorted(self._ends, before + most, "right")), start + 1)
            yield self._block(start, stop)
            start = stop

    def _block(self, start: int, stop: int) -> Block:
        own = np.arange(start, stop)
        found = [self._near(own, first[start:stop], last[start:stop]) for first, last in self._runs]
        first, second, gaps = (np.concatenate(parts) for parts in zip(*found))
        return Block(self._order[first], self._order[second], gaps, stop / len(self._order))

    def _near(self, own: Ints, start: Ints, stop: Ints) -> tuple[Ints, Ints, Floats]:
        """Those of the run from ``start`` to ``stop`` of each event that are near enough."""
        lengths = stop - start
        first = np.repeat(own, lengths)
        second = np.arange(len(first)) + np.repeat(start - np.cumsum(lengths) + lengths, lengths)
        gaps = gap(self._x[first] - self._x[second], self._y[first] - self._y[second], self._metric)
        near = np.flatnonzero(gaps <= self._limit)
        return first[near], second[near], gaps[near]


def _cells(x: Floats, y: Floats, distance: float) -> tuple[Ints, int]:
    """Number of the cell of each event, an empty column between the rows, and the columns of a row."""
    widest = max(float(np.ptp(x)), float(np.ptp(y)), TOLERANCE)
    side = max(distance, widest / MOST_CELLS)
    column = np.floor((x - x.min()) / side).astype(np.int64) + 1
    row = np.floor((y - y.min()) / side).astype(np.int64)
    columns = int(column.max()) + 1
    return row * columns + column, columns
