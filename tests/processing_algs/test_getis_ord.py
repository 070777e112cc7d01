# SPDX-License-Identifier: GPL-2.0-or-later
"""Significant hot spots, run as the toolbox does."""
import numpy as np
import pytest
from qgis.core import NULL, QgsFeatureRequest, QgsProcessingException, QgsVectorLayer

TERRITORY = "POLYGON((700000 6600000, 701200 6600000, 701200 6601000, 700000 6601000, 700000 6600000))"
FIELDS = ["cell_id", "n", "z", "p", "significant", "class"]


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def test(run):
    """Run with a temporary output."""
    return lambda **parameters: run("getisord", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})


@pytest.fixture
def incidents(points):
    """Two hundred incidents scattered over a territory, and a crowd of sixty in its south-west."""
    random = np.random.default_rng(3)
    scattered, crowd = random.random((200, 2)) * [1200, 1000], random.normal([250, 250], 60, (60, 2))
    return points(*np.add(np.vstack([scattered, crowd]), [700_000, 6_600_000]).tolist())


@pytest.fixture
def territory(layer):
    return layer("Polygon", [TERRITORY])


def test_a_crowd_is_hot_and_every_cell_of_the_territory_is_told(test, incidents, territory):
    results = test(INPUT=incidents, CELL_SIZE=100, MASK=territory)
    found = rows(results)
    assert list(found[0]) == FIELDS
    assert len(found) == results["PLACES"] == 120
    assert sum(row["n"] for row in found) == results["COUNTED"] == 260
    hot = {row["cell_id"] for row in found if row["class"] == "hot_99"}
    assert "100mN6600200E700200" in hot
    assert results["HOT_99"] == len(hot)
    assert results["SIGNIFICANT"] == sum(row["significant"] for row in found) > 0
    for name in ("HOT_99", "HOT_95", "HOT_90", "NONE", "COLD_90", "COLD_95", "COLD_99"):
        assert results[name] == sum(row["class"] == name.lower() for row in found)


def test_cells_and_areas_made_of_them_give_the_same(test, run, incidents, territory):
    cells = test(INPUT=incidents, CELL_SIZE=100, MASK=territory)
    grid = run("gridcounts", INPUT=incidents, CELL_SIZE=100, MASK=territory, KEEP_EMPTY=True, OUTPUT="TEMPORARY_OUTPUT")
    for rule, more in (("queen", {}), ("rook", {}), ("distance", {"DISTANCE": 250})):
        cells = test(INPUT=incidents, CELL_SIZE=100, MASK=territory, NEIGHBOURS=rule, **more)
        areas = test(INPUT=grid["OUTPUT"], FIELD="n", NEIGHBOURS=rule, **more)
        by_cell = {row["cell_id"]: row["z"] for row in rows(cells)}
        assert {row["cell_id"]: row["z"] for row in rows(areas)} == pytest.approx(by_cell, abs=1e-9)


@pytest.mark.parametrize(("grid", "size"), [("square", 100), ("hexagon", 100), ("insee", 200)])
def test_every_grid_finds_the_crowd(test, incidents, territory, grid, size):
    results = test(INPUT=incidents, GRID=grid, CELL_SIZE=size, MASK=territory)
    hottest = max(rows(results), key=lambda row: row["z"])
    assert hottest["class"].startswith("hot")
    assert results["COUNTED"] == 260


def test_the_log_tells_the_result_in_a_sentence(test, incidents, territory, heard):
    test(INPUT=incidents, CELL_SIZE=100, MASK=territory)
    said = next(line for line in heard.info if "hot cells" in line)
    assert "hot cells at 95% after FDR correction" in said
    assert "of the territory" in said and "of the incidents" in said


