# SPDX-License-Identifier: GPL-2.0-or-later
"""Positions far from most others: overseas, in another country, or read the wrong way round."""
from __future__ import annotations

import numpy as np
import pyproj
from numpy.typing import NDArray

from ... import projection
from ...progress import Tick, in_blocks

FAR_KM = 1000.0
EARTH_KM = 6371.0


def elsewhere(
    longitude: NDArray[np.float64], latitude: NDArray[np.float64], known: NDArray[np.bool_], tick: Tick
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Rows in another French territory than most, and rows far from most that are in none.

    ``longitude`` and ``latitude`` are degrees, shape (n,); only the rows where ``known`` are judged.
    """
    overseas, far = np.zeros(len(longitude), bool), np.zeros(len(longitude), bool)
    if not known.any():
        return overseas, far
    middle = float(np.median(longitude[known])), float(np.median(latitude[known]))
    for place in projection.TERRITORIES:
        west, south, east, north = place.box
        if not (west <= middle[0] <= east and south <= middle[1] <= north):
            overseas |= (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)
    for rows in in_blocks(len(longitude), tick):
        far[rows] = _distance_km(longitude[rows], latitude[rows], *middle) > FAR_KM
    far &= known & ~overseas
    return overseas & known, far


def refuse_strays(
    reason: NDArray[np.object_],
    far: NDArray[np.bool_],
    longitude: NDArray[np.float64],
    latitude: NDArray[np.float64],
    crs: str,
) -> None:
    """Give a reason to the rows that are ``far`` and where the projected system ``crs`` says nothing of the ground.

    Their coordinates are mostly exchanged. They are then flagged as far no more. All arrays are of shape (n,); the
    first two are changed.
    """
    system = pyproj.CRS.from_user_input(crs)
    if system.is_geographic or system.area_of_use is None:
        return
    west, south, east, north = system.area_of_use.bounds
    across = (longitude < west) | (longitude > east) if west <= east else (longitude > east) & (longitude < west)
    stray = far & (across | (latitude < south) | (latitude > north))
    reason[stray] = "out_of_crs"
    far[stray] = False


def _distance_km(
    longitude: NDArray[np.float64], latitude: NDArray[np.float64], to_longitude: float, to_latitude: float
) -> NDArray[np.float64]:
    """Great-circle distances, in km, on a sphere: good enough to tell a country from another."""
    a, b, c, d = np.radians(longitude), np.radians(latitude), np.radians(to_longitude), np.radians(to_latitude)
    with np.errstate(invalid="ignore"):
        half = np.sin((b - d) / 2) ** 2 + np.cos(b) * np.cos(d) * np.sin((a - c) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
