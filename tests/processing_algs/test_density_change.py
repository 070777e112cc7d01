# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

gdal.UseExceptions()
X, Y = 768_000.0, 6_279_000.0
SQUARE = f"{X - 500},{X + 500},{Y - 500},{Y + 500}"
HERE = {"BANDWIDTH": 300, "CELL_SIZE": 25, "EXTENT": SQUARE}


def read(path):
    raster = gdal.Open(str(path))
    values = raster.GetRasterBand(1).ReadAsArray().astype(np.float64)
    return raster, np.where(values == -9999, np.nan, values)


def crowd(seed, count):
    draw = np.random.default_rng(seed)
    return np.column_stack([X + draw.normal(0, 150, count), Y + draw.normal(0, 150, count)])


@pytest.fixture
def changed(run, tmp_path):
    """Run a comparison and read its raster: ``changed(now, before, METHOD="ratio")``."""

    def changed(now, before, **more):
        results = run("densitychange", INPUT=now, REFERENCE=before, OUTPUT=str(tmp_path / "c.tif"), **{**HERE, **more})
        raster, values = read(results["OUTPUT"])
        return results, raster, values

    return changed


def test_a_layer_and_itself_differ_nowhere(changed, points):
    layer = points(*crowd(1, 80))
    results, _, values = changed(layer, layer)
    assert (values == 0).all()
    assert (results["MINIMUM"], results["MAXIMUM"], results["EVENTS"], results["EVENTS_REFERENCE"]) == (0, 0, 80, 80)


def test_the_difference_is_that_of_two_kernel_densities(run, changed, points, tmp_path):
    now, before = points(*crowd(1, 80)), points(*crowd(2, 50))
    _, _, values = changed(now, before)
    one = read(run("kerneldensity", INPUT=now, OUTPUT=str(tmp_path / "1.tif"), **HERE)["OUTPUT"])[1]
    other = read(run("kerneldensity", INPUT=before, OUTPUT=str(tmp_path / "2.tif"), **HERE)["OUTPUT"])[1]
    assert values == pytest.approx(one - other, abs=1e-6 * one.max())
    _, _, both = changed(now, before, METHOD="sum")
    assert both == pytest.approx(one + other, abs=1e-6 * one.max())


def test_a_doubled_layer_has_a_ratio_of_two_wherever_there_is_one(changed, points):
    once = crowd(3, 120)
    _, _, ratio = changed(points(*once, *once), points(*once), METHOD="ratio")
    assert np.isfinite(ratio).sum() > 100
    assert ratio[np.isfinite(ratio)] == pytest.approx(2, rel=1e-6)
    _, _, logarithm = changed(points(*once, *once), points(*once), METHOD="log_ratio")
    assert logarithm[np.isfinite(logarithm)] == pytest.approx(math.log(2), rel=1e-6)


def test_one_radius_and_one_lattice_suit_both_layers(changed, points):
    near, far = points((X, Y), (X + 40, Y)), points((X + 3000, Y + 2000), (X + 3100, Y + 2000))
    results, raster, values = changed(near, far, BANDWIDTH=None, CELL_SIZE=None, EXTENT=None)
    assert values.max() == pytest.approx(-values.min(), rel=0.2)
    left, size, _, top, _, _ = raster.GetGeoTransform()
    assert left < X and left + size * raster.RasterXSize > X + 3100 and top > Y + 2000
    assert results["BANDWIDTH_USED"] > 0 and results["CELL_SIZE_USED"] == size


def test_the_second_layer_may_be_in_another_crs(changed, layer, points):
    paris = layer("Point", ["POINT(2.35 48.85)"], crs="EPSG:4326")
    place = pyproj.Transformer.from_crs(4326, 2154, always_xy=True).transform(2.35, 48.85)
    lambert = points(place, place)
    _, _, values = changed(lambert, paris, EXTENT=None)
    assert values.max() == pytest.approx(3 / math.pi / 0.3**2, rel=0.02)


def test_a_quiet_period_counts_as_zero_but_two_of_them_are_refused(changed, points):
    here, elsewhere = points((X, Y)), points((X + 50_000, Y))
    results, _, values = changed(here, elsewhere)
    assert values.min() == 0 and results["EVENTS_REFERENCE"] == 0
    with pytest.raises(QgsProcessingException, match="zero everywhere"):
        changed(elsewhere, elsewhere)


def test_outside_the_study_area_there_is_nothing(changed, points, layer):
    west = f"POLYGON(({X - 500} {Y - 500}, {X} {Y - 500}, {X} {Y + 500}, {X - 500} {Y + 500}, {X - 500} {Y - 500}))"
    _, _, values = changed(points(*crowd(1, 30)), points(*crowd(2, 30)), MASK=layer("Polygon", [west]))
    assert np.isnan(values[:, 20:]).all() and np.isfinite(values[:, :20]).all()


def years(first, last):
    return [(f"{year}-{month:02d}-15",) for year in range(first, last + 1) for month in range(1, 13)]


