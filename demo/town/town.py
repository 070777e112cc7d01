# SPDX-License-Identifier: GPL-2.0-or-later
"""Clairval put together."""
from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from shapely.geometry import Polygon

from .districts import District, draw
from .doors import corners, doors
from .fabric import Ground
from .naming import Street, streets
from .streets import Tracer

NAME, INSEE = "Clairval", "00417"
"""No French commune has this code: there is no département 00."""


@dataclass
class Town:
    """The whole town, in metres from its town hall."""

    commune: Polygon
    districts: list[District]
    streets: list[Street]
    doors: pd.DataFrame
    corners: pd.DataFrame
    ground: Ground


def build() -> Town:
    """Draw the town; the same one every time."""
    ground = Ground()
    quartiers, commune = draw(ground)
    named = streets(Tracer(ground).trace_all(), quartiers, commune)
    return Town(commune, quartiers, named, doors(named, quartiers, ground), corners(named, quartiers), ground)
