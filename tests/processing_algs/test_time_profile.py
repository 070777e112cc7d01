# SPDX-License-Identifier: GPL-2.0-or-later
"""Time profiles, run as the toolbox does."""
import pandas as pd
import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

NIGHT = ("2024-05-31T22:00:00", "2024-06-01T06:00:00")
FIELDS = "occurred_from:datetime,occurred_to:datetime,time_precision:string"


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def incidents(points):
    """A point layer with the fields of an incident layer."""
    return lambda *moments, fields=FIELDS: points(*[(700_000, 6_600_000)] * len(moments), fields=fields, rows=moments)


@pytest.fixture
def profile(run, tmp_path):
    def profile(**parameters):
        return run("timeprofile", OUTPUT="TEMPORARY_OUTPUT", REPORT=str(tmp_path / "report.html"), **parameters)

    return profile


def test_a_night_is_shared_out_over_its_hours(profile, incidents, heard):
    results = profile(INPUT=incidents((*NIGHT, "minute")), BY="hour")

    hours = rows(results)
    assert [row["weight"] for row in hours] == [0.125] * 6 + [0] * 16 + [0.125] * 2
    assert (hours[22]["label"], hours[22]["hour"], hours[22]["weekday"], hours[22]["exact"]) == ("22:00", 22, NULL, 0)
    assert "1 incidents = 1 placed + 0 left out." in heard.info


def test_the_whole_week_has_168_rows_of_which_the_night_takes_eight(profile, incidents):
    hours = rows(profile(INPUT=incidents((*NIGHT, "minute"))))

    filled = [(row["weekday"], row["hour"]) for row in hours if row["weight"] > 0]
    # 31 May 2024 was a Friday.
    assert len(hours) == 168
    assert filled == [(5, 22), (5, 23), *((6, hour) for hour in range(6))]


def test_what_is_left_out_is_counted_with_its_reason(profile, incidents, heard):
    layer = incidents(
        (*NIGHT, "minute"), ("2024-05-31T00:00:00", "2024-05-31T23:59:00", "day"), (None, None, "unknown"),
        ("2024-05-31T10:00:00", "2024-05-31T09:00:00", "minute"), ("2024-05-01T10:00:00", NIGHT[1], "minute"),
    )  # fmt: skip
    results = profile(INPUT=layer, BY="hour")

    assert (results["EVENTS"], results["INCLUDED"], results["EXCLUDED"]) == (5, 1, 4)
    assert sum(row["weight"] for row in rows(results)) == pytest.approx(1)
    assert results["EXCLUDED_WHY"].count(": 1") == 4
    assert results["EXCLUDED_WHY"] in heard.info
    assert any("Only 20% of the incidents" in warning for warning in heard.warnings)


def test_days_known_to_the_day_serve_weekdays_and_months(profile, incidents):
    layer = incidents(("2024-05-31T00:00:00", "2024-05-31T23:59:00", "day"), (*NIGHT, "minute"))

    weekdays = rows(profile(INPUT=layer, BY="weekday"))
    months = rows(profile(INPUT=layer, BY="month"))
    assert [row["weight"] for row in weekdays] == [0, 0, 0, 0, 1.25, 0.75, 0]
    assert [row["weight"] for row in months][4:6] == [1.25, 0.75]
    assert months[0]["index"] == NULL


def test_other_layers_name_their_fields_and_texts_are_read(profile, incidents):
    layer = incidents(("2024-05-31 22:00", "2024-06-01 06:00"), ("2024-05-31", None), ("31/05/2024", None),
                      fields="seen:string,found:string")  # fmt: skip
    results = profile(INPUT=layer, FROM="seen", TO="found", BY="hour")

    assert (results["INCLUDED"], results["EXCLUDED"]) == (1, 2)
    assert rows(results)[23]["weight"] == 0.125


def test_a_table_without_positions_counts_like_a_layer(profile):
    table = QgsVectorLayer(f"NoGeometry?field={FIELDS.replace(',', '&field=')}", "table", "memory")
    from qgis.core import QgsFeature

    feature = QgsFeature(table.fields())
    feature.setAttributes(["2024-05-31T22:00:00", None, "minute"])
    table.dataProvider().addFeature(feature)

    assert rows(profile(INPUT=table, BY="hour"))[22]["weight"] == 1


def test_the_longest_span_is_announced_or_taken_as_asked(profile, incidents, heard):
    layer = incidents((*NIGHT, "minute"), ("2024-05-31T22:00:00", None, "minute"))

    assert profile(INPUT=layer, BY="hour", LONGEST_SPAN=4)["EXCLUDED"] == 1
    assert profile(INPUT=layer, BY="hour")["LONGEST_SPAN_USED"] == 24
    assert "Longest span: 24 h (that of the profile)." in heard.info


def test_the_report_has_its_chart_and_its_sum(profile, incidents, tmp_path):
    profile(INPUT=incidents((*NIGHT, "minute")))

    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 6 and "1 incidents = 1 placed + 0 left out." in page


@pytest.mark.parametrize(("fields", "row", "asked", "sentence"), [
    ("n:integer", (1,), {}, "FROM: choose the field of the dates"),
    ("when:string", ("soon",), {"FROM": "when"}, "holds no date"),
    ("occurred_from:date", ("2024-05-31",), {}, "No incident can be placed"),
    ("when:string", ("2024-05-31",), {"FROM": "missing"}, "no field “missing”"),
])  # fmt: skip
def test_a_refusal_says_what_to_do(profile, incidents, fields, row, asked, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        profile(INPUT=incidents(row, fields=fields), BY="hour", **asked)


def test_polygons_are_no_incidents(profile, layer):
    areas = layer("Polygon", ["POLYGON((0 0,1 0,1 1,0 0))"], fields="occurred_from:datetime", rows=[(NIGHT[0],)])

    with pytest.raises(QgsProcessingException, match="is not a layer of points"):
        profile(INPUT=areas)


def test_chicago_has_the_hours_that_pandas_counts(profile, incidents, shared):
    table = pd.read_csv(shared / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz")
    column = next(name for name in table.columns if "date" in name.lower())
    moments = pd.to_datetime(table[column]).iloc[::50]
    layer = incidents(*[(moment.isoformat(),) for moment in moments], fields="occurred_from:datetime")

    results = profile(INPUT=layer, BY="hour_weekday")

    expected = moments.groupby([moments.dt.weekday, moments.dt.hour]).size()
    found = {(row["weekday"] - 1, row["hour"]): row["weight"] for row in rows(results) if row["weight"]}
    assert found == expected.to_dict()
    assert results["EXCLUDED"] == 0
