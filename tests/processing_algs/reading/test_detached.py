# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers read in another thread, whatever happens to them meanwhile."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from quietude.processing_algs.adapters.reading.detached import detached

LINES = ["category,x,y", "noise,700000,6600000", "theft,700010,6600000", "noise,700020,6600000"]
TESTS = Path(__file__).parents[2]

WHILE_THE_PROJECT_CHANGES = """
import sys
from threading import Thread
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsVectorLayer
sys.path[:0] = [sys.argv[2]]
import conftest
application = QgsApplication([], False)
QgsApplication.initQgis()
from quietude.processing_algs.adapters.reading.detached import detached
layer = QgsVectorLayer(sys.argv[1], "i", "delimitedtext")
project = QgsProject.instance()
def read():
    for _ in range(20):
        assert reading(("category",), QgsProcessingFeedback()).count == 2
for _ in range(10):
    reading = detached(layer)
    thread = Thread(target=read)
    thread.start()
    while thread.is_alive():
        project.setTitle(project.title() + ".")
        project.createExpressionContextScope()
    thread.join()
print("read")
"""


@pytest.fixture
def texts(tmp_path):
    """Address of three incidents in a text, of which a filter keeps two."""
    (tmp_path / "i.csv").write_text("\n".join(LINES))
    uri = (tmp_path / "i.csv").as_uri()
    return f"{uri}?type=csv&xField=x&yField=y&crs=EPSG:2154&geomType=Point&subset=%22category%22%20%3D%20'noise'"


@pytest.fixture(params=["delimitedtext", "memory", "GPKG", "GeoJSON"])
def layer(request, texts, tmp_path):
    text = QgsVectorLayer(texts, "i", "delimitedtext")
    assert text.isValid() and text.featureCount() == 2
    if request.param == "delimitedtext":
        return text
    text.setSubsetString("")
    if request.param == "memory":
        kept = text.materialize(QgsFeatureRequest())
    else:
        path, options = tmp_path / f"i.{request.param.lower()}", QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = request.param
        QgsVectorFileWriter.writeAsVectorFormatV3(text, str(path), QgsCoordinateTransformContext(), options)
        kept = QgsVectorLayer(str(path), "i", "ogr")
    assert kept.setSubsetString("\"category\" = 'noise'") and kept.featureCount() == 2
    return kept


def test_a_layer_is_read_as_it_was_though_it_is_deleted(layer):
    project = QgsProject.instance()
    project.addMapLayer(layer)
    reading = detached(layer)
    layer.setSubsetString("")
    project.removeMapLayer(layer)
    features = reading(("category",), QgsProcessingFeedback())
    assert features.values["category"].column().tolist() == ["noise", "noise"]


def test_a_layer_is_read_with_another_filter_than_the_one_it_has_and_keeps_its_own(layer):
    features = detached(layer, subset="\"category\" = 'theft'")(("category",), QgsProcessingFeedback())
    assert features.values["category"].column().tolist() == ["theft"]
    assert layer.featureCount() == 2


def test_what_is_being_edited_is_read_as_it_stands(layer):
    if not layer.startEditing():
        pytest.skip("texts cannot be edited")
    added = QgsFeature(layer.fields())
    added.setAttribute("category", "noise")
    added.setGeometry(QgsGeometry.fromWkt("POINT(700030 6600000)"))
    assert layer.addFeature(added)
    assert detached(layer)(("category",), QgsProcessingFeedback()).count == 3
    layer.rollBack()


def test_texts_are_read_while_the_project_changes(texts):
    command = [sys.executable, "-c", WHILE_THE_PROJECT_CHANGES, texts, str(TESTS)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0 and "read" in ended.stdout, ended.stderr[-500:]
