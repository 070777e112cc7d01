# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map sheet takes along into the thread that draws it."""
import threading

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QThread
from quietude.processing_algs.adapters.layouts.apart import Apart
from quietude.processing_algs.adapters.layouts.sheet_layers import Shown


def taken(*layers, project=None):
    """The layers as they arrive."""
    project = project or QgsProject()
    return Apart.of(Shown(list(layers), project, project.title(), project.crs()), ()).arrived()[0]


def red():
    return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"color": "#ff0000"}))


def test_a_layer_arrives_as_it_is_drawn_and_the_first_is_left_alone(points):
    layer = points((770000, 6280000), (770100, 6280000))
    layer.setRenderer(red())
    shown = taken(layer)
    (copy,) = shown.layers
    assert copy is not layer and copy.featureCount() == 2 and copy.name() == layer.name()
    assert copy.renderer().symbol().color().name() == "#ff0000"
    assert copy.thread() == QThread.currentThread() and layer.project() is None and copy.project() == shown.project


def test_edits_that_are_not_saved_are_drawn(points):
    layer = points((770000, 6280000))
    layer.setRenderer(red())
    layer.startEditing()
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromWkt("POINT(770100 6280000)"))
    layer.addFeature(added)
    shown = taken(layer)  # its project owns the copies
    (copy,) = shown.layers
    assert copy.featureCount() == 2 and copy.renderer().symbol().color().name() == "#ff0000"
    assert layer.isModified()
    layer.rollBack()


def test_columns_that_another_layer_lends_come_along(points):
    layer = points((770000, 6280000), fields="code:string", rows=[("A",)])
    other = points((0, 0), fields="code:string,label:string", rows=[("A", "Centre")])
    QgsProject.instance().addMapLayers([layer, other])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    join.setPrefix("other_")
    assert layer.addJoin(join)
    shown = taken(layer)  # its project owns the copies
    (copy,) = shown.layers
    assert [feature["other_label"] for feature in copy.getFeatures()] == ["Centre"]
    QgsProject.instance().clear()


def test_the_project_of_the_thread_says_what_layouts_read(points):
    project = QgsProject()
    project.setTitle("Clairval")
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    project.setCustomVariables({"commune": "Clairval"})
    shown = taken(points((770000, 6280000)), project=project)
    arrived = shown.project
    assert (arrived.title(), arrived.crs().authid()) == ("Clairval", "EPSG:2154")
    assert QgsExpressionContextUtils.projectScope(arrived).variable("commune") == "Clairval"


def test_layers_may_arrive_in_another_thread(points):
    project, found = QgsProject(), []
    apart = Apart.of(Shown([points((770000, 6280000))], project), ())

    def work():
        shown, _ = apart.arrived()
        (copy,) = shown.layers
        found.append((copy.thread() == QThread.currentThread(), sum(1 for _ in copy.getFeatures())))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [(True, 1)]
