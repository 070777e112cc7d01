# SPDX-License-Identifier: GPL-2.0-or-later
"""The hexagons of H3, which the package of that name computes, where it is installed.

Source: Brodsky, I., 2018, « H3: Uber's Hexagonal Hierarchical Spatial Index »; h3geo.org.
"""
from __future__ import annotations

import importlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import MultiPoint, Polygon

from ..errors import CoreError
from ..progress import Tick, advance, unwatched
from ..wording import tr
from .ellipsoid import METRES_BY_DEGREE, ring_km2, rings_km2
from .geohash import TooManyNamedCellsError

RESOLUTIONS = tuple(range(16))
BLOCK = 20_000
Box = tuple[float, float, float, float]
"""West, south, east and north, in degrees."""


class NoH3Error(CoreError):
    """The package that knows the cells is not there."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "H3 cells need the Python package “h3”, version 4, which this QGIS does not have: install it with "
                "“python3 -m pip install h3” in the Python of QGIS (on Windows, in the OSGeo4W Shell), restart QGIS, "
                "or choose another grid."
            )
        )


def h3_package() -> Any:
    """The package, its cells written as integers.

    Raises
    ------
    NoH3Error
        It is not installed, or is older than version 4.
    """
    try:
        package = importlib.import_module("h3.api.basic_int")
    except ImportError:
        raise NoH3Error from None
    if not hasattr(package, "latlng_to_cell"):
        raise NoH3Error
    return package


def h3_size(resolution: int, longitude: float, latitude: float) -> float:
    """Distance in metres between parallel sides of a regular hexagon that has the area of the cell of a place."""
    package = h3_package()
    cell = package.latlng_to_cell(latitude, longitude, resolution)
    return math.sqrt(2 * ring_km2(_ring(package, cell)) * 1e6 / math.sqrt(3))


@dataclass(frozen=True)
class _Known:
    """H3 indexes of events, shape (n,) each: asking the package is the long part, and is done once."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    numbers: NDArray[np.int64]


@dataclass(frozen=True)
class H3Lattice:
    """Some cells of one resolution; the flat index of a cell is its rank among ``numbers``, which are in order."""

    resolution: int
    numbers: NDArray[np.int64]
    known: _Known | None = None

    @classmethod
    def of_events(
        cls, resolution: int, x: NDArray[np.float64], y: NDArray[np.float64], within: Box, tick: Tick = unwatched
    ) -> H3Lattice:
        """The cells that hold events, of longitudes and latitudes x and y, shape (n,), and touch a rectangle."""
        found = _numbers(resolution, x, y, tick)
        return cls(resolution, np.unique(found), _Known(x, y, found))._touching(within)

    @classmethod
    def covering(cls, resolution: int, within: Box, most: int) -> H3Lattice:
        """Every cell that touches a rectangle.

        Raises
        ------
        TooManyNamedCellsError
            More than ``most`` cells.
        """
        package = h3_package()
        west, south, east, north = within
        # A cell that touches has its centre within two sides, whatever its distortion.
        margin = 2 * package.average_hexagon_edge_length(resolution, unit="m") / METRES_BY_DEGREE
        shrink = max(math.cos(math.radians(min(max(abs(south), abs(north)) + margin, 89.0))), 0.02)
        west, east = max(west - margin / shrink, -180), min(east + margin / shrink, 180)
        south, north = max(south - margin, -90), min(north + margin, 90)
        ground = (math.sin(math.radians(north)) - math.sin(math.radians(south))) * math.radians(east - west) * 6371.0**2
        expected = ground / package.average_hexagon_area(resolution, unit="km^2")
        if expected > 2 * most:
            raise TooManyNamedCellsError(expected, resolution)
        corners = [(south, west), (south, east), (north, east), (north, west)]
        found = package.h3shape_to_cells(package.LatLngPoly(corners), resolution)
        lattice = cls(resolution, np.unique(np.array(list(found), dtype=np.int64)))._touching(within)
        if lattice.cells > most:
            raise TooManyNamedCellsError(lattice.cells, resolution)
        return lattice

    @property
    def cells(self) -> int:
        """Number of cells."""
        return len(self.numbers)

    def united(self, other: H3Lattice) -> H3Lattice:
        """The cells of both."""
        return H3Lattice(self.resolution, np.union1d(self.numbers, other.numbers), self.known)

    def cell_of(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Flat index of the cell of each longitude and latitude, −1 where it is not among the cells; shape (n,)."""
        if not self.cells:
            return np.full(len(x), -1, dtype=np.int64)
        known = self.known is not None and np.array_equal(self.known.x, x) and np.array_equal(self.known.y, y)
        numbers = self.known.numbers if self.known is not None and known else _numbers(self.resolution, x, y)
        rank = np.minimum(np.searchsorted(self.numbers, numbers), self.cells - 1)
        return np.where(self.numbers[rank] == numbers, rank, -1)

    def outlines(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Closed rings, counter-clockwise, in degrees; shape (k, vertices, 2), last ones repeated if need be."""
        package = h3_package()
        found = [_ring(package, int(number)) for number in self.numbers[cells]]
        rings = np.empty((len(found), max(map(len, found), default=1), 2))
        for index, ring in enumerate(found):
            rings[index, : len(ring)], rings[index, len(ring) :] = ring, ring[-1]
        return rings

    def km2(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Area on the ellipsoid of cells given by their flat index, in km²; shape (k,)."""
        return rings_km2(self.outlines(cells))

    def names(self, cells: NDArray[np.int64]) -> list[str]:
        """H3 indexes of cells, such as "8a1faa4d2a27fff"."""
        return [f"{int(number):x}" for number in self.numbers[cells]]

    def _touching(self, within: Box) -> H3Lattice:
        """Those of the cells that touch a rectangle."""
        west, south, east, north = within
        # A line or a point where all events stand on one.
        area = MultiPoint([(west, south), (east, south), (east, north), (west, north)]).convex_hull
        rings = self.outlines(np.arange(self.cells))
        low, high = rings.min(axis=1), rings.max(axis=1)
        near = (low[:, 0] <= east) & (high[:, 0] >= west) & (low[:, 1] <= north) & (high[:, 1] >= south)
        inside = ((low >= (west, south)) & (high <= (east, north))).all(axis=1)
        doubtful: Iterable[int] = np.flatnonzero(near & ~inside)
        for index in doubtful:
            near[index] = area.intersects(Polygon(rings[index]))
        return H3Lattice(self.resolution, self.numbers[near], self.known)


def _numbers(
    resolution: int, x: NDArray[np.float64], y: NDArray[np.float64], tick: Tick = unwatched
) -> NDArray[np.int64]:
    """H3 index of the cell of each position, shape (n,): the package is asked once a distinct place."""
    of = h3_package().latlng_to_cell
    places, place = np.unique(np.column_stack([x, y]).view(np.complex128).ravel(), return_inverse=True)
    numbers = np.empty(len(places), dtype=np.int64)
    for start in range(0, len(places), BLOCK):
        advance(tick, start / len(places))
        block = places[start : start + BLOCK]
        numbers[start : start + BLOCK] = [of(y, x, resolution) for x, y in zip(block.real, block.imag)]
    return numbers[place]


def _ring(package: Any, cell: int) -> NDArray[np.float64]:
    """Closed ring of longitudes and latitudes of a cell; beyond ±180° where it crosses that meridian."""
    corners = np.array(package.cell_to_boundary(cell))[:, ::-1]
    if np.ptp(corners[:, 0]) > 180:
        corners = np.column_stack([corners[:, 0] % 360, corners[:, 1]])
    return np.vstack([corners, corners[:1]])
