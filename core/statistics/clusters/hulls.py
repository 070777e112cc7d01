# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground that clusters cover, as polygons."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from ..close_pairs import Floats, Ints

WIDTH = 0.2
"""Half-width given to hulls that have none, as a share of the distance of the clustering."""
NARROWEST = 5.0
"""Metres below which such a hull would not show."""


@dataclass(frozen=True)
class Hull:
    """Convex hull of a cluster; ``widened`` to a disc or a strip where its places are one or in line."""

    polygon: BaseGeometry
    places: int
    widened: bool

    @property
    def km2(self) -> float:
        """Area in square kilometres."""
        return float(self.polygon.area) / 1e6


def cluster_hulls(x: Floats, y: Floats, cluster: Ints, count: int, distance: float) -> list[Hull]:
    """Hulls of the clusters 1 to ``count``.

    Parameters
    ----------
    x, y
        Positions in metres; shape (n,).
    cluster
        Number of the cluster of each event, another number where it has none; shape (n,).
    distance
        Metres of the clustering, of which a fifth (at least 5 m) is the half-width of hulls that cover less than
        the disc of that radius.
    """
    order = np.argsort(cluster, kind="stable")
    bounds = np.searchsorted(cluster[order], np.arange(1, count + 2))
    return [
        _hull(np.unique(np.column_stack([x[some], y[some]]), axis=0), max(WIDTH * distance, NARROWEST))
        for some in (order[start:stop] for start, stop in zip(bounds[:-1], bounds[1:]))
    ]


def _hull(places: Floats, width: float) -> Hull:
    # A line has at least two ends: those of a single place are the same.
    hull = LineString(np.vstack([places, places[:1]])).convex_hull
    widened = bool(hull.area < math.pi * width**2)
    return Hull(hull.buffer(width) if widened else hull, len(places), widened)
