# SPDX-License-Identifier: GPL-2.0-or-later
"""Aoristic weights: the minute-by-minute count, the examples of the literature, and sums that lose nobody."""
from datetime import datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.incidents.moments.written import (
    DAY,
    HOUR,
    MINUTE,
    MONTH,
    UNKNOWN,
    YEAR,
    WrittenMoments,
)
from quietude.core.statistics.time_profile.aoristic import CYCLES, aoristic_weights, exposure, shortest_run
from quietude.core.statistics.time_profile.page import result_sentence, time_profile_html, warnings_of
from quietude.core.statistics.time_profile.time_profile import NothingPlacedError, excluded_in_words, time_profile

BIN_OF = {
    "hour": lambda t: t.hour,
    "weekday": lambda t: t.weekday(),
    "hour_weekday": lambda t: 24 * t.weekday() + t.hour,
    "month": lambda t: t.month - 1,
}


def seconds(*texts):
    return np.array([np.datetime64(text, "s") for text in texts]).astype(np.int64)


def minute_by_minute(start, end, by):
    """Every minute of every interval gets its share: the oracle."""
    weights = np.zeros(CYCLES[by].bins)
    for first, last in zip(start, end):
        minutes = int((last - first).total_seconds() // 60)
        for minute in range(max(minutes, 1)):
            weights[BIN_OF[by](first + timedelta(minutes=minute))] += 1 / max(minutes, 1)
    return weights


moments = st.datetimes(datetime(1969, 12, 1), datetime(2030, 1, 1)).map(lambda t: t.replace(second=0, microsecond=0))
spans = st.one_of(st.just(0), st.integers(0, 3 * 1440), st.integers(0, 12 * 1440))


@given(st.lists(st.tuples(moments, spans), min_size=1, max_size=2), st.sampled_from(list(CYCLES)))
@settings(max_examples=40, deadline=None)
def test_weights_are_those_of_counting_minute_by_minute(intervals, by):
    start = [first for first, _ in intervals]
    end = [first + timedelta(minutes=length) for first, length in intervals]

    found = aoristic_weights(seconds(*start), seconds(*end), CYCLES[by])

    assert np.allclose(found, minute_by_minute(start, end, by), rtol=0, atol=1e-9)
    assert found.sum() == pytest.approx(len(intervals), abs=1e-9)


def test_eight_hours_give_an_eighth_to_each_of_them_across_midnight():
    weights = aoristic_weights(seconds("2024-05-31T22:00"), seconds("2024-06-01T06:00"), CYCLES["hour"])

    assert weights.tolist() == [0.125] * 6 + [0] * 16 + [0.125] * 2


def test_the_hour_searched_gets_the_whole_the_half_the_third_and_the_quarter_of_incidents():
    # After Ratcliffe (2000): an incident that lies in n of the hours gives 1/n to the one that is searched.
    start = seconds("2000-01-01T10:10", "2000-01-01T09:00", "2000-01-01T08:00", "2000-01-01T08:00")
    end = seconds("2000-01-01T10:50", "2000-01-01T11:00", "2000-01-01T11:00", "2000-01-01T12:00")

    assert aoristic_weights(start, end, CYCLES["hour"])[10] == pytest.approx(1 + 1 / 2 + 1 / 3 + 1 / 4)


def test_a_night_from_sunday_to_monday_is_shared_by_both_days_and_a_month_by_both_months():
    sunday = aoristic_weights(seconds("2024-06-30T18:00"), seconds("2024-07-01T06:00"), CYCLES["weekday"])
    june = aoristic_weights(seconds("2024-06-30T18:00"), seconds("2024-07-01T06:00"), CYCLES["month"])

    assert sunday.tolist() == [0.5, 0, 0, 0, 0, 0, 0.5]
    assert (june[5], june[6]) == (0.5, 0.5)


def test_the_day_the_clock_changes_has_24_hours_as_written():
    # 31 March 2024: 2:00 becomes 3:00 in France. Written times are shared out as written.
    weights = aoristic_weights(seconds("2024-03-31T01:00"), seconds("2024-03-31T04:00"), CYCLES["hour"])

    assert np.allclose(weights[1:4], 1 / 3)


def test_intervals_in_many_blocks_sum_like_one_by_one(monkeypatch):
    from quietude.core.statistics.time_profile import aoristic

    rng = np.random.default_rng(3)
    start = rng.integers(0, 10**9, 500)
    end = start + rng.integers(0, 10**5, 500)
    whole = aoristic_weights(start, end, CYCLES["hour_weekday"])
    monkeypatch.setattr(aoristic, "BLOCK", 7)

    assert np.allclose(aoristic_weights(start, end, CYCLES["hour_weekday"]), whole, atol=1e-9)


def test_the_days_of_a_leap_year_fall_in_months_as_the_calendar_says():
    days = seconds("2024-01-01", "2024-12-31") // 86_400

    assert np.allclose(exposure(*days, CYCLES["month"]) * 366, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


@pytest.mark.parametrize(("weights", "run"), [
    ([1, 0, 0, 5, 4], (3, 1)), ([5, 0, 0, 0, 4, 4], (5, 2)), ([1, 1, 1, 1], (0, 2)),
])  # fmt: skip
def test_the_shortest_run_goes_round_the_clock(weights, run):
    assert shortest_run(np.array(weights, float), 0.5) == run


def written(*texts, told=None):
    return WrittenMoments.of(pd.Series(texts, dtype=object), None if told is None else pd.Series(told))


def test_texts_tell_how_finely_they_are_known():
    moments = written("2024-05-31T22:10:05", "2024-05-31 22:10", "2024-05-31", "2024-05", "2024", "31/05/2024", None)

    assert moments.precision.tolist() == [MINUTE, MINUTE, DAY, MONTH, YEAR, UNKNOWN, UNKNOWN]
    assert moments.second[:5].tolist() == seconds(
        "2024-05-31T22:10:05", "2024-05-31T22:10", "2024-05-31", "2024-05-01", "2024-01-01").tolist()
    assert moments.end[2:5].tolist() == seconds("2024-06-01", "2024-06-01", "2025-01-01").tolist()


def test_impossible_dates_are_no_dates():
    moments = written("2024-02-30", "2024-13-01", "2023-02-29 10:00", "2024-05-31 25:00")

    assert moments.precision.tolist() == [UNKNOWN] * 4


def test_times_that_are_all_at_midnight_are_days():
    days = pd.Series(pd.to_datetime(["2024-05-31", "2024-06-01"]))
    times = pd.Series(pd.to_datetime(["2024-05-31 00:00", "2024-06-01 00:01"]))

    assert WrittenMoments.of(days).precision.tolist() == [DAY, DAY]
    assert WrittenMoments.of(times).precision.tolist() == [MINUTE, MINUTE]


def test_what_is_told_of_precision_can_only_be_coarser():
    moments = written("2024-05-31 22:00", "2024-05-31", "2024-05-31 10:00", told=["hour", "minute", None])

    assert moments.precision.tolist() == [HOUR, DAY, MINUTE]


def test_an_unknown_precision_of_a_known_date_is_that_of_its_hour():
    moments = written("2024-05-31 00:00", None, "2024-05-31 10:00", told=["unknown", "unknown", "minute"])

    assert moments.precision.tolist() == [DAY, UNKNOWN, MINUTE]


def test_a_heap_at_midnight_is_noticed():
    times = pd.Series(pd.to_datetime(["2024-01-01 00:00"] * 40 + ["2024-01-01 15:00"] * 10 + ["2024-01-01 15:07"] * 50))

    assert WrittenMoments.of(times).midnights == 40
    assert WrittenMoments.of(times[40:]).midnights == 0


EVERY_CASE = written(
    "2024-05-31 22:00", "2024-05-31 10:00", "2024-05-31", "2024-05", None, "2024-05-31 10:00", "2024-05-01 10:00",
)  # fmt: skip
ENDS = written("2024-06-01 06:00", None, None, None, None, "2024-05-31 09:00", "2024-05-05 10:00")


@pytest.mark.parametrize(("by", "placed", "excluded"), [
    ("hour", 2, {"no_date": 1, "end_before_start": 1, "not_precise": 2, "long_span": 1}),
    ("hour_weekday", 2, {"no_date": 1, "end_before_start": 1, "not_precise": 2, "long_span": 1}),
    ("weekday", 4, {"no_date": 1, "end_before_start": 1, "not_precise": 1, "long_span": 0}),
    ("month", 5, {"no_date": 1, "end_before_start": 1, "not_precise": 0, "long_span": 0}),
])  # fmt: skip
def test_each_incident_is_placed_or_left_out_for_one_reason(by, placed, excluded):
    profile = time_profile(EVERY_CASE, ENDS, by)

    assert (profile.placed, profile.excluded, profile.events) == (placed, excluded, 7)
    assert profile.weights.sum() + sum(profile.excluded.values()) == pytest.approx(7)


def test_a_span_of_24_hours_is_kept_and_one_minute_more_is_not():
    start, end = written("2024-05-31 10:00", "2024-05-31 10:00"), written("2024-06-01 10:00", "2024-06-01 10:01")
    profile = time_profile(start, end, "hour")

    assert profile.excluded["long_span"] == 1 and np.allclose(profile.weights, 1 / 24)
    assert time_profile(start, end, "hour", longest=25).excluded["long_span"] == 0


def test_a_part_of_the_day_is_placed_where_its_interval_is_known():
    start = written("2024-05-31 18:00", "2024-05-31 18:00", told=["part_of_day", "part_of_day"])
    profile = time_profile(start, written("2024-05-31 22:00", None), "hour")

    assert profile.weights[18:22].tolist() == [0.25] * 4 and profile.excluded["not_precise"] == 1


def test_nothing_to_place_is_refused_with_its_reasons():
    with pytest.raises(NothingPlacedError, match="not known finely enough: 2"):
        time_profile(written("2024-05-31", "2024-06-01"), None, "hour")


def test_the_index_of_a_month_takes_its_days_into_account():
    every_day = pd.Series(pd.date_range("2023-01-01", "2023-12-31"))
    profile = time_profile(WrittenMoments.of(every_day), None, "month")

    assert profile.weights[:2].tolist() == [31, 28] and np.allclose(profile.index, 100)


def test_months_never_covered_have_no_index():
    profile = time_profile(written("2024-01-15 10:00", "2024-03-10 11:00"), None, "month")

    assert np.isnan(profile.index[3:]).all() and np.isfinite(profile.index[:3]).all()
    assert "Less than a year" in " ".join(warnings_of(profile))


def test_the_sentence_names_the_busiest_hour_and_the_hours_that_hold_half():
    profile = time_profile(written(*["2024-05-31 23:10"] * 3, *["2024-05-31 00:10"] * 3, *["2024-05-31 12:10"] * 4),
                           None, "hour")  # fmt: skip

    assert result_sentence(profile) == (
        "Busiest: 12:00 – 13:00, 4.0 incidents (40.0%). 60% of them between 23:00 and 1:00."
    )


def test_few_placed_incidents_are_a_warning():
    profile = time_profile(written("2024-05-31 23:10", "2024-05", "2024-05"), None, "hour")

    assert "Only 33% of the incidents" in warnings_of(profile)[0]


@pytest.mark.parametrize("by", list(CYCLES))
def test_the_page_tells_the_same(by):
    profile = time_profile(EVERY_CASE, ENDS, by)
    page = time_profile_html(profile, "facts")

    assert result_sentence(profile) in page and "<svg" in page and "left out." in page
    assert excluded_in_words(profile.excluded).split(";")[0].split(":")[0] in page
