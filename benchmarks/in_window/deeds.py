# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person does in the window, in the order of a day of work; each tells how its answer is recognised.

Imported once the plugin is loaded.
"""
from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QWidget
from quietude.plugin.docks.charts_tab import ChartsTab
from quietude.plugin.docks.data_tab import DataTab
from quietude.plugin.docks.explorer_tab import ExplorerTab
from quietude.plugin.docks.filter_tab import FilterTab
from quietude.plugin.docks.hot_spots_tab import HotSpotsTab
from quietude.plugin.docks.loading import ALGORITHM, LoadingDialog
from quietude.plugin.docks.share_tab import ShareTab
from quietude.plugin.wizard.source_wizard import SourceWizard

from .stage import Stage

Answered = Callable[[], bool]
MANY = 30_000
SEARCH_S = 0.6
kept: dict[str, object] = {}


def start_wizard(stage: Stage) -> Answered:
    wizard = kept["wizard"] = SourceWizard(str(stage.folder / "incidents.csv"), parent=stage.dock)
    wizard.show()
    return lambda: wizard.load.isEnabled() and not (wizard.opening.busy or wizard.trying.busy or wizard.weighing.busy)


def start_dialog(stage: Stage) -> Answered:
    kept.pop("wizard").close()
    dialog = kept["dialog"] = LoadingDialog(stage.dock)
    dialog.entries["FILE"].widget.setFilePath(str(stage.folder / "incidents.csv"))
    dialog.show()
    return dialog.isVisible


def load(stage: Stage) -> Answered:
    before, dialog = len(stage.outcomes), kept.pop("dialog")
    stage.dock.asked.emit(ALGORITHM, dialog.parameters())
    dialog.close()
    return lambda: len(stage.outcomes) > before and stage.dock.subject.known is not None


def find_layer(stage: Stage) -> Answered:
    """Choose another layer, then the first again: it is read anew."""
    subject, layer = stage.dock.subject, stage.dock.subject.layer
    subject.box.setCurrentIndex(subject.box.findText("No layer"))
    subject.choose(layer)
    return lambda: subject.known is not None


def tab(kind) -> Callable[[Stage], Answered]:
    def show(stage: Stage) -> Answered:
        stage.dock.show_tab(kind)
        return lambda: stage.dock.tab(kind).isVisible()

    return show


def _filter(stage: Stage):
    return stage.dock.tab(FilterTab)


def _filtered(stage: Stage) -> Answered:
    tab = _filter(stage)
    return lambda: not tab._soon.isActive() and bool(stage.dock.subject.narrowing.expression)


def preset(stage: Stage) -> Answered:
    _filter(stage).form.period.choose("year")
    return _filtered(stage)


def paint_hours(stage: Stage) -> Answered:
    """Drag over a night, hour after hour, with the live count at each."""
    week = _filter(stage).form.week
    left = Qt.MouseButton.LeftButton
    cells = [week.rectangle((2, hour)).center() for hour in range(8, 20)]
    QTest.mousePress(week, left, Qt.KeyboardModifier.NoModifier, cells[0])
    for cell in cells[1:]:
        QTest.mouseMove(week, cell, 10)
    QTest.mouseRelease(week, left, Qt.KeyboardModifier.NoModifier, cells[-1])
    return _filtered(stage)


def tick(stage: Stage) -> Answered:
    tree = _filter(stage).form.categories
    next(iter(tree._leaves.values())).setCheckState(0, Qt.CheckState.Unchecked)
    return _filtered(stage)


def choose_areas(stage: Stage) -> Answered:
    areas = kept["commune"] = QgsVectorLayer(str(stage.folder / "commune.geojson"), "Commune")
    QgsProject.instance().addMapLayer(areas)
    area = _filter(stage).form.area
    area.box.setLayer(areas)
    return lambda: area.inside is not None and not _filter(stage)._soon.isActive()


def free(stage: Stage) -> Answered:
    _filter(stage).reset.click()
    return lambda: not _filter(stage)._soon.isActive()


def unfold(step: str) -> Callable[[Stage], Answered]:
    def act(stage: Stage) -> Answered:
        shown, heard = stage.dock.steps[step], []
        foresight = getattr(shown, "foresight", None)
        if foresight is None:
            shown.setCollapsed(False)
            return lambda: True
        foresight.found.connect(heard.append)
        shown.setCollapsed(False)
        return lambda: bool(heard)

    return act


def propose_density(stage: Stage) -> Answered:
    stage.dock.show_tab(HotSpotsTab)
    radius = stage.dock.steps["kerneldensity"].entries["BANDWIDTH"].widget
    return lambda: any(letter.isdigit() for letter in radius.text())


def run(step: str) -> Callable[[Stage], Answered]:
    return lambda stage: stage.run(step)


def add_cells(stage: Stage) -> Answered:
    cells = kept["cells"] = QgsVectorLayer(str(stage.folder / "cells.gpkg"), "Cells")
    QgsProject.instance().addMapLayer(cells)
    return lambda: True


def _list(stage: Stage):
    return stage.dock.tab(ExplorerTab).panel.places


def explore(stage: Stage) -> Answered:
    stage.dock.tab(ExplorerTab).panel.layer.setLayer(kept["cells"])
    return lambda: len(_list(stage).list.rows) == kept["cells"].featureCount()


def sort_list(stage: Stage) -> Answered:
    _list(stage).sortByColumn(1, Qt.SortOrder.AscendingOrder)
    return lambda: True


def filter_list(stage: Stage) -> Answered:
    panel = stage.dock.tab(ExplorerTab).panel
    every = len(panel.places.list.rows)
    panel.text.setText("12")
    return lambda: len(panel.places.list.rows) < every


def list_all(stage: Stage) -> Answered:
    panel = stage.dock.tab(ExplorerTab).panel
    few = len(panel.places.list.rows)
    panel.text.clear()
    return lambda: len(panel.places.list.rows) > few


def click_place(stage: Stage) -> Answered:
    view = _list(stage)
    place = view.visualRect(view.list.index(3, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    return lambda: stage.dock.tab(ExplorerTab).explored.layer.selectedFeatureCount() == 1


def pick_all(stage: Stage) -> Answered:
    _list(stage).selectAll()
    return lambda: stage.dock.tab(ExplorerTab).explored.layer.selectedFeatureCount() > MANY


def pick_none(stage: Stage) -> Answered:
    layer = stage.dock.tab(ExplorerTab).explored.layer
    layer.removeSelection()
    return lambda: not _list(stage).chosen()


def _drawn(stage: Stage) -> Answered:
    charts = stage.dock.tab(ChartsTab)
    return lambda: not (charts._soon.isActive() or charts._drawing.busy)


def open_charts(stage: Stage) -> Answered:
    stage.dock.show_tab(ChartsTab)
    return _drawn(stage)


def chart(kind: str) -> Callable[[Stage], Answered]:
    def act(stage: Stage) -> Answered:
        box = stage.dock.tab(ChartsTab).kind
        box.setCurrentIndex(box.findData(kind))
        return _drawn(stage)

    return act


def charts_follow_filter(stage: Stage) -> Answered:
    preset(stage)
    filtered, drawn = _filtered(stage), _drawn(stage)
    return lambda: filtered() and drawn()


def charts_follow_place(stage: Stage) -> Answered:
    layer = stage.dock.tab(ExplorerTab).explored.layer
    layer.selectByIds(sorted(layer.allFeatureIds())[:40])
    return _drawn(stage)


def circle(stage: Stage) -> Answered:
    """Drag a circle over the map."""
    heard, radius = [], stage.window.radius
    radius.found.connect(heard.append)
    radius.action.trigger()
    canvas = stage.iface.mapCanvas().viewport()
    centre = QPoint(canvas.width() // 2, canvas.height() // 2)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, left, none, centre)
    for step in range(1, 9):
        QTest.mouseMove(canvas, centre + QPoint(10 * step, 3 * step), 10)
    QTest.mouseRelease(canvas, left, none, centre + QPoint(90, 27))
    return lambda: bool(heard)


def watch_zone(stage: Stage) -> Answered:
    from quietude.plugin.maptools.watch_zones import watch, zones

    watch(stage.window.radius._circle)
    return lambda: zones() is not None


def build(stage: Stage) -> Answered:
    stage.dock.steps["exportpackage"].entries["OUTPUT"].chooser.setFilePath(str(stage.folder / "package.zip"))
    return stage.run("exportpackage")


def open_package(stage: Stage) -> Answered:
    step = stage.dock.steps["openpackage"]
    step.entries["PACKAGE"].choose(str(stage.folder / "package.zip"))
    step.entries["FOLDER"].widget.setFilePath(str(stage.folder / "received"))
    return stage.run("openpackage")


def lay_out(stage: Stage) -> Answered:
    step = stage.dock.steps["mapsheet"]
    step.entries["OUTPUT"].chooser.setFilePath(str(stage.folder / "sheet.pdf"))
    step.entries["TITLE"].widget.setText("Incidents")
    return stage.run("mapsheet")


def locate(stage: Stage) -> Answered:
    """Type in the search box at the bottom left: its list shows our tools."""
    box = next(one for one in stage.iface.mainWindow().findChildren(QWidget)
               if one.metaObject().className() == "QgsLocatorWidget")  # fmt: skip
    edit = box.findChild(QLineEdit)
    edit.setFocus()
    QTest.keyClicks(edit, "qt densit", delay=20)
    end = time.perf_counter() + SEARCH_S
    return lambda: time.perf_counter() > end


def show_options(stage: Stage) -> Answered:
    page = kept["options"] = stage.window._options.createWidget(None)
    page.show()
    return page.isVisible


DEEDS: tuple[tuple[str, Callable[[Stage], Answered]], ...] = (
    ("see how a file would be read", start_wizard),
    ("open the dialog that loads", start_dialog),
    ("load the file", load),
    ("choose the layer, and know it", find_layer),
    ("tab Filter", tab(FilterTab)),
    ("filter by a preset of dates", preset),
    ("paint hours", paint_hours),
    ("untick a category", tick),
    ("filter by areas", choose_areas),
    ("free the filter", free),
    ("tab Hot spots, radius proposed", propose_density),
    ("density", run("kerneldensity")),
    ("hot spot areas", run("hotspotareas")),
    ("grid proposed", unfold("gridcounts")),
    ("grid", run("gridcounts")),
    ("Gi* proposed", unfold("getisord")),
    ("Gi*", run("getisord")),
    ("change of density proposed", unfold("densitychange")),
    ("change of density", run("densitychange")),
    ("change by place", run("periodchange")),
    ("series proposed", unfold("densityseries")),
    ("series", run("densityseries")),
    ("tab Explorer", tab(ExplorerTab)),
    ("add a layer of 50,000 cells", add_cells),
    ("list the 50,000 cells", explore),
    ("sort the list", sort_list),
    ("filter the list", filter_list),
    ("list all again", list_all),
    ("click on a place", click_place),
    ("pick all places", pick_all),
    ("pick none", pick_none),
    ("tab Charts, the week", open_charts),
    ("chart of the course", chart("course")),
    ("chart of the categories", chart("mix")),
    ("chart of the concentration", chart("concentration")),
    ("charts follow the filter", charts_follow_filter),
    ("charts follow places", charts_follow_place),
    ("tab Data", tab(DataTab)),
    ("circle on the map", circle),
    ("watch a zone", watch_zone),
    ("tab Share", tab(ShareTab)),
    ("measure the grains", run("proposepackage")),
    ("build the package", build),
    ("verify the package", run("verifypackage")),
    ("open the package", open_package),
    ("search by Ctrl+K", locate),
    ("page of the options", show_options),
    ("lay out the map", lay_out),
)
