# SPDX-License-Identifier: GPL-2.0-or-later
"""All incidents of the town, and who tells each."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from ..chance import stream
from ..town.town import Town
from .kinds import KINDS, Kind
from .places import Places
from .times import moments

PARTNERS = ("police", "landlord", "citizens")
SHARE = 0.89
"""Of the counts of the kinds: what makes about 17 000 incidents of them."""


def draw(town: Town) -> pd.DataFrame:
    """Incidents in order of time: partner, code, begins, ends, and the columns of the place."""
    places = Places(town)
    told = []
    for kind in KINDS:
        for partner in PARTNERS:
            size = round(SHARE * getattr(kind, partner))
            if not size:
                continue
            rng = stream(f"{kind.code} {partner}")
            begins, ends = moments(kind, rng, size)
            years = begins.astype("datetime64[Y]").astype(int) + 1970
            # A landlord tells of what happens in its halls.
            mine = kind if partner != "landlord" else _at_home(kind)
            place = places.draw(mine, years, rng)
            told.append(
                pd.DataFrame({"partner": partner, "code": kind.code, "begins": begins, "ends": ends, "place": place})
            )
    frame = pd.concat(told, ignore_index=True)
    frame = frame.sort_values(["begins", "partner", "code", "place"], kind="stable").reset_index(drop=True)
    where = places.all.iloc[frame.place.to_numpy()].reset_index(drop=True)
    return pd.concat([frame, where[["street", "other", "numero", "x", "y", "district", "estate"]]], axis=1)


def _at_home(kind: Kind) -> Kind:
    return replace(kind, ground="estates", spots=(("tilleuls", 0.42), ("plaine", 0.38)))


def counts_by_place(frame: pd.DataFrame) -> np.ndarray:
    """Number of incidents at each place that has any, largest first."""
    return np.sort(frame.groupby("place").size().to_numpy())[::-1]
