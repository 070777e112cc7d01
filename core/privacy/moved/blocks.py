# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks of addresses within which points are moved, and where a point of each may be put.

What protects is not how far a point goes but from how many addresses it may come. Within a circle around a place,
that number is never sure: an address nearer to the point, or in a denser street, would have been moved otherwise, and
whoever knows the method strikes it out. All the addresses of a block, though, are moved to the same positions, each
with the same chance: whoever knows everything but the key, even several recipients together over many releases, holds
them all as likely. Blocks are drawn from the addresses of the territory alone, never from what happened there.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ...lattice.zoning import Zoning
from ..places.catchments import ROUNDED, TooFewAddressesError, catchments

FEWEST = 11
"""Addresses from which a point may come, at least (privacy of named recipients: k after rounding to 10 m)."""
APRON = 50
"""Metres around the addresses of a block within which its points are put: none lands far out in the fields."""
WIDEST = 1000.0
"""Metres across the positions of a block, beyond which a point would mislead: places there are hidden."""


@dataclass(frozen=True)
class Blocks:
    """Distinct ``addresses``, shape (a, 2), the block ``of`` each, shape (a,), and its ``boxes``, shape (b, 4).

    All in metres; boxes are west, south, east and north, the first two belonging to them.
    """

    addresses: NDArray[np.int64]
    of: NDArray[np.int64]
    boxes: NDArray[np.int64]
    epsg: int
    boundary: BaseGeometry | None = None
    _positions: dict[int, NDArray[np.int64]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """Addresses of each block, shape (b,)."""
        return np.bincount(self.of, minlength=len(self.boxes))

    @cached_property
    def _members(self) -> list[NDArray[np.int64]]:
        order = np.argsort(self.of, kind="stable")
        return np.split(self.addresses[order], np.cumsum(self.counts)[:-1])

    def members(self, block: int) -> NDArray[np.int64]:
        """Addresses of a block, shape (m, 2)."""
        return self._members[block]

    def positions(self, block: int) -> NDArray[np.int64]:
        """Where a point of a block may be put, shape (p, 2): multiples of 10 m; none where it would mislead."""
        if block not in self._positions:
            self._positions[block] = self._drawn(block)
        return self._positions[block]

    def _drawn(self, block: int) -> NDArray[np.int64]:
        frame, inside = self.boxes[block], self.members(block)
        low = np.maximum(_down(inside.min(axis=0) - APRON), frame[:2])
        high = np.minimum(_down(inside.max(axis=0) + APRON), frame[2:] - ROUNDED)
        if float(np.hypot(*(high - low))) > WIDEST:
            return np.empty((0, 2), np.int64)
        axes = (np.arange(first, last + 1, ROUNDED) for first, last in zip(low, high))
        lattice = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 2)
        return lattice[self._within(lattice, low, high)]

    def _within(self, lattice: NDArray[np.int64], low: NDArray[np.int64], high: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether positions are in the territory."""
        if self.boundary is None or self._territory.contains(box(*low, *high)):
            return np.ones(len(lattice), bool)
        return np.fromiter((self._territory.contains(Point(x, y)) for x, y in lattice.tolist()), bool, len(lattice))

    @cached_property
    def _territory(self):  # type: ignore[no-untyped-def]
        return prep(self.boundary)


def blocks(
    x: NDArray[np.float64], y: NDArray[np.float64], epsg: int, boundary: BaseGeometry | None = None
) -> Blocks:
    """Blocks of :data:`FEWEST` addresses or more, halved as often as both halves keep as many.

    Parameters
    ----------
    x, y
        Positions of addresses in metres, shape (n,); those at one metre count once.
    epsg
        CRS of the positions.
    boundary
        Territory: addresses elsewhere are no candidates, since nothing that happened there is in the package.

    Raises
    ------
    TooFewAddressesError
        Fewer than :data:`FEWEST` in the territory.
    """
    addresses = np.unique(np.rint(np.column_stack([x, y])).astype(np.int64), axis=0)
    if boundary is not None:
        east, north = addresses.astype(np.float64).T
        addresses = addresses[Zoning([boundary]).locate(east, north).zone >= 0]
    if len(addresses) < FEWEST:
        raise TooFewAddressesError(len(addresses), FEWEST)
    east, north = addresses.astype(np.float64).T
    places = catchments(east, north, epsg, FEWEST)
    return Blocks(addresses, places.place(east, north).codes, places.boxes, epsg, boundary)


def _down(value: NDArray[np.int64]) -> NDArray[np.int64]:
    return value // ROUNDED * ROUNDED
