# SPDX-License-Identifier: GPL-2.0-or-later
"""Places of a package and what was counted in them."""
from __future__ import annotations

from dataclasses import dataclass

from ...core.privacy.audience import Rules
from ...core.privacy.counting import Counted, Told, count_told
from ...core.privacy.dwellings import Dwelt
from ...core.privacy.units import Places
from ..adapters.progress import tick_of


@dataclass(frozen=True)
class Counting:
    """Places, and what was counted in them; ``chosen`` tells whether their size was measured on the data."""

    places: Places
    counted: Counted
    chosen: bool


def counted(places: Places, told: Told, rules: Rules, dwelt: Dwelt, feedback) -> Counted:
    """The facts counted in places, and which counts may be shown."""
    placed = places.place(told.x, told.y)
    enough = dwelt.enough(places, placed.names) if dwelt else None
    return count_told(placed, told, rules, enough, tick_of(feedback))
