# SPDX-License-Identifier: GPL-2.0-or-later
"""Line layers read as street segments: their lines in metres, their attributes and their length on the ground."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsUnitTypes,
    QgsWkbTypes,
)
from shapely import wkb

from ...core.errors import Cancelled, CoreError
from ...core.wording import number, tr
from .crs import NoCrsError, transform
from .polygons import flat

LINE = QgsWkbTypes.GeometryType.LineGeometry
METRES = QgsUnitTypes.DistanceUnit.DistanceMeters


class NotStreetsError(CoreError):
    """A layer that is not one of lines."""

    def __init__(self, layer: str) -> None:
        super().__init__(tr("“{layer}” is not a layer of lines: choose the one of the streets.", layer=layer))


class NoStreetError(CoreError):
    """No segment at all."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr("The layer “{layer}” has no line: check its selection, its filter and its geometries.", layer=layer)
        )


@dataclass(frozen=True)
class StreetLayer:
    """Segments of one layer, a feature each, in its own CRS, and their length in metres on the ellipsoid."""

    name: str
    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    features: list[QgsFeature]
    length_m: NDArray[np.float64]

    def values(self, field: str) -> list[object]:
        """Attribute of each segment."""
        index = self.fields.lookupField(field)
        return [feature[index] for feature in self.features]

    def lines(self, crs: QgsCoordinateReferenceSystem) -> tuple[list[NDArray[np.float64]], NDArray[np.int64]]:
        """Vertices of every line in ``crs``, shape (vertices, 2) each, and the segment of each, shape (lines,)."""
        lines: list[NDArray[np.float64]] = []
        segments: list[int] = []
        for index, feature in enumerate(self.features):
            shape = wkb.loads(bytes(flat(feature.geometry()).asWkb()))
            parts = [np.asarray(part.coords, np.float64)[:, :2] for part in getattr(shape, "geoms", [shape])]
            lines += parts
            segments += [index] * len(parts)
        ends = np.cumsum([len(line) for line in lines])[:-1]
        every = np.concatenate(lines)
        moved = np.column_stack(transform(every[:, 0], every[:, 1], self.crs, crs))
        # A line whose CRS has no image there would poison the index: it is nowhere near any event.
        kept = [(line, rank) for line, rank in zip(np.split(moved, ends), segments) if np.isfinite(line).all()]
        return [line for line, _ in kept], np.array([rank for _, rank in kept], dtype=np.int64)

    def multilines(self) -> Iterator[QgsGeometry]:
        """Copies of the geometries, flat and of several parts."""
        for feature in self.features:
            copy = flat(feature.geometry())
            copy.convertToMultiType()
            yield copy


def read_streets(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> StreetLayer:
    """The segments of ``source``, its selection and filter honoured.

    Raises
    ------
    NotStreetsError, NoCrsError, NoStreetError
        Incidents cannot be assigned to it.
    """
    name, crs = source.sourceName(), source.sourceCrs()
    if QgsWkbTypes.geometryType(source.wkbType()) != LINE:
        raise NotStreetsError(name)
    if not crs.isValid():
        raise NoCrsError(name)
    features, without = [], 0
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        if feedback.isCanceled():
            raise Cancelled
        if feature.geometry().isEmpty():
            without += 1
        else:
            features.append(feature)
    if without:
        feedback.pushWarning(
            tr("{count} rows of “{layer}” have no line: they are left out.", count=number(without), layer=name)
        )
    if not features:
        raise NoStreetError(name)
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context.transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    lengths = [measure.measureLength(flat(feature.geometry())) for feature in features]
    in_metres = [measure.convertLengthMeasurement(length, METRES) for length in lengths]
    return StreetLayer(name, crs, source.fields(), features, np.array(in_metres))
