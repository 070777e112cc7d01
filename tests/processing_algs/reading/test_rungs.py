# SPDX-License-Identifier: GPL-2.0-or-later
"""Each fast way of reading held to the loop, to the last bit."""
import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer
from quietude.core.errors import Cancelled
from quietude.processing_algs.adapters.reading import arrow, collected, loop, sqlite
from quietude.processing_algs.adapters.reading.origin import Origin
from quietude.processing_algs.adapters.reading.values import plain

FIELDS = ("whole", "long", "real", "text", "day", "moment")


def test_the_loop_reads_what_the_layer_holds(memory):
    layer = memory("MultiPoint")
    features, vertices = looped(Origin(layer), FIELDS), []
    for rank, feature in enumerate(layer.getFeatures()):
        vertices += [(vertex.x(), vertex.y(), rank) for vertex in feature.geometry().vertices()]
        for name in FIELDS:
            value = plain(feature[name])
            assert features.values[name].null[rank] == (value is None)
            assert value is None or features.values[name].array[rank] == value
    points = features.points
    assert list(zip(points.x, points.y, points.feature)) == vertices
    assert features.without_position == sum(feature.geometry().isEmpty() for feature in layer.getFeatures())


def looped(origin, fields):
    return loop.read_first(origin, 10**6, fields, QgsProcessingFeedback())


def read(rung, layer, fields=FIELDS, selected=False):
    return rung.read(Origin(layer, selected), fields, QgsProcessingFeedback())


@pytest.mark.parametrize("kind", ["Point", "PointZ", "MultiPoint"])
@pytest.mark.parametrize("driver", ["GPKG", "GeoJSON"])
def test_arrow_reads_what_the_loop_reads(stored, driver, kind):
    layer = stored(driver, kind)
    features = read(arrow, layer)
    assert features.count == 300 and features.without_position > 20
    assert features.same(looped(Origin(layer), FIELDS))


@pytest.mark.parametrize("driver", ["FlatGeobuf", "ESRI Shapefile"])
def test_arrow_reads_other_files_of_gdal(stored, driver):
    # A shapefile knows days, not hours, and its encoding is QGIS's affair.
    fields = ("whole", "long", "real", "day") if driver == "ESRI Shapefile" else FIELDS
    layer = stored(driver, gaps=False)
    assert read(arrow, layer, fields).same(looped(Origin(layer), fields))


@pytest.mark.parametrize("kind", ["Point", "PointZ", "MultiPoint"])
def test_sqlite_reads_what_the_loop_reads(stored, kind):
    layer = stored("GPKG", kind)
    features = read(sqlite, layer)
    assert features.count == 300 and features.same(looped(Origin(layer), FIELDS))


def test_sqlite_reads_booleans_which_arrow_leaves_to_it(stored):
    layer = stored(declared="yes:bool", rows=lambda rank: [rank % 3 == 0 if rank % 4 else None])
    assert read(arrow, layer, ("yes",)) is None
    features = read(sqlite, layer, ("yes",))
    assert features.same(looped(Origin(layer), ("yes",)))
    assert list(features.values["yes"].column()[:4]) == [None, False, False, True]


def test_aggregates_read_what_the_loop_reads(memory):
    layer, fields = memory(gaps=False), ("whole", "long", "real", "text")
    assert read(collected, layer, fields).same(looped(Origin(layer), fields))


def test_aggregates_leave_dates_to_the_loop_which_is_faster(memory):
    assert read(collected, memory(gaps=False), ("whole", "day")) is None


def test_aggregates_leave_out_layers_whose_rows_they_could_shift(memory):
    assert read(collected, memory(), ("whole",)) is None
    assert read(collected, memory("MultiPoint", gaps=False), ("whole",)) is None


@pytest.mark.parametrize("rung", [arrow, sqlite])
def test_a_selection_is_read_in_the_order_of_ids(stored, rung):
    layer = stored()
    layer.selectByIds([200, 7, 12, 45, 3, 6])
    features = read(rung, layer, selected=True)
    assert features.count == 6 and features.same(looped(Origin(layer, True), FIELDS))
    # Features number 1 to 300, with `whole` one less; every seventh is NULL, and number 6 has no place.
    assert features.values["whole"].array.tolist()[:5] == [2, 5, 6, 11, 44]
    assert features.without_position == 1


@pytest.mark.parametrize("rung", [arrow, sqlite])
def test_a_filter_of_the_layer_is_honoured(stored, rung):
    layer = stored()
    layer.setSubsetString("\"whole\" >= 100 AND \"text\" = 'été 1'")
    features = read(rung, layer)
    assert 20 < features.count < 60 and features.same(looped(Origin(layer), FIELDS))


@pytest.mark.parametrize("rung", [arrow, sqlite])
def test_whole_statements_as_filter_are_left_to_the_loop(stored, rung):
    layer = stored()
    layer.setSubsetString("SELECT * FROM \"faits d'été\" WHERE whole > 100 ORDER BY whole DESC")
    assert layer.featureCount() > 100
    assert read(rung, layer) is None


def test_missing_numbers_are_told_from_impossible_ones(memory):
    values = {0: None, 1: float("nan"), 2: 4.0}
    layer = memory(declared="w:double", gaps=False, rows=lambda rank: [values.get(rank, 1.0)])
    for features in (read(collected, layer, ("w",)), looped(Origin(layer), ("w",))):
        assert features.values["w"].null.tolist()[:3] == [True, False, False]
        assert features.values["w"].not_numbers == 1


def test_days_before_1970_are_left_to_the_loop(stored):
    rows = {True: ["1969-12-31"], False: ["1999-01-01"]}
    layer = stored(declared="day:date", rows=lambda rank: rows[rank == 150])
    assert read(arrow, layer, ("day",)) is None
    assert str(looped(Origin(layer), ("day",)).values["day"].array[150])[:10] == "1969-12-31"


def test_moments_that_pandas_cannot_hold_are_missing(memory):
    layer = memory(declared="day:date", gaps=False, rows=lambda rank: ["0001-01-01" if rank else "2024-02-29"])
    column = looped(Origin(layer), ("day",)).values["day"].column()
    assert str(column[0])[:10] == "2024-02-29" and str(column[1]) == "NaT"


def test_layers_that_are_not_plain_files_are_left_to_the_loop(memory, stored):
    points = stored("GeoJSON")
    filtered = QgsVectorLayer(f"{points.source()}|geometrytype=Point", "incidents", "ogr")
    assert filtered.isValid() and filtered.featureCount() > 0
    for rung in (arrow, sqlite):
        assert read(rung, memory()) is None
        assert read(rung, filtered) is None


@pytest.mark.parametrize("rung", [arrow, sqlite, collected])
def test_every_way_stops_when_asked(memory, stored, rung):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    layer = memory(gaps=False) if rung is collected else stored()
    # SQLite looks up so seldom that 300 rows are over before.
    if rung is sqlite:
        sqlite_every, sqlite.POLL_EVERY = sqlite.POLL_EVERY, 1
    try:
        with pytest.raises(Cancelled):
            rung.read(Origin(layer), (), feedback)
    finally:
        if rung is sqlite:
            sqlite.POLL_EVERY = sqlite_every
