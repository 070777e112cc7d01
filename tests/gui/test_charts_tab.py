# SPDX-License-Identifier: GPL-2.0-or-later
"""The charts as a person uses them: they follow the filter, the places picked and the notes."""
from datetime import date

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from quietude.core.incidents.notes import Note
from quietude.core.report import canvas
from quietude.plugin.docks import saving
from quietude.plugin.docks.charts_tab import ChartsTab
from quietude.plugin.docks.explorer_tab import ExplorerTab
from quietude.plugin.docks.notes import keep_notes
from quietude.plugin.docks.observatoire import Observatoire

TIMES = [f"2024-{month:02}-0{day}T2{day}:00:00" for month in (1, 2, 3) for day in (1, 2)]


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    dock.resize(320, 700)
    dock.show()
    dock.show_tab(ChartsTab)
    yield dock
    dock.release()


@pytest.fixture
def tab(dock):
    return dock.tab(ChartsTab)


def choose(tab, kind):
    tab.kind.setCurrentIndex(tab.kind.findData(kind))


def drawn(qtbot, tab, *words):
    """The chart, once all of it is about ``words``."""

    def ready():
        chart = tab.view.chart
        return chart is not None and all(word in " ".join((chart.title, chart.facts, *chart.remarks)) for word in words)

    qtbot.waitUntil(ready, timeout=20_000)
    return tab.view.chart


def cell():
    """A cell around the first two incidents."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=cell_id:string&field=n:integer", "cells", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["A1", 2])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(769_950, 6_279_950, 770_150, 6_280_050)))
    assert layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def test_without_incidents_it_says_what_to_do(tab, qtbot):
    qtbot.waitUntil(lambda: "Load a file" in tab.told.text(), timeout=3000)
    assert not tab.view.isVisible() and not tab.save.isEnabled()


@pytest.mark.parametrize(
    ("kind", "title"),
    [("week", "aoristic"), ("course", "by day"), ("mix", "by category"), ("concentration", "most affected")],
)
def test_every_chart_tells_its_unit_period_number_and_source(tab, incidents, qtbot, kind, title):
    incidents(*TIMES, name="police")
    choose(tab, kind)
    chart = drawn(qtbot, tab, title, "6 incidents", "2024", "Source: police", "Unit: incidents as recorded")
    assert chart.svg() and tab.view.isVisible() and tab.view.height() > 100 and tab.told.isHidden()
    assert "6 incidents" in tab.view.accessibleDescription()


def test_charts_follow_the_filter_and_the_selection_of_the_layer(tab, incidents, qtbot):
    layer = incidents(*TIMES)
    choose(tab, "mix")
    drawn(qtbot, tab, "6 incidents")
    layer.setSubsetString("\"incident_id\" in ('0', '1', '2')")
    drawn(qtbot, tab, "3 incidents", "filtered")
    layer.setSubsetString("")
    layer.selectByExpression("\"incident_id\" = '4'")
    tab.subject.only_selected.setChecked(True)
    drawn(qtbot, tab, "1 incident ")


def test_charts_are_those_of_the_places_picked_unless_unticked(dock, tab, incidents, qtbot):
    incidents(*TIMES)
    choose(tab, "mix")
    places = cell()
    assert dock.tab(ExplorerTab).explored.layer == places and tab.picked.isHidden()
    drawn(qtbot, tab, "6 incidents")
    places.selectAll()
    drawn(qtbot, tab, "2 incidents", "within 1 place of “cells”")
    tab.picked.setChecked(False)
    drawn(qtbot, tab, "6 incidents")
    tab.picked.setChecked(True)
    drawn(qtbot, tab, "2 incidents")
    places.removeSelection()
    drawn(qtbot, tab, "6 incidents")


def test_places_in_another_crs_hold_the_same_incidents(tab, incidents, qtbot):
    incidents(*TIMES)
    choose(tab, "mix")
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=cell_id:string&field=n:integer", "degrees", "memory")
    shape = QgsGeometry.fromRect(QgsRectangle(769_950, 6_279_950, 770_150, 6_280_050))
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    shape.transform(to_degrees)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    drawn(qtbot, tab, "2 incidents")


def test_dated_notes_stand_on_the_course_as_soon_as_they_are_written(tab, incidents, qtbot):
    layer = incidents(*TIMES)
    choose(tab, "course")
    drawn(qtbot, tab, "6 incidents")
    keep_notes(layer, [Note(date(2024, 2, 1), "new tram")])
    drawn(qtbot, tab, "1. 1\u00a0February\u00a02024: new tram")


def test_an_edit_not_saved_yet_is_charted(tab, incidents, qtbot):
    layer = incidents(*TIMES)
    choose(tab, "mix")
    drawn(qtbot, tab, "6 incidents")
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    tab.follow()
    drawn(qtbot, tab, "5 incidents")
    layer.rollBack()


def test_nothing_is_drawn_while_nobody_looks(dock, tab, incidents, qtbot):
    dock.show_tab(ExplorerTab)
    incidents(*TIMES)
    qtbot.wait(500)
    assert tab.view.chart is None and not tab._drawing.busy
    dock.show_tab(ChartsTab)
    drawn(qtbot, tab, "6 incidents")


def test_a_layer_that_a_chart_cannot_show_gets_a_sentence(tab, qtbot):
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=name:string", "benches", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    tab.subject.box.setLayer(layer)
    qtbot.waitUntil(lambda: "occurred_from" in tab.told.text(), timeout=5000)
    assert not tab.save.isEnabled()


def test_a_layer_deleted_meanwhile_does_no_harm(tab, incidents, qtbot):
    layer = incidents(*TIMES)
    choose(tab, "mix")
    tab._draw()
    QgsProject.instance().removeMapLayer(layer)
    qtbot.waitUntil(lambda: "Load a file" in tab.told.text(), timeout=5000)
    assert tab.view.chart is None


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_a_chart_is_saved_as_a_picture_a_drawing_or_figures(tab, incidents, qtbot, tmp_path, monkeypatch, kind):
    incidents(*TIMES)
    choose(tab, "mix")
    drawn(qtbot, tab, "6 incidents")
    target = tmp_path / f"chart.{kind}"
    monkeypatch.setattr(saving.QFileDialog, "getSaveFileName", lambda *asked: (str(target), ""))
    tab.save.click()
    assert tab.told.text() == f"Written: {target}"
    if kind == "png":
        assert QImage(str(target)).width() == 3 * (680 + 24)
    else:
        text = target.read_text(encoding="utf-8")
        assert ("<svg" in text and "6 incidents" in text) if kind == "svg" else "tapage" in text.lower()


def test_without_matplotlib_the_figures_can_still_be_saved(tab, incidents, qtbot, monkeypatch):
    monkeypatch.setattr(canvas, "charts_are_possible", lambda: False)
    incidents(*TIMES)
    choose(tab, "mix")
    qtbot.waitUntil(lambda: "matplotlib" in tab.told.text(), timeout=5000)
    assert tab.view.isHidden() and tab.save.isEnabled() and "6 incidents" in tab.told.text()


def test_narrow_and_wide_docks_get_the_drawing_that_suits_them(dock, tab, incidents, qtbot):
    incidents(*TIMES)
    choose(tab, "course")
    drawn(qtbot, tab, "6 incidents")
    narrow = tab.view.width() / tab.view.height()
    dock.resize(700, 700)
    qtbot.waitUntil(lambda: tab.view.width() > 600, timeout=3000)
    assert tab.view.width() / tab.view.height() > narrow
