# SPDX-License-Identifier: GPL-2.0-or-later
"""A rehearsal tells what the run then announces and uses, and writes nothing."""
from threading import Event

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from quietude.processing_algs.adapters.choices import Rehearsing
from quietude.processing_algs.rehearsal import Rehearsal

TIMES = "occurred_from:datetime"


@pytest.fixture
def town(points):
    """Three hundred incidents over two years."""
    draw = np.random.default_rng(5)
    places = zip(770_000 + draw.normal(0, 400, 300), 6_280_000 + draw.normal(0, 600, 300))
    rows = [(f"{2022 + number % 2}-0{1 + number % 9}-15T12:00:00",) for number in range(300)]
    return points(*places, fields=TIMES, rows=rows)


@pytest.fixture
def rehearse(provider):
    """Runs an algorithm up to its choices; gives the feedback that heard them."""

    def run(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"quietude:{name}")
        context, feedback = QgsProcessingContext(), Rehearsing()
        context.setProject(QgsProject.instance())
        results, ok = Rehearsal(algorithm, Event()).run(parameters, context, feedback)
        assert (results, ok) == ({}, True)
        return feedback

    return run


@pytest.mark.parametrize("name, keys, more", [
    ("kerneldensity", ("BANDWIDTH", "CELL_SIZE"), {}),
    ("densityseries", ("BANDWIDTH", "CELL_SIZE"), {"PERIOD": "year"}),
    ("gridcounts", ("CELL_SIZE",), {"GRID": "hexagon"}),
    ("getisord", ("CELL_SIZE",), {}),
    ("periodchange", ("CELL_SIZE",), {"BEFORE": "2022", "AFTER": "2023"}),
])
def test_what_is_told_beforehand_is_what_the_run_uses(rehearse, run, town, tmp_path, name, keys, more):
    output = {"OUTPUT": str(tmp_path / ("out.tif" if "density" in name else "out.gpkg"))}
    told = rehearse(name, INPUT=town, **more, **output)
    assert list(tmp_path.iterdir()) == []
    used = run(name, INPUT=town, **more, **output)
    assert {key: told.choices[key].metres for key in keys} == {key: used[f"{key}_USED"] for key in keys}
    assert all(told.choices[key].sentence in told.textLog() for key in keys)


def test_two_layers_are_rehearsed_together(rehearse, town, tmp_path):
    alone = rehearse("kerneldensity", INPUT=town)
    both = rehearse("densitychange", INPUT=town, REFERENCE=town, OUTPUT=str(tmp_path / "out.tif"))
    assert both.choices == alone.choices  # Silverman's rule looks at distinct places
    assert both.seconds == pytest.approx(2 * alone.seconds) and alone.seconds > 0


def test_a_length_that_is_given_is_not_chosen(rehearse, town):
    told = rehearse("kerneldensity", INPUT=town, BANDWIDTH=500)
    assert list(told.choices) == ["CELL_SIZE"] and told.choices["CELL_SIZE"].metres == 20


def test_smaller_cells_take_longer(rehearse, town):
    coarse, fine = (rehearse("kerneldensity", INPUT=town, BANDWIDTH=300, CELL_SIZE=size) for size in (20, 2))
    assert fine.seconds > 10 * coarse.seconds > 0


def test_what_the_run_would_refuse_has_no_choices(rehearse, points):
    told = rehearse("kerneldensity", INPUT=points())
    assert told.choices == {} and told.seconds == 0


def test_a_cancelled_rehearsal_reads_nothing(provider, town):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("quietude:kerneldensity")
    feedback, idle = Rehearsing(), Event()
    feedback.cancel()
    assert Rehearsal(algorithm, idle).run({"INPUT": town}, QgsProcessingContext(), feedback) == ({}, True)
    assert feedback.choices == {} and feedback.textLog() == "" and idle.is_set()
