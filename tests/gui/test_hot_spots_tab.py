# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of hot spots: what it proposes before it runs, and what it asks for."""
import gc
import shlex
from datetime import date

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate
from quietude.core.incidents.choice.choice import Choice
from quietude.core.incidents.choice.dialects import Layout
from quietude.core.incidents.choice.periods import Period
from quietude.plugin.docks.hot_spots_tab import HotSpotsTab
from quietude.plugin.docks.observatoire import Observatoire
from quietude.plugin.history import remember
from quietude.plugin.runner import Outcome, Runner

FOUND_MS = 10_000


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    dock.resize(400, 800)
    dock.show_tab(HotSpotsTab)
    for step in dock.steps.values():
        step.setCollapsed(True)
    yield dock
    dock.release()
    QCoreApplication.processEvents()


@pytest.fixture
def town():
    """Factory: incidents around a place, drawn with a fixed seed, from 2022 to the end of 2023."""

    def make(count=300, name="Incidents"):
        fields = "field=incident_id:string&field=category:string&field=occurred_from:datetime"
        layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{fields}", name, "memory")
        draw, features = np.random.default_rng(5), []
        for number in range(count):
            feature = QgsFeature(layer.fields())
            year, month = 2022 + number % 2, 1 + number // 2 % 12
            feature.setAttributes([str(number), "tapage", f"{year}-{month:02}-{31 if month == 12 else 15}T12:00:00"])
            x, y = 770_000 + draw.normal(0, 400), 6_280_000 + draw.normal(0, 600)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        return QgsProject.instance().addMapLayer(layer)

    return make


def unfold(dock, qtbot, name):
    """Show a step, and wait for what it foresees."""
    step = dock.steps[name]
    with qtbot.waitSignal(step.foresight.found, timeout=FOUND_MS):
        dock.show()
        step.setCollapsed(False)
    return step


def proposed(step, key="CELL_SIZE"):
    return step.entries[key].widget.specialValueText()


