# SPDX-License-Identifier: GPL-2.0-or-later
"""Hot spots judged by later incidents, run as the toolbox does."""
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from quietude.processing_algs.adapters.crs import from_epsg

X0, Y0 = 700_000, 6_600_000


def square(x, y, side):
    """WKT of a square, its south-west corner given from a place in France."""
    west, south = X0 + x, Y0 + y
    east, north = west + side, south + side
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


@pytest.fixture
def town(layer):
    """A study area of 1 km²."""
    return layer("Polygon", [square(0, 0, 1000)])


@pytest.fixture
def here(points):
    """Points by their offsets, dated if asked."""

    def make(*offsets, dates=None):
        placed = [(X0 + x, Y0 + y) for x, y in offsets]
        if dates is None:
            return points(*placed)
        return points(*placed, fields="occurred_from:string", rows=[(date,) for date in dates])

    return make


@pytest.fixture
def judge(run):
    return lambda spots, events, **more: run(
        "hitrate", **{"INPUT": spots, "EVENTS": events, "OUTPUT": "TEMPORARY_OUTPUT", **more}
    )


def rows(results):
    return [feature.attributeMap() for feature in results["OUTPUT"].getFeatures()]


INSIDE, ELSEWHERE, AWAY = (150, 150), (700, 700), (5000, 5000)


def test_polygons_are_judged_by_what_falls_into_them(judge, layer, here, town):
    spots = layer("Polygon", [square(100, 100, 100), square(300, 300, 100)])
    results = judge(spots, here(INSIDE, (350, 350), (110, 120), ELSEWHERE, AWAY), STUDY_AREA=town)
    assert results["HIT_RATE"] == pytest.approx(3 / 4)
    assert results["AREA_SHARE_USED"] == pytest.approx(0.02)
    assert results["PAI"] == pytest.approx(0.75 / 0.02)
    assert (results["HITS"], results["COUNTED"], results["OUTSIDE"]) == (3, 4, 1)
    assert results["RRI"] is None


def test_polygons_that_overlap_count_once(judge, layer, here, town):
    results = judge(layer("Polygon", [square(100, 100, 100)] * 2), here(INSIDE, ELSEWHERE), STUDY_AREA=town)
    assert (results["HITS"], results["AREA_SHARE_USED"]) == (1, pytest.approx(0.01))


def test_what_stands_outside_the_study_area_counts_for_nothing(judge, layer, here, town):
    spots = layer("Polygon", [square(900, 900, 200)])
    results = judge(spots, here((950, 950), (1050, 1050), ELSEWHERE), STUDY_AREA=town)
    assert (results["HITS"], results["COUNTED"], results["OUTSIDE"]) == (1, 2, 1)
    assert results["AREA_SHARE_USED"] == pytest.approx(0.01)


def test_the_recapture_index_is_that_of_levine(judge, layer, here, town):
    spots = layer("Polygon", [square(100, 100, 100)])
    earlier = here(*[INSIDE] * 4, *[ELSEWHERE] * 6)
    results = judge(spots, here(*[INSIDE] * 3, *[ELSEWHERE] * 3), STUDY_AREA=town, EARLIER=earlier)
    assert results["RRI"] == pytest.approx((3 / 4) / (6 / 10))


def test_hot_spot_areas_have_a_row_a_share_and_their_share_as_earlier_rate(judge, layer, here, town):
    spots = layer("Polygon", [square(100, 100, 100), square(100, 100, 300)], fields="share:double", rows=[(50,), (80,)])
    results = judge(spots, here(*[INSIDE] * 2, (350, 350), *[ELSEWHERE] * 2), STUDY_AREA=town)
    small, large = rows(results)
    assert (small["hot_spots"], small["hit_rate"]) == ("Hot spots of 50% of the incidents", pytest.approx(0.4))
    assert large["rri"] == pytest.approx(0.6 / 0.8)
    assert results["HIT_RATE"] == large["hit_rate"] == pytest.approx(0.6)


