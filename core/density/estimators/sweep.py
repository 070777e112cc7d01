# SPDX-License-Identifier: GPL-2.0-or-later
"""Exact densities of kernels that are polynomials of the squared distance, one row of cells after the other.

Along a row, the spread of one event is a polynomial of the column between two ends. The differences that make it up are
added where it begins and taken away where it ends; running sums along the row, one within the other, then give the sum
of all events at each column: see :mod:`.differences`. The work is events · 2 · radius, instead of events · π · radius².

The idea is that of Chan, T. N., U, L. H., Choi, B. and Xu, J. (2022), SLAM: Efficient sweep line algorithms for kernel
density visualization, Proceedings of SIGMOD 2022, pp. 2120-2134; running sums replace their sorted ends.
"""
from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, advance, unwatched
from ..kernels import ROUNDING
from .blank import blank
from .differences import Differences, differences
from .pixels import Pixels

Values = NDArray[np.float64]

PAIRS = 8_192
"""Pairs of an event and a row computed at once: their arrays stay in the processor's cache."""
MOST_ROWS = 32
"""Rows computed at once."""
WIDEST = {0: math.inf, 1: 1000.0, 2: 90.0, 3: 12.0, 4: 8.0, 5: 5.0}
"""Width of a strip of columns in radii, by the degree of the kernel.

What is left of a rounding grows along a row as (radii)^(2p − 1) for a kernel of degree p: these widths keep it under
1e-8 of the maximum.
"""
RIM = 1e-10
"""Part of radius² by which the rim of a kernel that fades to zero is drawn in, so that cells on it hold zero."""


def swept(
    points: Pixels, radius: float, polynomial: tuple[float, ...], tick: Tick = unwatched
) -> tuple[Values, NDArray[np.bool_]]:
    """Sum over events of weight · Σₖ polynomial[k] · tᵏ at every cell, with t = 1 − distance²/radius², where t ≥ 0.

    Parameters
    ----------
    points
        Positions in cells; those beyond the raster that reach it count too.
    radius
        In cells.
    polynomial
        Coefficients from the constant one on, at most six, the last one positive. Where the constant one is not
        zero, a cell at one radius exactly belongs to the disc, rounding allowed for.
    tick
        Told the share done; may stop the work.

    Returns
    -------
    The sums, and whether any event reaches the cell (out of reach the sum is exactly zero); shape (rows, columns).

    Raises
    ------
    Cancelled
        ``tick`` said no.
    """
    result = blank((points.rows, points.columns))
    reached = blank(result.shape, bool)
    rim = 1 + ROUNDING if polynomial[0] else 1 - RIM
    near = _whole_sums(points.within(radius * math.sqrt(rim)).sorted_down())
    strips = list(_strips(points.columns, radius, len(polynomial) - 1))
    for number, (start, end) in enumerate(strips):
        seen = (near.x > start - radius - 1) & (near.x < end + radius)
        some = near if seen.all() else near.at(seen)
        if len(some) == 0:
            continue
        strip = _Strip(some, start, end, radius, rim, polynomial)
        for rows, sums, covered in strip.groups():
            _by_two(result[rows, strip.columns], sums)
            _by_two(reached[rows, strip.columns], covered)
            advance(tick, (number + rows.stop / points.rows) / len(strips))
    advance(tick, 1.0)
    return result, reached


def _whole_sums(points: Pixels) -> Pixels:
    """The points, their weights in whole multiples of so small a power of two that no sum of them ever rounds."""
    quantum = 2.0 ** (math.frexp(float(points.weight.sum()))[1] - 52)
    weight = np.rint(points.weight / quantum) * quantum
    return Pixels(points.x, points.y, weight, points.rows, points.columns)


def _strips(columns: int, radius: float, degree: int) -> Iterator[tuple[int, int]]:
    """First column and the one after the last of each strip."""
    width = max(32, min(columns, WIDEST[degree] * radius))
    edges = np.linspace(0, columns, max(math.ceil(columns / width), 1) + 1).astype(int)
    for left, right in zip(edges[:-1], edges[1:]):
        yield int(left), int(right)


