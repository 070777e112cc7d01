# SPDX-License-Identifier: GPL-2.0-or-later
"""The grain of a package, measured before it is made."""
import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def town(points):
    """400 events, most within a kilometre, over two years."""
    random = np.random.default_rng(5)
    near, far = random.normal((3_820_900, 2_300_900), 300, (340, 2)), random.uniform(0, 6000, (60, 2))
    far += (3_818_000, 2_298_000)
    rows = [(f"{2020 + index % 2}-03-0{1 + index % 9}",) for index in range(400)]
    return points(*near, *far, crs="EPSG:3035", fields="day:string", rows=rows)


def test_what_is_proposed_hides_what_the_package_then_hides(run, town, tmp_path):
    report = tmp_path / "grains.html"
    found = run("proposepackage", INPUT=town, TIME="day", OUTPUT="memory:", REPORT=str(report))
    assert found["HIDDEN_SHARE"] <= 0.10
    given = json.loads(found["PARAMETERS"])
    assert (given["ZONING"], given["PERIOD"]) == (found["ZONING"], found["PERIOD"])
    made = run("exportpackage", INPUT=town, TIME="day", OUTPUT=str(tmp_path / "p.zip"), **given)
    assert made["HIDDEN_SHARE"] == pytest.approx(found["HIDDEN_SHARE"])
    assert "★" in report.read_text(encoding="utf-8")


def test_every_grain_is_a_row_and_the_proposal_has_the_most_figures_of_those_that_hide_little(run, town):
    found = run("proposepackage", INPUT=town, TIME="day", OUTPUT="memory:")
    rows = [row.attributeMap() for row in found["OUTPUT"].getFeatures()]
    assert {row["zoning"] for row in rows} == {"grid", "quadtree"}
    assert {row["period"] for row in rows} == {"all", "year", "quarter", "month"}
    (chosen,) = (row for row in rows if row["proposed"])
    assert chosen["figures"] == max(row["figures"] for row in rows if row["figures"] and row["hidden_share"] <= 0.10)


def test_events_too_few_for_any_grain_get_a_proposal_of_nothing(run, points, heard):
    two = points((3_820_000, 2_300_000), (3_830_000, 2_300_000), crs="EPSG:3035")
    found = run("proposepackage", INPUT=two, OUTPUT="memory:")
    assert (found["ZONING"], found["PARAMETERS"]) == ("", "{}")
    assert any("No grain can be shown" in warning for warning in heard.warnings)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"K": 5}, "never shows fewer than 6"),
        ({"TIME": "nowhere"}, "no field “nowhere”"),
        ({"AUDIENCE": "all"}, "AUDIENCE"),
    ],
)
def test_a_bad_answer_gets_its_sentence(run, town, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("proposepackage", INPUT=town, OUTPUT="memory:", **parameters)