def test_nothing_happening_is_told_too(test, points, heard):
    cells = [(700_050 + 100 * x, 6_600_050 + 100 * y) for x in range(10) for y in range(10)]
    chequered = points(*cells, *[cell for rank, cell in enumerate(cells) if (rank + rank // 10) % 2])
    results = test(INPUT=chequered, CELL_SIZE=100)
    assert results["SIGNIFICANT"] == 0
    assert any("chance alone could draw this map" in line for line in heard.info)


def test_gi_leaves_the_cell_itself_out(test, incidents, territory):
    star, plain = (test(INPUT=incidents, CELL_SIZE=100, MASK=territory, SELF=itself) for itself in (True, False))
    assert [row["z"] for row in rows(star)] != [row["z"] for row in rows(plain)]


def test_corrections_show_fewer_and_fewer_places(test, incidents, territory):
    shown = [
        test(INPUT=incidents, CELL_SIZE=100, MASK=territory, CORRECTION=correction)["SIGNIFICANT"]
        for correction in ("none", "fdr", "bonferroni")
    ]
    assert shown == sorted(shown, reverse=True)
    assert shown[0] > shown[2] > 0


def test_without_study_area_the_rectangle_is_tested_and_a_warning_says_so(test, incidents, heard):
    results = test(INPUT=incidents, CELL_SIZE=100)
    assert results["PLACES"] > 100
    assert any("give the territory as MASK" in line for line in heard.warnings)


def test_incidents_outside_the_study_area_are_outside(test, incidents, layer):
    west = "POLYGON((700010 6600010, 700590 6600010, 700590 6600990, 700010 6600990, 700010 6600010))"
    results = test(INPUT=incidents, CELL_SIZE=100, MASK=layer("Polygon", [west]))
    assert results["PLACES"] == 60
    assert results["COUNTED"] + results["OUTSIDE"] == 260
    assert results["OUTSIDE"] > 50


def test_what_is_left_empty_is_announced_and_returned(test, incidents, territory, heard):
    results = test(INPUT=incidents, MASK=territory, NEIGHBOURS="distance")
    assert (results["CELL_SIZE_USED"], results["DISTANCE_USED"]) == (100, 200)
    assert "Distance between neighbours: 200 m (twice the cell size)." in heard.info


def test_a_count_of_points_may_come_from_a_field(test, points):
    somewhere = [(700_050 + 100 * x, 6_600_050) for x in range(8)]
    weighted = points(*somewhere, fields="quantity:integer", rows=[(value,) for value in (9, 8, 9, 1, 0, 1, 0, None)])
    results = test(INPUT=weighted, FIELD="quantity", CELL_SIZE=100)
    assert [row["n"] for row in rows(results)] == [9, 8, 9, 1, 0, 1, 0, 0]
    assert rows(results)[1]["z"] > 2


AREAS = [
    "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))",
    "POLYGON((20 0, 30 0, 30 10, 20 10, 20 0))", "POLYGON((30 0, 40 0, 40 10, 30 10, 30 0))",
    "POLYGON((90 0, 99 0, 99 9, 90 9, 90 0))",
]


@pytest.fixture
def areas(layer):
    """Four areas in a row and one far away, with counts; the last of the row has none."""
    fields = "name:string,class:string,incidents:integer"
    counts = [("a", "old", 9), ("b", "old", 7), ("c", "old", 1), ("d", "old", None), ("e", "old", 2)]
    return layer("Polygon", AREAS, fields=fields, rows=counts)


def test_areas_keep_their_attributes_and_islands_have_no_test(test, areas, heard):
    results = test(INPUT=areas, FIELD="incidents")
    found = {row["name"]: row for row in rows(results)}
    assert sorted(found) == ["a", "b", "c", "e"]
    assert {row["class"] for row in found.values()} == {"none"}
    assert found["a"]["class_source"] == "old"
    assert found["e"]["z"] == found["e"]["p"] == NULL
    assert not found["e"]["significant"]
    assert (results["PLACES"], results["WITHOUT_NEIGHBOUR"]) == (4, 1)
    assert any("1 areas have no value in “incidents”" in line for line in heard.warnings)
    assert any("1 places have no neighbour" in line for line in heard.warnings)
    assert any("Only 4 places" in line for line in heard.warnings)


def test_areas_in_degrees_touch_and_are_far_apart_in_metres(test, layer, heard):
    squares = [
        f"POLYGON(({x} 43.6, {x + 0.01} 43.6, {x + 0.01} 43.61, {x} 43.61, {x} 43.6))" for x in (3.85, 3.86, 3.87, 3.88)
    ]
    areas = layer("Polygon", squares, crs="EPSG:4326", fields="n:integer", rows=[(1,), (5,), (9,), (2,)])
    results = test(INPUT=areas, FIELD="n", NEIGHBOURS="distance")
    assert 800 < results["DISTANCE_USED"] < 812  # 0.01 degrees of longitude at this latitude
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    assert results["WITHOUT_NEIGHBOUR"] == 0
    assert test(INPUT=areas, FIELD="n", NEIGHBOURS="rook")["WITHOUT_NEIGHBOUR"] == 0


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"ALPHA": 0}, "between 0 and 1"),
        ({"CELL_SIZE": 5000}, "Only 1 places"),
        ({"NEIGHBOURS": "distance", "DISTANCE": 20}, "No two places are within 20 m"),
        ({"FIELD": "nothing"}, "no field “nothing”"),
        ({"FIELD": "kind"}, "holds no numbers"),
        ({"EXTENT": "0,1000,0,1000 [EPSG:2154]"}, "None of the 3 incidents"),
        ({"CELL_SIZE": 0.01}, "choose cells of at least"),
        ({"GRID": "insee", "CELL_SIZE": 150}, "multiple of 200 m"),
    ],
)
def test_what_cannot_be_tested_is_refused_with_a_sentence(test, points, wrong, sentence):
    three = points((700_010, 6_600_010), (700_450, 6_600_700), (700_990, 6_600_200), fields="kind:string",
                   rows=[("vol",)] * 3)
    with pytest.raises(QgsProcessingException, match=sentence):
        test(**{"INPUT": three, "CELL_SIZE": 100, **wrong})


