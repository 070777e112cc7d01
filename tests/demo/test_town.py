# SPDX-License-Identifier: GPL-2.0-or-later
"""Clairval can be mistaken for a town: its quartiers tile it, its streets have names, its doors stand along them."""

import json
from collections import Counter

import numpy as np
import pandas as pd
import pytest
from shapely.geometry import Point, shape
from shapely.ops import unary_union
from shapely.prepared import prep


@pytest.fixture(scope="module")
def layer(sample):
    """Read a layer: its shapes (in degrees) and its properties."""

    def read(name):
        features = json.loads((sample / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
        return [shape(feature["geometry"]) for feature in features], [feature["properties"] for feature in features]

    return read


@pytest.fixture(scope="module")
def doors(sample):
    return pd.read_csv(sample / "adresses.csv", sep=";", dtype={"commune_insee": str})


def test_quartiers_tile_the_commune_exactly(layer):
    (commune,), _ = layer("commune")
    quartiers, _ = layer("quartiers")
    assert all(quartier.is_valid and quartier.geom_type == "Polygon" for quartier in quartiers)
    assert unary_union(quartiers).symmetric_difference(commune).area < 1e-9 * commune.area
    assert sum(quartier.area for quartier in quartiers) == pytest.approx(commune.area, rel=1e-9)


def test_quartiers_add_up_to_the_commune(layer):
    _, (commune,) = layer("commune")
    _, quartiers = layer("quartiers")
    assert len({quartier["code"] for quartier in quartiers}) == 12
    assert min(quartier["logements"] for quartier in quartiers) >= 500
    for what in ("population", "logements"):
        assert sum(quartier[what] for quartier in quartiers) == commune[what]
    assert 35_000 < commune["population"] < 45_000


def test_the_commune_is_no_rectangle(layer):
    (commune,), _ = layer("commune")
    assert 0.6 < commune.area / commune.envelope.area < 0.9
    assert commune.convex_hull.area > 1.02 * commune.area


def test_every_street_has_its_own_name(layer):
    courses, properties = layer("rues")
    assert 400 <= len(courses) <= 700
    assert max(Counter(street["nom"] for street in properties).values()) == 1
    assert {street["rang"] for street in properties} == {"principale", "locale"}


def test_streets_and_places_lie_in_the_commune(layer):
    (commune,), _ = layer("commune")
    around = prep(commune.buffer(1e-4))
    assert all(around.contains(course) for course in layer("rues")[0])
    assert all(prep(commune).contains(place) for place in layer("equipements")[0])


def test_doors_stand_along_streets_that_exist(doors, layer):
    _, streets = layer("rues")
    assert doors.voie_nom.isin([street["nom"] for street in streets]).all()
    assert doors.cle_interop.is_unique
    assert (doors.commune_insee == "00417").all()
    _, (commune,) = layer("commune")
    assert doors.logements.sum() == commune["logements"]


def test_doors_stand_in_the_commune(doors, layer):
    from pyproj import Transformer

    (commune,), _ = layer("commune")
    lon, lat = Transformer.from_crs(2154, 4326, always_xy=True).transform(doors.x.to_numpy(), doors.y.to_numpy())
    within = prep(commune)
    assert all(within.contains(Point(x, y)) for x, y in zip(lon[::20], lat[::20]))
    assert np.hypot(doors.x - doors.x.mean(), doors.y - doors.y.mean()).max() < 4000
