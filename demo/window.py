# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of the real window at work on the sample; run inside QGIS by ``demo/pictures.py``."""
import os
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton
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


def run(window, begin):
    """Begin a run, and wait for its end."""
    loop = QEventLoop()
    window.runner.finished.connect(lambda outcome: loop.quit())
    QTimer.singleShot(LONGEST_RUN_MS, loop.quit)
    begin()
    loop.exec()


def press(window, step):
    """Press the button of a step of the dock, and wait for its end."""
    run(window, window.dock.steps[step].button.click)


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
        wait(8000 if tab.NAME == "charts" else 2500)  # read and drawn aside
        grabs.append(window.dock.widget().grab())
        grabs[-1].setDevicePixelRatio(1)  # or the strip would draw it smaller, without its finest strokes
    gap = 12
    strip = QPixmap(sum(grab.width() + gap for grab in grabs) - gap, max(grab.height() for grab in grabs))
    strip.fill(Qt.GlobalColor.white)
    painter, left = QPainter(strip), 0
    for grab in grabs:
        painter.drawPixmap(left, 0, grab)
        left += grab.width() + gap
    painter.end()
    strip.save(str(PICTURE.with_name("tabs.png")))


def show_only(*names):
    """Show some layers on the map, and fold the others."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.name() in (*names, "Commune"))
        node.setExpanded(node.name() in names[:1])


def save(name):
    """Save the whole window, once everything is read and drawn."""
    wait(3500)
    iface.mainWindow().grab().save(str(PICTURE.with_name(f"{name}.png")))


def filtering(window):
    """The nights of the last year, on the map and in the runs to come."""
    show(window, "FilterTab")
    tab = window.dock.pages.currentWidget()
    show_only("Faits 2019-2024", "Rues", "Eau")
    wait(1500)
    tab.form.period.choose("year")
    next(button for button in tab.findChildren(QToolButton) if button.text() in ("Nuits", "Nights")).click()
    save("filter")
    tab.reset.click()
    wait(1500)


def exploring(window):
    """Squares by year and by category, ranked; three of them picked."""
    asked = {"GRID": "insee", "CELL_SIZE": 200, "PERIOD": "quarter", "CATEGORY": "family"}
    asked = {**window.dock.steps["gridcounts"].parameters(), **asked}
    run(window, lambda: window.runner.start("quietude:gridcounts", asked))
    show(window, "ExplorerTab")
    show_only(window.dock.pages.currentWidget().explored.layer.name(), "Rues", "Eau")
    iface.mainWindow().resizeDocks([window.dock], [620], Qt.Orientation.Horizontal)
    wait(2500)
    places = window.dock.pages.currentWidget().panel.places
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ShiftModifier)):
        spot = places.visualRect(places.list.index(row, 1)).center()
        QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, keys, spot)
    iface.zoomToActiveLayer()
    save("explorer")


def correcting(window):
    """The wizard on the file of the police, at its labels."""
    from quietude.plugin.wizard.source_wizard import SourceWizard  # there once the plugin is loaded

    wizard = SourceWizard(str(SAMPLE / "police_municipale_2019_2024.csv"), parent=iface.mainWindow())
    wizard.resize(900, 620)
    wizard.show()
    wait(6000)
    wizard.pages.setCurrentWidget(wizard.labels)
    wizard.target.setFilePath("police_municipale.json")
    wait(500)
    wizard.grab().save(str(PICTURE.with_name("wizard.png")))
    wizard.reject()


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
        filtering(window)
        exploring(window)
        correcting(window)
    except Exception:
        PICTURE.with_suffix(".txt").write_text(traceback.format_exc(), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)  # not through the questions QGIS asks on leaving


QTimer.singleShot(500, start)
