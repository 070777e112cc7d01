# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of counts and their names."""
import numpy as np
import pandas as pd
import pytest
from quietude.core.lattice.breakdown import TooManyColumnsError, parts_of, unique_slugs
from quietude.core.lattice.tabulation import Facet

CELL = np.array([0, 0, 1, 1, -1])
CATEGORY = Facet.of(pd.Series(["Tapage", "Dépôt sauvage", "Tapage", None, "Tapage"]))
YEAR = Facet.of(pd.Series(["2023", "2024", "2023", "2024", "2024"]))


def test_names_are_lower_case_ascii_and_unique():
    labels = ["Dépôt sauvage", "depot-sauvage", "DÉPÔT  SAUVAGE!", "", "ß€", "2024-Q1", "x" * 200]
    assert unique_slugs(labels) == [
        "depot_sauvage", "depot_sauvage_2", "depot_sauvage_3", "value", "value_2", "2024_q1", "x" * 48
    ]


def test_a_suffix_never_meets_a_name_that_was_there_first():
    assert unique_slugs(["a", "a 2", "a"]) == ["a", "a_2", "a_3"]


def test_one_facet_gives_one_column_a_value_and_one_for_those_without_named_alike_in_every_language():
    parts = parts_of(CELL, 2, (CATEGORY,), ("sans valeur",))
    assert [(part.slug, part.label, part.counts.tolist()) for part in parts] == [
        ("depot_sauvage", "Dépôt sauvage", [1, 0]),
        ("tapage", "Tapage", [1, 1]),
        ("no_value", "sans valeur", [0, 1]),
    ]


def test_two_facets_give_their_columns_and_those_of_their_pairs():
    parts = {part.slug: part for part in parts_of(CELL, 2, (CATEGORY, YEAR), ("sans valeur", "sans date"))}
    assert parts["tapage"].counts.tolist() == [1, 1]
    assert parts["2024"].counts.tolist() == [1, 1]
    assert parts["tapage_2023"].counts.tolist() == [1, 1]
    assert parts["tapage_2024"].counts.tolist() == [0, 0]
    assert len(parts) == 3 + 2 + 3 * 2
    pairs = [part for part in parts.values() if part.facets == (0, 1)]
    assert sum(part.counts for part in pairs).tolist() == [2, 2]


def test_no_facet_gives_no_column():
    assert parts_of(CELL, 2, (), ()) == []


def test_more_columns_than_people_can_read_are_refused():
    many = Facet(tuple(str(value) for value in range(301)), np.zeros(5, np.int64))
    with pytest.raises(TooManyColumnsError, match="301 columns"):
        parts_of(CELL, 2, (many,), ("sans valeur",))
