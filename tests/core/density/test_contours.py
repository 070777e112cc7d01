# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from quietude.core.density.contours import zones
from quietude.core.density.volume import thresholds
from scipy.ndimage import gaussian_filter
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep


def polygons(values, level, **options):
    return [Polygon(zone.rings[0], zone.rings[1:]) for zone in zones(values, level, **options)]


def distances(side, column, row):
    rows, columns = np.mgrid[:side, :side] + 0.5
    return np.hypot(columns - column, rows - row)


def rough(seed):
    """A raster that is smooth, noisy, full of ties or full of holes, by its seed."""
    draw = np.random.default_rng(seed)
    values = gaussian_filter(draw.random((30, 40)), (0, 0.7, 1.5)[seed % 3])
    if seed % 2:
        values = np.round(values, 1)
    if seed % 4 > 1:
        values[draw.random(values.shape) < 0.1] = np.nan
    return values


def test_a_cone_is_cut_at_the_radius_of_its_level():
    (disc,) = polygons(np.maximum(0, 1 - distances(300, 150.2, 140.7) / 120), 0.5)
    assert disc.area == pytest.approx(math.pi * 60**2, rel=1e-3)
    assert disc.hausdorff_distance(Point(150.2, 140.7).buffer(60, 64)) < 0.05  # of a cell


def test_a_ring_of_cells_keeps_its_hole():
    distance = distances(240, 120, 120)
    (ring,) = polygons(((distance <= 100) & (distance > 50)).astype(float), 1.0)
    assert len(ring.interiors) == 1
    assert ring.area == pytest.approx(math.pi * (100**2 - 50**2), rel=2e-3)


def test_holes_too_small_to_see_are_filled_and_others_kept():
    values = np.ones((20, 20))
    values[5, 5], values[10:13, 10:13] = 0.5, 0.5
    (zone,) = zones(values, 1.0, fewest_cells=4)
    assert len(zone.rings) == 2
    assert zone.volume == pytest.approx(400 - 9 - 0.5)


def test_cells_without_value_and_the_border_are_followed_along_their_edges():
    values = np.ones((6, 8))
    values[:, 5:] = np.nan
    (zone,) = polygons(values, 1.0)
    assert zone.bounds == (0, 0, 5, 6)
    assert zone.area == pytest.approx(30 - 4 * 0.125)  # four corners cut


@pytest.mark.parametrize("seed", range(12))
def test_polygons_are_valid_apart_and_hold_every_cell_of_the_level(seed):
    values = rough(seed)
    (level,) = thresholds(values, [0.4])
    found, shapes = zones(values, level), polygons(values, level)
    high = values >= level
    assert all(shape.is_valid for shape in shapes)
    assert unary_union(shapes).area == pytest.approx(sum(shape.area for shape in shapes))
    assert sum(zone.cells for zone in found) == high.sum()
    assert sum(zone.volume for zone in found) == pytest.approx(values[high].sum())
    together = prep(unary_union(shapes))
    inside = [[together.contains(Point(column + 0.5, row + 0.5)) for column in range(40)] for row in range(30)]
    assert (np.array(inside) == high).all()


@pytest.mark.parametrize("seed", range(0, 12, 2))
def test_a_higher_level_lies_within_a_lower_one(seed):
    values = rough(seed)
    low, high = thresholds(values, [0.8, 0.3])
    inner, outer = (unary_union(polygons(values, level, fewest_cells=4)) for level in (high, low))
    assert inner.difference(outer).area < 1e-9


def test_each_zone_knows_its_own_volume():
    values = np.zeros((9, 12))
    values[2:4, 2:4], values[6, 7:10] = 3, 5
    assert sorted((zone.cells, zone.volume) for zone in zones(values, 3.0)) == [(3, 15.0), (4, 12.0)]
