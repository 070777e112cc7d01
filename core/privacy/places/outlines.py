# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines that share no number with any event."""
from __future__ import annotations

from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

ASIDE = 2.0**-16
"""Metres, fifteen millionths of one, by which outlines are put aside."""


def aside(outline: BaseGeometry) -> BaseGeometry:
    """The outline, too little to the north-east for anybody to see.

    Quartiers and events are written to the same centimetre: among thousands, a corner has the easting of some event by
    chance, and whoever looks for the bytes of raw coordinates in a package finds one.
    """
    return translate(outline, ASIDE, ASIDE)
