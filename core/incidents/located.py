# SPDX-License-Identifier: GPL-2.0-or-later
"""Positions brought to a metric CRS and confronted with the territory."""
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyproj
from numpy.typing import NDArray

from .. import projection
from ..projection import metric_epsg
from ..wording import percent, tr
from .crs_choice import choose_crs
from .positions import Positions
from .table import Note, doubt
from .territory import Territory

FAR_KM = 1000.0
EARTH_KM = 6371.0
MOSTLY = 0.5


@dataclass(frozen=True)
class Wanted:
    """What the person asked for: the CRS of the coordinates, that of the result, the territory; each may be absent."""

    crs: str | None = None
    target: str | None = None
    territory: Territory | None = None


@dataclass
class Located:
    """Positions in ``target`` (metres), shape (n,), NaN where ``reason`` says why; flags of unlikely places."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    reason: NDArray[np.object_]
    crs: str
    target: str
    overseas: NDArray[np.bool_]
    far_away: NDArray[np.bool_]
    notes: list[Note] = field(default_factory=list)


def locate(positions: Positions, of_profile: str | None, declared: str | None, wanted: Wanted) -> Located:
    """Positions in a metric CRS; those off the Earth or outside the territory get a reason.

    The target is the CRS asked for, or the metric one that suits the median position. At least one position is known.

    Raises
    ------
    UnknownCrsError, ContradictedCrsError, UndecidedCrsError
        See :func:`.crs_choice.choose_crs`.
    """
    chosen = choose_crs(positions.x, positions.y, wanted.crs, of_profile, declared, wanted.territory)
    longitude, latitude = _transformed(positions.x, positions.y, chosen.crs, "EPSG:4326")
    on_earth = (np.abs(longitude) <= 180) & (np.abs(latitude) <= 90)
    middle = (float(np.median(values[on_earth])) if on_earth.any() else np.nan for values in (longitude, latitude))
    middle_longitude, middle_latitude = middle
    target = wanted.target or _metric(middle_longitude, middle_latitude)
    x, y = _transformed(positions.x, positions.y, chosen.crs, target)
    reason = positions.reason.copy()
    lost = positions.known & ~(on_earth & np.isfinite(x) & np.isfinite(y))
    reason[lost] = "out_of_world"
    located = Located(x, y, reason, chosen.crs, target, *_elsewhere(longitude, latitude, reason == ""))
    said = tr("{about}: {found}", about=_described(chosen.crs), found=chosen.how)
    located.notes.append(Note(tr("CRS of the coordinates"), said))
    if chosen.overruled:
        found = tr("the file declares {crs}, which its coordinates belie", crs=_described(chosen.overruled))
        located.notes.append(doubt(found))
    located.notes.append(Note(tr("CRS of the result"), _described(target)))
    if wanted.territory is not None:
        _keep_inside(located, wanted.territory, longitude, latitude)
    _say_if_swapped(located, longitude, latitude, wanted.territory)
    return located


def _keep_inside(
    located: Located, territory: Territory, longitude: NDArray[np.float64], latitude: NDArray[np.float64]
) -> None:
    known = np.flatnonzero(located.reason == "")
    inside = territory.holds(longitude[known], latitude[known])
    located.reason[known[~inside]] = "outside_area"


def _say_if_swapped(
    located: Located, longitude: NDArray[np.float64], latitude: NDArray[np.float64], territory: Territory | None
) -> None:
    """Propose, and only propose, to exchange coordinates that would fit the other way round."""
    known = np.isfinite(longitude) & np.isfinite(latitude) & (np.abs(longitude) <= 90)
    if not known.any() or not pyproj.CRS.from_user_input(located.crs).is_geographic:
        return
    holds = territory.holds if territory is not None else _in_metropolitan_france
    straight = float(np.mean(holds(longitude[known], latitude[known])))
    swapped = float(np.mean(holds(latitude[known], longitude[known])))
    if swapped > MOSTLY > straight:
        found = tr(
            "longitude and latitude look swapped: exchanged, {share} of the positions would fall in the territory. "
            "Exchange “x” and “y” in a profile given to PROFILE",
            share=percent(swapped),
        )
        located.notes.append(doubt(found))


def _in_metropolitan_france(longitude: NDArray[np.float64], latitude: NDArray[np.float64]) -> NDArray[np.bool_]:
    west, south, east, north = projection.TERRITORIES[0].box
    return (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)


def _elsewhere(
    longitude: NDArray[np.float64], latitude: NDArray[np.float64], known: NDArray[np.bool_]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Rows in another French territory than most, and rows far from most that are in none."""
    overseas, far = np.zeros(len(longitude), bool), np.zeros(len(longitude), bool)
    if not known.any():
        return overseas, far
    middle = float(np.median(longitude[known])), float(np.median(latitude[known]))
    for place in projection.TERRITORIES:
        west, south, east, north = place.box
        if not (west <= middle[0] <= east and south <= middle[1] <= north):
            overseas |= (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)
    far = known & ~overseas & (_distance_km(longitude, latitude, *middle) > FAR_KM)
    return overseas & known, far


def _distance_km(
    longitude: NDArray[np.float64], latitude: NDArray[np.float64], to_longitude: float, to_latitude: float
) -> NDArray[np.float64]:
    """Great-circle distances, in km, on a sphere: good enough to tell a country from another."""
    a, b, c, d = np.radians(longitude), np.radians(latitude), np.radians(to_longitude), np.radians(to_latitude)
    with np.errstate(invalid="ignore"):
        half = np.sin((b - d) / 2) ** 2 + np.cos(b) * np.cos(d) * np.sin((a - c) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1)))


def _metric(longitude: float, latitude: float) -> str:
    return f"EPSG:{metric_epsg(longitude, latitude)}"


def _transformed(
    x: NDArray[np.float64], y: NDArray[np.float64], source: str, target: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Positions in another CRS; NaN stays NaN, what the projection cannot do becomes infinite."""
    if pyproj.CRS.from_user_input(source) == pyproj.CRS.from_user_input(target):
        return x.copy(), y.copy()
    new_x, new_y = pyproj.Transformer.from_crs(source, target, always_xy=True).transform(x, y)
    return np.asarray(new_x), np.asarray(new_y)


def _described(crs: str) -> str:
    """A CRS by its code and its name: EPSG:2154 (RGF93 v1 / Lambert-93)."""
    system = pyproj.CRS.from_user_input(crs)
    code = ":".join(system.to_authority() or ())
    return f"{code} ({system.name})" if code else system.name
