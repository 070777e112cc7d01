# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs counted by distance and time, as observed and with the dates shuffled over the places."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, advance, stage
from ..close_pairs import BLOCK, TOLERANCE, ClosePairs, Floats, Ints, gap, limit, metres_of
from .bands import Bands

TOGETHER = 128
"""Shufflings counted together: a row of them is copied as quickly as one value."""
MEMORY = 256 * 2**20
"""Bytes that the shuffled values of all events may take."""
ROWS = 128
"""Pairs added up in one byte: at most 255."""
COST_OF_PLACES = 4
"""How much longer it takes to measure a distance again than a time."""

FOUND = 3
"""Candidates looked at for one pair near in space."""
SECONDS = 3e-9
"""To measure one pair again at one shuffling."""

Gaps = Callable[[Ints, Ints], NDArray[Any]]


@dataclass(frozen=True)
class Happened:
    """Events with a place in metres and a day: ``x``, ``y``, ``day`` of shape (n,)."""

    x: Floats
    y: Floats
    day: Ints


def counted_pairs(
    events: Happened, distances: Bands, days: Bands, metric: str, permutations: int, seed: int, tick: Tick
) -> Ints:
    """Number of pairs in each band of distance and time, shape (1 + permutations, distances, days).

    The first table is the observed one; the others have the dates shuffled over the places. The pairs near in one
    dimension do not change with the shuffling if that dimension stays: they are found once, in the dimension that
    has fewer, and only the gaps in the other one are measured again. The counts are the same whichever stays.
    """
    near, soon = _near_and_soon(events, distances, days, metric)
    places_stay = near.candidates / FOUND <= COST_OF_PLACES * soon.candidates
    counting = (_PlacesStay if places_stay else _DatesStay)(events, distances, days, metric)
    pairs = near if places_stay else soon
    total = np.zeros((1 + permutations, *counting.shape), np.int64)
    done = 0.0
    for block in pairs.blocks(BLOCK):
        listed = counting.listed(block.first, block.second, metres_of(block.gap, metric))
        watched = stage(tick, done, block.done)
        for start, orders in _orders(len(events.day), permutations, seed):
            stop = start + orders.shape[1]
            part = stage(watched, start / (1 + permutations), stop / (1 + permutations))
            _tally(listed, counting.gaps(orders), counting.limits, counting.chunk, total[start:stop], part)
        done = block.done
    return counting.table(total)


def minutes_needed(events: Happened, distances: Bands, days: Bands, metric: str, permutations: int) -> float:
    """Minutes that :func:`counted_pairs` takes on an ordinary machine, to the nearest few."""
    if len(events.day) < 2:
        return 0.0
    near, soon = _near_and_soon(events, distances, days, metric)
    return min(near.candidates / FOUND, COST_OF_PLACES * soon.candidates) * permutations * SECONDS / 60


def _near_and_soon(events: Happened, distances: Bands, days: Bands, metric: str) -> tuple[ClosePairs, ClosePairs]:
    """Pairs near in space, whenever they are; pairs near in time, wherever they are."""
    still = np.zeros(len(events.day))
    return (
        ClosePairs(events.x, events.y, distances.edges[-1], metric),
        ClosePairs(still, still, 1.0, metric, events.day, int(min(days.edges[-1], 2**40))),
    )


