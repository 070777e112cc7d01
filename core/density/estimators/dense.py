# SPDX-License-Identifier: GPL-2.0-or-later
"""Exact density of any kernel, each event at each cell, one row of cells after the other.

It suits radii as large as the raster. A row sees only the events within the kernel's reach of it, and each of them
only the columns within its reach. The work is events · (2 · reach / cell)², in pieces small enough for the
processor's cache.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...lattice.square import SquareLattice
from ...progress import Tick, advance, unwatched
from ..kernels import ROUNDING, Kernel
from ..places import Places
from .blank import blank

PAIRS = 16_384
"""Pairs of an event and a cell computed at once: 128 kB an array."""
PAIRS_A_TICK = 1_000_000
"""Pairs between two reports of progress, some 10 ms."""


def density(
    places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float, tick: Tick = unwatched
) -> NDArray[np.float64]:
    """Density at cell centres, in events per km², shape (rows, columns); see :func:`.exact.density`."""
    reach = kernel.reach * bandwidth * (1 + ROUNDING)
    near = places.near(lattice, reach)
    near = near.at(np.argsort(-near.y))
    x, y = lattice.centres()
    result = blank((lattice.rows, lattice.columns))
    # Places run from north to south, as the rows do: those that a row sees are neighbours in the arrays.
    first = np.searchsorted(-near.y, -(y + reach), side="left")
    last = np.searchsorted(-near.y, -(y - reach), side="right")
    spread = _Spread(near, lattice, x, kernel, bandwidth)
    done = 0
    for row in range(lattice.rows):
        for start in range(first[row], last[row], spread.block):
            events = slice(start, min(start + spread.block, last[row]))
            result[row] += spread.along_row(y[row], events)
            done += PAIRS
            if done >= PAIRS_A_TICK:
                advance(tick, row / lattice.rows)
                done = 0
    advance(tick, 1.0)
    result *= kernel.peak * 1e6 / bandwidth**2
    return result


class _Spread:
    """Weights of a block of places spread over the cells of one row, before normalisation."""

    def __init__(
        self, places: Places, lattice: SquareLattice, x: NDArray[np.float64], kernel: Kernel, bandwidth: float
    ) -> None:
        self._places, self._kernel, self._bandwidth2 = places, kernel, bandwidth**2
        self._x, self._columns = x, lattice.columns
        margin = int(kernel.reach * bandwidth / lattice.cell_size + 0.5 + 1e-6)
        offsets = np.arange(-margin, margin + 1)
        self._everywhere = len(offsets) >= lattice.columns
        self.block = max(PAIRS // min(len(offsets), lattice.columns), 1)
        if not self._everywhere:
            column = np.rint((places.x - x[0]) / lattice.cell_size).astype(np.int64)
            self._from_column = x[0] + column * lattice.cell_size - places.x
            self._offset_metres = offsets * lattice.cell_size
            # Columns beyond the lattice, where the spread of outer events ends, are kept in two margins.
            self._margin = 2 * margin + 1
            self._bins = column + self._margin
            self._offsets = offsets

    def along_row(self, y: float, events: slice) -> NDArray[np.float64]:
        """Sum over ``events`` of weight · profile at each column of the row at northing ``y``; shape (columns,)."""
        dy2 = np.square(self._places.y[events] - y)[:, None]
        weight = self._places.weight[events]
        if self._everywhere:
            dx = self._x - self._places.x[events, None]
            spread = self._kernel.profile((dx * dx + dy2) / self._bandwidth2)
            return np.asarray(weight @ spread, np.float64)
        dx = self._offset_metres + self._from_column[events, None]
        dx *= dx
        dx += dy2
        dx /= self._bandwidth2
        spread = self._kernel.profile(dx)
        spread *= weight[:, None]
        bins = self._bins[events, None] + self._offsets
        line = np.bincount(bins.ravel(), spread.ravel(), self._columns + 2 * self._margin)
        return np.asarray(line[self._margin : self._margin + self._columns], np.float64)
