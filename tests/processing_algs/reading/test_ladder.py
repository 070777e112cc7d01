# SPDX-License-Identifier: GPL-2.0-or-later
"""Which way is taken, and that the events do not depend on it."""
import pandas as pd
import pytest
from qgis.core import (
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType
from quietude.processing_algs.adapters.events import read_events
from quietude.processing_algs.adapters.reading import ladder, loop
from quietude.processing_algs.adapters.reading.origin import origin_of
from quietude.processing_algs.counts.grid_counts import GridCounts

FIELDS = ("whole", "real", "text", "moment")


@pytest.fixture(autouse=True)
def eager(monkeypatch):
    """Three hundred features are enough for the fast ways."""
    monkeypatch.setattr(ladder, "FEW", 0)


@pytest.fixture
def looping(monkeypatch):
    """Number of times that the loop read everything."""
    times = []

    def counted(*answers, read=loop.read):
        times.append(1)
        return read(*answers)

    monkeypatch.setattr(loop, "read", counted)
    return times


@pytest.fixture
def source():
    """Factory: the source that Processing makes of a layer, or of a definition."""
    kept = []

    def make(value):
        algorithm, context = GridCounts().create(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        kept.extend((algorithm, context))
        return algorithm.source({"INPUT": value}, "INPUT", context)

    yield make
    QgsProject.instance().clear()


def chosen(layer, **choices):
    """Definition of a source on a layer of the project."""
    QgsProject.instance().addMapLayer(layer)
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), choices.pop("selected", False))
    for name, value in choices.items():
        setattr(definition, name, value)
    return definition


@pytest.mark.parametrize("crs", ["EPSG:2154", "EPSG:3857"])
def test_events_are_the_same_whatever_the_way(stored, source, looping, monkeypatch, crs):
    layer = stored(crs=crs)
    frames = []
    for rungs in (*((rung,) for rung in ladder.RUNGS[:2]), ()):
        monkeypatch.setattr(ladder, "RUNGS", rungs)
        frames.append(read_events(source(layer), QgsProcessingFeedback(), FIELDS).frame)
    assert len(looping) == 1  # the last one
    for frame in frames[:2]:
        pd.testing.assert_frame_equal(frame, frames[2], check_exact=True)


def test_a_file_is_read_without_loop(stored, source, looping):
    layer = stored()
    assert len(read_events(source(layer.source()), QgsProcessingFeedback(), FIELDS)) == 300 - 27
    assert not looping


def test_a_layer_without_gaps_in_memory_is_read_without_loop(memory, source, looping):
    layer = memory(gaps=False)
    QgsProject.instance().addMapLayer(layer)
    assert len(read_events(source(layer), QgsProcessingFeedback(), ("whole", "text"))) == 300
    assert not looping


def test_a_selection_is_read_without_loop(stored, source, looping):
    layer = stored(gaps=False)
    layer.selectByIds(list(range(60, 0, -1)))
    events = read_events(source(chosen(layer, selected=True)), QgsProcessingFeedback(), ("long",))
    assert len(events) == 60 and not looping


def test_a_small_selection_is_read_by_itself(stored, source, looping):
    layer = stored(gaps=False)
    layer.selectByIds([9, 3])
    events = read_events(source(chosen(layer, selected=True)), QgsProcessingFeedback(), ("whole",))
    assert events.frame["whole"].tolist() == [2, 8] and looping


@pytest.mark.parametrize("selected", [False, True])
@pytest.mark.parametrize("expression", [
    '"whole" > 40 OR "text" IS NULL',
    "hour(\"moment\") IN (1, 2, 3, 22) AND day_of_week(\"moment\") <> 0",
    "intersects($geometry, geom_from_wkt('POLYGON((0 0, 1e7 0, 1e7 1e7, 0 1e7, 0 0))')) AND \"whole\" % 3 = 1",
])
def test_what_an_expression_keeps_is_read_without_loop_and_the_same(
    stored, source, looping, monkeypatch, expression, selected
):
    layer = stored()
    layer.selectByIds(list(range(280, 20, -1)))
    made = source(chosen(layer, selected=selected, filterExpression=expression))
    frames = []
    for rungs in (*((rung,) for rung in ladder.RUNGS[:2]), ()):
        monkeypatch.setattr(ladder, "RUNGS", rungs)
        frames.append(read_events(made, QgsProcessingFeedback(), FIELDS).frame)
    assert len(looping) == 1 and 30 < len(frames[2]) < 270  # the last one looped
    for frame in frames[:2]:
        pd.testing.assert_frame_equal(frame, frames[2], check_exact=True)


def test_an_expression_on_a_layer_in_memory_is_read_without_loop(memory, source, looping):
    made = source(chosen(memory(gaps=False), filterExpression='"whole" > 40'))
    fast = read_events(made, QgsProcessingFeedback(), ("whole", "text")).frame
    assert not looping
    slow = loop.read(made, ("whole", "text"), QgsProcessingFeedback())
    assert len(fast) == slow.count > 50 and fast["whole"].tolist() == slow.columns()["whole"].tolist()


@pytest.mark.parametrize(("choice", "expected"), [
    ({"filterExpression": '"whole" < 10 + rand(0, 0)'}, 8),  # 0 and 7 are NULL
    ({"filterExpression": '"whole" < 10 * @layer_crs_is_not_known'}, 0),
    ({"featureLimit": 20}, 20),
])
def test_limits_and_expressions_of_more_than_the_feature_take_the_loop(stored, source, choice, expected):
    made = source(chosen(stored(gaps=False), **choice))
    assert origin_of(made) is None
    assert loop.read(made, (), QgsProcessingFeedback()).count == expected


def test_an_edit_under_way_takes_the_loop_and_is_read(stored, source, looping):
    layer = stored(gaps=False)
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.deleteFeature(1)
    assert len(read_events(source(layer), QgsProcessingFeedback())) == 299
    assert looping
    layer.rollBack()


def test_a_computed_field_takes_the_loop(stored, source, looping):
    layer = stored(gaps=False)
    QgsProject.instance().addMapLayer(layer)
    layer.addExpressionField("coalesce(whole, 0) * 2", QgsField("double", QMetaType.Type.Int))
    assert read_events(source(layer), QgsProcessingFeedback(), ("double",)).frame["double"][9] == 18
    assert looping


def test_a_joined_field_takes_the_loop(stored, source, looping):
    layer, other = stored(gaps=False), QgsVectorLayer("None?field=key:integer&field=label:string", "other", "memory")
    QgsProject.instance().addMapLayers([layer, other])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("key")
    join.setTargetFieldName("whole")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    assert read_events(source(layer), QgsProcessingFeedback(), ("other_label",)).frame["other_label"].isna().all()
    assert looping


def test_a_way_that_gives_anything_else_is_not_trusted(stored, source, looping, monkeypatch):
    layer = stored(gaps=False)

    def shifted(origin, fields, feedback, read=ladder.RUNGS[0]):
        features = read(origin, fields, feedback)
        features.points.x[50] += 1e-6
        return features

    monkeypatch.setattr(ladder, "RUNGS", (shifted,))
    read_events(source(layer), QgsProcessingFeedback())
    assert looping
