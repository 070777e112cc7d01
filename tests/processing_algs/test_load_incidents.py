# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading as the toolbox runs it, on small files whose content stands in the test."""
import json
from pathlib import Path

import openpyxl
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from quietude.core.incidents.schema import INCIDENT_FIELDS

HEADER = "N° MC;Date début;Heure;Nature;Adresse;Agent;X;Y\n"
ROWS = (
    "2024-1;03/02/2024;23h45;TAPAGE NOCTURNE;12 rue Foch;DUPONT;771041,5;6279223,5\n"
    "2024-2;13/02/2024;08:00;IPM;3 rue Foch;DUPONT;771100,0;6279300,0\n"
    "2024-3;14/02/2024;09:00;IPM;3 rue Foch;DUPONT;;\n"
    "2024-4;14/02/2024;09:00;IPM;3 rue Foch;DUPONT;0;0\n"
)


@pytest.fixture
def logbook(tmp_path):
    path = tmp_path / "main_courante.csv"
    path.write_bytes((HEADER + ROWS).encode("cp1252"))
    return str(path)


@pytest.fixture
def town(layer):
    corners = "771000 6279000, 772000 6279000, 772000 6280000, 771000 6280000, 771000 6279000"
    return layer("Polygon", [f"POLYGON(({corners}))"])


def features(results, key="OUTPUT"):
    found = results[key]
    return list((QgsVectorLayer(found) if isinstance(found, str) else found).getFeatures())


def test_a_logbook_becomes_points_with_the_fields_of_an_incident_layer(run, logbook):
    results = run("loadincidents", FILE=logbook, OUTPUT="TEMPORARY_OUTPUT")
    names = [field.name() for field in results["OUTPUT"].fields()]
    first = features(results)[0]
    assert names == [spec.name for spec in INCIDENT_FIELDS]
    assert (first.geometry().asPoint().x(), results["OUTPUT"].crs().authid()) == (771041.5, "EPSG:2154")
    assert (first["category"], first["partner_id"]) == ("tapage_nocturne", "police_municipale")
    assert first["occurred_from"].toString("yyyy-MM-dd HH:mm") == "2024-02-03 23:45"


def test_every_row_is_accounted_for_in_the_results(run, logbook):
    results = run("loadincidents", FILE=logbook, OUTPUT="TEMPORARY_OUTPUT")
    keys = ("ROWS_IN", "ACCEPTED", "REJECTED", "WITHOUT_POSITION", "PROFILE_USED", "CRS_USED")
    assert [results[key] for key in keys] == [4, 2, 2, 2, "main_courante_fr", "EPSG:2154"]


def test_rejects_keep_line_reason_sentence_and_raw_text(run, logbook):
    results = run("loadincidents", FILE=logbook, OUTPUT="TEMPORARY_OUTPUT", REJECTS="TEMPORARY_OUTPUT")
    rejects = features(results, "REJECTS")
    assert [(r["line"], r["reason"]) for r in rejects] == [(4, "no_position"), (5, "null_island")]
    assert rejects[0]["raw"] == ROWS.split("\n")[2]
    assert "no position" in rejects[0]["sentence"]


def test_names_and_addresses_stay_in_the_file(run, logbook, heard, tmp_path):
    report = tmp_path / "report.html"
    results = run("loadincidents", FILE=logbook, OUTPUT=str(tmp_path / "out.gpkg"), REPORT=str(report))
    everything = (tmp_path / "out.gpkg").read_bytes() + report.read_bytes()
    assert b"DUPONT" not in everything
    assert b"rue Foch" not in everything
    assert any("Agent" in sentence and "Adresse" in sentence for sentence in heard.info)
    assert results["ACCEPTED"] == 2


def test_what_was_found_is_announced(run, logbook, heard):
    run("loadincidents", FILE=logbook, OUTPUT="TEMPORARY_OUTPUT")
    said = "\n".join(heard.info)
    for found in ("cp1252", "semicolon", "comma", "Municipal police logbook", "EPSG:2154", "4 rows read = 2 accepted"):
        assert found in said


def test_the_territory_rejects_what_falls_outside_and_confirms_the_crs(run, logbook, town, heard):
    with open(logbook, "ab") as file:  # noqa: PTH123 (appends)
        file.write("2024-5;15/02/2024;10:00;IPM;;;650000,0;6860000,0\n".encode("cp1252"))
    results = run("loadincidents", FILE=logbook, AREA=town, OUTPUT="TEMPORARY_OUTPUT", REJECTS="TEMPORARY_OUTPUT")
    assert [reject["reason"] for reject in features(results, "REJECTS")][-1] == "outside_area"
    assert any("fall in AREA" in sentence for sentence in heard.info)


