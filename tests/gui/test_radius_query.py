# SPDX-License-Identifier: GPL-2.0-or-later
"""A circle drawn on the map, what happened in it, and the zone one watches."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from quietude.plugin.docks.subject import Subject
from quietude.plugin.maptools.circle_tool import Circle
from quietude.plugin.maptools.radius_query import RadiusQuery
from quietude.plugin.maptools.watch_zones import watch, zones

LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")


@pytest.fixture
def canvas(qtbot, iface, monkeypatch):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(LAMBERT)
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(769000, 6279000, 771000, 6281000))
    monkeypatch.setattr(iface, "mapCanvas", lambda: canvas)
    return canvas


@pytest.fixture
def query(iface, canvas, qtbot):
    subject = Subject()
    qtbot.addWidget(subject)
    query = RadiusQuery(iface, subject)
    yield query
    query.release()
    subject.release()


def told(query, qtbot, circle):
    """What the query finds in a circle."""
    with qtbot.waitSignal(query.found, timeout=10_000) as found:
        query.ask(circle)
    return found.args[0]


def test_it_counts_what_is_within_the_circle_its_border_included(query, incidents, qtbot):
    incidents("2024-01-01T10:00:00", "2024-02-01T10:00:00", "2024-03-01T10:00:00")  # at 0, 100 and 200 m
    around = told(query, qtbot, Circle(LAMBERT, QgsPointXY(770000, 6280000), 100.0))
    assert (around.count, around.categories) == (2, (("tapage", 2),))
    assert (str(around.first), str(around.last)) == ("2024-01-01", "2024-02-01")


def test_a_circle_where_nothing_happened_says_so(query, incidents, qtbot):
    incidents("2024-01-01T10:00:00")
    around = told(query, qtbot, Circle(LAMBERT, QgsPointXY(0, 0), 100.0))
    assert around.sentence() == "0 incidents within 100 m"


def test_without_a_layer_it_says_what_to_do(query, iface):
    query.ask(Circle(LAMBERT, QgsPointXY(0, 0), 100.0))
    assert iface.messageBar().currentItem().text() == "Choose an incident layer first."


def test_the_circle_is_drawn_by_dragging_and_measured_in_metres(query, canvas, qtbot):
    canvas.setMapTool(query.tool)
    canvas.show()
    qtbot.waitExposed(canvas)
    middle, border = QPoint(200, 200), QPoint(250, 200)
    view = canvas.viewport()
    with qtbot.waitSignal(query.tool.drawn, timeout=5_000) as drawn:
        QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        QTest.mouseMove(view, border)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, border)
    asked = 50 * canvas.mapUnitsPerPixel()
    assert abs(drawn.args[0].radius - asked) < 2 * canvas.mapUnitsPerPixel()


def test_a_circle_is_round_in_metres_on_a_map_in_degrees():
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    box = Circle(LAMBERT, QgsPointXY(700000, 6600000), 1000.0).geometry(geographic).boundingBox()
    assert 1.3 < box.width() / box.height() < 1.6  # at 46.5° a degree of longitude is 0.69 of one of latitude


def test_a_zone_to_watch_is_a_feature_that_can_be_undone(qgis_app):
    layer = watch(Circle(LAMBERT, QgsPointXY(770000, 6280000), 250.0))
    assert layer.featureCount() == 1 and layer.isEditable() and layer is zones()
    feature = next(layer.getFeatures())
    assert (feature["name"], feature["radius_m"]) == ("Zone 1", 250.0)
    assert abs(feature.geometry().area() / (3.14159 * 250**2) - 1) < 0.01
    watch(Circle(LAMBERT, QgsPointXY(770500, 6280000), 100.0))
    assert layer.featureCount() == 2 and len(QgsProject.instance().mapLayers()) == 1
    layer.undoStack().undo()
    assert layer.featureCount() == 1
    layer.rollBack()


def test_nothing_is_left_on_the_map(iface, canvas, qtbot):
    before = len(canvas.scene().items())
    subject = Subject()
    qtbot.addWidget(subject)
    RadiusQuery(iface, subject).release()
    subject.release()
    assert len(canvas.scene().items()) == before
