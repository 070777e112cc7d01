# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts: the same bytes each time, texts as they are given, and a sentence where matplotlib is missing."""
import re
import sys
from xml.etree import ElementTree

import numpy as np
import pytest
from quietude.core import wording
from quietude.core.report.charts import bars, lines
from quietude.core.report.heat import heat_matrix, heat_table
from quietude.core.report.ramp import ink, shade, stops
from quietude.core.report.shares import share_curve


@pytest.fixture()
def french():
    wording.speak("fr")
    yield
    wording.speak("en")


def svgs(figure):
    return re.findall(r"<svg.*?</svg>", figure, re.DOTALL)


def test_a_chart_is_drawn_for_wide_pages_and_for_telephones_and_is_well_formed_xml():
    wide, narrow = svgs(bars("Incidents", ["a", "b"], np.array([1.0, 2.5])))

    assert 'viewBox="0 0 680 260"' in wide and 'viewBox="0 0 330 260"' in narrow
    for drawing in (wide, narrow):
        ElementTree.fromstring(drawing)


@pytest.mark.parametrize("draw", [
    lambda: bars("B", ["a", "b"], np.array([1.0, np.nan]), horizontal=True),
    lambda: lines("L", ["1", "2", "3"], {"a": np.array([1.0, 2, 3]), "b": np.array([3.0, np.nan, 1])}),
    lambda: share_curve("S", np.array([0, 0.5, 1]), np.array([0, 0.9, 1]), places_axis="p", events_axis="e",
                        marks=[(0.5, 0.9)], equality="equal"),
    lambda: heat_matrix("H", ["r"], ["c", "d"], np.array([[0.0, np.nan]])),
])  # fmt: skip
def test_the_same_values_give_the_same_bytes_without_any_date(draw):
    first = draw()

    assert first == draw()
    assert "<dc:date>" not in first and "Matplotlib" not in first


def test_labels_are_neither_markup_nor_formulas():
    figure = bars("A <b>", ["<script>x</script>", "$a_b$ & $"], np.array([1.0, 2.0]), horizontal=True)

    assert "<script" not in figure and "&lt;script&gt;" in figure
    assert "$a_b$ &amp; $" in figure
    assert "<figcaption>A &lt;b&gt;</figcaption>" in figure


def test_a_chart_tells_its_highest_value_to_people_who_do_not_see_it():
    figure = bars("Incidents", ["Monday", "Sunday"], np.array([3.0, 7.0]))

    assert ">Sunday: 7</desc>" in figure


def test_numbers_are_written_in_french(french):
    figure = bars("Faits", ["a"], np.array([1234.5]), digits=1)

    assert "1\u202f234,5" in figure


def test_charts_leave_the_settings_of_matplotlib_as_they_were():
    import matplotlib

    before = dict(matplotlib.rcParams)
    bars("Incidents", ["a"], np.array([1.0]))

    assert dict(matplotlib.rcParams) == before


def test_without_matplotlib_a_chart_is_a_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "matplotlib.style", None)

    figure = bars("Incidents", ["a"], np.array([1.0]))

    assert "<svg" not in figure and "matplotlib, which is not installed" in figure
    assert "<figcaption>Incidents</figcaption>" in figure


def test_a_heat_table_needs_no_matplotlib_and_leaves_unknown_values_white():
    table = heat_table(["Mon"], ["0 h", "1 h"], np.array([[4.0, np.nan]]))

    assert f"background:{shade(1)};color:{ink(shade(1))}" in table
    assert "<td></td>" in table


def test_shades_darken_as_values_rise_and_their_ink_contrasts():
    def luminance(colour):
        linear = [((int(colour[i : i + 2], 16) / 255 + 0.055) / 1.055) ** 2.4 for i in (1, 3, 5)]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    shades = [shade(share) for share in np.linspace(0.001, 1, 40)]

    assert shade(0) == stops()[0] and shade(1) == stops()[-1]
    assert all(luminance(a) >= luminance(b) for a, b in zip(shades, shades[1:]))
    for colour in shades:
        light, dark = sorted((luminance(colour), luminance(ink(colour))), reverse=True)
        assert (light + 0.05) / (dark + 0.05) > 3.5, colour


@pytest.mark.parametrize(("first_share", "end"), [(0.1, "15%"), (0.5, "100%")])
def test_the_axis_of_places_ends_soon_after_the_last_place_that_holds_anything(first_share, end):
    places, events = np.array([0, first_share, 1]), np.array([0.0, 1, 1])
    figure = share_curve("S", places, events, places_axis="places", events_axis="e")

    across = re.findall(r">(\d+%)</text>", svgs(figure)[0])[:6]
    assert across[0] == "0%" and across[-1] == end
