# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
from quietude.core.lattice.strays import is_stretched, near_others

DRAW = np.random.default_rng(0)
X, Y = DRAW.normal(0, 1000, 500), DRAW.normal(0, 1000, 500)


def test_an_event_far_from_all_others_is_noticed():
    assert not is_stretched(X, Y)
    assert is_stretched(np.r_[X, 90_000], np.r_[Y, 0])
    assert not is_stretched(np.array([5.0]), np.array([5.0]))


def test_those_far_from_all_others_are_told_from_the_crowd_which_loses_none_of_its_edges():
    assert near_others(X, Y).all()
    assert near_others(np.r_[X, 90_000, 0], np.r_[Y, 0, -6e6]).tolist() == [True] * 500 + [False] * 2


def test_a_million_events_are_judged_by_some_of_them_and_kept_each_for_itself():
    draw = np.random.default_rng(1)
    x, y = draw.normal(0, 1000, 200_001), draw.normal(0, 1000, 200_001)
    x[1] = 1e6  # not at a rank that is looked at
    assert is_stretched(x, y)
    assert np.flatnonzero(~near_others(x, y)).tolist() == [1]