def test_periods_of_different_lengths_are_told_and_compared_per_year(changed, points, heard):
    rows, longer = years(2023, 2023), years(2019, 2022)
    now = points(*[(X, Y)] * len(rows), fields="occurred_from:string", rows=rows)
    before = points(*[(X, Y)] * len(longer), fields="occurred_from:string", rows=longer)
    _, _, values = changed(now, before)
    assert any("shorter" in warning and "km2_year" in warning for warning in heard.warnings)
    assert any("335 days, from 2023-01-15" in info for info in heard.info)
    assert values.min() == pytest.approx((12 - 48) * 3 / math.pi / 0.3**2, rel=0.01)
    heard.warnings.clear()
    _, _, yearly = changed(now, before, UNIT="km2_year", METHOD="ratio")
    assert np.nanmean(yearly) == pytest.approx((12 / 335) / (48 / 1431), rel=0.01)
    assert heard.warnings == []


def test_a_layer_without_dates_is_told(changed, points, heard):
    changed(points((X, Y)), points((X, Y)))
    assert any("no dates" in info for info in heard.info)
    with pytest.raises(QgsProcessingException, match="km2_year"):
        changed(points((X, Y)), points((X, Y)), UNIT="km2_year")


def test_the_weight_must_be_in_both_layers(changed, points):
    weighted = points((X, Y), fields="gravity:double", rows=[(2.0,)])
    results, raster, values = changed(weighted, weighted, WEIGHT="gravity", METHOD="sum")
    assert values.max() == pytest.approx(4 * 3 / math.pi / 0.3**2, rel=0.01)
    assert "weighted" in raster.GetRasterBand(1).GetUnitType()
    with pytest.raises(QgsProcessingException, match="has no field “gravity”"):
        changed(weighted, points((X, Y)), WEIGHT="gravity")


def test_the_file_says_what_was_compared_and_how(changed, points):
    rows = [("2024-03-01",), ("2024-04-30",)]
    now = points((X, Y), (X, Y), fields="occurred_from:string", rows=rows)
    _, raster, _ = changed(now, points((X, Y)))
    tags = raster.GetMetadata()
    assert (tags["METHOD"], tags["EVENTS"], tags["REFERENCE_EVENTS"]) == ("difference", "2", "1")
    assert (tags["PERIOD_FROM"], tags["PERIOD_TO"], tags["BANDWIDTH_M"]) == ("2024-03-01", "2024-04-30", "300")
    assert raster.GetRasterBand(1).GetUnitType() == "incidents/km²"


def legend(path):
    layer = QgsRasterLayer(path, "change")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    return [(item.value, item.label, item.color.alpha()) for item in items]


def test_the_legend_mirrors_itself_around_no_change_and_tells_the_unit(changed, points):
    results, _, _ = changed(points(*crowd(1, 80)), points(*crowd(2, 50)))
    entries = legend(results["OUTPUT"])
    values = [value for value, _, _ in entries]
    assert len(entries) == 9 and values[-1] == math.inf
    assert values[:4] == [-value for value in values[7:3:-1]]
    assert [alpha for _, _, alpha in entries] == [255] * 4 + [0] + [255] * 4
    assert "incidents/km²" in entries[0][1] and "incidents/km²" in entries[-1][1] and "little" in entries[4][1]


def test_quotients_share_one_legend_told_in_times(changed, points):
    now, before = points(*crowd(1, 120)), points(*crowd(2, 100))
    ratio = legend(changed(now, before, METHOD="ratio")[0]["OUTPUT"])
    logarithm = legend(changed(now, before, METHOD="log_ratio")[0]["OUTPUT"])
    assert [value for value, _, _ in ratio[:-1]] == pytest.approx([1 / 4, 1 / 2, 1 / 1.5, 1.5, 2, 4])
    assert [value for value, _, _ in logarithm[:-1]] == pytest.approx(np.log([1 / 4, 1 / 2, 1 / 1.5, 1.5, 2, 4]))
    assert [label for _, label, _ in ratio] == [label for _, label, _ in logarithm]


def test_in_the_sample_town_the_quay_wakes_and_the_square_falls_asleep(run, provider, tmp_path):
    import processing
    from quietude.processing_algs.base import RESOURCES

    loaded = processing.run("quietude:loadincidents", {
        "FILE": str(RESOURCES / "sample" / "police_municipale_2019_2024.csv"), "PROFILE": "auto",
        "AREA": str(RESOURCES / "sample" / "commune.geojson"), "OUTPUT": str(tmp_path / "incidents.gpkg"),
        "REJECTS": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / "report.html"),
    })["OUTPUT"]
    now, before = QgsVectorLayer(loaded, "now", "ogr"), QgsVectorLayer(loaded, "before", "ogr")
    now.setSubsetString("occurred_from >= '2023-01-01'")
    before.setSubsetString("occurred_from < '2021-01-01'")
    results = run(
        "densitychange", INPUT=now, REFERENCE=before, BANDWIDTH=150, CELL_SIZE=20, UNIT="km2_year",
        OUTPUT=str(tmp_path / "c.tif"),
    )
    raster, values = read(results["OUTPUT"])
    left, size, _, top, _, _ = raster.GetGeoTransform()

    def place(index):
        row, column = np.unravel_index(index, values.shape)
        return left + (column + 0.5) * size, top - (row + 0.5) * size

    quay, square = (700_890, 6_599_940), (700_000, 6_600_940)  # the centre of the town, and what demo.incidents adds
    assert math.dist(place(values.argmax()), quay) < 150
    assert math.dist(place(values.argmin()), square) < 150
