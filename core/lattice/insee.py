# SPDX-License-Identifier: GPL-2.0-or-later
"""The statistical grid of INSEE and Eurostat: cells that bear the same name in everybody's files.

Source: INSEE, « Données carroyées à 200 m », and the INSPIRE grid coding (ETRS89-LAEA, EPSG:3035).
Overseas, INSEE draws its cells in the legal CRS of each territory and names them alike.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..errors import CoreError
from ..projection import metric_epsg
from ..wording import tr
from .square import MAX_CELLS, SquareLattice

BASE_SIZE = 200
EUROPE = 3035
EUROPE_BOX = (-32.0, 27.0, 45.0, 72.0)
"""Where EPSG:3035 is meant to be used: west, south, east, north, in degrees."""


class InseeSizeError(CoreError):
    """A size that does not nest in the official grid."""

    def __init__(self, size: float) -> None:
        super().__init__(
            tr("An INSEE grid has cells of 200 m, 1000 m or a multiple of 200 m, not {size} m.", size=f"{size:g}")
        )


def grid_epsg(longitude: float, latitude: float) -> int:
    """EPSG code of the grid's CRS at a place: 3035 in Europe, the legal CRS of the territory overseas."""
    west, south, east, north = EUROPE_BOX
    if west <= longitude <= east and south <= latitude <= north:
        return EUROPE
    return metric_epsg(longitude, latitude)


@dataclass(frozen=True)
class InseeGrid:
    """Cells of ``size`` metres aligned on the origin of the CRS ``epsg``; half-open, west and south edges inside."""

    size: int
    epsg: int = EUROPE

    def __post_init__(self) -> None:
        if self.size < BASE_SIZE or self.size % BASE_SIZE:
            raise InseeSizeError(self.size)

    def corner_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """South-west corner (x, y) in metres of the cell of each position; shape (n, 2)."""
        corners = np.floor(np.column_stack([x, y]) / self.size) * self.size
        return corners.astype(np.int64)

    def cells_of(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Corners of the cells that hold a position, by x then y, shape (k, 2), and which one each does, shape (n,)."""
        corners = self.corner_of(x, y)
        column, easts = pd.factorize(corners[:, 0], sort=True)
        row, norths = pd.factorize(corners[:, 1], sort=True)
        # One number a cell: pairs are ten times slower to tell apart.
        cell, keys = pd.factorize(column * len(norths) + row, sort=True)
        return np.column_stack([easts[keys // max(len(norths), 1)], norths[keys % max(len(norths), 1)]]), cell

    def names(self, corners: NDArray[np.int64]) -> list[str]:
        """Official identifiers, such as CRS3035RES200mN2029800E4252400; ``corners`` has shape (n, 2)."""
        return [f"CRS{self.epsg}RES{self.size}mN{y}E{x}" for x, y in corners]

    def covering(self, x_min: float, y_min: float, x_max: float, y_max: float) -> NDArray[np.int64]:
        """South-west corners of every cell that the rectangle touches, from south to north; shape (n, 2)."""
        x = np.arange(np.floor(x_min / self.size), np.floor(x_max / self.size) + 1) * self.size
        y = np.arange(np.floor(y_min / self.size), np.floor(y_max / self.size) + 1) * self.size
        grid_y, grid_x = np.meshgrid(y, x, indexing="ij")
        return np.column_stack([grid_x.ravel(), grid_y.ravel()]).astype(np.int64)


@dataclass(frozen=True)
class InseeLattice:
    """The part of an :class:`InseeGrid` that covers a rectangle, as a lattice of cells with a flat index."""

    grid: InseeGrid
    squares: SquareLattice

    @classmethod
    def covering(
        cls, grid: InseeGrid, x_min: float, y_min: float, x_max: float, y_max: float, most: int = MAX_CELLS
    ) -> InseeLattice:
        """Every official cell that the rectangle, in metres of the grid's CRS, touches."""
        size = grid.size
        west, south = np.floor(x_min / size) * size, np.floor(y_min / size) * size
        east, north = (np.floor(x_max / size) + 1) * size, (np.floor(y_max / size) + 1) * size
        box = float(west), float(south), float(east), float(north)
        return cls(grid, SquareLattice.covering(*box, size, most))

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.squares.cells

    @property
    def cell_km2(self) -> float:
        """Area of a cell, in km²: exact, as the projection of the grid is equal-area in Europe."""
        return self.squares.cell_km2

    def cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Flat index of the cell of each position, −1 outside; shape (n,). East and north edges are outside."""
        beyond = (x >= self.squares.x_max) | (y >= self.squares.y_max)
        return np.where(beyond, -1, self.squares.cell_of(x, y))

    def outlines(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Closed rings, counter-clockwise, of cells given by their flat index; shape (k, 5, 2)."""
        return self.squares.outlines(cells)

    def km2(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Area of cells given by their flat index, in km²; shape (k,)."""
        return np.full(len(cells), self.cell_km2)

    def names(self, cells: NDArray[np.int64]) -> list[str]:
        """Official identifiers of cells given by their flat index."""
        return self.grid.names(np.rint(self.squares.corners(cells)).astype(np.int64))
