# SPDX-License-Identifier: GPL-2.0-or-later
"""Filtering as the toolbox runs it."""
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

FIELDS = "id:integer,occurred_from:datetime,time_precision:string,category:string,family:string,partner_id:string"
ROWS = [
    (1, "2024-03-01T21:59:00", "minute", "rixe", "tranquillite", "pm"),  # a Friday
    (2, "2024-03-01T22:00:00", "minute", "tapage_nocturne", "tranquillite", "pm"),
    (3, "2024-03-02T05:59:00", "minute", "epave", "cadre_de_vie", "bailleur"),  # a Saturday
    (4, "2024-03-02T06:00:00", "hour", "rixe", "tranquillite", "bailleur"),
    (5, "2024-03-03T00:00:00", "day", "rixe", "tranquillite", "pm"),  # a Sunday, its hour unknown
    (6, "2024-03-01T00:00:00", "month", "rixe", "tranquillite", "pm"),
    (7, None, "unknown", "rixe", "tranquillite", "pm"),
]


@pytest.fixture
def incidents(points):
    return points(*[(700_000 + 100 * n, 6_600_000) for n in range(len(ROWS))], fields=FIELDS, rows=ROWS)


@pytest.fixture
def kept(run, incidents):
    def run_filter(**filters):
        results = run("filterincidents", INPUT=incidents, OUTPUT="TEMPORARY_OUTPUT", **filters)
        ids = [feature["id"] for feature in results["OUTPUT"].getFeatures()]
        assert results["KEPT"] == len(ids)
        return ids, results["DROPPED_NO_TIME"]

    return run_filter


def test_without_a_filter_every_row_is_kept_with_its_fields(run, incidents):
    results = run("filterincidents", INPUT=incidents, OUTPUT="TEMPORARY_OUTPUT")
    assert (results["KEPT"], results["DROPPED_NO_TIME"]) == (7, 0)
    assert results["OUTPUT"].fields().names() == incidents.fields().names()
    kept = [feature.attributes() for feature in results["OUTPUT"].getFeatures()]
    assert kept == [feature.attributes() for feature in incidents.getFeatures()]


@pytest.mark.parametrize(
    ("filters", "ids", "dropped"),
    [
        ({"HOURS": "22-6"}, [2, 3], 3),
        ({"HOURS": "6-22"}, [1, 4], 3),
        ({"HOURS": "22"}, [2], 3),
        ({"HOURS": "5:30-6, 21h-22h"}, [1, 3], 3),
        ({"WEEKDAYS": "5"}, [1, 2], 2),
        ({"WEEKDAYS": "sat,dimanche"}, [3, 4, 5], 2),
        ({"WEEKDAYS": "6-1"}, [3, 4, 5], 2),
        ({"FROM": "2024-03-02"}, [3, 4, 5], 2),
        ({"TO": "01/03/2024"}, [1, 2, 6], 1),
        ({"FROM": "2024-03-01 22:00", "TO": "2024-03-02 06:00"}, [2, 3, 4], 2),
        ({"CATEGORIES": "Épave, tapage nocturne"}, [2, 3], 0),
        ({"FAMILIES": "cadre_de_vie"}, [3], 0),
        ({"PARTNERS": "bailleur"}, [3, 4], 0),
        ({"HOURS": "22-6", "PARTNERS": "bailleur"}, [3], 0),
        ({"HOURS": "22-6", "CATEGORIES": "rixe,epave"}, [3], 3),
    ],
)
def test_each_filter_keeps_what_it_says_and_counts_what_nobody_knows(kept, filters, ids, dropped):
    assert kept(**filters) == (ids, dropped)


def test_an_area_keeps_what_is_within_it_or_on_its_edge(kept, layer):
    square = "POLYGON((700100 6599000, 700300 6599000, 700300 6601000, 700100 6601000, 700100 6599000))"
    area = layer("Polygon", [square])
    assert kept(AREA=area) == ([2, 3, 4], 0)


def test_an_area_may_have_curved_borders(kept, layer):
    west, middle, east, y = 700_050, 700_200, 700_350, 6_600_000
    circle = f"CURVEPOLYGON(CIRCULARSTRING({west} {y}, {middle} {y + 150}, {east} {y}, {middle} {y - 150}, {west} {y}))"
    assert kept(AREA=layer("CurvePolygon", [circle])) == ([2, 3, 4], 0)


def test_hours_and_their_complement_and_the_unknown_make_the_whole(kept):
    night, unknown = kept(HOURS="20-6:30")
    assert (night, unknown) == ([1, 2, 3, 4], 3)
    assert len(night) + unknown == len(ROWS)


def test_a_selection_is_honoured(run, incidents):
    QgsProject.instance().addMapLayer(incidents, False)
    incidents.selectByExpression('"id" in (1, 3)')
    source = QgsProcessingFeatureSourceDefinition(incidents.id(), selectedFeaturesOnly=True)
    results = run("filterincidents", INPUT=source, HOURS="22-6", OUTPUT="TEMPORARY_OUTPUT")
    assert [feature["id"] for feature in results["OUTPUT"].getFeatures()] == [3]
    QgsProject.instance().takeMapLayer(incidents)


