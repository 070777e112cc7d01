# SPDX-License-Identifier: GPL-2.0-or-later
"""The public package: what it holds, and that anybody can open it."""
import csv
import hashlib
import io
import json
import sqlite3
import xml.etree.ElementTree as ElementTree
import zipfile
from functools import cache

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer

FILES = [
    "LISEZMOI.html", "SHA256SUMS", "carte.qgz", "cartes/carte.pdf", "cartes/carte.png", "datapackage.json",
    "donnees/dictionnaire.csv", "donnees/faits.csv", "donnees/faits.gpkg", "metadonnees/iso19139.xml",
    "rapport/rapport.html", "rapport/rapport.json",
]  # fmt: skip


@pytest.fixture(scope="module")
def town(points):
    """300 events around a square of EPSG:3035, on 300 addresses, some of them lonely; with dates and categories."""
    random = np.random.default_rng(1)
    positions = random.normal((3_820_500, 2_300_500), 250, (280, 2)).tolist()
    positions += random.uniform((3_817_000, 2_297_000), (3_824_000, 2_304_000), (20, 2)).tolist()
    kinds = ["tapage_nocturne", "depot_sauvage"]
    rows = [
        (f"MC-2024-{index:05d}", f"202{index % 3}-05-{1 + index % 28:02d}T22:10:00", kinds[index % 2])
        for index in range(300)
    ]
    fields = "incident_id:string,occurred_from:string,category:string"
    return points(*positions, crs="EPSG:3035", fields=fields, rows=rows)


@pytest.fixture(scope="module")
def commune(layer):
    """A square of 4 km around the town."""
    square = "POLYGON((3818600 2298600, 3822400 2298600, 3822400 2302400, 3818600 2302400, 3818600 2298600))"
    return layer("Polygon", [square], crs="EPSG:3035")


@pytest.fixture(scope="module")
def packed(provider, town, tmp_path_factory):
    """The town as a package by cells of 200 m, and what the run returned; made once for each set of parameters."""
    import processing  # importable only once qgis_processing has run

    @cache
    def packed(**parameters):
        target = tmp_path_factory.mktemp("package") / "p.zip"
        asked = {"INPUT": town, "CELL_SIZE": 200, "OUTPUT": str(target), **parameters}
        return processing.run("quietude:exportpackage", asked)

    return packed


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows(package):
    return list(csv.DictReader(io.StringIO(members(package)["donnees/faits.csv"].decode())))


def test_the_package_holds_the_files_of_its_format(packed, town):
    result = packed()
    content = members(result["OUTPUT"])
    assert sorted(content) == FILES
    sums = dict(reversed(line.split("  ")) for line in content["SHA256SUMS"].decode().splitlines())
    assert sums == {
        name: hashlib.sha256(data).hexdigest() for name, data in content.items() if name != "SHA256SUMS"
    }


