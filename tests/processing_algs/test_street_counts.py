# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts along streets, run as the toolbox does."""
import csv

import pytest
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from quietude.processing_algs.base import RESOURCES

X, Y = 700_000, 6_600_000
NAMED = {"fields": "name:string,n:integer", "rows": [("Rue Foch", 9), ("AV. DE LA GARE", 9)]}


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def here(points):
    """Points given by their offsets from a place in France."""
    return lambda *offsets, **more: points(*[(X + x, Y + y) for x, y in offsets], **more)


@pytest.fixture
def streets(layer):
    """A layer of segments given by offsets from the same place; two parallel streets 40 m apart by default."""

    def make(*segments, **more):
        chosen = segments or ([(0, 0), (200, 0)], [(0, 40), (100, 40)])
        lines = [", ".join(f"{X + x} {Y + y}" for x, y in segment) for segment in chosen]
        return layer("LineString", [f"LINESTRING({line})" for line in lines], **more)

    return make


@pytest.fixture
def count(run):
    """Run with a temporary output."""
    return lambda **parameters: run("streetcounts", OUTPUT="TEMPORARY_OUTPUT", **parameters)


def test_incidents_are_counted_on_the_nearest_segment_and_none_is_lost(count, here, streets, heard):
    results = count(INPUT=here((10, 5), (20, -10), (50, 38), (500, 0)), STREETS=streets(), DISTANCE=25)
    first, second = rows(results)
    assert (first["n"], second["n"]) == (2, 1)
    assert (results["COUNTED"], results["OUTSIDE"], results["DISTANCE_USED"]) == (3, 1, 25)
    assert first["mean_distance_m"] == pytest.approx(7.5)
    assert "4 incidents = 3 on 2 segments + 1 farther than 25 m from any." in heard.info


def test_rates_are_per_100_metres_on_the_ground(count, here, streets):
    first, second = rows(count(INPUT=here((10, 5), (20, -10)), STREETS=streets()))
    # Lambert-93 shortens or stretches lengths by less than one in a thousand here.
    assert first["length_m"] == pytest.approx(200, rel=1e-3)
    assert first["per_100m"] == pytest.approx(100 * 2 / first["length_m"])
    assert (second["n"], second["per_100m"], second["mean_distance_m"], second["small_n"]) == (0, 0, NULL, True)


def test_a_distance_left_empty_is_announced_and_returned(count, here, streets, heard):
    results = count(INPUT=here((10, 29), (10, -31)), STREETS=streets([(0, 0), (200, 0)]))
    assert (results["COUNTED"], results["OUTSIDE"], results["DISTANCE_USED"]) == (1, 1, 30)
    assert any(line.startswith("Distance: 30 m") for line in heard.info)


def test_the_name_of_the_street_wins_over_the_nearer_one(count, here, streets, heard):
    incidents = here((50, 35), (50, 35), (50, 35), fields="adr:string",
                     rows=[("12 rue FOCH",), ("avenue de la Gare",), (None,)])
    results = count(INPUT=incidents, STREETS=streets(**NAMED), NAME="name", STREET="adr", DISTANCE=50)
    assert [row["n"] for row in rows(results)] == [1, 2]
    assert results["BY_NAME"] == 1
    assert any(line.startswith("1 incidents are on the segment that bears the name") for line in heard.info)


def test_one_name_alone_is_not_used_and_that_is_said(count, here, streets, heard):
    results = count(INPUT=here((50, 35)), STREETS=streets(**NAMED), NAME="name", DISTANCE=50)
    assert [row["n"] for row in rows(results)] == [0, 1]
    assert any("NAME and STREET" in line for line in heard.warnings)


def test_own_fields_are_kept_and_never_taken_for_figures(count, here, streets, heard):
    row = rows(count(INPUT=here((50, 5)), STREETS=streets(**NAMED)))[0]
    assert (row["name"], row["n"], row["n_source"]) == ("Rue Foch", 1, 9)
    assert any("n → n_source" in line for line in heard.info)


def test_weights_categories_and_periods_sum_to_the_whole(count, here, streets):
    incidents = here((10, 1), (20, 1), (30, 41), fields="kind:string,day:date,quantity:integer",
                     rows=[("noise", "2023-05-01", 3), ("litter", "2024-01-01", 4), ("noise", None, 1)])
    results = count(INPUT=incidents, STREETS=streets(), CATEGORY="kind", TIME="day", PERIOD="year", WEIGHT="quantity")
    first, second = rows(results)
    assert (first["n_noise"], first["n_litter"], first["n_2023"], first["n_2024"]) == (1, 1, 1, 1)
    assert (second["n_noise"], second["n_no_date"]) == (1, 1)
    assert (first["weight"], first["per_100m"]) == (7, pytest.approx(7 / first["length_m"] * 100))


def test_at_a_crossing_the_first_segment_of_the_layer_is_taken_and_that_is_said(count, here, streets, heard):
    crossing = streets([(0, 0), (100, 0)], [(100, 0), (100, 100)])
    assert [row["n"] for row in rows(count(INPUT=here((100, 0)), STREETS=crossing))] == [1, 0]
    assert any("same distance from several segments" in line for line in heard.info)