def test_a_target_crs_is_obeyed(run, logbook):
    results = run("loadincidents", FILE=logbook, TARGET_CRS="EPSG:3943", OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].crs().authid() == "EPSG:3943"
    assert features(results)[0].geometry().asPoint().x() == pytest.approx(1_771_016, abs=5)


def test_a_file_on_disk_comes_with_its_style(run, logbook, tmp_path):
    run("loadincidents", FILE=logbook, OUTPUT=str(tmp_path / "out.gpkg"))
    layer = QgsVectorLayer(str(tmp_path / "out.gpkg"))
    assert layer.renderer().classAttribute() == "family"
    assert [category.label() for category in layer.renderer().categories()] == ["Public tranquillity"]
    assert layer.attributeAlias(layer.fields().lookupField("occurred_from")) == "Start of the fact"


def test_a_layer_is_loaded_as_a_file_is_and_its_selection_honoured(run, layer):
    made = layer(
        "Point",
        ["POINT(771041 6279223)", "POINT(771100 6279300)", ""],
        fields="date:date,nature:string",
        rows=[("2024-02-03", "rixe"), ("2024-02-13", "épave"), ("2024-02-14", "rixe")],
    )
    whole = run("loadincidents", LAYER=made, OUTPUT="TEMPORARY_OUTPUT")
    assert [whole[key] for key in ("ROWS_IN", "ACCEPTED", "WITHOUT_POSITION")] == [3, 2, 1]
    assert [feature["category"] for feature in features(whole)] == ["rixe", "epave"]
    assert features(whole)[0]["occurred_from"].toString("yyyy-MM-dd") == "2024-02-03"


def test_each_part_of_a_multipoint_is_an_event(run, layer):
    parts = "MULTIPOINT((771041 6279223),(771100 6279300))"
    made = layer("MultiPoint", [parts], fields="nature:string", rows=[("rixe",)])
    results = run("loadincidents", LAYER=made, OUTPUT="TEMPORARY_OUTPUT")
    assert results["ACCEPTED"] == 2
    assert len({feature["incident_id"] for feature in features(results)}) == 2


def test_a_spreadsheet_keeps_codes_as_text_and_dates_as_dates(run, tmp_path):
    import datetime

    book = openpyxl.Workbook()
    book.active.append(["Date", "Nature", "Longitude", "Latitude", "Commune"])
    book.active.append([datetime.datetime(2024, 2, 3, 23, 45), "rixe", 3.876, 43.611, "01004"])
    book.active.append([datetime.datetime(2024, 2, 13), "épave", 3.877, 43.612, "01004"])
    book.create_sheet("notes").append(["a"])
    book.save(tmp_path / "incidents.xlsx")
    results = run("loadincidents", FILE=str(tmp_path / "incidents.xlsx"), OUTPUT="TEMPORARY_OUTPUT")
    first = features(results)[0]
    assert (results["ACCEPTED"], results["CRS_USED"]) == (2, "EPSG:4326")
    assert first["occurred_from"].toString("yyyy-MM-dd HH:mm") == "2024-02-03 23:45"
    assert first.geometry().asPoint().x() == pytest.approx(770_700, abs=500)


def test_a_sheet_of_text_alone_still_has_its_header(run, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["date", "nature", "x", "y"])
    book.active.append(["23/02/2024", "rixe", "771041,5", "6279223,5"])
    book.save(tmp_path / "incidents.xlsx")
    assert run("loadincidents", FILE=str(tmp_path / "incidents.xlsx"), OUTPUT="TEMPORARY_OUTPUT")["ACCEPTED"] == 1


def test_a_sheet_or_layer_is_chosen_by_its_name(run, tmp_path, heard):
    book = openpyxl.Workbook()
    book.active.title = "notes"
    book.active.append(["a", "b"])
    book.active.append(["1", "2"])
    sheet = book.create_sheet("2024")
    sheet.append(["date", "nature", "x", "y"])
    sheet.append(["23/02/2024", "rixe", "771041,5", "6279223,5"])
    path = tmp_path / "incidents.xlsx"
    book.save(path)
    assert run("loadincidents", FILE=f"{path}|layername=2024", OUTPUT="TEMPORARY_OUTPUT")["ACCEPTED"] == 1
    assert any("notes" in sentence for sentence in heard.info)
    with pytest.raises(QgsProcessingException, match="notes, 2024"):
        run("loadincidents", FILE=f"{path}|layername=2025", OUTPUT="TEMPORARY_OUTPUT")


