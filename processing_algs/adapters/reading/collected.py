# SPDX-License-Identifier: GPL-2.0-or-later
"""Features by columns, through QGIS's aggregates: for providers that are not GDAL's."""
from __future__ import annotations

import numpy as np
from qgis.core import QgsAggregateCalculator, QgsProcessingFeedback, QgsWkbTypes

from ....core.errors import Cancelled
from .features import Features, kinds_of, valued
from .origin import Origin
from .wkb import NotPointsInWkbError, Points, points_of

PROVIDERS = ("memory", "delimitedtext", "ogr")
"""Providers that give the rows of two readings in the same order; databases promise nothing."""
POINTS, VALUES = QgsAggregateCalculator.Aggregate.GeometryCollect, QgsAggregateCalculator.Aggregate.ArrayAggregate


def read(origin: Origin, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Features | None:
    """Every feature of a layer of single points; ``None`` where rows and points cannot be told to go together."""
    layer = origin.layer
    kinds = kinds_of(layer.fields(), fields)
    # Aggregates give dates as one Qt object each: the loop is faster.
    if "moment" in kinds.values():
        return None
    single = QgsWkbTypes.isSingleType(layer.wkbType()) and QgsWkbTypes.flatType(layer.wkbType()) != 0
    if origin.selected or layer.providerType() not in PROVIDERS or not single:
        return None
    collected = _aggregate(origin, POINTS, "$geometry", feedback)
    count = layer.featureCount() if origin.matching is None else len(origin.matching)
    try:
        points = points_of([bytes(collected.asWkb())])
    except (NotPointsInWkbError, AttributeError):
        return None
    # A feature without point would shift all that follow.
    if count < 1 or len(points.x) != count:
        return None
    columns = {name: _aggregate(origin, VALUES, _quoted(name), feedback) for name in fields}
    if any(column is None or len(column) != count for column in columns.values()):
        return None
    values = valued(columns, kinds)
    return Features(count, Points(points.x, points.y, np.arange(count)), values)


def _aggregate(
    origin: Origin, aggregate: QgsAggregateCalculator.Aggregate, expression: str, feedback: QgsProcessingFeedback
) -> object:
    parameters = QgsAggregateCalculator.AggregateParameters()
    parameters.filter = origin.expression
    value, succeeded = origin.layer.aggregate(aggregate, expression, parameters, feedback=feedback)
    if feedback.isCanceled():
        raise Cancelled
    return value if succeeded else None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
