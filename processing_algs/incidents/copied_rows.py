# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a layer written again with the fields that they had, and perhaps one more."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsFields, QgsProcessingFeatureSource, QgsVectorLayer

from ...core.progress import Tick, advance
from ..adapters.incident_layers import incident_style
from ..adapters.reading.origin import origin_of
from ..adapters.vectors import Column, fields_of
from ..counts.own_fields import KEYS, TAKEN_BY_FORMATS

POLLED = 256
"""Rows copied in less than a tenth of a second."""


def own_columns(fields: QgsFields) -> tuple[Column, ...]:
    """Every field of a layer as a column, but for the row numbers that formats keep to themselves."""
    return tuple(
        Column(field.name(), KEYS.get(field.type(), "text"), field.alias())
        for field in fields
        if field.name().lower() not in TAKEN_BY_FORMATS
    )


def rows_of(source: QgsProcessingFeatureSource, request: QgsFeatureRequest | None = None) -> Iterable[QgsFeature]:
    """Every feature, in the order in which their columns are read: QGIS gives those of a selection in any order."""
    features, origin = source.getFeatures(request or QgsFeatureRequest()), origin_of(source)
    return sorted(features, key=QgsFeature.id) if origin is not None and origin.selected else features


def watched(features: Iterable[QgsFeature], count: int, tick: Tick) -> Iterator[QgsFeature]:
    """The same ``count`` features, with progress; cancelling stops them."""
    for row, feature in enumerate(features):
        if row % POLLED == 0:
            advance(tick, row / count)
        yield feature


def copies(features: Iterable[QgsFeature], columns: tuple[Column, ...]) -> Iterator[QgsFeature]:
    """Features with the fields of ``columns`` alone, which are among theirs."""
    fields = fields_of(columns)
    kept: list[int] = []
    for feature in features:
        kept = kept or [feature.fieldNameIndex(column.name) for column in columns]
        attributes = feature.attributes()
        copy = QgsFeature(fields)
        copy.setAttributes([attributes[index] for index in kept])
        copy.setGeometry(feature.geometry())
        yield copy


def as_incidents(layer: QgsVectorLayer) -> None:
    """The style of incidents, for points that have families."""
    family = layer.fields().lookupField("family")
    if family >= 0 and layer.geometryType() == Qgis.GeometryType.Point:
        present = {value if isinstance(value, str) else None for value in layer.uniqueValues(family)}
        incident_style(present)(layer)
