# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of a package: cells of the official grid, or the areas of a zoning."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import GeometryCollection, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.prepared import prep

from ...errors import CoreError
from ...lattice.insee import InseeGrid
from ...lattice.zoning import Zoning
from ...wording import number, tr

MAX_CELLS = 250_000
EDGE = 1e-3
"""Metres by which a cell ends before the next one, where it is asked what it touches."""
FRAME = 1000
"""Metres to which the frame of published cells is widened when no territory is given."""


class TooManyUnitsError(CoreError):
    """A package nobody could open."""

    def __init__(self, cells: float) -> None:
        super().__init__(
            tr(
                "The package would have {cells} cells ({most} at most): choose larger cells, or a smaller BOUNDARY.",
                cells=number(cells),
                most=number(MAX_CELLS),
            )
        )


@dataclass(frozen=True)
class Units:
    """Named polygons, sorted by name, in the CRS ``epsg``.

    ``size`` is the side of cells in metres, 0 for what are no cells; ``largest`` that of the largest squares of a
    tree. ``kind`` is the zoning: grid, quadtree, areas or snapped_points; the places of the last one bear the
    coordinates of their point as a name (« N6279505E770235 »).
    """

    names: tuple[str, ...]
    polygons: tuple[BaseGeometry, ...]
    epsg: int
    size: int = 0
    kind: str = "areas"
    largest: int = 0

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north, in metres."""
        west, south, east, north = GeometryCollection(self.polygons).bounds
        return float(west), float(south), float(east), float(north)


    @cached_property
    def displacement(self) -> int | None:
        """Metres, rounded up to ten, that no fact is farther from the point it stands at; ``None`` without points."""
        if self.kind != "snapped_points":
            return None
        farthest = 0.0
        for name, polygon in zip(self.names, self.polygons):
            (x, y), (west, south, east, north) = corner_in(name), polygon.bounds
            farthest = max(farthest, float(np.hypot(max(x - west, east - x), max(y - south, north - y))))
        return int(np.ceil(farthest / 10) * 10)


@dataclass(frozen=True)
class Placed:
    """Where events are: ``codes`` of each among ``names``, −1 outside the territory, shape (n,)."""

    codes: NDArray[np.int64]
    names: tuple[str, ...]

    @property
    def outside(self) -> int:
        """Events outside the territory."""
        return int((self.codes < 0).sum())


class GridPlaces:
    """Cells of the official grid that touch the territory, or that hold something to show."""

    def __init__(self, grid: InseeGrid, boundary: BaseGeometry | None) -> None:
        self.grid = grid
        self.boundary = boundary

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Placed:
        """Cell of each event; those in cells that do not touch the territory are outside."""
        corners, cell = self.grid.cells_of(x, y)
        inside = self._touching(corners)
        code = np.where(inside, np.cumsum(inside) - 1, -1)
        return Placed(code[cell].astype(np.int64), tuple(self.grid.names(corners[inside])))

    def units(self, shown: Sequence[str]) -> Units:
        """Every cell to write, empty ones included, given the names of the ``shown`` ones.

        All those that touch the territory; without a territory, those of the frame of the shown cells: where the
        others lie must not be told.

        Raises
        ------
        TooManyUnitsError
            More than :data:`MAX_CELLS`.
        """
        corners = self.grid.covering(*self._frame(shown))
        corners = corners[self._touching(corners)]
        names = self.grid.names(corners)
        order = sorted(range(len(names)), key=names.__getitem__)
        size = self.grid.size
        cells = (corners[index].tolist() for index in order)
        polygons = tuple(box(east, north, east + size, north + size, ccw=False) for east, north in cells)
        return Units(tuple(names[index] for index in order), polygons, self.grid.epsg, size, "grid")

    def areas(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Area in m² of places."""
        return np.full(len(names), float(self.grid.size) ** 2)

    def _frame(self, shown: Sequence[str]) -> tuple[float, float, float, float]:
        size = self.grid.size
        if self.boundary is not None:
            frame = tuple(self.boundary.bounds)
        else:
            corners = np.array([corner_in(name) for name in shown])
            step = max(size, FRAME // size * size)
            west, south = np.floor(corners.min(axis=0) / step) * step
            # One unit less than the far edge, which belongs to the next cell.
            east, north = (np.floor(corners.max(axis=0) / step) + 1) * step - 1
            frame = (west, south, east, north)
        west, south, east, north = frame
        cells = ((east - west) / size + 1) * ((north - south) / size + 1)
        if cells > MAX_CELLS:
            raise TooManyUnitsError(cells)
        return west, south, east, north

    def _touching(self, corners: NDArray[np.int64]) -> NDArray[np.bool_]:
        if self.boundary is None:
            return np.ones(len(corners), dtype=bool)
        # Half-open, as cells are: the eastern and northern edges are the next cell's.
        territory, size = prep(self.boundary), self.grid.size - EDGE
        squares = (box(east, north, east + size, north + size) for east, north in corners)
        return np.fromiter((territory.intersects(square) for square in squares), bool, len(corners))


class AreaPlaces:
    """Areas of a zoning, such as quartiers; parts with one name make one area."""

    def __init__(self, names: Sequence[str], polygons: Sequence[BaseGeometry], epsg: int) -> None:
        self.epsg = epsg
        parts: dict[str, list[BaseGeometry]] = {}
        for name, polygon in zip(names, polygons):
            parts.setdefault(name, []).append(polygon)
        self.names = tuple(sorted(parts))
        self.polygons = tuple(unary_union(parts[name]) for name in self.names)

    def smallest_side(self) -> float:
        """Side in metres of the square that is as large as the smallest area."""
        return float(min(polygon.area for polygon in self.polygons) ** 0.5)

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Placed:
        """Area of each event, in one area at most."""
        return Placed(Zoning(self.polygons).locate(x, y).zone, self.names)

    def areas(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Area in m² of places."""
        known = {name: polygon.area for name, polygon in zip(self.names, self.polygons)}
        return np.array([known[name] for name in names])

    def units(self, shown: Sequence[str]) -> Units:
        """Every area, whatever is shown."""
        return Units(self.names, self.polygons, self.epsg)


class Places(Protocol):
    """Where events are counted, and what is written of it."""

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Placed:
        """Place of each event."""

    def units(self, shown: Sequence[str]) -> Units:
        """Every place to write, given the names of the shown ones; nothing may depend on the others."""

    def areas(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Area in m² of places, by their names."""


def corner_in(name: str) -> tuple[int, int]:
    """South-west corner written in the name of a cell: « …mN2029800E4252400 »."""
    north, east = name.rpartition("N")[2].split("E")
    return int(east), int(north)
