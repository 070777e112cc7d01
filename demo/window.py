# SPDX-License-Identifier: GPL-2.0-or-later
"""A picture of the real window at work on the sample; run inside QGIS by ``demo/pictures.py``."""
import os
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, updateAvailablePlugins

MADE, SAMPLE = Path(os.environ["QUIETUDE_MADE"]), Path(os.environ["QUIETUDE_SAMPLE"])
PICTURE = Path(os.environ["QUIETUDE_PICTURE"])
LONGEST_RUN_MS = 30_000


def wait(milliseconds):
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def add(name, title):
    """A styled layer of the sample, below everything."""
    layer = QgsVectorLayer(str(SAMPLE / name), title)
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().addLayer(layer)
    return layer


def press(window, step):
    """Press the button of a step of the dock, and wait for its end."""
    loop = QEventLoop()
    window.runner.finished.connect(lambda outcome: loop.quit())
    QTimer.singleShot(LONGEST_RUN_MS, loop.quit)
    window.dock.steps[step].button.click()
    loop.exec()


def work(window):
    """Incidents on the town, then a grid and a density from the dock."""
    incidents = QgsVectorLayer(str(MADE / "incidents.gpkg"), "Faits 2019-2024")
    QgsProject.instance().addMapLayer(incidents)
    for name, title in (("quartiers.geojson", "Quartiers"), ("rues.geojson", "Rues"), ("eau.geojson", "Eau")):
        add(name, title)
    commune = add("commune.geojson", "Commune")
    iface.mapCanvas().setDestinationCrs(incidents.crs())
    wait(1500)
    press(window, "gridcounts")
    press(window, "kerneldensity")
    tree = QgsProject.instance().layerTreeRoot()
    for node in tree.findLayers():
        shown = isinstance(node.layer(), QgsRasterLayer) or node.name() in ("Quartiers", "Rues", "Eau")
        node.setItemVisibilityChecked(shown)
        node.setExpanded(isinstance(node.layer(), QgsRasterLayer))
        if node.name() in ("Quartiers", "Rues", "Eau"):
            tree.insertChildNode(0, node.clone())
            tree.removeChildNode(node)
    iface.setActiveLayer(commune)
    iface.zoomToActiveLayer()


def look(window):
    """Save what a person sees."""
    main = iface.mainWindow()
    main.resize(1600, 900)
    for panel in main.findChildren(QDockWidget):
        if panel.objectName().startswith("Browser"):
            panel.hide()
    main.resizeDocks([window.dock], [330], Qt.Orientation.Horizontal)
    show(window, "HotSpotsTab")
    wait(3000)
    main.grab().save(str(PICTURE))
    tabs(window)


def show(window, kind):
    """Bring a tab of the dock to the front."""
    page = next(tab for tab in window.dock.tabs if type(tab).__name__ == kind)
    window.dock.pages.setCurrentWidget(page)


def tabs(window):
    """All the tabs of the dock side by side."""
    grabs = []
    for tab in window.dock.tabs:
        window.dock.pages.setCurrentWidget(tab)
        wait(2500)  # charts and quality are read aside
        grabs.append(window.dock.widget().grab())
    gap = 12
    strip = QPixmap(sum(grab.width() + gap for grab in grabs) - gap, max(grab.height() for grab in grabs))
    strip.fill(Qt.GlobalColor.white)
    painter, left = QPainter(strip), 0
    for grab in grabs:
        painter.drawPixmap(left, 0, grab)
        left += grab.width() + gap
    painter.end()
    strip.save(str(PICTURE.with_name("tabs.png")))


def start():
    """Everything, then quit, whatever happened."""
    try:
        updateAvailablePlugins()
        if "quietude" not in plugins:
            loadPlugin("quietude")
            startPlugin("quietude")
        window = plugins["quietude"]._window
        window.dock.tour.end()
        wait(500)
        work(window)
        look(window)
    except Exception:
        PICTURE.with_suffix(".txt").write_text(traceback.format_exc(), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)  # not through the questions QGIS asks on leaving


QTimer.singleShot(500, start)
