# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts on grids, run as the toolbox does."""
import math

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

LATTICE = [(700_000 + 100 * column, 6_600_000 + 100 * row) for column in range(11) for row in range(11)]
COMEDIE = (3.8796, 43.6086)


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def here(points):
    """Points given by their offsets, in metres, from a place in France."""
    return lambda *offsets, **more: points(*[(700_000 + x, 6_600_000 + y) for x, y in offsets], **more)


@pytest.fixture
def count(run):
    """Run with a temporary output."""
    return lambda **parameters: run("gridcounts", OUTPUT="TEMPORARY_OUTPUT", **parameters)


@pytest.mark.parametrize("extent", [None, "700000,701000,6600000,6601000 [EPSG:2154]", "700000,701000,6600000,6601000"])
@pytest.mark.parametrize("grid", ["square", "hexagon"])
def test_points_on_the_corners_of_the_cells_are_counted_once_each(count, points, grid, extent):
    results = count(INPUT=points(*LATTICE), GRID=grid, CELL_SIZE=100, EXTENT=extent)
    assert sum(row["n"] for row in rows(results)) == 121
    assert (results["COUNTED"], results["OUTSIDE"]) == (121, 0)


def test_points_on_the_corners_of_official_cells_are_counted_once_each(count, points):
    corners = [(3_826_000 + 200 * column, 2_297_000 + 200 * row) for column in range(11) for row in range(11)]
    results = count(INPUT=points(*corners, crs="EPSG:3035"), GRID="insee", CELL_SIZE=200)
    assert [row["n"] for row in rows(results)] == [1] * 121
    assert {row["cell_id"] for row in rows(results)} == {f"CRS3035RES200mN{y}E{x}" for x, y in corners}


@pytest.mark.parametrize(
    ("place", "crs", "cell"),
    [
        (COMEDIE, "EPSG:3035", "CRS3035RES200mN2297800E3826200"),
        ((55.4481, -20.8789), "EPSG:2975", "CRS2975RES200mN7690400E338400"),
    ],
)
def test_official_cells_have_their_names_and_crs(count, points, heard, place, crs, cell):
    results = count(INPUT=points(place, crs="EPSG:4326"), GRID="insee", CELL_SIZE=200)
    assert rows(results)[0]["cell_id"] == cell
    assert results["OUTPUT"].crs().authid() == crs
    assert any(crs in line for line in heard.info)


def test_a_place_without_official_grid_is_told(count, points, heard):
    count(INPUT=points((-123.1, 49.25), crs="EPSG:4326"), GRID="insee", CELL_SIZE=200)
    assert any("no official grid here" in line for line in heard.warnings)


def test_an_extent_on_official_edges_asks_for_those_cells_only(count, points):
    results = count(
        INPUT=points((3_826_100, 2_297_100), (3_826_400, 2_297_100), crs="EPSG:3035"), GRID="insee", CELL_SIZE=200,
        EXTENT="3826000,3826400,2297000,2297400 [EPSG:3035]", KEEP_EMPTY=True,
    )
    assert len(rows(results)) == 4
    assert (results["COUNTED"], results["OUTSIDE"]) == (1, 1)


def test_hexagons_have_equal_sides_and_the_height_asked_for(count, points):
    results = count(INPUT=points(*LATTICE), GRID="hexagon", CELL_SIZE=250)
    ring = next(results["OUTPUT"].getFeatures()).geometry().asPolygon()[0]
    sides = [start.distance(end) for start, end in zip(ring, ring[1:])]
    assert sides == pytest.approx([250 / math.sqrt(3)] * 6, abs=1e-6)
    heights = [vertex.y() for vertex in ring]
    assert max(heights) - min(heights) == pytest.approx(250)


@pytest.mark.parametrize("grid", ["square", "hexagon"])
def test_density_is_by_square_kilometre_of_the_whole_cell(count, here, grid):
    row = rows(count(INPUT=here((0, 0), (1, 1), (2, 2)), GRID=grid, CELL_SIZE=500))[0]
    area = {"square": 0.25, "hexagon": math.sqrt(3) / 2 * 0.25}[grid]
    assert (row["n"], row["weight"]) == (3, 3)
    assert row["per_km2"] == pytest.approx(3 / area)


def test_degrees_are_counted_in_metres(count, points, heard):
    in_degrees = count(INPUT=points(COMEDIE, (3.8797, 43.6087), crs="EPSG:4326"), CELL_SIZE=1000)
    assert in_degrees["OUTPUT"].crs().authid() == "EPSG:2154"
    assert in_degrees["COUNTED"] == 2
    assert any("EPSG:2154" in line for line in heard.info)


