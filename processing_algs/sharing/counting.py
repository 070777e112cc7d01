# SPDX-License-Identifier: GPL-2.0-or-later
"""Places of a package and what was counted in them."""
from __future__ import annotations

from dataclasses import dataclass

from ...core.privacy.attacks.truth import Positions
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.moved.moved_release import moved_release
from ...core.privacy.moved.points import MovedPlaces
from ...core.privacy.places.dwellings import Dwelt
from ...core.privacy.places.quadtree_growth import Ground
from ...core.privacy.places.units import Places
from ...core.privacy.protection.counting import Counted, Told, count_told
from ...core.privacy.protection.heat import HeatMap
from ...core.privacy.releases.release import Release, release
from ..adapters.progress import tick_of


@dataclass(frozen=True)
class Counting:
    """Places, and what was counted in them.

    ``chosen`` tells whether their size was measured on the data; ``addresses`` are those that points come from, for
    those who attack the package.
    """

    places: Places | MovedPlaces
    counted: Counted
    chosen: bool
    addresses: Positions | None = None


def counted(places: Places, told: Told, rules: Rules, dwelt: Dwelt, feedback) -> Counted:
    """The facts counted in places, and which counts may be shown."""
    placed = places.place(told.x, told.y)
    enough = dwelt.enough(places, placed.names) if dwelt else None
    return count_told(placed, told, rules, enough, tick_of(feedback))


def released(counting: Counting, rules: Rules, ground: Ground, heat: HeatMap | None, column: str) -> Release:
    """What is published of what was counted."""
    if isinstance(counting.places, MovedPlaces):
        return moved_release(counting.counted, counting.places, rules, ground.boundary)
    return release(counting.counted, counting.places, rules, ground.boundary, heat, column)
