# SPDX-License-Identifier: GPL-2.0-or-later
"""Every audience and every kind of places: what is refused, and that a hidden event changes no byte."""
import csv
import io
import json
import zipfile
from functools import cache

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

EVERYONE = tuple(range(320))


@pytest.fixture(scope="module")
def crowd():
    """Positions in EPSG:3035 and years of 320 events, most of them close together."""
    random = np.random.default_rng(12)
    near = random.normal((3_820_900, 2_300_900), 350, (280, 2))
    far = random.uniform((3_819_200, 2_299_200), (3_825_500, 2_305_500), (40, 2))
    return np.vstack([near, far]), random.choice(["2020", "2021", "2022"], 320)


@pytest.fixture(scope="module")
def blocks(layer):
    """Areas of 800 m, in two parents."""
    squares, rows = [], []
    for column in range(8):
        for row in range(8):
            west, south = 3_819_200 + 800 * column, 2_299_200 + 800 * row
            east, north = west + 800, south + 800
            squares.append(f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))")
            rows.append((f"b{column}{row}", "west" if column < 4 else "east"))
    return layer("Polygon", squares, crs="EPSG:3035", fields="name:string,parent:string", rows=rows)


@pytest.fixture(scope="module")
def homes(points):
    """An address every 40 m."""
    grid = [(3_819_200 + 40 * i, 2_299_200 + 40 * j) for i in range(90) for j in range(90)]
    return points(*grid, crs="EPSG:3035")


@pytest.fixture(scope="module")
def built(provider, points, crowd, tmp_path_factory):
    """Factory: bytes of the package of some of the events, made once for each choice of them."""
    import processing  # importable only once qgis_processing has run

    @cache
    def build(kept=EVERYONE, **parameters):
        rows = [(f"{crowd[1][index]}-03-01", "rue" if index % 3 else "place") for index in kept]
        fields = "occurred_from:string,kind:string"
        source = points(*crowd[0][list(kept)], crs="EPSG:3035", fields=fields, rows=rows)
        target = tmp_path_factory.mktemp("package") / "p.zip"
        processing.run("quietude:exportpackage", {"INPUT": source, "OUTPUT": str(target), **parameters})
        return target.read_bytes()

    return build


def rows_of(package):
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return list(csv.DictReader(io.StringIO(archive.read("donnees/faits.csv").decode())))


def report_of(package):
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return json.loads(archive.read("rapport/rapport.json"))


def outlines(package, folder):
    path = folder / "faits.gpkg"
    path.write_bytes(zipfile.ZipFile(io.BytesIO(package)).read("donnees/faits.gpkg"))
    facts = QgsVectorLayer(f"{path}|layername=facts", "facts", "ogr")
    return [(feature["cell_id"], feature.geometry()) for feature in facts.getFeatures()], facts.crs()


