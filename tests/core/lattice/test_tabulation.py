# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts by cell, category and period: the parts sum to the whole."""
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quietude.core.errors import NotFiniteError
from quietude.core.lattice import tabulation
from quietude.core.lattice.tabulation import Facet, NegativeWeightError, TableTooLargeError, tabulate, weights_of


def test_events_outside_are_left_out():
    assert tabulate(np.array([0, 2, 2, -1]), 4).tolist() == [1, 0, 2, 0]


def test_weights_are_summed():
    table = tabulate(np.array([0, 1, 1, -1]), 2, weights=np.array([0.5, 2, 3, 100]))
    assert table.tolist() == [0.5, 5]


def test_two_facets_are_crossed_in_one_pass():
    category, year = Facet.of(pd.Series(["noise", "litter", "noise"])), Facet.of(pd.Series(["2023", "2023", "2024"]))
    table = tabulate(np.array([0, 0, 0]), 1, category, year)
    assert (category.values, year.values) == (("litter", "noise"), ("2023", "2024"))
    assert table.tolist() == [[[1, 0], [1, 1]]]


def test_missing_and_blank_values_are_a_part_of_their_own():
    facet = Facet.of(pd.Series(["noise", None, " ", float("nan"), "noise "]))
    assert facet.values == ("noise", None)
    assert facet.codes.tolist() == [0, 1, 1, 1, 0]
    assert facet.missing == 3


def test_numbers_are_written_as_people_write_them():
    assert Facet.of(pd.Series([3.0, 1.0, None])).values == ("1", "3", None)


events = st.lists(
    st.tuples(st.integers(-1, 5), st.sampled_from(["a", "b", None]), st.sampled_from(["x", None])), min_size=1
)


@given(events)
def test_parts_sum_to_the_whole(rows):
    cell, first, second = (list(column) for column in zip(*rows))
    facets = Facet.of(pd.Series(first, dtype=object)), Facet.of(pd.Series(second, dtype=object))
    table = tabulate(np.array(cell), 6, *facets)
    assert table.sum(axis=(1, 2)).tolist() == [cell.count(index) for index in range(6)]
    assert table.sum(axis=2).tolist() == tabulate(np.array(cell), 6, facets[0]).tolist()


def test_a_table_beyond_memory_is_refused(monkeypatch):
    monkeypatch.setattr(tabulation, "MAX_TABLE", 5)
    with pytest.raises(TableTooLargeError, match="3 cells × 2 values"):
        tabulate(np.array([0, 1]), 3, Facet(("a", "b"), np.array([0, 1])))


def test_events_without_weight_weigh_nothing_and_are_told():
    weights, missing = weights_of(pd.Series([1.5, None, "many"]), "quantity")
    assert (weights.tolist(), missing) == ([1.5, 0, 0], 2)


def test_infinite_weights_are_refused():
    with pytest.raises(NotFiniteError, match="quantity"):
        weights_of(pd.Series([1, float("inf")]), "quantity")


def test_negative_weights_are_refused():
    with pytest.raises(NegativeWeightError, match="gravity"):
        weights_of(pd.Series([1, -2]), "gravity")
