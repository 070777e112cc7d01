# SPDX-License-Identifier: GPL-2.0-or-later
"""Neighbours of the cells of a lattice, summed by windows that slide over it."""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ...lattice.cells import CellLattice
from ...lattice.hexagon import HexagonLattice
from ...lattice.insee import InseeLattice
from ...lattice.square import SquareLattice
from .neighbours import SLACK, check_distance

Window = tuple[tuple[int, int, int], ...]
"""The neighbours of a cell and the cell itself, line by line: how many lines away, from which place to which."""
SQUARES = {"queen": ((-1, -1, 1), (0, -1, 1), (1, -1, 1)), "rook": ((-1, 0, 0), (0, -1, 1), (1, 0, 0))}
HEXAGONS = ((-1, 0, 1), (0, -1, 1), (1, -1, 0))
"""The six neighbours of a hexagon share a border with it: none shares a corner only."""


class LatticeNeighbours:
    """Neighbours of some cells of a lattice: cells that are not among them are nobody's neighbours.

    Sums of whole numbers are exact. The work grows with the number of cells and with the height of the window,
    not with the number of neighbours.
    """

    def __init__(self, line: NDArray[np.int64], place: NDArray[np.int64], window: Window) -> None:
        """Cells by their line and their place on it, shape (n,) each, on which ``window`` is the same everywhere."""
        line, place = line - line.min(), place - place.min()
        lines, places = int(line.max()) + 1, int(place.max()) + 1
        self._window = tuple(
            (away, max(first, -places), min(last, places))
            for away, first, last in window
            if abs(away) < lines and first <= places and last >= -places
        )
        self._high = max(abs(away) for away, _, _ in self._window)
        self._wide = max(max(-first, last) for _, first, last in self._window)
        self._lines = lines
        self._shape = lines + 2 * self._high, places + 2 * self._wide
        self._cells = (line + self._high) * self._shape[1] + place + self._wide
        self._counts = self.sums(np.ones(len(line)))

    @property
    def counts(self) -> NDArray[np.float64]:
        """Number of neighbours of each cell; shape (n,)."""
        return self._counts

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum of ``values``, shape (n,), over the neighbours of each cell; shape (n,)."""
        field = np.zeros(self._shape)
        field.ravel()[self._cells] = values
        total, inner = np.zeros(self._shape), slice(self._high, self._high + self._lines)
        for first, last in {(first, last) for _, first, last in self._window}:
            runs = self._runs(field, first, last)
            for away in (away for away, *ends in self._window if ends == [first, last]):
                total[inner] += runs[self._high + away : self._high + away + self._lines]
        return total.ravel()[self._cells] - values

    def _runs(self, field: NDArray[np.float64], first: int, last: int) -> NDArray[np.float64]:
        """Sum, at each place, of those from ``first`` to ``last`` places further on its line; the margins stay 0."""
        runs, wide = np.zeros(field.shape), self._wide
        stop = field.shape[1] - wide
        if last - first <= 2:
            for shift in range(first, last + 1):
                runs[:, wide:stop] += field[:, wide + shift : stop + shift]
            return runs
        up_to = np.zeros((field.shape[0], field.shape[1] + 1))
        np.cumsum(field, axis=1, out=up_to[:, 1:])
        runs[:, wide:stop] = up_to[:, wide + last + 1 : stop + last + 1] - up_to[:, wide + first : stop + first]
        return runs


def lattice_neighbours(
    lattice: CellLattice, cells: NDArray[np.int64], neighbours: str, distance: float = math.nan
) -> LatticeNeighbours:
    """Neighbours among the given cells of a lattice of squares or hexagons.

    Parameters
    ----------
    lattice
        Squares, official squares or hexagons.
    cells
        Flat indexes of the cells of the study area, all different; shape (n,).
    neighbours
        "queen" (border or corner shared), "rook" (border shared) or "distance" (between centres).
    distance
        In metres, with "distance"; cells exactly at that distance are neighbours.

    Raises
    ------
    DistanceError
        ``distance`` is not a positive length.
    """
    if neighbours == "distance":
        check_distance(distance)
    if isinstance(lattice, HexagonLattice):
        row, column = np.divmod(cells, lattice.columns)
        # No two cells are further apart: a longer distance would only make a larger window.
        radius = min(distance / lattice.height, lattice.rows + lattice.columns)
        window = hexagon_disc(radius) if neighbours == "distance" else HEXAGONS
        # Every other column stands half a cell lower: along the slanting axis all neighbours look alike.
        return LatticeNeighbours(column, row - column // 2, window)
    squares = lattice.squares if isinstance(lattice, InseeLattice) else lattice
    if not isinstance(squares, SquareLattice):
        raise TypeError(f"no neighbours on {type(lattice).__name__}")
    row, column = np.divmod(cells, squares.columns)
    radius = min(distance / squares.cell_size, squares.rows + squares.columns)
    window = square_disc(radius) if neighbours == "distance" else SQUARES[neighbours]
    return LatticeNeighbours(row, column, window)


def square_disc(radius: float) -> Window:
    """Squares with their centre within ``radius`` sides."""
    squared = (radius * (1 + SLACK)) ** 2
    reach = math.isqrt(int(squared))
    widths = ((away, math.isqrt(int(squared - away**2))) for away in range(-reach, reach + 1))
    return tuple((away, -width, width) for away, width in widths)


def hexagon_disc(radius: float) -> Window:
    """Hexagons with their centre within ``radius`` heights, by slanting column: q² + q·r + r² is the distance squared.

    Notes
    -----
    Axial coordinates: Snyder, W. E., Qi, H. & Sander, W. A., 1999, « A coordinate system for hexagonal pixels »,
    Proc. SPIE 3661, pp. 716–727.
    """
    squared = (radius * (1 + SLACK)) ** 2
    lines = []
    for q in range(-math.floor(math.sqrt(4 * squared / 3)), math.floor(math.sqrt(4 * squared / 3)) + 1):
        half = math.sqrt(max(4 * squared - 3 * q**2, 0.0))
        first, last = math.ceil((-q - half) / 2), math.floor((-q + half) / 2)
        if first <= last:
            lines.append((q, first, last))
    return tuple(lines)
