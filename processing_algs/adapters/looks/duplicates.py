# SPDX-License-Identifier: GPL-2.0-or-later
"""How possible duplicates look: sure ones filled, the others hollow, both seen also where a line has no length."""
from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ....core.wording import tr

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "duplicates.json"
SURE, LIKELY, POSSIBLE = 2, 1, 0
CLASSES = "case when \"sure\" then 2 when \"score\" >= 0.5 then 1 else 0 end"


def duplicate_style(layer: QgsVectorLayer) -> None:
    """Draw pairs by how likely they are one incident."""
    look = json.loads(LOOK.read_text(encoding="utf-8"))
    titles = {SURE: tr("sure duplicate"), LIKELY: tr("to decide, score of 0.5 or more"),
              POSSIBLE: tr("to decide, score below 0.5")}  # fmt: skip
    categories = [QgsRendererCategory(rank, _symbol(look[str(rank)]), title) for rank, title in titles.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer(CLASSES, categories))


def _symbol(look: dict) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple(
        {"line_color": look["line"], "line_width": look["mm"], "line_style": look["dash"], "capstyle": "round"}
    )
    dot = QgsMarkerLineSymbolLayer(False)
    dot.setPlacements(Qgis.MarkerLinePlacement.LastVertex)
    dot.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": look["shape"], "color": look["fill"], "size": look["size"], "outline_color": look["line"],
             "outline_width": "0.4"}  # fmt: skip
        )
    )
    symbol.appendSymbolLayer(dot)
    return symbol
