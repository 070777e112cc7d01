# SPDX-License-Identifier: GPL-2.0-or-later
"""Descriptions as the toolbox makes them."""
import openpyxl
import pytest
from qgis.core import QgsProcessingException

ROWS = (
    "Date;Heure;Nature;Requérant;c5;X;Y\n"
    "25/02/2024;23h45;Rixe;DUPONT;06 12 34 56 78;771041,5;6279223,5\n"
    "26/02/2024;08:00;Épave;MARTIN;06 12 34 56 79;0;0\n"
)


@pytest.fixture
def described(run, tmp_path):
    def make(content="", name="incidents.csv", encoding="cp1252", **parameters):
        if content:
            (tmp_path / name).write_bytes(content.encode(encoding))
        report = tmp_path / "report.html"
        results = run("describesource", FILE=str(tmp_path / name), REPORT=str(report), **parameters)
        return results, report.read_text(encoding="utf-8")

    return make


def test_what_was_found_is_returned_and_shown_column_by_column(described):
    results, page = described(ROWS)
    assert {key: results[key] for key in (
        "ROWS_IN", "ACCEPTED", "REJECTED", "DECIDED", "ENCODING_FOUND", "DELIMITER_FOUND", "DATE_FORMAT_FOUND",
        "CRS_USED",
    )} == {
        "ROWS_IN": 2, "ACCEPTED": 1, "REJECTED": 1, "DECIDED": 1, "ENCODING_FOUND": "cp1252", "DELIMITER_FOUND": ";",
        "DATE_FORMAT_FOUND": "dd/mm/yyyy", "CRS_USED": "EPSG:2154",
    }  # fmt: skip
    for words in ("names of persons, by its name", "telephone numbers, by its values", "Start of the fact", "23h45"):
        assert words in page
    assert "DUPONT" not in page
    assert "06 12" not in page


def test_what_stands_in_the_way_is_told_first_and_not_raised(described):
    results, page = described("Date;Nature\n03/02/2024;rixe\n05/06/2024;rixe\n04/03/2024;rixe\n")
    assert (results["DECIDED"], results["ROWS_IN"], results["ACCEPTED"]) == (0, 3, 0)
    assert "To decide" in page
    assert "DATE_FORMAT" in page
    decided, _ = described("Date;Nature\n03/02/2024;rixe\n05/06/2024;rixe\n", DATE_FORMAT="mm/dd/yyyy")
    assert (decided["DECIDED"], decided["DATE_FORMAT_FOUND"]) == (1, "mm/dd/yyyy")


def test_hostile_names_of_columns_are_shown_as_text(described):
    _, page = described("Date;Nature;<script>alert(1)</script>\n25/02/2024;<b>rixe</b>;1\n", encoding="utf-8")
    assert "<script>alert" not in page
    assert "<b>rixe" not in page
    assert "&lt;script&gt;" in page


def test_what_cannot_be_opened_is_refused(described):
    with pytest.raises(QgsProcessingException, match="no such file"):
        described(name="nothing.csv")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"ENCODING": "klingon"}, "encoding “klingon” is unknown"), ({"DELIMITER": ";;"}, "DELIMITER"),
        ({"TIME_ZONE": "Mars/Olympus"}, "TIME_ZONE"), ({"DATE_FORMAT": "dd-yy"}, "DATE_FORMAT"),
    ],
)  # fmt: skip
def test_a_bad_value_of_a_deciding_parameter_gets_its_sentence(described, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        described(ROWS, **parameters)


def test_deciding_parameters_are_obeyed_in_loading(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Date,b;c\n2024-07-25 22:30,43.6;3.9\n", encoding="utf-8")
    made = run("loadincidents", FILE=str(path), DELIMITER=",", TIME_ZONE="UTC", OUTPUT="TEMPORARY_OUTPUT")
    assert next(made["OUTPUT"].getFeatures())["occurred_from"].toString("yyyy-MM-dd HH:mm") == "2024-07-26 00:30"
    path.write_text("Date;Nature;Longitude;Latitude\n2024-07-25;rixe;43.61;3.88\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="SWAP_XY"):
        run("loadincidents", FILE=str(path), OUTPUT="TEMPORARY_OUTPUT")
    made = run("loadincidents", FILE=str(path), SWAP_XY=True, OUTPUT="TEMPORARY_OUTPUT")
    assert next(made["OUTPUT"].getFeatures()).geometry().asPoint().x() == pytest.approx(771_000, abs=2_000)


def test_a_sheet_a_year_is_refused_until_one_is_said(run, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "2022"
    for sheet, day in ((book.active, 21), (book.create_sheet("2023"), 22)):
        sheet.append(["Date", "Nature", "X", "Y"])
        sheet.append([f"{day}/02/2023", "rixe", 771041.5, 6279223.5])
    book.save(tmp_path / "faits.xlsx")
    with pytest.raises(QgsProcessingException, match="SHEET: .*2022, 2023"):
        run("loadincidents", FILE=str(tmp_path / "faits.xlsx"), OUTPUT="TEMPORARY_OUTPUT")
    made = run("loadincidents", FILE=str(tmp_path / "faits.xlsx"), SHEET="2023", OUTPUT="TEMPORARY_OUTPUT")
    assert next(made["OUTPUT"].getFeatures())["occurred_from"].toString("dd") == "22"


def test_a_geojson_that_lies_about_its_crs_is_found_out(run, tmp_path, heard):
    place = '{"type":"Point","coordinates":[771041,6279223]}'
    point = f'{{"type":"Feature","properties":{{"date":"2024-02-25"}},"geometry":{place}}}'
    (tmp_path / "a.geojson").write_text(f'{{"type":"FeatureCollection","features":[{point}]}}')
    made = run("loadincidents", FILE=str(tmp_path / "a.geojson"), OUTPUT="TEMPORARY_OUTPUT")
    assert made["CRS_USED"] == "EPSG:2154"
    assert any("belie" in warning for warning in heard.warnings)


def test_rejects_are_mended_in_their_layer_and_loaded_with_the_same_profile(run, tmp_path):
    path, profile = tmp_path / "mc.csv", "main_courante_fr"
    path.write_text(
        "N° MC;Date début;Heure;Nature;Adresse;Agent;X;Y\n1;03/02/2024;23h45;IPM;12 rue Foch;D;771041,5;6279223,5\n"
        "2;31/02/2024;08:00;IPM;3 rue Foch;D;771100,0;6279300,0\n", encoding="utf-8",
    )  # fmt: skip
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "REJECTS": "TEMPORARY_OUTPUT"}
    rejects = run("loadincidents", FILE=str(path), PROFILE=profile, **outputs)["REJECTS"]
    rejects.startEditing()
    feature = next(rejects.getFeatures())
    mended = feature["raw"].replace("31/02", "29/02")
    rejects.changeAttributeValue(feature.id(), rejects.fields().lookupField("raw"), mended)
    rejects.commitChanges()
    made = run("loadincidents", LAYER=rejects, PROFILE=profile, OUTPUT="TEMPORARY_OUTPUT")
    incident = next(made["OUTPUT"].getFeatures())
    assert (made["ROWS_IN"], made["ACCEPTED"], made["CRS_USED"]) == (1, 1, "EPSG:2154")
    assert incident["occurred_from"].toString("yyyy-MM-dd HH:mm") == "2024-02-29 08:00"
    assert incident["incident_id"].endswith("-0000003")
