# SPDX-License-Identifier: GPL-2.0-or-later
"""Which counts are shown, and what anybody may learn from them."""
from itertools import product

import numpy as np
import pandas as pd
import pytest
from quietude.core.privacy.audiences.audience import PUBLIC, Rules
from quietude.core.privacy.protection.rounding import lowest_value, rounded, total_shown, true_range
from quietude.core.privacy.protection.suppression import shown
from quietude.core.privacy.protection.tally import tally

RULES = Rules(PUBLIC, 11, 5)


def counts(*rows):
    return pd.DataFrame(rows, columns=["cell", "period", "category", "n", "largest"])


def test_a_tally_counts_events_and_those_at_the_most_frequent_place():
    x = np.array([0.0, 0.2, 50.0, 300.0])
    table = tally(np.array([0, 0, 0, 1]), np.zeros(4, int), np.zeros(4, int), x, np.zeros(4))
    assert table.to_dict("list") == {
        "cell": [0, 1], "period": [0, 0], "category": [0, 0], "n": [3, 1], "largest": [2, 1],
    }  # fmt: skip


def test_ten_facts_are_hidden_and_eleven_are_shown():
    assert shown(counts((0, 0, 0, 10, 1), (1, 0, 0, 11, 1)), RULES, False).tolist() == [False, True]


def test_a_place_with_more_than_85_percent_of_the_facts_hides_the_cell():
    assert shown(counts((0, 0, 0, 20, 17), (1, 0, 0, 20, 18)), RULES, False).tolist() == [True, False]


def test_the_source_of_one_event_of_a_hidden_cell_changes_nothing_elsewhere():
    cell, none = np.repeat([0, 1], [30, 1]), np.zeros(31, int)
    answers = [
        shown(tally(cell, none, none, np.arange(31.0) * 5, np.zeros(31), np.r_[np.zeros(30, int), other]), RULES, False)
        for other in (0, 1)
    ]
    assert answers[0].tolist() == answers[1].tolist() == [False, False]


def test_a_cell_with_one_category_only_is_hidden_from_crossed_tables():
    table = counts((0, 0, 0, 30, 1), (1, 0, 0, 30, 1), (1, 0, 1, 12, 1))
    assert shown(table, RULES, crossed=True).tolist() == [False, True, True]


def test_a_hidden_category_does_not_help_to_show_another():
    # Otherwise its single event would show in what is published.
    table = counts((0, 0, 0, 30, 1), (0, 0, 1, 1, 1))
    assert shown(table, RULES, crossed=True).tolist() == [False, False]


@pytest.mark.parametrize(("k", "base"), [(11, 5), (11, 10), (6, 5), (8, 5), (10, 5), (20, 7), (11, 25)])
def test_no_rounded_value_is_below_k_and_its_range_is_the_one_that_brute_force_finds(k, base):
    rules = Rules(PUBLIC, k, base, decision="yes")
    n = np.arange(k, 200)
    values = rounded(n, rules)
    assert values.min() == lowest_value(rules) >= k
    assert (values % base == 0).all()
    for value in np.unique(values)[:-1]:
        low, high = true_range(np.array([value]), rules)
        assert (int(low[0]), int(high[0])) == (n[values == value].min(), n[values == value].max())


def test_the_nearest_multiple_is_used_above_the_lowest():
    assert rounded(np.array([11, 17, 18, 22, 23, 128]), RULES).tolist() == [15, 15, 20, 20, 25, 130]


def learnt(values, total):
    """Counts that agree with what is published, found by trying them all."""
    ranges = [range(int(low), int(high) + 1) for low, high in zip(*true_range(np.array(values), RULES))]
    return [one for one in product(*ranges) if int(np.floor(sum(one) / 5 + 0.5)) * 5 == total]


@pytest.mark.parametrize("n", [(11, 11), (17, 17), (11, 14, 16), (14, 15, 14), (30, 30, 30), (11, 12, 28), (25,)])
def test_the_total_tells_nothing_more_of_any_cell(n):
    values = rounded(np.array(n), RULES)
    total, on_its_own = total_shown(np.array(n), RULES)
    if not on_its_own:
        assert total == values.sum()
        return
    possible = np.array(learnt(values, total))
    low, high = true_range(values, RULES)
    assert (possible.min(axis=0) == low).all()
    assert (possible.max(axis=0) == high).all()


def test_a_total_that_would_pin_counts_is_the_sum_of_what_is_shown():
    assert total_shown(np.array([11, 11]), RULES) == (30, False)


def test_a_total_of_many_cells_is_the_true_one_rounded():
    n = np.arange(11, 211)
    assert total_shown(n, RULES) == (int(round(n.sum() / 5)) * 5, True)
