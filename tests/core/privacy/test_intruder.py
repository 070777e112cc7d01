# SPDX-License-Identifier: GPL-2.0-or-later
"""What an intruder learns by adding and subtracting, held to trying every table there is."""
from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.privacy.audiences.audience import PARTNER, PUBLIC, Rules
from quietude.core.privacy.protection.complement import Protected, known
from quietude.core.privacy.protection.intruder import Tables, bounds
from quietude.core.privacy.protection.rounding import rounded, true_range

RULES = Rules(PUBLIC, 11, 5)


def with_totals(parts):
    """Counts of one place, shape (periods, categories), with the sums of both."""
    table = np.hstack([parts, parts.sum(axis=1, keepdims=True)]) if parts.shape[1] > 1 else parts
    return np.vstack([table, table.sum(axis=0)]) if parts.shape[0] > 1 else table


def every_table(low, high, highest):
    """Every table of whole parts that agrees with the ranges, by trying them all."""
    periods, categories = (max(size - 1, 1) for size in low.shape)
    found = []
    for parts in product(range(highest + 1), repeat=periods * categories):
        table = with_totals(np.array(parts).reshape(periods, categories))
        if ((table >= low) & (table <= high)).all():
            found.append(table)
    return np.array(found)


@pytest.mark.parametrize("shape", [(3, 1), (1, 3), (2, 2)])
@pytest.mark.parametrize("seed", range(4))
def test_the_bounds_are_those_that_trying_every_table_finds(shape, seed):
    random = np.random.default_rng(seed)
    truth = with_totals(random.integers(0, 5, shape))
    shown = random.random(truth.shape) < 0.6
    low, high = np.where(shown, np.maximum(truth - 1, 0), 0.0), np.where(shown, truth + 1.0, np.inf)
    highest = 9
    tables = every_table(low, high, highest)
    least, most = bounds(Tables(low[None], high[None]))
    assert len(tables) > 1
    for index in np.ndindex(truth.shape):
        if shown[index]:
            continue
        assert np.ceil(least[0][index] - 1e-6) == tables[(slice(None), *index)].min()
        largest = np.floor(min(most[0][index], 1e9) + 1e-6)
        # Where nothing bounds a figure, trying stops at the highest value tried.
        assert largest == tables[(slice(None), *index)].max() or largest >= highest


def test_a_single_hidden_figure_is_what_the_others_leave_of_the_total():
    truth = with_totals(np.array([[30], [40], [5]]))
    seen = np.array([[True], [True], [False], [True]])
    low, high = bounds(known(truth[None].astype(float), seen[None], RULES))
    # 30 stands for 28 to 32, 40 for 38 to 42, 75 for 73 to 77: the third is 0 to 11 at most.
    assert (low[0, 2, 0], high[0, 2, 0]) == (0, 11)


def test_many_small_blocks_are_solved_as_each_alone():
    random = np.random.default_rng(3)
    truth = np.array([with_totals(random.integers(0, 40, (3, 3))) for _ in range(8)])
    shown = random.random(truth.shape) < 0.7
    low, high = np.where(shown, truth - 2.0, 0), np.where(shown, truth + 2.0, np.inf)
    together = bounds(Tables(np.maximum(low, 0), high))
    for index in range(8):
        alone = bounds(Tables(np.maximum(low[[index]], 0), high[[index]]))
        hidden = ~shown[index]
        assert together[0][index][hidden] == pytest.approx(alone[0][0][hidden], abs=1e-5)
        finite = hidden & (alone[1][0] < 1000)
        assert together[1][index][finite] == pytest.approx(alone[1][0][finite], abs=1e-5)


def counts_of(parts, k):
    """Rows of a tally for places × periods × categories, totals included, shown where they reach k."""
    places, periods, categories = parts.shape
    rows = []
    for place in range(places):
        table = with_totals(parts[place])
        for period, category in np.ndindex(table.shape):
            n = int(table[period, category])
            if n:
                rows.append((place, period, category, n, 1, n >= k))
    columns = ["cell", "period", "category", "n", "largest", "show"]
    return pd.DataFrame(np.array(rows, int).reshape(-1, 6), columns=columns).astype({"show": bool})


