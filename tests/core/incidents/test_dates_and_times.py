# SPDX-License-Identifier: GPL-2.0-or-later
import datetime

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.incidents.moments.dates import fitting_layouts, read_days
from quietude.core.incidents.moments.times import read_times


def day(text, layout):
    start = read_days(pd.Series([text]), layout).start.iloc[0]
    return None if pd.isna(start) else start.date().isoformat()


@pytest.mark.parametrize(
    ("text", "layout", "expected"),
    [
        ("2024-02-03", "yyyy-mm-dd", "2024-02-03"),
        ("2024/2/3", "yyyy-mm-dd", "2024-02-03"),
        ("03/02/2024", "dd/mm/yyyy", "2024-02-03"),
        ("3.2.2024", "dd/mm/yyyy", "2024-02-03"),
        ("02/03/2024", "mm/dd/yyyy", "2024-02-03"),
        ("03/02/24", "dd/mm/yy", "2024-02-03"),
        ("03/02/85", "dd/mm/yy", "1985-02-03"),
        ("02-03-24", "mm/dd/yy", "2024-02-03"),
        ("20240203", "yyyymmdd", "2024-02-03"),
        ("2024-02", "yyyy-mm", "2024-02-01"),
        ("02/2024", "mm/yyyy", "2024-02-01"),
        ("2004", "yyyy", "2004-01-01"),
        ("45325", "excel", "2024-02-03"),
        ("45325.75", "excel", "2024-02-03"),
        ("29/02/2024", "dd/mm/yyyy", "2024-02-29"),
        ("29/02/2023", "dd/mm/yyyy", None),
        ("31/02/2024", "dd/mm/yyyy", None),
        ("00/01/2024", "dd/mm/yyyy", None),
        ("13/13/2024", "dd/mm/yyyy", None),
        ("2024-02-03", "dd/mm/yyyy", None),
        ("03/02/24", "dd/mm/yyyy", None),
        ("03/02/0024", "dd/mm/yyyy", "2024-02-03"),
        ("03/02/1492", "dd/mm/yyyy", None),
        ("vers midi", "dd/mm/yyyy", None),
        ("", "dd/mm/yyyy", None),
    ],
)
def test_a_date_is_read_in_the_layout_of_its_column_or_not_at_all(text, layout, expected):
    assert day(text, layout) == expected


@settings(deadline=None)
@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)))
def test_every_day_of_two_centuries_is_read_back(date):
    for layout, form in (("yyyy-mm-dd", "%Y-%m-%d"), ("dd/mm/yyyy", "%d/%m/%Y"), ("yyyymmdd", "%Y%m%d")):
        if layout != "yyyymmdd" or date.year < 2100:
            text = date.strftime(form).zfill(10 if "-" in form or "/" in form else 8)
            assert day(text, layout) == date.isoformat()


@settings(deadline=None)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(1890, 2110))
def test_a_day_exists_for_us_exactly_when_it_exists_in_the_calendar(d, m, y):
    try:
        expected = datetime.date(y, m, d).isoformat() if 1900 <= y <= 2100 else None
    except ValueError:
        expected = None
    assert day(f"{d:02}/{m:02}/{y}", "dd/mm/yyyy") == expected


def test_a_day_beyond_the_twelfth_settles_day_and_month():
    assert next(iter(fitting_layouts(["03/02/2024", "25/02/2024"]))) == "dd/mm/yyyy"
    assert next(iter(fitting_layouts(["02/03/2024", "02/25/2024"]))) == "mm/dd/yyyy"


def test_dates_without_a_day_beyond_the_twelfth_fit_both_layouts_alike():
    shares = fitting_layouts(["03/02/2024", "04/05/2024"])
    assert shares["dd/mm/yyyy"] == shares["mm/dd/yyyy"] == 1


def minutes(text, layout="clock"):
    times = read_times(pd.Series([text]), layout)
    return "bad" if times.bad[0] else None if pd.isna(times.minutes[0]) else int(times.minutes[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("08:00", 480), ("8:05", 485), ("08:00:59", 480), ("9h30", 570), ("9h", 540), ("9 h 30", 570), ("23H45", 1425),
        ("0800", 480), ("800", 480), ("24:00", 1440), ("00:00", 0), ("8", 480), ("08:15 PM", 1215), ("12:00:00 AM", 0),
        ("12:30 pm", 750), ("9.30", 570), ("08:00Z", 480), ("23:45:00+01:00", 1425), ("0.989583333", 1425), ("", None),
        ("24:01", "bad"), ("25:00", "bad"), ("08:60", "bad"), ("27h80", "bad"), ("13:00 PM", "bad"), ("2500", "bad"),
        ("midi", 720), ("12345", "bad"),
    ],
)  # fmt: skip
def test_an_hour_is_read_as_people_write_it_or_said_bad(text, expected):
    assert minutes(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("1715", 1035), ("35", 35), ("5", 5), ("800", 480), ("08:35", 515)])
def test_a_packed_hour_starts_with_its_minutes(text, expected):
    assert minutes(text, "hhmm") == expected


@settings(deadline=None)
@given(st.integers(0, 23), st.integers(0, 59))
def test_every_minute_of_the_day_is_read_alike_in_every_form(hour, minute):
    forms = [f"{hour:02}:{minute:02}", f"{hour}h{minute:02}", f"{hour:02}{minute:02}", f"{hour:02}:{minute:02}:00"]
    assert {minutes(form) for form in forms} == {60 * hour + minute}
