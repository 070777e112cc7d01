# SPDX-License-Identifier: GPL-2.0-or-later
"""The density that QGIS's own heatmap gives, for those who must compare with maps made by it.

QGIS adds each incident to a square block of pixels. It counts the rows of the block from the north of the raster, but
the place of the incident within its pixel from the south, so that each is spread as if it stood up to one pixel
farther north or south; up to two for the outermost ones, whose block starts on the border where it should start beyond.
The same sum, over incidents moved likewise, is that heatmap, but for its additions in single precision.

Source: QgsKernelDensityEstimation, src/analysis/raster/qgskde.cpp of QGIS 3.40.
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...lattice.extent import Extent
from ...lattice.square import SquareLattice
from ...progress import Tick, stage, unwatched
from ...wording import tr
from ..kernels import KERNELS, ROUNDING, Kernel
from ..places import Places
from ..surface import NothingNearError, Spread, Surface
from . import exact
from .pixels import Pixels
from .sweep import swept

Values = NDArray[np.float64]

ROUNDED_UP = 0.5
"""What is left of the radius, in metres whatever the pixel, above which QGIS makes the block one pixel wider."""


class NotAKernelOfQgisError(CoreError):
    """A kernel that QGIS's heatmap does not have."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "QGIS's heatmap has no kernel “{name}”: choose another KERNEL, or leave QGIS_COMPATIBLE unticked.",
                name=name,
            )
        )


@dataclass(frozen=True)
class HeatmapFrame(Extent):
    """The extent of a layer and one radius around it: what QGIS's heatmap covers."""

    def cells(self, size: float) -> SquareLattice:
        """Pixels from the north-west corner, one more than needed each way; raises as :class:`SquareLattice`."""
        SquareLattice.covering(self.x_min, self.y_min, self.x_max, self.y_max, size)
        rows, columns = (math.ceil(length / size) + 1 for length in (self.height, self.width))
        return SquareLattice(self.x_min, self.y_max, size, rows, columns)


def heatmap_of_qgis(
    places: Places, frame: HeatmapFrame, spread: Spread, size: float, tick: Tick = unwatched
) -> Surface:
    """Density of ``places`` on the pixels of ``frame``, as QGIS's heatmap computes it; NaN where no incident reaches.

    It differs from QGIS's by the rounding of the latter's single precision only, except for pixels that stand exactly
    on the rim of a disc where ``size`` is no sum of halves, quarters…: rounding then decides whether QGIS counts them.

    Parameters
    ----------
    places
        Positions in metres; those outside the frame are left out, as are blocks that leave the raster.
    frame
        What the raster covers.
    spread
        Kernel and radius.
    size
        Side of a pixel, in metres.
    tick
        Told the share done; may stop the work.

    Returns
    -------
    Surface in incidents per km², shape (rows, columns) of ``frame.cells(size)``.

    Raises
    ------
    NotAKernelOfQgisError
        The kernel is the gaussian.
    NothingNearError
        No incident is inside the frame.
    CellSizeError, TooManyCellsError
        See :class:`SquareLattice`.
    Cancelled
        ``tick`` said no.
    """
    kernel, radius = spread.kernel, spread.bandwidth
    if kernel.name == "gaussian":
        raise NotAKernelOfQgisError(kernel.name)
    lattice, cells = frame.cells(size), radius / size
    used = places.kept(_Blocks.of(places, frame, lattice, radius).drawn())
    if len(used) == 0:
        raise NothingNearError(radius)
    blocks = _Blocks.of(used.merged(), frame, lattice, radius)
    moved = blocks.places
    each = Places(moved.x, moved.y, np.ones(len(moved)))
    values = exact.density(moved, lattice, kernel, radius, stage(tick, 0, 0.7))
    reaching, _ = swept(Pixels.of(each, lattice), cells, (1.0,), stage(tick, 0.7, 1))
    if cells >= blocks.side / 2 * (1 - ROUNDING):
        values -= blocks.ring(kernel, cells, moved.weight) * (kernel.peak * 1e6 / radius**2)
        reaching -= blocks.ring(KERNELS["uniform"], cells, each.weight)
    values = np.where(reaching > 0.5, np.maximum(values, 0), np.nan)
    return Surface(values, used, way=exact.way_of(moved, lattice, kernel, radius))


@dataclass(frozen=True)
class _Blocks:
    """Places where QGIS sees them, and the first row and column of the square block of pixels of each, shape (n,)."""

    places: Places
    inside: NDArray[np.bool_]
    row: NDArray[np.int64]
    column: NDArray[np.int64]
    side: int
    lattice: SquareLattice

    @classmethod
    def of(cls, places: Places, frame: HeatmapFrame, lattice: SquareLattice, radius: float) -> _Blocks:
        """Blocks of places, by QGIS's own arithmetic: where a position falls on an edge, rounding must agree."""
        size = lattice.cell_size
        half = int(radius / size)
        half += radius - size * half > ROUNDED_UP
        from_west = (places.x - frame.x_min) / size
        from_south, from_north = (places.y - frame.y_min) / size, (frame.y_max - places.y) / size
        column, row = (np.trunc(position - half).astype(np.int64) for position in (from_west, from_north))
        seen_at = from_south - np.trunc(from_south - half) + row
        inside = (places.x >= frame.x_min) & (places.x <= frame.x_max)
        inside &= (places.y >= frame.y_min) & (places.y <= frame.y_max)
        seen = Places(places.x, frame.y_max - seen_at * size, places.weight)
        return cls(seen, inside, row, column, 2 * half + 1, lattice)

    def drawn(self) -> NDArray[np.bool_]:
        """Whether QGIS draws the place: it skips blocks that leave the raster, even by one pixel."""
        within = (self.row >= 0) & (self.row + self.side <= self.lattice.rows)
        return self.inside & within & (self.column >= 0) & (self.column + self.side <= self.lattice.columns)

    def ring(self, kernel: Kernel, cells: float, weight: Values) -> Values:
        """Sum of weight · profile at the cells that surround the blocks, where QGIS cuts what a disc has there."""
        points, shape = Pixels.of(self.places, self.lattice), (self.lattice.rows, self.lattice.columns)
        result = np.zeros(shape)
        for down, along in _around(self.side):
            row, column = self.row + down, self.column + along
            there = (row >= 0) & (row < shape[0]) & (column >= 0) & (column < shape[1])
            squared = ((column - points.x) ** 2 + (row - points.y) ** 2)[there] / cells**2
            heights = weight[there] * kernel.profile(squared)
            np.add.at(result, (row[there], column[there]), heights)
        return result


def _around(side: int) -> list[tuple[int, int]]:
    """Rows and columns, from the first of a block, of the cells around it; no disc reaches its corners."""
    return [place for step in range(side) for place in ((-1, step), (side, step), (step, -1), (step, side))]
