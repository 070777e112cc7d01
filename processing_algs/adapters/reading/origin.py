# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer behind a source of features, which QGIS does not tell."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFeatureSource,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

MARK = "quietude_origin"
"""Attribute of a source that holds its :class:`Origin`: the source is handed on, and the origin with it."""


@dataclass(frozen=True)
class Origin:
    """A layer read whole, or its selection alone."""

    layer: QgsVectorLayer
    selected: bool = False

    def certain(self, fields: tuple[str, ...]) -> bool:
        """Whether what is stored is what QGIS shows: no edit under way, no join, no computed field among ``fields``."""
        layer = self.layer
        if not layer.isValid() or layer.isEditable() or layer.editBuffer() is not None:
            return False
        known = layer.fields()
        origins = [known.fieldOrigin(known.lookupField(name)) for name in fields]
        return all(origin == QgsFields.FieldOrigin.OriginProvider for origin in origins)


def layer_asked(value: object) -> object:
    """What names the layer in the value of a parameter: QGIS does not look for it inside a definition."""
    return value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value


def with_origin(
    source: QgsProcessingFeatureSource, value: object, layer: QgsVectorLayer | None
) -> QgsProcessingFeatureSource:
    """``source``, made of the parameter ``value``, remembering the ``layer`` it reads where it reads it plainly."""
    plainly = isinstance(value, (str, QgsVectorLayer))
    selected = False
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        # Negative or zero means no limit.
        plainly = value.featureLimit <= 0 and not value.filterExpression
        selected = value.selectedFeaturesOnly
    if plainly and isinstance(layer, QgsVectorLayer):
        setattr(source, MARK, Origin(layer, selected))
    return source


def origin_of(source: QgsFeatureSource) -> Origin | None:
    """Where the features of ``source`` come from; ``None`` where that is not certain."""
    if isinstance(source, QgsVectorLayer):
        return Origin(source)
    return getattr(source, MARK, None)
