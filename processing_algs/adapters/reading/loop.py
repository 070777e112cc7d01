# SPDX-License-Identifier: GPL-2.0-or-later
"""Features one by one, as QGIS gives them: slow, always right, and what the faster ways are held to."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ....core.errors import Cancelled, CoreError
from ....core.wording import tr
from .features import Features, kinds_of, valued
from .origin import Origin, origin_of
from .values import clock
from .wkb import NotPointsInWkbError, Points, points_of

POLL_EVERY = 1000


class NotPointsError(CoreError):
    """The layer holds lines or polygons: their vertices are no events."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr("“{layer}” is not a layer of points: choose the layer of the incidents themselves.", layer=layer)
        )


def read(source: QgsFeatureSource, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Features:
    """Every feature of ``source``, those of a selection in the order of their ids."""
    origin, request = origin_of(source), _request(source, fields)
    # A point is always valid; checking each would cost more than reading it.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = (
        source.getFeatures(request, unchecked)
        if isinstance(source, QgsProcessingFeatureSource)
        else source.getFeatures(request)
    )
    return _gathered(features, source, fields, feedback, origin is not None and origin.selected)


def read_first(origin: Origin, count: int, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Features:
    """The first ``count`` features of a layer or of its selection, with which to judge a faster way."""
    request = _request(origin.layer, fields)
    if origin.selected:
        request.setFilterFids(sorted(origin.ids().tolist())[:count])
    else:
        request.setLimit(count)
        if origin.expression:
            request.setFilterExpression(origin.expression)
    return _gathered(origin.layer.getFeatures(request), origin.layer, fields, feedback, origin.selected)


def _request(source: QgsFeatureSource, fields: tuple[str, ...]) -> QgsFeatureRequest:
    return QgsFeatureRequest().setSubsetOfAttributes([source.fields().lookupField(name) for name in fields])


def _gathered(
    features: Iterator[QgsFeature],
    source: QgsFeatureSource,
    fields: tuple[str, ...],
    feedback: QgsProcessingFeedback,
    by_id: bool,
) -> Features:
    kinds = kinds_of(source.fields(), fields)
    # A million dates of Qt weigh on Python's collector of garbage; its own do not.
    kept = [clock if kind == "moment" else None for kind in kinds.values()]
    indexes = [source.fields().lookupField(name) for name in fields]
    geometries: list[bytes | None] = []
    columns: list[list[object]] = [[] for _ in fields]
    ids: list[int] = []
    total = max(source.featureCount(), 1)
    for count, feature in enumerate(features):
        if count % POLL_EVERY == 0:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(min(100 * count / total, 100))
        geometry = feature.geometry()
        geometries.append(None if geometry.isEmpty() else bytes(geometry.asWkb()))
        for column, index, keep in zip(columns, indexes, kept):
            value = feature[index]
            column.append(keep(value) if keep else value)
        if by_id:
            ids.append(feature.id())
    points = points_in(geometries, source.sourceName())
    values = valued(dict(zip(fields, columns)), kinds)
    gathered = Features(len(geometries), points, values)
    return gathered.taken(np.argsort(ids)) if ids else gathered


def points_in(geometries: list[bytes | None], layer: str) -> Points:
    """Points of geometries in well-known bytes.

    Raises
    ------
    NotPointsError
        A geometry of the layer named ``layer`` is neither a point nor made of points.
    """
    try:
        return points_of(geometries)
    except NotPointsInWkbError:
        return _vertices(geometries, layer)


def _vertices(geometries: list[bytes | None], layer: str) -> Points:
    """Points of geometries of rarer types, such as collections of points."""
    x, y, ranks = [], [], []
    for rank, wkb in enumerate(geometries):
        if wkb is None:
            continue
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        parts = geometry.asGeometryCollection()
        if any(part.type() != Qgis.GeometryType.Point for part in parts):
            raise NotPointsError(layer)
        vertices = list(geometry.vertices())
        x += [vertex.x() for vertex in vertices]
        y += [vertex.y() for vertex in vertices]
        ranks += [rank] * len(vertices)
    return Points(np.array(x, np.float64), np.array(y, np.float64), np.array(ranks, np.int64))