def test_a_file_comes_whole_with_its_style(run, incidents, tmp_path):
    run("filterincidents", INPUT=incidents, HOURS="22-6", OUTPUT=str(tmp_path / "night.gpkg"))
    made = QgsVectorLayer(str(tmp_path / "night.gpkg"))
    assert made.featureCount() == 2
    assert made.renderer().classAttribute() == "family"
    again = run("filterincidents", INPUT=made, PARTNERS="pm", OUTPUT="TEMPORARY_OUTPUT")
    assert again["KEPT"] == 1


def test_any_layer_is_filtered_by_the_field_of_dates_that_is_named(run, points):
    made = points((0, 0), (1, 1), fields="when:date,n:integer", rows=[("2024-03-01", 1), ("2024-03-02", 2)])
    results = run("filterincidents", INPUT=made, TIME="when", FROM="2024-03-02", OUTPUT="TEMPORARY_OUTPUT")
    assert [feature["n"] for feature in results["OUTPUT"].getFeatures()] == [2]
    with pytest.raises(QgsProcessingException, match="2 for want of a known day or hour"):
        run("filterincidents", INPUT=made, TIME="when", HOURS="22-6", OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        ({"HOURS": "25-6"}, "HOURS"), ({"HOURS": "soon"}, "HOURS"), ({"HOURS": "6-6"}, "HOURS"),
        ({"WEEKDAYS": "8"}, "WEEKDAYS"), ({"WEEKDAYS": "1-2-3"}, "WEEKDAYS"), ({"FROM": "31/02/2024"}, "FROM"),
        ({"TO": "2024-03-01 27:00"}, "TO"), ({"TIME": "id", "FROM": "2024"}, "holds no dates"),
        ({"TIME": "nothing", "FROM": "2024-01-01"}, "has no field"), ({"CATEGORIES": "klingon"}, "None of the 7 rows"),
    ],
)  # fmt: skip
def test_a_bad_value_of_any_parameter_gets_its_sentence(kept, filters, words):
    with pytest.raises(QgsProcessingException, match=words):
        kept(**filters)


def test_incidents_of_a_month_that_the_first_date_cuts_are_counted_as_not_known(run, points):
    made = points(*[(row, 0) for row in range(4)], fields="when:string", rows=[
        ("2024-04",), ("2024-05",), ("2024-05-20",), ("2024-06",),
    ])  # fmt: skip
    results = run("filterincidents", INPUT=made, TIME="when", FROM="2024-05-15", OUTPUT="TEMPORARY_OUTPUT")
    assert [feature["when"] for feature in results["OUTPUT"].getFeatures()] == ["2024-05-20", "2024-06"]
    assert (results["KEPT"], results["DROPPED_NO_TIME"]) == (2, 1)
    whole = run("filterincidents", INPUT=made, TIME="when", FROM="2024-05-01", OUTPUT="TEMPORARY_OUTPUT")
    assert (whole["KEPT"], whole["DROPPED_NO_TIME"]) == (3, 0)


def test_words_of_a_layer_without_their_field_are_refused(run, points):
    with pytest.raises(QgsProcessingException, match="CATEGORIES: .*no field “category”"):
        run("filterincidents", INPUT=points((0, 0)), CATEGORIES="rixe", OUTPUT="TEMPORARY_OUTPUT")


def test_polygons_are_filtered_too_by_where_their_centre_is(run, layer):
    def square(x):
        return f"POLYGON(({x} 0, {x + 10} 0, {x + 10} 10, {x} 10, {x} 0))"

    plots = layer("Polygon", [square(0), square(100), None], fields=FIELDS, rows=ROWS[:3])
    area = layer("Polygon", [square(-1)])
    results = run("filterincidents", INPUT=plots, AREA=area, HOURS="20-23", OUTPUT="TEMPORARY_OUTPUT")
    assert [feature["id"] for feature in results["OUTPUT"].getFeatures()] == [1]


def test_cancelling_while_rows_are_copied_leaves_the_old_file_whole(run, points, heard, tmp_path):
    count, target, seen = 3000, tmp_path / "kept.gpkg", [0.0]
    made = points(*[(row, 0) for row in range(count)], fields="when:date", rows=[("2024-03-01",)] * count)
    target.write_bytes(b"old")

    def cancel_half_way_through_the_copies(progress):
        seen.append(progress)
        if seen.index(max(seen)) < len(seen) - 1 and progress > 50:  # it starts again once the dates are read
            heard.cancel()

    heard.progressChanged.connect(cancel_half_way_through_the_copies)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("filterincidents", INPUT=made, TIME="when", FROM="2024-01-01", OUTPUT=str(target))
    assert target.read_bytes() == b"old" and max(seen[-3:]) < 70
