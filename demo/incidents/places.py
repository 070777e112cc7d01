# SPDX-License-Identifier: GPL-2.0-or-later
"""Where incidents happen: hot spots, grounds of each kind, and doors that call again and again."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..chance import choices, stream, wave
from ..town.town import Town
from .kinds import Kind

SPOTS = {
    # x, y, spread in metres, then how strong each year from 2019 to 2024.
    "halles": (-90, -170, 75, (1, 1, 1, 1, 1, 1)),
    "mariniers": (250, -440, 85, (0.05, 0.1, 0.4, 1.0, 1.8, 2.6)),
    "foch": (-640, 560, 60, (2.4, 2.2, 1.4, 0.4, 0.05, 0.0)),
    "gare": (150, 890, 85, (1, 1, 1, 1, 1, 1)),
    "marche": (60, -70, 60, (1, 1, 1, 1, 1, 1)),
    "tilleuls": (1330, 1130, 150, (1, 1, 1, 1, 1, 1)),
    "plaine": (-1180, -1130, 140, (1.2, 1.1, 1, 1, 0.9, 0.9)),
    "college": (-1150, 560, 80, (1, 1, 1, 1, 1, 1)),
    "stade": (1690, 40, 170, (1, 1, 1, 1, 1, 1)),
    "forges": (1560, -560, 190, (0.4, 0.6, 0.9, 1.1, 1.4, 1.6)),
}
"""« mariniers » is a quay whose bars opened in 2021; the square « foch » was redesigned in 2022."""
BUSY = (
    (-340, -800, 90, 4),
    (-1000, 60, 90, 3),
    (890, 1330, 90, 3),
    (760, 700, 110, 4),
    (1080, 100, 120, 3),
    (-430, 1400, 110, 3),
    (620, -1010, 110, 4),
    (330, 2050, 90, 3),
    (-1480, 1760, 100, 3),
    (-1560, 130, 90, 3),
    (300, -1900, 100, 3),
)
"""Corners where shops, a secondary school or a hospital draw people: x, y, spread, and how many times more."""
POPULARITY = 0.72
"""Exponent of the popularity of places: a few doors are behind many calls."""


class Places:
    """Doors and corners of the town, and how likely each is for a kind of incident."""

    def __init__(self, town: Town) -> None:
        doors = town.doors.assign(other=-1)
        corners = town.corners.assign(numero=0, dwellings=0, estate=0, fashion="")
        main = np.array([street.main for street in town.streets])
        self.all = pd.concat([doors, corners], ignore_index=True)
        self.all["main"] = main[self.all.street] | ((self.all.other >= 0) & main[self.all.other])
        self._kinds: dict[str, np.ndarray] = {}

    def draw(self, kind: Kind, years: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """Positions in :attr:`all`, one for each year given."""
        popularity = self._popularity(kind.rhythm)
        ground = self._ground(kind.ground) * popularity
        chosen = np.zeros(len(years), int)
        for year in np.unique(years):
            mine = np.flatnonzero(years == year)
            shares = np.array([share * SPOTS[spot][3][year - 2019] for spot, share in kind.spots])
            shares = np.append(shares, 1 - sum(share for _, share in kind.spots))
            source = choices(rng, shares, len(mine))
            for number, weights in enumerate(
                [*(self._spot(spot, kind) * popularity for spot, _ in kind.spots), ground]
            ):
                here = mine[source == number]
                chosen[here] = choices(rng, weights, len(here))
        return chosen

    def _popularity(self, rhythm: str) -> np.ndarray:
        if rhythm not in self._kinds:
            luck = stream(f"popularity {rhythm}").random(len(self.all))
            # Busy streets and quiet ones: popularity also varies over a few hundred metres.
            x, y = self.all.x.to_numpy(), self.all.y.to_numpy()
            lumps = np.exp(0.8 * wave(stream("lumps"), x, y, 420) + 0.5 * wave(stream(f"lumps {rhythm}"), x, y, 250))
            busy = 1 + sum(
                much * np.exp(-((x - east) ** 2 + (y - north) ** 2) / (2 * spread**2))
                for east, north, spread, much in BUSY
            )
            self._kinds[rhythm] = np.minimum((1 - luck) ** -POPULARITY, 60.0) * lumps * busy
        return self._kinds[rhythm]

    def _spot(self, spot: str, kind: Kind) -> np.ndarray:
        x, y, spread, _ = SPOTS[spot]
        near = np.exp(-((self.all.x - x) ** 2 + (self.all.y - y) ** 2).to_numpy() / (2 * spread**2))
        return near * (self._ground(kind.ground) > 0) if kind.ground == "estates" else near

    def _ground(self, ground: str) -> np.ndarray:
        places = self.all
        door, central = (places.other < 0).astype(float), np.exp(-np.hypot(places.x, places.y) / 700)
        grounds = {
            "doors": door + 0.25 * (1 - door),
            "homes": places.dwellings**0.8,
            "estates": (places.estate > 0) * places.dwellings,
            "corners": (0.5 + 2.5 * (1 - door)) * (0.25 + central),
            "crossings": (1 - door) * (0.2 + 3 * places.main),
            "main": (0.25 + 2 * places.main) * (0.4 + central),
            "centre": central**1.5,
            "works": (places.fashion == "works") + 0.15 * central,
        }
        return np.asarray(grounds[ground], float)
