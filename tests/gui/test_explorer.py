# SPDX-License-Identifier: GPL-2.0-or-later
"""The explorer as a person uses it: a list beside the map."""
import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from quietude.plugin.docks import saving
from quietude.plugin.docks.explorer import roaming
from quietude.plugin.docks.explorer_tab import ExplorerTab
from quietude.plugin.docks.observatoire import Observatoire
from quietude.plugin.runner import Outcome
from quietude.plugin.settings import PICKING
from quietude.processing_algs.adapters.looks.counts import count_style

COUNTS = "".join(f"&field={name}:integer" for name in ("n_noise", "n_2023", "n_2024"))
FIELDS = f"field=cell_id:string&field=n:integer&field=per_km2:double{COUNTS}"
ROWS = (
    ("A1", 5, 20.0, 1, 4, 1), ("B2", 9, 36.0, 0, 2, 7), ("C3", 1, 4.0, 1, 1, 0), ("É4", None, None, None, None, None),
)  # fmt: skip


def cells(name="cells", rows=ROWS):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&{FIELDS}", name, "memory")
    features = []
    for rank, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        left = 770_000 + 100 * rank
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 6_280_000, left + 100, 6_280_100)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)
    return QgsProject.instance().addMapLayer(layer)


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    dock.show()
    dock.show_tab(ExplorerTab)
    yield dock
    dock.release()


@pytest.fixture
def tab(dock):
    return dock.tab(ExplorerTab)


def shown(tab, column=1):
    model = tab.panel.places.list
    return [model.index(row, column).data() for row in range(model.rowCount())]


def listed(qtbot, tab, *places):
    qtbot.waitUntil(lambda: shown(tab) == list(places), timeout=5000)


def test_without_a_result_it_says_what_to_do(tab):
    assert tab.panel.empty.isVisible() and "Hot spots" in tab.panel.empty.text()
    assert not tab.panel.places.isVisible()


def test_a_result_that_arrives_is_listed_from_the_highest(tab, qtbot):
    cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    assert shown(tab, 0) == ["1", "2", "3", "–"] and tab.panel.told.text() == "4 places"
    assert shown(tab, 4) == ["+5", "−3", "−1", "–"]


def test_incidents_are_no_result(tab, incidents, qtbot):
    incidents("2024-05-01T10:00:00")
    assert tab.explored.layer is None


def test_what_a_run_made_takes_the_place_of_what_was_explored(dock, tab, qtbot):
    cells()
    fresh = cells("fresh", [("Z9", 1, 1.0, 0, 0, 1)])
    dock.finish(Outcome("quietude:gridcounts", True, "Done.", {}, {"OUTPUT": fresh}), False)
    listed(qtbot, tab, "Z9")


def test_the_figure_of_the_style_ranks_until_the_person_chooses_another(tab, qtbot):
    layer = cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    assert tab.panel.value.currentData() == "n"
    count_style("per_km2", np.array([20.0, 36, 4]), "incidents/km²", whole=False)(layer)
    qtbot.waitUntil(lambda: tab.panel.value.currentData() == "per_km2", timeout=3000)
    box = tab.panel.value
    box.setCurrentIndex(box.findData("n_2023"))
    box.activated.emit(box.currentIndex())
    listed(qtbot, tab, "A1", "B2", "C3", "É4")
    count_style("n", np.array([5.0, 9, 1]), "incidents", whole=True)(layer)
    qtbot.wait(500)
    assert tab.panel.value.currentData() == "n_2023"


def test_a_picked_row_is_selected_on_the_map_and_the_other_way_round(tab, qtbot):
    layer = cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    places = tab.panel.places
    with qtbot.waitSignal(layer.selectionChanged, timeout=1000):
        places.selectRow(1)
    assert [feature["cell_id"] for feature in layer.selectedFeatures()] == ["A1"]
    with qtbot.assertNotEmitted(places.picked):
        layer.selectByExpression("\"n\" in (9, 1)")
    assert sorted(index.row() for index in places.selectionModel().selectedRows()) == [0, 2]
    places.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown(tab) == ["A1", "B2", "C3", "É4"]
    assert sorted(index.row() for index in places.selectionModel().selectedRows()) == [1, 2]
    assert layer.selectedFeatureCount() == 2


def test_text_and_minimum_filter_the_list_and_leave_layer_and_selection_alone(tab, qtbot):
    layer = cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    layer.selectByExpression("\"n\" = 9")
    qtbot.keyClicks(tab.panel.text, "e4")
    listed(qtbot, tab, "É4")
    assert tab.panel.told.text() == "1 of 4 places" and layer.selectedFeatureCount() == 1
    tab.panel.text.clear()
    tab.panel.least.setValue(5)
    listed(qtbot, tab, "B2", "A1")
    assert layer.subsetString() == "" and layer.selectedFeatureCount() == 1


