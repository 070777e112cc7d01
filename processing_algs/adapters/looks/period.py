# SPDX-License-Identifier: GPL-2.0-or-later
"""The period that counts cover, kept with their style: formats of vectors have no place of their own for it."""
from __future__ import annotations

from qgis.core import QgsMapLayer

from ....core.density.period import Period
from .styles import Style

FROM, TO = "quietude/period_from", "quietude/period_to"


def of_period(style: Style, period: Period | None) -> Style:
    """``style``, and the period noted in the layer; nothing is noted of incidents without dates."""
    if period is None:
        return style

    def noted(layer: QgsMapLayer) -> None:
        style(layer)
        layer.setCustomProperty(FROM, period.start.isoformat())
        layer.setCustomProperty(TO, period.end.isoformat())

    return noted


def days_of(layer: QgsMapLayer) -> tuple[str, str]:
    """First and last day noted in a layer, as ISO writes them; empty where there are none."""
    return str(layer.customProperty(FROM) or ""), str(layer.customProperty(TO) or "")
