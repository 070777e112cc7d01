# SPDX-License-Identifier: GPL-2.0-or-later
import math
import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsVectorLayer

gdal.UseExceptions()
X, Y, SIDE, CELL = 768_000.0, 6_279_000.0, 120, 20.0


@pytest.fixture
def raster(tmp_path):
    """Factory: a GeoTIFF of cells of 20 m with the given values and tags."""

    def make(values, crs=2154, tags=None, transform=(X, CELL, 0, Y, 0, -CELL), bands=1):
        path = str(tmp_path / "density.tif")
        rows, columns = np.shape(values)
        made = gdal.GetDriverByName("GTiff").Create(path, columns, rows, bands, gdal.GDT_Float32)
        made.SetGeoTransform(transform)
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            made.SetProjection(reference.ExportToWkt())
        made.SetMetadata(tags or {})
        made.GetRasterBand(bands).SetNoDataValue(-9999)
        made.GetRasterBand(bands).WriteArray(np.asarray(values, np.float32))
        return path

    return make


def discs(*places):
    """Raster of discs (column, row, radius in cells, density)."""
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    values = np.zeros((SIDE, SIDE))
    for column, row, radius, density in places:
        values[np.hypot(columns - column, rows - row) <= radius] = density
    return values


def rows_of(results):
    layer = QgsVectorLayer(results["OUTPUT"], "areas")
    return [{**feature.attributeMap(), "geometry": feature.geometry()} for feature in layer.getFeatures()]


def test_two_discs_have_their_area_their_events_and_their_rank(run, raster, tmp_path):
    path = raster(discs((30, 30, 20, 100), (85, 80, 25, 100)), tags={"UNIT": "incidents/km²"})
    results = run("hotspotareas", INPUT=path, SHARES="100", OUTPUT=str(tmp_path / "areas.gpkg"))
    large, small = rows_of(results)
    assert results["AREAS"] == 2 and results["LEFT_OUT"] == 0
    for row, radius, rank in ((large, 500, 1), (small, 400, 2)):
        km2 = math.pi * radius**2 / 1e6
        assert row["area_km2"] == pytest.approx(km2, rel=1e-2)
        assert row["events"] == pytest.approx(100 * km2, rel=1e-2)
        assert (row["rank"], row["share"], row["threshold"]) == (rank, 100, 100)
        assert row["geometry"].isGeosValid()
        assert row["geometry"].area() == pytest.approx(1e6 * row["area_km2"])


def test_the_events_of_every_share_are_those_of_the_density(run, points, tmp_path, heard):
    draw = np.random.default_rng(5)
    places = np.column_stack([X + draw.normal(0, 700, 400), Y + draw.normal(0, 500, 400)])
    density = run("kerneldensity", INPUT=points(*places), BANDWIDTH=300, CELL_SIZE=20, OUTPUT=str(tmp_path / "d.tif"))
    results = run("hotspotareas", INPUT=density["OUTPUT"], OUTPUT=str(tmp_path / "areas.gpkg"))
    rows = rows_of(results)
    values = gdal.Open(density["OUTPUT"]).ReadAsArray().astype(float) * 0.0004
    for share in (50, 75, 90):
        of_share = [row for row in rows if row["share"] == share]
        assert [row["rank"] for row in of_share] == list(range(1, len(of_share) + 1))
        inside = values[values * 2500 >= of_share[0]["threshold"]].sum()
        assert inside == pytest.approx(values.sum() * share / 100, rel=2e-3)
        assert sum(row["events"] for row in of_share) == pytest.approx(inside, rel=2e-3)
    assert any(said.startswith("50% of the incidents on ") and "extent of the raster" in said for said in heard.info)


