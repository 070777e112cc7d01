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

from ...core.statistics.concentration import SHARES
from ...core.wording import percent, tr
from ..adapters.hot_spot_style import LOOK
from ..adapters.styles import Style

NONE = "#c3c9d1"
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
            QgsRendererCategory(100 * step, _symbol(kind, colour, size), _label(step))
            for step, colour, size in zip(steps, colours, SIZES)
        ]
        renderer = QgsCategorizedSymbolRenderer('round("within_share")', categories)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"rank"', False)]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)

    return style


def _label(step: float) -> str:
    if step == 0:
        return tr("no incident")
    if step == 1:
        return tr("the other incidents")
    return tr("{share} of the incidents", share=percent(step))


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
