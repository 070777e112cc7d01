# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pandas as pd
import pyproj
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime
from quietude.core.density.kernels import KERNELS

gdal.UseExceptions()
PI = math.pi
X, Y = 768_000.0, 6_279_000.0


def read(path):
    raster = gdal.Open(str(path))
    return raster, raster.GetRasterBand(1).ReadAsArray().astype(np.float64)


def at(raster, x, y):
    """Value of the cell that holds a position."""
    left, size, _, top, _, _ = raster.GetGeoTransform()
    return float(raster.GetRasterBand(1).ReadAsArray(int((x - left) // size), int((top - y) // size), 1, 1)[0, 0])


def rectangle(west, south, east, north):
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


@pytest.mark.parametrize("kernel, centre", [
    ("quartic", 3 / PI), ("epanechnikov", 2 / PI), ("triweight", 4 / PI), ("triangular", 3 / PI), ("uniform", 1 / PI),
    ("gaussian", 4 / PI),
])
def test_one_incident_has_the_density_of_the_textbook_at_its_place(run, points, tmp_path, kernel, centre):
    results = run(
        "kerneldensity", INPUT=points((X, Y)), KERNEL=kernel, BANDWIDTH=1000, CELL_SIZE=10,
        EXTENT=f"{X - 2005},{X + 2005},{Y - 2005},{Y + 2005}", OUTPUT=str(tmp_path / "density.tif"),
    )
    raster, values = read(results["OUTPUT"])
    assert at(raster, X, Y) == pytest.approx(centre, rel=1e-6)
    assert values.sum() * 0.01**2 == pytest.approx(1, rel=5e-3)
    assert results["MAXIMUM"] == pytest.approx(centre, rel=1e-6)


@pytest.mark.parametrize("kernel, halfway", [("quartic", 0.537148), ("epanechnikov", 0.477465)])
def test_halfway_to_the_radius_the_density_is_that_of_the_textbook(run, points, tmp_path, kernel, halfway):
    results = run(
        "kerneldensity", INPUT=points((X, Y)), KERNEL=kernel, BANDWIDTH=1000, CELL_SIZE=10,
        EXTENT=f"{X - 1005},{X + 1005},{Y - 1005},{Y + 1005}", OUTPUT=str(tmp_path / "density.tif"),
    )
    assert at(read(results["OUTPUT"])[0], X + 500, Y) == pytest.approx(halfway, rel=1e-5)


@pytest.mark.parametrize("kernel", KERNELS)
def test_with_every_default_the_volume_is_the_number_of_incidents(run, points, tmp_path, kernel):
    draw = np.random.default_rng(3)
    places = np.column_stack([X + draw.normal(0, 500, 60), Y + draw.normal(0, 700, 60)])
    results = run("kerneldensity", INPUT=points(*places), KERNEL=kernel, OUTPUT=str(tmp_path / "density.tif"))
    _, values = read(results["OUTPUT"])
    assert values.sum() * results["CELL_SIZE_USED"] ** 2 / 1e6 == pytest.approx(60, rel=5e-3)
    assert results["EVENTS"] == 60
    assert results["MAXIMUM"] == pytest.approx(values.max(), rel=1e-6)


@pytest.mark.parametrize("kernel", KERNELS)
def test_even_a_single_incident_has_the_right_volume_with_every_default(run, points, tmp_path, kernel):
    results = run("kerneldensity", INPUT=points((X + 3.3, Y + 7.7)), KERNEL=kernel, OUTPUT=str(tmp_path / "one.tif"))
    _, values = read(results["OUTPUT"])
    assert values.sum() * results["CELL_SIZE_USED"] ** 2 / 1e6 == pytest.approx(1, rel=5e-3)


def reprojected(positions, crs):
    transformer = pyproj.Transformer.from_crs(2154, crs, always_xy=True)
    return [transformer.transform(x, y) for x, y in positions]


@pytest.mark.parametrize("crs", [4326, 3857])
def test_the_same_incidents_give_the_same_density_whatever_their_crs(run, points, tmp_path, crs):
    draw = np.random.default_rng(7)
    places = np.column_stack([X + draw.normal(0, 300, 40), Y + draw.normal(0, 300, 40)])
    common = {"BANDWIDTH": 250, "CELL_SIZE": 25, "EXTENT": f"{X - 1000},{X + 1000},{Y - 1000},{Y + 1000} [EPSG:2154]"}
    metric = run("kerneldensity", INPUT=points(*places), **common, OUTPUT=str(tmp_path / "metric.tif"))
    other = run(
        "kerneldensity", INPUT=points(*reprojected(places, crs), crs=f"EPSG:{crs}"), **common,
        OUTPUT=str(tmp_path / "other.tif"),
    )
    assert other["CRS_USED"] == metric["CRS_USED"] == "EPSG:2154"
    expected, found = read(metric["OUTPUT"])[1], read(other["OUTPUT"])[1]
    np.testing.assert_allclose(found, expected, atol=1e-4 * expected.max())


def test_feet_are_not_taken_for_metres(run, points, tmp_path, heard):
    metres = [(448_000.0, 4_636_000.0), (448_300.0, 4_636_100.0)]  # Chicago, UTM 16N
    feet = [pyproj.Transformer.from_crs(32616, 3435, always_xy=True).transform(*place) for place in metres]
    results = run(
        "kerneldensity", INPUT=points(*feet, crs="EPSG:3435"), BANDWIDTH=1000, CELL_SIZE=10,
        OUTPUT=str(tmp_path / "feet.tif"),
    )
    _, values = read(results["OUTPUT"])
    assert results["CRS_USED"] == "EPSG:32616"
    assert any("EPSG:32616" in said for said in heard.info)
    assert values.sum() * 1e-4 == pytest.approx(2, rel=5e-3)
    assert results["MAXIMUM"] < 2 * 3 / PI  # in feet the peak would be ten times as high


def test_between_incidents_there_are_zeros_and_no_nodata(run, points, tmp_path):
    results = run(
        "kerneldensity", INPUT=points((X, Y), (X + 5000, Y)), BANDWIDTH=200, CELL_SIZE=20,
        OUTPUT=str(tmp_path / "density.tif"),
    )
    raster, values = read(results["OUTPUT"])
    assert at(raster, X + 2500, Y) == 0
    assert (values >= 0).all()
    assert (values == 0).mean() > 0.8


def test_what_was_chosen_is_announced_and_returned(run, points, tmp_path, heard):
    results = run(
        "kerneldensity", INPUT=points((X, Y), (X + 300, Y), (X, Y + 400), (X + 300, Y + 400)),
        OUTPUT=str(tmp_path / "density.tif"),
    )
    assert f"Radius: {results['BANDWIDTH_USED']:g} m (Silverman's rule" in "\n".join(heard.info)
    assert f"Cell size: {results['CELL_SIZE_USED']:g} m (" in "\n".join(heard.info)
    left, size, *_ = read(results["OUTPUT"])[0].GetGeoTransform()
    assert size == results["CELL_SIZE_USED"]
    assert left % size == 0


def test_each_part_of_a_multipoint_is_an_incident_and_rows_without_geometry_are_told(run, layer, tmp_path, heard):
    incidents = layer("MultiPoint", [f"MULTIPOINT(({X} {Y}),({X + 50} {Y}),({X} {Y}))", "", f"MULTIPOINT(({X} {Y}))"])
    results = run("kerneldensity", INPUT=incidents, BANDWIDTH=300, OUTPUT=str(tmp_path / "density.tif"))
    assert results["EVENTS"] == 4
    assert "1 rows have no position: they are not counted." in heard.warnings


def test_the_selection_is_honoured(run, points, tmp_path):
    incidents = points((X, Y), (X + 10, Y), (X + 20, Y))
    incidents.selectByIds([1, 2])
    QgsProject.instance().addMapLayer(incidents, False)
    source = QgsProcessingFeatureSourceDefinition(incidents.id(), selectedFeaturesOnly=True)
    results = run("kerneldensity", INPUT=source, BANDWIDTH=300, OUTPUT=str(tmp_path / "density.tif"))
    QgsProject.instance().removeMapLayer(incidents.id())
    assert results["EVENTS"] == 2


def test_the_file_says_what_it_is(run, points, tmp_path):
    incidents = points(
        (X, Y), (X + 10, Y), fields="occurred_from:datetime,gravity:double",
        rows=[(QDateTime(2023, 1, 5, 23, 0, 0), 2.0), (QDateTime(2024, 2, 29, 1, 0, 0), 0.5)],
    )
    results = run(
        "kerneldensity", INPUT=incidents, WEIGHT="gravity", KERNEL="triweight", BANDWIDTH=320, CELL_SIZE=20,
        OUTPUT=str(tmp_path / "density.tif"),
    )
    raster, _ = read(results["OUTPUT"])
    tags, band = raster.GetMetadata(), raster.GetRasterBand(1)
    expected = {
        "EVENTS": "2", "WEIGHT_SUM": "2.5", "KERNEL": "triweight", "BANDWIDTH_M": "320", "CELL_SIZE_M": "20",
        "UNIT": "weighted incidents/km²", "PERIOD_FROM": "2023-01-05", "PERIOD_TO": "2024-02-29",
    }
    assert {name: tags[name] for name in expected} == expected
    assert tags["SOFTWARE"].startswith("Quietude ")
    assert band.GetUnitType() == "weighted incidents/km²"
    assert band.GetDescription() == "Density (weighted incidents/km²)"


def test_expected_counts_are_the_density_times_the_cell(run, points, tmp_path):
    common = {"INPUT": points((X, Y)), "BANDWIDTH": 300, "CELL_SIZE": 20}
    per_km2 = run("kerneldensity", **common, OUTPUT=str(tmp_path / "km2.tif"))
    per_cell = run("kerneldensity", **common, UNIT="cell", OUTPUT=str(tmp_path / "cell.tif"))
    assert per_cell["MAXIMUM"] == pytest.approx(per_km2["MAXIMUM"] * 4e-4)
    assert read(per_cell["OUTPUT"])[1].sum() == pytest.approx(1, rel=5e-3)


def test_a_yearly_density_is_that_of_the_period_shared_among_its_years(run, points, tmp_path):
    dated = points(
        (X, Y), (X, Y), fields="occurred_from:date", rows=[(QDate(2021, 1, 1),), (QDate(2022, 12, 31),)]
    )
    common = {"INPUT": dated, "BANDWIDTH": 300, "CELL_SIZE": 20}
    whole = run("kerneldensity", **common, OUTPUT=str(tmp_path / "whole.tif"))
    yearly = run("kerneldensity", **common, UNIT="km2_year", OUTPUT=str(tmp_path / "yearly.tif"))
    assert yearly["MAXIMUM"] == pytest.approx(whole["MAXIMUM"] / 2, rel=1e-3)


def test_incidents_without_a_weight_are_left_out_and_told(run, points, tmp_path, heard):
    incidents = points((X, Y), (X, Y), (X, Y), fields="w:integer", rows=[(3,), (None,), (1,)])
    results = run("kerneldensity", INPUT=incidents, WEIGHT="w", BANDWIDTH=300, OUTPUT=str(tmp_path / "density.tif"))
    raster, _ = read(results["OUTPUT"])
    assert (results["EVENTS"], raster.GetMetadataItem("WEIGHT_SUM")) == (2, "4")
    assert "Events left out of the density because their “w” is empty: 1." in heard.warnings


def test_the_style_stands_beside_the_file_with_the_unit_in_its_legend(run, points, tmp_path):
    run("kerneldensity", INPUT=points((X, Y)), BANDWIDTH=100, OUTPUT=str(tmp_path / "density.tif"))
    layer = QgsRasterLayer(str(tmp_path / "density.tif"), "density")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].color.alpha() == 0
    assert [item.label for item in items][:2] == ["under 6 incidents/km²", "6 to 10"]
    assert items[-1].label == "60 incidents/km² and over"
    assert len(items) == 7


def test_a_fast_density_announces_its_error_and_keeps_to_it(run, points, tmp_path, heard):
    draw = np.random.default_rng(11)
    common = {
        "INPUT": points(*np.column_stack([X + draw.normal(0, 400, 300), Y + draw.normal(0, 400, 300)])),
        "BANDWIDTH": 300, "CELL_SIZE": 20,
    }
    exact = run("kerneldensity", **common, OUTPUT=str(tmp_path / "exact.tif"))
    fast = run("kerneldensity", **common, ACCURACY="fast", OUTPUT=str(tmp_path / "fast.tif"))
    said = next(said for said in heard.info if said.startswith("Fast estimate: no cell is more than"))
    announced = float(said.split("more than ")[1].split(" ")[0])
    difference = np.abs(read(exact["OUTPUT"])[1] - read(fast["OUTPUT"])[1]).max()
    assert 0 < difference <= announced < 0.02 * exact["MAXIMUM"]
    written = float(read(fast["OUTPUT"])[0].GetMetadataItem("ERROR_BOUND_SHARE_OF_MAX"))
    assert difference / exact["MAXIMUM"] <= written < 0.02
    assert [raster.GetMetadataItem("ACCURACY") for raster in (read(exact["OUTPUT"])[0], read(fast["OUTPUT"])[0])] == [
        "exact", "fast"
    ]
    assert any(said.startswith("Exact, by") for said in heard.info)
    assert any(said.startswith("Fast: each event shared among 16 cells") for said in heard.info)


def test_a_fast_density_of_a_kernel_with_a_cliff_is_exact_and_says_so(run, points, tmp_path, heard):
    common = {"INPUT": points((X, Y)), "KERNEL": "uniform", "BANDWIDTH": 300, "CELL_SIZE": 20}
    exact = run("kerneldensity", **common, OUTPUT=str(tmp_path / "exact.tif"))
    fast = run("kerneldensity", **common, ACCURACY="fast", OUTPUT=str(tmp_path / "fast.tif"))
    assert any(said.startswith("Computed exactly") for said in heard.info)
    assert (read(exact["OUTPUT"])[1] == read(fast["OUTPUT"])[1]).all()


def test_outside_the_study_area_there_is_nodata_and_nowhere_else(run, points, layer, tmp_path):
    west_half = layer("Polygon", [rectangle(X - 500, Y - 500, X, Y + 500)])
    common = {"INPUT": points((X + 20, Y)), "BANDWIDTH": 200, "CELL_SIZE": 20}
    common["EXTENT"] = f"{X - 500},{X + 500},{Y - 500},{Y + 500}"
    whole = read(run("kerneldensity", **common, OUTPUT=str(tmp_path / "whole.tif"))["OUTPUT"])[1]
    masked = read(run("kerneldensity", **common, MASK=west_half, OUTPUT=str(tmp_path / "masked.tif"))["OUTPUT"])[1]
    assert (masked[:, 25:] == -9999).all()
    np.testing.assert_array_equal(masked[:, :25], whole[:, :25])
    assert masked[:, 24].max() > 0  # an incident outside still weighs


def test_a_study_area_in_degrees_is_the_default_extent(run, points, layer, tmp_path):
    corners = reprojected([(X - 400, Y - 400), (X + 400, Y - 400), (X + 400, Y + 400), (X - 400, Y + 400)], 4326)
    ring = ", ".join(f"{longitude} {latitude}" for longitude, latitude in [*corners, corners[0]])
    area = layer("Polygon", [f"POLYGON(({ring}))"], crs="EPSG:4326")
    results = run(
        "kerneldensity", INPUT=points((X, Y)), BANDWIDTH=200, CELL_SIZE=20, MASK=area,
        OUTPUT=str(tmp_path / "density.tif"),
    )
    raster, values = read(results["OUTPUT"])
    assert (values != -9999).sum() == 40 * 40
    assert raster.RasterXSize <= 42


def test_the_correction_raises_the_border_and_leaves_the_middle(run, points, layer, tmp_path):
    x, y = np.meshgrid(X + np.arange(-495, 500, 10.0), Y + np.arange(-495, 500, 10.0))
    square = layer("Polygon", [rectangle(X - 500, Y - 500, X + 500, Y + 500)])
    common = {"INPUT": points(*zip(x.ravel(), y.ravel())), "MASK": square, "BANDWIDTH": 200, "CELL_SIZE": 20}
    plain = run("kerneldensity", **common, OUTPUT=str(tmp_path / "plain.tif"))
    corrected = run("kerneldensity", **common, EDGE_CORRECTION=True, OUTPUT=str(tmp_path / "corrected.tif"))
    before, after = read(plain["OUTPUT"])[1], read(corrected["OUTPUT"])[1]
    inside = before != -9999
    assert before[inside].min() < 3500
    np.testing.assert_allclose(after[inside], 10_000, rtol=0.01)
    assert corrected["EVENTS"] == 10_000


def test_the_correction_keeps_an_incident_inside_whose_cell_has_its_middle_outside(run, points, layer, tmp_path):
    # Cells are 20 m wide: the border cuts the last one at 4 m, and the incidents stand 3 m west and 1 m east of it.
    area = layer("Polygon", [rectangle(X - 500, Y - 500, X + 4, Y + 500)])
    common = {"INPUT": points((X + 1, Y), (X + 5, Y)), "MASK": area, "BANDWIDTH": 200, "CELL_SIZE": 20}
    common |= {"EXTENT": f"{X - 500},{X + 500},{Y - 500},{Y + 500}", "EDGE_CORRECTION": True}
    results = run("kerneldensity", **common, OUTPUT=str(tmp_path / "density.tif"))
    one = run(
        "kerneldensity", **common | {"INPUT": points((X + 1, Y))}, OUTPUT=str(tmp_path / "one.tif")
    )
    assert results["EVENTS"] == one["EVENTS"] == 1
    np.testing.assert_array_equal(read(results["OUTPUT"])[1], read(one["OUTPUT"])[1])


def test_an_extent_typed_without_crs_is_in_that_of_the_incidents(run, points, tmp_path):
    (west, south), (east, north) = reprojected([(X - 500, Y - 500), (X + 500, Y + 500)], 4326)
    results = run(
        "kerneldensity", INPUT=points(*reprojected([(X, Y)], 4326), crs="EPSG:4326"), BANDWIDTH=200, CELL_SIZE=20,
        EXTENT=f"{west},{east},{south},{north}", OUTPUT=str(tmp_path / "density.tif"),
    )
    raster, values = read(results["OUTPUT"])
    assert 50 <= raster.RasterXSize <= 56
    assert at(raster, X, Y) == pytest.approx(values.max(), rel=0.02)


def test_real_accidents_of_montpellier_are_mapped_at_a_readable_scale(run, points, tmp_path, shared):
    accidents = pd.read_csv(shared / "montpellier" / "accidents_montpellier_2013_2015_2020.csv").dropna(subset=["lat"])
    city = shared / "montpellier" / "VilleMTP_MTP_LimiteCommune.geojson"
    results = run(
        "kerneldensity", INPUT=points(*zip(accidents["lon"], accidents["lat"]), crs="EPSG:4326"), MASK=str(city),
        OUTPUT=str(tmp_path / "density.tif"),
    )
    _, values = read(results["OUTPUT"])
    assert results["CRS_USED"] == "EPSG:2154"
    assert 300 <= results["BANDWIDTH_USED"] <= 900
    volume = values[values != -9999].sum() * results["CELL_SIZE_USED"] ** 2 / 1e6
    assert volume == pytest.approx(0.95 * 892, rel=0.05)  # 95 % of them are inside the limits of the city


def test_a_temporary_output_is_styled_too(run, points):
    results = run("kerneldensity", INPUT=points((X, Y)), BANDWIDTH=300, OUTPUT="TEMPORARY_OUTPUT")
    layer = QgsRasterLayer(results["OUTPUT"], "density")
    assert layer.isValid()
    assert layer.renderer().type() == "singlebandpseudocolor"


def test_a_study_area_may_have_curved_borders_and_heights(run, points, layer, tmp_path):
    circle = (
        f"CURVEPOLYGON Z(CIRCULARSTRING Z({X - 400} {Y} 5, {X} {Y + 400} 5, {X + 400} {Y} 5, {X} {Y - 400} 5, "
        f"{X - 400} {Y} 5))"
    )
    results = run(
        "kerneldensity", INPUT=points((X, Y)), BANDWIDTH=200, CELL_SIZE=10, MASK=layer("CurvePolygonZ", [circle]),
        OUTPUT=str(tmp_path / "density.tif"),
    )
    inside = read(results["OUTPUT"])[1] != -9999
    assert inside.sum() * 100 == pytest.approx(PI * 400**2, rel=0.01)

def test_where_the_parts_of_a_study_area_overlap_there_is_no_hole(run, points, layer, tmp_path):
    parts = [
        rectangle(X - 300, Y - 200, X + 100, Y + 200).removeprefix("POLYGON"),
        rectangle(X - 100, Y - 200, X + 300, Y + 200).removeprefix("POLYGON"),
    ]
    run(
        "kerneldensity", INPUT=points((X, Y)), BANDWIDTH=300, CELL_SIZE=20, OUTPUT=str(tmp_path / "density.tif"),
        MASK=layer("MultiPolygon", [f"MULTIPOLYGON({', '.join(parts)})"]),
    )
    raster, values = read(tmp_path / "density.tif")
    assert at(raster, X, Y) == values.max()