def test_areas_of_a_small_share_lie_within_those_of_a_larger_one(run, points, tmp_path):
    draw = np.random.default_rng(6)
    places = np.column_stack([X + draw.uniform(0, 3000, 60), Y + draw.uniform(0, 3000, 60)])
    density = run("kerneldensity", INPUT=points(*places), BANDWIDTH=400, CELL_SIZE=25, OUTPUT=str(tmp_path / "d.tif"))
    rows = rows_of(run("hotspotareas", INPUT=density["OUTPUT"], OUTPUT=str(tmp_path / "areas.gpkg")))
    together = {}
    for row in rows:
        known = together.get(row["share"])
        together[row["share"]] = known.combine(row["geometry"]) if known else row["geometry"]
    for inner, outer in ((50, 75), (75, 90)):
        assert together[inner].difference(together[outer]).area() < 1


def test_what_is_outside_the_study_area_is_no_territory(run, raster, tmp_path, heard):
    values = discs((30, 30, 20, 100))
    values[:, 60:] = -9999
    path = raster(values, tags={"UNIT": "faits/km²"})
    results = run("hotspotareas", INPUT=path, SHARES="100", OUTPUT=str(tmp_path / "a.gpkg"))
    (said,) = [said for said in heard.info if "of the study area" in said]
    told = float(re.search(r"on ([\d.]+)%", said)[1])
    assert told == pytest.approx(100 * math.pi * 20**2 / (SIDE * 60), abs=0.6)
    assert len(rows_of(results)) == 1


@pytest.mark.parametrize("label, unit, events", [
    ("incidents/km²", "auto", 0.04), ("incidents/cell", "auto", 100.0), ("", "cell", 100.0), ("", "m2", 40_000.0),
    ("incidents/m²", "auto", 40_000.0),
])
def test_events_follow_the_unit_that_is_told(run, raster, tmp_path, label, unit, events):
    values = np.zeros((12, 12))
    values[3:13, 3:13][:5, :5] = 1  # 25 cells of 0.0004 km²
    path = raster(values * 4, tags={"UNIT": label})
    (row,) = rows_of(run("hotspotareas", INPUT=path, SHARES="100", UNIT=unit, OUTPUT=str(tmp_path / "a.gpkg")))
    assert row["events"] == pytest.approx(events, rel=1e-6)


def test_a_raster_without_unit_is_taken_as_per_km2_and_it_is_said(run, raster, tmp_path, heard):
    run("hotspotareas", INPUT=raster(discs((30, 30, 20, 100))), OUTPUT=str(tmp_path / "a.gpkg"))
    assert any("taken as incidents per km²" in said for said in heard.warnings)


def test_yearly_densities_give_the_incidents_of_the_whole_period(run, raster, tmp_path):
    tags = {"UNIT": "incidents/km²/year", "PERIOD_FROM": "2019-01-01", "PERIOD_TO": "2020-12-31"}
    (row,) = rows_of(run(
        "hotspotareas", INPUT=raster(discs((30, 30, 20, 100)), tags=tags), SHARES="100", OUTPUT=str(tmp_path / "a.gpkg")
    ))
    assert row["events"] == pytest.approx(100 * math.pi * 0.4**2 * 731 / 365.2425, rel=1e-2)


def test_a_window_of_a_series_has_the_incidents_of_its_own_days(run, raster, tmp_path):
    tags = {"UNIT": "incidents/km²/year", "PERIOD_FROM": "2019-01-01", "PERIOD_TO": "2020-12-31",
            "BAND_1": "2019-01-01/2019-01-31"}
    (row,) = rows_of(run(
        "hotspotareas", INPUT=raster(discs((30, 30, 20, 100)), tags=tags), SHARES="100", OUTPUT=str(tmp_path / "a.gpkg")
    ))
    assert row["events"] == pytest.approx(100 * math.pi * 0.4**2 * 31 / 365.2425, rel=1e-2)


def test_crumbs_are_left_out_and_counted(run, raster, tmp_path, heard):
    results = run(
        "hotspotareas", INPUT=raster(discs((30, 30, 20, 100), (100.5, 100.5, 0.8, 100))), SHARES="100",
        OUTPUT=str(tmp_path / "a.gpkg"),
    )
    assert (results["AREAS"], results["LEFT_OUT"]) == (1, 1)
    assert any("left out: 1" in said for said in heard.info)