def test_a_multipoint_counts_each_of_its_parts(count, layer):
    both = layer("MultiPoint", ["MULTIPOINT((700010 6600010),(700020 6600020))", "MULTIPOINT((700030 6600030))"])
    assert count(INPUT=both, CELL_SIZE=100)["COUNTED"] == 3


def test_rows_without_geometry_are_told(count, layer, heard):
    results = count(INPUT=layer("Point", ["POINT(700010 6600010)", ""]), CELL_SIZE=100)
    assert results["COUNTED"] == 1
    assert any("1 rows have no position" in line for line in heard.warnings)


def test_the_selection_is_honoured(count, points):
    incidents = points(*LATTICE)
    QgsProject.instance().addMapLayer(incidents)
    incidents.selectByIds([1, 2, 3])
    results = count(INPUT=QgsProcessingFeatureSourceDefinition(incidents.id(), True), CELL_SIZE=100)
    QgsProject.instance().removeMapLayer(incidents)
    assert results["COUNTED"] == 3


def test_incidents_outside_the_extent_are_outside(count, here):
    extent = "700000,700200,6600000,6600100 [EPSG:2154]"
    results = count(INPUT=here((50, 50), (150, 50), (950, 50)), CELL_SIZE=100, EXTENT=extent)
    assert (results["COUNTED"], results["OUTSIDE"]) == (2, 1)


MASK = ["POLYGON((700000 6600000, 700250 6600000, 700250 6600090, 700000 6600090, 700000 6600000))"]


def test_incidents_outside_the_study_area_are_outside_even_in_cells_that_touch_it(count, here, layer):
    incidents = here((10, 10), (250, 50), (290, 50), (210, 95))
    results = count(INPUT=incidents, CELL_SIZE=100, MASK=layer("Polygon", MASK))
    assert (results["COUNTED"], results["OUTSIDE"]) == (2, 2)


def test_empty_cells_are_those_that_touch_the_study_area(count, here, layer):
    results = count(INPUT=here((10, 10)), CELL_SIZE=100, MASK=layer("Polygon", MASK), KEEP_EMPTY=True)
    assert sorted((row["cell_id"], row["n"]) for row in rows(results)) == [
        ("100mN6600000E700000", 1), ("100mN6600000E700100", 0), ("100mN6600000E700200", 0)
    ]


def test_a_study_area_in_degrees_serves_incidents_in_metres(count, points, layer):
    around = "POLYGON((3.87 43.60, 3.89 43.60, 3.89 43.62, 3.87 43.62, 3.87 43.60))"
    results = count(
        INPUT=points((770_900, 6_279_000), (600_000, 6_279_000)), CELL_SIZE=500,
        MASK=layer("Polygon", [around], crs="EPSG:4326"),
    )
    assert (results["COUNTED"], results["OUTSIDE"]) == (1, 1)


def test_categories_and_periods_have_columns_that_sum_to_n(count, here, heard):
    incidents = here(
        (10, 10), (20, 20), (30, 30), (40, 40), fields="category:string,occurred_from:datetime",
        rows=[("Dépôt sauvage", "2023-05-01T08:00:00"), ("Tapage", "2023-05-02T23:00:00"),
              ("Tapage", "2024-01-01T00:30:00"), (None, None)],
    )
    results = count(INPUT=incidents, CELL_SIZE=100, CATEGORY="category", PERIOD="year")
    row = rows(results)[0]
    assert (row["n_depot_sauvage"], row["n_tapage"], row["n_no_value"]) == (1, 2, 1)
    assert (row["n_2023"], row["n_2024"], row["n_no_date"]) == (2, 1, 1)
    assert (row["n_tapage_2023"], row["n_tapage_2024"], row["n_no_value_no_date"]) == (1, 1, 1)
    assert sum("no value" in line for line in heard.warnings) == 2


def test_texts_that_begin_with_a_date_serve_as_dates(count, here):
    incidents = here((10, 10), (20, 20), fields="month:string", rows=[("2022-03",), ("2022-04-15",)])
    row = rows(count(INPUT=incidents, CELL_SIZE=100, TIME="month", PERIOD="quarter"))[0]
    assert (row["n_2022_q1"], row["n_2022_q2"]) == (1, 1)


def test_weights_are_summed_and_rates_use_them(count, here, heard):
    incidents = here((10, 10), (20, 20), (30, 30), fields="quantity:integer", rows=[(3,), (4,), (None,)])
    row = rows(count(INPUT=incidents, CELL_SIZE=1000, WEIGHT="quantity"))[0]
    assert (row["n"], row["weight"], row["per_km2"]) == (3, 7, pytest.approx(7))
    assert any("1 incidents have no value in “quantity”" in line for line in heard.warnings)


