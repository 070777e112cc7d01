# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts and rates by area, run as the toolbox does."""
import pyproj
import pytest
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from quietude.core.statistics.rates import byar_interval

X, Y = 700_000, 6_600_000


def box(west, south, east, north):
    """Rectangle given by offsets, in metres, from a place in France."""
    west, south, east, north = X + west, Y + south, X + east, Y + north
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def here(points):
    """Points given by their offsets from the same place."""
    return lambda *offsets, **more: points(*[(X + x, Y + y) for x, y in offsets], **more)


@pytest.fixture
def areas(layer):
    """A zoning under a name."""

    def make(name, wkts, **more):
        made = layer("Polygon", wkts, **more)
        made.setName(name)
        return made

    return make


@pytest.fixture
def count(run):
    """Run with a temporary output."""
    return lambda **parameters: run("areacounts", OUTPUT="TEMPORARY_OUTPUT", **parameters)


WEST_AND_EAST = [box(0, 0, 100, 100), box(100, 0, 200, 100)]


def test_a_point_on_a_shared_edge_is_counted_once(count, here, areas, heard):
    results = count(INPUT=here((50, 50), (100, 50), (150, 50), (900, 50)), AREAS=[areas("districts", WEST_AND_EAST)])
    assert [row["n"] for row in rows(results)] == [1, 2]
    assert (results["COUNTED"], results["OUTSIDE"], results["ON_EDGE"]) == (3, 1, 1)
    assert "districts: 4 incidents = 3 in 2 areas + 1 outside; 1 on an edge." in heard.info


def test_points_on_every_corner_of_a_lattice_of_areas_are_counted_once_each(count, here, areas):
    lattice = [(100 * column, 100 * row) for column in range(11) for row in range(11)]
    squares = [box(x, y, x + 100, y + 100) for x in range(0, 1000, 100) for y in range(0, 1000, 100)]
    results = count(INPUT=here(*lattice), AREAS=[areas("squares", squares)])
    assert sum(row["n"] for row in rows(results)) == 121
    assert (results["COUNTED"], results["OUTSIDE"], results["ON_EDGE"]) == (121, 0, 121)


def test_areas_made_of_grid_cells_count_as_the_grid_does(run, count, here):
    incidents = here(*[(37 * index % 500, 91 * index % 400) for index in range(300)])
    grid = run("gridcounts", INPUT=incidents, CELL_SIZE=100, OUTPUT="TEMPORARY_OUTPUT")
    results = count(INPUT=incidents, AREAS=[grid["OUTPUT"]], AREA_ID="cell_id")
    assert {row["area_id"]: row["n"] for row in rows(results)} == {row["cell_id"]: row["n"] for row in rows(grid)}


def test_several_zonings_stand_side_by_side_and_each_adds_up(count, here, areas, heard):
    districts, sectors = areas("districts", WEST_AND_EAST), areas("sectors", [box(0, 0, 150, 100)])
    results = count(INPUT=here((50, 50), (140, 50), (190, 50), (900, 50)), AREAS=[districts, sectors])
    assert [(row["zoning"], row["area_id"], row["n"]) for row in rows(results)] == [
        ("districts", "1", 1), ("districts", "2", 2), ("sectors", "1", 2)
    ]
    assert (results["COUNTED"], results["OUTSIDE"]) == (3, 1)
    assert any("sectors: 4 incidents = 2 in 1 areas + 2 outside" in line for line in heard.info)


def test_two_zonings_of_one_name_are_told_apart(count, here, areas):
    same = areas("districts", [box(0, 0, 9, 9)]), areas("districts", [box(0, 0, 9, 9)])
    results = count(INPUT=here((5, 5)), AREAS=list(same))
    assert [row["zoning"] for row in rows(results)] == ["districts", "districts (2)"]


