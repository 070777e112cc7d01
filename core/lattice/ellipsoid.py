# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas and lengths on the WGS 84 ellipsoid."""
from __future__ import annotations

import math

import numpy as np
import pyproj
from numpy.typing import NDArray

from ..progress import Tick, advance, unwatched

WGS84 = pyproj.Geod(ellps="WGS84")
METRES_BY_DEGREE = math.pi / 180 * 6_371_008.8
"""Along a meridian, on the sphere of the mean radius: to choose sizes, not to measure."""


def zone_km2(south: NDArray[np.float64], north: NDArray[np.float64]) -> NDArray[np.float64]:
    """Area in km² of the whole zone between two parallels, in degrees; shape of the arguments.

    Notes
    -----
    Snyder, J. P., 1987, *Map Projections: A Working Manual*, USGS Professional Paper 1395, p. 16, equation 3-12.
    """
    zone = np.asarray(_authalic(north) - _authalic(south), dtype=np.float64)
    zone *= math.pi * WGS84.a**2 / 1e6
    return zone


def _authalic(latitude: NDArray[np.float64]) -> NDArray[np.float64]:
    """Snyder's q: twice the area between the Equator and a parallel, over 2 · π · a²."""
    sine, eccentricity = np.sin(np.radians(latitude)), math.sqrt(WGS84.es)
    quotient = sine / (1 - WGS84.es * sine**2)
    logarithm = np.log((1 - eccentricity * sine) / (1 + eccentricity * sine)) / (2 * eccentricity)
    return np.asarray((1 - WGS84.es) * (quotient - logarithm), dtype=np.float64)


def ring_km2(ring: NDArray[np.float64]) -> float:
    """Area in km² within a ring of longitudes and latitudes, shape (vertices, 2), whose sides are geodesics."""
    area, _ = WGS84.polygon_area_perimeter(ring[:, 0], ring[:, 1])
    return abs(float(area)) / 1e6


def rings_km2(rings: NDArray[np.float64], tick: Tick = unwatched) -> NDArray[np.float64]:
    """Area in km² within each ring; ``rings`` has shape (k, vertices, 2)."""
    areas = np.empty(len(rings))
    for index, ring in enumerate(rings):
        if index % 5000 == 0:
            advance(tick, index / len(rings))
        areas[index] = ring_km2(ring)
    return areas
