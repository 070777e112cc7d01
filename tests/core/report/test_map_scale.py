# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.report.map_scale import round_bar, round_scale


@pytest.mark.parametrize(
    ("exact", "readable"),
    [
        (1, 1),
        (25_000, 25_000),
        (25_000.000001, 25_000),
        (25_312.4, 30_000),
        (9_900, 10_000),
        (101, 125),
        (415_000, 450_000),
    ],
)
def test_a_scale_becomes_the_next_readable_one(exact, readable):
    assert round_scale(exact) == readable


@pytest.mark.parametrize("exact", [3, 77, 1234.5, 98_765, 1e6 + 1])
def test_a_readable_scale_shows_all_the_ground_and_wastes_little_of_the_sheet(exact):
    assert exact <= round_scale(exact) <= 1.34 * exact


@pytest.mark.parametrize(("longest", "bar"), [(999, 500), (1000, 1000), (4999, 2000), (5000, 5000), (0.7, 0.5)])
def test_a_bar_is_the_longest_round_length_that_fits(longest, bar):
    assert round_bar(longest) == bar
