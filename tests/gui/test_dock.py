# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock as a person meets it."""
import pytest
from qgis.core import QgsApplication, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from quietude.plugin.docks.data_tab import DataTab
from quietude.plugin.docks.hot_spots_tab import HotSpotsTab
from quietude.plugin.docks.observatoire import TABS, Observatoire
from quietude.plugin.docks.steps.steps_tab import StepsTab
from quietude.plugin.runner import Outcome
from quietude.plugin.settings import COMMUNE, DPI, LOGO, OUTPUT_FOLDER, SOURCE
from quietude.processing_algs.adapters import language


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    yield dock
    dock.release()


def asked_by(dock, step, qtbot):
    """Parameters with which the button of a step asks to run its algorithm."""
    with qtbot.waitSignal(dock.asked, timeout=1000) as asked:
        dock.steps[step].button.click()
    algorithm, parameters = asked.args
    assert algorithm == f"quietude:{step}"
    return parameters


def accepted(step, parameters):
    """Whether the algorithm finds the parameters fit."""
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"quietude:{step}")
    assert set(parameters) <= {definition.name() for definition in algorithm.parameterDefinitions()}
    return algorithm.checkParameterValues(parameters, context)


def test_there_is_a_step_for_every_part_of_the_work(dock):
    assert list(dock.steps) == [
        "kerneldensity", "hotspotareas", "gridcounts", "getisord", "densitychange", "periodchange", "densityseries",
        "areacounts", "proposepackage", "exportpackage", "verifypackage", "openpackage", "mapsheet",
    ]


def test_without_a_layer_the_buttons_say_why_they_wait(dock):
    for step in ("kerneldensity", "gridcounts", "areacounts", "exportpackage"):
        button = dock.steps[step].button
        assert not button.isEnabled() and button.toolTip() == "Choose an incident layer first."


def test_a_layer_of_incidents_is_found_by_its_fields(dock, incidents):
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:2154&field=name:string", "benches", "memory"))
    layer = incidents("2024-05-01T10:00:00")
    assert dock.subject.box.currentLayer() == layer


def test_a_layer_already_chosen_stays(dock, incidents):
    first = incidents("2024-05-01T10:00:00", name="first")
    incidents("2024-06-01T10:00:00", name="a second")
    assert dock.subject.box.currentLayer() == first


def test_the_summary_says_how_many_and_when(dock, incidents, qtbot):
    incidents("2024-05-01T10:00:00", "2019-01-02T23:59:00", "2021-07-14T00:00:00")
    qtbot.waitUntil(lambda: "2019" in dock.subject.summary.text(), timeout=5000)
    assert dock.subject.summary.text() == "3 incidents, 2\u00a0January\u00a02019 – 1\u00a0May\u00a02024"


def test_the_summary_follows_the_filter_of_the_layer(dock, incidents, qtbot):
    layer = incidents("2024-05-01T10:00:00", "2019-01-02T23:59:00")
    layer.setSubsetString("\"occurred_from\" > '2020-01-01'")
    qtbot.waitUntil(lambda: dock.subject.summary.text().startswith("1 incident, 1\u00a0May\u00a02024"), timeout=5000)
    assert dock.subject.summary.text().endswith("filtered")


def test_a_layer_without_dates_is_summed_up_without_them(dock, qtbot):
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:2154", "benches", "memory"))
    dock.subject.box.setLayer(layer)
    assert dock.subject.summary.text() == "0 incidents"


def test_a_deleted_layer_is_forgotten(dock, incidents):
    layer = incidents("2024-05-01T10:00:00")
    QgsProject.instance().removeMapLayer(layer)
    assert dock.subject.source() is None and not dock.steps["kerneldensity"].button.isEnabled()


def test_lengths_left_on_automatic_are_left_to_the_algorithm(dock, incidents, qtbot):
    layer = incidents("2024-05-01T10:00:00")
    parameters = asked_by(dock, "kerneldensity", qtbot)
    output = parameters.pop("OUTPUT")
    assert parameters == {"INPUT": layer.id(), "KERNEL": "quartic"}
    assert output.destinationProject == QgsProject.instance() and "incidents" in output.destinationName


def test_density_asks_with_what_the_form_holds(dock, incidents, qtbot):
    incidents("2024-05-01T10:00:00")
    form = dock.steps["kerneldensity"].entries
    form["KERNEL"].widget.setCurrentText("Gaussian")
    form["BANDWIDTH"].widget.setValue(350)
    form["CELL_SIZE"].widget.setValue(25.5)
    parameters = asked_by(dock, "kerneldensity", qtbot)
    assert (parameters["KERNEL"], parameters["BANDWIDTH"], parameters["CELL_SIZE"]) == ("gaussian", 350, 25.5)
    assert accepted("kerneldensity", parameters) == (True, "")


