# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of Clairval, drawn by hand: river, railway, main roads, edge of the commune.

Control points are metres east and north of the town hall; :data:`TOWN_HALL` places them in Lambert-93.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..chance import stream, wave

TOWN_HALL = (700_640.0, 6_600_380.0)

RIVER = ((-3900, -1500), (-3000, -1330), (-2300, -1030), (-1600, -640), (-900, -520), (-200, -600), (500, -640),
         (1200, -430), (1900, -80), (2600, 40), (3300, 380), (4000, 420))
RIVER_WIDTH = 46.0
RAILWAY = ((-3900, 420), (-2600, 690), (-1600, 930), (-600, 1030), (200, 985), (1100, 830), (2000, 720), (2900, 880),
           (3900, 1250))


@dataclass(frozen=True)
class Road:
    """A main road: what it is called within and outside the ring road, and its control points."""

    points: tuple[tuple[float, float], ...]
    names: tuple[str, ...]
    closed: bool = False


MAIN_ROADS = (
    Road(((90, 540), (-230, 500), (-440, 350), (-500, 260), (-540, 120), (-610, -60), (-560, -300), (-430, -430),
          (-220, -455), (40, -490), (300, -480), (520, -350), (520, -160), (555, 0), (500, 220), (420, 390),
          (250, 440)),
         ("quai des Mariniers", "boulevard Lamartine", "boulevard de la Liberté", "boulevard Carnot",
          "boulevard des Remparts", "boulevard Voltaire", "quai de la Mégisserie"), closed=True),
    Road(((-2080, 150), (-1960, 560), (-1620, 900), (-1330, 1330), (-1000, 1560), (-410, 1700), (150, 1640),
          (760, 1760),
          (1300, 1620), (1640, 1290), (1830, 760), (2110, 320), (2200, -60), (1980, -480), (1800, -940), (1380, -1440),
          (860, -1600), (180, -1760), (-480, -1690), (-1080, -1700), (-1560, -1320), (-1780, -820), (-2080, -380)),
         ("avenue de l'Europe", "avenue des Coteaux", "avenue du Général-de-Gaulle", "avenue Salvador-Allende",
          "avenue Nelson-Mandela", "avenue des Forges", "avenue de la Vallée", "avenue du 8-Mai-1945",
          "avenue Pierre-Mendès-France"), closed=True),
    Road(((0, 0), (30, 280), (90, 540), (120, 760), (150, 930)), ("avenue de la Gare",)),
    Road(((0, 0), (-120, 260), (-230, 500), (-330, 800), (-420, 1035), (-430, 1350), (-410, 1700), (-300, 2300),
          (-420, 3000), (-380, 3900)), ("rue de l'Hôtel-de-Ville", "avenue de Montfleury", "route de Montfleury")),
    Road(((0, 0), (210, 190), (420, 390), (700, 640), (900, 880), (1080, 1250), (1300, 1620), (1750, 2150),
          (2300, 2600),
          (3100, 3400)), ("Grande-Rue", "avenue Jean-Jaurès", "route de Beaulieu")),
    Road(((0, 0), (270, 20), (555, 0), (1050, 90), (1600, 180), (2110, 320), (2700, 640), (3900, 760)),
         ("rue du Commerce", "avenue de Saint-Aubin", "route de Saint-Aubin")),
    Road(((0, 0), (140, -240), (300, -480), (390, -640), (620, -1000), (1020, -1360), (1380, -1440), (1800, -1900),
          (2200, -2600), (2900, -3500)), ("rue du Pont-Neuf", "avenue de Lusigny", "route de Lusigny")),
    Road(((0, 0), (-110, -230), (-220, -455), (-300, -590), (-390, -900), (-420, -1300), (-480, -1690), (-700, -2300),
          (-800, -3900)), ("rue du Vieux-Pont", "rue du Faubourg-d'Outre-Claire", "route de Chazeuil")),
    Road(((0, 0), (-260, 10), (-540, 120), (-1000, 190), (-1500, 120), (-2080, 150), (-2800, 20), (-3900, 180)),
         ("rue des Arts", "avenue Victor-Hugo", "route de Marsac")),
    Road(((-440, 350), (-720, 640), (-980, 990), (-1330, 1330), (-1900, 1880), (-2600, 2300), (-3400, 3200)),
         ("avenue des Alliés", "route de Fontbelle")),
    Road(((-390, -900), (-800, -960), (-1200, -1010), (-1560, -1320)), ("rue de la Plaine",)),
    Road(((620, -1000), (1100, -950), (1500, -840), (1980, -480)), ("rue Saint-Martin",)),
    Road(((-330, 800), (-60, 870), (150, 915), (480, 850), (700, 640)), ("boulevard de la Gare",)),
)


def curve(points: tuple, closed: bool = False, step: float = 10.0) -> np.ndarray:
    """A smooth line (Catmull-Rom) through control points, a vertex about every ``step`` metres."""
    p = np.asarray(points, float)
    before, after = ([p[-1]], p[:2]) if closed else ([2 * p[0] - p[1]], [2 * p[-1] - p[-2]])
    p = np.vstack([before, p, after])
    pieces = []
    for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:]):
        t = np.linspace(0, 1, max(2, int(np.hypot(*(c - b)) / step) + 1))[:-1, None]
        pieces.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * (b - c) + d - a) * t**3))
    return np.round(np.vstack([*pieces, p[-2][None]]), 3)


def commune_edge() -> np.ndarray:
    """Edge of the commune: a closed ring, lobed like a real one, metres from the town hall."""
    rng = stream("commune")
    turn = np.linspace(0, 2 * np.pi, 220, endpoint=False)
    reach = 2560 + 210 * np.sin(2 * turn + 0.4) + 150 * np.sin(3 * turn + 2.2) + 95 * np.sin(5 * turn + 1.0)
    x, y = reach * np.cos(turn), reach * np.sin(turn) * 0.96
    reach = reach + 95 * wave(rng, x, y, 900) + 26 * wave(rng, x, y, 260)
    ring = np.column_stack([reach * np.cos(turn), reach * np.sin(turn) * 0.96])
    # Edges of communes follow ditches and plot limits: straight runs between corners, not a smooth curve.
    corners = ring[np.flatnonzero(rng.random(len(ring)) < 0.42)]
    return np.round(np.vstack([corners, corners[:1]]), 2)
