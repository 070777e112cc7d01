# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer behind a source of features, which QGIS does not tell."""
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerSelectedFeatureSource,
)

from ....core.errors import Cancelled
from .opened import Opened

OF_FILES = "ogr"
"""Provider of files, which other threads may open."""
MARK = "quietude_origin"
"""Attribute of a source that holds its :class:`Origin`: the source is handed on, and the origin with it."""


PURE = frozenset(
    "$geometry centroid coalesce contains day day_of_week geom_from_wkt hour if intersects left length lower "
    "minute month regexp_match right round second strpos substr to_date to_datetime to_int to_string trim upper "
    "week within year".split()
)
"""Functions of expressions whose value depends on their feature and on nothing else."""


@dataclass(frozen=True)
class Origin:
    """A layer read whole, or only its selection, or only what an expression of QGIS keeps."""

    layer: QgsVectorLayer
    selected: bool = False
    expression: str = ""

    matching: NDArray[np.int64] | None = None
    """Ids that the expression keeps, where they are already known."""
    opened: bool = False
    """Whether it was opened on its own thread, to be read through its source alone."""

    def matched(self, feedback: QgsProcessingFeedback) -> Origin:
        """The same once the expression is evaluated: once, by QGIS, whatever the ways tried afterwards."""
        if not self.expression:
            return self
        # A request, not an aggregate: providers evaluate what they can of it themselves.
        request = QgsFeatureRequest().setFilterExpression(self.expression).setNoAttributes()
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        request.setFeedback(feedback)
        features = self.layer.getFeatures(request)
        ids = np.fromiter((feature.id() for feature in features), np.int64)
        if feedback.isCanceled():
            raise Cancelled
        return replace(self, matching=ids)

    @property
    def partial(self) -> bool:
        """Whether only some features of the layer, told by their ids, are to be read."""
        return self.selected or self.matching is not None

    def ids(self) -> NDArray[np.int64] | None:
        """Ids of the features to read, in any order; ``None`` for all of them."""
        if not self.selected:
            return self.matching
        selected = np.array(self.layer.selectedFeatureIds(), np.int64)
        return selected if self.matching is None else np.intersect1d(selected, self.matching)

    def certain(self, fields: tuple[str, ...]) -> bool:
        """Whether what is stored is what QGIS shows: no edit under way, no join, no computed field among ``fields``."""
        layer = self.layer
        if self.opened or not layer.isValid() or layer.isEditable() or layer.editBuffer() is not None:
            return False
        known = layer.fields()
        origins = [known.fieldOrigin(known.lookupField(name)) for name in fields]
        return all(origin == QgsFields.FieldOrigin.OriginProvider for origin in origins)


def layer_asked(value: object) -> object:
    """What names the layer in the value of a parameter: QGIS does not look for it inside a definition."""
    return value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value


def name_asked(value: object) -> str:
    """Id, title or source of the layer that the value of a parameter names; empty where it names none."""
    named = layer_asked(value)
    named = named.staticValue() if isinstance(named, QgsProperty) else named
    return named if isinstance(named, str) else ""


def named_in_project(value: object, project: QgsProject | None) -> bool:
    """Whether the value of a parameter names a layer of ``project`` by its id or its title."""
    named = name_asked(value)
    if project is None or not named:
        return False
    return project.mapLayer(named) is not None or bool(project.mapLayersByName(named))


@dataclass(frozen=True)
class Chosen:
    """What the ``value`` of a parameter names: a layer of the project, or its selection, found on its thread."""

    layer: QgsVectorLayer
    value: object
    features: QgsFeatureSource

    @classmethod
    def of(cls, layer: QgsVectorLayer, value: object) -> Chosen:
        """What is to be read of ``layer``; quick, whatever the filter of a file."""
        if isinstance(value, QgsProcessingFeatureSourceDefinition) and value.selectedFeaturesOnly:
            return cls(layer, value, QgsVectorLayerSelectedFeatureSource(layer))
        return cls(layer, value, layer if layer.providerType() == OF_FILES else Opened(layer))

    def source(self, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """The source that QGIS would make of the parameter, in any thread; measuring the layer may take long."""
        plain = not isinstance(self.value, QgsProcessingFeatureSourceDefinition)
        limit, expression = (-1, "") if plain else (self.value.featureLimit, self.value.filterExpression)
        source = QgsProcessingFeatureSource(self.features, context, False, limit, expression)
        if not plain and self.value.flags & QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck:
            source.setInvalidGeometryCheck(self.value.geometryCheck)
        return with_origin(source, self.value, self.layer, self.layer.providerType() != OF_FILES)


def with_origin(
    source: QgsProcessingFeatureSource, value: object, layer: QgsVectorLayer | None, opened: bool = False
) -> QgsProcessingFeatureSource:
    """``source``, made of the parameter ``value``, remembering the ``layer`` it reads where it reads it plainly."""
    plainly = isinstance(value, (str, QgsVectorLayer))
    selected, expression = False, ""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        # Negative or zero means no limit.
        plainly = value.featureLimit <= 0 and _pure(value.filterExpression)
        selected, expression = value.selectedFeaturesOnly, value.filterExpression
    if plainly and isinstance(layer, QgsVectorLayer):
        setattr(source, MARK, Origin(layer, selected, expression, opened=opened))
    return source


def _pure(text: str) -> bool:
    """Whether the expression ``text``, empty for none, keeps the same features wherever it is evaluated."""
    expression = QgsExpression(text)
    return not text or not (
        expression.hasParserError()
        or expression.referencedVariables()
        or {name.lower() for name in expression.referencedFunctions()} - PURE
    )


def origin_of(source: QgsFeatureSource) -> Origin | None:
    """Where the features of ``source`` come from; ``None`` where that is not certain."""
    if isinstance(source, QgsVectorLayer):
        return Origin(source)
    return getattr(source, MARK, None)
