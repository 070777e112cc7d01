# SPDX-License-Identifier: GPL-2.0-or-later
"""The index of events."""
import numpy as np
import pytest
from quietude.core.lattice.tiles import Tiles

RNG = np.random.default_rng(4)
SETS = {
    "spread": RNG.uniform(0, 1000, (2, 5000)),
    "one place": np.full((2, 50), 7.0),
    "one parallel": np.vstack([RNG.uniform(0, 1000, 300), np.full(300, 5.0)]),
    "one": np.array([[3.0], [4.0]]),
    "far apart": np.array([[0.0, 1e9, 5.0], [0.0, -1e9, 5.0]]),
}
BOXES = [(0, 0, 1000, 1000), (100, 200, 130, 900), (7, 5, 7, 7), (-5, -5, -1, -1), (0, 0, 1e9, 9)]


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("box", BOXES)
def test_every_event_of_a_box_is_found_once(name, box):
    x, y = SETS[name]
    west, south, east, north = box
    found = Tiles(x, y).near(*box)
    inside = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    assert set(np.flatnonzero(inside)) <= set(found.tolist())
    assert len(set(found.tolist())) == len(found)


def test_events_nowhere_and_no_events_at_all_are_never_found():
    assert Tiles(np.array([np.nan, np.inf, 1.0]), np.array([1.0, 1.0, np.nan])).near(0, 0, 9, 9).tolist() == []
    assert Tiles(np.empty(0), np.empty(0)).near(0, 0, 9, 9).tolist() == []


def test_only_the_neighbourhood_of_a_box_is_looked_at():
    x, y = SETS["spread"]
    assert len(Tiles(x, y).near(500, 500, 510, 510)) < 200