def test_a_quantity_is_used_only_if_asked_for(count, here, heard):
    incidents = here((10, 10), fields="quantity:integer", rows=[(3,)])
    assert rows(count(INPUT=incidents, CELL_SIZE=1000))[0]["weight"] == 1
    assert any("give it as WEIGHT" in line for line in heard.info)


def test_a_stray_incident_far_away_does_not_stop_the_count(count, here):
    results = count(INPUT=here((10, 10), (20, 20), (300_000, 300_000)), CELL_SIZE=5)
    assert (results["COUNTED"], results["OUTPUT"].featureCount()) == (3, 3)


def test_a_person_may_stop_it(count, here, heard):
    heard.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        count(INPUT=here((10, 10)), CELL_SIZE=100)


def test_a_size_left_empty_is_announced_and_returned(count, points, heard):
    results = count(INPUT=points(*LATTICE))
    assert results["CELL_SIZE_USED"] == 200
    assert any(line.startswith("Cell size: 200 m") for line in heard.info)


def test_an_official_size_left_empty_is_official(count, points):
    assert count(INPUT=points(*LATTICE), GRID="insee")["CELL_SIZE_USED"] == 200
    far_apart = [(700_000 + 5000 * index, 6_600_000 + 5000 * (index % 7)) for index in range(20)]
    assert count(INPUT=points(*far_apart), GRID="insee")["CELL_SIZE_USED"] == 1000


def test_a_file_has_its_style_beside_it(run, points, tmp_path):
    target = tmp_path / "cells.gpkg"
    results = run("gridcounts", INPUT=points(*LATTICE), CELL_SIZE=200, OUTPUT=str(target))
    assert results["OUTPUT"] == str(target)
    cells = QgsVectorLayer(str(target), "cells")
    assert cells.renderer().type() == "graduatedSymbol"
    assert cells.fields().field("n").alias() == "Number of incidents"
    labels = [interval.label() for interval in cells.renderer().ranges()]
    assert labels[-1].endswith("incidents and over")
    assert all(any(low.lowerValue() <= cell["n"] <= low.upperValue() for low in cells.renderer().ranges())
               for cell in cells.getFeatures())


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"GRID": "insee", "CELL_SIZE": 150}, "200 m, 1000 m or a multiple"),
        ({"GRID": "insee", "CELL_SIZE": 200.5}, "200 m, 1000 m or a multiple"),
        ({"WEIGHT": "nowhere"}, "has no field “nowhere”"),
        ({"CATEGORY": "nowhere"}, "has no field “nowhere”"),
        ({"PERIOD": "year", "TIME": "nowhere"}, "has no field “nowhere”"),
        ({"WEIGHT": "kind"}, "holds no numbers"),
        ({"WEIGHT": "below"}, "negative"),
        ({"PERIOD": "year"}, "needs dates"),
        ({"PERIOD": "year", "TIME": "kind"}, "holds no date"),
        ({"EXTENT": "0,0,0,0 [EPSG:2154]"}, "no area"),
        ({"EXTENT": "0,100,0,100 [EPSG:2154]"}, "None of the 1 incidents"),
        ({"CELL_SIZE": 0.001, "EXTENT": "0,1000000,6000000,7000000 [EPSG:2154]"}, "cells of at least"),
        ({"CELL_SIZE": 1, "KEEP_EMPTY": True, "EXTENT": "700000,701000,6600000,6601000 [EPSG:2154]"}, "at least"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(count, points, wrong, sentence):
    incidents = points((700_010, 6_600_010), fields="kind:string,below:double", rows=[("noise", -1.0)])
    with pytest.raises(QgsProcessingException, match=sentence):
        count(INPUT=incidents, **{"CELL_SIZE": 100, **wrong})


def test_a_study_area_elsewhere_is_refused(count, points, layer):
    far = layer("Polygon", ["POLYGON((0 0, 1 0, 1 1, 0 0))"])
    with pytest.raises(QgsProcessingException, match="None of the 1 incidents"):
        count(INPUT=points((700_010, 6_600_010)), CELL_SIZE=100, MASK=far)


@pytest.mark.parametrize("grid", ["square", "insee"])
def test_a_layer_without_crs_is_refused(count, points, grid):
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        count(INPUT=points((1, 1), crs=""), CELL_SIZE=200, GRID=grid)


def test_a_layer_without_events_is_refused(count, points):
    with pytest.raises(QgsProcessingException, match="no event with a position"):
        count(INPUT=points(), CELL_SIZE=100)


def test_too_many_columns_are_refused(count, points):
    many = [(700_000 + index, 6_600_000) for index in range(301)]
    incidents = points(*many, fields="id:integer", rows=[(index,) for index in range(301)])
    with pytest.raises(QgsProcessingException, match="301 columns"):
        count(INPUT=incidents, CELL_SIZE=100, CATEGORY="id")
