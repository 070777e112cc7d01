# SPDX-License-Identifier: GPL-2.0-or-later
"""What people call the classes of emerging hot spots."""
from __future__ import annotations

from ...wording import later, translated

TITLES = {
    "hot_new": later("New hot spot"),
    "hot_consecutive": later("Consecutive hot spot"),
    "hot_intensifying": later("Intensifying hot spot"),
    "hot_persistent": later("Persistent hot spot"),
    "hot_diminishing": later("Diminishing hot spot"),
    "hot_sporadic": later("Sporadic hot spot"),
    "hot_oscillating": later("Oscillating hot spot"),
    "hot_historical": later("Historical hot spot"),
    "cold_new": later("New cold spot"),
    "cold_consecutive": later("Consecutive cold spot"),
    "cold_intensifying": later("Intensifying cold spot"),
    "cold_persistent": later("Persistent cold spot"),
    "cold_diminishing": later("Diminishing cold spot"),
    "cold_sporadic": later("Sporadic cold spot"),
    "cold_oscillating": later("Oscillating cold spot"),
    "cold_historical": later("Historical cold spot"),
    "none": later("No pattern"),
}
MEANINGS = {
    "new": later("significant in the last period, never before"),
    "consecutive": later("significant in the last periods without a break, never before"),
    "intensifying": later("significant in 90% of the periods, the last included, and more and more so"),
    "persistent": later("significant in 90% of the periods, the last included, without a trend"),
    "diminishing": later("significant in 90% of the periods, the last included, and less and less so"),
    "sporadic": later("significant in the last period, on and off before"),
    "oscillating": later("significant in the last period, the contrary in an earlier one"),
    "historical": later("significant in 90% of the periods, but not in the last"),
}


def title_of(name: str) -> str:
    """A class, in the person's language."""
    return translated(TITLES[name])


def meaning_of(name: str) -> str:
    """What a class says, in the person's language; empty for no pattern."""
    return translated(MEANINGS.get(name.partition("_")[2], ""))
