# SPDX-License-Identifier: GPL-2.0-or-later
"""Events assigned to street segments."""
import numpy as np
import pytest
from quietude.core.errors import Cancelled
from quietude.core.lattice import streets as module
from quietude.core.lattice.streets import Streets
from shapely.geometry import LineString, Point


def lines_of(*vertices):
    return [np.array(line, dtype=float) for line in vertices]


def network(*vertices, names=None):
    """A segment a line."""
    return Streets(lines_of(*vertices), np.arange(len(vertices)), names if names is None else np.array(names))


def nearest(streets, *places, within=50, names=None):
    x, y = np.array(places, dtype=float).T
    return streets.nearest(x, y, within, names if names is None else np.array(names))


RNG = np.random.default_rng(3)
WALKS = [np.cumsum(RNG.normal(0, 25, (RNG.integers(2, 9), 2)), axis=0) + RNG.uniform(0, 800, 2) for _ in range(60)]
PLACES = RNG.uniform(-50, 850, (400, 2))
EXACT = np.array([[LineString(walk).distance(Point(place)) for walk in WALKS] for place in PLACES])


@pytest.mark.parametrize("within", [5, 40, 500])
def test_distances_and_segments_are_those_of_brute_force(within):
    found = Streets(WALKS, np.arange(60)).nearest(*PLACES.T, within)
    near = EXACT.min(axis=1) <= within
    assert found.segment.tolist() == np.where(near, EXACT.argmin(axis=1), -1).tolist()
    assert found.distance[near] == pytest.approx(EXACT.min(axis=1)[near], abs=1e-9)
    assert np.isnan(found.distance[~near]).all()


@pytest.mark.parametrize("spacing", [0.5, 300.0])
def test_the_spacing_of_the_posts_changes_nothing(monkeypatch, spacing):
    expected = Streets(WALKS, np.arange(60)).nearest(*PLACES.T, 40)
    monkeypatch.setattr(module, "SPACING", spacing)
    found = Streets(WALKS, np.arange(60)).nearest(*PLACES.T, 40)
    assert found.segment.tolist() == expected.segment.tolist()


def test_names_are_those_of_brute_force():
    of_walks, of_places = RNG.integers(-1, 6, 60), RNG.integers(-1, 8, 400)
    found = Streets(WALKS, np.arange(60), of_walks).nearest(*PLACES.T, 80, of_places)
    for place, (name, distances) in enumerate(zip(of_places, EXACT)):
        own = np.where((of_walks == name) & (name >= 0) & (distances <= 80), distances, np.inf)
        best = own if np.isfinite(own).any() else np.where(distances <= 80, distances, np.inf)
        expected = int(best.argmin()) if np.isfinite(best).any() else -1
        assert found.segment[place] == expected
        assert found.by_name[place] == (expected >= 0 and best.min() > distances.min() + 1e-6)


@pytest.mark.parametrize("within", [30, 30.5])
def test_the_distance_itself_is_near_enough_and_no_more(within):
    found = nearest(network([(0, 0), (100, 0)]), (50, 30), (50, 30.6), within=within)
    assert found.segment.tolist() == [0, -1]


def test_at_a_crossing_the_first_segment_of_the_layer_is_taken_whatever_the_drawing():
    streets = network([(0, 0), (100, 0)], [(100, 100), (100, 0)], [(100, 0), (213.7, -41.3)])
    found = nearest(streets, (100, 0), (105, 20), (101, -0.5))
    assert found.segment.tolist() == [0, 1, 2]
    assert found.tied.tolist() == [True, False, False]


def test_an_event_in_the_middle_of_two_streets_goes_to_the_first_one():
    for order in ([(0, 0), (100, 0)], [(0, 20), (100, 20)]), ([(0, 20), (100, 20)], [(0, 0), (100, 0)]):
        found = nearest(network(*order), (50, 10))
        assert (found.segment[0], found.tied[0]) == (0, True)


def test_several_lines_of_one_segment_are_one():
    streets = Streets(lines_of([(0, 0), (10, 0)], [(500, 0), (510, 0)], [(250, 3), (260, 3)]), np.array([0, 0, 1]))
    found = nearest(streets, (505, 1), (5, 1), (255, 1))
    assert found.segment.tolist() == [0, 0, 1]
    assert not found.tied.any()


def test_a_street_of_the_name_wins_only_within_the_distance():
    streets = network([(0, 0), (100, 0)], [(0, 40), (100, 40)], names=[0, 1])
    found = nearest(streets, (50, 5), (50, -20), (50, 5), (50, 5), names=[1, 1, 7, -1])
    assert found.segment.tolist() == [1, 0, 0, 0]
    assert found.distance.tolist() == [35, 20, 5, 5]
    assert found.by_name.tolist() == [True, False, False, False]


def test_lines_without_length_are_points():
    found = nearest(network([(10, 10), (10, 10)]), (13, 14))
    assert (found.segment[0], found.distance[0]) == (0, 5)


def test_far_from_the_origin_nothing_changes():
    moved = Streets([walk + 6_500_000 for walk in WALKS], np.arange(60)).nearest(*(PLACES + 6_500_000).T, 40)
    assert moved.segment.tolist() == Streets(WALKS, np.arange(60)).nearest(*PLACES.T, 40).segment.tolist()


def test_a_person_may_stop_it():
    with pytest.raises(Cancelled):
        Streets(WALKS, np.arange(60)).nearest(*PLACES.T, 40, tick=lambda share: False)
