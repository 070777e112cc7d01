# SPDX-License-Identifier: GPL-2.0-or-later
"""Drive the plugin in the real window of QGIS, as a person would; run by ``qgis --code``.

Reads the environment: QUIETUDE_WINDOW, a folder that receives ``window.png`` (the window when all has run),
``sheet.pdf``, ``package.zip`` and ``told.json`` (what every run said, the Python errors, what is left after unloading);
QUIETUDE_FILE, optionally, a file of incidents to load instead of the one drawn here.

By hand, from a folder ``plugins`` that holds a link ``quietude`` to this checkout:

    QGIS_PLUGINPATH=plugins QUIETUDE_WINDOW=out xvfb-run -a -s "-screen 0 1600x900x24" \
        qgis --nologo --noversioncheck --profiles-path profiles --code tests/gui/real_window/start.py
"""
import json
import os
import sys
import traceback
from pathlib import Path
from random import Random

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["QUIETUDE_WINDOW"])
LONGEST_RUN_MS = 20_000
CENTRES = ((770_000, 6_280_000, 250), (770_900, 6_280_700, 120), (769_300, 6_281_000, 400))
told = {"runs": [], "errors": [], "left": {}}


def hear_errors():
    """Keep every Python error, whoever would have shown it."""
    sys.excepthook = lambda *error: told["errors"].append("".join(traceback.format_exception(*error)))
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: told["errors"].append(text) if "Traceback" in text else None
    )


def town():
    """A file of two thousand incidents around three places, drawn with a fixed seed, and one row without a place."""
    draw, path = Random(7), FOLDER / "incidents.csv"
    rows = ["date;category;x;y"]
    for number in range(2000):
        x, y, spread = CENTRES[number % len(CENTRES)]
        moment = f"{2021 + number % 3}-{1 + number % 12:02}-{1 + number % 28:02} {number % 24:02}:15"
        rows.append(f"{moment};tapage;{draw.gauss(x, spread):.1f};{draw.gauss(y, spread):.1f}")
    rows.append("2023-07-14 23:00;tapage;;")
    path.write_text("\n".join(rows), encoding="utf-8")
    return str(path)


