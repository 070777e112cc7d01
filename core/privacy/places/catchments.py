# SPDX-License-Identifier: GPL-2.0-or-later
"""Points that stand for the addresses around them: catchments of eight addresses or more.

The addresses are halved again and again by straight lines, on multiples of 10 m, as long as both halves keep enough of
them. A catchment is drawn from the addresses alone, never from what happened there, and is what it is after rounding:
its number of addresses is counted in the rounded rectangle itself. All its events stand at its middle address, rounded.
Bentley, J. L. (1975), « Multidimensional binary search trees », Communications of the ACM 18(9), p. 509.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ...errors import CoreError
from ...wording import number, tr
from .units import MAX_CELLS, Placed, TooManyUnitsError, Units

ROUNDED = 10
"""Metres to which the lines and the points are rounded."""
Box = tuple[int, int, int, int]
"""West, south, east and north, in metres; the west and south edges belong to it."""


class TooFewAddressesError(CoreError):
    """Not even one catchment."""

    def __init__(self, count: int, fewest: int) -> None:
        super().__init__(
            tr(
                "ADDRESSES has {count} different addresses in the territory, where one point alone stands for at least "
                "{fewest}: give the layer of all addresses of the commune (Base Adresse Nationale).",
                count=number(count),
                fewest=fewest,
            )
        )


@dataclass(frozen=True)
class CatchmentPlaces:
    """Rectangles with the point that stands for each; ``addresses`` of each, all of shape (n,) or (n, 2)."""

    epsg: int
    boxes: NDArray[np.int64]
    points: NDArray[np.int64]
    addresses: NDArray[np.int64]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Coordinates of the points."""
        return tuple(f"N{y}E{x}" for x, y in self.points)

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Placed:
        """Catchment of each event, −1 outside all of them."""
        codes = np.full(len(x), -1, np.int64)
        order = np.argsort(x, kind="stable")
        sorted_x = x[order]
        west, south, east, north = self.boxes.T
        first, last = np.searchsorted(sorted_x, west), np.searchsorted(sorted_x, east)
        for index in range(len(self.boxes)):
            near = order[first[index] : last[index]]
            codes[near[(y[near] >= south[index]) & (y[near] < north[index])]] = index
        return Placed(codes, self.names)

    def areas(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Area in m² of catchments."""
        sides = (self.boxes[:, 2:] - self.boxes[:, :2]).astype(np.float64)
        known = dict(zip(self.names, sides.prod(axis=1)))
        return np.array([known[name] for name in names])

    def units(self, shown: Sequence[str]) -> Units:
        """Every catchment, whatever is shown."""
        order = sorted(range(len(self.boxes)), key=self.names.__getitem__)
        polygons = tuple(box(*self.boxes[index].tolist(), ccw=False) for index in order)
        return Units(tuple(self.names[index] for index in order), polygons, self.epsg, kind="snapped_points")


def catchments(
    x: NDArray[np.float64], y: NDArray[np.float64], epsg: int, fewest: int, boundary: BaseGeometry | None = None
) -> CatchmentPlaces:
    """Catchments of at least ``fewest`` distinct addresses.

    Parameters
    ----------
    x, y
        Positions of addresses in metres, shape (n,); those at one metre count once.
    epsg
        CRS of the positions.
    fewest
        Addresses at least in a catchment.
    boundary
        Territory; catchments that do not touch it are left out.

    Raises
    ------
    TooFewAddressesError
        Fewer than ``fewest``.
    TooManyUnitsError
        More than :data:`.units.MAX_CELLS` catchments.
    """
    addresses = np.unique(np.rint(np.column_stack([x, y])).astype(np.int64), axis=0)
    if len(addresses) < fewest:
        raise TooFewAddressesError(len(addresses), fewest)
    low = np.floor(addresses.min(axis=0) / ROUNDED).astype(np.int64) * ROUNDED
    high = (np.floor(addresses.max(axis=0) / ROUNDED).astype(np.int64) + 1) * ROUNDED
    found: list[tuple[Box, tuple[int, int], int]] = []
    waiting: list[tuple[Box, NDArray[np.int64]]] = [((int(low[0]), int(low[1]), int(high[0]), int(high[1])), addresses)]
    while waiting:
        frame, inside = waiting.pop()
        halves = _halves(frame, inside, fewest)
        if halves:
            waiting += halves
        elif boundary is None or boundary.intersects(box(*frame)):
            found.append((frame, _middle(inside), len(inside)))
    if not found:
        raise TooFewAddressesError(0, fewest)
    if len(found) > MAX_CELLS:
        raise TooManyUnitsError(len(found))
    boxes, points, counts = zip(*found)
    return CatchmentPlaces(epsg, np.array(boxes), np.array(points), np.array(counts))


def _halves(frame: Box, inside: NDArray[np.int64], fewest: int) -> list[tuple[Box, NDArray[np.int64]]]:
    """Two halves with enough addresses each, across the longer side if that can be; none otherwise."""
    west, south, east, north = frame
    for axis in (0, 1) if east - west >= north - south else (1, 0):
        middle = int(np.median(inside[:, axis])) // ROUNDED * ROUNDED
        for line in (middle, middle + ROUNDED):
            before = inside[:, axis] < line
            if fewest <= before.sum() <= len(inside) - fewest:
                first = (west, south, line, north) if axis == 0 else (west, south, east, line)
                second = (line, south, east, north) if axis == 0 else (west, line, east, north)
                return [(first, inside[before]), (second, inside[~before])]
    return []


def _middle(inside: NDArray[np.int64]) -> tuple[int, int]:
    """The address nearest to the mean one, rounded to the middle of its square of 10 m."""
    away = ((inside - inside.mean(axis=0)) ** 2).sum(axis=1)
    x, y = (inside[int(away.argmin())] // ROUNDED * ROUNDED + ROUNDED // 2).tolist()
    return int(x), int(y)
