# SPDX-License-Identifier: GPL-2.0-or-later
"""Duplicates as the toolbox finds them."""
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

FIELDS = (
    "incident_id:string,source_id:string,occurred_from:datetime,time_precision:string,category:string,family:string"
)
ROWS = [
    ("pm-1", "pm", "2024-05-01T22:00:00", "minute", "rixe", "tranquillite"),
    ("bh-1", "bailleur", "2024-05-01T22:06:00", "minute", "rixe", "tranquillite"),  # 3 m and 6 minutes from pm-1
    ("bh-2", "bailleur", "2024-05-01T00:00:00", "day", "tapage_nocturne", "tranquillite"),  # that day, 40 m away
    ("bh-2b", "bailleur", "2024-05-03T10:00:00", "minute", "epave", "cadre_de_vie"),
    ("bh-2c", "bailleur", "2024-05-03T10:00:00", "minute", "epave", "cadre_de_vie"),  # the same row again
    ("x-1", "allo", None, "unknown", "rixe", "tranquillite"),
]
PLACES = [(770_000, 6_280_000), (770_003, 6_280_000), (770_040, 6_280_000), (771_000, 6_280_000),
          (771_000, 6_280_000), (770_000, 6_280_000)]  # fmt: skip


@pytest.fixture
def incidents(points):
    return points(*PLACES, fields=FIELDS, rows=ROWS)


def written(results, output="OUTPUT"):
    layer = results[output]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def text(value):
    return value if isinstance(value, str) else None


def test_what_is_sure_is_written_what_is_likely_is_listed_and_nothing_is_lost(run, incidents, heard):
    results = run("findduplicates", INPUT=incidents, OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")
    rows = written(results)
    assert {row["incident_id"]: text(row["duplicate_of"]) for row in rows} == {
        "pm-1": None, "bh-1": "pm-1", "bh-2": None, "bh-2b": None, "bh-2c": "bh-2b", "x-1": None,
    }  # fmt: skip
    assert len(rows) == results["COMPARED"] + results["LEFT_OUT"] == 5 + 1
    pairs = {(row["kept_id"], row["other_id"]): row for row in written(results, "PAIRS")}
    assert set(pairs) == {("pm-1", "bh-1"), ("pm-1", "bh-2"), ("bh-2b", "bh-2c")}
    assert (results["PAIRS_FOUND"], results["DUPLICATES"]) == (3, 2)
    sure = pairs["pm-1", "bh-1"]
    assert (sure["distance_m"], sure["delay_h"], sure["score"], sure["sure"]) == (3.0, 0.1, 0.945, True)
    assert (sure["kept_source"], sure["other_source"]) == ("pm", "bailleur")
    # 40 of 50 m used, the same day: the mean of 0.2 and 1, for another category, known by day.
    assert pairs["pm-1", "bh-2"]["score"] == pytest.approx(0.6 * 0.8 * 0.75)
    assert (results["DISTANCE_USED"], results["DELAY_USED"]) == (50, 2)
    assert any("50 m" in said for said in heard.info) and any("2 hours" in said for said in heard.info)
    assert any("1 whose day is not known" in said for said in heard.warnings)


def test_the_category_may_have_to_be_the_same(run, incidents):
    results = run(
        "findduplicates", INPUT=incidents, SAME="category", OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT"
    )
    assert results["PAIRS_FOUND"] == 2


def test_what_a_person_decided_stays(run, points):
    rows = [(*ROWS[0], None), (*ROWS[1], "by hand")]
    layer = points(*PLACES[:2], fields=f"{FIELDS},duplicate_of:string", rows=rows)
    results = run("findduplicates", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")
    assert [text(row["duplicate_of"]) for row in written(results)] == [None, "by hand"]
    assert results["PAIRS_FOUND"] == 0


def test_degrees_are_measured_in_metres(run, points):
    layer = points((3.876700, 43.610800), (3.876737, 43.610800), crs="EPSG:4326", fields=FIELDS, rows=ROWS[:2])
    results = run("findduplicates", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")
    assert written(results, "PAIRS")[0]["distance_m"] == pytest.approx(3, abs=0.05)
    assert results["OUTPUT"].crs().authid() == "EPSG:4326" and results["PAIRS"].crs().authid() == "EPSG:2154"


def test_a_selection_is_honoured_and_every_row_keeps_its_own_mark(run, incidents):
    QgsProject.instance().addMapLayer(incidents, False)
    incidents.selectByIds([5, 4, 2, 1])
    source = QgsProcessingFeatureSourceDefinition(incidents.id(), selectedFeaturesOnly=True)
    results = run("findduplicates", INPUT=source, OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")
    assert {row["incident_id"]: text(row["duplicate_of"]) for row in written(results)} == {
        "pm-1": None, "bh-1": "pm-1", "bh-2b": None, "bh-2c": "bh-2b",
    }  # fmt: skip
    QgsProject.instance().removeMapLayer(incidents.id())


def test_a_single_source_is_said(run, points, heard):
    layer = points(*PLACES[:2], fields=FIELDS, rows=[ROWS[0], (ROWS[1][0], "pm", *ROWS[1][2:])])
    results = run("findduplicates", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")
    assert results["PAIRS_FOUND"] == 0 and any("WITHIN_SOURCE" in said for said in heard.warnings)
    heard.warnings.clear()
    both = {"OUTPUT": "TEMPORARY_OUTPUT", "PAIRS": "TEMPORARY_OUTPUT"}
    results = run("findduplicates", INPUT=layer, WITHIN_SOURCE=True, **both)
    assert (results["PAIRS_FOUND"], results["DUPLICATES"]) == (1, 0)
    assert not any("WITHIN_SOURCE" in said for said in heard.warnings)  # it is ticked


@pytest.mark.parametrize(
    ("fields", "said"),
    [("incident_id:string", "occurred_from"), ("occurred_from:datetime", "family"),
     ("occurred_from:string,family:string", "occurred_from")],
)  # fmt: skip
def test_a_layer_that_cannot_be_compared_is_refused_in_a_sentence(run, points, fields, said):
    with pytest.raises(QgsProcessingException, match=f"no usable field “{said}”"):
        run("findduplicates", INPUT=points((1, 2), fields=fields), OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")


def test_a_layer_without_any_position_is_refused(run, layer):
    with pytest.raises(QgsProcessingException, match="no event with a position"):
        run("findduplicates", INPUT=layer("Point", [None], fields=FIELDS, rows=ROWS[:1]),
            OUTPUT="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")  # fmt: skip