def test_areas_keep_their_attributes_their_geometry_and_their_crs(count, points, areas):
    in_degrees = "POLYGON((3.87 43.60, 3.89 43.60, 3.89 43.62, 3.87 43.62, 3.87 43.60))"
    quarter = areas("quarters", [in_degrees], crs="EPSG:4326", fields="name:string,code:integer", rows=[("Centre", 7)])
    results = count(INPUT=points((770_900, 6_279_000)), AREAS=[quarter], AREA_ID="name")
    row, feature = rows(results)[0], next(results["OUTPUT"].getFeatures())
    assert (row["name"], row["code"], row["area_id"], row["n"]) == ("Centre", 7, "Centre", 1)
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    assert feature.geometry().isGeosEqual(next(quarter.getFeatures()).geometry())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((("Centre", "Q01"), ("Gare", "Q02")), ["Centre", "Gare"]),
        ((("QPV", "Q01"), ("QPV", "Q02")), ["1", "2"]),  # does not tell them apart
        ((("Centre", "Q01"), (None, "Q02")), ["1", "2"]),
    ],
)
def test_areas_are_called_by_their_names_where_these_tell_them_apart(count, here, areas, heard, given, expected):
    zoning = areas("districts", WEST_AND_EAST, fields="nom:string,code:string", rows=list(given))
    results = count(INPUT=here((50, 50)), AREAS=[zoning])
    assert [row["area_id"] for row in rows(results)] == expected
    said = "The areas of “districts” are called by their “nom”." in heard.info
    assert said == (expected[0] == "Centre")


def test_a_field_that_bears_the_name_of_a_figure_never_keeps_its_old_value_there(count, here, areas, heard):
    zoning = areas("districts", WEST_AND_EAST, fields="N:integer,n_source:integer,per_km2:double",
                   rows=[(-999, 5, -1.0), (-999, 6, -1.0)])
    results = count(INPUT=here((50, 50)), AREAS=[zoning])
    assert [row["n"] for row in rows(results)] == [1, 0]
    assert [row["N_source_2"] for row in rows(results)] == [-999, -999]
    assert [row["n_source"] for row in rows(results)] == [5, 6]
    assert [row["per_km2_source"] for row in rows(results)] == [-1, -1]
    assert any("N → N_source_2" in line for line in heard.info)


def test_zonings_with_different_fields_share_the_ones_of_one_name(count, here, areas):
    one = areas("one", [box(0, 0, 100, 100)], fields="name:string,code:integer", rows=[("A", 1)])
    other = areas("other", [box(0, 0, 100, 100)], fields="NAME:string,code:string,more:double", rows=[("B", "x", 2.5)])
    results = count(INPUT=here((50, 50)), AREAS=[one, other])
    assert [(row["name"], row["code"], row["more"]) for row in rows(results)] == [("A", "1", NULL), ("B", "x", 2.5)]


def test_a_zoning_in_another_crs_joins_the_first(count, points, areas):
    in_metres = areas("metres", ["POLYGON((770000 6278000, 772000 6278000, 772000 6280000, 770000 6278000))"])
    in_degrees = areas("degrees", ["POLYGON((3.8 43.5, 3.9 43.5, 3.9 43.7, 3.8 43.5))"], crs="EPSG:4326")
    results = count(INPUT=points((771_900, 6_279_000)), AREAS=[in_metres, in_degrees])
    first, second = results["OUTPUT"].getFeatures()
    assert results["OUTPUT"].crs().authid() == "EPSG:2154"
    assert second.geometry().boundingBox().xMinimum() > 700_000


def test_density_is_by_square_kilometre_on_the_ellipsoid(count, points, areas):
    corners = [(3.87, 43.60), (3.89, 43.60), (3.89, 43.62), (3.87, 43.62), (3.87, 43.60)]
    wkt = f"POLYGON(({', '.join(f'{x} {y}' for x, y in corners)}))"
    results = count(INPUT=points((3.88, 43.61), crs="EPSG:4326"), AREAS=[areas("q", [wkt], crs="EPSG:4326")])
    metres2, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter(*zip(*corners))
    assert rows(results)[0]["per_km2"] == pytest.approx(1e6 / metres2, rel=1e-6)


