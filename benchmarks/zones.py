# SPDX-License-Identifier: GPL-2.0-or-later
"""Districts of the synthetic town: Voronoi cells whose straight sides are bent, as streets and rivers bend them."""
from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import ogr, osr
from shapely.geometry import MultiPoint, Polygon, box
from shapely.ops import voronoi_diagram

from .cities import EPSG, SIDE, SOUTH, WEST

STEP = 40.0
"""Metres between two vertices of a side, at most."""


def write(path: Path, count: int, seed: int = 5) -> None:
    """A GeoPackage of ``count`` areas without gap or overlap; the town stays inside."""
    rng = np.random.default_rng(seed)
    frame = box(-400, -400, SIDE + 400, SIDE + 400)
    cells = voronoi_diagram(MultiPoint(rng.uniform(0, SIDE, (count, 2))), envelope=frame)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("areas", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for number, cell in enumerate(cells.geoms):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = f"Q{number:04d}"
        feature.SetGeometry(ogr.CreateGeometryFromWkb(_bent(cell.intersection(frame)).wkb))
        layer.CreateFeature(feature)


def _bent(cell: Polygon) -> Polygon:
    """The cell with its sides cut in short steps and moved by a smooth function of the place: neighbours still fit."""
    x, y = np.concatenate([_steps(*side) for side in _sides(cell)]).T
    bend_x, bend_y = 45 * np.sin(y / 150) + 15 * np.sin(x / 60), 45 * np.sin(x / 170) + 15 * np.sin(y / 70)
    return Polygon(np.stack([x + bend_x + WEST, y + bend_y + SOUTH], axis=1))


def _sides(cell: Polygon) -> zip:
    corners = np.asarray(cell.exterior.coords)
    return zip(corners[:-1], corners[1:])


def _steps(begin: np.ndarray, end: np.ndarray) -> np.ndarray:
    # Cut from the same end for both neighbours, or their vertices would differ by rounding.
    first, last = sorted((tuple(begin), tuple(end)))
    count = int(np.hypot(*(np.subtract(last, first))) // STEP) + 1
    steps = np.linspace(first, last, count + 1)
    return steps[:-1] if first == tuple(begin) else steps[:0:-1]
