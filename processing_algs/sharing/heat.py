# SPDX-License-Identifier: GPL-2.0-or-later
"""The heat map of a package, where one is asked for."""
from __future__ import annotations

from ...core.privacy.audiences.audience import Rules
from ...core.privacy.protection.counting import Counted, in_shown
from ...core.privacy.protection.heat import HeatMap, heat_map
from ...core.wording import number, tr
from ..adapters.progress import tick_of
from .asked import Asked
from .facts import Facts


def read_heat(asked: Asked, facts: Facts, counted: Counted, rules: Rules) -> HeatMap | None:
    """Classed polygons of HEAT_RADIUS, from the events of shown figures; ``None`` where it is left empty."""
    radius = asked.number("HEAT_RADIUS")
    if radius is None or rules.sensitive:
        return None
    told = in_shown(counted, facts.told)
    heat = heat_map(facts.events.x[told], facts.events.y[told], radius, rules, tick_of(asked.feedback))
    if heat is None:
        asked.feedback.pushWarning(
            tr("Nowhere do events stand at enough addresses near each other: there is no heat map.")
        )
        return None
    asked.feedback.pushInfo(
        tr(
            "Heat map: radius {radius} m, squares of {pixel} m, {classes} classes, drawn where events at {near} "
            "addresses or more are within the radius.",
            radius=number(heat.radius),
            pixel=heat.pixel,
            classes=len(heat.classes),
            near=heat.near,
        )
    )
    return heat
