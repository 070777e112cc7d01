# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading and unloading leave no trace."""
import gc

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from quietude import classFactory
from quietude.processing_algs.adapters import language
from quietude.processing_algs.provider import ALGORITHMS


@pytest.fixture
def plugin(iface, qgis_processing):
    return classFactory(iface)


def forget_earlier_tests():
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def unload(plugin):
    plugin.unload()
    forget_earlier_tests()


def traces(iface):
    """Everything a plugin can leave in a window and in a project."""
    project, window = QgsProject.instance(), iface.mainWindow()
    return {
        "provider": QgsApplication.processingRegistry().providerById("quietude"),
        "docks": [dock.objectName() for dock in window.findChildren(QDockWidget)],
        "toolbars": [bar.objectName() for bar in window.findChildren(QToolBar)],
        "actions": [action.objectName() for action in window.actions()],
        "children": sorted(child.objectName() for child in window.children()),
        "menu": [action.text() for action in iface.menu.actions()],
        "options": list(iface.factories),
        "messages": len(iface.messageBar().items()),
        "connections": [
            project.receivers(signal) for signal in (project.layersAdded, project.layersWillBeRemoved, project.cleared)
        ],
        "translator": language._translator,
        "tasks": QgsApplication.taskManager().count(),
    }


def test_unloading_undoes_loading(plugin, iface):
    language.uninstall()
    forget_earlier_tests()
    before = traces(iface)
    for _ in range(2):
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("quietude")
        assert "QuietudeObservatoire" in traces(iface)["docks"] and iface.factories
        unload(plugin)
        assert traces(iface) == before


def test_a_watched_layer_forgets_the_plugin(plugin, iface, incidents, qtbot):
    layer = incidents("2024-05-01T10:00:00")
    watched = (layer.selectionChanged, layer.subsetStringChanged, layer.afterCommitChanges, layer.willBeDeleted)
    before = [layer.receivers(signal) for signal in watched]
    plugin.initGui()
    assert [layer.receivers(signal) for signal in watched] != before
    unload(plugin)
    assert [layer.receivers(signal) for signal in watched] == before


def test_unloading_during_a_run_stops_it(plugin, trial, qtbot):
    plugin.initGui()
    runner = plugin._window.runner
    with qtbot.waitSignal(runner.progressed, timeout=5000):
        runner.start("trial:lasts", {"TEXT": "long"})
    unload(plugin)
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_the_toolbar_and_the_menu_have_the_dock_and_every_algorithm(plugin, iface):
    plugin.initGui()
    bar = next(bar for bar in iface.mainWindow().findChildren(QToolBar) if bar.objectName() == "QuietudeToolBar")
    shown = [action.text() for action in bar.actions() if not action.isSeparator()]
    assert shown == ["Observatory", *(f"{algorithm().displayName()}…" for algorithm in ALGORITHMS)]
    assert [action.text() for action in iface.menu.actions()] == shown
    assert not any(action.icon().isNull() for action in iface.menu.actions())
    unload(plugin)


def test_the_first_action_shows_and_hides_the_dock(plugin, iface):
    plugin.initGui()
    window, dock = iface.mainWindow(), iface.mainWindow().findChild(QDockWidget, "QuietudeObservatoire")
    window.show()
    action = iface.menu.actions()[0]
    assert action.isChecked() and dock.isVisible()
    action.trigger()
    assert not action.isChecked() and not dock.isVisible()
    window.hide()
    unload(plugin)


def test_no_window_is_needed_for_processing(qgis_processing):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("quietude")
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("quietude") is None