PEOPLE = "people:integer,homes:integer"


def test_rates_have_an_interval_and_none_is_given_below_five_hundred(count, here, areas, heard):
    zoning = areas("districts", [box(0, 0, 100, 100), box(100, 0, 200, 100), box(200, 0, 300, 100)], fields=PEOPLE,
                   rows=[(2000, 1000), (499, 499), (None, None)])
    incidents = here(*[(10 + index, 50) for index in range(8)], (150, 50))
    first, second, third = rows(count(INPUT=incidents, AREAS=[zoning], POPULATION="people", DWELLINGS="homes"))
    low, high = byar_interval(first["n"] + 0.0)
    assert (first["per_1000"], first["per_1000_dwellings"]) == (4, 8)
    assert first["per_1000_low"] == pytest.approx(low / 2)
    assert first["per_1000_high"] == pytest.approx(high / 2)
    assert all(row["per_1000"] == row["per_1000_low"] == row["per_1000_dwellings"] == NULL for row in (second, third))
    assert [first["small_n"], second["small_n"]] == [False, True]
    assert any("2 areas have no rate: “people”" in line for line in heard.warnings)


def test_without_denominators_there_is_no_rate(count, here, areas):
    row = rows(count(INPUT=here((50, 50)), AREAS=[areas("districts", WEST_AND_EAST)]))[0]
    assert (row["per_1000"], row["per_1000_dwellings"], row["location_quotient"]) == (NULL, NULL, NULL)


def test_weights_are_summed_and_rates_use_them(count, here, areas):
    zoning = areas("districts", [box(0, 0, 100, 100)], fields=PEOPLE, rows=[(1000, 1000)])
    incidents = here((50, 50), (60, 60), fields="quantity:integer", rows=[(3,), (4,)])
    row = rows(count(INPUT=incidents, AREAS=[zoning], POPULATION="people", WEIGHT="quantity"))[0]
    assert (row["n"], row["weight"], row["per_1000"]) == (2, 7, 7)
    assert row["per_1000_low"] < 7 < row["per_1000_high"]


def test_the_location_quotient_tells_what_marks_an_area_out(count, here, areas):
    west, east = [("noise",)] * 6 + [("litter",)] * 6, [("noise",)] * 2 + [("litter",)] * 10
    positions = [(10 + index, 50) for index in range(12)] + [(110 + index, 50) for index in range(12)]
    incidents = here(*positions, fields="kind:string", rows=west + east)
    first, second = rows(count(INPUT=incidents, AREAS=[areas("districts", WEST_AND_EAST)], CATEGORY="kind"))
    assert first["lq_noise"] == pytest.approx((6 / 12) / (8 / 24))
    assert first["lq_litter"] == pytest.approx((6 / 12) / (16 / 24))
    assert (first["location_quotient_of"], second["location_quotient_of"]) == ("noise", "litter")
    assert first["location_quotient"] == first["lq_noise"]
    assert second["lq_noise"] == NULL


def test_categories_and_periods_have_columns_that_sum_to_n(count, here, areas):
    incidents = here((10, 10), (20, 20), (110, 10), fields="kind:string,day:date",
                     rows=[("noise", "2023-05-01"), ("litter", "2024-01-01"), ("noise", None)])
    zoning = areas("districts", WEST_AND_EAST)
    first, second = rows(count(INPUT=incidents, AREAS=[zoning], CATEGORY="kind", TIME="day", PERIOD="month"))
    assert (first["n_noise"], first["n_litter"], first["n_2023_05"], first["n_2024_01"]) == (1, 1, 1, 1)
    assert (second["n_noise"], second["n_no_date"], second["n_noise_no_date"]) == (1, 1, 1)


def test_overlaps_are_told_and_no_incident_is_counted_twice(count, here, areas, heard):
    results = count(INPUT=here((50, 50)), AREAS=[areas("districts", [box(0, 0, 100, 100), box(40, 0, 200, 100)])])
    assert [row["n"] for row in rows(results)] == [1, 0]
    assert any("1 incidents are in several of them" in line for line in heard.warnings)