def test_lines_and_polygons_are_rejected_as_no_events(run, layer, tmp_path):
    made = layer("Polygon", ["POLYGON((0 0, 1 0, 1 1, 0 0))"], fields="nature:string", rows=[("rixe",)])
    with pytest.raises(QgsProcessingException, match="not a point"):
        run("loadincidents", LAYER=made, OUTPUT="TEMPORARY_OUTPUT")


def test_a_profile_of_ones_own_is_obeyed(run, tmp_path):
    (tmp_path / "ours.json").write_text(json.dumps({
        "name": "ours",
        "time": {"occurred_from": {"date": "quand", "layout": "mm/dd/yyyy"}},
        "position": {"x": "est", "y": "nord", "crs": "EPSG:2154"},
        "fields": {"category": {"column": "quoi", "values": {"Zut": "rixe"}}},
    }), encoding="utf-8")  # fmt: skip
    (tmp_path / "a.csv").write_text("quand;quoi;est;nord\n02/03/2024;Zut;771041;6279223\n", encoding="utf-8")
    results = run(
        "loadincidents", FILE=str(tmp_path / "a.csv"), PROFILE=str(tmp_path / "ours.json"), OUTPUT="TEMPORARY_OUTPUT"
    )
    first = features(results)[0]
    assert (first["category"], first["source_id"], results["PROFILE_USED"]) == ("rixe", "ours", "ours")
    assert first["occurred_from"].toString("yyyy-MM-dd") == "2024-02-03"


def test_incidents_known_by_area_have_no_geometry_and_are_said_so(run, tmp_path, heard):
    (tmp_path / "a.csv").write_text("date;nature;secteur\n25/02/2024;rixe;S3\n", encoding="utf-8")
    results = run("loadincidents", FILE=str(tmp_path / "a.csv"), OUTPUT="TEMPORARY_OUTPUT")
    assert not features(results)[0].hasGeometry()
    assert [results[key] for key in ("ACCEPTED", "WITHOUT_POSITION", "CRS_USED")] == [1, 1, ""]
    assert any("not mapped" in sentence for sentence in heard.warnings)


