# SPDX-License-Identifier: GPL-2.0-or-later
"""Every bad answer gets a sentence that says what to do, and no package."""
import pytest
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def thirty(points):
    """Thirty events within one cell of a kilometre, each at its own place."""
    positions = [(3_820_010 + 30 * index, 2_300_010) for index in range(30)]
    rows = [(f"2024-0{1 + index % 3}-10", "bruit", "no date") for index in range(30)]
    return points(*positions, crs="EPSG:3035", fields="day:string,kind:string,words:string", rows=rows)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"K": 10}, r"K = 10 is below 11.*DPO_DECISION"),
        ({"K": 5, "DPO_DECISION": "agreed"}, "never shows fewer than 6 facts"),
        ({"K": -1}, "K = -1"),
        ({"ROUNDING": 1}, "ROUNDING = 1: .* multiple of 5 to 1,000"),
        ({"CELL_SIZE": 300}, "200 m, 1000 m or a multiple of 200 m, not 300 m"),
        ({"CELL_SIZE": 100}, "not 100 m"),
        ({"CELL_SIZE": 200.5}, r"not 200\.5 m"),
        ({"CELL_SIZE": 800, "PERIOD": "month", "TIME": "day"}, "PERIOD = month needs .* at least 1,000 m, not 800 m"),
        ({"CELL_SIZE": 200, "PERIOD": "quarter", "TIME": "day"}, "PERIOD = quarter needs cells of at least 1,000 m"),
        ({"PERIOD": "year"}, "PERIOD = year needs dates: name the date field .* in TIME"),
        ({"PERIOD": "year", "TIME": "words"}, "holds no date"),
        ({"TIME": "nowhere"}, "no field “nowhere”"),
        ({"CATEGORY": "nowhere"}, "no field “nowhere”"),
        ({"ZONING": "areas"}, "needs AREAS.*AREA_ID"),
        ({"ZONING": "areas", "CELL_SIZE": 200}, "CELL_SIZE is for ZONING = grid"),
        ({"K": 40}, "Fewer than 40 events"),
        ({"CELL_SIZE": 200, "K": 20}, "No cell gathers 20 events.*larger cells"),
        ({"CELL_SIZE": 1000, "CATEGORY": "kind"}, "leave CATEGORY empty"),
    ],
)
def test_a_bad_answer_gets_its_sentence(run, thirty, tmp_path, parameters, sentence):
    target = tmp_path / "p.zip"
    with pytest.raises(QgsProcessingException, match=sentence):
        run("exportpackage", INPUT=thirty, OUTPUT=str(target), **parameters)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_word_is_refused(run, thirty, tmp_path):
    for parameters in ({"AUDIENCE": "everybody"}, {"ZONING": "points"}, {"PERIOD": "day"}):
        with pytest.raises(QgsProcessingException, match=next(iter(parameters))):
            run("exportpackage", INPUT=thirty, OUTPUT=str(tmp_path / "p.zip"), **parameters)


def test_a_territory_elsewhere_leaves_no_event(run, thirty, layer, tmp_path):
    elsewhere = layer("Polygon", ["POLYGON((0 0,900 0,900 900,0 900,0 0))"], crs="EPSG:3035")
    with pytest.raises(QgsProcessingException, match="Fewer than 11 events stand in the territory"):
        run("exportpackage", INPUT=thirty, CELL_SIZE=1000, BOUNDARY=elsewhere, OUTPUT=str(tmp_path / "p.zip"))


def test_a_territory_too_large_for_its_cells_is_refused(run, thirty, layer, tmp_path):
    country = layer("Polygon", ["POLYGON((3e6 2e6,4e6 2e6,4e6 3e6,3e6 3e6,3e6 2e6))"], crs="EPSG:3035")
    with pytest.raises(QgsProcessingException, match=r"would have 1,00\d,\d+ cells.*smaller BOUNDARY"):
        run("exportpackage", INPUT=thirty, CELL_SIZE=1000, BOUNDARY=country, OUTPUT=str(tmp_path / "p.zip"))


