# SPDX-License-Identifier: GPL-2.0-or-later
"""Concentration by place, street and cell, run as the toolbox does."""
import pytest
from qgis.core import QgsProcessingException, QgsWkbTypes

X, Y = 700_000, 6_600_000


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def here(points):
    return lambda *offsets, **more: points(*[(X + x, Y + y) for x, y in offsets], **more)


@pytest.fixture
def streets(layer):
    """Four parallel streets of 200 m, 100 m apart."""
    lines = [f"LINESTRING({X} {Y + 100 * k}, {X + 200} {Y + 100 * k})" for k in range(4)]
    return layer("LineString", lines, fields="name:string", rows=[("A",), ("B",), ("C",), (None,)])


@pytest.fixture
def rank(run):
    return lambda **parameters: run("concentration", OUTPUT="TEMPORARY_OUTPUT", **parameters)


def test_places_are_exact_positions_ranked_by_their_incidents(rank, here, heard):
    results = rank(INPUT=here((0, 0), (0, 0), (0, 0), (50, 0)))

    first, second = rows(results)
    assert (first["rank"], first["n"], first["share"], first["cumulative_share"]) == (1, 3, 0.75, 0.75)
    assert (second["n"], second["cumulative_share"], second["cumulative_places"]) == (1, 1, 1)
    assert (first["within_share"], second["within_share"]) == (25, 80)
    assert results["GINI"] == pytest.approx(0.25)
    assert results["OUTPUT"].wkbType() == QgsWkbTypes.Type.Point
    assert "50% of the incidents on 50.0% of the places that have any (1 of 2)." in heard.info


def test_addresses_are_one_place_whatever_their_case_and_accents(rank, here):
    incidents = here((0, 0), (10, 0), (90, 0), (95, 5), fields="adr:string",
                     rows=[("3 rue de l'Église",), ("3 RUE DE L EGLISE",), ("8 rue Foch",), (None,)])
    results = rank(INPUT=incidents, PLACE="adr")

    assert [(row["place"], row["n"]) for row in rows(results)] == [("3 rue de l'Église", 2), ("8 rue Foch", 1)]
    assert (results["COUNTED"], results["OUTSIDE"]) == (3, 1)
    assert next(results["OUTPUT"].getFeatures()).geometry().asPoint().x() == X + 5


def test_all_segments_are_places_and_those_without_incidents_come_last(rank, here, streets, heard):
    results = rank(INPUT=here((10, 1), (20, 1), (30, -1), (10, 101), (500, 0)), BY="street", STREETS=streets,
                   STREET_NAME="name", DISTANCE=20)

    assert [(row["place"], row["n"]) for row in rows(results)] == [("A", 3), ("B", 1), ("C", 0), ("segment 4", 0)]
    assert (results["PLACES"], results["AFFECTED"], results["COUNTED"], results["OUTSIDE"]) == (4, 2, 4, 1)
    assert results["SHARE_50"] == 0.25
    assert "50% of the incidents on 25.0% of the street segments (1 of 4)." in heard.info
    assert "5 incidents = 4 on 2 street segments + 1 outside or without a place." in heard.info


def test_cells_of_a_study_area_count_even_without_incidents(rank, here, layer):
    area = layer("Polygon", [f"POLYGON(({X} {Y},{X + 400} {Y},{X + 400} {Y + 100},{X} {Y + 100},{X} {Y}))"])
    incidents = here((10, 10), (20, 20), (150, 50))

    with_area = rank(INPUT=incidents, BY="cell", CELL_SIZE=100, MASK=area)
    without = rank(INPUT=incidents, BY="cell", CELL_SIZE=100)

    assert (with_area["PLACES"], with_area["AFFECTED"], with_area["CELL_SIZE_USED"]) == (4, 2, 100)
    assert without["PLACES"] == 2
    # Three incidents on four cells: 2 + 1 is as unequal as three can be on two of them.
    assert with_area["GINI_PLAIN"] == pytest.approx(0.5 + 1 / 12)
    assert with_area["GINI"] == pytest.approx(4 / 3 * (0.5 + 1 / 12 - 1) + 1)


def test_weights_rank_and_rows_are_still_counted(rank, here):
    incidents = here((0, 0), (0, 0), (50, 0), fields="quantity:integer", rows=[(1,), (1,), (8,)])
    first, second = rows(rank(INPUT=incidents, WEIGHT="quantity"))

    assert (first["n"], first["weight"], first["share"]) == (1, 8, 0.8)
    assert (second["n"], second["weight"]) == (2, 2)


def test_the_report_holds_the_sentence_and_the_curve(rank, here, tmp_path):
    page = tmp_path / "report.html"
    results = rank(INPUT=here((0, 0), (0, 0), (50, 0)), REPORT=str(page))

    assert results["REPORT"] == str(page)
    text = page.read_text(encoding="utf-8")
    assert "50% of the incidents on 50.0% of the places" in text and text.count("<svg") == 2


def test_files_are_styled_and_whole(run, here, tmp_path):
    target = tmp_path / "ranked.gpkg"
    run("concentration", INPUT=here((0, 0), (0, 0), (50, 0)), OUTPUT=str(target))

    assert target.exists() and "within_share" in target.with_suffix(".qml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("asked", "sentence"), [
    ({"BY": "street"}, "STREETS: choose the line layer"),
    ({"PLACE": "nothing"}, "PLACE: the field “nothing” is empty"),
    ({"PLACE": "no_such"}, "no field “no_such”"),
    ({"WEIGHT": "zero"}, "Every weight is zero"),
    ({"BY": "street", "STREETS": "far"}, "is within 30 m of a street"),
])
def test_a_refusal_says_what_to_do(rank, here, layer, asked, sentence):
    incidents = here((0, 0), (50, 0), fields="nothing:string,zero:integer", rows=[(None, 0), (None, 0)])
    if "STREETS" in asked:
        asked = {**asked, "STREETS": layer("LineString", [f"LINESTRING({X + 9000} {Y}, {X + 9100} {Y})"])}

    with pytest.raises(QgsProcessingException, match=sentence):
        rank(INPUT=incidents, **asked)


def test_chicago_holds_half_of_its_assaults_in_a_small_part_of_its_cells(rank, shared, points):
    import pandas as pd
    from quietude.core.statistics.concentration.concentration import gini

    table = pd.read_csv(shared / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz")
    some = table.dropna(subset=["longitude", "latitude"]).iloc[::40]
    results = rank(INPUT=points(*zip(some.longitude, some.latitude), crs="EPSG:4326"))

    counts = some.groupby(["longitude", "latitude"]).size().to_numpy(float)
    assert (results["COUNTED"], results["PLACES"]) == (len(some), len(counts))
    assert results["GINI_PLAIN"] == pytest.approx(gini(counts), abs=1e-12)
