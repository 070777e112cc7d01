# SPDX-License-Identifier: GPL-2.0-or-later
"""Quartiers: faces cut by the main roads, the river, the railway and the edge, put together by hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import polygonize, unary_union

from .fabric import Ground


@dataclass
class District:
    """A quartier; ``fashion`` is the kind of town it is (a key of the names' themes)."""

    code: str
    name: str
    fashion: str
    sites: tuple[tuple[float, float], ...]
    polygon: Polygon | None = None
    dwellings: int = 0
    population: int = 0


def districts() -> list[District]:
    """The quartiers, before they are drawn; sites are points that lie in the faces they are made of."""
    return [
        District("Q01", "Centre ancien", "centre", ((0, 0), (60, -560))),
        District(
            "Q02", "Gare – République", "faubourg", ((150, 720), (-150, 700), (-500, 750), (650, 850), (100, 960))
        ),
        District("Q03", "Victor-Hugo", "faubourg", ((-1100, 480), (-1500, 500), (-1150, 880))),
        District("Q04", "Les Tanneries", "houses", ((-1200, -200), (-2400, -400))),
        District("Q05", "Saint-Aubin", "faubourg", ((1200, 450), (1100, -100), (2400, 150))),
        District(
            "Q06", "Les Coteaux", "houses", ((-1500, 1800), (-950, 1330), (-2200, 1250), (-1400, 980), (-2400, 450))
        ),
        District("Q07", "Montfleury", "houses", ((300, 2100), (-350, 2000), (1600, 2300))),
        District("Q08", "Les Tilleuls", "estate", ((1330, 1150), (2400, 1500), (2350, 700))),
        District("Q09", "Outre-Claire", "faubourg", ((200, -1150), (300, -2050))),
        District("Q10", "La Plaine", "estate", ((-1100, -1300), (-900, -800), (-1200, -2200), (-2300, -900))),
        District("Q11", "Saint-Martin – Les Forges", "works", ((1500, -650), (1250, -1150), (2300, -900))),
        District("Q12", "Les Cheminots", "faubourg", ((300, 1350), (800, 1300))),
    ]


def draw(ground: Ground) -> tuple[list[District], Polygon]:
    """Quartiers with their polygons, and the commune: together they tile it exactly."""
    commune = Polygon(ground.edge)
    lines = [LineString(line) for line in (*ground.roads, ground.river, ground.railway)]
    # Vertices are rounded before faces are built, so that neighbours share them to the last digit.
    network = unary_union([*lines, commune.exterior])
    pieces = [LineString(np.round(np.asarray(piece.coords), 1)) for piece in network.geoms]
    faces = [face for face in polygonize(unary_union(pieces)) if commune.buffer(1).contains(face)]
    made = districts()
    sites = [(Point(site), district) for district in made for site in district.sites]
    parts: dict[str, list[Polygon]] = {district.code: [] for district in made}
    for face in faces:
        within = [district for site, district in sites if face.contains(site)]
        nearest = min(sites, key=lambda pair: pair[0].distance(face.representative_point()))[1]
        parts[(within or [nearest])[0].code].append(face)
    for district in made:
        district.polygon = unary_union(parts[district.code])
    return made, unary_union([district.polygon for district in made])
