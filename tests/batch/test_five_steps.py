# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job in batch: what each step returns, and what it leaves on the disk."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

FILES = {
    "police": "police_municipale_2019_2024.csv",
    "landlord": "bailleur_clairval_habitat.xlsx",
    "citizens": "signalements_allo_clairval.tsv",
}


def rows(path):
    """Properties of the first layer of a file."""
    source = ogr.Open(str(path))
    return [feature.ExportToJson(as_object=True)["properties"] for feature in source.GetLayer(0)]


@pytest.mark.parametrize(("turn", "partner"), enumerate(FILES))
def test_loading_gives_the_rows_that_the_sample_promises(done, promised, turn, partner):
    results, file = done.of("loadincidents")[turn].results, promised[FILES[partner]]
    assert results["ROWS_IN"] == file["rows"]
    assert results["ACCEPTED"] == file["accepted"]
    assert results["REJECTED"] == sum(file["rejected"].values())
    # Short rows end before their coordinates.
    nowhere = sum(file["rejected"].get(reason, 0) for reason in ("no_position", "null_island", "short_row"))
    assert results["WITHOUT_POSITION"] == nowhere
    assert len(rows(results["OUTPUT"])) == file["accepted"]


@pytest.mark.parametrize("partner", FILES)
def test_each_reject_has_its_reason(done, promised, partner):
    rejects = rows(done.folder / f"rejects_{partner}.gpkg")
    assert Counter(reject["reason"] for reject in rejects) == promised[FILES[partner]]["rejected"]


@pytest.mark.parametrize(("partner", "encoding"), [("police", "cp1252"), ("citizens", "utf-8-sig")])
def test_each_reject_has_its_line_and_its_text(done, sample, partner, encoding):
    lines = (sample / FILES[partner]).read_bytes().decode(encoding).replace("\r\n", "\n").split("\n")
    rejects = rows(done.folder / f"rejects_{partner}.gpkg")
    assert {reject["raw"]: lines[reject["line"] - 1] for reject in rejects} == {r["raw"]: r["raw"] for r in rejects}


def test_the_logbook_is_recognised_and_its_coordinates_too(done):
    results = done.of("loadincidents")[0].results
    assert results["PROFILE_USED"] == "main_courante_fr"
    assert results["CRS_USED"] == "EPSG:2154"


@pytest.mark.parametrize("name", ["incidents_citizens.gpkg", "incidents_citizens.qml", "report_citizens.html"])
def test_no_mail_address_of_a_citizen_is_loaded(done, sample, name):
    assert b"@clairval.invalid" in (sample / FILES["citizens"]).read_bytes()
    assert b"@clairval.invalid" not in (done.folder / name).read_bytes()


def test_the_density_holds_the_incidents(done, events):
    results = done.of("kerneldensity")[0].results
    source = gdal.Open(results["OUTPUT"])
    band = source.GetRasterBand(1)
    values, step = band.ReadAsArray().astype(float), source.GetGeoTransform()[1]
    inside = values != band.GetNoDataValue()
    assert gdal.GetDataTypeName(band.DataType) == "Float32"
    assert 0.5 < inside.mean() < 0.95
    assert values[inside].min() == 0
    assert values[inside].max() == pytest.approx(results["MAXIMUM"], rel=1e-6)
    assert results["EVENTS"] == events
    # What the mask cuts off is little: incidents near the edge are few.
    assert values[inside].sum() * step**2 / 1e6 == pytest.approx(events, rel=0.03)
    assert step == results["CELL_SIZE_USED"]


def test_what_was_chosen_is_announced(done):
    density = done.of("kerneldensity")[0]
    told = "\n".join(density.info)
    assert f"{density.results['BANDWIDTH_USED']:.0f} m" in told
    assert f"{density.results['CELL_SIZE_USED']:.0f} m" in told


def test_cells_count_every_incident_once(done, events):
    results = done.of("gridcounts")[0].results
    assert results["COUNTED"] + results["OUTSIDE"] == events
    assert sum(cell["n"] for cell in rows(results["OUTPUT"])) == results["COUNTED"]
    assert results["CELL_SIZE_USED"] == 200


def test_districts_count_every_incident_once(done, events, sample):
    results = done.of("areacounts")[0].results
    counted = {district["code"]: district["n"] for district in rows(results["OUTPUT"])}
    assert results["COUNTED"] == sum(counted.values()) == events
    assert results["OUTSIDE"] == 0
    assert counted["Q01"] == inside_first_district(done.folder / "incidents.gpkg", sample)


def inside_first_district(incidents, sample):
    """Incidents within Q01, counted by the geometry library alone."""
    from pyproj import Transformer
    from shapely.geometry import Point, shape
    from shapely.prepared import prep

    features = json.loads((sample / "quartiers.geojson").read_text(encoding="utf-8"))["features"]
    first = prep(shape(next(f["geometry"] for f in features if f["properties"]["code"] == "Q01")))
    source = ogr.Open(str(incidents))
    points = np.array([feature.GetGeometryRef().GetPoint_2D() for feature in source.GetLayer(0)])
    lon, lat = Transformer.from_crs(2154, 4326, always_xy=True).transform(*points.T)
    return sum(first.contains(Point(x, y)) for x, y in zip(lon, lat))


def test_rates_are_per_1000_inhabitants(done):
    for district in rows(done.folder / "districts.gpkg"):
        assert district["per_1000"] == pytest.approx(1000 * district["n"] / district["population"])


def test_the_sheet_is_a_picture_and_a_document(done):
    picture = gdal.Open(str(done.folder / "map.png"))
    assert picture.RasterXSize == pytest.approx(297 / 25.4 * 200, abs=2)
    assert picture.RasterYSize == pytest.approx(210 / 25.4 * 200, abs=2)
    assert (done.folder / "map.pdf").read_bytes().startswith(b"%PDF")
    colours = np.unique(picture.ReadAsArray()[:3, ::4, ::4].reshape(3, -1), axis=1)
    assert colours.shape[1] > 50


@pytest.mark.parametrize("name", ["incidents", "incidents_police", "density", "hexagons", "districts"])
def test_results_are_styled_beside_their_files(done, name):
    style = (done.folder / f"{name}.qml").read_text(encoding="utf-8")
    assert "renderer" in style


def test_standard_output_is_json_and_nothing_else(done):
    assert len(done.recorder.answers) == 10
    for _, answer in done.recorder.answers:
        assert json.loads(answer.stdout)["results"] == answer.results


def test_nothing_is_left_half_written(done):
    assert [path.name for path in Path(done.folder).iterdir() if path.name.startswith(".")] == []