def hidden_events(package, crowd, folder):
    """Events in places without any figure, found with the package's own outlines."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject

    shown = {row["cell_id"] for row in rows_of(package) if row["n"]}
    places, crs = outlines(package, folder)
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:3035"), crs, QgsProject.instance())
    found = []
    for index, (x, y) in enumerate(crowd[0]):
        point = QgsGeometry.fromPointXY(there.transform(QgsPointXY(float(x), float(y))))
        holding = {name for name, outline in places if outline.contains(point)}
        if holding and not holding & shown:
            found.append(index)
    return found


WAYS = {
    "squares": {"ZONING": "quadtree"},
    "squares by year": {"ZONING": "quadtree", "PERIOD": "year", "TOTALS": True},
    "cells with a heat map": {"ZONING": "grid", "CELL_SIZE": 400, "HEAT_RADIUS": 300},
    "cells for partners": {"AUDIENCE": "partner", "CELL_SIZE": 200, "PERIOD": "year", "TOTALS": True},
}


@pytest.mark.parametrize("way", WAYS)
def test_with_or_without_an_event_of_a_hidden_place_the_package_is_the_same_byte_for_byte(built, crowd, way, tmp_path):
    package = built(**WAYS[way])
    hidden = hidden_events(package, crowd, tmp_path)
    assert hidden
    for one in (hidden[0], hidden[-1]):
        assert built(tuple(index for index in EVERYONE if index != one), **WAYS[way]) == package


def test_joined_areas_hide_nothing_that_their_parent_could_show(built, blocks):
    alone = built(ZONING="areas", AREAS=blocks, AREA_ID="name")
    joined = built(ZONING="areas", AREAS=blocks, AREA_ID="name", AREA_PARENT="parent")
    assert sum(not row["n"] for row in rows_of(alone)) > 5
    assert all(row["n"] for row in rows_of(joined))
    assert any(" + " in row["cell_id"] for row in rows_of(joined))


def test_totals_are_rows_of_their_own_that_leave_every_hidden_figure_open(built):
    rows = rows_of(built(AUDIENCE="partner", CELL_SIZE=400, PERIOD="year", TOTALS=True, ROUNDING=1))
    assert {row["period"] for row in rows} == {"2020", "2021", "2022", "total"}
    by_place = {}
    for row in rows:
        by_place.setdefault(row["cell_id"], {})[row["period"]] = row["n"]
    crossed = 0
    for figures in by_place.values():
        hidden = [period for period, n in figures.items() if not n and period != "total"]
        if figures["total"] and hidden:
            shown = sum(int(n) for period, n in figures.items() if n and period != "total")
            assert len(hidden) >= 2
            # A place may show its total alone: each year is then anything from none to all.
            assert int(figures["total"]) - shown >= 12 or shown == 0
            crossed += shown > 0
    assert crossed


def test_a_partner_package_says_that_its_data_may_be_personal_unless_every_figure_stands_for_11_facts_or_more(built):
    fine = built(AUDIENCE="partner", CELL_SIZE=200)
    assert report_of(fine)["personal_data_possible"] is True
    assert "PERSONAL DATA POSSIBLE" in zipfile.ZipFile(io.BytesIO(fine)).read("LISEZMOI.html").decode()
    assert report_of(built(AUDIENCE="partner", CELL_SIZE=8000, K=11))["personal_data_possible"] is False


def test_the_heat_map_is_a_layer_of_few_classes(built, tmp_path):
    package = built(**WAYS["cells with a heat map"])
    path = tmp_path / "faits.gpkg"
    path.write_bytes(zipfile.ZipFile(io.BytesIO(package)).read("donnees/faits.gpkg"))
    heat = QgsVectorLayer(f"{path}|layername=heat", "heat", "ogr")
    assert 1 <= heat.featureCount() <= 5
    assert report_of(package)["heat_map"]["radius_m"] == 300


def test_places_with_few_households_are_hidden(built, points):
    few = points(*[(3_820_900 + 10 * index, 2_300_900) for index in range(10)], crs="EPSG:3035")
    with pytest.raises(QgsProcessingException, match="No cell gathers 11"):
        built(CELL_SIZE=400, HOUSEHOLDS=few)
    many = points(*[(3_820_810 + 10 * index, 2_300_900) for index in range(30)], crs="EPSG:3035")
    shown = [row["cell_id"] for row in rows_of(built(CELL_SIZE=400, HOUSEHOLDS=many)) if row["n"]]
    assert shown == ["CRS3035RES400mN2300800E3820800"]


def test_one_source_of_nearly_all_facts_hides_a_figure(run, points, tmp_path):
    spread = [(3_820_010 + 30 * index, 2_300_010) for index in range(30)]
    other = [(3_821_010 + 30 * index, 2_300_010) for index in range(30)]
    rows = [("landlord",)] * 28 + [("shop",)] * 2 + [("landlord",), ("shop",)] * 15
    layer = points(*spread, *other, crs="EPSG:3035", fields="who:string", rows=rows)
    asked = {"INPUT": layer, "CELL_SIZE": 1000, "OUTPUT": str(tmp_path / "p.zip")}
    assert run("exportpackage", **asked)["PUBLISHED_CELLS"] == 2
    assert run("exportpackage", SOURCE="who", **asked)["PUBLISHED_CELLS"] == 1
    alone = points(*spread, crs="EPSG:3035", fields="who:string", rows=[("landlord",)] * 30)
    with pytest.raises(QgsProcessingException, match="has one value only"):
        run("exportpackage", SOURCE="who", **{**asked, "INPUT": alone})


def test_three_years_running_or_none(run, points, tmp_path):
    spread = [(3_820_010 + 9 * index, 2_300_010) for index in range(100)]
    other = [(3_821_010 + 9 * index, 2_300_010) for index in range(100)]
    rows = [(f"{2020 + index % 3}-05-05",) for index in range(100)] + [
        (f"{2020 + 2 * (index % 2)}-05-05",) for index in range(100)
    ]
    layer = points(*spread, *other, crs="EPSG:3035", fields="day:string", rows=rows)
    asked = {"INPUT": layer, "CELL_SIZE": 1000, "PERIOD": "year", "TIME": "day", "OUTPUT": str(tmp_path / "p.zip")}
    assert run("exportpackage", **asked)["PUBLISHED_CELLS"] == 5
    assert run("exportpackage", THREE_YEARS=True, **asked)["PUBLISHED_CELLS"] == 3


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"AUDIENCE": "partner", "K": 5, "DPO_DECISION": "agreed"}, "a partner package never shows fewer than 6"),
        ({"ZONING": "snapped_points"}, "never for a public package. Choose one of grid, quadtree, areas"),
        ({"AUDIENCE": "partner", "ZONING": "snapped_points"}, "never for a partner package"),
        ({"SENSITIVE": True}, "SENSITIVE needs ZONING = areas with INHABITANTS"),
        ({"CELL_SIZE": 400, "HEAT_RADIUS": 100}, "HEAT_RADIUS = 100 m: below 300 m"),
        ({"ZONING": "quadtree", "CELL_SIZE": 250}, "not 250 m"),
        ({"ZONING": "quadtree", "CELL_SIZE": 400, "PERIOD": "month"}, "PERIOD = month needs cells of at least 1,000"),
        ({"AUDIENCE": "partner", "ROUNDING": 0}, "ROUNDING = 0"),
        ({"SOURCE": "nowhere"}, "no field “nowhere”"),
    ],
)
def test_what_is_too_fine_for_an_audience_is_refused(built, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        built(**parameters)


def test_areas_that_overlap_are_refused(built, layer):
    square = "POLYGON(({0} 2299000,{1} 2299000,{1} 2306000,{0} 2306000,{0} 2299000))"
    wide = [square.format(3_819_000, 3_823_000), square.format(3_822_000, 3_826_000)]
    areas = layer("Polygon", wide, crs="EPSG:3035", fields="name:string", rows=[("a",), ("b",)])
    with pytest.raises(QgsProcessingException, match=r"“a” and “b” overlap \(25%"):
        built(ZONING="areas", AREAS=areas, AREA_ID="name")