def ring(*offsets, height=""):
    return "(" + ", ".join(f"{X + x} {Y + y} {height}" for x, y in (*offsets, offsets[0])) + ")"


def test_holes_heights_multipolygons_and_outlines_that_cross_are_counted_in(count, here, layer, heard):
    outer, inner = ring((0, 0), (90, 0), (90, 90), (0, 90), height=5), ring((30, 30), (60, 30), (60, 60), height=5)
    holed = f"MULTIPOLYGON Z(({outer}, {inner}))"
    bow_tie = f"MULTIPOLYGON(({ring((200, 0), (300, 100), (300, 0), (200, 100))}))"
    results = count(INPUT=here((10, 10), (50, 40), (210, 50), (250, 10)),
                    AREAS=[layer("MultiPolygonZ", [holed, bow_tie])])
    assert [row["n"] for row in rows(results)] == [1, 1]
    assert results["OUTPUT"].wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert any("1 areas of “incidents” are not valid" in line for line in heard.warnings)


def test_a_mended_area_has_its_true_size(count, here, layer):
    bow_tie = f"POLYGON({ring((0, 0), (100, 100), (100, 0), (0, 100))})"
    overlapping = f"MULTIPOLYGON(({ring((200, 0), (300, 0), (300, 100), (200, 100))}),"
    overlapping += f"({ring((250, 0), (350, 0), (350, 100), (250, 100))}))"
    spike = f"POLYGON({ring((400, 0), (500, 0), (500, 100), (450, 100), (450, 150), (450, 100), (400, 100))})"
    zoning = layer("MultiPolygon", [bow_tie, overlapping, spike])
    results = count(INPUT=here((10, 50), (275, 50), (450, 50)), AREAS=[zoning])
    assert [row["n"] for row in rows(results)] == [1, 1, 1]
    densities = [row["per_km2"] for row in rows(results)]
    assert densities == pytest.approx([1e6 / 5_000, 1e6 / 15_000, 1e6 / 10_000], rel=3e-3)
    assert all(feature.geometry().isGeosValid() for feature in results["OUTPUT"].getFeatures())


def test_only_the_selected_areas_are_counted_in_if_asked(count, here, areas, heard):
    zoning, other = areas("districts", WEST_AND_EAST), areas("sectors", [box(0, 0, 200, 100)])
    zoning.selectByIds([2])
    incidents = here((50, 50), (150, 50), (160, 50))
    asked = count(INPUT=incidents, AREAS=[zoning], SELECTED_AREAS=True)
    assert ([row["n"] for row in rows(asked)], asked["COUNTED"], asked["OUTSIDE"]) == ([2], 2, 1)
    assert any("1 selected areas of “districts”" in line for line in heard.info)
    both = count(INPUT=incidents, AREAS=[zoning, other], SELECTED_AREAS=True)
    assert [row["n"] for row in rows(both)] == [2, 3]
    assert any("No area of “sectors” is selected" in line for line in heard.warnings)
    assert [row["n"] for row in rows(count(INPUT=incidents, AREAS=[zoning]))] == [1, 2]


def test_areas_without_geometry_are_told(count, here, areas, heard):
    results = count(INPUT=here((50, 50)), AREAS=[areas("districts", [box(0, 0, 100, 100), ""])])
    assert len(rows(results)) == 1
    assert any("1 areas of “districts” have no geometry" in line for line in heard.warnings)


def test_the_filter_of_areas_and_the_selection_of_incidents_are_honoured(count, here, areas):
    zoning = areas("districts", WEST_AND_EAST, fields="code:integer", rows=[(1,), (2,)])
    zoning.setSubsetString("code = 2")
    incidents = here((50, 50), (150, 50), (160, 50))
    incidents.selectByIds([1, 2])
    QgsProject.instance().addMapLayer(incidents)
    results = count(INPUT=QgsProcessingFeatureSourceDefinition(incidents.id(), True), AREAS=[zoning])
    QgsProject.instance().removeMapLayer(incidents)
    assert [(row["code"], row["n"]) for row in rows(results)] == [(2, results["COUNTED"])]
    assert results["COUNTED"] + results["OUTSIDE"] == 2