def _orders(count: int, permutations: int, seed: int) -> Iterator[tuple[int, Ints]]:
    """Events as they are, then shuffled, some at a time; the number of the first, and orders of shape (n, some)."""
    together = int(np.clip(MEMORY // (24 * count), 4, TOGETHER))
    for start in range(0, 1 + permutations, together):
        ranks = range(start, min(start + together, 1 + permutations))
        # A generator each, so that neither blocks nor batches change what is drawn.
        drawn = [np.random.default_rng([seed, rank]).permutation(count) if rank else np.arange(count) for rank in ranks]
        yield start, np.stack(drawn, axis=1)


@dataclass(frozen=True)
class _Listed:
    """Pairs sorted by their band in the dimension that stays: those of band b begin at ``starts[b]``."""

    first: Ints
    second: Ints
    starts: Ints

    @classmethod
    def of(cls, first: Ints, second: Ints, band: Ints, bands: int) -> _Listed:
        order = np.argsort(band, kind="stable")
        starts = np.searchsorted(band[order], np.arange(bands + 1))
        return cls(first[order], second[order], starts)


class _PlacesStay:
    """Pairs near in space, listed once; the time between both is measured at each shuffling."""

    chunk = 2048
    """Pairs compared together, few enough to stay in the cache."""

    def __init__(self, events: Happened, distances: Bands, days: Bands, metric: str) -> None:
        first = int(events.day.min())
        span = int(events.day.max()) - first
        # Two bytes hold the days of 89 years, and are compared in half the time of four.
        self._day = (events.day - first).astype(np.int16 if span < 2**15 else np.int64)
        self.limits = [int(min(edge, span)) for edge in days.limits]
        self._distances, self._days = distances, days
        self.shape = (len(distances), len(self.limits))

    def listed(self, first: Ints, second: Ints, metres: Floats) -> _Listed:
        return _Listed.of(first, second, self._distances.of(metres, TOLERANCE), len(self._distances))

    def gaps(self, orders: Ints) -> Gaps:
        day = self._day[orders]

        def measured(first: Ints, second: Ints) -> NDArray[Any]:
            between = np.take(day, first, axis=0)
            between -= np.take(day, second, axis=0)
            return np.abs(between, out=between)

        return measured

    def table(self, total: Ints) -> Ints:
        return self._days.from_cumulated(total, axis=2)


class _DatesStay:
    """Pairs near in time, listed once; the distance between both is measured at each shuffling."""

    chunk = 512

    def __init__(self, events: Happened, distances: Bands, days: Bands, metric: str) -> None:
        self._events, self._metric = events, metric
        self._distances, self._days = distances, days
        self.limits = [limit(edge, metric) for edge in distances.limits]
        self.shape = (len(days), len(self.limits))

    def listed(self, first: Ints, second: Ints, metres: Floats) -> _Listed:
        between = np.abs(self._events.day[first] - self._events.day[second]).astype(np.float64)
        return _Listed.of(first, second, self._days.of(between), len(self._days))

    def gaps(self, orders: Ints) -> Gaps:
        # The date of event order[k] goes to place k, so that the place of event order[k] is k.
        place = np.empty_like(orders)
        np.put_along_axis(place, orders, np.arange(len(orders))[:, None], axis=0)
        x, y = (self._events.x - self._events.x.mean())[place], (self._events.y - self._events.y.mean())[place]

        def measured(first: Ints, second: Ints) -> NDArray[Any]:
            dx, dy = (np.take(values, first, axis=0) - np.take(values, second, axis=0) for values in (x, y))
            return gap(dx, dy, self._metric)

        return measured

    def table(self, total: Ints) -> Ints:
        return self._distances.from_cumulated(total, axis=2).transpose(0, 2, 1)


def _tally(
    listed: _Listed, gaps: Gaps, limits: Sequence[float], chunk: int, counts: Ints, tick: Tick
) -> None:
    """Add to ``counts``, shape (shufflings, bands, limits), the pairs of each band whose gap is within each limit."""
    last = max(int(listed.starts[-1]), 1)
    for band, (start, stop) in enumerate(zip(listed.starts[:-1], listed.starts[1:])):
        for rank, low in enumerate(range(int(start), int(stop), chunk)):
            high = min(low + chunk, int(stop))
            measured = gaps(listed.first[low:high], listed.second[low:high])
            for column, top in enumerate(limits):
                counts[:, band, column] += _by_column(measured <= top)
            if rank % 64 == 0:
                advance(tick, high / last)


def _by_column(true: NDArray[np.bool_]) -> Ints:
    """How many are true in each column, added up byte by byte: three times quicker than counting them."""
    ones, even = true.view(np.uint8), len(true) // ROWS * ROWS
    sums = ones[:even].reshape(-1, ROWS, ones.shape[1]).sum(axis=1, dtype=np.uint8)
    return np.asarray(sums.sum(axis=0, dtype=np.int64) + ones[even:].sum(axis=0, dtype=np.int64))
