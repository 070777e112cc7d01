# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened around a place, in a sentence."""
import numpy as np
import pandas as pd
from quietude.core import wording
from quietude.core.incidents.surroundings import surroundings

X = np.array([0.0, 30.0, 60.0, np.nan])
Y = np.array([0.0, 40.0, 80.0, 0.0])  # at 0, 50 and 100 m, and nowhere


def test_the_border_is_inside_and_what_has_no_position_is_not():
    assert [surroundings(X, Y, (0, 0), radius).count for radius in (49, 50, 100, 1e9)] == [1, 2, 3, 3]


def test_categories_come_from_the_most_frequent_then_by_name():
    labels = pd.Series(["b", "c", "a", "a"])
    assert surroundings(X, Y, (0, 0), 100, labels).categories == (("a", 1), ("b", 1), ("c", 1))
    assert surroundings(X, Y, (0, 0), 100, pd.Series(["b", "c", "c", "a"])).categories == (("c", 2), ("b", 1))


def test_missing_labels_and_dates_are_no_labels_and_no_dates():
    labels, moments = pd.Series([None, "a", "a", "a"]), pd.Series([None, None, "2024-01-01", "x"])
    around = surroundings(X, Y, (0, 0), 60, labels, moments)
    assert around.categories == (("a", 1),) and around.first is None


def test_the_sentence_names_the_first_categories_and_counts_the_others():
    labels = pd.Series(["a", "b", "c", "d", "e"])
    moments = pd.Series(["2024-01-05"] * 4 + ["2024-03-31"])
    around = surroundings(np.zeros(5), np.zeros(5), (0, 0), 250, labels, moments)
    wording.speak("en")
    assert around.sentence().startswith("5 incidents within 250 m, ")
    assert around.sentence().endswith(": a 1, b 1, c 1 and 2 other categories")
