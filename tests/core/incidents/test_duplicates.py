# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs that may be one incident: held to a comparison of all with all, and to what a person expects."""
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.incidents import duplicates
from quietude.core.incidents.comparable import Comparable
from quietude.core.incidents.duplicates import LOWEST_SURE, Near, TooManyPairsError, find_duplicates

NEAR = Near(50, 2)


def comparable(rows, same="family"):
    """Rows of (x, occurred_from, source) and whatever else a test sets."""
    usual = {"family": "tranquillite", "category": "rixe", "time_precision": "minute", "occurred_to": None}
    frame = pd.DataFrame([{**usual, "incident_id": f"i{n}", **row} for n, row in enumerate(rows)])
    x = frame.pop("x").to_numpy(float)
    y = frame.pop("y").to_numpy(float) if "y" in frame else np.zeros(len(x))
    frame["occurred_from"] = [pd.Timestamp(moment) for moment in frame["occurred_from"]]
    frame["occurred_to"] = pd.to_datetime(frame["occurred_to"])
    return Comparable.of(frame, x, y, same, "source_id")


def event(x, moment, source, **more):
    moment = f"2024-05-01 {moment}" if len(moment) == 5 else moment
    return {"x": x, "occurred_from": moment, "source_id": source, **more}


def found(rows, near=NEAR, sure=0.9, same="family"):
    result = find_duplicates(comparable(rows, same), near, sure)
    return {tuple(sorted(pair)) for pair in zip(result.pairs.kept.tolist(), result.pairs.other.tolist())}, result


def test_two_sources_that_tell_of_one_incident_are_a_sure_pair_and_the_first_recorded_is_kept():
    pairs, result = found([
        event(0, "22:00", "pm", recorded_at="2024-05-02 08:00"),
        event(3, "22:05", "bailleur", recorded_at="2024-05-01 23:00"),
    ])
    assert pairs == {(0, 1)}
    assert result.of.tolist() == [1, -1]
    # 3 of 50 m and 5 of 120 minutes used: the mean of 0.94 and 0.9583.
    assert result.pairs.score[0] == pytest.approx((47 / 50 + 115 / 120) / 2)


@pytest.mark.parametrize(
    ("other", "is_pair"),
    [
        (event(50, "22:00", "b"), True),
        (event(50.01, "22:00", "b"), False),
        (event(0, "23:59", "b"), True),
        (event(0, "2024-05-02 00:00", "b"), True),
        (event(0, "2024-05-02 00:01", "b"), False),
        (event(0, "22:00", "b", family="cadre_de_vie"), False),
        (event(0, "22:10", "a"), False),  # one source does not tell the same twice in other words
        (event(60, "22:00", "b", location_precision="street"), True),
        (event(151, "22:00", "b", location_precision="street"), False),
        (event(70, "22:00", "b", location_accuracy_m=25), True),
        (event(0, "22:00", "b", location_precision="commune"), False),
        (event(np.nan, "22:00", "b"), False),
        (event(0, "2024-05-01", "b", time_precision="day"), True),
        (event(0, "2024-05-02", "b", time_precision="day"), False),
        (event(0, "2024-05-01", "b", time_precision="month"), False),
        (event(0, "18:00", "b", occurred_to="2024-05-01 21:00"), True),
        (event(0, "18:00", "b", occurred_to="2024-05-01 19:59"), False),
        (event(0, "2024-04-29 08:00", "b", occurred_to="2024-05-03 08:00"), True),
        (event(0, "2024-03-01 08:00", "b", occurred_to="2024-05-03 08:00"), False),  # over 31 days says nothing
    ],
)  # fmt: skip
def test_what_is_a_pair_follows_how_well_both_are_known(other, is_pair):
    pairs, _ = found([event(0, "22:00", "a"), other])
    assert bool(pairs) == is_pair


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"time_precision": "day"}, "time known by day"),
        ({"location_precision": "street"}, "place known by street"),
        ({"count_unit": "victim"}, "another counting unit"),
        ({"occurred_to": "2024-05-02 06:00"}, "a long interval that only overlaps"),
    ],
)
def test_only_what_is_known_well_is_sure(change, why):
    pairs, result = found([event(0, "22:00", "a", count_unit="fact"), event(0, "22:00", "b", count_unit="fact")])
    assert result.sure.all()
    pairs, result = found([event(0, "22:00", "a", count_unit="fact"),
                           {**event(0, "22:00", "b", count_unit="fact"), **change}])
    assert len(pairs) == 1 and not result.sure.any() and (result.of == -1).all(), why


def test_rows_of_one_source_are_duplicates_only_where_they_say_the_same_in_all_fields():
    row = event(0, "22:00", "pm", category_raw="bagarre", count_unit="fact")
    pairs, result = found([row, row, {**row, "category_raw": "rixe"}, row])
    assert result.of.tolist() == [-1, 0, -1, 0]
    victims = {**row, "count_unit": "victim"}
    pairs, result = found([victims, victims])
    assert pairs == {(0, 1)} and result.of.tolist() == [-1, -1]


def test_where_one_source_has_two_that_could_be_it_a_person_decides():
    rows = [event(0, "22:00", "a"), event(2, "22:02", "b"), event(1, "22:01", "b")]
    pairs, result = found(rows)
    assert pairs == {(0, 1), (0, 2)} and (result.of == -1).all()


