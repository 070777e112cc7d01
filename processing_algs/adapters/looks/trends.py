# SPDX-License-Identifier: GPL-2.0-or-later
"""How changes between two periods look: one colour a sense, darker where the change is strong, hatched if unknown."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ....core.statistics.change.period_change import PeriodChange
from ....core.wording import number, tr
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "trend.json"
STRONG = 5
"""Absolute z from which a significant change is strong: chance alone makes one in 2,500 of that size."""
CLASS = f"""if("trend" IN ('up', 'down') AND abs("z") >= {STRONG}, "trend" || '_strong', "trend")"""


def trend_style(change: PeriodChange) -> Style:
    """Style of places by the field ``trend``; the legend tells how many there are of each."""
    strong = (np.abs(change.z) >= STRONG) & np.isin(change.trend, ("up", "down"))
    shown = np.where(strong, np.char.add(change.trend, "_strong"), change.trend)
    counts = [(name, int((shown == name).sum()), title) for name, title in _titles().items()]

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(LOOK.read_text(encoding="utf-8"))
        categories = [
            QgsRendererCategory(name, _symbol(look, name), tr("{name}: {count}", name=title, count=number(count)))
            for name, count, title in counts
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS, categories))

    return style


def _titles() -> dict[str, str]:
    return {
        "up_strong": tr("up strongly (z of {z} or more)", z=STRONG),
        "up": tr("up, significant"),
        "stable": tr("stable: no significant change"),
        "down": tr("down, significant"),
        "down_strong": tr("down strongly (z of −{z} or less)", z=STRONG),
        "too_few": tr("too few incidents to tell"),
    }


def _symbol(look: dict, name: str) -> QgsFillSymbol:
    symbol, fill = QgsFillSymbol.createSimple({"outline_width": str(look["width"])}), QColor(look[name]["fill"])
    fill.setAlphaF(look["opacity"])
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(look["line"]))
    if "hatch" in look[name]:
        hatching = QgsLinePatternFillSymbolLayer()
        hatching.setSubSymbol(QgsLineSymbol.createSimple({"color": look[name]["hatch"], "width": "0.15"}))
        hatching.setLineAngle(45)
        hatching.setDistance(1.8)
        symbol.appendSymbolLayer(hatching)
    return symbol
