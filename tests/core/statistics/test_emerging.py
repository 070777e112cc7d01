# SPDX-License-Identifier: GPL-2.0-or-later
"""The truth table of emerging hot spots: h is a hot period, c a cold one, - neither."""
import itertools

import numpy as np
import pytest
from quietude.core.statistics.emerging.classes import CLASSES, PATTERNS, emerging_classes
from quietude.core.statistics.emerging.mann_kendall import Trend

SIGNS = {"rise": 3.0, "steady": 0.5, "fall": -3.0}
TABLE = [
    ("---------h", "steady", "hot_new"),
    ("---------h", "rise", "hot_new"),
    ("--------hh", "steady", "hot_consecutive"),
    ("--hhhhhhhh", "rise", "hot_consecutive"),
    ("hhhhhhhhhh", "rise", "hot_intensifying"),
    ("-hhhhhhhhh", "rise", "hot_intensifying"),
    ("hhhhhhhhhh", "steady", "hot_persistent"),
    ("hhhh-hhhhh", "steady", "hot_persistent"),
    ("hhhhhhhhhh", "fall", "hot_diminishing"),
    ("hhhhh-hhhh", "fall", "hot_diminishing"),
    ("h-h-h----h", "steady", "hot_sporadic"),
    ("hhhhhhhh-h", "steady", "hot_persistent"),
    ("hhhhhhh--h", "fall", "hot_sporadic"),
    ("-h------hh", "steady", "hot_sporadic"),
    ("c-h------h", "steady", "hot_oscillating"),
    ("hchchchchh", "steady", "hot_oscillating"),
    ("hhhhhhhhh-", "steady", "hot_historical"),
    ("hhhhhhhhh-", "fall", "hot_historical"),
    ("hhhhhhhhhc", "fall", "cold_new"),
    ("ccccc---hh", "rise", "hot_consecutive"),
    ("c--------h", "steady", "hot_new"),
    ("hhhhhhhhch", "steady", "hot_persistent"),
    ("h-h-h-h-h-", "steady", "none"),
    ("hhhhhhhh--", "steady", "none"),
    ("----------", "steady", "none"),
    ("----------", "rise", "none"),
    ("-h-c-h-c--", "steady", "none"),
]


def classes_of(*rows):
    """Classes of places given as (sequence, trend)."""
    letters = np.array([list(sequence) for sequence, _ in rows])
    z = np.array([SIGNS[trend] for _, trend in rows])
    trend = Trend(np.sign(z).astype(np.int64), np.ones(len(z)), z, np.where(np.abs(z) > 1.96, 0.001, 0.6))
    return [str(name) for name in emerging_classes(letters == "h", letters == "c", trend)]


def mirrored(sequence, trend, name):
    """The same history of a cold spot."""
    opposite = {"rise": "fall", "fall": "rise", "steady": "steady"}[trend]
    other_side = name.replace("hot_", "COLD_").replace("cold_", "hot_").lower()
    return sequence.translate(str.maketrans("hc", "ch")), opposite, other_side


@pytest.mark.parametrize(("sequence", "trend", "expected"), TABLE + [mirrored(*row) for row in TABLE])
def test_each_history_has_its_class(sequence, trend, expected):
    assert classes_of((sequence, trend)) == [expected]


def test_the_table_has_every_class():
    assert {row[2] for row in TABLE + [mirrored(*row) for row in TABLE]} == set(CLASSES)
    assert len(CLASSES) == 17 == 2 * len(PATTERNS) + 1


def test_places_are_told_apart_together_as_one_by_one():
    rows = [row[:2] for row in TABLE]
    assert classes_of(*rows) == [classes_of(row)[0] for row in rows]


def test_nine_tenths_are_counted_without_rounding():
    # 27 of 30 is exactly nine tenths; 26 of 29 is a little less.
    assert classes_of(("---" + 27 * "h", "steady")) == ["hot_persistent"]
    assert classes_of(("---" + 26 * "h", "steady")) == ["hot_consecutive"]


def test_every_history_of_ten_periods_follows_the_definitions():
    """The definitions word by word, on all histories of four letters before six fixed ones."""
    for start, last in itertools.product(itertools.product("hc-", repeat=4), "hc-"):
        sequence = "".join(start) + "h-h-h" + last
        name = classes_of((sequence, "steady"))[0]
        side, _, pattern = name.partition("_")
        spot = side[:1]
        if pattern in ("new", "consecutive", "intensifying", "persistent", "diminishing", "sporadic", "oscillating"):
            assert last == spot, sequence
        if pattern == "new":
            assert sequence.count(spot) == 1
        if pattern in ("sporadic", "oscillating"):
            assert ({"h": "c", "c": "h"}[spot] in sequence) == (pattern == "oscillating")
        if name == "none":
            assert last == "-"


def test_the_level_of_the_trend_is_the_one_asked_for():
    hot = np.ones((1, 10), bool)
    trend = Trend(np.array([20]), np.array([125.0]), np.array([1.7]), np.array([0.09]))
    assert emerging_classes(hot, ~hot, trend, 0.05) == ["hot_persistent"]
    assert emerging_classes(hot, ~hot, trend, 0.10) == ["hot_intensifying"]


def test_no_place_at_all_is_no_error():
    nothing = np.zeros((0, 10), bool)
    empty = np.zeros(0)
    assert len(emerging_classes(nothing, nothing, Trend(empty.astype(int), empty, empty, empty))) == 0