def test_grid_asks_with_what_the_form_holds(dock, incidents, qtbot):
    incidents("2024-05-01T10:00:00")
    form = dock.steps["gridcounts"].entries
    form["GRID"].widget.setCurrentText("INSEE squares")
    form["CELL_SIZE"].widget.setValue(200)
    parameters = asked_by(dock, "gridcounts", qtbot)
    assert (parameters["GRID"], parameters["CELL_SIZE"]) == ("insee", 200)
    assert accepted("gridcounts", parameters) == (True, "")


def test_areas_wait_for_their_layer_then_ask(dock, incidents, districts, qtbot):
    incidents("2024-05-01T10:00:00")
    step = dock.steps["areacounts"]
    assert not step.button.isEnabled() and step.entries["AREAS"].title in step.button.toolTip()
    layer = districts()
    step.entries["AREAS"].widget.setLayer(layer)
    step.entries["POPULATION"].widget.setField("inhabitants")
    parameters = asked_by(dock, "areacounts", qtbot)
    assert layer.id() in parameters["AREAS"] and parameters["POPULATION"] == "inhabitants"
    assert accepted("areacounts", parameters) == (True, "")


def test_the_package_waits_for_a_file_then_asks(dock, incidents, qtbot, tmp_path):
    incidents("2024-05-01T10:00:00")
    step = dock.steps["exportpackage"]
    assert step.button.toolTip() == "Choose the file to write first."
    step.entries["OUTPUT"].chooser.setFilePath(str(tmp_path / "package"))
    step.entries["COMMUNE"].widget.setText("Saint-Éloi")
    parameters = asked_by(dock, "exportpackage", qtbot)
    assert parameters["OUTPUT"] == str(tmp_path / "package.zip")
    assert parameters["REPORT"] == str(tmp_path / "package_report.html")
    assert parameters["COMMUNE"] == "Saint-Éloi"
    assert accepted("exportpackage", parameters) == (True, "")


def test_the_map_sheet_needs_no_incidents(dock, qtbot, tmp_path):
    step = dock.steps["mapsheet"]
    step.entries["OUTPUT"].chooser.setFilePath(str(tmp_path / "map.png"))
    step.entries["TITLE"].widget.setText("Noise at night")
    parameters = asked_by(dock, "mapsheet", qtbot)
    assert parameters == {
        "TITLE": "Noise at night", "MAPS": "one", "TEMPLATE": "a4_landscape", "DPI": 300,
        "OUTPUT": str(tmp_path / "map.png"),
    }  # fmt: skip


def test_the_logo_of_the_options_is_on_every_map_sheet(dock, qtbot, tmp_path):
    LOGO.write(str(tmp_path / "arms.svg"))
    dock.steps["mapsheet"].entries["OUTPUT"].chooser.setFilePath(str(tmp_path / "map.png"))
    assert asked_by(dock, "mapsheet", qtbot)["LOGO"] == str(tmp_path / "arms.svg")


def test_the_format_and_the_name_of_a_file_agree(dock, tmp_path):
    entry = dock.steps["mapsheet"].entries["OUTPUT"]
    entry.chooser.setFilePath(str(tmp_path / "map.png"))
    assert entry.format.currentText() == "png"
    entry.format.setCurrentText("pdf")
    assert entry.value() == str(tmp_path / "map.pdf")


def test_settings_stand_for_what_is_left_empty(dock, qtbot, tmp_path, incidents):
    incidents("2024-05-01T10:00:00")
    for setting, value in ((COMMUNE, "Saint-Éloi"), (SOURCE, "Police municipale"), (DPI, 150)):
        setting.write(value)
    OUTPUT_FOLDER.write(str(tmp_path))
    dock.show_defaults()
    sheet, package = asked_by(dock, "mapsheet", qtbot), asked_by(dock, "exportpackage", qtbot)
    assert (sheet["SOURCE"], sheet["DPI"], package["COMMUNE"]) == ("Police municipale", 150, "Saint-Éloi")
    assert sheet["OUTPUT"].startswith(str(tmp_path / "mapsheet_")) and sheet["OUTPUT"].endswith(".pdf")
    grid = asked_by(dock, "gridcounts", qtbot)["OUTPUT"].sink.staticValue()
    assert grid.startswith(str(tmp_path)) and grid.endswith(".gpkg")


def test_only_the_selection_is_used_when_the_person_says_so(dock, incidents, qtbot):
    layer = incidents("2024-05-01T10:00:00", "2024-05-02T10:00:00")
    layer.select(next(layer.getFeatures()).id())
    assert dock.subject.only_selected.text() == "Only the 1 selected"
    dock.subject.only_selected.setChecked(True)
    source = asked_by(dock, "kerneldensity", qtbot)["INPUT"]
    assert isinstance(source, QgsProcessingFeatureSourceDefinition) and source.selectedFeaturesOnly