def districts():
    """Four squares of 1.5 km."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "Districts", "memory")
    features = []
    for left, bottom in ((768_500, 6_279_000), (770_000, 6_279_000), (768_500, 6_280_500), (770_000, 6_280_500)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, bottom, left + 1500, bottom + 1500)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def wait(milliseconds):
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run(window, step, begin):
    """Begin a run as a button does, and wait for its end."""
    loop = QEventLoop()

    def hear(outcome):
        told["runs"].append({"step": step, "ok": outcome.ok, "said": outcome.sentence, "layers": list(outcome.layers)})
        loop.quit()

    window.runner.finished.connect(hear)
    QTimer.singleShot(LONGEST_RUN_MS, loop.quit)
    begin()
    loop.exec()
    window.runner.finished.disconnect(hear)


def press(window, name):
    """Bring a step into sight and press its button with the mouse."""
    step = window.dock.steps[name]
    tab = next(tab for tab in window.dock.tabs if step in getattr(tab, "steps", {}).values())
    window.dock.pages.setCurrentWidget(tab)
    step.setCollapsed(False)
    wait(100)
    tab.ensureWidgetVisible(step.button)
    wait(100)
    QTest.mouseClick(step.button, Qt.MouseButton.LeftButton)


def pick_places(window):
    """Click on places of the explorer: one, then three, then zoom on the first."""
    window.dock.pages.setCurrentWidget(next(tab for tab in window.dock.tabs if tab.NAME == "explorer"))
    places = window.dock.pages.currentWidget().panel.places
    deadline = 50
    while places.list.rowCount() == 0 and deadline:
        deadline, _ = deadline - 1, wait(100)
    layer, canvas = window.dock.pages.currentWidget().explored.layer, iface.mapCanvas()
    canvas.setExtent(QgsRectangle(700_000, 6_200_000, 701_000, 6_201_000))  # far from the town
    spots = [places.visualRect(places.list.index(row, 1)).center() for row in range(3)]
    port = places.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spots[0])
    wait(500)
    first = layer.getFeature(layer.selectedFeatureIds()[0]).geometry().boundingBox()
    told["explored"] = {"picked": layer.selectedFeatureCount(), "in_sight": canvas.extent().contains(first)}
    before = canvas.scale()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, spots[2])
    wait(500)
    told["explored"]["with_shift"] = layer.selectedFeatureCount()
    # A double click begins with a click.
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spots[0])
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spots[0])
    wait(500)
    told["explored"]["closer"] = canvas.scale() < before and canvas.extent().contains(first)
    layer.removeSelection()


def load(window):
    """Load the file, as the dialog of the dock does."""
    from quietude.plugin.docks.loading import ALGORITHM, LoadingDialog  # there once the plugin is loaded

    dialog = LoadingDialog(window.dock)
    dialog.entries["FILE"].widget.setFilePath(os.environ.get("QUIETUDE_FILE") or town())
    run(window, "loadincidents", lambda: window.dock.asked.emit(ALGORITHM, dialog.parameters()))
    dialog.deleteLater()


def work(window):
    """From the file to the map and the package."""
    load(window)
    steps, areas = window.dock.steps, QgsProject.instance().addMapLayer(districts(), False)
    steps["areacounts"].entries["AREAS"].widget.setLayer(areas)
    steps["exportpackage"].entries["OUTPUT"].chooser.setFilePath(str(FOLDER / "package.zip"))
    steps["mapsheet"].entries["OUTPUT"].chooser.setFilePath(str(FOLDER / "sheet.pdf"))
    steps["mapsheet"].entries["TITLE"].widget.setText("Incidents")
    for step in ("areacounts", "gridcounts", "exportpackage", "verifypackage", "mapsheet"):
        run(window, step, lambda step=step: press(window, step))
        if step == "gridcounts":
            pick_places(window)
    look_for_hot_spots(window)
    iface.zoomFull()
    wait(1500)


def look_for_hot_spots(window):
    """Foresee, then run, the maps of the tab; play the series; the density comes last, on top."""
    steps = window.dock.steps
    window.dock.show_tab(next(type(tab) for tab in window.dock.tabs if "kerneldensity" in getattr(tab, "steps", {})))
    wait(1500)
    told["proposed"] = steps["kerneldensity"].entries["BANDWIDTH"].widget.text()
    for step in ("getisord", "densitychange", "densityseries"):
        run(window, step, lambda step=step: press(window, step))
    controller = iface.mapCanvas().temporalController()
    steps["densityseries"].play.click()
    told["played"] = {"frames": controller.totalFrameCount(), "playing": controller.animationState().name}
    wait(1500)
    steps["densityseries"].play.click()
    told["played"]["stopped"] = controller.navigationMode().name
    for step in ("kerneldensity", "hotspotareas"):
        run(window, step, lambda step=step: press(window, step))


def look(window):
    """Save what a person sees."""
    main = iface.mainWindow()
    main.resize(1600, 900)
    main.resizeDocks([window.dock], [320], Qt.Orientation.Horizontal)
    wait(1000)
    main.grab().save(str(FOLDER / "window.png"))


def open_and_close_a_dialog(window):
    """The dialog of Processing opens from the toolbar."""
    window.open_dialog("quietude:kerneldensity", {"BANDWIDTH": 300})
    wait(300)
    dialogs = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "AlgorithmDialog"]
    told["dialogs"] = [dialog.windowTitle() for dialog in dialogs if dialog.isVisible()]
    for dialog in dialogs:
        dialog.close()


def unload():
    """Unload, and list what stayed."""
    unloadPlugin("quietude")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    main = iface.mainWindow()
    told["left"] = {
        "docks": [dock.objectName() for dock in main.findChildren(QDockWidget) if "Quietude" in dock.objectName()],
        "toolbars": [bar.objectName() for bar in main.findChildren(QToolBar) if "Quietude" in bar.objectName()],
        "menus": [action.text() for action in iface.pluginMenu().actions() if "Qui" in action.text()],
        "provider": QgsApplication.processingRegistry().providerById("quietude") is not None,
    }


def start():
    """Everything, then quit, whatever happened."""
    try:
        updateAvailablePlugins()
        told["started"] = loadPlugin("quietude") and startPlugin("quietude")
        window = plugins["quietude"]._window
        wait(500)
        work(window)
        open_and_close_a_dialog(window)
        look(window)
        unload()
    except Exception:
        told["errors"].append(traceback.format_exc())
    (FOLDER / "told.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)  # not through the questions QGIS asks on leaving


hear_errors()
QTimer.singleShot(500, start)
