# SPDX-License-Identifier: GPL-2.0-or-later
"""How a density looks: few classes with round limits, told with their unit."""
from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ....core.density.classes import class_limits
from ....core.wording import figure, tr
from .styles import Style

RAMP = Path(__file__).parents[3] / "resources" / "styles" / "density.json"


def density_style(maximum: float, unit: str) -> Style:
    """Style of a density raster whose highest value is ``maximum`` in ``unit``.

    Two maps to be compared take the same style: that of the higher maximum.
    """
    limits = class_limits(maximum)

    def style(layer: QgsRasterLayer) -> None:
        shader = QgsColorRampShader(0, float("inf"), None, QgsColorRampShader.Type.Discrete)
        shader.setColorRampItemList(_items(limits, unit))
        raster_shader = QgsRasterShader()
        raster_shader.setRasterShaderFunction(shader)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
        # Opacity of the whole, not of each colour: legends show raster colours without their own transparency.
        renderer.setOpacity(_ramp()["opacity"])
        renderer.setClassificationMin(0)
        renderer.setClassificationMax(maximum)
        layer.setRenderer(renderer)

    return style


def _items(limits: tuple[float, ...], unit: str) -> list[QgsColorRampShader.ColorRampItem]:
    """One legend entry a class; each holds the values up to and including its upper limit."""
    uppers = (*limits, float("inf"))
    colours = (QColor(255, 255, 255, 0), *_colours(len(limits)))
    labels = labels_of(limits, unit)
    return [
        QgsColorRampShader.ColorRampItem(upper, colour, label)
        for upper, colour, label in zip(uppers, colours, labels)
    ]


def labels_of(limits: tuple[float, ...], unit: str) -> list[str]:
    """What the legend says of each class: « 5 à 10 », with the unit in the first and last entries."""
    written = [figure(limit) for limit in limits]
    between = [tr("{low} to {high}", low=low, high=high) for low, high in zip(written, written[1:])]
    return [
        tr("under {limit} {unit}", limit=written[0], unit=unit),
        *between,
        tr("{limit} {unit} and over", limit=written[-1], unit=unit),
    ]


def _colours(count: int) -> list[QColor]:
    """``count`` colours spread over the ramp."""
    codes = _ramp()["colours"]
    last = len(codes) - 1
    return [QColor(codes[round(index * last / max(count - 1, 1))]) for index in range(count)]


def _ramp() -> dict:
    return json.loads(RAMP.read_text(encoding="utf-8"))
