# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the filter: what it counts, and what it shows on the map."""
from datetime import datetime

from filtering import TIMES, counted, figure, ready
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QObject, pyqtSignal
from quietude.core.incidents.choice.periods import Period
from quietude.plugin.docks import canvas, narrowing


def test_it_counts_at_once_and_filters_soon(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    assert figure(tab) == "3 of 3"
    tab.form.period.choose("year")
    assert figure(tab) == "2 of 3" and layer.featureCount() == 3
    with qtbot.waitSignal(layer.subsetStringChanged, timeout=2000):
        pass
    assert layer.featureCount() == 2 and figure(tab) == "2 of 3"


def test_last_counts_from_the_last_incident_and_says_so(tab, incidents, qtbot):
    incidents(*TIMES)
    ready(tab, qtbot)
    assert tab.form.period.note.text() == "“Last” counts from the last incident, 2\u00a0May\u00a02024."
    tab.form.period.choose("week")
    assert tab.form.choice().period == Period(datetime(2024, 4, 26), datetime(2024, 5, 3))
    tab.form.period.choose("a_year_before")
    assert tab.form.choice().period == Period(datetime(2023, 4, 26), datetime(2023, 5, 3))


def test_dates_can_be_typed_in_either_order(tab, incidents, qtbot):
    incidents(*TIMES)
    ready(tab, qtbot)
    tab.form.period.until.setDate(QDate(2023, 1, 1))
    tab.form.period.since.setDate(QDate(2023, 12, 31))
    assert tab.form.choice().period == Period(datetime(2023, 1, 1), datetime(2024, 1, 1)) and figure(tab) == "1 of 3"


def test_a_format_that_knows_no_such_filter_says_so_and_runs_obey(tab, saved, districts, qtbot, monkeypatch):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    monkeypatch.setattr(narrowing, "condition_of", lambda *_: "")
    tab.form.period.choose("year")
    tab.apply()
    assert layer.featureCount() == 3 and "knows no such filter" in tab.said.text()
    assert tab.subject.source().filterExpression


def test_a_map_that_was_being_drawn_is_drawn_once_more(tab, saved, qtbot, monkeypatch):
    """What QGIS was drawing as the filter came may end after it, and stay on the screen."""

    class Map(QObject):
        mapCanvasRefreshed = pyqtSignal()  # noqa: N815 (QGIS names it)

        def isDrawing(self):
            return True

    shown, layer = Map(), saved(*TIMES)
    monkeypatch.setattr(canvas, "map_canvas", lambda: shown)
    ready(tab, qtbot)
    tab.form.period.choose("year")
    tab.apply()
    with qtbot.waitSignal(layer.repaintRequested, timeout=1000):
        shown.mapCanvasRefreshed.emit()
    assert shown.receivers(shown.mapCanvasRefreshed) == 0
    tab.reset.click()
    tab.apply()
    QgsProject.instance().removeMapLayer(layer)
    shown.mapCanvasRefreshed.emit()
    assert shown.receivers(shown.mapCanvasRefreshed) == 0


def test_a_layer_being_edited_is_left_alone(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    layer.startEditing()
    tab.form.period.choose("year")
    tab.apply()
    assert layer.featureCount() == 3 and "is being edited" in tab.said.text()
    assert layer.isEditable() and counted(tab.subject.source())[0] == 2
    layer.rollBack()


def test_incidents_of_an_area_alone(tab, saved, districts, qtbot):
    saved(*TIMES)
    ready(tab, qtbot)
    with qtbot.waitSignal(tab.form.area.changed, timeout=5000):
        tab.form.area.box.setLayer(districts())
    assert figure(tab) == "3 of 3"
    tab.apply()
    assert tab.subject.layer.featureCount() == 3
    tab.form.reset()
    assert tab.form.choice().everything


def test_an_edit_that_is_saved_is_counted_and_the_filter_stays(tab, incidents, qtbot):
    layer = incidents(*TIMES)
    ready(tab, qtbot)
    tab.form.period.choose("year")
    tab.apply()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    qtbot.waitUntil(lambda: figure(tab) == "1 of 2", timeout=5000)
    assert layer.featureCount() == 1


def test_a_deleted_layer_is_forgotten(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.form.period.choose("week")
    tab.apply()
    QgsProject.instance().removeMapLayer(layer)
    assert figure(tab) == "No incidents" and tab.subject.source() is None


def test_hidden_incidents_are_said_to_be_and_shown_by_a_link(tab, incidents):
    layer = incidents("2024-05-01T10:00:00")
    tab.subject.choose(layer)
    node, line = QgsProject.instance().layerTreeRoot().findLayer(layer.id()), tab.out_of_sight
    assert not line.isVisibleTo(tab)
    node.setItemVisibilityChecked(False)
    assert line.isVisibleTo(tab)
    line.linkActivated.emit("#show")
    assert node.isVisible() and not line.isVisibleTo(tab)


def test_incidents_in_a_hidden_group_are_shown_with_their_group(tab, incidents):
    layer = incidents("2024-05-01T10:00:00")
    root = QgsProject.instance().layerTreeRoot()
    group, node = root.addGroup("police"), root.findLayer(layer.id())
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    tab.subject.choose(layer)
    group.setItemVisibilityChecked(False)
    assert tab.out_of_sight.isVisibleTo(tab)
    tab.out_of_sight.linkActivated.emit("#show")
    assert group.isVisible() and not tab.out_of_sight.isVisibleTo(tab)