def test_a_raster_that_hangs_from_its_south_lies_where_it_should(run, raster, tmp_path):
    path = raster(discs((30, 40, 20, 1)), transform=(X, CELL, 0, Y, 0, CELL))
    (row,) = rows_of(run("hotspotareas", INPUT=path, SHARES="100", OUTPUT=str(tmp_path / "a.gpkg")))
    centre = row["geometry"].centroid().asPoint()
    assert (centre.x(), centre.y()) == pytest.approx((X + 600, Y + 800), abs=1)


def test_the_band_can_be_chosen(run, raster, tmp_path):
    path = raster(discs((30, 30, 20, 1)), bands=2)
    assert len(rows_of(run("hotspotareas", INPUT=path, BAND=2, SHARES="90", OUTPUT=str(tmp_path / "a.gpkg")))) == 1


@pytest.mark.parametrize("change, sentence", [
    ({"SHARES": "half"}, "is not a list of percentages"),
    ({"SHARES": "0"}, "is not a list of percentages"),
    ({"BAND": 7}, "."),
])
def test_bad_answers_get_a_sentence(run, raster, tmp_path, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("hotspotareas", **{"INPUT": raster(discs((30, 30, 20, 1))), "OUTPUT": str(tmp_path / "a.gpkg"), **change})


@pytest.mark.parametrize("values, crs, transform, sentence", [
    (np.zeros((5, 5)), 2154, (X, CELL, 0, Y, 0, -CELL), "zero or without value everywhere"),
    (-np.ones((5, 5)), 2154, (X, CELL, 0, Y, 0, -CELL), "25 negative cells"),
    (np.full((5, 5), np.inf), 2154, (X, CELL, 0, Y, 0, -CELL), "25 infinite cells"),
    (np.ones((5, 5)), 4326, (3.8, 0.001, 0, 43.6, 0, -0.001), "reproject it to EPSG:2154"),
    (np.ones((5, 5)), 3857, (423_000, 20, 0, 5_404_000, 0, -20), "does not measure lengths in metres"),
    (np.ones((5, 5)), None, (X, CELL, 0, Y, 0, -CELL), "no coordinate reference system"),
])
def test_rasters_that_cannot_be_used_are_refused(run, raster, tmp_path, values, crs, transform, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("hotspotareas", INPUT=raster(values, crs, transform=transform), OUTPUT=str(tmp_path / "a.gpkg"))
    assert not (tmp_path / "a.gpkg").exists()


@pytest.mark.parametrize("method", ["ratio", "difference", "log_ratio"])
def test_a_change_of_density_is_refused_even_where_it_is_positive(run, raster, tmp_path, method):
    path = raster(discs((30, 30, 20, 2)), tags={"METHOD": method, "UNIT": "ratio"})
    with pytest.raises(QgsProcessingException, match="compares densities"):
        run("hotspotareas", INPUT=path, OUTPUT=str(tmp_path / "a.gpkg"))


def test_the_style_beside_the_file_draws_the_smallest_share_last_and_darkest(run, raster, tmp_path):
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    cone = np.maximum(0, 50 - np.hypot(rows - 60, columns - 60))
    run("hotspotareas", INPUT=raster(cone, tags={"UNIT": "faits/km²"}), OUTPUT=str(tmp_path / "a.gpkg"))
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "areas")
    renderer = layer.renderer()
    categories = renderer.categories()
    assert [round(category.value()) for category in categories] == [50, 75, 90]
    assert categories[0].label().startswith("50% of incidents (") and "faits/km² and over" in categories[0].label()
    lightness = [category.symbol().color().lightness() for category in categories]
    assert lightness == sorted(lightness)
    assert renderer.orderByEnabled() and not renderer.orderBy().list()[0].ascending()
    assert layer.labelsEnabled()
    assert layer.attributeAlias(layer.fields().lookupField("events")) == "Incidents inside"
