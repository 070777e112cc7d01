# SPDX-License-Identifier: GPL-2.0-or-later
"""How pairs of near repeats look: darker and wider the sooner, those that chance explains faint below them."""
from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ....core.wording import tr
from .counts import shade_of
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "near_repeats.json"


def near_repeat_style(bands: Sequence[str], raised: Sequence[bool]) -> Style:
    """Style of pairs by their band of time, where there are more than chance makes.

    ``bands`` are the labels from the soonest on; ``raised`` tells those that are raised at any distance.
    """

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(LOOK.read_text(encoding="utf-8"))
        categories = [
            QgsRendererCategory(band, _line(look, rank, len(bands)), tr("{band} days", band=band))
            for rank, band in enumerate(bands)
            if raised[rank]
        ]
        faint = QgsLineSymbol.createSimple({"line_color": look["faint"]["colour"], "line_width": look["faint"]["mm"]})
        categories.append(QgsRendererCategory("", faint, tr("no more pairs than chance explains")))
        renderer = QgsCategorizedSymbolRenderer("""if("raised", "time_band", '')""", categories)
        # The soonest pairs are drawn last, on top.
        order = QgsFeatureRequest.OrderByClause('"days" + if("raised", 0, 1e6)', False)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)

    return style


def _line(look: dict, rank: int, count: int) -> QgsLineSymbol:
    wide, thin = look["mm"]
    width = wide + (thin - wide) * rank / max(count - 1, 1)
    shade = shade_of(look["colours"], rank, count)
    symbol = QgsLineSymbol.createSimple({"line_color": shade, "line_width": f"{width:.2f}", "capstyle": "round"})
    dot = QgsMarkerLineSymbolLayer(False)
    dot.setPlacements(Qgis.MarkerLinePlacement.LastVertex)
    dot.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": shade, "size": str(look["dot"]["mm"]),
             "outline_color": look["dot"]["outline"], "outline_width": "0.1"}  # fmt: skip
        )
    )
    symbol.appendSymbolLayer(dot)
    return symbol