@dataclass
class _Strip:
    """Columns from ``start`` to ``end`` and the points that reach them, sorted by row."""

    points: Pixels
    start: int
    end: int
    radius: float
    rim: float
    polynomial: tuple[float, ...]

    def __post_init__(self) -> None:
        points, reach = self.points, self.radius * math.sqrt(self.rim)
        # Bins are the columns from the one before the first end of a spread to the one after the last.
        self.first = math.floor(points.x.min() - reach) - 1
        self.bins = math.ceil(points.x.max() + reach) + 3 - self.first
        self.columns = slice(max(self.start, self.first + 1), min(self.end, self.first + self.bins))
        self.row = max(0, math.ceil(points.y[0] - reach))
        rows = np.arange(self.row, min(points.rows, math.floor(points.y[-1] + reach) + 1))
        self.starts = np.searchsorted(points.y, rows - reach)
        self.stops = np.searchsorted(points.y, rows + reach, side="right")
        # Columns are counted in cells and the last coefficient is one: sums of weights then stay whole.
        degree, last = len(self.polynomial) - 1, self.polynomial[-1]
        self.scale = last / self.radius ** (2 * degree)
        self.factors = tuple(
            factor / last * self.radius ** (2 * (degree - power)) for power, factor in enumerate(self.polynomial)
        )
        self.table = np.stack([points.y, points.x - self.first, points.weight])

    def groups(self) -> Iterator[tuple[slice, Values, NDArray[np.bool_]]]:
        """Groups of rows that some point reaches, the sums of their cells and whether these are reached."""
        pairs = np.r_[0, np.cumsum(self.stops - self.starts)]
        row, end = 0, len(self.starts)
        while row < end:
            few = int(np.searchsorted(pairs, pairs[row] + PAIRS, side="right")) - 1
            stop = min(row + max(min(few - row, MOST_ROWS) // 2 * 2, 2), end)
            if pairs[row] < pairs[stop]:
                yield slice(self.row + row, self.row + stop), *self._sums(row, stop)
            row = stop

    def _sums(self, row: int, stop: int) -> tuple[Values, NDArray[np.bool_]]:
        """Sums at the cells of the rows from ``row`` to ``stop``, counted from the first, and which are reached."""
        count = stop - row
        starts, stops = self.starts[row:stop].tolist(), self.stops[row:stop].tolist()
        most = max(stop - start for start, stop in zip(starts, stops))
        at_once = most if most * count <= 2 * PAIRS else max(PAIRS // count, 1)
        parts = (
            [slice(min(start + at, stop), min(start + at + at_once, stop)) for start, stop in zip(starts, stops)]
            for at in range(0, most, at_once)
        )
        return self._run(reduce(Differences.__add__, (self._ends(row, spans) for spans in parts)), count)

    def _ends(self, row: int, spans: list[slice]) -> Differences:
        """Differences of the spreads of points, one span of them a row, added in the bins of both ends of each."""
        y, x, weight = np.concatenate([self.table[:, span] for span in spans], axis=1)
        here, bin_of_row, done = np.empty(len(y)), np.empty(len(y)), 0
        for number, span in enumerate(spans):
            until = done + span.stop - span.start
            here[done:until] = self.row + row + number
            # Two rows lie together, a bin of one beside that of the other: they are summed as complex numbers.
            bin_of_row[done:until] = number // 2 * (2 * self.bins) + number % 2
            done = until
        y -= here
        y *= y
        half = np.subtract(self.radius**2 * self.rim, y)
        np.maximum(half, 0, out=half)
        np.sqrt(half, out=half)
        # The first column at or after an end is the one after the end's whole part: rims never fall on a column.
        column = np.empty((2, len(y)))
        np.subtract(x, half, out=column[0])
        np.add(x, half, out=column[1])
        np.floor(column, out=column)
        signed = column * 2
        signed += bin_of_row
        bins = signed.astype(np.int64).ravel()
        signed[0] = weight
        np.negative(weight, out=signed[1])
        size = (len(spans) + 1) // 2 * 2 * self.bins
        if len(self.factors) == 1:
            return Differences([_counted(bins, signed, size)], ())
        column -= x
        np.subtract(self.radius**2, y, out=y)
        height = column * column
        np.subtract(y, height, out=height)
        column -= 0.5
        found = differences(self.factors, height, column, signed)
        return Differences([_counted(bins, values, size) for values in found.values], found.steps)

    def _run(self, ends: Differences, count: int) -> tuple[Values, NDArray[np.bool_]]:
        """Running sums along ``count`` rows, cut to the strip, and where any point reaches."""
        pairs, used = (count + 1) // 2, self.columns.stop - self.first - 1

        def run(values: Values) -> Values:
            running = values.view(np.complex128).reshape(pairs, self.bins)[:, :used]
            np.cumsum(running, axis=1, out=running)
            return values

        sums = run(ends.values[-1])
        covered = sums != 0
        for values, step in zip(ends.values[-2::-1], ends.steps[::-1]):
            if step != 1:
                sums *= step
            sums = run(np.subtract(values, sums, out=values))
        np.maximum(sums, 0, out=sums)  # rounding may fall below
        sums *= covered
        sums *= self.scale
        return self._apart(sums), self._apart(covered)

    def _apart(self, values: NDArray[Any]) -> NDArray[Any]:
        """Columns of the strip of values whose rows lie two by two; shape (pairs of rows, 2, columns)."""
        inner = slice(self.columns.start - self.first - 1, self.columns.stop - self.first - 1)
        return values.reshape(-1, self.bins, 2)[:, inner].transpose(0, 2, 1)


def _by_two(target: NDArray[Any], pairs: NDArray[Any]) -> None:
    """Put pairs of rows, shape (pairs, 2, columns), into the rows of ``target``; the last pair may be half too many."""
    even = len(target) // 2
    target[: 2 * even].reshape(even, 2, target.shape[1])[:] = pairs[:even]
    if len(target) % 2:
        target[-1] = pairs[-1, 0]


def _counted(bins: NDArray[np.int64], values: Values, size: int) -> Values:
    """Sums of the values that fall into each bin."""
    return np.bincount(bins, values.ravel(), size).astype(np.float64, copy=False)
