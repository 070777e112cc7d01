# SPDX-License-Identifier: GPL-2.0-or-later
"""Notes of context, as a project keeps them."""
from datetime import date

import pytest
from quietude.core.incidents.notes import LONGEST, Note, notes_read, notes_written

BUS, LAMPS = Note(date(2022, 9, 1), "Nouvelle ligne « 7 »"), Note(date(2021, 3, 15), "Lamps out")


def test_what_is_written_is_read_in_the_order_of_days():
    assert notes_read(notes_written([BUS, LAMPS, BUS])) == (LAMPS, BUS)


def test_no_note_leaves_no_text():
    assert notes_written([]) == "" and notes_read("") == ()


@pytest.mark.parametrize("text", ["{", "7", "{}", '[1, ["soon", "x"], ["2022-09-01", 3], ["2022-09-01", "  "]]'])
def test_what_is_no_note_is_passed_over(text):
    assert notes_read(text) == ()


def test_a_note_stands_on_one_short_line():
    (note,) = notes_read('[["2022-09-01", "a\\n' + "b" * 200 + '"]]')
    assert note.text.startswith("a b") and len(note.text) == LONGEST
