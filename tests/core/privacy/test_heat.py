# SPDX-License-Identifier: GPL-2.0-or-later
"""A heat map that shows where many events are, and no event."""
import numpy as np
import pytest
from quietude.core.privacy.audiences.audience import PARTNER, PUBLIC, Rules
from quietude.core.privacy.protection.heat import RadiusTooSmallError, heat_map

RULES = Rules(PUBLIC, 11, 5)


@pytest.fixture(scope="module")
def town():
    random = np.random.default_rng(3)
    return np.vstack([random.normal(5000, 400, (600, 2)), random.uniform(0, 10_000, (60, 2))]).T


def test_it_has_five_classes_at_most_that_do_not_overlap(town):
    heat = heat_map(*town, 300, RULES)
    assert 2 <= len(heat.classes) <= 5
    assert [one.high for one in heat.classes[:-1]] == [one.low for one in heat.classes[1:]]
    for one, other in zip(heat.classes, heat.classes[1:]):
        assert one.polygons.intersection(other.polygons).area == 0


@pytest.mark.parametrize("rules", [RULES, Rules(PARTNER, 6, 1)])
def test_wherever_it_is_drawn_enough_events_are_near_counted_one_by_one(town, rules):
    heat = heat_map(*town, 450, rules)
    x, y = town
    assert heat.near == max(rules.k, 10)
    for one in heat.classes:
        west, south, east, north = one.polygons.bounds
        for east_of in np.arange(west + heat.pixel / 2, east, heat.pixel):
            for north_of in np.arange(south + heat.pixel / 2, north, heat.pixel):
                from shapely.geometry import Point

                if one.polygons.contains(Point(east_of, north_of)):
                    assert (np.hypot(x - east_of, y - north_of) <= heat.radius).sum() >= heat.near


def test_its_squares_are_a_sixth_of_the_radius_or_more(town):
    assert heat_map(*town, 310, RULES).pixel == 52


def test_lonely_events_are_not_drawn():
    x = np.arange(20) * 1000.0
    assert heat_map(x, np.zeros(20), 300, RULES) is None


def test_an_address_with_many_events_is_not_the_centre_of_what_is_drawn():
    random = np.random.default_rng(1)
    away = []
    for _ in range(30):
        home, others = random.uniform(2000, 3000, 2), random.uniform(1700, 3300, (150, 2))
        top = heat_map(*np.vstack([np.repeat(home[None], 40, axis=0), others]).T, 300, RULES).classes[-1].polygons
        away.append(np.hypot(top.centroid.x - home[0], top.centroid.y - home[1]))
    assert np.median(away) > 40


def test_many_events_at_one_address_are_not_drawn():
    home, others = np.full((40, 2), 2500.0), np.random.default_rng(1).uniform(2000, 3000, (9, 2))
    assert heat_map(*np.vstack([home, others]).T, 300, RULES) is None


@pytest.mark.parametrize("radius", [299, 0, -1, float("nan"), float("inf")])
def test_a_small_radius_is_refused(town, radius):
    with pytest.raises(RadiusTooSmallError, match="300"):
        heat_map(*town, radius, RULES)
