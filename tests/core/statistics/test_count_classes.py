# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes that show both the quiet places and the few loud ones."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quietude.core.statistics.count_classes import count_limits


def test_limits_are_round_figures_near_the_quantiles():
    assert count_limits(np.arange(1.0, 1001)) == (200, 400, 600, 800, 1000)


def test_a_grid_with_many_ones_and_a_few_high_cells_keeps_its_high_class():
    counts = np.repeat([1.0, 2, 3, 5, 12, 80], [500, 200, 100, 60, 40, 10])
    assert count_limits(counts) == (2, 3, 10)


def test_zeros_and_missing_rates_have_no_part_in_it():
    values = np.array([1.0, 2, 4, 8, 16])
    assert count_limits(np.append(values, [0, 0, 0, np.nan])) == count_limits(values)


@pytest.mark.parametrize("values", [[], [0, 0], [np.nan], [1, 1, 1], [7]])
def test_nothing_to_tell_apart_needs_no_limit(values):
    assert count_limits(np.array(values, float)) == ()


@given(st.lists(st.integers(1, 100_000), min_size=1, max_size=80))
def test_limits_of_counts_grow_and_are_whole(counts):
    limits = count_limits(np.array(counts, float))
    assert len(limits) <= 5
    assert all(limit.is_integer() and min(counts) < limit <= max(counts) for limit in limits)
    assert list(limits) == sorted(set(limits))


@given(st.lists(st.floats(1e-6, 1e6), min_size=1, max_size=80))
def test_limits_of_rates_lie_among_the_rates(rates):
    limits = count_limits(np.array(rates), whole=False)
    assert all(min(rates) < limit <= max(rates) for limit in limits)
    assert list(limits) == sorted(set(limits))
