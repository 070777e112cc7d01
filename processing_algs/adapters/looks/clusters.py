# SPDX-License-Identifier: GPL-2.0-or-later
"""How clusters look: a colour and a shape by turns, noise in grey, outlines labelled."""
from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ....core.wording import number, tr
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "clusters.json"
NOISE = -1


def cluster_style(count: int, noise: int) -> Style:
    """Style of incidents by their cluster, of which there are ``count``; ``noise`` are in none."""

    def style(layer: QgsVectorLayer) -> None:
        look = _look()
        categories = [
            QgsRendererCategory(turn, _marker(look["colours"][turn], look["shapes"][turn], look["mm"]), label)
            for turn, label in _turns(len(look["colours"]), count)
        ]
        if noise:
            grey = _marker(look["noise"]["colour"], "circle", look["noise"]["mm"])
            categories.append(QgsRendererCategory(NOISE, grey, tr("In no cluster: {count}", count=number(noise))))
        turn = f'coalesce(("cluster" - 1) % {len(look["colours"])}, {NOISE})'
        renderer = QgsCategorizedSymbolRenderer(turn, categories)
        # Noise first, so that no cluster hides below it.
        falling = QgsFeatureRequest.OrderByClause('coalesce("cluster", 1e9)', False)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([falling]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)

    return style


def hull_style() -> Style:
    """Style of outlines, in the colours of their clusters, labelled with rank and number of incidents."""

    def style(layer: QgsVectorLayer) -> None:
        look = _look()
        turns = len(look["colours"])
        categories = [
            QgsRendererCategory(turn, _fill(look, look["colours"][turn]), label)
            for turn, label in _turns(turns, layer.featureCount())
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(f'("cluster" - 1) % {turns}', categories))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(look)))
        layer.setLabelsEnabled(True)

    return style


def _look() -> dict:
    return json.loads(LOOK.read_text(encoding="utf-8"))


def _turns(turns: int, count: int) -> Iterator[tuple[int, str]]:
    """Each colour in use, and the clusters that bear it: « 1, 9, 17… »."""
    for turn in range(min(turns, count)):
        members = range(turn + 1, count + 1, turns)
        told = ", ".join(number(member) for member in members[:3]) + ("…" if len(members) > 3 else "")
        yield turn, tr("Cluster {number}", number=told) if len(members) == 1 else tr("Clusters {numbers}", numbers=told)


def _marker(colour: str, shape: str, size: float) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "color": colour, "size": str(size), "outline_color": "#ffffff", "outline_width": "0.1"}
    )


def _fill(look: dict, colour: str) -> QgsFillSymbol:
    fill = QColor(colour)
    fill.setAlphaF(look["hull"]["opacity"])
    symbol = QgsFillSymbol.createSimple({"outline_width": str(look["hull"]["mm"])})
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(colour))
    return symbol


def _labels(look: dict) -> QgsPalLayerSettings:
    text, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(look["label"]["halo"]))
    text.setBuffer(halo)
    text.setSize(look["label"]["points"])
    text.setColor(QColor(look["label"]["colour"]))
    settings = QgsPalLayerSettings()
    settings.fieldName = """'#' || "cluster" || ' · ' || "n\""""
    settings.isExpression = True
    settings.setFormat(text)
    # The largest clusters keep their labels where there is no room for all.
    rank = QgsProperty.fromExpression('max(0, 10 - ln("cluster") * 1.5)')
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Priority, rank)
    return settings
