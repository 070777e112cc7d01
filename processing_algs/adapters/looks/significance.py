# SPDX-License-Identifier: GPL-2.0-or-later
"""How significant places look: hot red, cold blue and hatched, the others nearly transparent."""
from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ....core.wording import tr
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "significance.json"


def confidence_labels() -> dict[str, str]:
    """How sure a hot or a cold spot is, by class."""
    return {
        "hot_99": tr("Hot spot, 99% confidence"),
        "hot_95": tr("Hot spot, 95% confidence"),
        "hot_90": tr("Hot spot, 90% confidence"),
        "none": tr("Not significant"),
        "cold_90": tr("Cold spot, 90% confidence"),
        "cold_95": tr("Cold spot, 95% confidence"),
        "cold_99": tr("Cold spot, 99% confidence"),
    }


def quadrant_labels() -> dict[str, str]:
    """A place and its neighbours, above or below the mean, by quadrant."""
    return {
        "high_high": tr("High among high neighbours"),
        "low_low": tr("Low among low neighbours"),
        "high_low": tr("High among low neighbours"),
        "low_high": tr("Low among high neighbours"),
        "none": tr("Not significant"),
    }


def confidence_style() -> Style:
    """Style of the field class, the same whatever the data."""
    return _style("class", confidence_labels())


def quadrant_style() -> Style:
    """Style of the field quadrant, the same whatever the data."""
    return _style("quadrant", quadrant_labels())


def _style(field: str, labels: dict[str, str]) -> Style:
    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(LOOK.read_text(encoding="utf-8"))
        categories = [QgsRendererCategory(value, _symbol(look, value), label) for value, label in labels.items()]
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))

    return style


def _symbol(look: dict, value: str) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_width": str(look["line"]["mm"])})
    faint = look["faint"] if value == "none" else 1
    symbol.symbolLayer(0).setFillColor(_colour(look[value], look["opacity"] * faint))
    symbol.symbolLayer(0).setStrokeColor(_colour(look["line"]["colour"], look["line"]["opacity"] * faint))
    if value in look["hatched"]:
        symbol.appendSymbolLayer(_hatching(look["hatch"]))
    return symbol


def _hatching(hatch: dict) -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(hatch["apart_mm"])
    lines.setLineWidth(hatch["mm"])
    lines.setColor(_colour(hatch["colour"], hatch["opacity"]))
    return lines


def _colour(written: str, opacity: float) -> QColor:
    colour = QColor(written)
    colour.setAlphaF(opacity)
    return colour
