# SPDX-License-Identifier: GPL-2.0-or-later
"""A spatial index packed at once, instead of one insertion a polygon.

Notes
-----
Order of the cells: Leutenegger, S. T., Lopez, M. A. & Edgington, J., 1997, « STR: a simple and efficient algorithm for
R-tree packing », *Proc. 13th International Conference on Data Engineering*, p. 497-506. Form of the nodes: SQLite,
*The SQLite R*Tree Module*, § 5 (shadow tables), and ``ext/rtree/rtree.c``.
"""
from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
HEADER = 4
"""Bytes before the cells of a node: the depth, of the root alone, and the number of cells."""
FILLED = 0.94
"""Share of a node that is filled, so that a later insertion need not split it."""
ROOT = 1
TOGETHER = 2000
"""Nodes made together."""
AT_ONCE = 500_000
"""Cells worked on together: few, so that what is computed on the way takes no memory, and cancelling no time."""
MARKS = 8192
"""Values, at least, among which cells are ranked from west to east, where there are as many."""
Poll = Callable[[], None]
"""Called now and then; may raise to stop."""


@dataclass(frozen=True)
class Level:
    """Nodes of one depth: their cells, and where each node begins among these; the last limit is their number."""

    cells: NDArray[np.void]
    limits: NDArray[np.int64]

    @property
    def nodes(self) -> int:
        """Number of nodes."""
        return len(self.limits) - 1

    def node_of_cell(self) -> NDArray[np.int64]:
        """Rank of the node of each cell."""
        return np.repeat(np.arange(self.nodes), np.diff(self.limits))


