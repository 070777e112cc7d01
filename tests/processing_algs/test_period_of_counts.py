# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts keep the period that they cover, for whoever puts them on a map afterwards."""
import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer
from quietude.processing_algs.adapters.layouts.facts import facts_of, period_of
from quietude.processing_algs.adapters.looks.period import days_of

TIMES = "occurred_from:datetime"
PLACES = [(770_000 + 37 * step, 6_280_000 + 53 * (step % 5)) for step in range(12)]
ROWS = [(f"2023-{month:02}-15T12:00:00",) for month in range(1, 13)]


def loaded(result):
    layer = QgsVectorLayer(result, "counts", "ogr")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("name, asked", [
    ("gridcounts", {"CELL_SIZE": 100}),
    ("gridcounts", {"GRID": "hexagon", "CELL_SIZE": 100, "PERIOD": "year"}),
    ("getisord", {"CELL_SIZE": 100}),
    ("localmoran", {"CELL_SIZE": 100}),
])
def test_counts_of_dated_incidents_tell_their_first_and_last_day(run, points, tmp_path, name, asked):
    dated = points(*PLACES, fields=TIMES, rows=ROWS)
    layer = loaded(run(name, INPUT=dated, OUTPUT=str(tmp_path / "out.gpkg"), **asked)["OUTPUT"])
    assert days_of(layer) == ("2023-01-15", "2023-12-15")
    assert period_of(layer) == facts_of([layer], QgsProcessingFeedback()).period
    assert period_of(layer).split() == "15 January 2023 – 15 December 2023".split()


def test_counts_of_undated_incidents_tell_none(run, points, tmp_path):
    results = run("gridcounts", INPUT=points(*PLACES), CELL_SIZE=100, OUTPUT=str(tmp_path / "out.gpkg"))
    layer = loaded(results["OUTPUT"])
    assert days_of(layer) == ("", "") and period_of(layer) == ""
