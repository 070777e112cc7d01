# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines of the parts of a raster that reach a level, interpolated between cell centres (marching squares)."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

NEAREST = 1e-3
"""Part of a cell that an outline keeps from cell centres: outlines then never touch themselves."""
# Sides of the square between four cell centres, and the sides that an outline joins there, by corners at the level or
# above (north-west 1, north-east 2, south-east 4, south-west 8), with those corners on its right as seen on the map.
NORTH, EAST, SOUTH, WEST = range(4)
JOINED = {
    1: ((NORTH, WEST),), 2: ((EAST, NORTH),), 4: ((SOUTH, EAST),), 8: ((WEST, SOUTH),),
    3: ((EAST, WEST),), 6: ((SOUTH, NORTH),), 12: ((WEST, EAST),), 9: ((NORTH, SOUTH),),
    14: ((WEST, NORTH),), 13: ((NORTH, EAST),), 11: ((EAST, SOUTH),), 7: ((SOUTH, WEST),),
}
APART = {5: ((NORTH, WEST), (SOUTH, EAST)), 10: ((EAST, NORTH), (WEST, SOUTH))}
TOGETHER = {5: ((NORTH, EAST), (SOUTH, WEST)), 10: ((WEST, NORTH), (EAST, SOUTH))}


@dataclass(frozen=True)
class Zone:
    """One piece of ground at a level or above.

    Attributes
    ----------
    rings
        Closed outlines, shape (vertices, 2), in columns from the western border and rows from the northern one: the
        shell first, then the holes.
    cells
        Number of cells of the piece.
    volume
        Sum of their values.
    """

    rings: tuple[NDArray[np.float64], ...]
    cells: int
    volume: float


def zones(values: NDArray[np.float64], level: float, fewest_cells: int = 1) -> list[Zone]:
    """Pieces of the raster whose cells are at ``level`` or above, in no order.

    Outlines run between cell centres, where linear interpolation meets the level; along the border of the raster and
    of cells without value, they follow the edges of cells. Zones of a higher level lie within those of a lower one.

    Parameters
    ----------
    values
        Values at cell centres, NaN where there is none, shape (rows, columns).
    level
        Above zero.
    fewest_cells
        Holes of fewer cells are filled.

    References
    ----------
    Lorensen, W. E. & Cline, H. E. (1987), Marching cubes, Computer Graphics 21(4), pp. 163-169, on the plane; corners
    that face each other are joined where the mean of the four corners reaches the level.
    """
    padded = np.pad(values, 1, constant_values=np.nan)
    high = np.greater_equal(padded, level, where=~np.isnan(padded), out=np.zeros(padded.shape, bool))
    pits = _pits(high, np.isnan(padded), fewest_cells)
    high |= pits
    volumes = np.where(high, padded, 0)
    padded[pits] = level
    squares = _squares(padded, high, level)
    label, count = _labelled(high, squares)
    cells = np.bincount(label.ravel(), minlength=count)
    volume = np.bincount(label.ravel(), volumes.ravel(), minlength=count)
    rings: list[list[NDArray[np.float64]]] = [[] for _ in range(count)]
    # The outline runs halfway to the next lower value: no cell lies on it.
    for piece, ring in _rings(padded, label, squares, _just_below(padded, high, level)):
        rings[piece].append(ring)
    return [
        Zone(tuple(sorted(rings[piece], key=_doubled_area, reverse=True)), int(cells[piece]), float(volume[piece]))
        for piece in range(1, count)
    ]


@dataclass(frozen=True)
class _Squares:
    """Squares between four cell centres that an outline crosses: north-west corner, corners at the level, joined."""

    row: NDArray[np.int64]
    column: NDArray[np.int64]
    corners: NDArray[np.int64]
    together: NDArray[np.bool_]


def _squares(values: NDArray[np.float64], high: NDArray[np.bool_], level: float) -> _Squares:
    code = high[:-1, :-1] * np.uint8(1)
    code += high[:-1, 1:] * np.uint8(2)
    code += high[1:, 1:] * np.uint8(4)
    code += high[1:, :-1] * np.uint8(8)
    row, column = np.nonzero((code != 0) & (code != 15))
    mean = sum(values[row + down, column + right] for down in (0, 1) for right in (0, 1)) / 4
    return _Squares(row, column, code[row, column].astype(np.int64), np.asarray(mean >= level))  # false for NaN