def test_the_report_tells_the_sum_and_escapes_what_the_file_says(run, tmp_path):
    rows = '25/02/2024;<script>alert("1")</script>;771041;6279223\n' * 3
    (tmp_path / "a.csv").write_text("date;nature;x;y\n" + rows.replace('"1"', "1"), encoding="utf-8")
    report = tmp_path / "report.html"
    run("loadincidents", FILE=str(tmp_path / "a.csv"), OUTPUT="TEMPORARY_OUTPUT", REPORT=str(report))
    html = report.read_text("utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "http" not in html
    assert "<b>3</b> rows read" in html


BAD = [
    ({}, "FILE"),
    ({"FILE": "{logbook}", "LAYER": "{town}"}, "both given"),
    ({"FILE": "/nowhere/incidents.csv"}, "no such file|cannot be read"),
    ({"FILE": "{logbook}", "PROFILE": "main_courante"}, "main_courante_fr"),
    ({"FILE": "{logbook}", "PROFILE": "vancouver_crimes"}, "YEAR"),
    ({"FILE": "{logbook}", "CRS": "EPSG:4326"}, "look like EPSG:2154"),
    ({"FILE": "{logbook}", "CRS": "EPSG:999999"}, "CRS: .*EPSG:999999"),
    ({"FILE": "{logbook}", "TARGET_CRS": "EPSG:4326"}, "TARGET_CRS.*metres"),
    ({"FILE": "{logbook}", "AREA": "{empty}"}, "no polygon"),
    ({"FILE": "{logbook}", "AREA": "{elsewhere}"}, "outside the territory"),
    ({"FILE": "{image}"}, "driver"),
    ({"FILE": "{zip}"}, "not a readable archive"),
]


@pytest.mark.parametrize(("parameters", "sentence"), BAD, ids=[sentence for _, sentence in BAD])
def test_a_bad_value_of_any_parameter_gets_its_sentence(run, logbook, town, layer, tmp_path, parameters, sentence):
    (tmp_path / "picture.dat").write_bytes(b"\x89PNG not a table")
    (tmp_path / "broken.xlsx").write_bytes(b"not a zip")
    values = {
        "{logbook}": logbook,
        "{town}": town,
        "{empty}": layer("Polygon", []),
        "{elsewhere}": layer("Polygon", ["POLYGON((0 0, 1 0, 1 1, 0 0))"], crs="EPSG:4326"),
        "{image}": str(tmp_path / "picture.dat"),
        "{zip}": str(tmp_path / "broken.xlsx"),
    }
    given = {key: values.get(value, value) for key, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=sentence) as refusal:
        run("loadincidents", **given, OUTPUT=str(tmp_path / "out.gpkg"))
    assert "Traceback" not in str(refusal.value)
    assert not (tmp_path / "out.gpkg").exists()


def test_the_whole_speaks_french(run, logbook, tmp_path):
    from quietude.core import wording

    french = {"Loading of {source}": "Chargement de {source}", "rows read": "lignes lues"}
    wording.speak("fr", lambda text: french.get(text, text))
    run("loadincidents", FILE=logbook, OUTPUT=str(tmp_path / "out.gpkg"), REPORT=str(tmp_path / "r.html"))
    html = (tmp_path / "r.html").read_text("utf-8")
    assert '<html lang="fr">' in html
    assert "Chargement de main_courante.csv" in html
    assert "Tapage nocturne" in html


def test_a_workbook_that_begins_with_explanations_gives_its_table(run, tmp_path, heard):
    book = openpyxl.Workbook()
    book.active.title = "Notice"
    book.active.append(["Ce classeur recense les faits de 2024."])
    book.active.append(["Source : police municipale."])
    sheet = book.create_sheet("Faits")
    for row in [["date", "nature", "X", "Y"], ["23/02/2024", "rixe", 771041.5, 6279223.5]]:
        sheet.append(row)
    book.save(tmp_path / "faits.xlsx")
    results = run("loadincidents", FILE=str(tmp_path / "faits.xlsx"), OUTPUT="TEMPORARY_OUTPUT")
    assert (results["ROWS_IN"], results["ACCEPTED"]) == (1, 1)
    assert [said for said in heard.info if "Faits; not read: Notice" in said]


def test_a_sheet_of_names_alone_is_refused(run, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["date", "nature", "X", "Y"])
    book.save(tmp_path / "vide.xlsx")
    with pytest.raises(QgsProcessingException, match="No column of"):
        run("loadincidents", FILE=str(tmp_path / "vide.xlsx"), OUTPUT="TEMPORARY_OUTPUT")


def test_a_file_without_extension_is_refused_in_a_sentence(run, tmp_path):
    (tmp_path / "export").write_text(HEADER + ROWS, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no driver of this QGIS opens it"):
        run("loadincidents", FILE=str(tmp_path / "export"), OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.parametrize(
    "names", [("FILE", "OUTPUT"), ("FILE", "REPORT"), ("OUTPUT", "REJECTS"), ("REJECTS", "REPORT")]
)
def test_no_result_may_take_the_place_of_the_source_or_of_another(run, logbook, tmp_path, names):
    files = {"FILE": logbook, **{name: str(tmp_path / f"{name}.csv") for name in ("OUTPUT", "REJECTS", "REPORT")}}
    files[names[1]] = files[names[0]]
    before = Path(logbook).read_bytes()
    with pytest.raises(QgsProcessingException, match=f"{names[0]} and {names[1]} are the same file"):
        run("loadincidents", **files)
    assert Path(logbook).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["main_courante.csv"]


def test_free_text_is_kept_on_request_only_and_no_package_takes_it(run, tmp_path, heard):
    source = tmp_path / "mc.csv"
    rows = [f"0{1 + n % 9}/05/2024;rixe;{770_000 + 10 * n};6280000;texte {n % 3}" for n in range(60)]
    source.write_text("\n".join(["date;category;x;y;observations", *rows]), encoding="utf-8")
    asked = {"FILE": str(source), "DATE_FORMAT": "dd/mm/yyyy"}
    plain = run("loadincidents", **asked, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert plain.fields().lookupField("notes") < 0
    target = str(tmp_path / "kept.gpkg")
    run("loadincidents", **asked, KEEP_TEXT="observations", OUTPUT=target)
    kept = QgsVectorLayer(target)
    assert {feature["notes"] for feature in kept.getFeatures()} == {"texte 0", "texte 1", "texte 2"}
    assert any("publish nothing" in said for said in heard.warnings)
    package = {"INPUT": target, "AUDIENCE": "public", "ZONING": "grid", "COMMUNE": "X", "BOUNDARY": None}
    with pytest.raises(QgsProcessingException, match="free text"):
        run("exportpackage", **package, CATEGORY="notes", OUTPUT=str(tmp_path / "p.zip"))
