# SPDX-License-Identifier: GPL-2.0-or-later
"""Two packages laid over each other: cells that others unite, areas beside cells, months beside quarters and years."""
from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

from ...lattice.insee import grid_epsg
from ...projection import degrees_of
from ..releases.differencing import same_facts
from ..releases.joint import Joint, joint
from ..releases.overlay import Layer
from .intruder import claims
from .published import CELL, Published

KEYS = ["place", "start", "end", "category"]


def linked(now: Published, then: Published) -> Joint:
    """What the first of two packages tells together with the other, wherever their places and periods meet."""
    layers = [_layer(now), _layer(then)]
    outlines = {**layers[1].outlines, **layers[0].outlines}
    if any(layer.figures.empty for layer in layers) or layers[0].figures.equals(layers[1].figures):
        return Joint()
    if not same_facts(layers[0].figures, layers[1].figures, outlines):
        return Joint()
    # Who holds both may read what the one with the lower threshold shows.
    return joint(layers, min(now.k, then.k))


def _layer(published: Published) -> Layer:
    shown = [one for one in claims(published) if one.is_shown]
    rows = [(one.place, one.start, one.end, one.category, one.low, one.high) for one in shown]
    figures = pd.DataFrame(rows, columns=[*KEYS, "low", "high"]).drop_duplicates(KEYS)
    return Layer(figures.sort_values(KEYS, ignore_index=True), _outlines(published))


def _outlines(published: Published) -> dict[str, BaseGeometry]:
    """Outlines of areas in the CRS whose cells are the official grid's there."""
    areas = {
        name: shape
        for name, shape in published.shapes.items()
        if not CELL.fullmatch(str(name)) and shape.geom_type in ("Polygon", "MultiPolygon")
    }
    if not areas:
        return {}
    own = pyproj.CRS.from_user_input(str(published.said("zoning", "crs")))
    middle = np.array([shape.bounds for shape in areas.values()]).reshape(-1, 2).mean(axis=0)
    grid = grid_epsg(*degrees_of(own, float(middle[0]), float(middle[1])))
    to_grid = pyproj.Transformer.from_crs(own, grid, always_xy=True)
    return {name: transform(to_grid.transform, shape) for name, shape in areas.items()}
