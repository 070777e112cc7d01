# SPDX-License-Identifier: GPL-2.0-or-later
"""Exact densities of any kernel: each event is spread over the cells of its disc.

Events are taken a few at a time, from north to south; the heights of their spreads at all the cells that they may
reach are computed at once and counted into a band of rows. The work is events · π · radius²: quick where the radius
spans few cells, or where events are few. Large discs are added one by one, each to its square of cells.
"""
from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, advance, unwatched
from .blank import blank
from .pixels import Pixels

Values = NDArray[np.float64]

PAIRS = 65_536
"""Pairs of an event and a cell computed at once: enough to fill the band of rows that they are counted into."""
LARGE, SPARSE = 4096, 6000
"""Cells of a disc, and cells of the raster for each event, from which it is quicker to add each disc alone."""
SQUARES_A_TICK = 50


def scattered(points: Pixels, reach: float, height: Callable[[Values], Values], tick: Tick = unwatched) -> Values:
    """Sum over events of weight · height(distance²) at every cell within ``reach``.

    Parameters
    ----------
    points
        Positions in cells; those beyond the raster that reach it count too.
    reach
        Distance in cells beyond which ``height`` is zero.
    height
        From squared distances in cells, any shape, which it may overwrite, to heights of the same shape.
    tick
        Told the share done; may stop the work.

    Returns
    -------
    Array of shape (rows, columns).

    Raises
    ------
    Cancelled
        ``tick`` said no.
    """
    margin = math.floor(reach + 0.5 + 1e-9)
    near, _, _ = points.within(margin + 0.49).by_row()
    row, column = np.rint(near.y).astype(np.int64), np.rint(near.x).astype(np.int64)
    # Twice the margin on each side: the points around the raster, and what they spread outwards.
    border = 2 * margin
    across = points.columns + 2 * border
    image = blank((points.rows + 2 * border) * across)
    whole = image.reshape(-1, across)
    inner = whole[border : border + points.rows, border : border + points.columns]
    if math.pi * reach**2 >= LARGE or image.size >= SPARSE * len(near):
        _add_squares(near, margin, height, whole, tick)
        return inner
    down, along = _offsets(reach, margin)
    expansion = np.stack([along**2 + down**2, along, down, np.ones(len(down))], axis=1).astype(np.float64)
    at_once = max(PAIRS // len(down), 1)
    for start in range(0, len(near), at_once):
        some = slice(start, start + at_once)
        # Sorted by ⌊y⌋, rounded rows may be one off: the band allows for it.
        top = int(row[some].min()) - margin
        end = int(row[some].max()) + margin + 1
        dx, dy = near.x[some] - column[some], near.y[some] - row[some]
        # (along − dx)² + (down − dy)², expanded: one product of matrices. It loses no figure, as dx and dy are small.
        squared = expansion @ np.stack([np.ones(len(dx)), -2 * dx, -2 * dy, dx * dx + dy * dy])
        heights = height(squared)
        heights *= near.weight[some]
        cells = (row[some] - top) * across + (column[some] + border) + (down * across + along)[:, None]
        band = slice((top + border) * across, (end + border) * across)
        image[band] += np.bincount(cells.ravel(), heights.ravel(), (end - top) * across)
        advance(tick, min(start + at_once, len(near)) / len(near))
    advance(tick, 1.0)
    return inner


def _add_squares(near: Pixels, margin: int, height: Callable[[Values], Values], image: Values, tick: Tick) -> None:
    """Add the spread of each event to the square of cells around it; ``image`` has twice the margin on each side."""
    row, column = np.rint(near.y).astype(np.int64), np.rint(near.x).astype(np.int64)
    steps = np.arange(-margin, margin + 1)
    down2, along2 = np.square(steps - (near.y - row)[:, None]), np.square(steps - (near.x - column)[:, None])
    # One event at a time: a square holds thousands of cells, and most rows of a band would see none of them.
    for event in range(len(near)):
        heights = height(down2[event][:, None] + along2[event])
        heights *= near.weight[event]
        top, left = row[event] + margin, column[event] + margin
        image[top : top + len(steps), left : left + len(steps)] += heights
        if event % SQUARES_A_TICK == 0:
            advance(tick, event / len(near))
    advance(tick, 1.0)


def _offsets(reach: float, margin: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows and columns from the cell of an event to those that it may reach from somewhere in its cell."""
    steps = np.arange(-margin, margin + 1)
    nearest = np.maximum(np.abs(steps) - 0.5, 0) ** 2
    rows, columns = np.nonzero(nearest[:, None] + nearest <= reach**2 * (1 + 1e-9))
    return rows - margin, columns - margin
