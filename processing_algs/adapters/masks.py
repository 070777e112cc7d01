# SPDX-License-Identifier: GPL-2.0-or-later
"""Study areas: polygon layers on one side, cells inside or outside on the other."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.errors import Cancelled, CoreError
from ...core.lattice.square import SquareLattice
from ...core.lattice.zoning import Zoning
from ...core.wording import tr
from .crs import NoCrsError, intact
from .polygons import say_mended, sound, to_shapely

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()


class NoPolygonError(CoreError):
    """A study area without area."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr(
                "The layer “{layer}” has no polygon to serve as study area: check its selection and its filter.",
                layer=layer,
            )
        )


class NotProjectedError(CoreError):
    """A polygon whose coordinates are impossible in its CRS."""

    def __init__(self, layer: str, source: str, target: str) -> None:
        super().__init__(
            tr(
                "A polygon of “{layer}” cannot be brought from {source} to {target}: its coordinates are probably in "
                "another CRS than the one declared.",
                layer=layer,
                source=source,
                target=target,
            )
        )


@dataclass(frozen=True)
class Mask:
    """The polygons of a study area, valid and flat, in one CRS."""

    polygons: tuple[QgsGeometry, ...]

    def box(self) -> tuple[float, float, float, float]:
        """West, south, east and north of the polygons."""
        box = QgsRectangle()
        for polygon in self.polygons:
            box.combineExtentWith(polygon.boundingBox())
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def inside(self, lattice: SquareLattice) -> NDArray[np.bool_]:
        """Whether the centre of each cell lies in a polygon; shape (rows, columns)."""
        transform = (lattice.x_min, lattice.cell_size, 0, lattice.y_max, 0, -lattice.cell_size)
        return self.burnt(transform, lattice.rows, lattice.columns)

    def holds(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether each position lies in a polygon or on its edge; shape (n,)."""
        return np.asarray(Zoning(to_shapely(self.polygons)).locate(x, y).zone >= 0)

    def burnt(self, transform: tuple[float, ...], rows: int, columns: int) -> NDArray[np.bool_]:
        """Same as :meth:`inside` for the cells of a raster, given by GDAL's affine transform."""
        raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
        raster.SetGeoTransform(transform)
        vector = ogr.GetDriverByName("Memory").CreateDataSource("")
        plane = osr.SpatialReference('LOCAL_CS["metres"]')
        raster.SetProjection(plane.ExportToWkt())
        layer = vector.CreateLayer("mask", srs=plane, geom_type=ogr.wkbUnknown)
        for polygon in self.polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(polygon.asWkb())))
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
        return raster.GetRasterBand(1).ReadAsArray().astype(bool)


def read_mask(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Mask:
    """The polygons of ``source`` in ``crs``; invalid ones are mended, and said.

    Raises
    ------
    NoCrsError
        The CRS of the layer is unknown.
    NoPolygonError
        It has no polygon.
    """
    if not source.sourceCrs().isValid():
        raise NoCrsError(source.sourceName())
    to_metres = QgsCoordinateTransform(intact(source.sourceCrs()), crs, context.transformContext())
    polygons, mended = _valid_polygons(source, feedback)
    for polygon in polygons:
        try:
            polygon.transform(to_metres)
            projected = polygon.boundingBox().isFinite()
        except QgsCsException:
            projected = False
        if not projected:
            raise NotProjectedError(source.sourceName(), source.sourceCrs().authid(), crs.authid())
    say_mended(mended, source.sourceName(), feedback)
    if not polygons:
        raise NoPolygonError(source.sourceName())
    return Mask(tuple(polygons))


def _valid_polygons(
    source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
) -> tuple[list[QgsGeometry], int]:
    """Polygons in the CRS of the source, and the number of those that had to be mended."""
    polygons, mended = [], 0
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest().setNoAttributes(), unchecked):
        if feedback.isCanceled():
            raise Cancelled
        polygon, was_mended = sound(feature.geometry())
        mended += was_mended
        if polygon.type() == QgsWkbTypes.GeometryType.PolygonGeometry and polygon.area() > 0:
            polygons.append(polygon)
    return polygons, mended
