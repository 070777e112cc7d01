# SPDX-License-Identifier: GPL-2.0-or-later
"""Drive the plugin in the real window of QGIS, as a person would; run by ``qgis --code``.

Reads the environment: QUIETUDE_WINDOW, a folder that receives ``window.png`` (the window when all has run),
``sheet.pdf``, ``package.zip`` and ``told.json`` (what every run said, the Python errors, what is left after unloading);
QUIETUDE_POINTS, optionally, a layer of incidents to show instead of the one drawn here.

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

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
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
    """Two thousand incidents around three places, drawn with a fixed seed."""
    draw = Random(7)
    fields = "field=incident_id:string&field=category:string&field=occurred_from:datetime"
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{fields}", "Incidents", "memory")
    features = []
    for number in range(2000):
        x, y, spread = CENTRES[number % len(CENTRES)]
        feature = QgsFeature(layer.fields())
        moment = f"{2021 + number % 3}-{1 + number % 12:02}-{1 + number % 28:02}T{number % 24:02}:15:00"
        feature.setAttributes([str(number), "tapage", moment])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({draw.gauss(x, spread)} {draw.gauss(y, spread)})"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def wait(milliseconds):
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def click(window, step):
    """Press the button of a step and wait for the end of its run."""
    loop = QEventLoop()

    def hear(outcome):
        told["runs"].append({"step": step, "ok": outcome.ok, "said": outcome.sentence, "layers": list(outcome.layers)})
        loop.quit()

    window.runner.finished.connect(hear)
    QTimer.singleShot(LONGEST_RUN_MS, loop.quit)
    window.dock.steps[step].button.click()
    loop.exec()
    window.runner.finished.disconnect(hear)


def work(window):
    """From the incidents to the map and the package."""
    points = os.environ.get("QUIETUDE_POINTS")
    layer = QgsVectorLayer(points, Path(points).stem) if points else town()
    QgsProject.instance().addMapLayer(layer)
    steps = window.dock.steps
    steps["mapsheet"].entries["OUTPUT"].chooser.setFilePath(str(FOLDER / "sheet.pdf"))
    steps["mapsheet"].entries["TITLE"].widget.setText("Incidents")
    steps["exportpackage"].entries["OUTPUT"].chooser.setFilePath(str(FOLDER / "package.zip"))
    for step in ("gridcounts", "exportpackage", "mapsheet", "kerneldensity"):
        click(window, step)
    iface.zoomFull()
    wait(1500)


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
