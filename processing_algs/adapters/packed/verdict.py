# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a packed GeoPackage holds what was put into it, asked of SQLite and of GDAL."""
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
from osgeo import gdal

from .geopackage import NotPackedError, Polygons, quoted


def verify(path: Path, polygons: Polygons) -> None:
    """Check the spatial index, the number of polygons, and those that a rectangle touches.

    Raises
    ------
    NotPackedError
        One of them is wrong.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            table, geometry = file.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
            verdict = file.execute("SELECT rtreecheck(?)", (f"rtree_{table}_{geometry}",)).fetchone()[0]
            known = file.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]  # nosec B608: quoted
        found, touched = _seen_by_gdal(path, polygons)
    except (sqlite3.Error, RuntimeError, AttributeError) as error:
        raise NotPackedError(str(error)) from error
    if verdict != "ok" or known != len(polygons.rings) or found != known or not touched:
        raise NotPackedError(verdict)


def _seen_by_gdal(path: Path, polygons: Polygons) -> tuple[int, bool]:
    """Number of polygons, and whether the rectangle around one in the middle finds those that it should."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayer(0)
    boxes = polygons.boxes
    middle, width = boxes[len(boxes) // 2], np.ptp(boxes[0, :2])
    west, east, south, north = middle + width * np.array([-1.5, 1.5, -1.5, 1.5])
    layer.SetSpatialFilterRect(*map(float, (west, south, east, north)))
    within = {feature.GetFID() for feature in layer}
    expected = (boxes[:, 0] <= east) & (boxes[:, 1] >= west) & (boxes[:, 2] <= north) & (boxes[:, 3] >= south)
    certain = (boxes[:, 0] >= west) & (boxes[:, 1] <= east) & (boxes[:, 2] >= south) & (boxes[:, 3] <= north)
    ids = np.arange(1, len(boxes) + 1)
    layer.SetSpatialFilter(None)
    count = layer.GetFeatureCount()
    # Corners of a hexagon's box lie outside it: what GDAL finds is between the two.
    return count, set(ids[certain].tolist()) <= within <= set(ids[expected].tolist())
