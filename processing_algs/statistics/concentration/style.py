# SPDX-License-Identifier: GPL-2.0-or-later
"""How ranked places look: those that hold the first quarter of the incidents darkest, and on top."""
from __future__ import annotations

import json

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....core.statistics.concentration.concentration import SHARES
from ....core.wording import percent, tr
from ...adapters.looks.hot_spots import LOOK
from ...adapters.looks.styles import Style

NONE = "#e9ecf0"
SIZES = (4.4, 3.4, 2.6, 1.8, 1.2)
"""Millimetres of a point; a line is less wide by :data:`THINNER`. Sizes double what colours say."""
THINNER = 0.45


def concentration_style(kind: QgsWkbTypes.Type) -> Style:
    """Style of places by the field ``within_share``; ``kind`` is the type of their geometries."""

    def style(layer: QgsVectorLayer) -> None:
        ramp = json.loads(LOOK.read_text(encoding="utf-8"))["colours"]
        steps = [*SHARES, 1.0, 0.0]
        colours = [ramp[0], ramp[1], ramp[3], ramp[4], NONE]
        categories = [
            QgsRendererCategory(100 * step, _symbol(kind, colour, size), label)
            for step, colour, size, label in zip(steps, colours, SIZES, _labels())
        ]
        renderer = QgsCategorizedSymbolRenderer('round("within_share")', categories)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"rank"', False)]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)

    return style


def _labels() -> list[str]:
    """« les 25 premiers % des faits », then from one share to the next, then no incident."""
    bounds = [*SHARES, 1.0]
    first = tr("the first {share} of the incidents", share=percent(bounds[0]))
    others = [tr("{low} to {high}", low=percent(low), high=percent(high)) for low, high in zip(bounds, bounds[1:])]
    return [first, *others, tr("no incident")]


def _symbol(kind: QgsWkbTypes.Type, colour: str, size: float) -> QgsSymbol:
    geometry = QgsWkbTypes.geometryType(kind)
    if geometry == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple(
            {"line_color": colour, "line_width": f"{THINNER * size:.2f}", "capstyle": "round", "joinstyle": "round"}
        )
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        outline = {"outline_color": "#5c0d1c", "outline_width": "0.15"}
        return QgsMarkerSymbol.createSimple({"name": "circle", "color": colour, "size": f"{size}", **outline})
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "outline_width": "0.1"})
