# SPDX-License-Identifier: GPL-2.0-or-later
"""The step of map sheets: which maps it offers, on which paper, and what it asks for."""
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from quietude.plugin.docks.observatoire import Observatoire
from quietude.plugin.docks.share_tab import ShareTab
from quietude.plugin.history import remember
from quietude.plugin.runner import Runner

SQUARE = "POLYGON((770000 6278000, 770500 6278000, 770500 6278500, 770000 6278500, 770000 6278000))"


@pytest.fixture
def step(provider, qtbot, tmp_path):
    """The step, unfolded on the screen, with a file to write."""
    dock = Observatoire()
    qtbot.addWidget(dock)
    dock.resize(320, 900)
    dock.show_tab(ShareTab)
    dock.show()
    step = dock.steps["mapsheet"]
    step.setCollapsed(False)
    step.entries["OUTPUT"].chooser.setFilePath(str(tmp_path / "sheet.pdf"))
    step.dock = dock
    yield step
    dock.release()


@pytest.fixture
def counts(qgis_app):
    """Factory: a square of counts in the project, with the columns named."""

    def make(name, *columns):
        fields = "&".join(f"field={column}:integer" for column in ("n", *columns))
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&field=cell_id:string&{fields}", name, "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["a", 3, *(1 for _ in columns)])
        feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
        assert layer.dataProvider().addFeature(feature)
        return QgsProject.instance().addMapLayer(layer)

    return make


def offered(step, qtbot, count):
    """Names of the maps listed, once there are ``count``."""
    maps = step.entries["PANELS"].widget.list
    qtbot.waitUntil(lambda: maps.count() == count, timeout=3000)
    return [maps.item(row).text() for row in range(count)]


def test_one_map_asks_for_nothing_more(step):
    assert step.entries["PANELS"].widget.isHidden() and step.missing() == ""
    assert step.parameters()["MAPS"] == "one" and "PANELS" not in step.parameters()


def test_a_comparison_without_two_maps_says_how_to_make_them(step, counts, qtbot):
    counts("Whole time")
    step.entries["MAPS"].choose("comparison")
    assert step.missing().startswith("Show several results in the layer tree")
    qtbot.waitUntil(lambda: step.entries["PANELS"].widget.told.text() == step.missing(), timeout=3000)
    assert not step.button.isEnabled()


def test_the_columns_of_counts_are_offered_and_two_are_ticked(step, counts, qtbot):
    counts("By year", "n_2022", "n_2023", "n_2024")
    step.entries["MAPS"].choose("comparison")
    assert offered(step, qtbot, 3) == ["2022", "2023", "2024"]
    assert step.parameters()["PANELS"] == "n_2022,n_2023" and step.button.isEnabled()
    step.entries["PANELS"].widget.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert step.missing() == "Tick the two maps to compare." and not step.button.isEnabled()
    step.entries["PANELS"].widget.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert step.parameters()["PANELS"] == "n_2023,n_2024"


def test_layers_shown_or_hidden_join_or_leave_the_list(step, counts, qtbot):
    layers = [counts(name) for name in ("Day, all year", "Night")]
    step.entries["MAPS"].choose("multiples")
    assert offered(step, qtbot, 2) == ["Night", "Day, all year"]
    assert step.parameters()["PANELS"] == 'Night,"Day, all year"'
    QgsProject.instance().layerTreeRoot().findLayer(layers[1]).setItemVisibilityChecked(False)
    assert offered(step, qtbot, 0) == []


def test_papers_are_named_and_a_template_of_ones_own_joins_them(step):
    box = step.entries["TEMPLATE"].box
    assert [box.itemText(row) for row in range(4)] == ["A4, landscape", "A4, portrait", "A3, landscape", "A3, portrait"]
    step.entries["TEMPLATE"].choose("/town/own.qpt")
    assert step.parameters()["TEMPLATE"] == "/town/own.qpt"


def test_two_periods_of_counts_make_one_sheet(step, counts, qtbot, tmp_path):
    counts("By year, of the town", "n_2022", "n_2023")
    step.entries["MAPS"].choose("comparison")
    step.entries["TEMPLATE"].choose("a3_landscape")
    offered(step, qtbot, 2)
    runner = Runner()
    step.dock.asked.connect(runner.start)
    with qtbot.waitSignal(runner.finished, timeout=20_000) as ended:
        qtbot.mouseClick(step.button, Qt.MouseButton.LeftButton)
    assert ended.args[0].ok, ended.args[0].sentence
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_command_names_the_project_once_it_is_saved(step, tmp_path):
    path = tmp_path / "districts.geojson"
    path.write_text('{"type":"FeatureCollection","features":[]}')
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "districts", "ogr"))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    ask = lambda: remember(step._algorithm(), step.parameters(), context)  # noqa: E731
    assert ask() == ""
    assert QgsProject.instance().write(str(tmp_path / "town.qgz"))
    assert f"--PROJECT={tmp_path / 'town.qgz'}" in ask()
    QgsProject.instance().setDirty(True)
    assert ask() == ""