@pytest.mark.parametrize("change", ["edit", "rollback", "filter", "delete", "add"])
def test_the_list_follows_what_happens_to_the_layer(tab, qtbot, change):
    layer = cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    number = next(feature.id() for feature in layer.getFeatures() if feature["cell_id"] == "C3")
    if change == "filter":
        layer.setSubsetString('"n" > 3')
        listed(qtbot, tab, "B2", "A1")
        return
    layer.startEditing()
    if change == "delete":
        layer.deleteFeature(number)
        listed(qtbot, tab, "B2", "A1", "É4")
    elif change == "add":
        fresh = QgsFeature(layer.fields())
        fresh.setAttributes(["D5", 7, 28.0, 0, 3, 4])
        layer.addFeature(fresh)
        listed(qtbot, tab, "B2", "D5", "A1", "C3", "É4")
    else:
        layer.changeAttributeValue(number, layer.fields().lookupField("n"), 99)
        listed(qtbot, tab, "C3", "B2", "A1", "É4")
    if change == "rollback":
        layer.rollBack()
        listed(qtbot, tab, "B2", "A1", "C3", "É4")


def test_a_deleted_layer_is_forgotten(tab, qtbot):
    layer = cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    QgsProject.instance().removeMapLayer(layer)
    assert tab.explored.layer is None and tab.panel.empty.isVisible()


def test_a_layer_deleted_while_it_is_read_does_no_harm(tab, qtbot):
    layer = cells(rows=[(str(rank), rank, 1.0, 0, 0, 0) for rank in range(5000)])
    QgsProject.instance().removeMapLayer(layer)
    qtbot.wait(300)
    assert tab.explored.layer is None and shown(tab) == []


class Canvas:
    """Hears where the map is asked to go."""

    def __init__(self):
        self.moves = []

    def __getattr__(self, name):
        return lambda *asked: self.moves.append(name)


@pytest.mark.parametrize(
    ("way", "moves"),
    [("none", []), ("pan", ["panToFeatureIds"]), ("flash", ["panToFeatureIds", "flashFeatureIds"]),
     ("zoom", ["zoomToFeatureIds", "zoomByFactor"])],
)  # fmt: skip
def test_picking_moves_the_map_as_the_setting_says(tab, qtbot, monkeypatch, way, moves):
    canvas = Canvas()
    monkeypatch.setattr(roaming, "map_canvas", lambda: canvas)
    monkeypatch.setattr(roaming, "_in_sight", lambda *asked: False)
    PICKING.write(way)
    cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    tab.panel.places.selectRow(0)
    assert canvas.moves == moves
    tab.panel.places.entered.emit(1)
    assert canvas.moves[-2:] == ["zoomToFeatureIds", "zoomByFactor"]


def test_figures_stay_beside_their_places_where_there_are_no_categories(dock, tab, qtbot):
    fields = "field=area_id:string&field=n:integer&field=per_km2:double"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&{fields}", "a", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Gare", 3, 12.5])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)))
    assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    listed(qtbot, tab, "Gare")
    places = tab.panel.places
    for width in (600, 900):
        dock.resize(width, 700)
        qtbot.wait(50)
        drawn = {column: places.columnWidth(column) for column in range(7) if not places.isColumnHidden(column)}
        assert sum(drawn.values()) == places.viewport().width()
        assert drawn.pop(1) > sum(drawn.values())  # all the room left over is that of the names


def test_arrows_walk_through_the_list(tab, qtbot):
    layer = cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    tab.panel.places.selectRow(0)
    qtbot.keyClick(tab.panel.places, Qt.Key.Key_Down)
    assert [feature["cell_id"] for feature in layer.selectedFeatures()] == ["A1"]
    qtbot.keyClick(tab.panel.places, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert layer.selectedFeatureCount() == 2


def test_the_list_is_saved_as_it_shows(tab, qtbot, tmp_path, monkeypatch):
    cells()
    listed(qtbot, tab, "B2", "A1", "C3", "É4")
    target = tmp_path / "list"
    monkeypatch.setattr(saving.QFileDialog, "getSaveFileName", lambda *asked: (str(target), "CSV (*.csv)"))
    tab.panel.export.click()
    qtbot.waitUntil(lambda: tab.panel.told.text().startswith("Written"), timeout=3000)
    head, first, *_ = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("#,Place,n,Change") and first.startswith("1,B2,9,5,")


def test_all_of_20_000_rows_can_be_picked_then_sorted(tab, qtbot):
    cells(rows=[(f"cell {rank}", rank % 977, 1.0, 0, rank % 7, rank % 5) for rank in range(20_000)])
    qtbot.waitUntil(lambda: tab.panel.places.list.rowCount() == 20_000, timeout=20_000)
    places = tab.panel.places
    places.selectAll()
    assert tab.explored.layer.selectedFeatureCount() == 20_000
    places.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert len(places.chosen()) == 20_000