def test_every_figure_is_the_count_of_its_cell_rounded_and_all_others_are_in_one_class(packed, town):
    result = packed()
    counts = {}
    for feature in town.getFeatures():
        point = feature.geometry().asPoint()
        cell = f"CRS3035RES200mN{int(point.y() // 200 * 200)}E{int(point.x() // 200 * 200)}"
        counts[cell] = counts.get(cell, 0) + 1
    published = rows(result["OUTPUT"])
    shown = {row["cell_id"]: int(row["n"]) for row in published if row["n"]}
    assert shown == {cell: max(15, 5 * ((n + 2) // 5)) for cell, n in counts.items() if n >= 11}
    assert {row["class"] for row in published if not row["n"]} == {"fewer than 11 or hidden"}
    assert result["PUBLISHED_CELLS"] == len(shown)
    assert result["K_MEASURED"] == min(n for n in counts.values() if n >= 11)
    assert result["HIDDEN_SHARE"] == pytest.approx(sum(n for n in counts.values() if n < 11) / 300)


def test_every_cell_that_touches_the_commune_is_written_empty_ones_too(packed, commune):
    names = [row["cell_id"] for row in rows(packed(BOUNDARY=commune)["OUTPUT"])]
    # From 3818600 to 3822400 there are 19 columns, and one more that holds the eastern edge; as many rows.
    assert len(names) == 20 * 20
    assert names == sorted(names)


def test_the_log_accounts_for_every_event(run, town, commune, heard, tmp_path):
    run("exportpackage", INPUT=town, CELL_SIZE=200, BOUNDARY=commune, OUTPUT=str(tmp_path / "p.zip"))
    account = next(line for line in heard.info if line.startswith("300 events: "))
    figures = [int(word) for word in account.replace(":", "").split() if word.isdigit()]
    assert figures[0] == sum(figures[1:]) == 300


def test_the_cell_size_is_measured_announced_and_returned(run, town, heard, tmp_path):
    result = run("exportpackage", INPUT=town, OUTPUT=str(tmp_path / "p.zip"))
    assert result["HIDDEN_SHARE"] <= 0.10
    assert any(f"Cells of {result['CELL_SIZE_USED']:,} m" in line and "200 m:" in line for line in heard.info)


def test_years_are_given_without_a_sum_over_them(packed):
    result = packed(CELL_SIZE=1000, PERIOD="year")
    published = rows(result["OUTPUT"])
    assert {row["period"] for row in published} == {"2020", "2021", "2022"}
    assert len({(row["cell_id"], row["period"]) for row in published}) == len(published)
    pictures = [name for name in members(result["OUTPUT"]) if name.endswith(".png")]
    assert len(pictures) == 3


def test_categories_are_crossed_with_cells(packed):
    result = packed(CELL_SIZE=400, CATEGORY="category")
    shown = [(row["cell_id"], row["category"]) for row in rows(result["OUTPUT"]) if row["n"]]
    assert {kind for _, kind in shown} == {"tapage_nocturne", "depot_sauvage"}
    assert all(sum(cell == other for other, _ in shown) == 2 for cell, _ in shown)


def test_sensitive_events_are_left_out_and_said(run, points, heard, tmp_path):
    spread = [(770_010 + 7 * index, 6_280_010) for index in range(25)]
    kinds = [("tapage_nocturne",)] * 12 + [("violence_sexuelle",)] * 13
    layer = points(*spread, fields="category:string", rows=kinds)
    result = run("exportpackage", INPUT=layer, CELL_SIZE=1000, OUTPUT=str(tmp_path / "p.zip"))
    assert any(line.startswith("13 sensitive events") for line in heard.info)
    assert result["K_MEASURED"] == 12


def test_areas_are_published_under_their_names(run, points, layer, tmp_path):
    spread = [(100 + 3 * index, 100) for index in range(30)] + [(1500, 50), (9000, 9000)]
    areas = layer(
        "Polygon",
        ["POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))", "POLYGON((1000 0,2000 0,2000 1000,1000 1000,1000 0))"],
        fields="name:string", rows=[("Écusson",), ("=Gares",)],
    )  # fmt: skip
    result = run(
        "exportpackage", INPUT=points(*[(x + 700_000, y + 6_200_000) for x, y in spread]),
        ZONING="areas", AREAS=moved(areas), AREA_ID="name", OUTPUT=str(tmp_path / "p.zip"),
    )  # fmt: skip
    assert [(row["cell_id"], row["n"]) for row in rows(result["OUTPUT"])] == [("'=Gares", ""), ("Écusson", "30")]


def moved(areas):
    """The areas, where Lambert-93 is at home."""
    for feature in areas.getFeatures():
        geometry = feature.geometry()
        geometry.translate(700_000, 6_200_000)
        areas.dataProvider().changeGeometryValues({feature.id(): geometry})
    return areas


def test_areas_whose_parts_overlap_are_mended_and_said_and_have_no_hole(run, town, layer, heard, tmp_path):
    ring = "(({0} 2297000, {1} 2297000, {1} 2304000, {0} 2304000, {0} 2297000))"
    whole = f"MULTIPOLYGON({ring.format(3_817_000, 3_821_000)}, {ring.format(3_820_000, 3_824_000)})"
    area = layer("MultiPolygon", [whole], crs="EPSG:3035", fields="name:string", rows=[("Bourg",)])
    target = tmp_path / "p.zip"
    run("exportpackage", INPUT=town, ZONING="areas", AREAS=area, AREA_ID="name", OUTPUT=str(target))
    assert "Invalid polygons of “incidents” mended before use: 1. Check them." in heard.warnings
    assert [row["n"] for row in rows(target)] == ["300"]


def test_until_the_officer_decides_everything_says_so(packed):
    content = members(packed()["OUTPUT"])
    for name in ("LISEZMOI.html", "rapport/rapport.html", "rapport/rapport.json", "metadonnees/iso19139.xml"):
        assert b"NOT VALIDATED" in content[name]
    content = members(packed(DPO_DECISION="Agreed <12 March>, ref. 7")["OUTPUT"])
    assert not any(b"NOT VALIDATED" in data for data in content.values())
    assert b"Agreed &lt;12 March&gt;, ref. 7" in content["LISEZMOI.html"]


def test_titles_are_escaped_everywhere(packed):
    content = members(packed(TITLE='<script>"x"&', COMMUNE="L'Haÿ <les> & Roses")["OUTPUT"])
    assert b"<script>" not in content["LISEZMOI.html"] + content["rapport/rapport.html"]
    ElementTree.fromstring(content["metadonnees/iso19139.xml"])
    assert json.loads(content["datapackage.json"])["title"] == '<script>"x"& – L\'Haÿ <les> & Roses'


def test_the_page_needs_no_network(packed):
    page = members(packed()["OUTPUT"])["LISEZMOI.html"]
    text = page.decode().replace("http://www.w3.org/2000/svg", "")
    assert "<svg" in text
    assert not any(word in text for word in ("http", "src=", "@import", "url("))


def test_the_report_is_also_written_where_it_is_asked_for(run, town, tmp_path):
    report = tmp_path / "report.html"
    result = run("exportpackage", INPUT=town, CELL_SIZE=200, OUTPUT=str(tmp_path / "p.zip"), REPORT=str(report))
    assert report.read_bytes() == members(result["OUTPUT"])["rapport/rapport.html"]
    assert result["REPORT"] == str(report)


def test_a_folder_gets_the_package_under_its_suggested_name(packed, tmp_path):
    result = packed(OUTPUT=str(tmp_path), COMMUNE="Saint-Étienne", TITLE="Bruit")
    assert result["NAME"] == "obs-saint-etienne-bruit-2020-to-2022-public-v1.zip"
    assert result["OUTPUT"] == str(tmp_path / result["NAME"])


def test_the_geopackage_is_read_by_gdal_and_holds_nothing_else(packed, commune, tmp_path):
    result = packed(BOUNDARY=commune)
    path = tmp_path / "faits.gpkg"
    path.write_bytes(members(result["OUTPUT"])["donnees/faits.gpkg"])
    with sqlite3.connect(path) as database:
        things = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'")}
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    standard = {"gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents"}
    assert things == {*standard, "facts", "territory"}
    facts = QgsVectorLayer(f"{path}|layername=facts", "facts", "ogr")
    assert facts.isValid()
    assert facts.crs().authid() == "EPSG:3035"
    assert [field.name() for field in facts.fields()] == ["fid", "cell_id", "n", "class"]
    assert {feature.geometry().area() for feature in facts.getFeatures()} == {40_000.0}


@pytest.mark.parametrize(("period", "size"), [("all", 200), ("year", 1000)])
def test_the_project_opens_from_a_moved_read_only_folder(packed, commune, period, size, tmp_path):
    package = packed(PERIOD=period, CELL_SIZE=size, BOUNDARY=commune)["OUTPUT"]
    folder = tmp_path / "Données reçues d'été"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    for path in [*folder.rglob("*"), folder]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    project = QgsProject()
    assert project.read(str(folder / "carte.qgz"))
    assert project.crs().authid() == "EPSG:3035"
    layers = {node.layer().name(): node.layer() for node in project.layerTreeRoot().findLayers()}
    assert all(layer.isValid() for layer in layers.values())
    facts = [layer for name, layer in layers.items() if name != "Territory"]
    assert len(facts) == (1 if period == "all" else 3)
    classes = [category.value() for category in facts[0].renderer().categories()]
    assert classes[0] == "fewer than 11 or hidden"
    assert {feature["class"] for layer in facts for feature in layer.getFeatures()} <= set(classes)
    assert facts[0].featureCount() == len(rows(package)) / len(facts)
    assert sum(node.isVisible() for node in project.layerTreeRoot().findLayers()) == 2
    project.clear()
    folder.chmod(0o700)
