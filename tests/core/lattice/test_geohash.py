# SPDX-License-Identifier: GPL-2.0-or-later
"""Geohash cells."""
import numpy as np
import pytest
from pyproj import Geod
from quietude.core.lattice.ellipsoid import zone_km2
from quietude.core.lattice.geohash import GeohashLattice, TooManyNamedCellsError, geohash_size

WORLD = (-180, -90, 180, 90)


def by_halving(longitude, latitude, length):
    """The geohash as its definition reads: halve in turn, five bits a character."""
    bounds, value, letters = [[-180.0, 180.0], [-90.0, 90.0]], 0, ""
    for bit in range(5 * length):
        axis = bit % 2
        low, high = bounds[axis]
        middle = (low + high) / 2
        upper = (longitude, latitude)[axis] >= middle
        bounds[axis] = [middle, high] if upper else [low, middle]
        value = value * 2 + upper
        if bit % 5 == 4:
            letters, value = letters + "0123456789bcdefghjkmnpqrstuvwxyz"[value], 0  # pragma: allowlist secret
    return letters


def name_of(longitude, latitude, length):
    lattice = GeohashLattice.covering(length, longitude, latitude, longitude, latitude)
    return lattice.names(lattice.cell_of(np.array([longitude]), np.array([latitude])))[0]


@pytest.mark.parametrize(
    ("place", "name"), [((10.40744, 57.64911), "u4pruydqqvj"), ((-5.60302734375, 42.60498046875), "ezs42")]
)
def test_published_examples_have_their_names(place, name):
    assert name_of(*place, len(name)) == name


@pytest.mark.parametrize("length", [1, 2, 5, 6, 7, 12])
def test_names_are_those_of_the_definition_on_edges_too(length):
    rng = np.random.default_rng(length)
    places = [*zip(rng.uniform(-180, 180, 60), rng.uniform(-90, 90, 60))]
    places += [(0.0, 0.0), (-1e-17, -1e-17), (180.0, 90.0), (-180.0, -90.0), (45.0, -45.0), (-5.625, 5.625)]
    assert [name_of(*place, length) for place in places] == [by_halving(*place, length) for place in places]


def test_each_event_is_in_the_rectangle_of_its_cell():
    rng = np.random.default_rng(1)
    x, y = rng.uniform(3.8, 3.9, 500), rng.uniform(43.55, 43.65, 500)
    lattice = GeohashLattice.covering(7, x.min(), y.min(), x.max(), y.max())
    rings = lattice.outlines(lattice.cell_of(x, y))
    (west, south), (east, north) = rings.min(axis=1).T, rings.max(axis=1).T
    assert ((west <= x) & (x < east) & (south <= y) & (y < north)).all()


def test_what_is_not_on_earth_is_outside():
    lattice = GeohashLattice.covering(2, *WORLD)
    assert lattice.cell_of(np.array([181, np.nan, np.inf]), np.array([0, 0, -91.0])).tolist() == [-1, -1, -1]


def test_the_areas_of_the_whole_world_add_up_to_that_of_the_ellipsoid():
    lattice = GeohashLattice.covering(3, *WORLD)
    assert lattice.km2(np.arange(lattice.cells)).sum() == pytest.approx(510_065_621.7, rel=1e-9)
    assert zone_km2(np.array([0.0]), np.array([90.0]))[0] == pytest.approx(255_032_810.9, rel=1e-9)


@pytest.mark.parametrize("length", [6, 8, 10])
def test_areas_are_those_that_geodesics_measure(length):
    lattice = GeohashLattice.covering(length, 3.8796, 43.6086, 3.8796, 43.6086)
    ring = lattice.outlines(np.array([0]))[0]
    measured = abs(Geod(ellps="WGS84").polygon_area_perimeter(*ring.T)[0]) / 1e6
    assert lattice.km2(np.array([0]))[0] == pytest.approx(measured, rel=1e-5)
    assert geohash_size(length, 43.6086) == pytest.approx((measured * 1e6) ** 0.5, rel=1e-5)


def test_too_many_cells_are_refused():
    with pytest.raises(TooManyNamedCellsError, match="lower resolution"):
        GeohashLattice.covering(12, *WORLD, most=10**15)