def test_a_layer_without_events_or_crs_is_refused(run, points, tmp_path):
    with pytest.raises(QgsProcessingException, match="no event with a position"):
        run("exportpackage", INPUT=points(crs="EPSG:3035"), OUTPUT=str(tmp_path / "p.zip"))
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run("exportpackage", INPUT=points((0, 0), crs=""), OUTPUT=str(tmp_path / "p.zip"))


def test_small_areas_get_no_months(run, thirty, layer, tmp_path):
    square = "POLYGON((3820000 2300000,3820900 2300000,3820900 2300900,3820000 2300900,3820000 2300000))"
    areas = layer("Polygon", [square], crs="EPSG:3035", fields="name:string", rows=[("Centre",)])
    asked = {"ZONING": "areas", "AREAS": areas, "AREA_ID": "name", "PERIOD": "month", "TIME": "day"}
    with pytest.raises(QgsProcessingException, match="PERIOD = month needs cells of at least 1,000 m"):
        run("exportpackage", INPUT=thirty, OUTPUT=str(tmp_path / "p.zip"), **asked)


def test_areas_without_a_name_are_refused(run, thirty, layer, tmp_path):
    square = "POLYGON((3820000 2300000,3821000 2300000,3821000 2301000,3820000 2301000,3820000 2300000))"
    areas = layer("Polygon", [square, square], crs="EPSG:3035", fields="name:string", rows=[("Centre",), (None,)])
    asked = {"ZONING": "areas", "AREAS": areas, "AREA_ID": "name"}
    with pytest.raises(QgsProcessingException, match="1 areas of “incidents” have no value in “name”"):
        run("exportpackage", INPUT=thirty, OUTPUT=str(tmp_path / "p.zip"), **asked)


def test_a_place_that_cannot_be_written_to_is_said(run, thirty, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(QgsProcessingException, match="could not be read or written"):
        run("exportpackage", INPUT=thirty, CELL_SIZE=1000, OUTPUT=str(tmp_path / "file" / "p.zip"))


def test_a_decision_of_the_officer_lowers_the_threshold(run, thirty, tmp_path):
    result = run(
        "exportpackage", INPUT=thirty, CELL_SIZE=200, K=6, DPO_DECISION="Agreed, ref. 4", OUTPUT=str(tmp_path / "p.zip")
    )
    assert 6 <= result["K_MEASURED"] < 11


def test_a_report_in_the_place_of_the_package_is_refused(run, thirty, tmp_path):
    target = str(tmp_path / "p.zip")
    with pytest.raises(QgsProcessingException, match="OUTPUT and REPORT are the same file"):
        run("exportpackage", INPUT=thirty, CELL_SIZE=1000, OUTPUT=target, REPORT=target)
    assert list(tmp_path.iterdir()) == []


def test_persons_are_no_categories_however_many_facts_each_has(run, points, tmp_path):
    places = [(3_820_500 + 7 * index, 2_300_500) for index in range(60)]
    rows = [(("DUPONT Jean", "MARTIN Sophie", "LEROY Karim")[index % 3],) for index in range(60)]
    layer = points(*places, crs="EPSG:3035", fields="f3:string", rows=rows)
    asked = {"INPUT": layer, "CATEGORY": "f3", "CELL_SIZE": 1000, "OUTPUT": str(tmp_path / "p.zip")}
    with pytest.raises(QgsProcessingException, match="“f3” holds names of persons") as refused:
        run("exportpackage", **asked, DPO_DECISION="DPO-1")
    assert "DUPONT" not in str(refused.value) and list(tmp_path.iterdir()) == []


def test_a_column_of_agents_is_published_by_a_written_decision_alone(run, points, heard, tmp_path):
    places = [(3_820_500 + 7 * index, 2_300_500) for index in range(60)]
    rows = [(("ASVP", "police municipale")[index % 2],) for index in range(60)]
    layer = points(*places, crs="EPSG:3035", fields="agent:string", rows=rows)
    asked = {"INPUT": layer, "CATEGORY": "agent", "CELL_SIZE": 1000, "OUTPUT": str(tmp_path / "p.zip")}
    with pytest.raises(QgsProcessingException, match="DPO_DECISION"):
        run("exportpackage", **asked)
    assert run("exportpackage", **asked, DPO_DECISION="DPO-1")["PUBLISHED_CELLS"] == 2
    assert any("by the decision that is written" in line for line in heard.warnings)
