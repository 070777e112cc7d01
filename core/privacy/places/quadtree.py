# SPDX-License-Identifier: GPL-2.0-or-later
"""Squares of the official grid, small where much happens and large where little does.

What the shape of the tree tells was thought through, since anybody sees it:

- a square is divided by what its quarters *show*, never by how much the hidden ones hold: a quarter with none and one
  with k − 1 facts weigh the same, and a fact of a hidden quarter changes nothing;
- a square is left whole only if that agrees with all its facts being in any one of its quarters, whichever that is:
  so it tells of no quarter that it holds any fact, or none. That is why a square with two quarters that could be
  shown is divided only where both are, and why two hidden quarters at most are suffered among four.

Samet, H. (1984), « The quadtree and related hierarchical data structures », ACM Computing Surveys 16(2), p. 187.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

from ...lattice.insee import InseeGrid
from .units import EDGE, MAX_CELLS, Placed, TooManyUnitsError, Units, corner_in

LARGEST = 8000
"""Metres that no square exceeds: from 200 m, squares go to 6,400 m; from 1 km, to 8 km."""
HALF = 1 << 26
QUARTERS = ((0, 0), (1, 0), (0, 1), (1, 1))
Squares = NDArray[np.int64]
"""South-west corners in units of the side: shape (n, 2), east then north."""


def sizes_from(finest: int) -> tuple[int, ...]:
    """Sides of the squares, doubling from ``finest``."""
    sizes = [finest]
    while sizes[-1] * 2 <= LARGEST:
        sizes.append(sizes[-1] * 2)
    return tuple(sizes)


def keys_of(squares: Squares) -> NDArray[np.int64]:
    """One number a square."""
    return (squares[:, 0] + HALF) * (2 * HALF) + squares[:, 1] + HALF


def squares_of(keys: NDArray[np.int64]) -> Squares:
    """The squares that numbers stand for."""
    return np.column_stack([keys // (2 * HALF) - HALF, keys % (2 * HALF) - HALF])


def quarters(keys: NDArray[np.int64]) -> NDArray[np.int64]:
    """Keys of the four quarters of each square; shape (n, 4)."""
    inner = squares_of(keys) * 2
    return np.column_stack([keys_of(inner + np.array(quarter)) for quarter in QUARTERS])


@dataclass(frozen=True)
class QuadtreePlaces:
    """Squares of a tree; ``divided`` holds, for each size from the finest on, the keys of the squares it divides."""

    epsg: int
    sizes: tuple[int, ...]
    divided: tuple[NDArray[np.int64], ...]
    boundary: BaseGeometry | None = None
    _inside: dict[tuple[int, int], bool] = field(default_factory=dict, compare=False, repr=False)

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Placed:
        """Square of each event; those in the finest squares that do not touch the territory are outside."""
        finest, within = self.finest(x, y)
        level, keys = np.full(len(x), -1, np.int64), np.zeros(len(x), np.int64)
        for index in range(len(self.sizes) - 1, -1, -1):
            here = keys_of(finest >> index)
            ends = (level < 0) & ~np.isin(here, self.divided[index])
            level[ends], keys[ends] = index, here[ends]
        codes = np.full(len(x), -1, np.int64)
        ends, inverse = np.unique(keys[within] * len(self.sizes) + level[within], return_inverse=True)
        codes[within] = inverse.ravel()
        return Placed(codes, tuple(self._name(int(end % len(self.sizes)), int(end // len(self.sizes))) for end in ends))

    def finest(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[Squares, NDArray[np.bool_]]:
        """Finest square of each position, and whether it touches the territory."""
        squares = np.floor(np.column_stack([x, y]) / self.sizes[0]).astype(np.int64)
        if self.boundary is None:
            return squares, np.ones(len(squares), bool)
        distinct, inverse = np.unique(keys_of(squares), return_inverse=True)
        return squares, self.touching(0, distinct)[inverse.ravel()]

    def touching(self, index: int, keys: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether each square of the size ``index`` touches the territory."""
        return np.fromiter((self._touches(index, int(key)) for key in keys), bool, len(keys))

    def units(self, shown: Sequence[str]) -> Units:
        """Every square, empty ones included: those of the territory or, without one, of the frame of the shown ones.

        Raises
        ------
        TooManyUnitsError
            More than :data:`.units.MAX_CELLS`.
        """
        top = len(self.sizes) - 1
        keys = self._roots(shown)
        leaves: list[tuple[str, BaseGeometry]] = []
        for index in range(top, -1, -1):
            keys = keys[self.touching(index, keys)]
            ends = ~np.isin(keys, self.divided[index])
            leaves += [(self._name(index, int(key)), self._square(index, int(key))) for key in keys[ends]]
            if len(leaves) > MAX_CELLS:
                raise TooManyUnitsError(len(leaves))
            keys = quarters(keys[~ends]).ravel()
        leaves.sort(key=lambda leaf: leaf[0])
        names, polygons = zip(*leaves)
        return Units(tuple(names), tuple(polygons), self.epsg, self.sizes[0], kind="quadtree", largest=self.sizes[-1])

    def areas(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Area in m² of squares, whose names tell their side."""
        return np.array([float(name.partition("RES")[2].partition("m")[0]) ** 2 for name in names])

    def _roots(self, shown: Sequence[str]) -> NDArray[np.int64]:
        """Largest squares to write: those of the territory, or of the rectangle around the shown ones."""
        side = self.sizes[-1]
        if self.boundary is not None:
            bounds = np.array(self.boundary.bounds).reshape(2, 2)
        else:
            corners = np.array([corner_in(name) for name in shown])
            bounds = np.array([corners.min(axis=0), corners.max(axis=0)])
        (west, south), (east, north) = np.floor(bounds / side).astype(np.int64)
        if (east - west + 1) * (north - south + 1) > MAX_CELLS:
            raise TooManyUnitsError(float((east - west + 1) * (north - south + 1)))
        columns, rows = np.meshgrid(np.arange(west, east + 1), np.arange(south, north + 1))
        return keys_of(np.column_stack([columns.ravel(), rows.ravel()]))

    def _square(self, index: int, key: int) -> BaseGeometry:
        side = self.sizes[index]
        east, north = (squares_of(np.array([key])) * side)[0].tolist()
        return box(east, north, east + side, north + side, ccw=False)

    def _name(self, index: int, key: int) -> str:
        side = self.sizes[index]
        return InseeGrid(side, self.epsg).names(squares_of(np.array([key])) * side)[0]

    def _touches(self, index: int, key: int) -> bool:
        if self.boundary is None:
            return True
        known = self._inside.get((index, key))
        if known is None:
            west, south, east, north = self._square(index, key).bounds
            known = bool(self._territory.intersects(box(west, south, east - EDGE, north - EDGE)))
            self._inside[index, key] = known
        return known

    @cached_property
    def _territory(self) -> PreparedGeometry:
        return prep(self.boundary)
