# SPDX-License-Identifier: GPL-2.0-or-later
"""Who is next to whom: the binary, symmetric neighbourhoods on which local statistics rest.

All that these statistics ask of a neighbourhood is the sum, over the neighbours of each place, of some value. A matrix
answers for any places (:class:`SparseNeighbours`), windows that slide over a grid answer much faster for the cells of
a lattice (:class:`.lattice_neighbours.LatticeNeighbours`).
"""
from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from ...errors import CoreError
from ...wording import figure, tr

NEIGHBOURS = ("queen", "rook", "distance")
"""Sharing a border or a corner, sharing a border, standing within a distance."""
SLACK = 1e-9
"""Share of a distance by which floating-point lengths may miss it."""


class DistanceError(CoreError):
    """A distance that is not a length."""

    def __init__(self, distance: float) -> None:
        super().__init__(
            tr("The distance between neighbours must be a positive length in metres, not {size}.", size=distance)
        )


class NoNeighbourError(CoreError):
    """A neighbourhood in which everyone is alone."""

    def __init__(self, distance: float | None = None) -> None:
        if distance is None:
            message = tr(
                "No two places touch: none has a neighbour. Choose NEIGHBOURS “distance”, or mend the gaps between the "
                "polygons."
            )
        else:
            message = tr(
                "No two places are within {distance} m: none has a neighbour. Give a longer DISTANCE.",
                distance=figure(distance),
            )
        super().__init__(message)


class Neighbours(Protocol):
    """Neighbours of n places; no place is its own neighbour, and whoever has a neighbour is one of its neighbours."""

    @property
    def counts(self) -> NDArray[np.float64]:
        """Number of neighbours of each place, whole numbers; shape (n,)."""

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum of ``values``, shape (n,), over the neighbours of each place; shape (n,)."""


class SparseNeighbours:
    """Neighbours of any places, held as a matrix with a row a place."""

    def __init__(self, first: NDArray[np.int64], second: NDArray[np.int64], places: int) -> None:
        """Neighbours from pairs of different places, each pair given once; shape (pairs,) each."""
        rows, columns = np.concatenate([first, second]), np.concatenate([second, first])
        ones = np.ones(len(rows))
        self.matrix = csr_matrix((ones, (rows, columns)), shape=(places, places))
        self._counts = np.bincount(rows, minlength=places).astype(np.float64)

    @property
    def counts(self) -> NDArray[np.float64]:
        """Number of neighbours of each place; shape (n,)."""
        return self._counts

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum of ``values``, shape (n,), over the neighbours of each place; shape (n,)."""
        return np.asarray(self.matrix @ values, np.float64)


def within_distance(points: NDArray[np.float64], distance: float) -> SparseNeighbours:
    """Neighbours at ``distance`` metres or less.

    Parameters
    ----------
    points
        x and y in metres; shape (n, 2).
    distance
        In metres; points exactly at that distance are neighbours.

    Raises
    ------
    DistanceError
        ``distance`` is not a positive length.
    """
    check_distance(distance)
    pairs = cKDTree(points).query_pairs(distance * (1 + SLACK), output_type="ndarray")
    return SparseNeighbours(pairs[:, 0], pairs[:, 1], len(points))


def check_distance(distance: float) -> None:
    """Refuse what is not a length."""
    if not (np.isfinite(distance) and distance > 0):
        raise DistanceError(distance)


def reach_of_all(points: NDArray[np.float64]) -> float:
    """Shortest distance at which each of the points, shape (n, 2), has a neighbour; 0 where all coincide in pairs."""
    if len(points) < 2:
        return 0.0
    distances, _ = cKDTree(points).query(points, k=2)
    return float(np.max(distances[:, 1]))
