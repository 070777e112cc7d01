# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers drawn with the same classes, so that the same colour means the same number on every map of a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....core.wording import tr
from ..looks.counts import count_style
from ..looks.streets import street_style
from .facts import content_of

SAMPLED = 1_000_000
"""Cells read to know the highest value of a band that does not tell it."""
AREA_ID, DENSITY, SUM = "area_id", "per_km2", "weight"
"""Fields of counts by district: its identifier, incidents by km², and how many weighed incidents make them."""
ALIKE = 1.02
"""Ratio of two areas up to which counts are comparable as they are."""
TALLY = re.compile(r"^(.*\S)\s*:\s*[\d\s.,\u00a0\u202f]+$")
"""A label that ends with the number of places of its class."""


@dataclass(frozen=True)
class Shared:
    """Layers, one a map, the layer that stands for all in the legend, and the unit where it is a new one.

    ``leader`` is the place of the map whose classes all others take, where there is one.
    """

    layers: list[QgsMapLayer]
    legend: QgsMapLayer
    unit: str = ""
    leader: int | None = None


def by_layer(layers: Sequence[QgsMapLayer]) -> Shared:
    """Copies of ``layers`` with the classes of the one whose values go highest, where they have classes."""
    copies = [layer.clone() for layer in layers]
    if all(isinstance(layer, QgsRasterLayer) for layer in layers):
        highest = [_highest_of(layer, 1) for layer in layers]
    elif all(_is_graduated(layer) for layer in layers):
        highest = [_largest(values_of(layer, layer.renderer().classAttribute())) for layer in layers]
    else:
        return Shared(copies, _with_all_categories(copies))
    leader = int(np.argmax(highest))
    if isinstance(layers[0], QgsRasterLayer):
        _dress_rasters(copies, [1] * len(copies), copies[leader])
    else:
        for copy in copies:
            copy.setRenderer(copies[leader].renderer().clone())
    legend = copies[leader].clone()
    legend.setName(content_of(legend) or legend.name())  # not under the name of one map
    return Shared(copies, legend, leader=leader)


def by_band(parts: Sequence[tuple[QgsRasterLayer, int]]) -> Shared:
    """A copy of the raster a band, all with the classes of the raster."""
    copies = [layer.clone() for layer, _ in parts]
    _dress_rasters(copies, [band for _, band in parts], copies[0])
    return Shared(copies, copies[0])


def by_column(parts: Sequence[tuple[QgsVectorLayer, str]]) -> Shared:
    """A copy of the counts a column, all with classes made for the values of these columns together.

    Where places differ in size, as districts do, their counts are shown by km².
    """
    layer = parts[0][0]
    by_area = _differ_in_size(layer)
    expressions = [_by_km2(column) if by_area else f'"{column}"' for _, column in parts]
    pooled = np.concatenate([values_of(layer, expression) for expression in expressions])
    unit = tr("incidents/km²") if by_area else tr("incidents")
    copies = [layer.clone() for _ in parts]
    for copy, expression in zip(copies, expressions):
        if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
            street_style(expression, pooled, unit)(copy)
        else:
            borders = layer.fields().lookupField(AREA_ID) >= 0
            count_style(expression, pooled, unit, whole=not by_area, borders=borders)(copy)
    legend = copies[0].clone()  # as the first, under a name that is not that of one map
    legend.setName(tr("Incidents/km²") if by_area else tr("Number of incidents"))
    return Shared(copies, legend, unit)


def values_of(layer: QgsVectorLayer, expression: str) -> NDArray[np.float64]:
    """Values of an expression over the features of a layer, shape (features,); NaN where it has none."""
    parsed, context = QgsExpression(expression), QgsExpressionContext()
    context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    parsed.prepare(context)
    request = QgsFeatureRequest().setSubsetOfAttributes(parsed.referencedColumns(), layer.fields())
    if not parsed.needsGeometry():
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return np.fromiter(_evaluated(layer, parsed, context, request), np.float64)


def _evaluated(
    layer: QgsVectorLayer, parsed: QgsExpression, context: QgsExpressionContext, request: QgsFeatureRequest
) -> Iterator[float]:
    for feature in layer.getFeatures(request):
        context.setFeature(feature)
        value = parsed.evaluate(context)
        yield float(value) if isinstance(value, (int, float)) and value != NULL else np.nan


def _differ_in_size(layer: QgsVectorLayer) -> bool:
    """Whether counts of places are comparable by km² only; a layer that gives no density is taken as it is."""
    if any(layer.fields().lookupField(name) < 0 for name in (DENSITY, SUM)):
        return False
    km2 = values_of(layer, f'if("{DENSITY}" > 0, "{SUM}" / "{DENSITY}", NULL)')
    known = km2[np.isfinite(km2)]
    if not known.size:
        return False
    smallest, largest = np.percentile(known, [5, 95])
    return bool(largest > ALIKE * smallest)


def _by_km2(column: str) -> str:
    """Count of a column by the area that the layer itself counts with; 0 where there is no incident at all."""
    return f'if("{SUM}" > 0, "{column}" * "{DENSITY}" / "{SUM}", 0)'


def _dress_rasters(copies: Sequence[QgsRasterLayer], bands: Sequence[int], leader: QgsRasterLayer) -> None:
    """The renderer of ``leader`` for each, on its own band."""
    renderers = [leader.renderer().clone() for _ in copies]
    for copy, band, renderer in zip(copies, bands, renderers):
        renderer.setInputBand(band)
        # What a band shows must not depend on the moment that the map stands for.
        copy.temporalProperties().setIsActive(False)
        copy.setRenderer(renderer)


def _highest_of(layer: QgsRasterLayer, band: int) -> float:
    """Largest absolute value: changes have classes on both sides of zero."""
    wanted = Qgis.RasterBandStatistic.Min | Qgis.RasterBandStatistic.Max
    found = layer.dataProvider().bandStatistics(band, wanted, layer.extent(), SAMPLED)
    return max(abs(found.minimumValue), abs(found.maximumValue))


def _largest(values: NDArray[np.float64]) -> float:
    known = values[np.isfinite(values)]
    return float(np.abs(known).max()) if known.size else 0.0


def _is_graduated(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)


def _is_categorized(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)


def _with_all_categories(layers: Sequence[QgsMapLayer]) -> QgsMapLayer:
    """The layer with the most to explain, given the categories that only others have.

    Numbers of places in its labels are those of one map alone: they are left out where maps differ.
    """
    classed = [layer for layer in layers if _is_categorized(layer)]
    if not classed:
        return layers[0]
    leader = max(classed, key=lambda layer: len(layer.renderer().categories()))
    renderer = leader.renderer().clone()
    every = [category for layer in classed for category in layer.renderer().categories()]
    for category in every:
        if renderer.categoryIndexForValue(category.value()) < 0:
            renderer.addCategory(category)
    for index, category in enumerate(renderer.categories()):
        labels = {other.label() for other in every if other.value() == category.value()}
        plain = TALLY.match(category.label())
        if len(labels) > 1 and plain:
            renderer.updateCategoryLabel(index, plain[1])
    leader.setRenderer(renderer)
    return leader
