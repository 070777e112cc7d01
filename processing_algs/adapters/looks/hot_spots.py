# SPDX-License-Identifier: GPL-2.0-or-later
"""How hot spots look: nested areas, the smallest share darkest and on top, the first of them numbered."""
from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ....core.density.hot_spots import Level
from ....core.wording import figure, percent, tr
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "hot_spots.json"


def hot_spot_style(levels: Sequence[Level], unit: str) -> Style:
    """Style of hot spots of the shares of ``levels``, with their thresholds in ``unit``."""
    entries = [(100 * level.share, label_of(level, unit)) for level in levels]

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(LOOK.read_text(encoding="utf-8"))
        categories = [
            QgsRendererCategory(share, _fill(look, shade), label)
            for (share, label), shade in zip(entries, _shades(look["colours"], len(entries)))
        ]
        renderer = QgsCategorizedSymbolRenderer('round("share", 9)', categories)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"share"', False)]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)
        # Opacity of the layer as a whole: areas lie on each other, and each must keep the colour of its legend.
        layer.setOpacity(look["opacity"])
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_ranks(look, entries[0][0])))
        layer.setLabelsEnabled(True)

    return style


def label_of(level: Level, unit: str) -> str:
    """What the legend says of a share: « 50 % des faits (120 faits/km² et plus) »."""
    share = percent(level.share, 0 if round(100 * level.share, 9) % 1 == 0 else 1)
    threshold = figure(float(f"{level.threshold:.2g}"))
    if not unit:
        return tr("{share} of incidents ({threshold} and over)", share=share, threshold=threshold)
    return tr("{share} of incidents ({threshold} {unit} and over)", share=share, threshold=threshold, unit=unit)


def _shades(ramp: list[str], count: int) -> list[str]:
    """``count`` colours spread over the ramp, from dark to light."""
    return [ramp[round(index * (len(ramp) - 1) / max(count - 1, 1))] for index in range(count)]


def _fill(look: dict, shade: str) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_width": str(look["line"]["mm"])})
    symbol.symbolLayer(0).setFillColor(QColor(shade))
    symbol.symbolLayer(0).setStrokeColor(QColor(look["line"]["colour"]))
    return symbol


def _ranks(look: dict, share: float) -> QgsPalLayerSettings:
    """Rank of the first hot spots of the smallest share."""
    text, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(look["label"]["halo"]))
    text.setBuffer(halo)
    text.setSize(look["label"]["points"])
    text.setColor(QColor(look["label"]["colour"]))
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.setFormat(text)
    shown = QgsProperty.fromExpression(f'round("share", 9) = {share!r} and "rank" <= {look["label"]["most"]}')
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Show, shown)
    settings.priority = 8
    return settings
