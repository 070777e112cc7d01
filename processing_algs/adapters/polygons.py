# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of QGIS as core knows them, and rings of core as QGIS knows them."""
from __future__ import annotations

import struct
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsNotSupportedException, QgsProcessingFeedback, QgsWkbTypes
from shapely import wkb
from shapely.geometry.base import BaseGeometry

from ...core.wording import number, tr

LITTLE_ENDIAN, POLYGON_CODE = 1, 3


def to_shapely(polygons: Iterable[QgsGeometry]) -> list[BaseGeometry]:
    """The same polygons for shapely; curves become segments."""
    return [wkb.loads(bytes(flat(polygon).asWkb())) for polygon in polygons]


def flat(polygon: QgsGeometry) -> QgsGeometry:
    """A copy without heights, measures and curves, which counting knows nothing of."""
    if polygon.isEmpty():
        return QgsGeometry.fromWkt("POLYGON EMPTY")
    straight = polygon.constGet().segmentize()
    straight.dropZValue()
    straight.dropMValue()
    return QgsGeometry(straight)


def sound(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """A flat and valid copy, empty where no polygon is left, and whether it had to be mended for that."""
    polygon = flat(geometry)
    if polygon.isEmpty() or polygon.isGeosValid():
        return polygon, False
    return mended(polygon), True


def mended(polygon: QgsGeometry) -> QgsGeometry:
    """A valid polygon from one that is not: overlapping parts united, holes kept; empty where nothing is left."""
    try:
        valid = polygon.makeValid(Qgis.MakeValidMethod.Structure)
    except QgsNotSupportedException:
        # GEOS before 3.10 knows one method only, which makes a hole where two parts overlap.
        valid = polygon.makeValid()
    valid.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return valid if valid.area() > 0 else QgsGeometry.fromWkt("POLYGON EMPTY")


def say_mended(count: int, layer: str, feedback: QgsProcessingFeedback) -> None:
    """Tell that polygons of a layer had to be mended, where some had."""
    if count:
        feedback.pushWarning(
            tr(
                "Invalid polygons of “{layer}” mended before use: {count}. Check them.",
                count=number(count),
                layer=layer,
            )
        )


def from_rings(rings: NDArray[np.float64]) -> list[QgsGeometry]:
    """Polygons from closed rings of one length; shape (k, vertices, 2)."""
    count = rings.shape[1]
    header = struct.pack("<BIII", LITTLE_ENDIAN, POLYGON_CODE, 1, count)
    bodies = np.ascontiguousarray(rings, dtype="<f8").tobytes()
    size = count * 16
    polygons = []
    for start in range(0, len(bodies), size):
        polygon = QgsGeometry()
        polygon.fromWkb(header + bodies[start : start + size])
        polygons.append(polygon)
    return polygons
