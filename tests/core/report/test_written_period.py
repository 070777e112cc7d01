# SPDX-License-Identifier: GPL-2.0-or-later
from datetime import date

import pytest
from quietude.core import wording
from quietude.core.report.captions import period_line
from quietude.core.report.period import written_period


def plain(text):
    return text.replace(wording.NO_BREAK_SPACE, " ")


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (date(2019, 1, 1), date(2024, 12, 31), "January 2019 – December 2024"),
        (date(2019, 1, 1), date(2019, 12, 31), "January – December 2019"),
        (date(2020, 2, 1), date(2020, 2, 29), "February 2020"),
        (date(2019, 2, 1), date(2019, 2, 27), "1 February 2019 – 27 February 2019"),
        (date(2019, 1, 3), date(2020, 3, 14), "3 January 2019 – 14 March 2020"),
        (date(2019, 7, 14), date(2019, 7, 14), "14 July 2019"),
    ],
)
def test_a_period_is_told_in_months_only_where_they_are_whole(first, last, written):
    assert plain(written_period(first, last)) == written


def test_a_period_given_backwards_is_the_same_period():
    assert written_period(date(2020, 1, 5), date(2019, 1, 5)) == written_period(date(2019, 1, 5), date(2020, 1, 5))


def test_french_writes_the_first_of_the_month_as_an_ordinal():
    wording.speak("fr")
    assert written_period(date(2019, 1, 1), date(2019, 1, 5)).startswith("1er")


def test_a_line_breaks_at_the_dash_only():
    assert written_period(date(2019, 1, 3), date(2020, 3, 14)).split(" ")[1] == "–"


@pytest.mark.parametrize(
    ("first", "last"), [("", "2020-01-01"), ("2019-01-01", ""), ("spring", "autumn"), ("2019-13-01", "2020-01-01")]
)
def test_no_period_is_made_up_from_dates_that_are_none(first, last):
    assert period_line(first, last) == ""


def test_the_hours_of_iso_dates_are_left_aside():
    assert plain(period_line("2019-01-03T23:10:00", "2020-03-14 08:00")) == "3 January 2019 – 14 March 2020"
