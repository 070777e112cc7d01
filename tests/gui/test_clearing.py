# SPDX-License-Identifier: GPL-2.0-or-later
"""A new map is seen alone: the points it was made from and the maps of other kinds are hidden, not removed."""
import pytest
from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from quietude.plugin.clearing import clear_for
from quietude.plugin.results import GROUP
from quietude.plugin.runner import Runner
from quietude.plugin.settings import CLEAR_MAP


@pytest.fixture
def tree():
    """Factory: the project with these layers, by name; those whose name begins with a capital in the group."""

    def tree(**kinds):
        project, layers = QgsProject.instance(), {}
        group = project.layerTreeRoot().addGroup(GROUP)
        for name, kind in kinds.items():
            layers[name] = project.addMapLayer(QgsVectorLayer(kind, name, "memory"), False)
            (group if name[0].isupper() else project.layerTreeRoot()).addLayer(layers[name])
        return layers

    return tree


def shown():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers() if node.isVisible()]


def test_a_map_hides_the_points_it_was_made_from_and_the_maps_of_other_kinds(tree):
    layers = tree(
        Loaded="Point", Before="Polygon", Areas="Polygon", Rejects="None", Unknown="Polygon", New="Polygon",
        mine="Point", others="Point", districts="Polygon", streets="LineString",
    )  # fmt: skip
    clear_for("grid", [layers["Before"]], [])
    clear_for("areas", [layers["Areas"]], [])
    QgsProject.instance().layerTreeRoot().findLayer(layers["Before"].id()).setItemVisibilityChecked(True)
    sources = [layers["Loaded"], layers["mine"], layers["districts"]]
    assert clear_for("grid", [layers["New"]], sources) == ["Loaded", "mine"]
    assert shown() == ["Before", "Rejects", "Unknown", "New", "others", "districts", "streets"]


def test_streets_are_a_map_too(tree):
    layers = tree(mine="Point", Streets="LineString")
    assert clear_for("grid", [layers["Streets"]], [layers["mine"]]) == ["mine"]
    assert shown() == ["Streets"]


def test_points_hide_nothing(tree):
    layers = tree(mine="Point", Density="Polygon", Filtered="Point")
    assert clear_for("grid", [layers["Filtered"]], [layers["mine"]]) == []
    assert shown() == ["Density", "Filtered", "mine"]


def test_what_is_hidden_already_is_not_told(tree):
    layers = tree(mine="Point", Density="Polygon")
    QgsProject.instance().layerTreeRoot().findLayer(layers["mine"].id()).setItemVisibilityChecked(False)
    assert clear_for("grid", [layers["Density"]], [layers["mine"]]) == []


def test_the_person_may_want_all_to_stay(tree):
    CLEAR_MAP.write(False)
    layers = tree(mine="Point", Old="Polygon", New="Polygon")
    assert clear_for("grid", [layers["New"]], [layers["mine"]]) == []
    assert shown() == ["Old", "New", "mine"]


def test_a_run_from_the_dock_says_what_it_hid(provider, incidents, qtbot):
    layer = incidents(*[f"2024-05-{day:02}T10:00:00" for day in range(1, 10)])
    runner = Runner()
    with qtbot.waitSignal(runner.finished, timeout=20_000) as told:
        output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        runner.start("quietude:gridcounts", {"INPUT": layer.id(), "CELL_SIZE": 500, "OUTPUT": output})
    outcome = told.args[0]
    assert outcome.ok and outcome.note == "Hidden, tick to show again: incidents."
    assert "incidents" not in shown() and len(shown()) == 1
