# SPDX-License-Identifier: GPL-2.0-or-later
"""Every parameter given wrongly gets a sentence; a run that fails or stops leaves the old file as it was."""
import math

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

X, Y = 768_000.0, 6_279_000.0


@pytest.fixture
def refused(run, points, tmp_path):
    """Run with the given parameters and return the sentence of the refusal."""

    def refused(**parameters):
        asked = {"INPUT": points((X, Y), (X + 100, Y)), "BANDWIDTH": 300, "OUTPUT": str(tmp_path / "density.tif")}
        with pytest.raises(QgsProcessingException) as refusal:
            run("kerneldensity", **{**asked, **parameters})
        assert not (tmp_path / "density.tif").exists()
        return str(refusal.value)

    return refused


def test_a_layer_without_events(refused, points, layer):
    assert "no event with a position" in refused(INPUT=points())
    assert "no event with a position" in refused(INPUT=layer("Point", ["", ""]))


def test_a_layer_that_does_not_exist(refused):
    assert "INPUT" in refused(INPUT="nowhere.gpkg")


def test_a_layer_without_crs(refused, points):
    assert "has no coordinate reference system" in refused(INPUT=points((X, Y), crs=""))


def test_coordinates_that_are_not_degrees(refused, points):
    assert "is not a place on Earth" in refused(INPUT=points((X, Y), crs="EPSG:4326"))


@pytest.mark.parametrize("name, value", [
    ("KERNEL", "cubic"), ("UNIT", "mile"), ("ACCURACY", "rough"), ("BANDWIDTH", 0), ("BANDWIDTH", -5),
    ("BANDWIDTH", "large"), ("CELL_SIZE", 0), ("CELL_SIZE", -1), ("CELL_SIZE", "small"), ("EXTENT", "here"),
    ("MASK", "nowhere.gpkg"), ("BANDWIDTH", math.nan), ("BANDWIDTH", math.inf), ("CELL_SIZE", math.nan),
])
def test_a_value_that_is_none_of_those_allowed(refused, name, value):
    sentence = refused(**{name: value})
    assert name in sentence or "must be a positive length in metres" in sentence


def test_a_weight_that_does_not_exist_is_text_negative_infinite_or_empty(refused, points):
    def weighing(kind, *values):
        return points(*[(X, Y)] * len(values), fields=f"w:{kind}", rows=[(value,) for value in values])

    assert "has no field “gravity”. Its fields: w" in refused(INPUT=weighing("double", 1.0), WEIGHT="gravity")
    assert "holds no numbers" in refused(INPUT=weighing("string", "a"), WEIGHT="w")
    assert "Events with a negative weight: 1 (down to -2)" in refused(INPUT=weighing("double", 1.0, -2.0), WEIGHT="w")
    assert "1 values of weights are missing or infinite" in refused(INPUT=weighing("double", 1.0, math.inf), WEIGHT="w")
    assert "1 values of w are missing or infinite" in refused(INPUT=weighing("double", 1.0, math.nan, None), WEIGHT="w")
    assert "is empty for every event" in refused(INPUT=weighing("double", None, None), WEIGHT="w")
    assert "Every weight is zero" in refused(INPUT=weighing("integer", 0, 0), WEIGHT="w")


def test_cells_too_small_for_any_memory(refused):
    assert "choose cells of at least" in refused(CELL_SIZE=0.01)


def test_an_extent_elsewhere_or_without_area(refused):
    assert "no event stands within 300 m" in refused(EXTENT="0,100,0,100")
    assert "has no area" in refused(EXTENT=f"{X},{X},{Y},{Y + 100}")


def test_a_study_area_of_points_without_polygons_or_elsewhere(refused, layer, points):
    elsewhere = layer("Polygon", ["POLYGON((0 0, 1000 0, 1000 1000, 0 0))"])
    assert "has no polygon" in refused(MASK=layer("Polygon", []))
    assert "has no polygon" in refused(MASK=layer("LineString", ["LINESTRING(0 0, 1 1)"]))
    assert "no event stands within" in refused(MASK=elsewhere)
    assert "No cell of the raster lies in the study area" in refused(
        MASK=elsewhere, EXTENT=f"{X - 500},{X + 500},{Y - 500},{Y + 500}"
    )


def test_a_study_area_in_another_crs_than_it_says(refused, layer):
    metres = layer("Polygon", [f"POLYGON(({X} {Y}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y}))"], crs="EPSG:4326")
    assert "cannot be brought from EPSG:4326 to EPSG:2154" in refused(MASK=metres)


def test_a_correction_without_study_area(refused):
    assert "give its polygons in MASK" in refused(EDGE_CORRECTION=True)


def test_a_yearly_density_without_dates(refused, points):
    assert "“occurred_from”" in refused(UNIT="km2_year")
    undated = points((X, Y), fields="occurred_from:datetime", rows=[(None,)])
    assert "“occurred_from”" in refused(UNIT="km2_year", INPUT=undated)


def test_a_destination_that_is_no_geotiff_or_cannot_be_written(refused, tmp_path):
    assert "ends in .tif" in refused(OUTPUT=str(tmp_path / "density.png"))
    (tmp_path / "file").write_text("in the way")
    assert "could not be written" in refused(OUTPUT=str(tmp_path / "file" / "density.tif"))


def test_a_run_that_is_cancelled_leaves_the_old_file_whole(provider, points, tmp_path):
    import processing

    target = tmp_path / "density.tif"
    target.write_bytes(b"yesterday's map")
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 0 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "quietude:kerneldensity",
            {"INPUT": points((X, Y), (X + 500, Y)), "BANDWIDTH": 300, "OUTPUT": str(target)},
            feedback=feedback,
        )
    assert target.read_bytes() == b"yesterday's map"
    assert [path.name for path in tmp_path.iterdir()] == ["density.tif"]


def test_invalid_polygons_of_a_study_area_are_mended_and_told(run, points, layer, tmp_path, heard):
    west, east, south, north = X - 99, X + 99, Y - 99, Y + 99
    bow_tie = f"POLYGON(({west} {south}, {east} {north}, {east} {south}, {west} {north}, {west} {south}))"
    run(
        "kerneldensity", INPUT=points((X, Y)), BANDWIDTH=300, MASK=layer("Polygon", [bow_tie]),
        OUTPUT=str(tmp_path / "density.tif"),
    )
    assert "Invalid polygons of “incidents” mended before use: 1. Check them." in heard.warnings
