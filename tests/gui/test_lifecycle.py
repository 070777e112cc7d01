# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading and unloading leave no trace."""
import gc

import pytest
from qgis.core import QgsApplication, QgsFeedback, QgsLocatorContext, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from quietude import classFactory
from quietude.plugin.toolbar import grouped
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
        "locators": list(iface.locators),
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
        assert "QuietudeObservatoire" in traces(iface)["docks"] and iface.factories and iface.locators
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


def toolbar_of(iface):
    return next(bar for bar in iface.mainWindow().findChildren(QToolBar) if bar.objectName() == "QuietudeToolBar")


def leaves(actions):
    """Titles of what can be clicked, those of submenus after the title of their menu."""
    for action in actions:
        if action.menu() is None:
            yield action.text()
        else:
            yield from (f"{action.text()} > {text}" for text in leaves(action.menu().actions()))


def test_the_menu_has_the_dock_and_every_algorithm_under_its_group(plugin, iface):
    plugin.initGui()
    titles = list(leaves(iface.menu.actions()))
    assert titles[:2] == ["Observatory", "Incidents around a place"] and "Density > Kernel density…" in titles
    assert titles[-2:] == ["&Help pages of Quiétude", "&What’s this?"]
    assert [text.split(" > ")[-1] for text in titles[2:-2]] == [
        f"{member.displayName()}…" for members in grouped(algorithms()).values() for member in members
    ]
    assert not any(action.icon().isNull() for action in iface.menu.actions())
    unload(plugin)


def algorithms():
    return tuple(algorithm() for algorithm in ALGORITHMS)


def test_the_toolbar_has_the_dock_the_circle_and_one_button_a_group_however_many_algorithms_there_are(plugin, iface):
    plugin.initGui()
    bar, groups = toolbar_of(iface), grouped(algorithms())
    buttons = [bar.widgetForAction(action) for action in bar.actions() if not action.isSeparator()]
    firsts = [f"{members[0].displayName()}…" for members in groups.values()]
    assert [button.text() for button in buttons] == ["Observatory", "Incidents around a place", *firsts]
    offered = [len(button.menu().actions()) if button.menu() else 1 for button in buttons[2:]]
    assert offered == [len(members) for members in groups.values()]
    unload(plugin)


def test_an_entry_of_the_menu_of_a_button_opens_its_dialog(plugin, iface, monkeypatch):
    plugin.initGui()
    opened = []
    monkeypatch.setattr(plugin._window._toolbar, "_open_dialog", lambda *asked: opened.append(asked))
    toolbar_of(iface).findChild(QAction, "Quietude_areacounts").trigger()
    assert opened == [("quietude:areacounts", {})]
    unload(plugin)


def test_a_dialog_opens_on_the_incidents_of_the_dock_where_it_needs_some(plugin, iface, incidents, monkeypatch):
    layer = incidents("2024-05-01T10:00:00")
    plugin.initGui()
    opened = []
    monkeypatch.setattr(plugin._window, "open_dialog", lambda *asked: opened.append(asked))
    for name in ("kerneldensity", "loadincidents", "verifypackage", "mapsheet"):
        plugin._window.open_tool(f"quietude:{name}", {})
    given = {"INPUT": layer.id()}
    assert [parameters for _, parameters in opened] == [given, {}, {}, {}]
    unload(plugin)


def test_the_search_box_finds_the_dock_and_the_circle_too(plugin, iface):
    plugin.initGui()
    found, locator, dock = [], iface.locators[0], plugin._window.dock
    locator.resultFetched.connect(found.append)
    for words in ("observatory", "around a place"):
        locator.fetchResults(words, QgsLocatorContext(), QgsFeedback())
    assert [result.displayString for result in found] == ["Observatory", "Incidents around a place"]
    dock.hide()
    locator.triggerResult(found[0])
    assert not dock.isHidden()
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