def test_significant_cells_are_judged_within_all_cells(judge, layer, here):
    cells = [square(x, y, 500) for x in (0, 500) for y in (0, 500)]
    classes = ["hot_95", "none", "cold_90", "hot_historical"]
    grid = layer("Polygon", cells, fields="class:string", rows=[(name,) for name in classes])
    results = judge(grid, here(INSIDE, INSIDE, ELSEWHERE))
    assert results["HIT_RATE"] == pytest.approx(2 / 3)
    assert results["AREA_SHARE_USED"] == pytest.approx(0.25)


def test_cells_ranked_by_a_field_are_taken_from_the_highest_down(judge, layer, here):
    cells = [square(x, y, 500) for x in (0, 500) for y in (0, 500)]
    grid = layer("Polygon", cells, fields="n:integer", rows=[(8,), (1,), (1,), (0,)])
    events = here(*[INSIDE] * 3, (100, 600), *[(600, 100)] * 4)
    results = judge(grid, events, FIELD="n", AREA_SHARE=25)
    assert results["HIT_RATE"] == pytest.approx(3 / 8)
    assert results["RRI"] == pytest.approx((3 / 8) / (8 / 10))
    assert results["PEI"] == pytest.approx(3 / 4)
    # The two cells of value 1 come together: half of the ground cannot be reached.
    half = next(row for row in rows(results) if row["hot_spots"] == "Hottest 50% of the area")
    assert half["area_share"] == pytest.approx(0.25)


@pytest.fixture
def raster(tmp_path):
    """Factory: a density of 10 × 10 cells of 100 m over the town, with tags."""

    def make(values, **tags):
        path = str(tmp_path / "density.tif")
        made = gdal.GetDriverByName("GTiff").Create(path, 10, 10, 1, gdal.GDT_Float32)
        made.SetGeoTransform((X0, 100, 0, Y0 + 1000, 0, -100))
        made.SetProjection(from_epsg(2154).toWkt())
        made.SetMetadata(tags)
        made.GetRasterBand(1).WriteArray(values)
        made = None
        return QgsRasterLayer(path, "density")

    return make


def test_a_raster_is_judged_at_a_share_of_its_ground(judge, raster, here):
    values = np.arange(100.0).reshape(10, 10)
    # The highest values are in the southern row.
    results = judge(raster(values), here((950, 50), (50, 50), (950, 950), AWAY), AREA_SHARE=10)
    assert (results["HITS"], results["COUNTED"], results["OUTSIDE"]) == (2, 3, 1)
    assert results["AREA_SHARE_USED"] == pytest.approx(0.1)
    assert results["PAI"] == pytest.approx((2 / 3) / 0.1)
    assert results["RRI"] == pytest.approx((2 / 3) / (values[-1].sum() / values.sum()))


def test_a_share_left_empty_is_said(judge, raster, here, heard):
    results = judge(raster(np.arange(100.0).reshape(10, 10)), here(INSIDE))
    assert results["AREA_SHARE_USED"] == pytest.approx(0.05)
    assert any("Share of the ground: 5%" in line for line in heard.info)


def test_a_study_area_cuts_a_raster(judge, raster, here, layer):
    west = layer("Polygon", [square(0, 0, 500)])
    results = judge(raster(np.ones((10, 10))), here((100, 100), (900, 900)), STUDY_AREA=west, AREA_SHARE=100)
    assert (results["COUNTED"], results["OUTSIDE"], results["PAI"]) == (1, 1, 1)
    assert rows(results)[-1]["area_km2"] == pytest.approx(0.25)


def test_the_curve_rises_to_everything(judge, raster, here):
    values = np.random.default_rng(3).random((10, 10))
    events = here(*np.random.default_rng(4).uniform(0, 1000, (200, 2)))
    table = rows(judge(raster(values), events))
    assert table[-1]["hit_rate"] == table[-1]["pai"] == table[-1]["area_share"] == 1
    rates = [row["hit_rate"] for row in table]
    assert rates == sorted(rates)
    assert all(row["hit_rate_low"] <= row["hit_rate"] <= row["hit_rate_high"] for row in table)


