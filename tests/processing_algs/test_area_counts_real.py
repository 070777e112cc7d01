# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts of real incidents: nothing is lost on real geometries, and shapely agrees."""
import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from quietude.core.lattice.zoning import Zoning
from quietude.processing_algs.adapters.crs import transform
from quietude.processing_algs.adapters.polygons import to_shapely
from shapely.geometry import Point


def point_layer(x, y, crs, texts=(), name="text"):
    layer = QgsVectorLayer(f"Point?crs={crs}&field={name}:string", "incidents", "memory")
    features = []
    for index, place in enumerate(zip(x, y)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes([texts[index]] if len(texts) else [None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture(scope="module")
def lancashire(shared):
    table = pd.read_csv(shared / "lancashire_asb" / "lancashire_asb_2022.tab.gz", sep="\t")
    return point_layer(table.longitude, table.latitude, "EPSG:4326", table.month.tolist(), "month")


def total(results, field="n"):
    return sum(feature[field] for feature in results["OUTPUT"].getFeatures())


def test_lancashire_in_wards_of_the_british_grid(run, shared, lancashire):
    wards = str(shared / "lancashire_asb" / "lancashire_wards.gpkg")
    results = run("areacounts", INPUT=lancashire, AREAS=[wards], AREA_ID="ward_code", TIME="month", PERIOD="month",
                  OUTPUT="TEMPORARY_OUTPUT")
    assert (results["COUNTED"], results["OUTSIDE"]) == (56_434, 0)
    assert results["OUTPUT"].featureCount() == 271
    assert total(results) == sum(total(results, f"n_2022_{month:02d}") for month in range(1, 13)) == 56_434


@pytest.mark.parametrize("grid", ["square", "hexagon"])
def test_lancashire_on_grids(run, lancashire, grid):
    results = run("gridcounts", INPUT=lancashire, GRID=grid, OUTPUT="TEMPORARY_OUTPUT")
    assert results["COUNTED"] == total(results) == 56_434
    assert results["OUTPUT"].crs().authid() == "EPSG:32630"


def test_chicago_in_districts_agrees_with_shapely(shared):
    table = pd.read_csv(shared / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz")
    districts = QgsVectorLayer(str(shared / "chicago_assaults" / "chicago_police_districts.kml"), "districts")
    polygons = to_shapely(feature.geometry() for feature in districts.getFeatures())
    x, y = table.longitude.to_numpy(), table.latitude.to_numpy()
    zone = Zoning(polygons).locate(x, y).zone
    assert (zone >= 0).sum() > 0.999 * len(table)
    some = np.concatenate([np.flatnonzero(zone < 0), np.arange(0, len(table), 400)])
    for index in some:
        holders = [rank for rank, polygon in enumerate(polygons) if polygon.intersects(Point(x[index], y[index]))]
        assert zone[index] == (holders[0] if holders else -1)


def test_vancouver_outside_its_neighbourhoods_is_told(run, shared):
    table = pd.read_csv(shared / "vancouver_2020" / "vancouver_crimes_2020.csv.gz")
    table = table[table.X > 0]
    incidents = point_layer(table.X, table.Y, "EPSG:32610", table.TYPE.tolist(), "TYPE")
    neighbourhoods = str(shared / "vancouver_2020" / "vancouver_neighbourhoods.geojson")
    areas = run("areacounts", INPUT=incidents, AREAS=[neighbourhoods], CATEGORY="TYPE", OUTPUT="TEMPORARY_OUTPUT")
    masked = run("gridcounts", INPUT=incidents, GRID="hexagon", CELL_SIZE=500, MASK=neighbourhoods,
                 OUTPUT="TEMPORARY_OUTPUT")
    assert areas["COUNTED"] + areas["OUTSIDE"] == masked["COUNTED"] + masked["OUTSIDE"] == len(table) == 33_761
    assert areas["COUNTED"] > 0.997 * len(table)
    # Edges straight in degrees are not quite so in metres: an incident may change sides.
    assert abs(areas["COUNTED"] - masked["COUNTED"]) <= 5


def test_montpellier_in_quarters_sub_quarters_and_official_cells(run, shared):
    folder = shared / "montpellier"
    table = pd.read_csv(folder / "accidents_montpellier_2013_2015_2020.csv")
    x, y = (table[column].astype(float) for column in ("lon", "lat"))
    placed = x.notna() & y.notna()
    incidents = point_layer(x[placed], y[placed], "EPSG:4326")
    zonings = [str(folder / f"VilleMTP_MTP_{name}.geojson") for name in ("Quartiers", "SousQuartiers")]
    areas = run("areacounts", INPUT=incidents, AREAS=zonings, OUTPUT="TEMPORARY_OUTPUT")
    assert areas["OUTPUT"].featureCount() == 7 + 31
    assert areas["COUNTED"] + areas["OUTSIDE"] == placed.sum() == 892
    cells = run("gridcounts", INPUT=incidents, GRID="insee", CELL_SIZE=200, OUTPUT="TEMPORARY_OUTPUT")
    official, degrees = QgsCoordinateReferenceSystem("EPSG:3035"), QgsCoordinateReferenceSystem("EPSG:4326")
    east, north = transform(x[placed].to_numpy(), y[placed].to_numpy(), degrees, official)
    names = pd.Series([f"CRS3035RES200mN{200 * int(n // 200)}E{200 * int(e // 200)}" for e, n in zip(east, north)])
    assert {row["cell_id"]: row["n"] for row in cells["OUTPUT"].getFeatures()} == names.value_counts().to_dict()
