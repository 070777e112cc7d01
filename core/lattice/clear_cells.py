# SPDX-License-Identifier: GPL-2.0-or-later
"""Square cells that no edge of a zoning comes near: all events of a block of them are in the same polygon."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

MOST_ON_A_SIDE = 2048
PIECE = 0.5
"""Edges are marked by the middles of pieces of that many cells at most, in x and in y…"""
REACH = 0.3
"""… and around each, everything within that many cells: half a piece, and :data:`MARGIN` besides."""
MARGIN = REACH - PIECE / 2
AROUND = 2
"""Cells added on every side of the edges: the outermost ones are clear, and stand for everything beyond."""


@dataclass(frozen=True)
class ClearCells:
    """Blocks of clear cells that touch by a side; ``block`` has shape (rows, columns), 0 where an edge is near."""

    west: float
    south: float
    cell: float
    block: NDArray[np.int32]
    blocks: int

    @classmethod
    def of(
        cls,
        x1: NDArray[np.float64],
        y1: NDArray[np.float64],
        x2: NDArray[np.float64],
        y2: NDArray[np.float64],
        events: int,
        nearness: float,
    ) -> ClearCells | None:
        """Cells over edges from (x1, y1) to (x2, y2), shape (e,), about as many as ``events``.

        No position of a clear cell is within ``nearness``, in the unit of the edges, of an edge. ``None`` where cells
        cannot help: no edge, edges too long for so few events, cells too small beside ``nearness``.
        """
        if not x1.size:
            return None
        west, south = (float(min(low.min(), high.min())) for low, high in ((x1, x2), (y1, y2)))
        wide = float(max(x1.max(), x2.max())) - west
        high = float(max(y1.max(), y2.max())) - south
        cell = max(wide, high) / min(math.isqrt(events) + 1, MOST_ON_A_SIDE)
        # Written so that an edge that is not finite refuses too.
        if not MARGIN * cell > nearness:
            return None
        pieces = np.maximum(np.ceil(np.maximum(np.abs(x2 - x1), np.abs(y2 - y1)) / (PIECE * cell)), 1)
        if not pieces.sum() <= events:
            return None
        west, south = west - AROUND * cell, south - AROUND * cell
        shape = int(high / cell) + 1 + 2 * AROUND, int(wide / cell) + 1 + 2 * AROUND
        edge = np.repeat(np.arange(len(pieces)), pieces.astype(np.int64))
        rank = np.arange(len(edge)) - np.repeat(np.cumsum(pieces) - pieces, pieces.astype(np.int64))
        along = (rank + 0.5) / pieces[edge]
        column = (x1[edge] + along * (x2 - x1)[edge] - west) / cell
        row = (y1[edge] + along * (y2 - y1)[edge] - south) / cell
        block, blocks = ndimage.label(~_marked(row, column, shape))
        return cls(west, south, cell, block, blocks)

    def blocks_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int32]:
        """Block of each position, from 1, and 0 near an edge; shape (n,). What is not finite is beyond the edges."""
        rows, columns = self.block.shape
        flat = _rank(y, self.south, self.cell, rows) * np.int32(columns)
        flat += _rank(x, self.west, self.cell, columns)
        return self.block.ravel()[flat]

    def middles(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Middle of one cell of each block, in their order; x and y of shape (blocks,)."""
        one = np.zeros(self.blocks + 1, np.int64)
        one[self.block.ravel()] = np.arange(self.block.size)
        row, column = np.divmod(one[1:], self.block.shape[1])
        return self.west + (column + 0.5) * self.cell, self.south + (row + 0.5) * self.cell


def _marked(row: NDArray[np.float64], column: NDArray[np.float64], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Cells within reach of positions counted in cells: the reach is less than half a cell, so its corners tell."""
    marked = np.zeros(shape, bool)
    for north in (-REACH, REACH):
        for east in (-REACH, REACH):
            marked[(row + north).astype(np.int64), (column + east).astype(np.int64)] = True
    return marked


def _rank(values: NDArray[np.float64], low: float, cell: float, count: int) -> NDArray[np.int32]:
    """Row or column of each value; the outermost ones for those beyond, and the first for NaN, which fmax leaves."""
    ranks = (values - low) / cell
    np.fmax(ranks, 0, out=ranks)
    np.fmin(ranks, count - 1, out=ranks)
    return ranks.astype(np.int32)
