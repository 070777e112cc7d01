# SPDX-License-Identifier: GPL-2.0-or-later
"""A regular, north-up lattice of square cells: pixels of a raster, cells of a grid."""
from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr
from .located import by_blocks
from .names import texts

MAX_CELLS = 100_000_000
"""Cells of a lattice held in memory whole."""
MAX_NUMBERED = 10**15
"""Cells of a lattice of which only the occupied ones are held: what flat indexes can number."""
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
    def covering(
        cls, x_min: float, y_min: float, x_max: float, y_max: float, cell_size: float, most: int = MAX_CELLS
    ) -> SquareLattice:
        """Smallest lattice of ``cell_size`` metres, from the north-west corner, that covers the rectangle.

        Raises
        ------
        CellSizeError
            ``cell_size`` is not a positive length.
        TooManyCellsError
            More than ``most`` cells.
        """
        if not (math.isfinite(cell_size) and cell_size > 0):
            raise CellSizeError(cell_size)
        rows = max(math.ceil((y_max - y_min) / cell_size - ROUNDING), 1)
        columns = max(math.ceil((x_max - x_min) / cell_size - ROUNDING), 1)
        if rows * columns > most:
            smallest = math.sqrt((y_max - y_min) * (x_max - x_min) / most)
            raise TooManyCellsError(rows * columns, smallest)
        return cls(x_min, y_max, cell_size, rows, columns)

    @classmethod
    def aligned(
        cls, x_min: float, y_min: float, x_max: float, y_max: float, cell_size: float, most: int = MAX_CELLS
    ) -> SquareLattice:
        """Same as :meth:`covering`, with corners on multiples of ``cell_size``: two runs then share their cells."""
        if not (math.isfinite(cell_size) and cell_size > 0):
            raise CellSizeError(cell_size)
        west, south = (math.floor(low / cell_size + ROUNDING) * cell_size for low in (x_min, y_min))
        east, north = (math.ceil(high / cell_size - ROUNDING) * cell_size for high in (x_max, y_max))
        return cls.covering(west, south, max(east, west + cell_size), max(north, south + cell_size), cell_size, most)

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.rows * self.columns

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
        return by_blocks(self._cell_of, x, y)

    def _cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        somewhere = np.isfinite(x) & np.isfinite(y)
        x, y = np.where(somewhere, x, self.x_min), np.where(somewhere, y, self.y_min)
        east, north = (x - self.x_min) / self.cell_size, (y - self.y_min) / self.cell_size
        column, from_south = np.floor(east).astype(np.int64), np.floor(north).astype(np.int64)
        column, from_south = self._kept_in(column, east, self.columns), self._kept_in(from_south, north, self.rows)
        inside = somewhere & (column >= 0) & (column < self.columns) & (from_south >= 0) & (from_south < self.rows)
        flat = (self.rows - 1 - from_south) * self.columns + column
        return np.where(inside, flat, -1)

    def _kept_in(
        self, index: NDArray[np.int64], position: NDArray[Any], count: int
    ) -> NDArray[np.int64]:
        """Columns or rows, where events on the outer border, rounding errors included, stay in the outermost ones."""
        largest = max(abs(self.x_min), abs(self.x_max), abs(self.y_min), abs(self.y_max))
        slack = max(ROUNDING, 4 * sys.float_info.epsilon * largest / self.cell_size)
        index = np.where((index < 0) & (position >= -slack), 0, index)
        return np.where((index >= count) & (position <= count + slack), count - 1, index)

    def corners(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """South-west corners (x, y) in metres of cells given by their flat index, shape (k,); shape (k, 2)."""
        row, column = np.divmod(cells, self.columns)
        return np.column_stack(
            [self.x_min + column * self.cell_size, self.y_max - (row + 1) * self.cell_size]
        )

    def outlines(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Closed rings, counter-clockwise, of cells given by their flat index; shape (k, 5, 2).

        Neighbours share their vertices to the last bit.
        """
        row, column = np.divmod(cells, self.columns)
        x = self.x_min + (column[:, None] + np.array([0, 1, 1, 0, 0])) * self.cell_size
        y = self.y_max - (row[:, None] + np.array([1, 1, 0, 0, 1])) * self.cell_size
        return np.stack([x, y], axis=2)

    def km2(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Area of cells given by their flat index, in km²; shape (k,)."""
        return np.full(len(cells), self.cell_km2)

    def names(self, cells: NDArray[np.int64]) -> list[str]:
        """Size and south-west corner of cells, such as "100mN6279200E770100"."""
        row, column = np.divmod(cells, self.columns)
        norths = texts(row, lambda row: f"{self.cell_size:g}mN{_short(self.y_max - (row + 1) * self.cell_size)}")
        easts = texts(column, lambda column: f"E{_short(self.x_min + column * self.cell_size)}")
        return list(norths + easts)


def _short(metres: float) -> str:
    return f"{metres:.3f}".rstrip("0").rstrip(".")
