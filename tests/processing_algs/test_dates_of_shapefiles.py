# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapefiles hold dates with hours as texts such as 2024/05/31 22:15:00.000: they mean the same as in a GeoPackage."""
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProcessingException, QgsVectorFileWriter

TIMES = (
    "2023-01-30T23:10:00", "2023-02-01T01:20:00", "2023-02-03T12:00:00", "2024-01-30T22:30:00", "2024-02-02T10:00:00",
)  # fmt: skip
PLACES = [(700_000 + 40 * row, 6_600_000) for row in range(len(TIMES))]
SHORT = "occurred_f"  # shapefiles keep ten characters of a name


@pytest.fixture
def dated(points):
    return points(*PLACES, fields="occurred_from:datetime", rows=[(time,) for time in TIMES])


@pytest.fixture
def shapefile(dated, tmp_path):
    path, options = str(tmp_path / "incidents.shp"), QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    assert QgsVectorFileWriter.writeAsVectorFormatV3(dated, path, QgsCoordinateTransformContext(), options)[0] == 0
    return path


BANDS = {"DISTANCES": "0,50,100", "DAYS": "0,3,6", "PERMUTATIONS": 19}
YEARS = {"CELL_SIZE": 500, "BEFORE": "2023-01-31/2023-12-31", "AFTER": "2024-01-31/2024-12-31"}
QUESTIONS = {
    "filterincidents": ({"FROM": "2023-02-01", "HOURS": "22-6"}, ("KEPT", "DROPPED_NO_TIME")),
    "nearrepeat": (BANDS, ("EVENTS", "LEFT_OUT")),
    "periodchange": (YEARS, ("N_BEFORE", "N_AFTER", "OTHER_DAYS", "LEFT_OUT")),
    "timeprofile": ({"BY": "hour"}, ("INCLUDED", "EXCLUDED")),
    "densityseries": ({"PERIOD": "month", "BANDWIDTH": 100, "CELL_SIZE": 50}, ("WINDOWS", "EVENTS", "MAXIMUM")),
    "gridcounts": ({"PERIOD": "month", "CELL_SIZE": 500}, ("COUNTED", "OUTSIDE")),
}


@pytest.mark.parametrize("algorithm", QUESTIONS)
def test_the_dates_of_a_shapefile_are_read_to_the_minute(run, dated, shapefile, tmp_path, algorithm):
    asked, keys = QUESTIONS[algorithm]
    field = "FROM" if algorithm == "timeprofile" else "TIME"
    asked = {**asked, "OUTPUT": str(tmp_path / "result.tif") if algorithm == "densityseries" else "memory:"}
    if algorithm in ("nearrepeat", "timeprofile"):
        asked["REPORT"] = str(tmp_path / "report.html")
    expected = run(algorithm, INPUT=dated, **asked)
    found = run(algorithm, INPUT=shapefile, **{field: SHORT}, **asked)
    assert {key: found[key] for key in keys} == {key: expected[key] for key in keys}


def test_incidents_known_to_the_month_only_are_too_vague_for_near_repeats(run, points, tmp_path):
    vague = points(*PLACES, fields="month:string", rows=[("2024-05",)] * len(PLACES))
    with pytest.raises(QgsProcessingException, match="at least two events whose day is known: there is 0"):
        run("nearrepeat", INPUT=vague, TIME="month", OUTPUT="memory:", REPORT=str(tmp_path / "report.html"))
