# SPDX-License-Identifier: GPL-2.0-or-later
"""A lattice of regular hexagons, all sides equal."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .located import by_blocks
from .names import texts
from .square import MAX_CELLS, CellSizeError, TooManyCellsError

_RING_X = np.array([2, 1, -1, -2, -1, 1, 2])
_RING_Y = np.array([0, 1, 1, 0, -1, -1, 0])
"""Vertices around a centre, counter-clockwise, in halves of a side and halves of a height."""


@dataclass(frozen=True)
class HexagonLattice:
    """Regular flat-top hexagons; odd columns stand half a cell lower than even ones.

    ``height`` is the distance in metres between the northern and the southern side, which is also the distance
    between neighbouring centres; a side is height / √3, and the width between opposite vertices 2 · height / √3.
    (x_first, y_first) is the centre of the first cell, the north-western one.

    An event belongs to the nearest centre; between two columns at equal distances to the western one, between two
    rows to the southern one. So each event is in one cell, on sides and vertices too.
    """

    x_first: float
    y_first: float
    height: float
    rows: int
    columns: int

    @classmethod
    def covering(
        cls, x_min: float, y_min: float, x_max: float, y_max: float, height: float, most: int = MAX_CELLS
    ) -> HexagonLattice:
        """Lattice that leaves no point of the rectangle out, with the centre of a cell at its north-west corner.

        Raises
        ------
        CellSizeError
            ``height`` is not a positive length.
        TooManyCellsError
            More than ``most`` cells.
        """
        if not (math.isfinite(height) and height > 0):
            raise CellSizeError(height)
        # One more column than reach the border: half of the border lies nearer to the next centres.
        columns = math.floor((x_max - x_min) / (height * math.sqrt(3) / 2)) + 2
        rows = math.floor((y_max - y_min) / height + 0.5) + 1
        if rows * columns > most:
            smallest = math.sqrt((x_max - x_min) * (y_max - y_min) / (most * math.sqrt(3) / 2))
            raise TooManyCellsError(rows * columns, smallest)
        return cls(x_min, y_max, height, rows, columns)

    @classmethod
    def aligned(
        cls, x_min: float, y_min: float, x_max: float, y_max: float, height: float, most: int = MAX_CELLS
    ) -> HexagonLattice:
        """Same as :meth:`covering`, on the one lattice of that height: two runs then share their cells."""
        if not (math.isfinite(height) and height > 0):
            raise CellSizeError(height)
        two_columns = height * math.sqrt(3)
        west, north = math.floor(x_min / two_columns) * two_columns, math.ceil(y_max / height) * height
        return cls.covering(west, y_min, x_max, north, height, most)

    @property
    def pitch(self) -> float:
        """Distance in metres between the centres of two columns."""
        return self.height * math.sqrt(3) / 2

    @property
    def side(self) -> float:
        """Length of each side, in metres."""
        return self.height / math.sqrt(3)

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.rows * self.columns

    @property
    def cell_km2(self) -> float:
        """Area of a cell, in km²."""
        return self.height**2 * math.sqrt(3) / 2 / 1e6

    def cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Flat index (row · columns + column) of the cell of each position, −1 outside; shape (n,)."""
        return by_blocks(self._cell_of, x, y)

    def _cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        somewhere = np.isfinite(x) & np.isfinite(y)
        across = np.where(somewhere, x - self.x_first, 0) / self.pitch
        down = np.where(somewhere, self.y_first - y, 0) / self.height
        # A cell reaches 2/3 of a pitch from its centre: only the columns on either side can hold the event.
        west = np.floor(across).astype(np.int64)
        west_row, west_distance = self._nearest_row(across, down, west)
        east_row, east_distance = self._nearest_row(across, down, west + 1)
        in_west = west_distance <= east_distance
        column, row = np.where(in_west, west, west + 1), np.where(in_west, west_row, east_row)
        inside = somewhere & (column >= 0) & (column < self.columns) & (row >= 0) & (row < self.rows)
        return np.where(inside, row * self.columns + column, -1)

    @staticmethod
    def _nearest_row(
        across: NDArray[np.float64], down: NDArray[np.float64], column: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Row of the nearest centre within a column, and its squared distance in heights."""
        beyond = down - 0.5 * (column & 1)
        row = np.floor(beyond + 0.5)
        distance = 0.75 * (across - column) ** 2 + (beyond - row) ** 2
        return row.astype(np.int64), distance

    def centres(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Centres (x, y) in metres of cells given by their flat index, shape (k,); shape (k, 2)."""
        row, column = np.divmod(cells, self.columns)
        x = self.x_first + 3 * column * (self.side / 2)
        y = self.y_first - (2 * row + column % 2) * (self.height / 2)
        return np.column_stack([x, y])

    def outlines(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Closed rings, counter-clockwise, of cells given by their flat index; shape (k, 7, 2).

        Vertices are whole numbers of half sides and half heights: neighbours share them to the last bit.
        """
        row, column = np.divmod(cells, self.columns)
        x = self.x_first + (3 * column[:, None] + _RING_X) * (self.side / 2)
        y = self.y_first - (2 * row[:, None] + column[:, None] % 2 - _RING_Y) * (self.height / 2)
        return np.stack([x, y], axis=2)

    def km2(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Area of cells given by their flat index, in km²; shape (k,)."""
        return np.full(len(cells), self.cell_km2)

    def names(self, cells: NDArray[np.int64]) -> list[str]:
        """Height and centre of cells, rounded to the decimetre, such as "hex250mN6279250.0E770107.6"."""
        row, column = np.divmod(cells, self.columns)
        halves = 2 * row + column % 2
        norths = texts(halves, lambda half: f"hex{self.height:g}mN{self.y_first - half * (self.height / 2):.1f}")
        easts = texts(column, lambda column: f"E{self.x_first + 3 * column * (self.side / 2):.1f}")
        return list(norths + easts)
