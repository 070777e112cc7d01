# SPDX-License-Identifier: GPL-2.0-or-later
"""The town's layers as GeoJSON, in degrees as the format wants, and its addresses as a national address file."""

from __future__ import annotations

import json
from collections.abc import Iterable

import numpy as np
from pyproj import Transformer
from shapely.geometry import LineString, Point, Polygon, mapping
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient
from shapely.ops import transform

from .town.facilities import FACILITIES
from .town.geography import RIVER_WIDTH, TOWN_HALL
from .town.town import INSEE, NAME, Town

_TO_DEGREES = Transformer.from_crs(2154, 4326, always_xy=True)


def layers(town: Town) -> dict[str, str]:
    """Texts of the GeoJSON files, by name."""
    river = _band(town.ground.river[::3], RIVER_WIDTH).intersection(town.commune)
    population, dwellings = (sum(getattr(d, what) for d in town.districts) for what in ("population", "dwellings"))
    railway = LineString(town.ground.railway).simplify(1).intersection(town.commune)
    whole = {"code": INSEE, "nom": NAME, "population": population, "logements": dwellings}
    features = {
        "commune": [(town.commune, whole)],
        "quartiers": [
            (d.polygon, {"code": d.code, "nom": d.name, "population": d.population, "logements": d.dwellings})
            for d in town.districts
        ],
        "rues": [
            (s.course, {"nom": s.name, "quartier": s.district.code, "rang": "principale" if s.main else "locale"})
            for s in town.streets
        ],
        "equipements": [(Point(x, y), {"type": kind, "nom": name}) for kind, name, x, y in FACILITIES],
        "eau": [(river, {"nom": "La Claire"})],
        "voie_ferree": [(railway, {"nom": "Ligne de Clairval"})],
    }
    return {f"{name}.geojson": _collection(rows) for name, rows in features.items()}


def addresses(town: Town) -> str:
    """Addresses in the columns of a « base adresse locale », and the dwellings at each."""
    doors = town.doors
    east, north = np.round(doors.x + TOWN_HALL[0], 1), np.round(doors.y + TOWN_HALL[1], 1)
    lines = ["cle_interop;commune_insee;voie_nom;numero;x;y;logements"]
    for street, numero, x, y, dwellings in zip(doors.street, doors.numero, east, north, doors.dwellings):
        key, name = f"{INSEE}_{street:04d}_{numero:05d}", town.streets[street].name
        lines.append(f"{key};{INSEE};{name};{numero};{x:.1f};{y:.1f};{dwellings}")
    return "\n".join([*lines, ""])


def _band(line: np.ndarray, width: float) -> Polygon:
    """The ground within half the width of a gentle line."""
    way = np.gradient(line, axis=0)
    aside = np.column_stack([-way[:, 1], way[:, 0]]) / np.hypot(way[:, 0], way[:, 1])[:, None] * width / 2
    return Polygon(np.round(np.vstack([line + aside, (line - aside)[::-1]]), 1))


def _collection(features: Iterable[tuple[BaseGeometry, dict]]) -> str:
    """A feature collection, one feature a line."""
    written = [
        json.dumps(
            {"type": "Feature", "properties": properties, "geometry": _geometry(shape)},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for shape, properties in features
    ]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(written) + "\n]}\n"


def _geometry(shape: BaseGeometry) -> dict:
    def to_degrees(x, y):
        lon, lat = _TO_DEGREES.transform(np.asarray(x) + TOWN_HALL[0], np.asarray(y) + TOWN_HALL[1])
        return np.round(lon, 6), np.round(lat, 6)

    # The ring starts at its smallest vertex, wherever the geometry library of the day starts it.
    if shape.geom_type == "Polygon":
        ring = np.asarray(orient(shape).exterior.coords)[:-1]
        start = int(np.lexsort((ring[:, 1], ring[:, 0]))[0])
        ring = np.roll(ring, -start, axis=0)
        shape = type(shape)(np.vstack([ring, ring[:1]]))
    return mapping(transform(to_degrees, shape))
