# SPDX-License-Identifier: GPL-2.0-or-later
"""How counts along streets look: wider and darker where there are more by 100 m."""
from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsRendererRange,
    QgsVectorLayer,
)

from ....core.statistics.count_classes import count_limits
from .counts import count_ranges, shade_of
from .styles import Style

RAMP = Path(__file__).parents[3] / "resources" / "styles" / "streets.json"


def street_style(field: str, values: NDArray[np.float64], unit: str) -> Style:
    """Style of lines by the positive number ``field``, of which ``values`` are those of the layer."""
    limits, with_zero = count_limits(values, whole=False), bool((values == 0).any())

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(RAMP.read_text(encoding="utf-8"))
        zero = _line(look["zero"]["colour"], look["zero"]["mm"])
        ranges = [QgsRendererRange(0, 0, zero, f"0 {unit}")] if with_zero else []
        ranges += count_ranges(limits, unit, False, partial(_graded, look))
        renderer = QgsGraduatedSymbolRenderer(field, ranges)
        # The busiest segments are drawn last: at a crossing they hide the others, not the reverse.
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(field, True)]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)

    return style


def _graded(look: dict, rank: int, count: int) -> QgsLineSymbol:
    thin, wide = look["mm"]
    width = thin + (wide - thin) * rank / max(count - 1, 1)
    return _line(shade_of(look["colours"], rank, count), width)


def _line(colour: str, width: float) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple(
        {"line_color": colour, "line_width": f"{width:.2f}", "capstyle": "flat", "joinstyle": "round"}
    )
