# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core import wording
from quietude.core.report.captions import Facts, bound, events_line, method_line, source_line, unit_line


def plain(text):
    return text.replace(wording.NO_BREAK_SPACE, " ")


@pytest.mark.parametrize(
    ("count", "line"), [(1, "1 incident"), (0, "0 incidents"), (17012, "17,012 incidents"), (12.25, "12.2 incidents")]
)
def test_the_number_of_incidents_is_written_for_people(count, line):
    assert events_line(count) == line


@pytest.mark.parametrize(
    ("known", "line"),
    [
        (("quartic", 1320.0, 25.0), "Quartic kernel, radius 1,320 m, cells of 25 m"),
        (("", 320.0, 12.5), "Radius 320 m, cells of 12.5 m"),
        (("gaussian", None, None), "Gaussian kernel"),
        (("", None, None), ""),
    ],
)
def test_the_method_leaves_out_what_is_not_known(known, line):
    assert plain(method_line(*known)) == line


def test_unknown_units_and_sources_leave_no_label_behind():
    assert (unit_line(""), source_line("")) == ("", "")


def test_what_the_person_says_comes_before_what_the_layers_say():
    said, read = Facts(period="spring 2024"), Facts(events="3 incidents", period="2019")
    assert said.completed_by(read) == Facts(events="3 incidents", period="spring 2024")


def test_high_punctuation_never_begins_a_line():
    assert bound("Police ; « mairie » : ici !") == ("Police\u00a0; «\u00a0mairie\u00a0»\u00a0: ici\u00a0!")
