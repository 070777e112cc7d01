# SPDX-License-Identifier: GPL-2.0-or-later
"""Results find their place in the layer tree."""
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from quietude.plugin.results import load_results


def result(kind, name):
    """A context that holds one layer to load, as an algorithm leaves it."""
    context, layer = QgsProcessingContext(), QgsVectorLayer(kind, name, "memory")
    context.setProject(QgsProject.instance())
    details = QgsProcessingContext.LayerDetails(name, QgsProject.instance(), "OUTPUT")
    context.temporaryLayerStore().addMapLayer(layer)
    context.addLayerToLoadOnCompletion(layer.id(), details)
    return context


def load(kind, name, **used):
    return load_results(result(kind, name), QgsProcessingFeedback(False), used)


def tree():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findGroup("Quiétude").children()]


def test_points_stay_over_surfaces_and_tables_go_under():
    for kind, name in (("Polygon", "cells"), ("None", "rejects"), ("Point", "incidents"), ("LineString", "streets")):
        load(kind, name)
    assert tree() == ["incidents", "streets", "cells", "rejects"]


def test_a_new_surface_covers_the_old_ones():
    load("Point", "incidents")
    load("Polygon", "old")
    load("Polygon", "new")
    assert tree() == ["incidents", "new", "old"]


def test_the_radius_used_tells_two_runs_apart():
    load("Polygon", "Density", BANDWIDTH_USED=200.0, CELL_SIZE_USED=10.0)
    load("Polygon", "Density", BANDWIDTH_USED=412.5, CELL_SIZE_USED=20.0)
    load("Polygon", "Counts", CELL_SIZE_USED=1000)
    load("Polygon", "Counts by area", CELL_SIZE_USED=None)
    assert tree() == ["Counts by area", "Counts (1,000 m)", "Density (412.5 m)", "Density (200 m)"]


def test_an_earlier_result_of_the_same_name_is_kept_out_of_sight():
    for size in (200.0, 200.0, 300.0):
        load("Polygon", "Density", BANDWIDTH_USED=size)
    nodes = QgsProject.instance().layerTreeRoot().findGroup("Quiétude").children()
    assert [(node.name(), node.itemVisibilityChecked(), node.isExpanded()) for node in nodes] == [
        ("Density (300 m)", True, True), ("Density (200 m)", True, True), ("Density (200 m)", False, False),
    ]


def test_the_layers_are_told_by_output():
    layers, lost = load("Point", "incidents")
    assert layers["OUTPUT"].name() == "incidents" and lost == []


def test_a_result_that_cannot_be_opened_is_named(tmp_path):
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Density", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(str(tmp_path / "nothing.tif"), details)
    assert load_results(context, QgsProcessingFeedback(False)) == ({}, ["Density"])


def test_the_group_of_the_person_is_not_disturbed():
    root = QgsProject.instance().layerTreeRoot()
    root.insertGroup(0, "Mine")
    load("Point", "incidents")
    load("Point", "others")
    assert [node.name() for node in root.children()] == ["Quiétude", "Mine"]
