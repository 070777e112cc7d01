# SPDX-License-Identifier: GPL-2.0-or-later
"""Choice of a projected CRS in which a metre is a metre."""
from __future__ import annotations

from dataclasses import dataclass

import pyproj
from pyproj.enums import TransformDirection

from .errors import CoreError
from .wording import tr

SCALE_TOLERANCE = 0.01
"""Largest relative error of a length that still counts as metric (Web Mercator errs by 40 % in France)."""


@dataclass(frozen=True)
class Territory:
    """A French territory, its legal CRS and its box in degrees (west, south, east, north)."""

    epsg: int
    box: tuple[float, float, float, float]


# Legal reference systems of France: décret n° 2019-165 of 5 March 2019, annex.
TERRITORIES = (
    Territory(2154, (-5.5, 41.0, 10.0, 51.6)),  # metropolitan France, Lambert-93
    Territory(5490, (-63.3, 14.2, -60.7, 18.3)),  # Guadeloupe, Martinique, Saint-Martin
    Territory(2972, (-55.0, 1.5, -51.0, 6.3)),  # Guyane
    Territory(2975, (55.0, -21.8, 56.1, -20.6)),  # La Réunion
    Territory(4471, (44.8, -13.3, 45.5, -12.4)),  # Mayotte
    Territory(4467, (-56.7, 46.5, -55.9, 47.4)),  # Saint-Pierre-et-Miquelon
    Territory(3163, (163.0, -23.0, 168.5, -19.2)),  # Nouvelle-Calédonie
)


class OutOfWorldError(CoreError):
    """A position in degrees that is not on Earth."""

    def __init__(self, longitude: float, latitude: float) -> None:
        super().__init__(
            tr(
                "Longitude {longitude:.6g}, latitude {latitude:.6g} is not a place on Earth: "
                "the coordinates are probably in another CRS than the one declared.",
                longitude=longitude,
                latitude=latitude,
            )
        )


def metric_epsg(longitude: float, latitude: float) -> int:
    """EPSG code of the projected CRS, in metres, that suits a place.

    The legal CRS of the French territory that holds the place, otherwise its WGS 84 / UTM zone.

    Raises
    ------
    OutOfWorldError
        The position is not in degrees.
    """
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        raise OutOfWorldError(longitude, latitude)
    for territory in TERRITORIES:
        west, south, east, north = territory.box
        if west <= longitude <= east and south <= latitude <= north:
            return territory.epsg
    zone = min(int((longitude + 180) // 6) + 1, 60)
    return (32600 if latitude >= 0 else 32700) + zone


def is_metric(crs: pyproj.CRS, x: float, y: float) -> bool:
    """Whether lengths near (x, y) are metres within :data:`SCALE_TOLERANCE`.

    Web Mercator is in metres by name only: what counts is the scale of the projection at the place.
    """
    if not crs.is_projected or any(axis.unit_conversion_factor != 1 for axis in crs.axis_info[:2]):
        return False
    projection = pyproj.Proj(crs)
    longitude, latitude = projection(x, y, inverse=True)
    factors = projection.get_factors(longitude, latitude)
    scales = (factors.meridional_scale, factors.parallel_scale)
    return all(abs(scale - 1) <= SCALE_TOLERANCE for scale in scales)


def degrees_of(crs: pyproj.CRS, x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude (WGS 84) of a position in ``crs``."""
    to_degrees = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    longitude, latitude = to_degrees.transform(x, y, direction=TransformDirection.FORWARD)
    return float(longitude), float(latitude)
