# SPDX-License-Identifier: GPL-2.0-or-later
"""How emerging hot spots look: a hue a side, a shade and a hatching a class; only the classes that are there."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ....core.statistics.emerging.classes import CLASSES, NONE
from ....core.statistics.emerging.words import title_of
from ....core.wording import number, tr
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "emerging.json"


def emerging_style(classes: NDArray[np.str_]) -> Style:
    """Style of cells by their class, of which ``classes``, shape (cells,), tells how many there are."""
    counts = [(name, int((classes == name).sum())) for name in CLASSES]

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(LOOK.read_text(encoding="utf-8"))
        categories = [
            QgsRendererCategory(name, _symbol(look, name), _label(name, count)) for name, count in counts if count
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))

    return style


def _label(name: str, count: int) -> str:
    return tr("{name}: {count} cells", name=title_of(name), count=number(count))


def _symbol(look: dict, name: str) -> QgsFillSymbol:
    if name == NONE:
        plain = look["none"]
        return _fill(plain["fill"], plain["line"], look["thin"], plain["opacity"])
    side, _, word = name.partition("_")
    shades, pattern = look[side], look["patterns"][word]
    shade = shades.get(pattern["shade"], "#ffffff")
    symbol = _fill(shade, shades["line"], pattern.get("width", look["thin"]), look["opacity"])
    if "dots" in pattern:
        symbol.appendSymbolLayer(_dots(shades["line"], pattern["dots"]))
    if "angle" in pattern:
        symbol.appendSymbolLayer(_hatching(pattern.get("hatch", shades["line"]), pattern["angle"], pattern["apart"]))
    return symbol


def _fill(shade: str, line: str, width: float, opacity: float) -> QgsFillSymbol:
    symbol, fill = QgsFillSymbol.createSimple({"outline_width": str(width)}), QColor(shade)
    fill.setAlphaF(opacity)
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(line))
    return symbol


def _hatching(colour: str, angle: float, apart: float) -> QgsLinePatternFillSymbolLayer:
    hatching = QgsLinePatternFillSymbolLayer()
    hatching.setSubSymbol(QgsLineSymbol.createSimple({"color": colour, "width": "0.25"}))
    hatching.setLineAngle(angle)
    hatching.setDistance(apart)
    return hatching


def _dots(colour: str, apart: float) -> QgsPointPatternFillSymbolLayer:
    dots = QgsPointPatternFillSymbolLayer()
    dots.setSubSymbol(QgsMarkerSymbol.createSimple({"color": colour, "size": "0.6", "outline_style": "no"}))
    dots.setDistanceX(apart)
    dots.setDistanceY(apart)
    return dots