def test_streets_keep_their_crs_and_incidents_in_degrees_meet_them(count, points, layer):
    twice = "MULTILINESTRING Z((3.88 43.60 5, 3.89 43.60 5),(3.88 43.61 5, 3.89 43.61 5))"
    in_degrees = layer("MultiLineStringZ", [twice], crs="EPSG:4326")
    results = count(INPUT=points((3.885, 43.6001), (3.885, 43.6099), crs="EPSG:4326"), STREETS=in_degrees)
    row = rows(results)[0]
    assert (row["n"], results["OUTPUT"].crs().authid()) == (2, "EPSG:4326")
    assert results["OUTPUT"].wkbType() == QgsWkbTypes.Type.MultiLineString
    assert row["length_m"] == pytest.approx(2 * 807.5, rel=1e-2)


def test_the_selection_of_the_streets_is_honoured_and_rows_without_line_are_told(count, here, layer, heard):
    wkts = [f"LINESTRING({X} {Y}, {X + 100} {Y})", f"LINESTRING({X} {Y + 9}, {X + 100} {Y + 9})", ""]
    chosen = layer("LineString", wkts)
    QgsProject.instance().addMapLayer(chosen)
    chosen.selectByIds([2, 3])
    results = count(INPUT=here((50, 1)), STREETS=QgsProcessingFeatureSourceDefinition(chosen.id(), True))
    QgsProject.instance().removeMapLayer(chosen)
    assert [row["n"] for row in rows(results)] == [1]
    assert any("1 rows of “incidents” have no line" in line for line in heard.warnings)


def test_a_file_has_its_style_beside_it_with_the_unit(run, here, streets, tmp_path):
    target = str(tmp_path / "streets.gpkg")
    three = streets([(0, 0), (200, 0)], [(0, 40), (100, 40)], [(0, 500), (9, 500)])
    run("streetcounts", INPUT=here((10, 5), (20, 5), (30, 41)), STREETS=three, OUTPUT=target)
    again = QgsVectorLayer(target, "again")
    labels = [interval.label() for interval in again.renderer().ranges()]
    assert labels[0] == "0 incidents per 100 m"
    assert again.renderer().orderByEnabled()
    widths = [interval.symbol().width() for interval in again.renderer().ranges()]
    assert widths == sorted(widths)
    assert again.attributeAlias(again.fields().lookupField("per_100m")) == "Incidents per 100 m"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"NAME": "nowhere"}, "NAME: the layer “incidents” has no field “nowhere”"),
        ({"STREET": "nowhere"}, "STREET: the layer “incidents” has no field “nowhere”"),
        ({"WEIGHT": "nowhere"}, "has no field “nowhere”"),
        ({"PERIOD": "month"}, "needs dates"),
        ({"DISTANCE": 0.5}, "within 0.5 m of a street"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(count, here, streets, wrong, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        count(INPUT=here((50, 5)), STREETS=streets(), **wrong)


def test_layers_that_are_no_streets_are_refused(count, here, layer):
    with pytest.raises(QgsProcessingException, match="not a layer of lines"):
        count(INPUT=here((50, 5)), STREETS=layer("Polygon", ["POLYGON((0 0, 1 0, 1 1, 0 0))"]))
    with pytest.raises(QgsProcessingException, match="has no line"):
        count(INPUT=here((50, 5)), STREETS=layer("LineString", []))
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        count(INPUT=here((50, 5)), STREETS=layer("LineString", ["LINESTRING(0 0, 1 1)"], crs=""))


def test_montpellier_is_counted_on_its_own_streets(count, points, shared):
    folder = shared / "montpellier"
    with (folder / "accidents_montpellier_2013_2015_2020.csv").open(encoding="utf-8") as file:
        placed = [row for row in csv.DictReader(file) if row["lon"]]
    incidents = points(*[(row["lon"], row["lat"]) for row in placed], crs="EPSG:4326", fields="adr:string",
                       rows=[(row["adr"],) for row in placed])
    results = count(INPUT=incidents, STREETS=str(folder / "VilleMTP_MTP_FilaireVoies.gpkg"), NAME="LIB_OFF",
                    STREET="adr")
    assert results["COUNTED"] + results["OUTSIDE"] == len(placed) == 892
    assert sum(row["n"] for row in rows(results)) == results["COUNTED"] > 870


def test_the_fictional_town_is_counted_on_its_streets(count, points):
    streets = QgsVectorLayer(str(RESOURCES / "sample" / "rues.geojson"), "rues")
    some = [feature.geometry().interpolate(feature.geometry().length() / 2).asPoint()
            for feature in streets.getFeatures()][:50]
    incidents = points(*[(point.x(), point.y()) for point in some], crs="EPSG:4326")
    assert [row["n"] for row in rows(count(INPUT=incidents, STREETS=streets))][:50] == [1] * 50
