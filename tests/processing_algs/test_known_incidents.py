# SPDX-License-Identifier: GPL-2.0-or-later
"""A choice of incidents keeps the same ones by columns, as an expression of QGIS, and as SQL of a GeoPackage."""
import json
from datetime import datetime

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from quietude.core.incidents.choice.choice import Choice
from quietude.core.incidents.choice.condition import postgres_condition, qgis_expression, sqlite_condition
from quietude.core.incidents.choice.dialects import Layout
from quietude.core.incidents.choice.periods import Period
from quietude.core.incidents.choice.week import EVERY_HOUR
from quietude.core.incidents.selection import in_hours, on_weekdays, within
from quietude.processing_algs.adapters.known_incidents import knowing
from quietude.processing_algs.adapters.layer_filters import condition_of

ROWS = 700
CATEGORIES = ("tapage", "l'été", "a\\b", None)
PRECISIONS = ("minute", "hour", "part_of_day", "day", "month", "unknown", None)
FIELDS = "incident_id:string,category:string,partner_id:string,occurred_from:datetime,time_precision:string"
SQUARE = "POLYGON((770000 6280000, 770050 6280000, 770050 6280050, 770000 6280050, 770000 6280000))"


@pytest.fixture(scope="module")
def in_memory(qgis_app):
    """Incidents of two years, one in ten without a date, one in twenty without a position."""
    random = np.random.default_rng(7)
    layer = QgsVectorLayer("Point?crs=EPSG:2154&" + "&".join(f"field={f}" for f in FIELDS.split(",")), "i", "memory")
    features = []
    for rank in range(ROWS):
        feature = QgsFeature(layer.fields())
        moment = pd.Timestamp("2023-01-01") + pd.Timedelta(minutes=int(random.integers(0, 730 * 1440)))
        date = None if rank % 10 == 9 else moment.isoformat()
        some = CATEGORIES[rank % 4], (None, "bailleur", "police")[rank % 3], date, PRECISIONS[rank % 7]
        feature.setAttributes([str(rank), *some])
        if rank % 20:
            point = QgsPointXY(770000 + int(random.integers(0, 100)), 6280000 + int(random.integers(0, 100)))
            feature.setGeometry(QgsGeometry.fromPointXY(point))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.fixture(scope="module")
def in_file(in_memory, tmp_path_factory):
    path, options = tmp_path_factory.mktemp("choice") / "i.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    written = QgsVectorFileWriter.writeAsVectorFormatV3(in_memory, str(path), QgsCoordinateTransformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    return QgsVectorLayer(str(path), "i", "ogr")


FORMATS = {"GeoJSON": "geojson", "FlatGeobuf": "fgb", "SQLite": "sqlite", "MapInfo File": "tab"}


def in_csv(layer, path):
    """The layer as delimited text."""
    rows = ["incident_id,category,partner_id,occurred_from,time_precision,x,y"]
    for feature in layer.getFeatures():
        words = [str(value) if value else "" for value in feature.attributes()]
        moment = feature["occurred_from"].toString("yyyy-MM-ddTHH:mm:ss") if feature["occurred_from"] else ""
        point = feature.geometry().asPoint() if feature.hasGeometry() else None
        place = [str(point.x()), str(point.y())] if point else ["", ""]
        rows.append(",".join([*words[:3], moment, words[4], *place]))
    path.write_text("\n".join(rows), encoding="utf-8")
    options = "delimiter=,&xField=x&yField=y&crs=EPSG:2154&detectTypes=yes&geomType=Point"
    return QgsVectorLayer(f"{path.as_uri()}?{options}", "i", "delimitedtext")


@pytest.fixture(scope="module", params=[*FORMATS, "delimitedtext"])
def elsewhere(request, in_memory, tmp_path_factory):
    """The same incidents in a format that has no SQL of its own, or another one."""
    folder, options = tmp_path_factory.mktemp("choice"), QgsVectorFileWriter.SaveVectorOptions()
    if request.param == "delimitedtext":
        return in_csv(in_memory, folder / "i.csv")
    path, options.driverName = folder / f"i.{FORMATS[request.param]}", request.param
    QgsVectorFileWriter.writeAsVectorFormatV3(in_memory, str(path), QgsCoordinateTransformContext(), options)
    return QgsVectorLayer(str(path), "i", "ogr")


def ids(features):
    return sorted(int(feature["incident_id"]) for feature in features)


