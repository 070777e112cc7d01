# SPDX-License-Identifier: GPL-2.0-or-later
"""Where French land is, coarsely: enough to tell a reference system that puts incidents in a town from the sea."""
from __future__ import annotations

from functools import lru_cache

from shapely.geometry import Polygon, box

from .territory import Territory

MAINLAND = (
    (2.5, 51.2), (3.3, 50.9), (4.4, 50.1), (5.0, 50.3), (6.0, 49.6), (8.4, 49.1), (7.8, 47.4), (6.3, 46.5),
    (7.2, 46.0), (7.2, 45.0), (7.8, 44.1), (7.6, 43.6), (6.5, 42.9), (5.2, 43.1), (3.4, 43.0), (3.3, 42.3),
    (1.5, 42.3), (-0.6, 42.6), (-1.9, 43.2), (-1.4, 44.5), (-1.5, 46.0), (-2.7, 47.1),
    (-4.9, 47.6), (-5.2, 48.5), (-2.2, 48.9), (-2.1, 49.8),
    (0.0, 49.9), (1.4, 50.3), (1.5, 51.1),
)  # fmt: skip
"""Outline in degrees, some 15 km beyond the coast and the border."""
ISLANDS = (
    (8.4, 41.3, 9.7, 43.1),  # Corsica
    (-61.9, 15.8, -60.9, 16.6),  # Guadeloupe
    (-61.3, 14.3, -60.7, 15.0),  # Martinique
    (-63.2, 17.8, -62.7, 18.2),  # Saint-Martin, Saint-Barthélemy
    (-54.7, 2.0, -51.5, 5.9),  # Guyane
    (55.1, -21.5, 55.9, -20.8),  # La Réunion
    (44.9, -13.1, 45.4, -12.6),  # Mayotte
    (-56.5, 46.7, -56.0, 47.2),  # Saint-Pierre-et-Miquelon
)
"""Boxes in degrees: west, south, east, north."""


@lru_cache(maxsize=1)
def french_land() -> Territory:
    """Metropolitan France and the territories overseas that have an official system of their own."""
    return Territory([Polygon(MAINLAND), *(box(*island) for island in ISLANDS)], "EPSG:4326")