def test_rows_repeated_in_a_source_follow_what_the_repeated_one_is_the_duplicate_of():
    b = event(2, "22:02", "b", recorded_at="2024-05-03")
    _, result = found([event(0, "22:00", "a", recorded_at="2024-05-02"), b, b])
    assert result.of.tolist() == [-1, 0, 0]


def test_a_chain_is_not_drawn_beyond_the_distance():
    rows = [event(4.0 * n, "22:00", f"s{n}") for n in range(30)]
    _, result = found(rows)
    assert (result.of[result.of[result.of >= 0]] == -1).all()
    for kept in np.unique(result.of[result.of >= 0]):
        group = [kept, *np.flatnonzero(result.of == kept)]
        assert np.ptp([4.0 * n for n in group]) <= NEAR.metres


def test_incidents_that_a_person_has_decided_are_left_alone_and_counted():
    rows = [event(0, "22:00", "a", duplicate_of=None), event(0, "22:00", "b", duplicate_of="i0")]
    pairs, _ = found(rows)
    assert pairs == set() and comparable(rows).left_out == {"decided": 1}


def test_more_pairs_than_a_person_can_look_at_are_refused(monkeypatch):
    monkeypatch.setattr(duplicates, "MOST_PAIRS", 5)
    with pytest.raises(TooManyPairsError, match="DISTANCE and DELAY"):
        found([event(0, "22:00", f"s{n}") for n in range(5)])


rows_drawn = st.lists(
    st.builds(
        lambda x, y, minute, span, source, precision, place, family: {
            "x": float(x), "y": float(y), "source_id": source, "family": family,
            "time_precision": precision, "location_precision": place,
            "occurred_from": pd.Timestamp("2024-05-01") + pd.Timedelta(minutes=30 * minute),
            "occurred_to": pd.Timestamp("2024-05-01") + pd.Timedelta(minutes=30 * (minute + span)),
        },
        st.integers(0, 12).map(lambda n: 15 * n), st.integers(0, 4).map(lambda n: 15 * n), st.integers(0, 200),
        st.sampled_from([0, 0, 0, 1, 60]), st.sampled_from("abc"), st.sampled_from(["minute", "hour", "day", "month"]),
        st.sampled_from(["exact", "street", "commune"]), st.sampled_from(["f", "g"]),
    ),
    min_size=2, max_size=40,
)  # fmt: skip


def one_by_one(rows, near):
    """Every pair of rows, one after the other, by the words of the documentation."""
    widening, pairs = {"exact": 0, "street": 100}, set()
    for a, one in enumerate(rows):
        for b, two in enumerate(rows[:a]):
            if one["family"] != two["family"] or "commune" in (one["location_precision"], two["location_precision"]):
                continue
            if "month" in (one["time_precision"], two["time_precision"]):
                continue
            said = ("x", "y", "occurred_from", "occurred_to", "source_id", "time_precision", "location_precision")
            if one["source_id"] == two["source_id"] and any(one[key] != two[key] for key in said):
                continue
            allowed = near.metres + widening[one["location_precision"]] + widening[two["location_precision"]]
            if np.hypot(one["x"] - two["x"], one["y"] - two["y"]) > allowed:
                continue
            spans = [(row["occurred_from"], max(row["occurred_to"], row["occurred_from"] + pd.Timedelta(
                minutes=59 * (row["time_precision"] == "hour")))) for row in (one, two)]
            if "day" in (one["time_precision"], two["time_precision"]):
                spans = [(start.normalize(), end.normalize()) for start, end in spans]
            gap = max(spans[0][0] - spans[1][1], spans[1][0] - spans[0][1])
            hours = near.hours // 24 * 24 if "day" in (one["time_precision"], two["time_precision"]) else near.hours
            if gap <= pd.Timedelta(hours=hours):
                pairs.add((b, a))
    return pairs


@settings(max_examples=150, deadline=None)
@given(rows_drawn, st.sampled_from([0, 20, 50]), st.sampled_from([0, 2, 30]))
def test_every_pair_is_found_and_no_other(rows, metres, hours):
    near = Near(metres, hours)
    assert found(rows, near)[0] == one_by_one(rows, near)


@settings(max_examples=60, deadline=None)
@given(rows_drawn, st.randoms(), st.sampled_from([LOWEST_SURE, 0.9]))
def test_the_order_of_rows_changes_nothing(rows, random, sure):
    rows = [{**row, "incident_id": f"i{n}"} for n, row in enumerate(rows)]
    order = list(range(len(rows)))
    random.shuffle(order)

    def decided(given):
        result = find_duplicates(comparable(given), Near(50, 24), sure)
        name = [row["incident_id"] for row in given]
        of = {name[n]: name[kept] for n, kept in enumerate(result.of) if kept >= 0}
        pairs = {(name[a], name[b], round(s, 12)) for a, b, s in
                 zip(result.pairs.kept, result.pairs.other, result.pairs.score)}  # fmt: skip
        assert all(kept not in of for kept in of.values())
        return of, pairs

    assert decided(rows) == decided([rows[n] for n in order])