def test_the_same_count_everywhere_is_refused(test, points):
    even = points(*[(700_050 + 100 * x, 6_600_050 + 100 * y) for x in range(5) for y in range(5)])
    with pytest.raises(QgsProcessingException, match="the same value, 1: nothing stands out"):
        test(INPUT=even, CELL_SIZE=100, EXTENT="700000,700500,6600000,6600500 [EPSG:2154]")


def test_areas_without_a_count_are_refused(test, areas, layer):
    with pytest.raises(QgsProcessingException, match="name in FIELD"):
        test(INPUT=areas)
    with pytest.raises(QgsProcessingException, match="holds no numbers"):
        test(INPUT=areas, FIELD="name")
    apart = layer("Polygon", [AREAS[0], AREAS[2], AREAS[4]], fields="n:integer", rows=[(1,), (2,), (3,)])
    with pytest.raises(QgsProcessingException, match="No two places touch"):
        test(INPUT=apart, FIELD="n")
    empty = layer("Polygon", AREAS[:3], fields="n:integer", rows=[(None,)] * 3)
    with pytest.raises(QgsProcessingException, match="is empty for every event"):
        test(INPUT=empty, FIELD="n")


def test_layers_that_hold_nothing_to_test_are_refused(test, layer):
    with pytest.raises(QgsProcessingException, match="lines or polygons|points"):
        test(INPUT=layer("LineString", ["LINESTRING(0 0, 9 9)"]))
    with pytest.raises(QgsProcessingException, match="no event with a position"):
        test(INPUT=layer("Point", []))
    with pytest.raises(QgsProcessingException, match="has no area"):
        test(INPUT=layer("Polygon", [], fields="n:integer"), FIELD="n")


def test_what_serves_points_only_is_told_with_areas(test, areas, heard):
    test(INPUT=areas, FIELD="incidents", CELL_SIZE=100, DISTANCE=50)
    assert any(line.startswith("CELL_SIZE: for points only") for line in heard.warnings)
    assert any(line.startswith("DISTANCE serves neighbours by distance only") for line in heard.warnings)


def test_a_person_may_stop_it(test, incidents, heard):
    heard.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        test(INPUT=incidents, CELL_SIZE=100)


def test_the_style_is_written_beside_the_file_with_its_seven_classes(test, incidents, territory, tmp_path):
    path = tmp_path / "hot.gpkg"
    test(INPUT=incidents, CELL_SIZE=100, MASK=territory, OUTPUT=str(path))
    opened = QgsVectorLayer(str(path), "hot", "ogr")
    values = [category.value() for category in opened.renderer().categories()]
    assert values == ["hot_99", "hot_95", "hot_90", "none", "cold_90", "cold_95", "cold_99"]
    assert opened.attributeAlias(opened.fields().lookupField("z")) == "Standard score (z)"


def test_many_cells_written_at_once_keep_their_booleans(test, incidents, tmp_path):
    path = tmp_path / "many.gpkg"
    results = test(INPUT=incidents, CELL_SIZE=12, OUTPUT=str(path))
    opened = QgsVectorLayer(str(path), "many", "ogr")
    assert opened.featureCount() == results["PLACES"] > 5000
    chosen = QgsFeatureRequest().setFilterExpression('"significant"')
    assert len(list(opened.getFeatures(chosen))) == results["SIGNIFICANT"] > 0


def test_uneven_counts_are_warned_of_and_the_skewed_law_shows_fewer_hot_spots(test, incidents, territory, heard):
    normal = test(INPUT=incidents, CELL_SIZE=50, MASK=territory)
    assert any("times as many places as announced" in line for line in heard.warnings)
    heard.warnings.clear()
    skewed = test(INPUT=incidents, CELL_SIZE=50, MASK=territory, LAW="skewed")
    assert heard.warnings == []
    assert 0 < skewed["SIGNIFICANT"] < normal["SIGNIFICANT"]
    assert [row["z"] for row in rows(skewed)] == [row["z"] for row in rows(normal)]