def _pits(high: NDArray[np.bool_], empty: NDArray[np.bool_], fewest_cells: int) -> NDArray[np.bool_]:
    """Cells of the holes that have fewer than ``fewest_cells`` cells, all with a value."""
    label, count = ndimage.label(~high, np.ones((3, 3)))
    cells = np.bincount(label.ravel(), minlength=count + 1)
    small = cells < fewest_cells
    small[np.unique(label[empty])] = False
    small[0] = False
    return np.asarray(small[label], np.bool_)


def _labelled(high: NDArray[np.bool_], squares: _Squares) -> tuple[NDArray[np.int64], int]:
    """Number of the piece of each cell, 0 for none, and the number of pieces, that one included."""
    label, count = ndimage.label(high)
    diagonal = squares.together & np.isin(squares.corners, (5, 10))
    row, column, falling = squares.row[diagonal], squares.column[diagonal], squares.corners[diagonal] == 5
    one = label[row, np.where(falling, column, column + 1)]
    other = label[row + 1, np.where(falling, column + 1, column)]
    graph = coo_matrix((np.ones(len(one)), (one, other)), (count + 1, count + 1))
    pieces, merged = connected_components(graph, directed=False)
    # Label 0 has no link, so that it stays alone, and first.
    return merged.astype(np.int64)[label], int(pieces)


def _just_below(values: NDArray[np.float64], high: NDArray[np.bool_], level: float) -> float:
    lower = values[~high & ~np.isnan(values)]
    return level if lower.size == 0 else (level + float(lower.max())) / 2


def _rings(
    values: NDArray[np.float64], label: NDArray[np.int64], squares: _Squares, level: float
) -> Iterator[tuple[int, NDArray[np.float64]]]:
    """Closed outlines with the number of the piece that they bound."""
    start, end = _steps(values.shape[1], squares)
    order = np.argsort(start)
    start, end = start[order], end[order]
    following = np.searchsorted(start, end)
    points, inner = _crossings(values, label, start, level)
    left = np.ones(len(start), bool)
    links = following.tolist()
    for first in range(len(links)):
        if left[first]:
            ring = [first]
            step = links[first]
            while step != first:
                ring.append(step)
                step = links[step]
            left[ring] = False
            yield int(inner[first]), points[[*ring, first]]


def _steps(columns: int, squares: _Squares) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Numbers of the sides that outlines join, shapes (k,).

    A side is a link between cells: 2 · cell towards the eastern neighbour, 2 · cell + 1 towards the southern one.
    """
    cell = squares.row * columns + squares.column
    sides = np.stack([2 * cell, 2 * (cell + 1) + 1, 2 * (cell + columns), 2 * cell + 1])
    starts, ends = [], []
    facing = np.isin(squares.corners, (5, 10))
    tables = ((JOINED, ~facing), (TOGETHER, facing & squares.together), (APART, facing & ~squares.together))
    for table, concerned in tables:
        for corners, pairs in table.items():
            which = np.flatnonzero(concerned & (squares.corners == corners))
            for start, end in pairs:
                starts.append(sides[start, which])
                ends.append(sides[end, which])
    return np.concatenate(starts), np.concatenate(ends)


def _crossings(
    values: NDArray[np.float64], label: NDArray[np.int64], sides: NDArray[np.int64], level: float
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Where outlines cross links between cells, in columns and rows, shape (k, 2), and the piece that they bound."""
    cell, southward = sides // 2, sides % 2
    row, column = np.divmod(cell, values.shape[1])
    near, far = values[row, column], values[row + southward, column + 1 - southward]
    pieces = np.maximum(label[row, column], label[row + southward, column + 1 - southward])
    with np.errstate(divide="ignore", invalid="ignore"):
        part = (level - near) / (far - near)
    part = np.where(np.isnan(near) | np.isnan(far), 0.5, np.clip(part, NEAREST, 1 - NEAREST))
    # Centres of the padded raster: the first cell of the raster itself has its centre at (0.5, 0.5).
    return np.column_stack([column - 0.5 + part * (1 - southward), row - 0.5 + part * southward]), pieces


def _doubled_area(ring: NDArray[np.float64]) -> float:
    """Twice the signed area in columns and rows: shells, which turn clockwise on the map, are positive."""
    x, y = ring[:-1].T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum())
