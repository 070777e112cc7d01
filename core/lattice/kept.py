# SPDX-License-Identifier: GPL-2.0-or-later
"""Which cells of a lattice a result keeps, and which of them holds each event."""
from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ..errors import CoreError
from ..progress import Tick, unwatched
from ..wording import number, tr
from .cells import CellLattice
from .square import TooManyCellsError
from .touching import cells_touching
from .zoning import Zoning

MAX_KEPT = 500_000
"""Empty cells that may be drawn."""
FEW = 20
"""Cells an event up to which a table of all cells costs less than sorting the events."""


class NoneInsideError(CoreError):
    """Cells and incidents that do not meet."""

    def __init__(self, count: int) -> None:
        super().__init__(
            tr(
                "None of the {count} incidents is in the extent, study area or areas asked for: check where they lie, "
                "their CRS and that of the incidents.",
                count=number(count),
            )
        )


def cells_of(
    lattice: CellLattice,
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    area: Sequence[BaseGeometry] | None = None,
    tick: Tick = unwatched,
) -> NDArray[np.int64]:
    """Cell of each event, −1 where it is outside the lattice or outside the study area; shape (n,).

    Raises
    ------
    NoneInsideError
        All events are outside.
    """
    cell = lattice.cell_of(x, y)
    if area is not None:
        cell = np.where(Zoning(area).locate(x, y, tick).zone >= 0, cell, -1)
    if (cell < 0).all():
        raise NoneInsideError(len(x))
    return cell


def kept_cells(
    lattice: CellLattice,
    cell: NDArray[np.int64],
    area: Sequence[BaseGeometry] | None = None,
    keep_empty: bool = False,
    tick: Tick = unwatched,
) -> NDArray[np.int64]:
    """Flat indexes, in order, of the cells that hold events; with ``keep_empty``, of all that touch the study area.

    Parameters
    ----------
    cell
        Cell of each event, −1 outside; shape (n,).
    area
        Polygons of the study area; without them, ``keep_empty`` keeps the whole lattice.

    Raises
    ------
    TooManyCellsError
        ``keep_empty`` would draw more than :data:`MAX_KEPT` cells.
    """
    occupied = _occupied(cell, lattice.cells)
    if not keep_empty:
        return occupied
    if lattice.cells > MAX_KEPT:
        side = math.sqrt(float(lattice.km2(np.array([0]))[0]) * 1e6 * lattice.cells / MAX_KEPT)
        raise TooManyCellsError(lattice.cells, side)
    every = np.arange(lattice.cells) if area is None else cells_touching(lattice, area, tick)
    return np.union1d(occupied, every)


def ranks_of(cell: NDArray[np.int64], kept: NDArray[np.int64], cells: int) -> NDArray[np.int64]:
    """Rank among the kept cells of the cell of each event, −1 outside; shape (n,).

    ``cell`` and ``kept`` are as in :func:`kept_cells`, and ``cells`` is the number of cells of the lattice.
    """
    if cells > FEW * len(cell):
        return np.where(cell >= 0, np.searchsorted(kept, cell), -1)
    # One more for −1, which is the last.
    rank = np.full(cells + 1, -1, dtype=np.int64)
    rank[kept] = np.arange(len(kept))
    return rank[cell]


def _occupied(cell: NDArray[np.int64], cells: int) -> NDArray[np.int64]:
    """Cells that hold events, in order: marked one by one where the lattice is small, sorted where it is not."""
    if cells > FEW * len(cell):
        return np.unique(cell[cell >= 0])
    marked = np.zeros(cells + 1, dtype=bool)
    marked[cell] = True
    return np.flatnonzero(marked[:-1])