def test_a_map_judged_by_what_drew_it_is_told(judge, raster, here, heard, layer, town):
    density = raster(np.arange(100.0).reshape(10, 10), PERIOD_FROM="2023-01-01", PERIOD_TO="2023-12-31")
    judge(density, here(INSIDE, dates=["2024-01-05"]))
    assert heard.warnings == []
    judge(density, here(INSIDE, ELSEWHERE, dates=["2023-12-31", "2024-01-05"]))
    assert any("begin on 2023-12-31, before the last of those that made it" in line for line in heard.warnings)
    heard.warnings.clear()
    spots = layer("Polygon", [square(100, 100, 100)])
    judge(spots, here(INSIDE, dates=["2024-01-05"]), STUDY_AREA=town, EARLIER=here(INSIDE, dates=["2024-02-01"]))
    assert any("of 2024-02-01" in line for line in heard.warnings)


def test_a_layer_in_degrees_is_judged_in_metres(judge, layer, town, here):
    spots = layer("Polygon", ["POLYGON((2.9 46.4, 3.1 46.4, 3.1 46.6, 2.9 46.6, 2.9 46.4))"], crs="EPSG:4326")
    assert judge(spots, here(INSIDE), STUDY_AREA=town)["HIT_RATE"] == 1


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "STUDY_AREA: give the polygons"),
        ({"FIELD": "nowhere"}, "has no field “nowhere”"),
        ({"FIELD": "name"}, "holds no numbers"),
        ({"FIELD": "empty"}, "is empty for every event|is empty"),
        ({"TIME": "nowhere"}, "has no field “nowhere”"),
    ],
)
def test_bad_answers_get_a_sentence(judge, layer, here, parameters, sentence):
    spots = layer("Polygon", [square(0, 0, 100)], fields="name:string,empty:integer", rows=[("a", None)])
    with pytest.raises(QgsProcessingException, match=sentence):
        judge(spots, here(INSIDE), **parameters)


def test_hot_spots_and_incidents_elsewhere_get_a_sentence(judge, layer, here, town):
    spots = layer("Polygon", [square(100, 100, 100)])
    with pytest.raises(QgsProcessingException, match="None of the 1 incidents"):
        judge(spots, here(AWAY), STUDY_AREA=town)
    with pytest.raises(QgsProcessingException, match="No hot spot of “incidents” is in the study area"):
        judge(layer("Polygon", [square(5000, 5000, 100)]), here(INSIDE), STUDY_AREA=town)


def test_lines_are_no_hot_spots(judge, layer, here, town):
    with pytest.raises(QgsProcessingException, match="is not a layer of polygons"):
        judge(layer("LineString", [f"LINESTRING({X0} {Y0},{X0 + 9} {Y0})"]), here(INSIDE), STUDY_AREA=town)


def test_the_log_tells_the_rate_its_interval_and_chance(judge, layer, here, town, heard):
    judge(layer("Polygon", [square(100, 100, 100)]), here(*[INSIDE] * 30, *[ELSEWHERE] * 70), STUDY_AREA=town)
    told = "Hot spots: 30.0% of the 100 later incidents (between 21.2% and 40.0%) on 1.0% of the study area; PAI 30.00."
    assert told in heard.info
    assert any("Better than chance" in line for line in heard.info)


def test_the_report_and_the_table_are_written(judge, layer, here, town, tmp_path):
    judge(layer("Polygon", [square(100, 100, 100)]), here(INSIDE, ELSEWHERE), STUDY_AREA=town,
          OUTPUT=str(tmp_path / "t.gpkg"), REPORT=str(tmp_path / "t.html"))  # fmt: skip
    table = QgsVectorLayer(str(tmp_path / "t.gpkg"))
    assert table.isValid() and table.featureCount() == 1
    page = (tmp_path / "t.html").read_text(encoding="utf-8")
    assert "<svg" in page and "PAI" in page and "<script" not in page
