# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that hold a count, as they are drawn."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsCsException,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from shapely.geometry.base import BaseGeometry

from ....core.errors import CoreError, NotFiniteError
from ....core.statistics.local.contiguity import contiguous, middles
from ....core.statistics.local.neighbours import reach_of_all, within_distance
from ....core.wording import number, tr
from ...adapters.crs import metric_crs
from ...adapters.masks import NotProjectedError
from ...adapters.polygons import to_shapely
from ...adapters.progress import tick_of
from ...adapters.vectors import vector_output
from ...adapters.weighted_events import EmptyWeightError, NotNumericError
from ...adapters.zonings import ZoningLayer, read_areas
from ...base import QuietudeAlgorithm
from ...counts.own_fields import OwnFields
from .ground import Ground, asked_distance, check_ground

OF_POINTS = ("CELL_SIZE", "EXTENT", "MASK")


class NoCountFieldError(CoreError):
    """Areas without anything to test."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr(
                "“{layer}” is a layer of polygons: name in FIELD the number to test, such as the count of incidents.",
                layer=layer,
            )
        )


@dataclass(frozen=True)
class AreaGround(Ground):
    """Areas of a layer, in its own CRS."""

    zoning: ZoningLayer

    def write(self, algorithm, parameters, context, feedback, columns, figures):
        """Write the areas with their own attributes, the value tested and ``figures``; returns the result."""
        columns = (self.value_column, *columns)
        own = OwnFields.of([self.zoning], [column.name for column in columns], feedback)
        polygon, columns = QgsWkbTypes.Type.MultiPolygon, (*own.columns, *columns)
        with vector_output(algorithm, parameters, "OUTPUT", context, columns, polygon, self.crs) as output:
            output.add(self._features(own, figures))
        return output.result

    def _features(self, own: OwnFields, figures: pd.DataFrame) -> Iterator[QgsFeature]:
        rows = figures.astype(object).where(figures.notna(), None).itertuples(index=False)
        areas = zip(self.zoning.features, self.zoning.multipolygons(self.crs), self.values, rows)
        for source, polygon, value, row in areas:
            feature = QgsFeature()
            feature.setGeometry(polygon)
            feature.setAttributes([*own.values(source, self.zoning), float(value), *row])
            yield feature


def read_area_ground(
    algorithm: QuietudeAlgorithm,
    source: QgsProcessingFeatureSource,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> AreaGround:
    """The areas of ``source`` with the number that FIELD holds; those without a number are left out, and said."""
    field = algorithm.field(source, parameters, "FIELD", context)
    if field is None:
        raise NoCountFieldError(source.sourceName())
    if not source.fields().field(field).isNumeric():
        raise NotNumericError(field)
    _say_unused(algorithm, parameters, feedback)
    zoning, values = _with_values(read_areas(source, context, feedback), field, feedback)
    polygons, rule = _in_metres(zoning, feedback), algorithm.parameterAsString(parameters, "NEIGHBOURS", context)
    points = middles(polygons) if rule == "distance" else np.empty((0, 2))
    why = tr("the shortest at which every area has a neighbour")
    distance = asked_distance(algorithm, parameters, context, feedback, reach_of_all(points), why)
    if distance is None:
        neighbours = contiguous(polygons, rule, tick_of(feedback))
    else:
        neighbours = within_distance(points, distance)
    check_ground(values, neighbours, distance, feedback)
    return AreaGround(values, zoning.km2, neighbours, zoning.crs, field, None, None, None, distance, None, zoning)


def _say_unused(algorithm: QuietudeAlgorithm, parameters: dict, feedback: QgsProcessingFeedback) -> None:
    unused = [name for name in OF_POINTS if algorithm.given(parameters, name)]
    if unused:
        feedback.pushWarning(tr("{names}: for points only, not used with polygons.", names=", ".join(unused)))


def _with_values(
    zoning: ZoningLayer, field: str, feedback: QgsProcessingFeedback
) -> tuple[ZoningLayer, NDArray[np.float64]]:
    """The areas whose number is known, and these numbers."""
    raw = pd.Series(zoning.values(field), dtype=object)
    values = pd.to_numeric(raw, errors="coerce").to_numpy(np.float64)
    known = ~np.isnan(values)
    if not known.any():
        raise EmptyWeightError(field)
    if np.isinf(values).any():
        raise NotFiniteError(field, int(np.isinf(values).sum()))
    if known.all():
        return zoning, values
    feedback.pushWarning(
        tr(
            "{count} areas have no value in “{field}”: they are left out, and are nobody's neighbours.",
            count=number(int((~known).sum())),
            field=field,
        )
    )
    kept = np.flatnonzero(known)
    features, polygons = ([items[rank] for rank in kept] for items in (zoning.features, zoning.polygons))
    return replace(zoning, features=features, polygons=polygons, km2=zoning.km2[kept]), values[kept]


def _in_metres(zoning: ZoningLayer, feedback: QgsProcessingFeedback) -> list[BaseGeometry]:
    """The areas in a CRS whose unit is the metre."""
    centres = [polygon.boundingBox().center() for polygon in zoning.polygons]
    x, y = (float(np.median(values)) for values in ([c.x() for c in centres], [c.y() for c in centres]))
    crs = metric_crs(zoning.crs, x, y, feedback, zoning.name)
    try:
        polygons = to_shapely(zoning.multipolygons(crs))
    except QgsCsException as error:
        raise NotProjectedError(zoning.name, zoning.crs.authid(), crs.authid()) from error
    return [polygon if polygon.is_valid else polygon.buffer(0) for polygon in polygons]