NIGHT = frozenset(day * 24 + hour for day in range(7) for hour in (22, 23, 0, 1, 2, 3, 4, 5))
WEEKEND = frozenset(range(5 * 24, 168))
CHOICES = {
    "everything": Choice(),
    "a period": Choice(Period(datetime(2023, 3, 5), datetime(2023, 9, 1))),
    "a period by the hour": Choice(Period(datetime(2023, 3, 5, 8, 30), datetime(2023, 9, 1, 22))),
    "only a beginning": Choice(Period(since=datetime(2024, 5, 1))),
    "nights": Choice(week=NIGHT),
    "whole days, whose hour need not be known": Choice(week=WEEKEND),
    "cells painted at random": Choice(week=frozenset({0, 5, 27, 80, 81, 82, 100, 167, *range(48, 72)})),
    "no hour": Choice(week=frozenset()),
    "words with quotes and strokes, and none": Choice(categories=frozenset({"l'été", "a\\b", None})),
    "no category": Choice(categories=frozenset()),
    "a partner": Choice(partners=frozenset({"bailleur"})),
    "an area": Choice(area=SQUARE),
    "all at once": Choice(
        Period(datetime(2023, 2, 1), datetime(2024, 11, 1)), EVERY_HOUR - frozenset({3}), frozenset({"tapage", None}),
        frozenset({"police", None}), SQUARE,
    ),
}  # fmt: skip


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_columns_expression_and_sql_keep_the_same(in_memory, in_file, choice):
    known = knowing(in_memory)(QgsProcessingFeedback())
    kept = known.columns.kept(choice, known.inside(choice.area) if choice.area else None)
    by_columns = np.flatnonzero(kept).tolist()
    request = QgsFeatureRequest().setFilterExpression(qgis_expression(choice, known.layout) or "TRUE")
    assert ids(in_memory.getFeatures(request)) == by_columns
    assert ids(in_file.getFeatures(request)) == by_columns
    layout = knowing(in_file)(QgsProcessingFeedback()).layout
    assert in_file.setSubsetString(sqlite_condition(choice, layout))
    by_sql = ids(in_file.getFeatures())
    in_file.setSubsetString("")
    assert by_sql == by_columns


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_what_other_formats_can_be_asked_they_keep_the_same(elsewhere, choice):
    known = knowing(elsewhere)(QgsProcessingFeedback())
    condition = condition_of(elsewhere, choice, known.layout)
    if choice.area and elsewhere.providerType() == "ogr":
        condition = ""  # those that know of geometry are tried with GeoPackage
    assert bool(condition) or choice.everything or choice.area
    kept = known.columns.kept(choice, known.inside(choice.area) if choice.area else None)
    everyone = [int(feature["incident_id"]) for feature in elsewhere.getFeatures()]
    if condition:
        assert elsewhere.setSubsetString(condition)
        by_filter = ids(elsewhere.getFeatures())
        elsewhere.setSubsetString("")
        assert by_filter == sorted(np.array(everyone)[kept].tolist())


def test_filters_of_gdal_tell_letters_and_signs_apart(qgis_app, tmp_path):
    words = ["Tapage", "tapage", "a%", "ab", "a_", "a!", ""]
    rows = [
        {"type": "Feature", "properties": {"category": word}, "geometry": {"type": "Point", "coordinates": [2, 48]}}
        for word in words
    ]
    path = tmp_path / "i.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
    layer = QgsVectorLayer(str(path), "i", "ogr")
    for word in words:
        assert layer.setSubsetString(condition_of(layer, Choice(categories=frozenset({word})), Layout()))
        assert [feature["category"] for feature in layer.getFeatures()] == [word]


def test_a_database_of_postgis_is_asked_in_its_own_words():
    choice = Choice(Period(datetime(2023, 3, 5, 8, 30)), frozenset({0}), frozenset({"l'été"}), area="POINT(1 2)")
    assert postgres_condition(choice, Layout(True, True, "place", 2154)) == (
        "CAST(\"occurred_from\" AS timestamp) >= '2023-03-05 08:30:00' "
        "AND \"time_precision\" IN ('minute', 'hour') "
        "AND ((EXTRACT(DOW FROM CAST(\"occurred_from\" AS timestamp)) IN (1) "
        "AND EXTRACT(HOUR FROM CAST(\"occurred_from\" AS timestamp)) IN (0))) "
        "AND ((\"category\" IN ('l''été'))) "
        "AND ST_Intersects(\"place\", ST_GeomFromText('POINT(1 2)', 2154))"
    )


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (Choice(Period(datetime(2023, 3, 5), datetime(2023, 9, 2))), lambda t: within(t, "2023-03-05", "01/09/2023")),
        (Choice(week=NIGHT), lambda times: in_hours(times, "22-6")),
        (Choice(week=WEEKEND), lambda times: on_weekdays(times, "sat,sun")),
        (Choice(week=NIGHT & WEEKEND), lambda times: in_hours(times, "22-6") & on_weekdays(times, "6-7")),
    ],
)
def test_it_keeps_what_the_words_of_the_filter_algorithm_keep(in_memory, choice, words):
    columns = knowing(in_memory)(QgsProcessingFeedback()).columns
    kept = columns.kept(choice)
    assert 0 < kept.sum() < ROWS and np.array_equal(kept, words(columns.times))


def test_hours_of_dates_that_are_all_midnight_are_not_known(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=occurred_from:datetime", "days", "memory")
    for day in (1, 2):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"2024-01-{day:02}T00:00:00"])
        layer.dataProvider().addFeature(feature)
    known = knowing(layer)(QgsProcessingFeedback())
    for week, count in ((frozenset({0, 24}), 0), (frozenset(range(24)), 1)):
        choice = Choice(week=week)
        request = QgsFeatureRequest().setFilterExpression(qgis_expression(choice, known.layout) or "TRUE")
        assert known.columns.kept(choice).sum() == len(list(layer.getFeatures(request))) == count


def test_quality_counts_every_row(in_memory):
    quality = knowing(in_memory)(QgsProcessingFeedback()).quality
    assert (quality.count, quality.placed, quality.dated) == (ROWS, ROWS - ROWS // 20, ROWS - ROWS // 10)
    assert sum(quality.partners.values()) == sum(quality.time_precisions.values()) == ROWS
    assert quality.sources == {} and quality.flags == {}


def test_what_is_left_out_for_want_of_a_time_would_be_kept_otherwise(in_memory):
    columns = knowing(in_memory)(QgsProcessingFeedback()).columns
    dated, hour = columns.times.start.notna().to_numpy(), columns.times.hour_known
    spring = Choice(Period(datetime(2023, 3, 1), datetime(2023, 6, 1)), NIGHT)
    in_spring = within(columns.times, "2023-03-01", "2023-05-31")
    assert columns.untold(Choice()) == 0
    assert columns.untold(Choice(spring.period)) == (~dated).sum()
    assert columns.untold(spring) == (~dated | (in_spring & ~hour)).sum()
