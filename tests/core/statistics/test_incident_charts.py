# SPDX-License-Identifier: GPL-2.0-or-later
"""The four charts of a set of incidents, held to what was put into them."""
from datetime import date

import numpy as np
import pandas as pd
import pytest
from quietude.core.errors import CoreError
from quietude.core.incidents.notes import Note
from quietude.core.statistics.counts_over_time import CountsOverTime
from quietude.core.statistics.incident_charts import CHARTS, Incidents


def incidents(moments, categories=None, x=None, **others):
    frame = pd.DataFrame({"occurred_from": pd.to_datetime(list(moments))})
    frame["$x"] = np.arange(len(frame), dtype=float) if x is None else np.asarray(x, float)
    frame["$y"] = 0.0
    if categories is not None:
        frame["category"] = list(categories)
    return Incidents(frame, "police", **others)


def days(*texts):
    return np.array(texts, "datetime64[D]")


@pytest.mark.parametrize(
    ("last", "step", "steps"),
    [("2024-01-31", "day", 31), ("2024-12-31", "week", 53), ("2025-12-31", "month", 24), ("2040-01-01", "year", 17)],
)
def test_the_step_suits_the_length_of_the_period_and_empty_ones_count(last, step, steps):
    counts = CountsOverTime.of(days("2024-01-01", last))
    assert (counts.step, len(counts.counts)) == (step, steps)
    assert counts.counts[0] == counts.counts[-1] == 1 and counts.counts.sum() == 2


def test_weeks_begin_on_monday_as_pandas_says():
    drawn = pd.Timestamp("2023-05-03") + pd.to_timedelta(np.random.default_rng(2).integers(0, 300, 900), "D")
    counts = CountsOverTime.of(drawn.to_numpy("datetime64[D]"), "week")
    expected = pd.Series(1, drawn).resample("W-MON", label="left", closed="left").sum()
    assert (counts.counts == expected.to_numpy()).all()
    assert (counts.starts == expected.index.to_numpy("datetime64[D]")).all()


def test_dates_before_1970_and_none_are_no_trouble():
    counts = CountsOverTime.of(days("1969-12-29", "1970-01-04", "NaT"), "week")
    assert list(counts.counts) == [2] and str(counts.starts[0]) == "1969-12-29"


def test_the_week_shares_an_incident_out_over_the_hours_it_may_lie_in():
    data = incidents(["2024-01-01T22:30", "2024-01-02T10:15"])
    data.frame["occurred_to"] = pd.to_datetime(["2024-01-02T00:30", None])
    chart = CHARTS["week"](data)
    held = {(day, hour): weight for day, hour, weight in chart.rows if weight}
    assert held == {("Monday", 22): 0.25, ("Monday", 23): 0.5, ("Tuesday", 0): 0.25, ("Tuesday", 10): 1}
    assert chart.title.endswith("(number, aoristic weights)") and "2 incidents = 2 placed" in " ".join(chart.remarks)


def test_the_course_counts_every_incident_and_numbers_the_notes_of_its_period():
    notes = (Note(date(2020, 1, 1), "long before"), Note(date(2024, 2, 10), "new tram"))
    chart = CHARTS["course"](incidents(["2024-01-05", "2024-02-29", "2025-12-03", None], notes=notes))
    assert chart.title == "Number of incidents by month" and sum(row[1] for row in chart.rows) == 3
    assert chart.remarks == ("1. 10\u00a0February\u00a02024: new tram", "Incidents without a date, left out: 1.")
    assert "4 incidents" in chart.facts and "Source: police" in chart.facts


def test_the_mix_groups_what_no_bar_can_show_and_its_table_does_not():
    chart = CHARTS["mix"](incidents(["2024-01-05"] * 60, [f"kind {rank % 20}" for rank in range(59)] + [None]))
    assert len(chart.rows) == 21 and sum(row[1] for row in chart.rows) == 60
    assert "7 others" in str(chart.figure) and ("no category", 1, round(1 / 60, 6)) in chart.rows


def test_categories_of_the_nomenclature_bear_their_names():
    from quietude.core.incidents.nomenclature import categories

    code, known = next(iter(categories().items()))
    assert CHARTS["mix"](incidents(["2024-01-05"], [code])).rows[0][0] == known.label


def test_the_concentration_is_that_of_exact_positions():
    chart = CHARTS["concentration"](incidents(["2024-01-05"] * 10, x=[0] * 8 + [1, 2]))
    assert chart.rows == ((0.0, 0.0), (0.333333, 0.8), (1.0, 1.0))


@pytest.mark.parametrize("kind", CHARTS)
def test_what_cannot_be_charted_is_said(kind):
    with pytest.raises(CoreError):
        CHARTS[kind](Incidents(pd.DataFrame({"$x": [np.nan], "$y": [np.nan]}), "police"))
    with pytest.raises(CoreError):
        CHARTS[kind](incidents([]))


def test_no_date_at_all_is_said():
    for kind in ("week", "course"):
        with pytest.raises(CoreError):
            CHARTS[kind](incidents([None]))


def test_the_part_shown_is_told():
    assert "within 2 places" in CHARTS["mix"](incidents(["2024-01-05"], ["a"], part="within 2 places")).facts
