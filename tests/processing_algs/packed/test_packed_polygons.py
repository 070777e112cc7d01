# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids written at once hold what QGIS's own writer would have written."""
import sqlite3
from contextlib import closing

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer
from quietude.processing_algs.adapters import vectors
from quietude.processing_algs.adapters.packed import geopackage
from quietude.processing_algs.adapters.packed.filled_table import NotPackedError
from quietude.processing_algs.adapters.packed.rtree import PackedTree

NODE = 1228
"""Bytes of a node of two dimensions, as SQLite makes them."""


def boxes(count, seed=20240601):
    chance = np.random.default_rng(seed)
    west, south = chance.uniform(-1e6, 7e6, count), chance.uniform(-1e6, 7e6, count)
    return np.column_stack([west, west + chance.uniform(0, 900, count), south, south + chance.uniform(0, 900, count)])


@pytest.mark.parametrize("count", [1, 51, 52, 2500, 40_000])
def test_sqlite_finds_a_packed_index_in_order(count):
    box = boxes(count)
    with closing(sqlite3.connect(":memory:")) as file:
        file.execute("CREATE VIRTUAL TABLE places USING rtree(id, west, east, south, north)")
        tree = PackedTree.of(np.arange(1, count + 1), box, NODE)
        file.execute("DELETE FROM places_node")
        file.executemany("INSERT INTO places_node VALUES (?, ?)", tree.nodes())
        file.executemany("INSERT INTO places_parent VALUES (?, ?)", tree.parents())
        file.executemany("INSERT INTO places_rowid VALUES (?, ?)", tree.leaves())
        assert file.execute("SELECT rtreecheck('places')").fetchone() == ("ok",)
        window = (1e6, 4e6, 0.0, 2.5e6)
        query = "SELECT id FROM places WHERE east >= ? AND west <= ? AND north >= ? AND south <= ?"
        found = {row[0] for row in file.execute(query, window)}
        inside = (box[:, 1] >= window[0]) & (box[:, 0] <= window[1])
        inside &= (box[:, 3] >= window[2]) & (box[:, 2] <= window[3])
        assert found == set((np.flatnonzero(inside) + 1).tolist())
        # The index goes on living: rows may come and go.
        file.execute("DELETE FROM places WHERE id = 1")
        file.executemany("INSERT INTO places VALUES (?, 1, 2, 3, 4)", [(count + rank,) for rank in range(2, 200)])
        assert file.execute("SELECT rtreecheck('places')").fetchone() == ("ok",)


@pytest.fixture
def grid(run, points, tmp_path):
    """Factory: counts of two incidents on a grid of a hundred by a hundred cells, all kept."""
    layer = points((652010, 6862010), (661990, 6871990), fields="kind:string", rows=[("vol",), (None,)])

    def make(name, **parameters):
        path = tmp_path / name
        parameters = {"CELL_SIZE": 100, "KEEP_EMPTY": True, "CATEGORY": "kind", **parameters}
        run("gridcounts", INPUT=layer, OUTPUT=str(path), **parameters)
        return path

    return make


def dump(path):
    """All that a GeoPackage holds, but for its time of writing and the content of its index."""
    with closing(sqlite3.connect(path)) as file:
        tables = file.execute(
            "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'rtree_%' ORDER BY type, name"
        ).fetchall()
        rows = {name: file.execute(f'SELECT * FROM "{name}"').fetchall() for name, sql in tables if "TABLE" in str(sql)}
        index = file.execute("SELECT id FROM rtree_cells_geom ORDER BY id").fetchall()
        rows["gpkg_contents"] = [(*row[:4], *row[5:]) for row in rows["gpkg_contents"]]
        settings = [file.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
        return tables, rows, index, settings, file.execute("PRAGMA integrity_check").fetchone()


@pytest.mark.parametrize("kind", ["square", "hexagon"])
def test_a_packed_grid_holds_what_qgis_writes(grid, monkeypatch, kind):
    packed = grid("packed/cells.gpkg", GRID=kind)
    monkeypatch.setattr(vectors, "MANY", 10**9)
    slowly = grid("slowly/cells.gpkg", GRID=kind)
    assert dump(packed) == dump(slowly)
    assert len(dump(packed)[1]["cells"]) >= 10_000


def test_a_packed_grid_opens_in_qgis_and_may_be_edited(grid):
    layer = QgsVectorLayer(str(grid("cells.gpkg")), "cells", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:2154"
    assert layer.extent() == QgsRectangle(652000, 6862000, 662000, 6872000)
    around = QgsFeatureRequest().setFilterRect(QgsRectangle(652001, 6862001, 652299, 6862299))
    assert len(list(layer.getFeatures(around))) == 9
    assert layer.dataProvider().deleteFeatures([1, 2, 3]) and layer.featureCount() == 9997
    feature = next(layer.getFeatures())
    feature.setAttribute("fid", None)
    assert layer.dataProvider().addFeatures([feature])[0] and layer.featureCount() == 9998


FAULTS = {
    "a leaf in the wrong node": "UPDATE rtree_cells_geom_rowid SET nodeno = 2 WHERE rowid = 5000",
    "a cell without leaf": "DELETE FROM rtree_cells_geom_rowid WHERE rowid = 77",
    "a count that lies": "UPDATE gpkg_ogr_contents SET feature_count = 9999",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_that_does_not_hold_together_is_written_again_by_qgis(grid, monkeypatch, fault):
    good = dump(grid("good/cells.gpkg"))

    def broken(path, polygons, fill=geopackage.fill):
        fill(path, polygons)
        with closing(sqlite3.connect(path)) as file:
            file.execute(FAULTS[fault])
            file.commit()

    monkeypatch.setattr(vectors, "fill", broken)
    assert dump(grid("mended/cells.gpkg")) == good


def test_a_file_that_cannot_be_packed_is_written_by_qgis(grid, monkeypatch):
    good = dump(grid("good/cells.gpkg"))

    def refused(path, polygons):
        raise NotPackedError("no spatial index")

    monkeypatch.setattr(vectors, "fill", refused)
    assert dump(grid("mended/cells.gpkg")) == good


def test_few_cells_and_other_formats_are_written_by_qgis(grid, monkeypatch):
    def never(path, polygons):
        raise AssertionError(path)

    monkeypatch.setattr(vectors, "fill", never)
    assert QgsVectorLayer(str(grid("few.gpkg", CELL_SIZE=1000)), "few", "ogr").featureCount() == 100
    assert QgsVectorLayer(str(grid("many.geojson")), "many", "ogr").featureCount() == 10_000


def test_missing_figures_are_null(tmp_path):
    rings = np.zeros((2, 5, 2)) + np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
    polygons = geopackage.Polygons(rings, pd.DataFrame({"rate": [0.5, np.nan], "name": ["a", None]}))
    path = tmp_path / "two.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("two", None, ogr.wkbPolygon)
    for name, kind in (("rate", ogr.OFTReal), ("name", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    del layer, dataset
    geopackage.fill(path, polygons)
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT fid, rate, name FROM two").fetchall() == [(1, 0.5, "a"), (2, None, None)]
