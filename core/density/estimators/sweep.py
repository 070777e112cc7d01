# SPDX-License-Identifier: GPL-2.0-or-later
"""Exact densities of kernels that are polynomials of the squared distance, one row of cells after the other.

Along a row, the spread of one event is a polynomial of the column between two ends. Its coefficients are added where
it begins and taken away where it ends; running sums along the row then give, at each column, the coefficients of the
sum of all events that reach it. The work is events · 2 · radius, instead of events · π · radius².

The idea is that of Chan, T. N., U, L. H., Choi, B. and Xu, J. (2022), SLAM: Efficient sweep line algorithms for kernel
density visualization, Proceedings of SIGMOD 2022, pp. 2120-2134; running sums replace their sorted ends.
"""
from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, advance, unwatched
from ..kernels import ROUNDING
from .pixels import Pixels

Values = NDArray[np.float64]

PAIRS = 8_192
"""Pairs of an event and a row computed at once: their arrays stay in the processor's cache."""
MOST_ROWS = 32
"""Rows computed at once."""
PAIRS_A_CALL = 5_000
"""Pairs that cost as much as the calls of one group of rows."""
WIDEST = {0: math.inf, 1: 300.0, 2: 24.0, 3: 7.0, 4: 5.0, 5: 3.5}
"""Radii between the middle of a strip of columns and the farthest event that it sees, by the degree of the kernel.

Terms of a polynomial of degree 2p in the column cancel: what is left of the rounding grows as (radii)^2p. These widths
keep it under 1e-8 of the maximum.
"""
RIM = 1e-10
"""Part of radius² by which the rim of a kernel that fades to zero is drawn in, so that cells on it hold zero."""
TRACE = 1e-12
"""Part of the weight of a row under which a running sum is rounding: no event reaches the cell."""


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
        Coefficients from the constant one on, at most six, the last one not zero. Where the constant one is not
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
    result = np.zeros((points.rows, points.columns))
    reached = np.zeros(result.shape, bool)
    degree = len(polynomial) - 1
    rim = 1 + ROUNDING if polynomial[0] else 1 - RIM
    sorted_points, starts, first_row = points.within(radius * math.sqrt(rim)).by_row()
    row_of = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    strips = list(_strips(points.columns, radius, degree))
    for number, (start, end) in enumerate(strips):
        seen = (sorted_points.x > start - radius - 1) & (sorted_points.x < end + radius)
        whole = bool(seen.all())
        some = sorted_points if whole else sorted_points.at(seen)
        if len(some) == 0:
            continue
        some_starts = starts if whole else np.searchsorted(row_of[seen], np.arange(len(starts)))
        left = max(start, math.floor(some.x.min() - radius))
        right = max(min(end, math.ceil(some.x.max() + radius) + 1), left + 1)
        strip = _Strip(some, some_starts, first_row, radius, rim, polynomial, left, right)
        for rows, sums, covered in strip.groups():
            result[rows, left:right] = sums
            reached[rows, left:right] = covered
            advance(tick, (number + rows.stop / points.rows) / len(strips))
    advance(tick, 1.0)
    return result, reached


def _strips(columns: int, radius: float, degree: int) -> Iterator[tuple[int, int]]:
    """First column and the one after the last of each strip."""
    widest = WIDEST[degree]
    width = columns if math.isinf(widest) else max(32, int(2 * (widest - 1) * radius))
    count = max(math.ceil(columns / width), 1)
    edges = np.linspace(0, columns, count + 1).astype(int)
    for left, right in zip(edges[:-1], edges[1:]):
        yield int(left), int(right)


