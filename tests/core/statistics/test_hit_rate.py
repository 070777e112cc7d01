# SPDX-License-Identifier: GPL-2.0-or-later
"""Hit rates and their indexes, on cases small enough to count by hand."""
import numpy as np
import pytest
from quietude.core.statistics.hit_rate.hit_rate import (
    accuracy_index,
    best_hits,
    captured,
    hit_rate,
    hit_rate_interval,
    recapture_index,
)


def test_a_quarter_of_the_incidents_on_a_fiftieth_of_the_ground_is_an_index_of_12_5():
    rate = hit_rate(np.array(25), 100)
    assert rate == 0.25
    assert accuracy_index(rate, np.array(0.02)) == 12.5


def test_the_whole_area_is_no_better_than_chance():
    assert accuracy_index(hit_rate(np.array(80), 80), np.array(1.0)) == 1


def test_the_recapture_index_is_that_of_levine():
    # 40 of 100 incidents before, 30 of 60 after: (30/40) / (60/100).
    later, earlier = hit_rate(np.array(30), 60), hit_rate(np.array(40), 100)
    assert recapture_index(later, earlier) == pytest.approx((30 / 40) / (60 / 100))


def test_what_cannot_be_told_is_missing():
    assert np.isnan(hit_rate(np.array(0), 0))
    assert np.isnan(accuracy_index(np.array(0.5), np.array(0.0)))
    assert np.isnan(recapture_index(np.array(0.5), np.array(np.nan)))


def test_the_interval_is_the_published_exact_one():
    # 7 of 10: Clopper and Pearson 1934, as in R's binom.test(7, 10).
    assert hit_rate_interval(np.array(7), 10) == pytest.approx((0.3475471, 0.9332605), abs=1e-6)
    assert hit_rate_interval(np.array([0, 10]), 10)[0][0] == 0
    assert hit_rate_interval(np.array([0, 10]), 10)[1][1] == 1


def test_the_highest_places_come_first_and_equals_together():
    capture = captured(
        np.array([1.0, 9.0, 5.0, 5.0, np.nan]), np.array([1.0, 1, 1, 1, 1]), np.array([1.0, 4, 2, 0, 3])
    )
    assert capture.threshold.tolist() == [9, 5, 1, -np.inf]
    assert capture.area_share == pytest.approx([0.2, 0.6, 0.8, 1])
    assert capture.hits.tolist() == [4, 6, 7, 10]
    assert np.isnan(capture.earlier).all()


@pytest.mark.parametrize(("share", "step"), [(0.2, 0), (0.59, 0), (0.6, 1), (1, 3), (0.01, 0)])
def test_a_share_of_the_area_is_not_exceeded_unless_the_first_step_does(share, step):
    capture = captured(np.array([1.0, 9.0, 5.0, 5.0, np.nan]), np.ones(5), np.ones(5))
    assert capture.within(share) == step


def test_the_best_places_are_the_densest_afterwards():
    area, hits = np.array([1.0, 1, 1, 1]), np.array([3.0, 0, 8, 1])
    assert best_hits(area, hits, 0.25) == 8
    assert best_hits(area, hits, 0.5) == 11
    assert best_hits(area, hits, 0.1) == 0
