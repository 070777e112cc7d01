# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the project are looked for on its own thread: elsewhere QGIS may crash."""
import threading

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from quietude.processing_algs.adapters.choices import Rehearsing
from quietude.processing_algs.adapters.reading.origin import Chosen
from quietude.processing_algs.base import QuietudeAlgorithm
from quietude.processing_algs.counts.grid_counts import GridCounts
from quietude.processing_algs.rehearsal import Rehearsal


@pytest.fixture
def incidents():
    """Four incidents in the project, three of them noise."""
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=category:string", "incidents", "memory")
    for rank, category in enumerate(["noise", "noise", "theft", "noise"]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([category])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({770000 + 10 * rank} 6280000)"))
        layer.dataProvider().addFeature(feature)
    yield QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().removeMapLayer(layer)


@pytest.fixture
def lookups(monkeypatch):
    """Threads in which a layer was looked for."""
    threads, lookup = [], QuietudeAlgorithm._layer

    def told(*asked):
        threads.append(threading.get_ident())
        return lookup(*asked)

    monkeypatch.setattr(QuietudeAlgorithm, "_layer", told)
    return threads


def filtered(layer):
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), False)
    definition.filterExpression = "category = 'noise'"
    return definition


def selected(layer):
    layer.selectByIds(layer.allFeatureIds()[:2])
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


@pytest.fixture
def makings(monkeypatch):
    """Threads in which a source was made of a layer that was found."""
    threads, making = [], Chosen.source

    def told(*asked):
        threads.append(threading.get_ident())
        return making(*asked)

    monkeypatch.setattr(Chosen, "source", told)
    return threads


@pytest.fixture
def task_of(provider):
    """Runs an algorithm in a task; gives its results, empty where it refused."""

    def run(algorithm, feedback, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        heard = []
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda ok, results: heard.append((ok, results)))
        thread = threading.Thread(target=task.run)
        thread.start()
        thread.join()
        task.finished(True)
        return heard[0][1]

    return run


@pytest.mark.parametrize("value, counted", [
    (lambda layer: layer.id(), 4), (lambda layer: layer.name(), 4), (filtered, 3), (selected, 2),
])
def test_a_run_looks_for_its_layer_before_its_thread_begins(
    incidents, lookups, makings, task_of, tmp_path, value, counted
):
    asked = {"INPUT": value(incidents), "CELL_SIZE": 100, "OUTPUT": str(tmp_path / "grid.gpkg")}
    results = task_of(GridCounts(), QgsProcessingFeedback(), **asked)
    assert results["COUNTED"] == counted
    assert set(lookups) == {threading.get_ident()}
    # QGIS measures the layer then: a quarter of a second for a million incidents with a filter.
    assert makings and threading.get_ident() not in makings


def test_so_does_a_rehearsal(incidents, lookups, task_of):
    heard = Rehearsing()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("quietude:gridcounts")
    task_of(Rehearsal(algorithm, threading.Event()), heard, INPUT=incidents.id(), OUTPUT="TEMPORARY_OUTPUT")
    assert "CELL_SIZE" in heard.choices
    assert set(lookups) == {threading.get_ident()}


def test_a_layer_that_is_not_in_the_project_is_still_opened(incidents, task_of, tmp_path):
    (tmp_path / "i.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},'
        ' "geometry": {"type": "Point", "coordinates": [3.0, 43.6]}}]}'
    )
    asked = {"INPUT": str(tmp_path / "i.geojson"), "CELL_SIZE": 100, "OUTPUT": str(tmp_path / "grid.gpkg")}
    assert task_of(GridCounts(), QgsProcessingFeedback(), **asked)["COUNTED"] == 1
