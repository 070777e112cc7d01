# SPDX-License-Identifier: GPL-2.0-or-later
"""The period of a layer, in the words of maps and reports, found without bothering anybody."""
import pytest
from quietude.core import wording
from quietude.plugin.docks.period import in_words


def test_whole_months_are_named_without_their_days():
    assert in_words("2019-01-01T08:00:00", "2024-12-31T23:59:00") == "January\u00a02019 – December\u00a02024"


def test_the_first_of_a_month_is_written_as_the_french_do(monkeypatch):
    monkeypatch.setattr(wording, "language", lambda: "fr")
    assert in_words("2019-01-01T00:00:00", "2019-03-05T10:00:00").startswith("1er\u00a0")


@pytest.mark.parametrize(("first", "last"), [(None, None), ("soon", "2024-01-01"), ("", "")])
def test_without_two_dates_there_is_no_period(first, last):
    assert in_words(first, last) == ""
