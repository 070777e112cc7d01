# SPDX-License-Identifier: GPL-2.0-or-later
"""The cells of geohashes: rectangles of degrees that bear the same name in everybody's files.

Source: Niemeyer, G., 2008, geohash.org: longitude and latitude halved in turn, five bits a character.
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr
from .ellipsoid import zone_km2
from .square import MAX_CELLS

ALPHABET = np.frombuffer(b"0123456789bcdefghjkmnpqrstuvwxyz", dtype="S1")
LENGTHS = tuple(range(1, 13))


class TooManyNamedCellsError(CoreError):
    """Cells of a size that cannot be numbered over the whole extent."""

    def __init__(self, cells: float, resolution: int) -> None:
        super().__init__(
            tr(
                "The grid would have {cells} cells at resolution {resolution}: choose a lower resolution, larger cells "
                "or a smaller extent.",
                cells=number(cells),
                resolution=resolution,
            )
        )


def axis_bits(length: int) -> tuple[int, int]:
    """Number of halvings of longitude and of latitude in a geohash of ``length`` characters."""
    return (5 * length + 1) // 2, 5 * length // 2


@dataclass(frozen=True)
class GeohashLattice:
    """Geohash cells of ``length`` characters over a rectangle of longitudes and latitudes (WGS 84).

    ``first_column`` counts cells from 180° W, ``first_row`` from the South Pole; row 0 is the southern one. Cells are
    half-open, west and south edges inside; 180° E and the North Pole belong to the last ones.
    """

    length: int
    first_column: int
    first_row: int
    rows: int
    columns: int

    @classmethod
    def covering(
        cls, length: int, west: float, south: float, east: float, north: float, most: int = MAX_CELLS
    ) -> GeohashLattice:
        """Every cell of ``length`` characters that the rectangle, in degrees, touches.

        Raises
        ------
        TooManyNamedCellsError
            More than ``most`` cells.
        """
        columns = _index(np.array([west, east]), 180.0, axis_bits(length)[0])
        rows = _index(np.array([south, north]), 90.0, axis_bits(length)[1])
        wide, high = int(columns[1] - columns[0]) + 1, int(rows[1] - rows[0]) + 1
        if wide * high > most:
            raise TooManyNamedCellsError(wide * high, length)
        return cls(length, int(columns[0]), int(rows[0]), high, wide)

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.rows * self.columns

    def cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Flat index (row · columns + column) of the cell of each longitude and latitude, −1 outside; shape (n,)."""
        somewhere = (np.abs(x) <= 180) & (np.abs(y) <= 90)
        across, up = axis_bits(self.length)
        column = _index(np.where(somewhere, x, 0), 180.0, across) - self.first_column
        row = _index(np.where(somewhere, y, 0), 90.0, up) - self.first_row
        inside = somewhere & (column >= 0) & (column < self.columns) & (row >= 0) & (row < self.rows)
        return np.where(inside, row * self.columns + column, -1)

    def outlines(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Closed rings, counter-clockwise, in degrees, of cells given by their flat index; shape (k, 5, 2).

        Neighbours share their vertices to the last bit.
        """
        column, row = self._global(cells)
        across, up = axis_bits(self.length)
        x = _edge(column[:, None] + np.array([0, 1, 1, 0, 0]), 180.0, across)
        y = _edge(row[:, None] + np.array([0, 0, 1, 1, 0]), 90.0, up)
        return np.stack([x, y], axis=2)

    def km2(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Area on the ellipsoid of cells given by their flat index, in km²; shape (k,)."""
        row = self._global(cells)[1]
        across, up = axis_bits(self.length)
        return zone_km2(_edge(row, 90.0, up), _edge(row + 1, 90.0, up)) * (1 / 2.0**across)

    def names(self, cells: NDArray[np.int64]) -> list[str]:
        """Geohashes of cells given by their flat index, such as "spfb0"."""
        column, row = self._global(cells)
        characters = np.zeros((len(cells), self.length), dtype=np.int64)
        taken = list(axis_bits(self.length))
        for bit in range(5 * self.length):
            # Even bits halve the longitude, odd ones the latitude, the coarsest first.
            axis = bit % 2
            taken[axis] -= 1
            half = ((row if axis else column) >> taken[axis]) & 1
            characters[:, bit // 5] = characters[:, bit // 5] * 2 + half
        joined = ALPHABET[characters].view(f"S{self.length}").ravel()
        return [str(name) for name in joined.astype(str)]

    def _global(self, cells: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Columns from 180° W and rows from the South Pole."""
        row, column = np.divmod(cells, self.columns)
        return column + self.first_column, row + self.first_row


def geohash_size(length: int, latitude: float) -> float:
    """Side in metres of the square that has the area of a cell of ``length`` characters at a latitude in degrees."""
    across, up = axis_bits(length)
    row = _index(np.array([latitude]), 90.0, up)
    km2 = zone_km2(_edge(row, 90.0, up), _edge(row + 1, 90.0, up)) / 2.0**across
    return math.sqrt(float(km2[0]) * 1e6)


def _index(degrees: NDArray[np.float64], half: float, bits: int) -> NDArray[np.int64]:
    """Number of the interval that holds each angle, among 2^bits over [−half, half]."""
    index = np.floor((degrees + half) / (2 * half) * 2.0**bits).astype(np.int64)
    # Adding 180 rounds angles near an edge: the edges themselves are exact, and decide.
    index = index - (degrees < _edge(index, half, bits)) + (degrees >= _edge(index + 1, half, bits))
    return np.clip(index, 0, 2**bits - 1)


def _edge(index: NDArray[np.int64], half: float, bits: int) -> NDArray[np.float64]:
    """Lower edge of an interval, in degrees, exact."""
    return index * (2 * half / 2.0**bits) - half
