# SPDX-License-Identifier: GPL-2.0-or-later
"""Which cells of a lattice touch a study area."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.prepared import prep

from ..progress import Tick, advance, unwatched
from .cells import CellLattice
from .zoning import Zoning


def cells_touching(
    lattice: CellLattice, polygons: Sequence[BaseGeometry], tick: Tick = unwatched
) -> NDArray[np.int64]:
    """Flat indexes of the cells that share at least a point with the polygons, in order; shape (k,).

    Cells with their first vertex inside are found all at once; only the others near the polygons are tested one by
    one, with a prepared geometry.
    """
    every = np.arange(lattice.cells)
    rings = lattice.outlines(every)
    touches = Zoning(polygons).locate(rings[:, 0, 0], rings[:, 0, 1]).zone >= 0
    # Zero-width buffer: an invalid polygon would make the union fail.
    area = unary_union([polygon if polygon.is_valid else polygon.buffer(0) for polygon in polygons])
    if area.is_empty:
        return every[touches]
    west, south, east, north = area.bounds
    low, high = rings.min(axis=1), rings.max(axis=1)
    near = ~touches & (low[:, 0] <= east) & (high[:, 0] >= west) & (low[:, 1] <= north) & (high[:, 1] >= south)
    prepared = prep(area)
    undecided = np.flatnonzero(near)
    for done, cell in enumerate(undecided):
        if done % 1000 == 0:
            advance(tick, done / len(undecided))
        touches[cell] = prepared.intersects(Polygon(rings[cell]))
    return every[touches]