@dataclass
class _Strip:
    """Columns ``left`` to ``right`` and the points that reach them, sorted by row."""

    points: Pixels
    starts: NDArray[np.int64]
    first_row: int
    radius: float
    rim: float
    polynomial: tuple[float, ...]
    left: int
    right: int

    def __post_init__(self) -> None:
        self.width = self.right - self.left
        self.pad = 2 * math.ceil(self.radius) + 3
        self.bins = self.width + 2 * self.pad
        # Everything in radii, from the middle of the strip: the powers of columns then stay small.
        self.middle = (self.left + self.right - 1) / 2
        self.column = (np.arange(self.left, self.right) - self.middle) / self.radius
        self.x = (self.points.x - self.middle) / self.radius
        self.x2 = self.x * self.x
        self.bin = self.points.x - self.left + self.pad
        self.trace = TRACE * float(self.points.weight.sum())

    def groups(self) -> Iterator[tuple[slice, Values, NDArray[np.bool_]]]:
        """Groups of rows that some point reaches, the sums of their cells and whether these are reached."""
        reach = self.radius * math.sqrt(self.rim)
        row = max(0, math.floor(self.first_row - reach))
        end = min(self.points.rows, math.ceil(self.first_row + len(self.starts) + reach) + 1)
        a_row = len(self.points) * (2 * self.radius + 3) / max(end - row, 1)
        # A group costs its calls, and its rows see each other's points: the best count balances both.
        balanced = math.sqrt((end - row) * PAIRS_A_CALL / len(self.points)) if end > row else 1
        count = int(max(1, min(PAIRS / max(a_row, 1), balanced, MOST_ROWS)))
        last = len(self.starts) - 1
        while row < end:
            rows = slice(row, min(row + count, end))
            start = self.starts[min(max(math.floor(row - reach) - self.first_row, 0), last)]
            stop = self.starts[min(max(math.floor(rows.stop - 1 + reach) + 1 - self.first_row, 0), last)]
            if start < stop:
                yield rows, *self._sums(rows, int(start), int(stop))
            row = rows.stop

    def _sums(self, rows: slice, start: int, stop: int) -> tuple[Values, NDArray[np.bool_]]:
        """Sums at the cells of some rows, from the points ``start`` to ``stop``."""
        count = rows.stop - rows.start
        at_once = max(PAIRS // count, 1)
        pieces = (slice(at, min(at + at_once, stop)) for at in range(start, stop, at_once))
        coefficients = [reduce(np.add, parts) for parts in zip(*(self._ends(rows, piece) for piece in pieces))]
        running = self._running(coefficients, count)
        top = running[-1]
        covered = top / ((-1) ** (len(self.polynomial) - 1) * self.polynomial[-1]) > self.trace
        value = top.copy()
        for plane in running[-2::-1]:
            value *= self.column
            value += plane
        np.maximum(value, 0, out=value)  # rounding may fall below
        value *= covered
        return value, covered

    def _ends(self, rows: slice, some: slice) -> list[Values]:
        """Coefficients of the spreads of some points, added in the bins of both ends of each; one array a power."""
        count, width = rows.stop - rows.start, some.stop - some.start
        row = np.arange(rows.start, rows.stop)[:, None]
        dy2 = self.points.y[some] - row
        dy2 *= dy2
        half = np.maximum(self.radius**2 * self.rim - dy2, 0)
        np.sqrt(half, out=half)
        bins = self.bin[some] + (row - rows.start) * self.bins
        ends = np.empty((2, count, width), np.int64)
        # The first column at or after an end is the one after the end's whole part: rims never fall on a column.
        np.subtract(bins, half, out=ends[0], casting="unsafe")
        np.add(bins, half, out=ends[1], casting="unsafe")
        dy2 *= -1 / self.radius**2
        dy2 += 1 - self.x2[some]
        signed = np.empty((2, count, width))
        sums: list[Values] = []
        for coefficient in _expanded(self.polynomial, dy2, 2 * self.x[some], self.points.weight[some]):
            signed[0] = coefficient
            np.negative(signed[0], out=signed[1])
            sums.append(np.asarray(np.bincount(ends.ravel(), signed.ravel(), count * self.bins), np.float64))
        return sums

    def _running(self, coefficients: list[Values], count: int) -> list[Values]:
        """Running sums along the rows, cut to the strip; two by two, as complex numbers, which goes twice as fast."""
        running: list[Values] = []
        inner = slice(self.pad - 1, self.pad - 1 + self.width)
        for first in range(0, len(coefficients) - 1, 2):
            pair = np.empty(len(coefficients[first]), np.complex128)
            pair.real, pair.imag = coefficients[first], coefficients[first + 1]
            sums = np.cumsum(pair).reshape(count, self.bins)[:, inner]
            real: Values = sums.real
            imaginary: Values = sums.imag
            running += [real, imaginary]
        last: Values = np.cumsum(coefficients[-1])
        running.append(last.reshape(count, self.bins)[:, inner])
        return running


def _expanded(
    polynomial: tuple[float, ...], constant: Values, slope: Values, weight: Values
) -> list[Values]:
    """Coefficients in X of weight · Σ polynomial[k] · (constant + slope · X − X²)ᵏ, by Horner's rule.

    ``constant`` has a value a pair, ``slope`` and ``weight`` one a point: broadcasting keeps cheap what is.
    """
    terms: list[Values] = [weight * polynomial[-1]]
    for factor in polynomial[-2::-1]:
        count = len(terms) + 2
        product: list[Values] = []
        for power in range(count):
            parts = []
            if power < count - 2:
                parts.append(terms[power] * constant)
            if 1 <= power < count - 1:
                parts.append(terms[power - 1] * slope)
            if power >= 2:
                parts.append(-terms[power - 2])
            product.append(parts[0] if len(parts) == 1 else sum(parts[1:], start=parts[0]))
        if factor:
            product[0] = product[0] + factor * weight
        terms = product
    return terms
