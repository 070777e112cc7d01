# SPDX-License-Identifier: GPL-2.0-or-later
"""Which polygon of a zoning holds each event."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ..progress import Tick, advance, unwatched
from .clear_cells import ClearCells
from .tiles import Tiles

TOLERANCE = 1e-12
"""Share of the largest coordinate within which a point is on an edge: 6 µm in Lambert-93."""
BLOCK = 200_000
"""Events tried together against a polygon, to bound memory."""
MANY = 50_000
"""Events from which those far from all edges are worth setting apart."""


@dataclass(frozen=True)
class Located:
    """Where events are.

    ``zone`` is the index of the one polygon of each event, −1 outside; ``on_edge`` tells those on an edge of any
    polygon; ``several`` those strictly inside more than one, because polygons overlap. All of shape (n,).
    """

    zone: NDArray[np.int64]
    on_edge: NDArray[np.bool_]
    several: NDArray[np.bool_]


@dataclass(frozen=True)
class _Edges:
    """Edges of one polygon, rings of holes included, each written upwards; shape (e,) each."""

    x1: NDArray[np.float64]
    y1: NDArray[np.float64]
    x2: NDArray[np.float64]
    y2: NDArray[np.float64]


class Zoning:
    """Polygons, with holes and parts, in one CRS.

    Every event within a polygon or on its edge is in exactly one polygon:

    - on an edge that polygons share, in the one to the east, or to the north of a horizontal edge: the rule of
      half-open cells, so that a zoning made of grid cells counts as the grid does;
    - on an outer edge, in the first polygon of the sequence that it touches;
    - where polygons overlap, in the first one of the sequence.

    Even-odd rule on edges written in one direction, so that both sides of a shared edge compute the same
    floating-point crossing (Shimrat, M., 1962, « Algorithm 112: position of point relative to polygon »,
    Communications of the ACM 5(8), p. 434). Events are sorted into tiles, then by y within a polygon's box: only
    the edges that reach the height of an event are tried. Where events are many, those of cells that no edge comes
    near are set apart: a block of such cells is located once, for all of them.
    """

    def __init__(self, polygons: Sequence[BaseGeometry]) -> None:
        self._edges = _edges_of(polygons)
        largest = max((np.abs([e.x1, e.y1, e.x2, e.y2]).max() for e in self._edges if e.x1.size), default=0.0)
        self._tolerance = TOLERANCE * float(largest)

    def __len__(self) -> int:
        return len(self._edges)

    def locate(self, x: NDArray[np.float64], y: NDArray[np.float64], tick: Tick = unwatched) -> Located:
        """Polygon of each position, in the CRS of the polygons; positions that are not finite are outside.

        Parameters
        ----------
        x, y
            Positions, shape (n,).
        tick
            Told the share done.

        Raises
        ------
        Cancelled
            ``tick`` asked to stop.
        """
        cells = self._clear_cells(len(x)) if len(x) >= MANY else None
        if cells is None:
            return self.locate_each(x, y, tick)
        block = cells.blocks_of(x, y)
        # Block 0 is that of the events near an edge: they follow the blocks, each for itself.
        near = np.flatnonzero(block == 0)
        middle_x, middle_y = cells.middles()
        found = self.locate_each(np.r_[middle_x, x[near]], np.r_[middle_y, y[near]], tick)
        of_blocks, one_by_one = slice(0, cells.blocks), slice(cells.blocks, None)
        zone, several = np.r_[-1, found.zone[of_blocks]][block], np.r_[False, found.several[of_blocks]][block]
        zone[near], several[near] = found.zone[one_by_one], found.several[one_by_one]
        on_edge = np.zeros(len(x), bool)
        on_edge[near] = found.on_edge[one_by_one]
        return Located(zone, on_edge, several)

    def locate_each(self, x: NDArray[np.float64], y: NDArray[np.float64], tick: Tick = unwatched) -> Located:
        """Same as :meth:`locate`, every event tried for itself: its oracle."""
        zone, touching = np.full(len(x), -1, np.int64), np.full(len(x), -1, np.int64)
        depth, on_edge = np.zeros(len(x), np.int32), np.zeros(len(x), bool)
        tiles = Tiles(x, y)
        for index, edges in enumerate(self._edges):
            if index % 50 == 0:
                advance(tick, index / len(self._edges))
            for near in self._near(edges, tiles, x, y):
                inside, touched = _inside(edges, x[near], y[near], self._tolerance)
                within = near[inside]
                zone[within[zone[within] < 0]] = index
                # Few polygons have an event on their edge: the others are spared what follows.
                if touched.any():
                    touching[near[touched & (touching[near] < 0)]] = index
                    on_edge[near[touched]] = True
                    within = near[inside & ~touched]
                depth[within] += 1
        return Located(np.where(zone < 0, touching, zone), on_edge, depth > 1)

    def _clear_cells(self, events: int) -> ClearCells | None:
        if not self._edges:
            return None
        x1, y1, x2, y2 = (np.concatenate([getattr(e, name) for e in self._edges]) for name in ("x1", "y1", "x2", "y2"))
        # Twice the tolerance: rounding is far below it.
        return ClearCells.of(x1, y1, x2, y2, events, 2 * self._tolerance)

    def _near(
        self, edges: _Edges, tiles: Tiles, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> Iterator[NDArray[np.int64]]:
        """Events in the box of a polygon, from south to north, a block at a time."""
        if not edges.x1.size:
            return
        slack = self._tolerance
        west, east = min(edges.x1.min(), edges.x2.min()) - slack, max(edges.x1.max(), edges.x2.max()) + slack
        south, north = edges.y1.min() - slack, edges.y2.max() + slack
        near = tiles.near(west, south, east, north)
        near_x, near_y = x[near], y[near]
        in_box = (near_x >= west) & (near_x <= east) & (near_y >= south) & (near_y <= north)
        near, near_y = near[in_box], near_y[in_box]
        near = near[np.argsort(near_y, kind="stable")]
        yield from (near[first : first + BLOCK] for first in range(0, len(near), BLOCK))


def _edges_of(polygons: Sequence[BaseGeometry]) -> list[_Edges]:
    """Edges of each polygon, multipolygon or collection, of all at once; what is not a surface has none."""
    rings, edges_by_polygon = [np.empty((0, 2))], []
    for polygon in polygons:
        own = _rings_of(polygon)
        rings += own
        edges_by_polygon.append(sum(len(ring) - 1 for ring in own))
    starts, ends = np.vstack([ring[:-1] for ring in rings]), np.vstack([ring[1:] for ring in rings])
    owner = np.repeat(np.arange(len(polygons)), edges_by_polygon)
    moves = (starts != ends).any(axis=1)
    starts, ends, owner = starts[moves], ends[moves], owner[moves]
    upwards = (starts[:, 1] < ends[:, 1]) | ((starts[:, 1] == ends[:, 1]) & (starts[:, 0] < ends[:, 0]))
    low, high = np.where(upwards[:, None], starts, ends), np.where(upwards[:, None], ends, starts)
    columns = [column.copy() for column in (low[:, 0], low[:, 1], high[:, 0], high[:, 1])]
    limits = np.searchsorted(owner, np.arange(len(polygons) + 1))
    return [_Edges(*(column[first:last] for column in columns)) for first, last in zip(limits[:-1], limits[1:])]


def _rings_of(polygon: BaseGeometry) -> list[NDArray[np.float64]]:
    """Closed rings of a polygon, a multipolygon or a collection, shape (vertices, 2) each."""
    rings: list[NDArray[np.float64]] = []
    for part in getattr(polygon, "geoms", [polygon]):
        if part.geom_type == "Polygon" and not part.is_empty:
            rings += [np.asarray(ring.coords, dtype=np.float64)[:, :2] for ring in (part.exterior, *part.interiors)]
    return rings


def _inside(
    edges: _Edges, x: NDArray[np.float64], y: NDArray[np.float64], tolerance: float
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether each point, sorted by y, is inside (half-open), and whether it is on an edge; shape (n,) each."""
    start = np.searchsorted(y, edges.y1 - tolerance)
    counts = np.searchsorted(y, edges.y2 + tolerance, side="right") - start
    edge = np.repeat(np.arange(len(counts)), counts)
    point = np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts - start, counts)
    x1, y1 = edges.x1[edge], edges.y1[edge]
    across, up = edges.x2[edge] - x1, edges.y2[edge] - y1
    east, north = x[point] - x1, y[point] - y1
    with np.errstate(divide="ignore", invalid="ignore"):
        crossed = (y1 <= y[point]) & (y[point] < edges.y2[edge]) & (x[point] < x1 + across * (north / up))
    length = np.hypot(across, up)
    along = (east * across + north * up) / length
    touches = np.abs(across * north - up * east) <= tolerance * length
    touches &= (along >= -tolerance) & (along <= length + tolerance)
    crossings = np.bincount(point[crossed], minlength=len(x))
    return crossings % 2 == 1, np.bincount(point[touches], minlength=len(x)) > 0
