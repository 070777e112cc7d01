# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density.places import NegativeWeightError, NoWeightError, Places
from quietude.core.errors import NoEventError, NotFiniteError
from quietude.core.lattice.square import SquareLattice


def test_events_weigh_one_by_default():
    assert Places.of([1, 2], [3, 4]).weight.tolist() == [1, 1]


def test_events_at_the_very_same_position_merge_and_their_weights_add_up():
    merged = Places.of([5, 1, 5, 5], [2, 9, 2, 3], [1, 10, 100, 1000]).merged()
    assert sorted(zip(merged.x, merged.y, merged.weight)) == [(1, 9, 10), (5, 2, 101), (5, 3, 1000)]


def test_merging_keeps_every_weight():
    draw = np.random.default_rng(0)
    merged = Places.of(draw.integers(0, 5, 200), draw.integers(0, 5, 200)).merged()
    assert len(merged) == 25
    assert merged.weight.sum() == 200


def test_only_events_within_reach_of_the_lattice_are_near():
    lattice = SquareLattice(0, 100, 10, 10, 10)
    near = Places.of([50, -20, -21, 50], [50, 50, 50, 121]).near(lattice, 20)
    assert near.x.tolist() == [50, -20]


@pytest.mark.parametrize("x, y, weight, refusal, sentence", [
    ([], [], None, NoEventError, "no event with a position"),
    ([1, np.nan], [1, 1], None, NotFiniteError, "1 values of coordinates"),
    ([1, 2, 3], [1, 1, np.inf], None, NotFiniteError, "1 values of coordinates"),
    ([1, 2], [1, 1], [np.nan, np.inf], NotFiniteError, "2 values of weights"),
    ([1, 2], [1, 1], [1, -2], NegativeWeightError, r"negative weight: 1 \(down to -2\)"),
    ([1, 2], [1, 1], [0, 0], NoWeightError, "Every weight is zero"),
])
def test_impossible_places_are_refused_with_a_sentence(x, y, weight, refusal, sentence):
    with pytest.raises(refusal, match=sentence):
        Places.of(x, y, weight)
