# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of any kind by columns, for the window: what they hold now, edits under way included, read in any thread."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QVariant

from ....core.errors import Cancelled
from ..crs import intact
from .features import Features, kinds_of, valued
from .loop import points_in
from .values import clock

POLL_EVERY = 1000


@dataclass(frozen=True)
class Snapshot:
    """A layer as it was when this was taken: nothing that happens to it afterwards, its deletion included, matters."""

    source: QgsVectorLayerFeatureSource
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    name: str
    only: frozenset[int] | None
    expression: str
    count: int

    @classmethod
    def of(cls, layer: QgsVectorLayer, selected: bool = False, expression: str = "") -> Snapshot:
        """Take it, on the thread of the layer; of the features ``selected`` or that an expression keeps, if so."""
        only = frozenset(layer.selectedFeatureIds()) if selected else None
        source = QgsVectorLayerFeatureSource(layer)
        count = layer.featureCount() if only is None else len(only)
        return cls(source, QgsFields(layer.fields()), intact(layer.crs()), layer.name(), only, expression, count)

    def columns(
        self, names: Sequence[str], feedback: QgsProcessingFeedback
    ) -> tuple[NDArray[np.int64], Mapping[str, list[object]]]:
        """Ids of the features, and the values of the fields ``names``, ``None`` for NULL.

        Raises
        ------
        Cancelled
            ``feedback`` was cancelled.
        """
        indexes = [self.fields.lookupField(name) for name in names]
        ids: list[int] = []
        # By columns from the start: a list a row would keep Python's collector of garbage busy, and the window waiting.
        columns: list[list[object]] = [[] for _ in names]
        for feature in self._features(names, QgsFeatureRequest.Flag.NoGeometry, feedback):
            ids.append(feature.id())
            attributes = feature.attributes()
            for column, index in zip(columns, indexes):
                value = attributes[index]
                column.append(None if isinstance(value, QVariant) else value)
        return np.array(ids, np.int64), dict(zip(names, columns))

    def points(self, names: Sequence[str], feedback: QgsProcessingFeedback) -> Features:
        """Points, and the values of the fields ``names``.

        Raises
        ------
        NotPointsError
            The layer holds lines or polygons.
        Cancelled
            ``feedback`` was cancelled.
        """
        kinds = kinds_of(self.fields, names)
        # A million dates of Qt weigh on Python's collector of garbage; its own do not.
        kept = [clock if kind == "moment" else None for kind in kinds.values()]
        indexes = [self.fields.lookupField(name) for name in names]
        geometries: list[bytes | None] = []
        columns: list[list[object]] = [[] for _ in names]
        for feature in self._features(names, QgsFeatureRequest.Flag.NoFlags, feedback):
            geometry, attributes = feature.geometry(), feature.attributes()
            geometries.append(None if geometry.isEmpty() else bytes(geometry.asWkb()))
            for column, index, keep in zip(columns, indexes, kept):
                value = attributes[index]
                column.append(keep(value) if keep else value)
        return Features(len(geometries), points_in(geometries, self.name), valued(dict(zip(names, columns)), kinds))

    def geometries(self, feedback: QgsProcessingFeedback) -> list[QgsGeometry]:
        """Geometries of the features.

        Raises
        ------
        Cancelled
            ``feedback`` was cancelled.
        """
        return [feature.geometry() for feature in self._features((), QgsFeatureRequest.Flag.NoFlags, feedback)]

    def _features(
        self, names: Sequence[str], flag: QgsFeatureRequest.Flag, feedback: QgsProcessingFeedback
    ) -> Iterator[QgsFeature]:
        request = QgsFeatureRequest().setFlags(flag)
        if self.expression:
            request.setFilterExpression(self.expression)
        else:
            request.setSubsetOfAttributes([self.fields.lookupField(name) for name in names])
        # A request holds ids or an expression, not both.
        among = self.only if self.expression else None
        if self.only is not None and among is None:
            request.setFilterFids(list(self.only))
        for count, feature in enumerate(self.source.getFeatures(request)):
            if count % POLL_EVERY == 0 and feedback.isCanceled():
                raise Cancelled
            if among is None or feature.id() in among:
                yield feature


def numbers(column: Sequence[object]) -> NDArray[np.float64]:
    """A column of numbers, NaN for NULL; shape (n,)."""
    return np.array([np.nan if value is None else value for value in column], np.float64)
