# SPDX-License-Identifier: GPL-2.0-or-later
"""What all lattices have in common, and the size of their cells."""
from __future__ import annotations

import math
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .strays import is_stretched, near_others

ROUND_FIGURES = (1.0, 2.0, 5.0, 10.0)
SMALLEST = 10.0
"""Metres below which a cell would be a doorstep."""
WHEN_NO_AREA = 100.0
"""Metres, where all events stand on one point or one line."""
TRIMMED = 1.0
"""Percentage of the events left out at each end of x and of y, so that a stray one does not stretch the cells."""


class CellLattice(Protocol):
    """Cells that tile a rectangle, each with a flat index, a name and a closed outline."""

    @property
    def cells(self) -> int:
        """Number of cells."""

    def cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Flat index of the cell of each position, −1 outside; shape (n,)."""

    def outlines(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Closed rings of cells given by their flat index; shape (k, vertices, 2)."""

    def km2(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Area in km² of the given cells, which need not be equal; shape (k,)."""

    def names(self, cells: NDArray[np.int64]) -> list[str]:
        """Identifier of each of the given cells, the same from one run to the next."""


def round_up(length: float) -> float:
    """Smallest of 1, 2, 5, 10, 20, 50… that is not below ``length``, a positive length."""
    power = 10.0 ** math.floor(math.log10(length))
    return next(figure * power for figure in ROUND_FIGURES if figure * power >= length * (1 - 1e-9))


def quadrat_size(events: int, area: float) -> float:
    """Side in metres, a round figure, of cells that hold two events each on average: √(2·A/n), rounded up.

    Parameters
    ----------
    events
        Number of events.
    area
        Area in m² that they cover.

    Notes
    -----
    Griffith, D. A. & Amrhein, C. G., 1991, *Statistical Analysis for Geographers*, Prentice Hall, p. 131.
    """
    if events < 1 or not area > 0:
        return WHEN_NO_AREA
    return max(round_up(math.sqrt(2 * area / events)), SMALLEST)


def area_of_most(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Area in m² of the box of the events, shape (n,), without the outermost :data:`TRIMMED` % on each side.

    Those far from all others are left aside first.
    """
    if is_stretched(x, y):
        near = near_others(x, y)
        x, y = x[near], y[near]
    west, east = np.percentile(x, [TRIMMED, 100 - TRIMMED])
    south, north = np.percentile(y, [TRIMMED, 100 - TRIMMED])
    return float((east - west) * (north - south))
