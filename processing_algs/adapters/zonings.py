# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygon layers read as zonings: their areas, their attributes and their size on the ground."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import Cancelled, CoreError
from ...core.wording import number, tr
from .crs import NoCrsError, intact
from .polygons import sound

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class NotAreasError(CoreError):
    """A layer that is not one of polygons."""

    def __init__(self, layer: str) -> None:
        super().__init__(tr("“{layer}” is not a layer of polygons: incidents are counted in areas.", layer=layer))


class NoZoningError(CoreError):
    """Nothing to count in."""

    def __init__(self) -> None:
        super().__init__(tr("AREAS: give at least one layer of polygons to count in."))


class NoAreaError(CoreError):
    """A zoning without areas."""

    def __init__(self, layer: str) -> None:
        super().__init__(tr("The layer “{layer}” has no area: check its filter and its geometries.", layer=layer))


@dataclass(frozen=True)
class ZoningLayer:
    """Areas of one layer, in its own CRS, in the order of its features."""

    name: str
    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    features: list[QgsFeature]
    polygons: list[QgsGeometry]
    km2: NDArray[np.float64]

    def values(self, field: str) -> list[object]:
        """Attribute of each area; nothing but ``None`` where the layer lacks the field."""
        index = self.fields.lookupField(field)
        return [feature[index] if index >= 0 else None for feature in self.features]

    def multipolygons(self, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsGeometry]:
        """Copies of the polygons, of several parts, in ``crs``."""
        transform = QgsCoordinateTransform(intact(self.crs), crs, QgsCoordinateTransformContext())
        for polygon in self.polygons:
            copy = QgsGeometry(polygon)
            copy.convertToMultiType()
            if self.crs != crs:
                copy.transform(transform)
            yield copy


def read_zonings(
    layers: Iterable[QgsVectorLayer],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    selected: bool = False,
) -> list[ZoningLayer]:
    """One zoning a layer, their names made different; with ``selected``, of the areas selected where there are some.

    Raises
    ------
    NoZoningError
        There is no layer.
    NotAreasError, NoCrsError, NoAreaError
        A layer cannot be counted in.
    """
    zonings: list[ZoningLayer] = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != POLYGON:
            raise NotAreasError(layer.name())
        if not layer.crs().isValid():
            raise NoCrsError(layer.name())
        same_name = sum(zoning.name.split(" (")[0] == layer.name() for zoning in zonings)
        name = f"{layer.name()} ({same_name + 1})" if same_name else layer.name()
        features = _features(layer, name, selected, feedback)
        zonings.append(_read(features, name, layer.crs(), layer.fields(), context, feedback))
    if not zonings:
        raise NoZoningError
    return zonings


def read_areas(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> ZoningLayer:
    """The areas of a source as Processing hands it over, its selection and filter honoured.

    Raises
    ------
    NoCrsError, NoAreaError
        The layer has no CRS, or no area.
    """
    if not source.sourceCrs().isValid():
        raise NoCrsError(source.sourceName())
    # Invalid areas are mended below, and said: QGIS would stop at the first.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    return _read(features, source.sourceName(), source.sourceCrs(), source.fields(), context, feedback)


def _read(
    read: Iterable[QgsFeature],
    name: str,
    crs: QgsCoordinateReferenceSystem,
    fields: QgsFields,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> ZoningLayer:
    features, polygons, without, invalid = [], [], 0, 0
    for feature in read:
        if feedback.isCanceled():
            raise Cancelled
        polygon, was_mended = sound(feature.geometry())
        invalid += was_mended
        if polygon.isEmpty():
            without += 1
            continue
        features.append(feature)
        polygons.append(polygon)
    if not features:
        raise NoAreaError(name)
    _say(name, without, invalid, feedback)
    return ZoningLayer(name, crs, fields, features, polygons, _km2(polygons, crs, context))


def _features(
    layer: QgsVectorLayer, name: str, selected: bool, feedback: QgsProcessingFeedback
) -> Iterator[QgsFeature]:
    """Areas of a layer, those selected if asked and if there are some; says which."""
    if not selected:
        return layer.getFeatures()
    count = layer.selectedFeatureCount()
    if not count:
        feedback.pushWarning(tr("No area of “{layer}” is selected: all are counted in.", layer=name))
        return layer.getFeatures()
    feedback.pushInfo(tr("{count} selected areas of “{layer}” are counted in.", count=number(count), layer=name))
    return layer.getSelectedFeatures()


def _say(name: str, without: int, invalid: int, feedback: QgsProcessingFeedback) -> None:
    if without:
        feedback.pushWarning(
            tr("{count} areas of “{layer}” have no geometry: they are left out.", count=number(without), layer=name)
        )
    if invalid:
        feedback.pushWarning(
            tr(
                "{count} areas of “{layer}” are not valid (their outline crosses itself, or their parts overlap): they "
                "are mended, and the result holds the mended ones. Check them.",
                count=number(invalid),
                layer=name,
            )
        )


def _km2(
    polygons: list[QgsGeometry], crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> NDArray[np.float64]:
    """Areas on the ellipsoid: the same whatever the projection."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context.transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    unit = QgsUnitTypes.AreaUnit.AreaSquareKilometers
    return np.array([measure.convertAreaMeasurement(measure.measureArea(polygon), unit) for polygon in polygons])
