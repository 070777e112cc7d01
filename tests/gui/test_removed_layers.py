# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that leave the project while the dock works on them."""
import pytest
from qgis.core import QgsProject
from quietude.plugin.docks.observatoire import Observatoire

ONE, TWO = ("2024-05-01T10:00:00",), ("2024-05-02T10:00:00", "2024-05-03T10:00:00")


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    yield dock
    QgsProject.instance().clear()
    dock.release()


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_the_dock_goes_on_with_the_layer_that_its_list_then_shows(dock, incidents, qtbot, names):
    incidents(*ONE, name=names[0])
    gone = incidents(*TWO, name=names[1])
    dock.subject.choose(gone)
    qtbot.waitUntil(lambda: dock.subject.known is not None, timeout=5000)
    QgsProject.instance().removeMapLayer(gone.id())
    assert dock.subject.layer is dock.subject.box.currentLayer()
    # Whatever the list shows then, another layer can be worked on.
    other = incidents(*ONE, *TWO, name="other")
    dock.subject.choose(other)
    qtbot.waitUntil(lambda: dock.subject.known is not None, timeout=5000)
    assert dock.subject.name == "other" and dock.steps["gridcounts"].button.isEnabled()


def test_areas_of_the_filter_and_places_of_the_explorer_may_go_too(dock, incidents, districts, qtbot):
    incidents(*TWO)
    areas = districts()
    area = next(tab for tab in dock.tabs if tab.NAME == "filterincidents").form.area
    area.box.setLayer(areas)
    explored = next(tab for tab in dock.tabs if tab.NAME == "explorer").explored
    explored.choose(areas)
    QgsProject.instance().removeMapLayer(areas.id())
    assert explored.layer is None and area._layer is None