def protected(parts, rules):
    counts = counts_of(parts, rules.k)
    shown = Protected(counts, parts.shape[1], parts.shape[2], rules).shown()
    seen = np.zeros((parts.shape[0], *with_totals(parts[0]).shape), bool)
    seen[counts["cell"], counts["period"], counts["category"]] = shown
    return seen, counts["show"].to_numpy(), shown


def independent_ranges(truth, seen, rules):
    """Ranges of hidden parts of one place, by a linear programme over the parts alone: totals are inequalities."""
    from scipy.optimize import linprog

    periods, categories = (max(size - 1, 1) for size in truth.shape)
    low, high = true_range(rounded(np.where(seen, truth, rules.k).astype(np.int64), rules), rules)
    rows, limits = [], []
    for index in np.ndindex(truth.shape):
        if not seen[index]:
            continue
        member = np.zeros((periods, categories))
        across = slice(None) if index[0] >= periods else index[0]
        along = slice(None) if index[1] >= categories else index[1]
        member[across, along] = 1.0
        rows += [member.ravel(), -member.ravel()]
        limits += [high[index], -low[index]]
    ranges = {}
    for index in np.ndindex(truth.shape):
        if seen[index]:
            continue
        objective = np.zeros((periods, categories))
        across = slice(None) if index[0] >= periods else index[0]
        along = slice(None) if index[1] >= categories else index[1]
        objective[across, along] = 1.0
        ends = []
        for sign in (1, -1):
            solved = linprog(sign * objective.ravel(), A_ub=np.array(rows) if rows else None, b_ub=limits or None,
                             bounds=(0, 10_000), method="highs-ds")  # fmt: skip
            ends.append(sign * solved.fun)
        ranges[index] = tuple(ends)
    return ranges


parts_of_places = st.integers(1, 4).flatmap(
    lambda categories: st.lists(
        st.lists(
            st.lists(st.integers(0, 40), min_size=categories, max_size=categories), min_size=3, max_size=3
        ),
        min_size=1, max_size=4,
    )
)  # fmt: skip


@settings(max_examples=12, deadline=None)
@given(parts_of_places, st.sampled_from([(PUBLIC, 11, 5), (PARTNER, 6, 1), (PARTNER, 6, 5)]))
def test_no_hidden_figure_is_pinned_whatever_the_table(parts, rule):
    parts, rules = np.array(parts), Rules(*rule)
    seen, before, after = protected(parts, rules)
    assert not (after & ~before).any()
    for place in range(len(parts)):
        truth = with_totals(parts[place])
        if not seen[place].any():
            continue
        for low, high in independent_ranges(truth, seen[place], rules).values():
            assert np.floor(high + 1e-6) - np.ceil(low - 1e-6) >= rules.k - 1
            assert not (low >= 1 and high <= rules.k - 1)


@settings(max_examples=20, deadline=None)
@given(parts_of_places)
def test_lines_whose_total_is_shown_hide_two_figures_and_2k_events_or_none(parts):
    parts = np.array(parts)
    seen, _, _ = protected(parts, RULES)
    for place in range(len(parts)):
        truth = with_totals(parts[place])
        for axis in (0, 1):
            if truth.shape[axis] == 1:
                continue
            for line, shown in zip(np.moveaxis(truth, axis, -1), np.moveaxis(seen[place], axis, -1)):
                hidden = ~shown[:-1]
                if shown[-1] and hidden.any():
                    assert hidden.sum() >= 2 or not shown[:-1].any()
                    assert line[:-1][hidden].sum() >= 22 or not shown[:-1].any()


def test_what_needs_no_protection_loses_nothing():
    parts = np.full((5, 3, 2), 60)
    seen, before, after = protected(parts, RULES)
    assert seen.all() and (before == after).all()
