# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines that were drawn from the events: corners that are their positions."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely.geometry.base import BaseGeometry

from .evidence import Evidence
from .moved.points_read import territory_of
from .raw_coordinates import MOVES, Found
from .truth import Truth

REACH = 0.01
"""Metres within which a corner is where an event is: outlines are put aside by less (:mod:`..places.outlines`)."""


def corners_on_events(evidence: Evidence, truth: Truth) -> Found:
    """Corners of areas and of the territory at which an event stands, and those that chance would find.

    Cells are no outlines of anybody's: their corners are those of the official grid.
    """
    published = evidence.published
    shapes = list(published.shapes.values()) if published.said("zoning", "kind") == "areas" else []
    territory = territory_of(evidence.reading)
    corners = [_corners(shape) for shape in (*shapes, territory) if shape is not None]
    x, y = truth.here
    kept = np.isfinite(x) & np.isfinite(y)
    if not corners or not kept.any():
        return Found(0, 0.0)
    drawn, events = np.unique(np.vstack(corners), axis=0), cKDTree(np.column_stack([x, y])[kept])
    hit = events.query(drawn)[0] <= REACH
    chance = [int((events.query(drawn + move)[0] <= REACH).sum()) for move in MOVES]
    example = " ".join(f"{value:.1f}" for value in drawn[hit][0]) if hit.any() else ""
    return Found(int(hit.sum()), float(np.mean(chance)), example)


def _corners(shape: BaseGeometry) -> NDArray[np.float64]:
    parts = [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon"]
    rings = [np.asarray(ring.coords)[:, :2] for part in parts for ring in (part.exterior, *part.interiors)]
    return np.vstack(rings) if rings else np.empty((0, 2))