def test_a_file_has_its_style_beside_it_and_zonings_from_geopackages_do_not_collide(run, here, areas, tmp_path):
    incidents = here((50, 50), (150, 50), (160, 50))
    first, target = str(tmp_path / "first.gpkg"), str(tmp_path / "second.gpkg")
    run("areacounts", INPUT=incidents, AREAS=[areas("districts", WEST_AND_EAST)], OUTPUT=first)
    run("areacounts", INPUT=incidents, AREAS=[first, first], OUTPUT=target)
    again = QgsVectorLayer(target, "again")
    assert again.featureCount() == 4
    assert again.renderer().classAttribute() == "per_km2"
    assert again.renderer().ranges()[-1].label().endswith("incidents/km² and over")


def test_places_without_a_rate_have_a_class_of_their_own(run, here, areas, tmp_path):
    zoning = areas("districts", WEST_AND_EAST, fields=PEOPLE, rows=[(2000, 1), (12, 1)])
    target = str(tmp_path / "rates.gpkg")
    run("areacounts", INPUT=here((50, 50), (150, 50)), AREAS=[zoning], POPULATION="people", OUTPUT=target)
    rates = QgsVectorLayer(target, "rates")
    labels = [interval.label() for interval in rates.renderer().ranges()]
    assert labels == ["over 0 incidents per 1,000 inhabitants", "no rate: fewer than 500 inhabitants, or unknown"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"AREA_ID": "nowhere"}, "AREA_ID: no layer of areas has a field “nowhere”"),
        ({"POPULATION": "nowhere"}, "POPULATION: no layer of areas"),
        ({"DWELLINGS": "nowhere"}, "DWELLINGS: no layer of areas"),
        ({"POPULATION": "name"}, "POPULATION: the field “name” holds no numbers"),
        ({"DWELLINGS": "name"}, "DWELLINGS: the field “name” holds no numbers"),
        ({"CATEGORY": "nowhere"}, "has no field “nowhere”"),
        ({"PERIOD": "month"}, "needs dates"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(count, here, areas, wrong, sentence):
    zoning = areas("districts", [box(0, 0, 100, 100)], fields="name:string", rows=[("Centre",)])
    with pytest.raises(QgsProcessingException, match=sentence):
        count(INPUT=here((50, 50)), AREAS=[zoning], **wrong)


def test_layers_that_are_no_areas_are_refused(count, here, areas, layer):
    with pytest.raises(QgsProcessingException, match="not a layer of polygons"):
        count(INPUT=here((50, 50)), AREAS=[layer("LineString", ["LINESTRING(0 0, 1 1)"])])
    with pytest.raises(QgsProcessingException, match="at least one layer"):
        count(INPUT=here((50, 50)), AREAS=[])
    with pytest.raises(QgsProcessingException, match="has no area"):
        count(INPUT=here((50, 50)), AREAS=[areas("nothing", [])])
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        count(INPUT=here((50, 50)), AREAS=[areas("nowhere", [box(0, 0, 9, 9)], crs="")])


def test_areas_that_hold_no_incident_at_all_are_refused(count, here, areas):
    with pytest.raises(QgsProcessingException, match="None of the 1 incidents"):
        count(INPUT=here((5000, 50)), AREAS=[areas("districts", WEST_AND_EAST)])


def test_incidents_without_crs_are_refused(count, points, areas):
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        count(INPUT=points((1, 1), crs=""), AREAS=[areas("districts", WEST_AND_EAST)])


def test_a_format_that_qgis_cannot_write_is_refused(run, here, areas, tmp_path):
    with pytest.raises(QgsProcessingException, match="cannot write this format"):
        run("areacounts", INPUT=here((50, 50)), AREAS=[areas("districts", WEST_AND_EAST)],
            OUTPUT=str(tmp_path / "districts.unheard"))
