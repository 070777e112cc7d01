# SPDX-License-Identifier: GPL-2.0-or-later
"""Events located by blocks of clear cells, beside the same located each for itself."""
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from quietude.core.errors import Cancelled
from quietude.core.lattice import zoning
from quietude.core.lattice.clear_cells import ClearCells
from quietude.core.lattice.zoning import Zoning
from shapely.affinity import translate
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box
from shapely.ops import triangulate, unary_union

seeds = st.integers(0, 1_000_000)


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch):
    monkeypatch.setattr(zoning, "MANY", 1)


def triangles(random):
    return triangulate(MultiPoint(random.integers(0, 15, (8, 2))))


def stars_that_overlap(random):
    angles = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    ways = np.column_stack([np.cos(angles), np.sin(angles)])
    return [Polygon(random.uniform(0, 15, 2) + random.uniform(1, 6, (12, 1)) * ways) for _ in range(4)]


def rings_and_what_they_hold(random):
    hole = box(*random.integers(3, 6, 2), *random.integers(8, 12, 2))
    return [box(0, 0, 15, 15).difference(hole), hole, Point(20, 20).buffer(2).union(Point(30, 1).buffer(3))]


def crossing_themselves(random):
    return [Polygon(random.integers(0, 15, (6, 2))) for _ in range(3)]


def squares_of_unlike_sizes(random):
    at = random.integers(1, 14)
    return [box(0, 0, at, 15), box(at, 0, 15, at), box(at, at, 15, 15), Polygon(), box(0, 15, 0.001, 15.001)]


KINDS = triangles, stars_that_overlap, rings_and_what_they_hold, crossing_themselves, squares_of_unlike_sizes


def rings_of(polygons):
    parts = [part for polygon in polygons for part in getattr(polygon, "geoms", [polygon]) if not part.is_empty]
    return [np.asarray(ring.coords) for part in parts for ring in (part.exterior, *part.interiors)]


def events_anywhere_and_at_the_edges(random, polygons, far=(0.0, 0.0), count=4000):
    """Scattered, on whole numbers, on vertices, on edges and a hair away from them, far away and nowhere."""
    rings = rings_of(polygons)
    vertices = np.vstack([ring[:-1] for ring in rings])
    ends = np.vstack([ring[1:] for ring in rings])
    chosen = random.integers(0, len(vertices), 300)
    on_edges = vertices[chosen] + random.uniform(0, 1, (300, 1)) * (ends - vertices)[chosen]
    hairs = on_edges + random.choice([-1, 1], (300, 2)) * 10.0 ** random.uniform(-14, -1, (300, 1))
    nowhere = np.array([(np.nan, 5), (5, np.nan), (np.inf, 5), (5, -np.inf), (1e9, 5), (-1e9, -1e9), (5, 1e300)])
    scattered, whole = random.uniform(-3, 35, (count, 2)) + far, random.integers(0, 16, (200, 2)) + far
    return np.vstack([scattered, whole, vertices, on_edges, hairs, nowhere]).T.copy()


def same(one, other):
    return all((getattr(one, name) == getattr(other, name)).all() for name in ("zone", "on_edge", "several"))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(seed=seeds, far=st.sampled_from([(0.0, 0.0), (652_000, 6_862_000), (-87.6, 41.8)]))
def test_blocks_give_to_the_last_bit_what_each_event_gives(kind, seed, far):
    random = np.random.default_rng(seed)
    polygons = [translate(polygon, *far) for polygon in kind(random)]
    assume(polygons)
    x, y = events_anywhere_and_at_the_edges(random, polygons, far)
    areas = Zoning(polygons)
    assert same(areas.locate(x, y), areas.locate_each(x, y))


@settings(max_examples=40, deadline=None)
@given(seed=seeds)
def test_no_event_of_a_clear_cell_is_near_an_edge(seed):
    random = np.random.default_rng(seed)
    polygons = stars_that_overlap(random)
    x, y = events_anywhere_and_at_the_edges(random, polygons, count=500)
    edges = unary_union([LineString(ring) for ring in rings_of(polygons)])
    starts = np.vstack([ring[:-1] for ring in rings_of(polygons)])
    ends = np.vstack([ring[1:] for ring in rings_of(polygons)])
    cells = ClearCells.of(*starts.T, *ends.T, events=2000, nearness=1e-6)
    clear = (cells.blocks_of(x, y) > 0) & np.isfinite(x) & np.isfinite(y)
    assert clear.sum() > 100
    assert min(edges.distance(Point(*place)) for place in zip(x[clear], y[clear])) > 1e-6


def test_most_events_are_located_by_blocks():
    squares = [box(x, y, x + 100, y + 100) for x in range(0, 500, 100) for y in range(0, 500, 100)]
    x, y = np.random.default_rng(2).uniform(0, 500, (2, 100_000))
    cells = Zoning(squares)._clear_cells(len(x))
    assert cells.blocks == 26
    assert (cells.blocks_of(x, y) > 0).mean() > 0.9


def test_cells_refuse_where_they_cannot_help():
    side = np.array([0.0]), np.array([0.0]), np.array([10.0]), np.array([0.0])
    assert ClearCells.of(*side, events=10_000, nearness=1e-9) is not None
    assert ClearCells.of(*side, events=10_000, nearness=1.0) is None
    assert ClearCells.of(*side, events=1, nearness=1e-9) is None
    assert ClearCells.of(*(np.array([7.0]) for _ in range(4)), events=10_000, nearness=1e-9) is None
    assert ClearCells.of(*(np.empty(0) for _ in range(4)), events=10_000, nearness=1e-9) is None
    assert ClearCells.of(*side[:2], np.array([np.nan]), side[3], events=10_000, nearness=1e-9) is None


def test_a_zoning_without_polygon_holds_nothing():
    assert Zoning([]).locate(np.zeros(100), np.zeros(100)).zone.tolist() == [-1] * 100


def test_a_person_may_stop_it():
    x, y = np.random.default_rng(3).uniform(0, 10, (2, 5000))
    with pytest.raises(Cancelled):
        Zoning([box(0, 0, 10, 10)]).locate(x, y, lambda share: False)
