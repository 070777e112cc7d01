# SPDX-License-Identifier: GPL-2.0-or-later
"""How numbers of incidents look as squares: a large place holds a small square where little happened."""
from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererRange,
    QgsVectorLayer,
)

from ....core.statistics.count_classes import count_limits
from .counts import count_ranges
from .styles import Style

LOOK = Path(__file__).parents[3] / "resources" / "styles" / "squares.json"


def square_style(field: str, values: NDArray[np.float64], unit: str) -> Style:
    """Style of polygons by the whole number ``field``, of which ``values`` are those of the layer.

    The area of a square is in proportion to the middle of its class.
    """
    limits, with_zero = count_limits(values, whole=True), bool((values == 0).any())
    sides = square_sides(limits, float(np.nanmax(values, initial=1.0)))

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(LOOK.read_text(encoding="utf-8"))
        ranges = [QgsRendererRange(0, 0, _ground(look), f"0 {unit}")] if with_zero else []
        ranges += count_ranges(limits, unit, True, lambda rank, _: _square(look, sides[rank]))
        renderer = QgsGraduatedSymbolRenderer(field, ranges)
        # All squares above all grounds, and the small above the large.
        renderer.setUsingSymbolLevels(True)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(field, False)]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)

    return style


def square_sides(limits: tuple[float, ...], highest: float) -> list[float]:
    """Side of the square of each class, as a share of that of the last."""
    bounds = (1.0, *limits, max(highest, limits[-1] if limits else 1.0))
    middles = [(lower + upper) / 2 for lower, upper in zip(bounds, bounds[1:])]
    return [math.sqrt(middle / middles[-1]) for middle in middles]


def _ground(look: dict) -> QgsFillSymbol:
    ground = look["ground"]
    return QgsFillSymbol.createSimple(
        {"color": ground["colour"], "outline_color": ground["line"], "outline_width": str(ground["mm"])}
    )


def _square(look: dict, share: float) -> QgsFillSymbol:
    side = max(share * look["largest_mm"], look["smallest_mm"])
    marker = QgsMarkerSymbol.createSimple(
        {"name": "square", "color": look["colour"], "size": f"{side:.2f}",
         "outline_color": look["outline"]["colour"], "outline_width": str(look["outline"]["mm"])}
    )  # fmt: skip
    marker.setOpacity(look["opacity"])
    above = QgsCentroidFillSymbolLayer()
    above.setSubSymbol(marker)
    above.setPointOnSurface(True)
    above.setRenderingPass(1)
    symbol = _ground(look)
    symbol.appendSymbolLayer(above)
    return symbol