def test_while_a_run_lasts_no_other_can_start(dock, incidents):
    incidents("2024-05-01T10:00:00")
    dock.start("Kernel density")
    assert not any(step.button.isEnabled() for step in dock.steps.values())
    assert dock.steps["kerneldensity"].button.toolTip() == "Another run is in progress."
    assert dock.course.cancel.isVisibleTo(dock)
    dock.finish(Outcome("quietude:kerneldensity", True, "Kernel density: done."), True)
    assert dock.steps["kerneldensity"].button.isEnabled() and not dock.course.cancel.isVisibleTo(dock)


def test_what_was_just_loaded_becomes_the_subject(dock, incidents):
    incidents("2024-05-01T10:00:00", name="old")
    fresh = incidents("2024-06-01T10:00:00", name="fresh")
    dock.finish(Outcome("quietude:loadincidents", True, "Done.", {}, {"OUTPUT": fresh}), False)
    assert dock.subject.box.currentLayer() == fresh


@pytest.fixture(params=["en", "fr"])
def spoken(request, provider):
    """QGIS in one language, then the other."""
    language.install(request.param)
    provider.refreshAlgorithms()  # parameters are worded when they are declared
    yield request.param
    language.uninstall()
    provider.refreshAlgorithms()


def open_wide(dock, width, tab=DataTab):
    """Show a tab of the dock with every step unfolded."""
    dock.resize(width, 900)
    dock.show()
    dock.show_tab(tab)
    for step in dock.steps.values():
        step.setCollapsed(False)
    QCoreApplication.processEvents()
    return dock.tab(tab)


@pytest.mark.parametrize("tab", TABS)
def test_at_320_pixels_nothing_is_cut(spoken, dock, tab, tmp_path):
    scroll = open_wide(dock, 320, tab)
    room = scroll.viewport().width()
    assert dock.width() == 320
    assert scroll.horizontalScrollBar().maximum() == 0
    assert scroll.widget().minimumSizeHint().width() <= room
    for widget in scroll.widget().findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, (QAbstractButton, QLabel)):
            right = widget.mapTo(scroll.widget(), widget.rect().topRight()).x()
            assert right < room, widget.objectName() or widget.text()
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
    assert dock.grab().save(str(tmp_path / f"dock_{spoken}.png"))


def test_a_long_refusal_does_not_widen_the_dock(spoken, dock):
    open_wide(dock, 320)
    dock.finish(Outcome("quietude:kerneldensity", False, "The layer has no event with a position. " * 6), True)
    QCoreApplication.processEvents()
    assert dock.width() == 320 and dock.widget().minimumSizeHint().width() <= 320


def test_it_can_float(spoken, dock):
    dock.setFloating(True)
    scroll = open_wide(dock, 600, HotSpotsTab)
    button = dock.steps["kerneldensity"].button
    assert scroll.horizontalScrollBar().maximum() == 0 and button.isVisible()
    assert button.width() > 400  # fields take the room there is


def test_every_field_explains_itself_in_the_words_of_its_algorithm(dock):
    for plan in (plan for tab in TABS if issubclass(tab, StepsTab) for plan in tab.PLANS):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"quietude:{plan.algorithm}")
        for key, entry in dock.steps[plan.algorithm].entries.items():
            assert entry.widget.toolTip() == algorithm.parameterDefinition(key).help()
            assert entry.title == algorithm.parameterDefinition(key).description()


def test_the_keyboard_reaches_every_field_in_the_order_of_the_screen(dock):
    for step in dock.steps.values():
        step.setCollapsed(False)
    dock.show()
    for tab in (tab for tab in dock.tabs if isinstance(tab, StepsTab)):
        dock.show_tab(type(tab))
        QCoreApplication.processEvents()
        in_order(tab.steps.values())


def in_order(steps):
    """Each widget can have the focus, and stands below the one before."""
    last = -1
    for step in steps:
        fields = [entry.widget for entry in step.entries.values() if not entry.widget.isHidden()]
        for widget in [*fields, step.button]:
            reached = widget.focusProxy() or widget
            assert reached.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
            height = widget.mapTo(widget.window(), widget.rect().topLeft()).y()
            assert height > last, widget.objectName()
            last = height


def test_every_button_has_its_own_mnemonic(spoken, dock):
    letters = [
        text[text.index("&") + 1].lower()
        for text in (button.text() for button in dock.findChildren(QAbstractButton))
        if "&" in text
    ]
    assert len(letters) >= 7 and len(set(letters)) == len(letters)


@pytest.mark.parametrize("theme", ["", "QTabBar::tab { padding: 8px 20px; min-width: 60px; }"])
def test_all_tabs_show_in_a_narrow_dock_whatever_the_theme(dock, theme):
    dock.resize(320, 700)
    dock.show()
    dock.setStyleSheet(theme)
    QCoreApplication.processEvents()
    bar = dock.pages.tabBar()
    assert bar.width() <= 320 and bar.tabRect(bar.count() - 1).right() <= bar.width()
    assert not any(button.isVisible() for button in bar.findChildren(QToolButton))
