# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents written at once are what QGIS's own writer would have written, and appear whole or not at all."""
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsRectangle,
    QgsVectorLayer,
)
from quietude.core.errors import Cancelled
from quietude.processing_algs.adapters.packed import points, rtree, verdict
from quietude.processing_algs.adapters.packed.filled_table import NotPackedError
from quietude.processing_algs.adapters.packed.rtree import PackedTree
from quietude.processing_algs.incidents import incident_outputs

ROWS = 300


@pytest.fixture
def logbook(tmp_path):
    """A file of incidents, every tenth without a known hour, one in fifty without a position."""
    lines = ["date;heure;nature;X;Y"]
    for n in range(ROWS):
        place = ";" if n % 50 == 7 else f"{771000 + n};{6279000 + 2 * n},5"
        lines.append(f"{1 + n % 28:02}/02/2024;{'' if n % 10 == 0 else '08:15'};{('rixe', 'inconnue')[n % 2]};{place}")
    path = tmp_path / "logbook.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


@pytest.fixture
def loaded(run, logbook, tmp_path, monkeypatch):
    """Factory: the GeoPackage of the incidents, written at once from so many rows."""

    def make(folder, many=0, **parameters):
        monkeypatch.setattr(incident_outputs, "MANY", many)
        path = tmp_path / folder / "incidents.gpkg"
        run("loadincidents", FILE=logbook, OUTPUT=str(path), **parameters)
        return path

    return make


def dump(path):
    with closing(sqlite3.connect(path)) as file:
        rows = {name: file.execute(f'SELECT * FROM "{name}"').fetchall() for name in ("incidents", "gpkg_ogr_contents")}
        index = file.execute("SELECT id FROM rtree_incidents_geom ORDER BY id").fetchall()
        tables = file.execute("SELECT name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        contents = file.execute("SELECT table_name, data_type, srs_id FROM gpkg_contents").fetchall()
        return rows, index, tables, contents, file.execute("PRAGMA integrity_check").fetchone()


def test_points_written_at_once_are_those_that_qgis_writes(loaded):
    assert dump(loaded("packed")) == dump(loaded("slowly", many=10**9))


def test_they_open_in_qgis_with_their_dates_and_are_found_by_place(loaded):
    layer = QgsVectorLayer(str(loaded("packed")), "incidents", "ogr")
    assert (layer.featureCount(), layer.crs().authid()) == (ROWS - 6, "EPSG:2154")
    around = QgsFeatureRequest().setFilterRect(QgsRectangle(771000.5, 6279000, 771005.5, 6280000))
    found = list(layer.getFeatures(around))
    assert len(found) == 5
    assert found[0]["occurred_from"].toString("yyyy-MM-dd HH:mm") == "2024-02-02 08:15"


@pytest.mark.parametrize("moment", ["at first", "at last"])
def test_a_file_that_cannot_be_written_at_once_is_written_by_qgis(loaded, monkeypatch, moment):
    good = dump(loaded("good"))

    def refuse(*arguments):
        raise NotPackedError("no spatial index")

    if moment == "at first":
        monkeypatch.setattr(points, "FilledTable", refuse)
    else:
        monkeypatch.setattr(points, "verify_points", refuse)
    assert dump(loaded("mended")) == good


@pytest.mark.parametrize("defined", [False, True])
def test_a_temporary_layer_of_many_is_a_file_and_one_of_few_is_in_memory(run, logbook, monkeypatch, defined):
    asked = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT") if defined else "TEMPORARY_OUTPUT"
    few = run("loadincidents", FILE=logbook, OUTPUT=asked)["OUTPUT"]
    monkeypatch.setattr(incident_outputs, "MANY_IN_MEMORY", ROWS)
    monkeypatch.setattr(incident_outputs, "MANY", ROWS)
    many = run("loadincidents", FILE=logbook, OUTPUT=asked)["OUTPUT"]
    assert (few.dataProvider().name(), many.dataProvider().name()) == ("memory", "ogr")
    assert (many.featureCount(), many.crs(), many.name()) == (few.featureCount(), few.crs(), few.name())
    names = [field.name() for field in few.fields()]
    taken = [[[one[name] for name in names] for one in layer.getFeatures()] for layer in (few, many)]
    assert taken[0] == taken[1]


def test_nodes_made_a_few_at_a_time_are_those_made_together(monkeypatch):
    places = np.random.default_rng(20240601).uniform(0, 1e6, (20_000, 2))
    tree = PackedTree.of(np.arange(1, 20_001), np.repeat(places, 2, axis=1), 1228)
    together = dict(tree.nodes())
    monkeypatch.setattr(rtree, "TOGETHER", 7)
    assert dict(tree.nodes()) == together
    assert len(together) > 400


def test_an_index_of_many_is_made_in_parts_and_holds_every_point_once(monkeypatch):
    places = np.random.default_rng(20240602).normal(0, 1e5, (20_000, 2))
    for name, few in (("AT_ONCE", 700), ("MARKS", 50)):
        monkeypatch.setattr(rtree, name, few)
    polls = []
    tree = PackedTree.of(np.arange(1, 40_001, 2), places, 1228, lambda: polls.append(1))
    leaves = tree.levels[0]
    assert [one for one, _ in tree.leaves()] == list(range(1, 40_001, 2))
    assert sorted(leaves.cells["id"].tolist()) == list(range(1, 40_001, 2))
    of_point = leaves.cells["box"][np.argsort(leaves.cells["id"])]
    np.testing.assert_allclose(of_point, np.repeat(places, 2, axis=1), rtol=1e-6)
    assert (of_point[:, ::2] <= places).all() and (of_point[:, 1::2] >= places).all()
    assert len(polls) > 30


def test_the_check_of_a_file_can_be_stopped(loaded, monkeypatch):
    path = loaded("checked")
    monkeypatch.setattr(verdict, "STEPS", 50)

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        verdict.verify_points(path, np.array([1]), np.array([[0.0, 0.0]]), ROWS - 6, stop)


@pytest.mark.parametrize("many", [0, 10**9])
def test_a_cancel_while_writing_leaves_the_old_file_whole(loaded, provider, logbook, tmp_path, many):
    import processing

    class Impatient(QgsProcessingFeedback):
        def isCanceled(self):
            return self.progress() >= 50

    path = loaded("kept", many)
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException):
        processing.run("quietude:loadincidents", {"FILE": logbook, "OUTPUT": str(path)}, feedback=Impatient())
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["incidents.gpkg", "incidents.qml"]
