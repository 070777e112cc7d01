# SPDX-License-Identifier: GPL-2.0-or-later
"""Which polygons touch each other, small gaps of drawing forgiven.

Two areas are neighbours by "queen" where they come within :data:`GAP` of each other, by "rook" where they run at most
:data:`GAP` apart over :data:`BORDER` or more. Areas that overlap are neighbours by both rules.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ...progress import Tick, advance, unwatched
from .neighbours import SparseNeighbours

GAP = 0.1
"""Metres that two outlines may be apart and still touch: what rounding and projecting leave."""
BORDER = 1.0
"""Metres of common border below which two areas share a corner only."""
BLOCK = 500
"""Polygons whose boxes are compared at once with those of the others, to bound memory."""


def contiguous(
    polygons: Sequence[BaseGeometry], neighbours: str, tick: Tick = unwatched
) -> SparseNeighbours:
    """Neighbours among polygons.

    Parameters
    ----------
    polygons
        Valid polygons or multipolygons, in metres.
    neighbours
        "queen" (a border or a corner shared) or "rook" (a border shared).
    tick
        Told the share done.

    Raises
    ------
    Cancelled
        ``tick`` asked to stop.
    """
    first: list[int] = []
    second: list[int] = []
    for one, others in _near(polygons, tick):
        touching = _sharing_a_border if neighbours == "rook" else _coming_near
        found = touching(polygons[one], [polygons[other] for other in others])
        second += [int(other) for other, touches in zip(others, found) if touches]
        first += [one] * (len(second) - len(first))
    return SparseNeighbours(np.array(first, np.int64), np.array(second, np.int64), len(polygons))


def middles(polygons: Sequence[BaseGeometry]) -> NDArray[np.float64]:
    """A point of each polygon that stands for it: its centre of gravity, or a point inside where that is outside."""
    points = np.empty((len(polygons), 2))
    for rank, polygon in enumerate(polygons):
        centre = polygon.centroid
        inside = centre if polygon.intersects(centre) else polygon.representative_point()
        points[rank] = inside.x, inside.y
    return points


def _coming_near(polygon: BaseGeometry, others: list[BaseGeometry]) -> list[bool]:
    """Which of ``others`` come within the gap of ``polygon``."""
    prepared = prep(polygon)
    # Touching outright is the rule, and quick to see.
    return [bool(prepared.intersects(other) or polygon.distance(other) <= GAP) for other in others]


def _sharing_a_border(polygon: BaseGeometry, others: list[BaseGeometry]) -> list[bool]:
    """Which of ``others`` run along ``polygon``."""
    around = polygon.buffer(GAP)
    prepared, longest = prep(around), BORDER + 2 * GAP
    return [
        bool(prepared.intersects(other) and around.intersection(other.boundary).length >= longest) for other in others
    ]


def _near(polygons: Sequence[BaseGeometry], tick: Tick) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Each polygon with those, further in the order from west to east, whose boxes come within the gap of its own."""
    boxes = np.array([polygon.bounds for polygon in polygons], np.float64).reshape(-1, 4)
    order = np.argsort(boxes[:, 0], kind="stable")
    west, south, east, north = boxes[order].T
    stops = np.searchsorted(west, east + GAP, side="right")
    for rank in range(len(order)):
        if rank % BLOCK == 0:
            advance(tick, rank / len(order))
        later = slice(rank + 1, stops[rank])
        meets = (south[later] <= north[rank] + GAP) & (north[later] >= south[rank] - GAP)
        if meets.any():
            yield int(order[rank]), order[later][meets]
