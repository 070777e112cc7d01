# SPDX-License-Identifier: GPL-2.0-or-later
"""How a change looks: classes with round limits, the same on both sides of a transparent « no change »."""
from __future__ import annotations

import json
import math
from pathlib import Path

from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ....core.density.change_classes import TIMES, change_limits
from ....core.wording import figure, tr
from .density import density_style
from .styles import Style

RAMP = Path(__file__).parents[3] / "resources" / "styles" / "change.json"


def style_of_change(method: str, lowest: float, highest: float, unit: str) -> Style:
    """Style of a change by ``method`` whose values, in ``unit``, run from ``lowest`` to ``highest``."""
    if method == "sum":
        return density_style(highest, unit)
    return difference_style(max(-lowest, highest), unit) if method == "difference" else quotient_style(method)


def difference_style(largest: float, unit: str) -> Style:
    """Style of a difference whose largest value, in either sense, is ``largest`` in ``unit``."""
    limits = change_limits(largest)
    return _style(_mirrored(limits), difference_labels(limits, unit), largest)


def quotient_style(method: str) -> Style:
    """Style of a "ratio" or of a "log_ratio": the same limits, and the same words, whatever the data."""
    logarithms = _mirrored(tuple(math.log(times) for times in TIMES))
    limits = logarithms if method == "log_ratio" else tuple(math.exp(limit) for limit in logarithms)
    return _style(limits, quotient_labels(), 2 * limits[-1])


def difference_labels(limits: tuple[float, ...], unit: str) -> list[str]:
    """What the legend says of each class, from the greatest fall to the greatest rise."""
    written = [figure(limit) for limit in limits]
    steps = list(zip(written, written[1:]))
    return [
        tr("−{limit} {unit} and below", limit=written[-1], unit=unit),
        *(tr("−{low} to −{high}", low=high, high=low) for low, high in reversed(steps)),
        tr("little change (−{limit} to +{limit})", limit=written[0]),
        *(tr("+{low} to +{high}", low=low, high=high) for low, high in steps),
        tr("+{limit} {unit} and above", limit=written[-1], unit=unit),
    ]


def quotient_labels() -> list[str]:
    """What the legend says of each class of a quotient, in times."""
    written = [figure(times) for times in TIMES]
    steps = list(zip(written, written[1:]))
    return [
        tr("divided by {times} or more", times=written[-1]),
        *(tr("divided by {low} to {high}", low=low, high=high) for low, high in reversed(steps)),
        tr("little change (under {times} times)", times=written[0]),
        *(tr("multiplied by {low} to {high}", low=low, high=high) for low, high in steps),
        tr("multiplied by {times} or more", times=written[-1]),
    ]


def _mirrored(limits: tuple[float, ...]) -> tuple[float, ...]:
    """The limits on both sides of zero, in order."""
    return (*(-limit for limit in reversed(limits)), *limits)


def _style(limits: tuple[float, ...], labels: list[str], largest: float) -> Style:
    ramp = json.loads(RAMP.read_text(encoding="utf-8"))
    sides = len(limits) // 2
    fewer, more = _spread(ramp["fewer"], sides), _spread(ramp["more"], sides)
    colours = (*reversed(fewer), QColor(255, 255, 255, 0), *more)

    def style(layer: QgsRasterLayer) -> None:
        items = [
            QgsColorRampShader.ColorRampItem(upper, colour, label)
            for upper, colour, label in zip((*limits, math.inf), colours, labels)
        ]
        shader = QgsColorRampShader(-largest, math.inf, None, QgsColorRampShader.Type.Discrete)
        shader.setColorRampItemList(items)
        raster_shader = QgsRasterShader()
        raster_shader.setRasterShaderFunction(shader)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
        renderer.setOpacity(ramp["opacity"])
        renderer.setClassificationMin(-largest)
        renderer.setClassificationMax(largest)
        layer.setRenderer(renderer)

    return style


def _spread(colours: list[str], count: int) -> list[QColor]:
    """``count`` colours of one side of the ramp, from light to dark; the darkest is always there."""
    last = len(colours) - 1
    return [QColor(colours[last - round(index * last / max(count - 1, 1))]) for index in reversed(range(count))]
