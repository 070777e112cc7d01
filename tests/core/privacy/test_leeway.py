# SPDX-License-Identifier: GPL-2.0-or-later
"""Exchanges reach tables that agree with all that is known, and all of those that trying every exchange reaches."""
from itertools import product

import numpy as np
import pytest
from quietude.core.privacy.protection.leeway import leeway


def tables(seed, places=3, periods=3, categories=4):
    """Counts with their totals, and what is known: some of them hidden, the others to 2 more or less."""
    random = np.random.default_rng(seed)
    n = random.integers(0, 20, (places, periods, categories)).astype(float)
    n = np.concatenate([n, n.sum(1, keepdims=True)], axis=1)
    n = np.concatenate([n, n.sum(2, keepdims=True)], axis=2)
    hidden = random.random(n.shape) < 0.4
    return n, np.where(hidden, 0.0, np.maximum(n - 2, 0)), np.where(hidden, np.inf, n + 2)


def tried(n, low, high, place, line, column):
    """Furthest that a figure goes up or down, by every exchange of which it is a corner, one fact at a time."""
    rows, columns = n.shape[1:]
    found = {1: 0, -1: 0}
    for other, beside in product(range(rows), range(columns)):
        if other == line or beside == column:
            continue
        for way in found:
            table, steps = n[place].copy(), 0
            while steps < 60:
                corners = ((line, column, 1), (line, beside, -1), (other, column, -1), (other, beside, 1))
                for r, c, turn in corners:
                    sign = (-1 if r == rows - 1 else 1) * (-1 if c == columns - 1 else 1)
                    own = (-1 if line == rows - 1 else 1) * (-1 if column == columns - 1 else 1)
                    table[r, c] += way * turn * sign * own
                if (table < low[place]).any() or (table > high[place]).any():
                    break
                assert np.allclose(table[:-1].sum(0), table[-1]) and np.allclose(table[:, :-1].sum(1), table[:, -1])
                steps += 1
            found[way] = max(found[way], steps)
    return found[-1], found[1]


@pytest.mark.parametrize("seed", range(6))
def test_every_figure_goes_as_far_as_trying_every_exchange_takes_it(seed):
    n, low, high = tables(seed)
    less, more = leeway(n, low, high)
    for place, line, column in np.ndindex(n.shape):
        down, up = tried(n, low, high, place, line, column)
        assert (min(less[place, line, column], 60), min(more[place, line, column], 60)) == (down, up)


def test_a_table_with_too_many_figures_is_left_to_the_programme():
    n = np.zeros((1, 60, 60))
    assert not any(one.any() for one in leeway(n, n, np.full(n.shape, np.inf)))
