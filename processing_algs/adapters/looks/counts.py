# SPDX-License-Identifier: GPL-2.0-or-later
"""How counts and rates look: few classes with round limits, told with their unit; zeros faint."""
from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsRendererRange, QgsSymbol, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ....core.statistics.count_classes import count_limits
from ....core.wording import figure, tr
from .styles import Style

RAMP = Path(__file__).parents[3] / "resources" / "styles" / "counts.json"
UNKNOWN = -1.0
"""What stands for NULL in the classes: no count or rate is negative."""
FAINT = 0.5
"""Opacity of zeros and of places without a rate."""
HIGHEST = 1e300


def count_style(
    field: str, values: NDArray[np.float64], unit: str, whole: bool, unknown: str = "", borders: bool = False
) -> Style:
    """Style of polygons by the positive number ``field``.

    ``values`` are those of the layer; ``unit`` is written in the legend (« faits », « faits/km² »); ``unknown`` says
    why some are NULL; ``borders`` draws the limits of areas, which matter more than those of cells.
    """
    limits, with_zero = count_limits(values, whole), bool((values == 0).any())
    with_unknown = bool(unknown) and bool(np.isnan(values).any())

    def style(layer: QgsVectorLayer) -> None:
        look = json.loads(RAMP.read_text(encoding="utf-8"))
        look["line"] = look["borders" if borders else "cells"]
        ranges = [QgsRendererRange(0, 0, _fill(look, look["zero"], FAINT), f"0 {unit}")] if with_zero else []
        ranges += count_ranges(limits, unit, whole, partial(_shaded, look))
        if with_unknown:
            ranges.append(QgsRendererRange(UNKNOWN, UNKNOWN, _fill(look, look["unknown"], FAINT), unknown))
        attribute = f'coalesce("{field}", {UNKNOWN:g})' if with_unknown else field
        layer.setRenderer(QgsGraduatedSymbolRenderer(attribute, ranges))

    return style


def count_ranges(
    limits: tuple[float, ...], unit: str, whole: bool, symbol: Callable[[int, int], QgsSymbol]
) -> Iterator[QgsRendererRange]:
    """One class below each limit, and one above the last; ``symbol`` draws the class of a rank among so many."""
    lowers, uppers = (1.0 if whole else 0.0, *limits), (*limits, math.inf)
    for rank, (lower, upper) in enumerate(zip(lowers, uppers)):
        top = upper - 1 if whole and upper < math.inf else upper
        drawn = symbol(rank, len(lowers))
        yield QgsRendererRange(lower, min(top, HIGHEST), drawn, _label(lower, upper, unit, whole))


def _label(lower: float, upper: float, unit: str, whole: bool) -> str:
    """What the legend says of a class, with the unit in the first and the last."""
    first = lower == (1 if whole else 0)
    if upper == math.inf:
        above = tr("{limit} {unit} and over", limit=figure(lower), unit=unit)
        return above if lower else tr("over 0 {unit}", unit=unit)
    if lower == 0:
        return tr("under {limit} {unit}", limit=figure(upper), unit=unit)
    top = upper - 1 if whole else upper
    text = figure(lower) if whole and top == lower else tr("{low} to {high}", low=figure(lower), high=figure(top))
    return f"{text} {unit}" if first and top > 1 else text


def shade_of(ramp: list[str], rank: int, count: int) -> str:
    """Colour of a class, where ``count`` of them are spread over the ramp."""
    return ramp[round(rank * (len(ramp) - 1) / max(count - 1, 1))]


def _shaded(look: dict, rank: int, count: int) -> QgsFillSymbol:
    return _fill(look, shade_of(look["colours"], rank, count), look["opacity"])


def _fill(look: dict, shade: str, opacity: float) -> QgsFillSymbol:
    """Fill with a thin line, so that small polygons are not all outline."""
    line, fill, stroke = look["line"], QColor(shade), QColor(look["line"]["colour"])
    fill.setAlphaF(opacity)
    stroke.setAlphaF(line["opacity"])
    symbol = QgsFillSymbol.createSimple({"outline_width": str(line["mm"])})
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(stroke)
    return symbol
