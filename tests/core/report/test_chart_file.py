# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart that leaves its page: one SVG with its title, its facts and its remarks."""
import xml.etree.ElementTree as ElementTree

import numpy as np
from markupsafe import Markup
from quietude.core.report.chart_file import Chart
from quietude.core.report.charts import bars, lines

SVG = "{http://www.w3.org/2000/svg}"


def chart(title="Incidents by month", facts="12 incidents · 2024", remarks=("Mind the gap.",)):
    figure = bars(title, ["a", "b"], np.array([1.0, 2.0]))
    return Chart(title, facts, figure, ("kind", "n"), (("a", 1), ("b", 2)), remarks)


def texts(svg):
    return [element.text for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_title_and_facts_stand_above_and_remarks_below():
    said = texts(chart().svg())
    assert said[:2] == ["Incidents by month", "12 incidents · 2024"] and said[-1] == "Mind the gap."


def test_a_narrow_one_breaks_its_lines_and_keeps_words_held_together():
    long = chart(facts="Number\u00a0of incidents " * 8)
    wide, narrow = texts(long.svg()), texts(long.svg(narrow=True))
    assert len(narrow) > len(wide)
    assert not any(line.startswith("of ") or line.endswith("Number") for line in narrow if line)


def test_texts_are_escaped():
    assert "<i>&" in texts(chart(title="<i>& co</i>").svg())[0]


def test_without_a_drawing_there_is_no_file():
    assert Chart("t", "f", Markup("<p>no matplotlib</p>"), (), ()).svg() == ""


def test_marks_stand_on_the_line_they_point_out():
    labels = [f"2024-{month:02}" for month in range(1, 13)]
    figure = lines("c", labels, {"n": np.ones(12)}, marks=[(5, "1"), (8, "2")])
    plain = lines("c", labels, {"n": np.ones(12)})
    assert str(figure).count("stroke-dasharray") > str(plain).count("stroke-dasharray")