@dataclass(frozen=True)
class PackedTree:
    """Levels of an R-tree, leaves first, and the size of its nodes in bytes."""

    levels: list[Level]
    node_bytes: int

    @classmethod
    def of(
        cls, ids: NDArray[np.int64], boxes: NDArray[np.float64], node_bytes: int, poll: Poll = lambda: None
    ) -> PackedTree:
        """Tree of boxes, shape (n, 4): west, east, south, north; or of points, shape (n, 2). The ids count from 1."""
        capacity = (node_bytes - HEADER) // CELL.itemsize
        cells = np.zeros(len(ids), CELL)
        for rows in _some(len(ids)):
            poll()
            some = boxes[rows] if boxes.shape[1] == 4 else np.repeat(boxes[rows], 2, axis=1)
            cells["id"][rows], cells["box"][rows] = ids[rows], _outwards(some)
        levels = []
        while len(cells) > capacity:
            levels.append(_level(cells, math.floor(capacity * FILLED), poll))
            cells = _parents(levels[-1])
        return cls([*levels, Level(cells, np.array([0, len(cells)]))], node_bytes)

    def nodes(self) -> Iterator[tuple[int, bytes]]:
        """Number and content of each node."""
        for depth, level in enumerate(self.levels):
            below = self._first(depth - 1) if depth > 0 else 0
            mark = depth if level is self.levels[-1] else 0
            for first in range(0, level.nodes, TOGETHER):
                blocks = self._blocks(level, first, min(first + TOGETHER, level.nodes), below, mark)
                for number, block in enumerate(blocks, start=self._first(depth) + first):
                    yield number, block.tobytes()

    def _blocks(self, level: Level, first: int, last: int, below: int, mark: int) -> NDArray[np.uint8]:
        """Content of some nodes of a level, shape (nodes, bytes); ``below`` is the number of its first child."""
        limits = level.limits[first : last + 1] - level.limits[first]
        cells = level.cells[level.limits[first] : level.limits[last]].copy()
        cells["id"] += below
        rank, node = np.arange(len(cells)), np.repeat(np.arange(last - first), np.diff(limits))
        blocks = np.zeros((last - first, self.node_bytes), np.uint8)
        header = blocks[:, :HEADER].copy().view(">u2")
        header[:, 1] = np.diff(limits)
        header[:, 0] = mark
        blocks[:, :HEADER] = header.view(np.uint8)
        body = np.zeros((last - first, (self.node_bytes - HEADER) // CELL.itemsize, CELL.itemsize), np.uint8)
        body[node, rank - limits[node]] = cells.view(np.uint8).reshape(len(cells), -1)
        blocks[:, HEADER : HEADER + body[0].size] = body.reshape(last - first, -1)
        return blocks

    def parents(self) -> Iterator[tuple[int, int]]:
        """Number of each node but the root, and of its parent."""
        for depth in range(1, len(self.levels)):
            level = self.levels[depth]
            numbers = level.cells["id"] + self._first(depth - 1)
            yield from zip(numbers.tolist(), (level.node_of_cell() + self._first(depth)).tolist())

    def leaves(self) -> Iterator[tuple[int, int]]:
        """Id of each box and number of its node, in the order of the ids."""
        leaves, first = self.levels[0], self._first(0)
        ids = leaves.cells["id"]
        node_of = np.zeros(int(ids.max()) + 1, np.int32)
        node_of[ids] = leaves.node_of_cell()
        used = np.zeros(len(node_of), bool)
        used[ids] = True

        def pairs(rows: slice) -> Iterator[tuple[int, int]]:
            some = np.flatnonzero(used[rows])
            return zip((some + rows.start).tolist(), (node_of[rows][some] + first).tolist())

        return chain.from_iterable(map(pairs, _some(len(node_of))))

    def _first(self, depth: int) -> int:
        """Number of the first node of a level: the root is 1, the levels below follow."""
        return ROOT + sum(level.nodes for level in self.levels[depth + 1 :])


def _level(cells: NDArray[np.void], filled: int, poll: Poll) -> Level:
    """Nodes of neighbouring cells: slices from west to east, each from south to north."""
    slices = math.ceil(math.sqrt(math.ceil(len(cells) / filled)))
    # Whole nodes a slice, so that no node reaches over two of them.
    a_slice = filled * math.ceil(len(cells) / filled / slices)
    order, y = np.argsort(_ranks(_middles(cells, 0), poll), kind="stable"), _middles(cells, 2)
    sorted_cells = np.empty_like(cells)
    for start in range(0, len(cells), a_slice):
        poll()
        rows = order[start : start + a_slice]
        sorted_cells[start : start + a_slice] = cells[rows[np.argsort(y[rows], kind="stable")]]
    return Level(sorted_cells, np.append(np.arange(0, len(cells), filled), len(cells)))


def _middles(cells: NDArray[np.void], low: int) -> NDArray[np.float32]:
    """Middles of boxes along an axis, of which ``low`` is the lower side: close enough to put them in order."""
    sides = cells["box"]
    middles = sides[:, low].astype(np.float32)
    middles += sides[:, low + 1]
    return middles


def _ranks(values: NDArray[np.float32], poll: Poll) -> NDArray[np.uint16]:
    """Rank of each value among some of them: exact where they are few, and always quick to sort."""
    marks = np.sort(values[:: max(len(values) // MARKS, 1)])
    ranks = np.empty(len(values), np.uint16)
    for rows in _some(len(values)):
        poll()
        ranks[rows] = np.searchsorted(marks, values[rows])
    return ranks


def _parents(level: Level) -> NDArray[np.void]:
    """One cell a node, around all of its own; its id is the rank of the node."""
    first = level.limits[:-1]
    parents = np.zeros(level.nodes, CELL)
    parents["id"] = np.arange(level.nodes)
    for side, farthest in enumerate((np.minimum, np.maximum, np.minimum, np.maximum)):
        parents["box"][:, side] = farthest.reduceat(level.cells["box"][:, side].astype(np.float32), first)
    return parents


def _some(count: int) -> Iterator[slice]:
    return (slice(start, start + AT_ONCE) for start in range(0, count, AT_ONCE))


def _outwards(boxes: NDArray[np.float64]) -> NDArray[np.float32]:
    """Boxes in single precision, never smaller than they were."""
    rounded = boxes.astype(np.float32)
    for side, sign in enumerate((-1, 1, -1, 1)):
        inside = (rounded[:, side] - boxes[:, side]) * sign < 0
        rounded[inside, side] = np.nextafter(rounded[inside, side], np.float32(sign * np.inf))
    return rounded
