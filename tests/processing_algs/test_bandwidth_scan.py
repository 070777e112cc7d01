# SPDX-License-Identifier: GPL-2.0-or-later
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from quietude.core.density.bandwidth.bandwidth import proposed_bandwidth
from quietude.core.density.bandwidth.cross_validation import likeliest_bandwidth
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places

X, Y = 768_000.0, 6_279_000.0


@pytest.fixture
def places():
    draw = np.random.default_rng(5)
    return np.column_stack([
        X + np.repeat(draw.uniform(0, 3000, 20), 10) + draw.normal(0, 50, 200),
        Y + np.repeat(draw.uniform(0, 3000, 20), 10) + draw.normal(0, 50, 200),
    ])


def radii_of(report):
    return [float(text.replace(",", "")) for text in re.findall(r"<figcaption><b>([\d,.]+) m</b>", report)]


def test_the_strip_has_both_proposals_and_they_are_returned(run, points, places, tmp_path, heard):
    results = run("bandwidthscan", INPUT=points(*places), REPORT=str(tmp_path / "strip.html"))
    x, y = places.T
    quartic = KERNELS["quartic"]
    assert results["BANDWIDTH_SILVERMAN"] == proposed_bandwidth(x, y, quartic).metres
    assert results["BANDWIDTH_LIKELIHOOD"] == likeliest_bandwidth(Places.of(x, y), quartic).metres
    radii = radii_of(Path(results["REPORT"]).read_text("utf-8"))
    assert {results["BANDWIDTH_SILVERMAN"], results["BANDWIDTH_LIKELIHOOD"]} <= set(radii)
    assert any(said.startswith("Radii scanned") for said in heard.info)


def test_radii_that_are_asked_for_are_shown_with_the_proposals(run, points, places, tmp_path):
    results = run("bandwidthscan", INPUT=points(*places), RADII="100, 150", REPORT=str(tmp_path / "strip.html"))
    radii = radii_of(Path(results["REPORT"]).read_text("utf-8"))
    assert radii == sorted({100, 150, results["BANDWIDTH_SILVERMAN"], results["BANDWIDTH_LIKELIHOOD"]})


def test_kernel_weight_mask_extent_and_cells_are_used(run, points, layer, places, tmp_path):
    weighted = points(*places, fields="n:integer", rows=[(1 + index % 3,) for index in range(200)])
    mask = layer("Polygon", [f"POLYGON(({X} {Y}, {X + 1500} {Y}, {X + 1500} {Y + 3000}, {X} {Y + 3000}, {X} {Y}))"])
    pages = {}
    for name, change in {
        "plain": {}, "kernel": {"KERNEL": "gaussian"}, "weight": {"WEIGHT": "n"}, "mask": {"MASK": mask},
        "extent": {"EXTENT": f"{X},{X + 2000},{Y},{Y + 2000}"}, "cells": {"CELL_SIZE": 40},
    }.items():
        results = run("bandwidthscan", INPUT=weighted, RADII="300", **change, REPORT=str(tmp_path / f"{name}.html"))
        pages[name] = Path(results["REPORT"]).read_text("utf-8")
    assert len(set(pages.values())) == len(pages)
    assert "weighted incidents/km²" in pages["weight"]
    assert "2.0 km wide" in pages["extent"] and "cells of 40 m" in pages["cells"]


@pytest.mark.parametrize("change, sentence", [
    ({"RADII": "large"}, "is not a list of radii"),
    ({"RADII": "0"}, "is not a list of radii"),
    ({"WEIGHT": "gravity"}, "has no field"),
    ({"CELL_SIZE": 1e-3}, "choose cells of at least"),
])
def test_bad_answers_get_a_sentence_and_leave_no_file(run, points, places, tmp_path, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("bandwidthscan", **{"INPUT": points(*places), "REPORT": str(tmp_path / "strip.html"), **change})
    assert list(tmp_path.glob("*.html")) == []


def test_a_layer_without_events_is_refused(run, layer, tmp_path):
    with pytest.raises(QgsProcessingException, match="no event with a position"):
        run("bandwidthscan", INPUT=layer("Point", []), REPORT=str(tmp_path / "strip.html"))


def test_one_place_still_has_a_strip(run, points, tmp_path):
    results = run("bandwidthscan", INPUT=points((X, Y), (X, Y)), REPORT=str(tmp_path / "strip.html"))
    assert results["BANDWIDTH_LIKELIHOOD"] == results["BANDWIDTH_SILVERMAN"] == 300
    assert radii_of(Path(results["REPORT"]).read_text("utf-8"))


def test_a_few_far_incidents_do_not_make_the_maps_specks(run, points, places, tmp_path, heard):
    far = [(X + 400_000, Y)]
    results = run("bandwidthscan", INPUT=points(*places, *far), RADII="300", REPORT=str(tmp_path / "strip.html"))
    (width,) = re.findall(r"([\d.]+) km wide", Path(results["REPORT"]).read_text("utf-8"))
    assert 2 < float(width) < 6
    assert any("too far from the others for the maps: 1." in said for said in heard.warnings)
