# SPDX-License-Identifier: GPL-2.0-or-later
"""Each event in exactly one polygon: shared edges, holes, overlaps, and shapely as the oracle."""
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from quietude.core.errors import Cancelled
from quietude.core.lattice.zoning import Zoning
from shapely import wkt
from shapely.geometry import MultiPoint, Point, Polygon, box
from shapely.ops import triangulate


def located(polygons, *positions):
    x, y = np.array(positions, float).T
    return Zoning(polygons).locate(x, y)


def test_a_point_inside_has_its_polygon_and_one_outside_has_none():
    found = located([box(0, 0, 10, 10), box(10, 0, 20, 10)], (5, 5), (15, 5), (25, 5))
    assert found.zone.tolist() == [0, 1, -1]
    assert not found.on_edge.any()


def test_a_point_on_a_shared_edge_goes_east_or_north_whatever_the_order_of_the_polygons():
    west, east, north = box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 10, 20)
    on_shared = [(10, 5), (5, 10)]
    assert located([west, east, north], *on_shared).zone.tolist() == [1, 2]
    assert located([north, east, west], *on_shared).zone.tolist() == [1, 0]
    assert located([west, east, north], *on_shared).on_edge.tolist() == [True, True]


def test_a_point_on_the_outer_edge_is_inside():
    corners_and_middles = [(0, 0), (10, 0), (10, 10), (0, 10), (5, 0), (10, 5), (5, 10), (0, 5)]
    found = located([box(0, 0, 10, 10)], *corners_and_middles)
    assert found.zone.tolist() == [0] * 8
    assert found.on_edge.all()


def test_a_lattice_of_points_on_every_corner_is_counted_once_each():
    squares = [box(x, y, x + 100, y + 100) for x in range(0, 1000, 100) for y in range(0, 1000, 100)]
    x, y = np.meshgrid(np.arange(0, 1001, 100.0), np.arange(0, 1001, 100.0))
    found = Zoning(squares).locate(x.ravel(), y.ravel())
    assert np.bincount(found.zone, minlength=100).sum() == 121
    assert found.on_edge.all()


def test_a_hole_is_outside_and_its_edge_is_inside():
    ring = Polygon(box(0, 0, 30, 30).exterior.coords, [box(10, 10, 20, 20).exterior.coords])
    found = located([ring], (15, 15), (5, 15), (20, 15), (10, 15))
    assert found.zone.tolist() == [-1, 0, 0, 0]
    assert found.on_edge.tolist() == [False, False, True, True]


def test_an_island_in_a_hole_belongs_to_its_own_polygon():
    ring = Polygon(box(0, 0, 30, 30).exterior.coords, [box(10, 10, 20, 20).exterior.coords])
    assert located([ring, box(10, 10, 20, 20)], (15, 15), (10, 15), (20, 15)).zone.tolist() == [1, 1, 0]


def test_parts_of_a_multipolygon_are_one_zone():
    parts = wkt.loads("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((20 0,30 0,30 10,20 10,20 0)))")
    assert located([parts], (5, 5), (15, 5), (25, 5)).zone.tolist() == [0, -1, 0]


def test_where_polygons_overlap_the_first_one_counts_and_it_is_said():
    found = located([box(0, 0, 10, 10), box(5, 0, 15, 10)], (7, 5), (2, 5), (12, 5))
    assert found.zone.tolist() == [0, 0, 1]
    assert found.several.tolist() == [True, False, False]


def test_a_shared_edge_is_no_overlap():
    assert not located([box(0, 0, 10, 10), box(10, 0, 20, 10)], (10, 5)).several.any()


def test_neighbours_whose_vertices_do_not_match_lose_no_point_of_their_common_edge():
    # The long slanted edge of the first polygon is cut in two by a vertex of its neighbours.
    start, middle, end = (0.1, 0.2), (1 / 3, 2 / 3), (0.1 + 2 * (1 / 3 - 0.1), 0.2 + 2 * (2 / 3 - 0.2))
    west = Polygon([start, end, (-5, end[1])])
    south, north = Polygon([start, middle, (5, 0.2)]), Polygon([middle, end, (5, end[1])])
    share = np.linspace(0, 1, 1001)
    x, y = start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
    found = Zoning([west, south, north]).locate(x, y)
    assert (found.zone >= 0).all()
    assert found.on_edge.all()


def test_polygons_with_heights_and_empty_ones_are_accepted():
    high = wkt.loads("POLYGON Z((0 0 5,10 0 5,10 10 5,0 10 5,0 0 5))")
    assert located([Polygon(), high], (5, 5)).zone.tolist() == [1]
    assert located([Polygon()], (5, 5)).zone.tolist() == [-1]
    assert located([], (5, 5)).zone.tolist() == [-1]


def test_positions_that_are_not_finite_are_outside():
    assert located([box(0, 0, 10, 10)], (np.nan, 5), (np.inf, 5), (5, -np.inf)).zone.tolist() == [-1, -1, -1]


def test_blocks_change_nothing(monkeypatch):
    positions = np.random.default_rng(1).uniform(0, 20, (500, 2))
    polygons = [Point(5, 5).buffer(6), Point(12, 12).buffer(7)]
    whole = located(polygons, *positions)
    monkeypatch.setattr("quietude.core.lattice.zoning.BLOCK", 7)
    pieces = located(polygons, *positions)
    assert (whole.zone == pieces.zone).all()
    assert (whole.several == pieces.several).all()


def test_a_person_may_stop_it():
    with pytest.raises(Cancelled):
        Zoning([box(0, 0, 1, 1)]).locate(np.zeros(1), np.zeros(1), lambda share: False)


lattice_positions = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=60)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=4, max_size=12, unique=True),
       lattice_positions)
def test_a_triangulation_holds_each_event_of_its_hull_once(sites, positions):
    """Sites and events are whole numbers, so that many events fall on edges and vertices."""
    triangles = triangulate(MultiPoint(sites))
    found = located(triangles, *positions)
    hull = MultiPoint(sites).convex_hull
    assume(hull.geom_type == "Polygon")
    for position, zone in zip(positions, found.zone):
        point = Point(position)
        assert (zone >= 0) == hull.intersects(point)
        assert zone < 0 or triangles[zone].intersects(point)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_it_agrees_with_shapely_off_the_edges(seed):
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, 25))
    radii = random.uniform(2, 10, 25)
    star = Polygon(np.column_stack([radii * np.cos(angles), radii * np.sin(angles)]))
    x, y = random.uniform(-10, 10, (2, 200))
    inside = Zoning([star]).locate(x, y).zone == 0
    assert inside.tolist() == [star.contains(Point(*position)) for position in zip(x, y)]
