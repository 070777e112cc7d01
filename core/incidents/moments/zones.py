# SPDX-License-Identifier: GPL-2.0-or-later
"""Time zones: hours that a source wrote in UTC brought to the clocks of the place."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...projection import TERRITORIES

USUAL = "Europe/Paris"
ZONES = {
    2154: USUAL, 5490: "America/Martinique", 2972: "America/Cayenne", 2975: "Indian/Reunion", 4471: "Indian/Mayotte",
    4467: "America/Miquelon", 3163: "Pacific/Noumea",
}  # fmt: skip
"""Time zone of each territory, by its CRS."""
UTC = ("UTC", "GMT", "Etc/UTC", "Etc/GMT", "Z")


@dataclass(frozen=True)
class Zones:
    """In which zone the hours of a source are written, and in which they are kept; ``None`` where nobody knows."""

    written: str | None = None
    local: str | None = None

    @property
    def told(self) -> str:
        """The zone of the result, the usual one where the place does not tell."""
        return self.local or (self.written if self.written and self.written not in UTC else USUAL)


def zone_of(longitude: float, latitude: float) -> str | None:
    """Time zone of the French territory that holds a place in degrees; ``None`` elsewhere."""
    for territory in TERRITORIES:
        west, south, east, north = territory.box
        if west <= longitude <= east and south <= latitude <= north:
            return ZONES[territory.epsg]
    return None


def shifts(start: pd.Series, offset: NDArray[np.float64], zones: Zones) -> NDArray[np.timedelta64]:
    """What to add to each moment, as written, to have the time that the clocks of the place showed; shape (n,).

    ``offset`` is what the moment itself says, in minutes from UTC, NaN where it says nothing: it is then in the zone
    of the source. Hours that a clock skips are taken for the next one, hours that it shows twice for the first.
    """
    shift = np.zeros(len(start), "timedelta64[m]")
    said = ~np.isnan(offset) & start.notna().to_numpy()
    if said.any():
        utc = start[said] - pd.to_timedelta(offset[said], unit="min")
        shift[said] = (_local(utc, zones.told) - start[said]).to_numpy().astype("timedelta64[m]")
    silent = np.isnan(offset) & start.notna().to_numpy()
    if zones.written and zones.written != zones.told and silent.any():
        local = _local(start[silent], zones.told, zones.written)
        shift[silent] = (local - start[silent]).to_numpy().astype("timedelta64[m]")
    return shift


def _local(moments: pd.Series, zone: str, written: str = "UTC") -> pd.Series:
    first = np.ones(len(moments), bool)
    known = moments.dt.tz_localize(written, nonexistent="shift_forward", ambiguous=first)
    return known.dt.tz_convert(zone).dt.tz_localize(None)
