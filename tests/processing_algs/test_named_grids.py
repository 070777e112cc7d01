# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts in H3 and geohash cells, run as the toolbox does."""
import sys

import pyproj
import pytest
from qgis.core import QgsProcessingException

COMEDIE = (3.8796, 43.6086)
AROUND = [(COMEDIE[0] + 0.001 * column, COMEDIE[1] + 0.001 * row) for column in range(11) for row in range(11)]


@pytest.fixture(params=["geohash", "h3"])
def grid(request):
    """Each of the two; h3 where its package is."""
    if request.param == "h3":
        pytest.importorskip("h3")
    return request.param


@pytest.fixture
def count(run):
    """Run with a temporary output."""
    return lambda **parameters: run("gridcounts", OUTPUT="TEMPORARY_OUTPUT", **parameters)


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def km2(feature):
    ring = [(vertex.x(), vertex.y()) for vertex in feature.geometry().vertices()]
    return abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter(*zip(*ring))[0]) / 1e6


@pytest.mark.parametrize("keep_empty", [False, True])
def test_every_incident_is_counted_once_and_densities_use_the_area_of_each_cell(count, points, grid, keep_empty):
    results = count(INPUT=points(*AROUND, crs="EPSG:4326"), GRID=grid, CELL_SIZE=200, KEEP_EMPTY=keep_empty)
    assert (results["COUNTED"], results["OUTSIDE"]) == (121, 0)
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    features = list(results["OUTPUT"].getFeatures())
    assert sum(feature["n"] for feature in features) == 121
    for feature in features:
        assert feature["per_km2"] == pytest.approx(feature["n"] / km2(feature), rel=1e-5)
        assert feature.geometry().isGeosValid()


def test_cells_bear_the_names_that_other_tools_give(count, points, grid):
    expected = {"geohash": "spfb069", "h3": None}
    if grid == "h3":
        import h3

        expected["h3"] = h3.latlng_to_cell(COMEDIE[1], COMEDIE[0], 7)
    results = count(INPUT=points(COMEDIE, crs="EPSG:4326"), GRID=grid, RESOLUTION=7)
    assert [row["cell_id"] for row in rows(results)] == [expected[grid]]
    assert results["RESOLUTION_USED"] == 7


def test_incidents_in_metres_are_in_the_same_cells(count, points, grid):
    to_metres = pyproj.Transformer.from_crs(4326, 2154, always_xy=True)
    metres = [to_metres.transform(*place) for place in AROUND]
    in_metres, in_degrees = points(*metres), points(*AROUND, crs="EPSG:4326")
    found = [rows(count(INPUT=layer, GRID=grid, CELL_SIZE=300)) for layer in (in_metres, in_degrees)]
    assert found[0] == found[1]


def test_the_resolution_is_the_nearest_to_the_size_and_both_are_announced(count, points, grid, heard):
    results = count(INPUT=points(COMEDIE, crs="EPSG:4326"), GRID=grid, CELL_SIZE=150)
    assert results["RESOLUTION_USED"] == {"geohash": 7, "h3": 10}[grid]
    assert 100 < results["CELL_SIZE_USED"] < 150
    assert any(line.startswith(f"Resolution {results['RESOLUTION_USED']}: cells of ") for line in heard.info)


def test_nothing_given_gives_two_incidents_a_cell_or_so(count, points, grid):
    results = count(INPUT=points(*AROUND, crs="EPSG:4326"), GRID=grid)
    assert 60 < results["CELL_SIZE_USED"] < 300
    assert results["COUNTED"] == 121


def test_an_extent_and_a_study_area_leave_incidents_outside(count, points, layer, grid):
    incidents = points(COMEDIE, (4.5, 44.0), crs="EPSG:4326")
    west, south = COMEDIE[0] - 0.01, COMEDIE[1] - 0.01
    extent = f"{west},{west + 0.02},{south},{south + 0.02} [EPSG:4326]"
    triangle = f"POLYGON(({west} {south}, {west + 0.02} {south}, {west} {south + 0.03}, {west} {south}))"
    area = layer("Polygon", [triangle], crs="EPSG:4326")
    for limits in ({"EXTENT": extent}, {"MASK": area}):
        results = count(INPUT=incidents, GRID=grid, CELL_SIZE=300, KEEP_EMPTY=True, **limits)
        assert (results["COUNTED"], results["OUTSIDE"]) == (1, 1)
        assert len(rows(results)) > 10


def test_incidents_on_one_parallel_are_counted(count, points, grid):
    results = count(INPUT=points((3.87, 43.6), (3.88, 43.6), crs="EPSG:4326"), GRID=grid, CELL_SIZE=200)
    assert results["COUNTED"] == 2


def test_without_the_package_h3_is_refused_before_reading(count, points, monkeypatch, heard):
    monkeypatch.setitem(sys.modules, "h3.api.basic_int", None)
    with pytest.raises(QgsProcessingException, match="pip install h3"):
        count(INPUT=points(COMEDIE, crs="EPSG:4326"), GRID="h3")
    assert not any("events read" in line for line in heard.info)


def test_a_resolution_serves_these_grids_only(count, points, heard):
    count(INPUT=points(COMEDIE, crs="EPSG:4326"), GRID="square", RESOLUTION=7, CELL_SIZE=100)
    assert any("serves the grids h3 and geohash only" in line for line in heard.warnings)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"RESOLUTION": 0}, "resolutions from 1 to 12, not 0"),
        ({"RESOLUTION": 13}, "resolutions from 1 to 12, not 13"),
        ({"RESOLUTION": 12, "KEEP_EMPTY": True}, "cells of at least"),
        ({"RESOLUTION": 12, "EXTENT": "-180,180,-90,90 [EPSG:4326]"}, "lower resolution"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(count, points, wrong, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        count(INPUT=points(*AROUND, crs="EPSG:4326"), GRID="geohash", **wrong)


def test_a_layer_without_crs_is_refused(count, points, grid):
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        count(INPUT=points((1, 1), crs=""), GRID=grid)
