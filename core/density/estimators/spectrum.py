# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums of smooth spreads by Fourier transform, in a time that hardly depends on their size.

Each event is shared among the cell centres around it, in such parts that every polynomial up to a degree keeps its
value (Lagrange interpolation, transposed). The transform of the shares serves every kernel and every bandwidth.

Sources: Wand, M. P. (1994), Fast computation of multivariate kernel estimators, Journal of Computational and Graphical
Statistics 3(4), pp. 433-445 (shares of order 2); Abramowitz, M. and Stegun, I. A. (1964), Handbook of Mathematical
Functions, eq. 25.2.1 (Lagrange's formula).
"""
from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np
import scipy.fft
from numpy.typing import DTypeLike, NDArray

from ...progress import Tick, advance, unwatched
from .blank import blank
from .pixels import Pixels

Values = NDArray[np.float64]

SHARES = 262_144
"""Most shares counted at once."""
ROWS = 64
"""Rows that they fall into, roughly: few enough for the processor's cache."""


@dataclass(frozen=True)
class Spectrum:
    """Transform of the shares of events on a raster of ``rows`` × ``columns``, which begins at ``first`` in it.

    The transform wraps around: ``shape`` leaves room for kernels that reach ``reach`` cells.
    """

    transform: NDArray[Any]
    shape: tuple[int, int]
    first: tuple[int, int]
    rows: int
    columns: int
    reach: int

    @classmethod
    def of(
        cls, points: Pixels, reach: float, order: int, precision: DTypeLike = np.float64, tick: Tick = unwatched
    ) -> Spectrum:
        """Spectrum of the points that a kernel of at most ``reach`` cells brings to the raster.

        Parameters
        ----------
        points
            Positions in cells.
        reach
            Largest reach of the kernels to come, in cells.
        order
            Even number of cell centres, along each axis, that share an event.
        precision
            Type of the numbers transformed: simple precision is twice as fast and errs by 1e-6 of the maximum.
        tick
            Told the share done; may stop the work.
        """
        cells = math.floor(reach + 1e-9)
        near = points.within(cells + 1)
        down = _Axis.of(near.y, points.rows, cells, order)
        along = _Axis.of(near.x, points.columns, cells, order)
        image = blank((down.length, along.length), precision)
        _share(near, order, (down.start, along.start), image, tick)
        transform = scipy.fft.rfft2(image, overwrite_x=True)
        first = (-down.start, -along.start)
        return cls(transform, (down.length, along.length), first, points.rows, points.columns, cells)

    def convolved(self, height: Callable[[Values], Values]) -> Values:
        """Sum over events of weight · height(distance²) at every cell; ``height`` takes squared distances in cells.

        It must be zero beyond the reach. Shape (rows, columns), of the spectrum's precision.
        """
        steps = np.square(np.arange(self.reach + 1, dtype=np.float64))
        quarter = height(steps[:, None] + steps)
        half = _even_transform(quarter.astype(self.transform.real.dtype), self.shape)
        # The rows of an even transform come back in reverse: its second half is not made, but read backwards.
        product = np.empty_like(self.transform)
        np.multiply(self.transform[: len(half)], half, out=product[: len(half)])
        np.multiply(self.transform[len(half) :], half[-2:0:-1], out=product[len(half) :])
        whole = scipy.fft.irfft2(product, self.shape, overwrite_x=True)
        top, left = self.first
        return np.asarray(whole[top : top + self.rows, left : left + self.columns])


def _even_transform(quarter: NDArray[Any], shape: tuple[int, int]) -> NDArray[Any]:
    """First rows of what ``rfft2`` gives of a kernel that is even along both axes, from its quarter.

    The others are these in reverse, but for the first and the last one. It goes six times as quick.

    The transform of an even function is real and even too: cosines of a quarter of the kernel tell it.
    """
    rows, columns = (length // 2 + 1 for length in shape)
    along = blank((len(quarter), columns), quarter.dtype)
    along[:, : quarter.shape[1]] = quarter
    down = blank((rows, columns), quarter.dtype)
    down[: len(quarter)] = scipy.fft.dct(along, type=1, axis=1, overwrite_x=True)
    return np.asarray(scipy.fft.dct(down, type=1, axis=0, overwrite_x=True))


@dataclass(frozen=True)
class _Axis:
    """One axis of the image: the cell where it starts, and its length, which is even."""

    start: int
    length: int

    @classmethod
    def of(cls, position: Values, cells: int, reach: int, order: int) -> _Axis:
        """Long enough to hold the shares and the raster, and for no share to reach it from the other side."""
        half = order // 2
        lowest = math.floor(position.min()) - half + 1 if len(position) else 0
        highest = math.floor(position.max()) + half if len(position) else 0
        start = min(lowest, 0)
        held = max(highest + 1, cells) - start
        apart = max(cells - lowest, highest + 1) + reach
        return cls(start, 2 * scipy.fft.next_fast_len(max(held, apart, 2 * reach + 1) // 2 + 1, real=True))


def _share(points: Pixels, order: int, start: tuple[int, int], image: NDArray[Any], tick: Tick) -> None:
    """Add to ``image``, whose first cell is ``start``, the shares of the points."""
    sorted_points, _, _ = points.by_row()
    half = order // 2
    nodes = np.arange(1 - half, half + 1)
    across = image.shape[1]
    at_once = min(SHARES // order**2, max(len(points) * ROWS // len(image), 1))
    steps = (nodes[:, None] * across + nodes)[:, :, None]
    for first in range(0, len(sorted_points), at_once):
        some = sorted_points.at(slice(first, first + at_once))
        position = np.stack([some.y, some.x])
        row, column = whole = np.floor(position)
        parts = _parts(position - whole, order)
        shares = (parts[:, None, 0] * some.weight) * parts[:, 1]
        top = int(row[0]) + 1 - half  # sorted by row: a chunk touches a band
        end = int(row[-1]) + half + 1
        cell = (row.astype(np.int64) - top) * across + (column.astype(np.int64) - start[1])
        band = np.bincount((steps + cell).ravel(), shares.ravel(), (end - top) * across)
        image[top - start[0] : end - start[0]] += band.reshape(-1, across).astype(image.dtype, copy=False)
        advance(tick, min(first + at_once, len(sorted_points)) / len(sorted_points))


def _parts(fraction: Values, order: int) -> Values:
    """Parts of each node, by Lagrange's formula, for positions between nodes 0 and 1; shape (order, *fraction's)."""
    away = [fraction - node for node in range(1 - order // 2, order // 2 + 1)]
    # Each part is a product over all nodes but its own: over those before it, and those after it.
    before, after = list(accumulate(away, operator.mul)), list(accumulate(away[::-1], operator.mul))[::-1]
    parts = np.empty((order, *fraction.shape))
    for rank, scale in enumerate(_scales(order)):
        if 0 < rank < order - 1:
            np.multiply(before[rank - 1], after[rank + 1], out=parts[rank])
            parts[rank] *= scale
        else:
            np.multiply(before[-2] if rank else after[1], scale, out=parts[rank])
    return parts


@functools.cache
def _scales(order: int) -> tuple[float, ...]:
    """One over the product of the distances of each node from the others."""
    return tuple(1 / math.prod(node - other for other in range(order) if other != node) for node in range(order))