def run(step, name):
    """Run an algorithm as the button of its step would."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"quietude:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = algorithm.run({**step.parameters(), "OUTPUT": "TEMPORARY_OUTPUT"}, context, QgsProcessingFeedback())
    assert ok
    return results


@pytest.mark.parametrize("name", ["kerneldensity", "gridcounts", "getisord", "densityseries"])
def test_the_lengths_proposed_are_those_of_the_run(dock, town, qtbot, name):
    town()
    step = unfold(dock, qtbot, name)
    used = run(step, name)
    for key in (key for key in ("BANDWIDTH", "CELL_SIZE") if key in step.entries):
        assert proposed(step, key) == f"auto: {used[f'{key}_USED']:g} m"
        assert f"{used[f'{key}_USED']:g} m (" in step.entries[key].widget.toolTip()  # and the rule
        assert step.entries[key].value() is None


def test_a_radius_typed_in_changes_the_cells_proposed(dock, town, qtbot):
    town()
    step = unfold(dock, qtbot, "kerneldensity")
    with qtbot.waitSignal(step.foresight.found, timeout=FOUND_MS):
        step.entries["BANDWIDTH"].widget.setValue(1000)
    assert proposed(step) == "auto: 50 m"


def test_a_filter_changes_what_is_proposed(dock, town, qtbot):
    layer = town()
    step = unfold(dock, qtbot, "kerneldensity")
    before = proposed(step, "BANDWIDTH")
    with qtbot.waitSignal(step.foresight.found, timeout=FOUND_MS):
        layer.setSubsetString("\"incident_id\" < '12'")
    assert proposed(step, "BANDWIDTH") != before


def test_a_long_run_says_how_long(dock, town, qtbot):
    town(20_000)
    step = unfold(dock, qtbot, "kerneldensity")
    assert step.expected.isHidden()
    with qtbot.waitSignal(step.foresight.found, timeout=FOUND_MS):
        step.entries["CELL_SIZE"].widget.setValue(1)
        step.entries["BANDWIDTH"].widget.setValue(2000)
    assert step.expected.isVisible() and step.expected.text().startswith("Expected: about ")
    step.setCollapsed(True)
    assert not step.expected.isVisible()


def test_what_nobody_sees_is_not_computed(dock, town, qtbot):
    town()
    with qtbot.assertNotEmitted(dock.steps["kerneldensity"].foresight.found, wait=700):
        dock.show()
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_without_a_layer_nothing_is_proposed_any_more(dock, town, qtbot):
    layer = town()
    step = unfold(dock, qtbot, "kerneldensity")
    QgsProject.instance().removeMapLayer(layer)
    assert proposed(step, "BANDWIDTH") == proposed(step) == "automatic"


def test_a_layer_may_go_while_it_is_read(dock, town, qtbot):
    layer = town(10_000)
    step = dock.steps["getisord"]
    dock.show()
    step.setCollapsed(False)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() > 0, timeout=FOUND_MS)
    QgsProject.instance().removeMapLayer(layer)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=FOUND_MS)
    gc.collect()


@pytest.fixture
def dated(dock, town, qtbot):
    """The dock, once it knows the dates of the town."""
    with qtbot.waitSignal(dock.subject.reading.found, timeout=FOUND_MS):
        layer = town()
    qtbot.waitUntil(lambda: dock.subject.known is not None, timeout=FOUND_MS)
    return layer


def test_two_periods_of_one_layer_are_compared(dock, dated, qtbot):
    step = unfold(dock, qtbot, "densitychange")
    assert step.periods.told.text() == "2023, against 2022"
    used = run(step, "densitychange")
    assert (used["EVENTS_REFERENCE"], used["EVENTS"]) == (150, 150)
    assert proposed(step, "BANDWIDTH") == f"auto: {used['BANDWIDTH_USED']:g} m"
    assert step.parameters()["OUTPUT"].destinationName == "Change of density – Incidents, 2023, against 2022"


def test_both_ways_to_compare_share_their_periods(dock, dated):
    density, places = dock.steps["densitychange"], dock.steps["periodchange"]
    density.periods.usual.setCurrentIndex(density.periods.usual.findData("four_weeks"))
    assert places.parameters()["BEFORE"] == "2023-11-06/2023-12-03"
    places.periods.days[0].setDate(QDate(2023, 11, 1))
    assert density.periods.usual.currentData() == "own"
    assert "\"occurred_from\" >= '2023-11-01'" in density.parameters()["REFERENCE"].filterExpression


def test_places_are_compared_over_the_same_days(dock, dated, qtbot):
    step = unfold(dock, qtbot, "periodchange")
    used = run(step, "periodchange")
    assert (used["N_BEFORE"], used["N_AFTER"], used["DAYS_BEFORE"]) == (150, 150, 365)
    assert proposed(step) == f"auto: {used['CELL_SIZE_USED']:,.0f} m"


def test_the_selection_is_compared_within_itself(dock, dated):
    dated.selectByExpression("\"incident_id\" IN ('0', '1', '2')")
    dock.subject.only_selected.setChecked(True)
    parameters = dock.steps["densitychange"].parameters()
    assert all(parameters[key].selectedFeaturesOnly for key in ("INPUT", "REFERENCE"))


def test_a_filter_that_leaves_a_period_out_says_so_before_the_run(dock, dated):
    narrowing, step = dock.subject.narrowing, dock.steps["densitychange"]
    narrowing.narrow(Choice(Period.of_days(date(2023, 1, 1), date(2023, 12, 31))), Layout(precise=False), True)
    assert "leaves out a part of both periods" in step.button.toolTip() and not step.button.isEnabled()
    narrowing.narrow(Choice(Period.of_days(date(2022, 1, 1), date(2023, 12, 31))), Layout(precise=False), True)
    assert step.button.isEnabled()


@pytest.mark.parametrize("on_map", [True, False])
def test_the_command_of_a_comparison_reads_the_same_incidents(dock, dated, qtbot, tmp_path, on_map):
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(dated, str(tmp_path / "i.gpkg"), QgsCoordinateTransformContext(), options)
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(str(tmp_path / "i.gpkg"), "saved", "ogr"))
    dock.subject.choose(layer)
    qtbot.waitUntil(lambda: dock.subject.known is not None, timeout=FOUND_MS)
    rare = Choice(categories=frozenset({"tapage"}))
    dock.subject.narrowing.narrow(rare, Layout(precise=False), on_map)
    parameters = {**dock.steps["densitychange"].parameters(), "OUTPUT": str(tmp_path / "change.tif")}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    command = remember(dock.steps["densitychange"]._algorithm(), parameters, context)
    addresses = dict(word.split("=", 1) for word in shlex.split(command) if word.startswith(("--INPUT", "--REFERENCE")))
    for key, year in (("--INPUT", 2023), ("--REFERENCE", 2022)):
        read = QgsVectorLayer(addresses[key], key, "ogr")
        assert {feature["occurred_from"].date().year() for feature in read.getFeatures()} == {year}
        assert read.featureCount() == 150 and "tapage" in addresses[key]


def test_without_dates_periods_must_be_given(dock):
    dock.subject.choose(QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:2154", "benches", "memory")))
    step = dock.steps["densitychange"]
    assert "give both periods" in step.button.toolTip() and not step.button.isEnabled()


def test_a_density_just_made_is_that_of_the_next_areas(dock, town, qtbot, tmp_path):
    town()
    areas = dock.steps["hotspotareas"]
    assert not areas.button.isEnabled()
    runner = Runner()
    runner.finished.connect(lambda outcome: dock.finish(outcome, False))
    with qtbot.waitSignal(runner.finished, timeout=FOUND_MS) as ended:
        runner.start("quietude:kerneldensity", dock.steps["kerneldensity"].parameters())
    made = ended.args[0].layers["OUTPUT"]
    assert isinstance(made, QgsRasterLayer) and made.name() == "Density – Incidents (200 m)"
    assert areas.entries["INPUT"].value() == made.id() and areas.button.isEnabled()
    assert areas.parameters()["OUTPUT"].destinationName == "Hot spot areas – Incidents (200 m)"
    with qtbot.waitSignal(runner.finished, timeout=FOUND_MS) as ended:
        runner.start("quietude:hotspotareas", areas.parameters())
    assert ended.args[0].ok and ended.args[0].sentence.startswith("Hot spot areas drawn: ")


def test_a_series_is_played_until_it_goes(dock, town, qtbot):
    step, raster = dock.steps["densityseries"], town(name="any layer")
    asked = []
    dock.tab(HotSpotsTab).played.connect(asked.append)
    assert not step.play.isEnabled()
    dock.tab(HotSpotsTab).notice(Outcome("quietude:densityseries", True, "", {}, {"OUTPUT": raster}))
    step.play.click()
    assert len(asked) == 1 and asked[0] is raster and step.play.text() == "Stop"
    QgsProject.instance().removeMapLayer(raster)
    assert asked[1:] == [None] and not step.play.isEnabled() and step.play.text() == "Play"
