# SPDX-License-Identifier: GPL-2.0-or-later
"""A regular, north-up lattice of square cells: pixels of a raster, cells of a grid."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr

MAX_CELLS = 100_000_000
ROUNDING = 1e-9
"""Part of a cell by which floating-point lengths may miss a whole number of cells."""


class TooManyCellsError(CoreError):
    """The lattice would not fit in memory."""

    def __init__(self, cells: float, smallest: float) -> None:
        super().__init__(
            tr(
                "The grid would have {cells} cells: choose cells of at least {smallest} m, or a smaller extent.",
                cells=number(cells),
                smallest=number(smallest, 1),
            )
        )


class CellSizeError(CoreError):
    """A cell size that is not a length."""

    def __init__(self, size: float) -> None:
        super().__init__(tr("The cell size must be a positive length in metres, not {size}.", size=size))


@dataclass(frozen=True)
class SquareLattice:
    """Square cells covering a rectangle of a projected CRS; row 0 is the northern one.

    Cells are half-open: a cell holds its west and south edges. The outermost east and north edges belong to
    the last cells, so that an event on the border of the extent is counted, once.
    """

    x_min: float
    y_max: float
    cell_size: float
    rows: int
    columns: int

    @classmethod
    def covering(cls, x_min: float, y_min: float, x_max: float, y_max: float, cell_size: float) -> SquareLattice:
        """Smallest lattice of ``cell_size`` metres, from the north-west corner, that covers the rectangle.

        Raises
        ------
        CellSizeError
            ``cell_size`` is not a positive length.
        TooManyCellsError
            More than :data:`MAX_CELLS` cells.
        """
        if not (math.isfinite(cell_size) and cell_size > 0):
            raise CellSizeError(cell_size)
        rows = max(math.ceil((y_max - y_min) / cell_size - ROUNDING), 1)
        columns = max(math.ceil((x_max - x_min) / cell_size - ROUNDING), 1)
        if rows * columns > MAX_CELLS:
            smallest = math.sqrt((y_max - y_min) * (x_max - x_min) / MAX_CELLS)
            raise TooManyCellsError(rows * columns, smallest)
        return cls(x_min, y_max, cell_size, rows, columns)

    @property
    def x_max(self) -> float:
        """Eastern border."""
        return self.x_min + self.columns * self.cell_size

    @property
    def y_min(self) -> float:
        """Southern border."""
        return self.y_max - self.rows * self.cell_size

    @property
    def cell_km2(self) -> float:
        """Area of a cell, in km²."""
        return self.cell_size**2 / 1e6

    def centres(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Cell centres in metres: x by column, shape (columns,), and y by row, shape (rows,)."""
        x = self.x_min + (np.arange(self.columns) + 0.5) * self.cell_size
        y = self.y_max - (np.arange(self.rows) + 0.5) * self.cell_size
        return x, y

    def cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Flat index (row · columns + column) of the cell of each position, −1 outside; shape (n,)."""
        east, north = (x - self.x_min) / self.cell_size, (y - self.y_min) / self.cell_size
        column, from_south = np.floor(east).astype(np.int64), np.floor(north).astype(np.int64)
        column[(column == self.columns) & (east <= self.columns + ROUNDING)] = self.columns - 1
        from_south[(from_south == self.rows) & (north <= self.rows + ROUNDING)] = self.rows - 1
        inside = (column >= 0) & (column < self.columns) & (from_south >= 0) & (from_south < self.rows)
        flat = (self.rows - 1 - from_south) * self.columns + column
        return np.where(inside, flat, -1)
