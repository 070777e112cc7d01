# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of AREAS: names, parents, inhabitants and outlines."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
)
from shapely.geometry.base import BaseGeometry

from ...core.errors import CoreError
from ...core.privacy.legible import legible
from ...core.privacy.persons.published_labels import refuse_personal_areas
from ...core.privacy.places.outlines import aside
from ...core.wording import number, tr
from ..adapters.crs import NoCrsError
from ..adapters.masks import NoPolygonError, NotProjectedError
from ..adapters.polygons import say_mended, sound, to_shapely
from ..adapters.reading.values import plain
from .asked import Asked


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


class NoInhabitantsError(CoreError):
    """Inhabitants that are no number."""

    def __init__(self, layer: str, field: str) -> None:
        super().__init__(
            tr(
                "INHABITANTS: the field “{field}” of “{layer}” must hold a number on every row.",
                field=field,
                layer=layer,
            )
        )


@dataclass(frozen=True)
class AreaRows:
    """One entry a row; ``parents`` and ``inhabitants`` are empty where their field is not given."""

    names: list[str]
    polygons: list[BaseGeometry]
    parents: list[str]
    inhabitants: list[float]


def read_areas(asked: Asked, crs: QgsCoordinateReferenceSystem) -> AreaRows:
    """The polygons of AREAS in ``crs``."""
    if not (asked.given("AREAS") and asked.given("AREA_ID")):
        raise AreasNotGivenError
    source = asked.source("AREAS")
    if not source.sourceCrs().isValid():
        raise NoCrsError(source.sourceName())
    name, parent, inhabitants = (asked.field(source, key) for key in ("AREA_ID", "AREA_PARENT", "INHABITANTS"))
    features, polygons = _projected(asked, source, crs)
    names = [_text(feature[name]) for feature in features]
    if "" in names:
        raise UnnamedAreaError(source.sourceName(), name, names.count(""))
    refuse_personal_areas("AREA_ID", name, names)
    try:
        people = [float(str(plain(feature[inhabitants]))) for feature in features] if inhabitants else []
    except ValueError as error:
        raise NoInhabitantsError(source.sourceName(), inhabitants) from error
    parents = [_text(feature[parent]) for feature in features] if parent else []
    return AreaRows(names, [aside(one) for one in to_shapely(polygons)], parents, people)


def _projected(asked: Asked, source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem):
    """Rows that have a polygon, and their polygons, valid and in ``crs``."""
    to_metres = QgsCoordinateTransform(source.sourceCrs(), crs, asked.context.transformContext())
    features, polygons, invalid = [], [], 0
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        polygon, was_mended = sound(feature.geometry())
        if polygon.isEmpty():
            continue
        invalid += was_mended
        try:
            polygon.transform(to_metres)
        except QgsCsException as error:
            raise NotProjectedError(source.sourceName(), source.sourceCrs().authid(), crs.authid()) from error
        features.append(feature)
        polygons.append(polygon)
    if not polygons:
        raise NoPolygonError(source.sourceName())
    say_mended(invalid, source.sourceName(), asked.feedback)
    return features, polygons


def _text(value: object) -> str:
    return "" if plain(value) is None else legible(str(plain(value)))
