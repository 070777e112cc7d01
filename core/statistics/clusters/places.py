# SPDX-License-Identifier: GPL-2.0-or-later
"""Places of a clustering, and how those that are dense hold together."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..close_pairs import Floats, Ints


@dataclass(frozen=True)
class WeightedPlaces:
    """Distinct places (on distinct days, where ``day`` is given) and the number of events of each; shape (m,)."""

    x: Floats
    y: Floats
    weight: Ints
    day: Ints | None = None

    def __len__(self) -> int:
        return len(self.x)


@dataclass(frozen=True)
class Links:
    """Which places are ``core``, the cluster of each of these (−1 for the others), and ``border``, (place, core) pairs.

    Clusters are numbered from 0 by their first core.
    """

    core: NDArray[np.bool_]
    cluster: Ints
    count: int
    border: tuple[Ints, Ints]

    @classmethod
    def of(cls, core: NDArray[np.bool_], edges: tuple[Ints, Ints], border: tuple[Ints, Ints]) -> Links:
        """Clusters of cores joined by ``edges``."""
        component = joined(len(core), edges)
        # Numbers in order of first appearance among cores.
        cores = np.flatnonzero(core)
        _, first, inverse = np.unique(component[cores], return_index=True, return_inverse=True)
        order = np.empty(len(first), np.int64)
        order[np.argsort(first)] = np.arange(len(first))
        cluster = np.full(len(core), -1, np.int64)
        cluster[cores] = order[inverse]
        return cls(core, cluster, len(first), border)

    def cluster_of_places(self) -> Ints:
        """Cluster of every place, borders included; −1 where it is noise."""
        cluster = np.where(self.core, self.cluster, self.count)
        place, core = self.border
        np.minimum.at(cluster, place, self.cluster[core])
        return np.where(cluster == self.count, -1, cluster)


def joined(count: int, edges: tuple[Ints, Ints]) -> Ints:
    """Number of the component of each of ``count`` nodes."""
    ones = np.ones(len(edges[0]), np.bool_)
    _, component = connected_components(coo_matrix((ones, edges), (count, count)), directed=False)
    return np.asarray(component, np.int64)
