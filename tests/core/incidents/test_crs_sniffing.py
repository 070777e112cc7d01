# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pyproj
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from quietude.core.incidents.places.crs_choice import (
    ContradictedCrsError,
    UndecidedCrsError,
    UnknownCrsError,
    choose_crs,
)
from quietude.core.incidents.places.crs_sniffing import sniff
from quietude.core.incidents.places.french_land import MAINLAND
from quietude.core.incidents.places.territory import Territory
from shapely.geometry import Point, Polygon, box

MONTPELLIER, MARSEILLE, MANTES = (3.876, 43.611), (5.370, 43.296), (1.717, 48.990)
FRENCH = ["EPSG:4326", "EPSG:2154", "EPSG:27572", *(f"EPSG:{3942 + n}" for n in range(9))]


def around(place, crs, count=50, spread=0.02):
    """Positions of events near a place, in ``crs``."""
    random = np.random.default_rng(7)
    longitude, latitude = (random.normal(centre, spread, count) for centre in place)
    x, y = pyproj.Transformer.from_crs(4326, crs, always_xy=True).transform(longitude, latitude)
    return np.asarray(x), np.asarray(y)


def town(place, size=0.1):
    return Territory([box(place[0] - size, place[1] - size, place[0] + size, place[1] + size)], "EPSG:2154")


@pytest.mark.parametrize(
    ("place", "crs"),
    [
        (MONTPELLIER, "EPSG:4326"), (MONTPELLIER, "EPSG:2154"), (MONTPELLIER, "EPSG:3943"), (MONTPELLIER, "EPSG:3944"),
        (MARSEILLE, "EPSG:2154"), (MARSEILLE, "EPSG:27572"), (MANTES, "EPSG:3949"), (MANTES, "EPSG:27572"),
    ],
)  # fmt: skip
def test_french_systems_are_told_by_their_values_alone(place, crs):
    assert sniff(*around(place, crs)).crs == crs


@pytest.mark.parametrize(
    ("x", "y", "crs"),
    [
        (771041, 6279223, "EPSG:2154"), (892394, 6246924, "EPSG:2154"), (606107, 6877437, "EPSG:2154"),
        (1771016, 2267971, "EPSG:3943"), (1771014, 3156883, "EPSG:3944"), (1606114, 8199681, "EPSG:3949"),
        (724746, 1846400, "EPSG:27572"), (554633, 2443719, "EPSG:27572"),
    ],
)  # fmt: skip
def test_the_published_coordinates_of_three_towns_are_told(x, y, crs):
    assert sniff(np.array([x]), np.array([y])).crs == crs


@pytest.mark.parametrize("place", [MARSEILLE, MANTES])
def test_web_mercator_in_the_box_of_lambert_93_is_told_apart_by_the_territory(place):
    x, y = around(place, "EPSG:3857")
    sniffed = sniff(x, y, town(place))
    assert (sniffed.crs, sniffed.overlap) == ("EPSG:3857", 1.0)


def test_the_territory_brings_the_system_of_the_place():
    vancouver = (-123.1, 49.25)
    x, y = around(vancouver, "EPSG:32610")
    assert sniff(x, y) is None
    assert sniff(x, y, town(vancouver)).crs == "EPSG:32610"


@settings(deadline=None)
@given(
    st.floats(-4.5, 8), st.floats(42.5, 50.9), st.sampled_from([crs for crs in FRENCH if crs not in ("EPSG:3942",)])
)
def test_any_french_place_in_a_system_used_near_it_is_told(longitude, latitude, crs):
    assume(Polygon(MAINLAND).contains(Point(longitude, latitude).buffer(0.05)))  # towns do not stand in the sea
    area = pyproj.CRS(crs).area_of_use
    if area.south <= latitude <= area.north and area.west <= longitude <= area.east:
        x, y = around((longitude, latitude), crs, spread=0.001)
        assert sniff(x, y, town((longitude, latitude))).overlap == 1.0


def test_a_declaration_that_the_values_belie_is_overruled_and_said():
    chosen = choose_crs(*around(MONTPELLIER, "EPSG:2154"), None, None, "EPSG:4326", None)
    assert (chosen.crs, chosen.overruled) == ("EPSG:2154", "EPSG:4326")


def test_a_declaration_that_the_values_bear_out_is_believed():
    chosen = choose_crs(*around(MONTPELLIER, "EPSG:3943"), None, None, "EPSG:3943", None)
    assert (chosen.crs, chosen.overruled) == ("EPSG:3943", None)


def test_a_declaration_that_puts_all_outside_the_territory_is_overruled_where_another_does_not():
    x, y = around(MARSEILLE, "EPSG:3857")
    chosen = choose_crs(x, y, None, None, "EPSG:2154", town(MARSEILLE))
    assert (chosen.crs, chosen.overruled) == ("EPSG:3857", "EPSG:2154")


def test_the_person_is_obeyed_before_the_profile_and_the_file():
    chosen = choose_crs(*around(MANTES, "EPSG:3857"), "EPSG:3857", "EPSG:2154", "EPSG:2154", None)
    assert chosen.crs == "EPSG:3857"


@pytest.mark.parametrize(
    ("asked", "of_profile", "giver"), [("EPSG:4326", None, "CRS"), (None, "EPSG:4326", "PROFILE")]
)
def test_degrees_that_are_metres_are_refused_with_what_they_look_like(asked, of_profile, giver):
    with pytest.raises(ContradictedCrsError, match=rf"{giver}: .*EPSG:4326.*look like EPSG:2154"):
        choose_crs(*around(MONTPELLIER, "EPSG:2154"), asked, of_profile, None, None)


def test_metres_that_are_degrees_are_refused():
    with pytest.raises(ContradictedCrsError, match="look like EPSG:4326"):
        choose_crs(*around(MONTPELLIER, "EPSG:4326"), "EPSG:2154", None, None, None)


def test_a_crs_that_does_not_exist_is_refused():
    with pytest.raises(UnknownCrsError, match="EPSG:99"):
        choose_crs(*around(MONTPELLIER, "EPSG:2154"), None, "EPSG:99", None, None)


def test_values_that_tell_nothing_are_refused_with_what_to_give():
    with pytest.raises(UndecidedCrsError, match="AREA"):
        choose_crs(*around((-123.1, 49.25), "EPSG:32610"), None, None, None, None)
