# SPDX-License-Identifier: GPL-2.0-or-later
"""Do every deed in the real window of QGIS and tell what it took; run by ``qgis --code``, see ``benchmarks.window``.

Reads the environment: QUIETUDE_WINDOW, the folder that holds the file of incidents and receives ``told.json``;
QUIETUDE_DEEDS, words of the deeds to tell of, all where empty; QUIETUDE_STACKS, to write where Python was in long
blocks.
"""
import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, updateAvailablePlugins

sys.path.insert(0, str(Path(os.environ["QGIS_PLUGINPATH"]).joinpath("quietude").resolve()))

from benchmarks.in_window.heart import Heart, processes
from benchmarks.in_window.stage import Stage, pause

FOLDER = Path(os.environ["QUIETUDE_WINDOW"])
told = {"deeds": [], "errors": [], "qgis": Qgis.version(), "load": [processes(), 0.0]}


def begin():
    """The window as a person has it: the dock open at the right."""
    sys.excepthook = lambda *error: told["errors"].append("".join(traceback.format_exception(*error)))
    updateAvailablePlugins()
    loadPlugin("quietude")
    startPlugin("quietude")
    window, main = plugins["quietude"]._window, iface.mainWindow()
    main.resize(1600, 900)
    for panel in main.findChildren(QDockWidget):
        if panel.objectName().startswith("Browser"):
            panel.hide()
    main.resizeDocks([window.dock], [330], Qt.Orientation.Horizontal)
    window.dock.tour.end()
    pause(1000)
    return Stage(iface, window, Heart(FOLDER / "stacks.txt", bool(os.environ.get("QUIETUDE_STACKS"))), FOLDER)


def work():
    """Every deed; one that fails does not keep the others from being done."""
    stage = begin()
    from benchmarks.in_window.deeds import DEEDS  # needs the plugin loaded

    words = os.environ.get("QUIETUDE_DEEDS", "").split()
    for name, act in DEEDS:
        try:
            stage.measure(name, lambda act=act: act(stage))
        except Exception:
            told["errors"].append(f"{name}: {traceback.format_exc()}")
    told["errors"] += [outcome.sentence for outcome in stage.outcomes if not outcome.ok]
    told["deeds"] = [deed for deed in stage.told if not words or any(word in deed["name"] for word in words)]
    told["load"][1] = processes()


def start():
    """Work, tell, and quit, whatever happened."""
    try:
        work()
    except Exception:
        told["errors"].append(traceback.format_exc())
    (FOLDER / "told.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)  # not through the questions QGIS asks on leaving


QTimer.singleShot(500, start)
