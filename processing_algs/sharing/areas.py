# SPDX-License-Identifier: GPL-2.0-or-later
"""The areas of a package, such as quartiers."""
from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.errors import CoreError
from ...core.privacy.audience import Rules
from ...core.privacy.legible import legible
from ...core.privacy.units import AreaPlaces
from ...core.projection import degrees_of, metric_epsg
from ...core.wording import number, tr
from ..adapters.crs import NoCrsError, from_epsg, intact, to_pyproj
from ..adapters.masks import NoPolygonError, NotProjectedError
from ..adapters.polygons import to_shapely
from ..adapters.reading.values import plain
from ..base import QuietudeAlgorithm
from .facts import Facts
from .places import Counting, counted


class AreasNotGivenError(CoreError):
    """Areas without a layer, or without a name."""

    def __init__(self) -> None:
        super().__init__(
            tr("ZONING = areas needs AREAS, a layer of polygons, and AREA_ID, the field that names each of them.")
        )


class UnnamedAreaError(CoreError):
    """Areas that nobody could speak of."""

    def __init__(self, layer: str, field: str, count: int) -> None:
        super().__init__(
            tr(
                "{count} areas of “{layer}” have no value in “{field}”: name them, or choose another AREA_ID.",
                count=number(count),
                layer=layer,
                field=field,
            )
        )


class SizeOfAreasError(CoreError):
    """A cell size where there are no cells."""

    def __init__(self) -> None:
        super().__init__(tr("CELL_SIZE is for ZONING = grid: leave it empty with areas."))


def areas_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """Legal CRS at a place, in which areas are published, announced."""
    if not crs.isValid():
        raise NoCrsError(layer)
    chosen = from_epsg(metric_epsg(*degrees_of(to_pyproj(crs), x, y)))
    feedback.pushInfo(tr("Areas are published in {crs} ({name}).", crs=chosen.authid(), name=chosen.description()))
    return chosen


def count_in_areas(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    facts: Facts,
    period: str,
    rules: Rules,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Counting:
    """Facts counted in the polygons of AREAS."""
    if algorithm.given(parameters, "CELL_SIZE"):
        raise SizeOfAreasError
    if not (algorithm.given(parameters, "AREAS") and algorithm.given(parameters, "AREA_ID")):
        raise AreasNotGivenError
    source = algorithm.source(parameters, "AREAS", context)
    field = algorithm.field(source, parameters, "AREA_ID", context)
    places = _read_areas(source, field, facts.events.crs, context)
    rules.check_size(period, places.smallest_side())
    return Counting(places, counted(places, facts, rules), chosen=False)


def _read_areas(
    source: QgsProcessingFeatureSource, field: str, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> AreaPlaces:
    if not source.sourceCrs().isValid():
        raise NoCrsError(source.sourceName())
    to_metres = QgsCoordinateTransform(intact(source.sourceCrs()), crs, context.transformContext())
    names, polygons = [], []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        polygon = feature.geometry()
        if polygon.isEmpty():
            continue
        if not polygon.isGeosValid():
            polygon = polygon.makeValid()
        try:
            polygon.transform(to_metres)
        except QgsCsException as error:
            raise NotProjectedError(source.sourceName(), source.sourceCrs().authid(), crs.authid()) from error
        name = plain(feature[field])
        names.append("" if name is None else legible(str(name)))
        polygons.append(polygon)
    if not polygons:
        raise NoPolygonError(source.sourceName())
    if "" in names:
        raise UnnamedAreaError(source.sourceName(), field, names.count(""))
    return AreaPlaces(names, to_shapely(polygons), int(crs.authid().rpartition(":")[2]))
