# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the filter: what it counts, what it shows, and what it gives back."""
import re
from datetime import datetime

import pytest
from qgis import processing
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsDateTimeRange,
    QgsInterval,
    QgsProcessingContext,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, QTime, pyqtSignal
from quietude.core.incidents.choice.periods import Period
from quietude.plugin.docks import canvas, filter_tab, narrowing
from quietude.plugin.docks.filter.clock import Clock
from quietude.plugin.docks.filter_tab import FilterTab
from quietude.plugin.docks.subject import Subject
from quietude.plugin.history import remember

# A Wednesday, a Thursday, a Saturday.
TIMES = ("2024-05-01T10:00:00", "2024-05-02T23:30:00", "2023-05-06T02:15:00")


@pytest.fixture
def tab(provider, qtbot):
    subject = Subject()
    tab = FilterTab(subject)
    qtbot.addWidget(subject)
    qtbot.addWidget(tab)
    yield tab
    tab.release()
    subject.release()


@pytest.fixture
def saved(incidents, tmp_path):
    """Factory: the incidents in a GeoPackage, the form in which they are kept."""

    def make(*times):
        memory, path, options = incidents(*times), tmp_path / "i.gpkg", QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsCoordinateTransformContext(), options)
        QgsProject.instance().removeMapLayer(memory)
        return QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "incidents", "ogr"))

    return make


def ready(tab, qtbot):
    qtbot.waitUntil(lambda: tab.form.known is not None, timeout=5000)


def figure(tab):
    return re.sub("<.*?>", "", tab.count.text())


def test_it_counts_at_once_and_filters_soon(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    assert figure(tab) == "3 of 3"
    tab.form.period.choose("year")
    assert figure(tab) == "2 of 3" and layer.featureCount() == 3
    with qtbot.waitSignal(layer.subsetStringChanged, timeout=2000):
        pass
    assert layer.featureCount() == 2 and figure(tab) == "2 of 3"


def test_last_counts_from_the_last_incident_and_says_so(tab, incidents, qtbot):
    incidents(*TIMES)
    ready(tab, qtbot)
    assert tab.form.period.note.text() == "“Last” counts from the last incident, 2\u00a0May\u00a02024."
    tab.form.period.choose("week")
    assert tab.form.choice().period == Period(datetime(2024, 4, 26), datetime(2024, 5, 3))
    tab.form.period.choose("a_year_before")
    assert tab.form.choice().period == Period(datetime(2023, 4, 26), datetime(2023, 5, 3))


def test_dates_can_be_typed_in_either_order(tab, incidents, qtbot):
    incidents(*TIMES)
    ready(tab, qtbot)
    tab.form.period.until.setDate(QDate(2023, 1, 1))
    tab.form.period.since.setDate(QDate(2023, 12, 31))
    assert tab.form.choice().period == Period(datetime(2023, 1, 1), datetime(2024, 1, 1)) and figure(tab) == "1 of 3"


OWN = "\"occurred_from\" > '2024-01-01'"


def test_the_own_filter_stays_in_force_and_is_handed_back(tab, saved, qtbot):
    layer = saved(*TIMES)
    layer.setSubsetString(OWN)
    ready(tab, qtbot)
    assert figure(tab) == "2 of 2"
    tab.form.week.set_week(frozenset({2 * 24 + 10}))
    tab.apply()
    assert layer.subsetString().startswith(f"({OWN}) AND (") and layer.featureCount() == 1
    assert "own filter stays in force" in tab.said.text()
    tab.reset.click()
    tab.apply()
    assert layer.subsetString() == OWN


def test_another_layer_gives_its_filter_back_to_the_first(tab, saved, incidents, qtbot):
    layer = saved(*TIMES)
    layer.setSubsetString(OWN)
    ready(tab, qtbot)
    tab.form.period.choose("week")
    tab.apply()
    other = incidents(*TIMES, name="other")
    tab.subject.choose(other)
    ready(tab, qtbot)
    assert layer.subsetString() == OWN and other.subsetString() == "" and figure(tab) == "3 of 3"


def test_unloading_gives_the_filter_back(provider, saved, qtbot):
    layer = saved(*TIMES)
    layer.setSubsetString(OWN)
    subject = Subject()
    tab = FilterTab(subject)
    ready(tab, qtbot)
    tab.form.period.choose("week")
    tab.apply()
    assert layer.subsetString() != OWN
    tab.release()
    subject.release()
    assert layer.subsetString() == OWN


def test_a_filter_set_elsewhere_becomes_the_own_one(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.form.period.choose("week")
    tab.apply()
    layer.setSubsetString("category = 'tapage'")
    ready(tab, qtbot)
    assert tab.form.choice().everything and tab.subject.narrowing.own == "category = 'tapage'"
    tab.form.period.choose("week")
    tab.apply()
    tab.form.reset()
    tab.apply()
    assert layer.subsetString() == "category = 'tapage'"


@pytest.mark.parametrize("kept", [False, True])
def test_a_saved_project_has_the_own_filter_unless_asked(tab, saved, qtbot, tmp_path, kept):
    layer = saved(*TIMES)
    layer.setSubsetString(OWN)
    ready(tab, qtbot)
    tab.kept.setChecked(kept)
    tab.form.period.choose("week")
    tab.apply()
    narrowed = layer.subsetString()
    assert QgsProject.instance().write(str(tmp_path / "p.qgs"))
    assert layer.subsetString() == narrowed != OWN  # the map stays as it is
    written = (tmp_path / "p.qgs").read_text()
    assert ("2024-04-26" in written) is kept
    read = QgsProject()
    assert read.read(str(tmp_path / "p.qgs"))
    (again,) = read.mapLayers().values()
    assert again.subsetString() == (narrowed if kept else OWN) and again.isValid()


TEXT = "type=csv&delimiter=,&xField=x&yField=y&crs=EPSG:2154&detectTypes=yes&geomType=Point"


@pytest.fixture(params=["FlatGeobuf", "delimitedtext", "memory"])
def otherwise(request, incidents, tmp_path):
    """The incidents in other formats than GeoPackage, with a filter of their own that keeps two of three."""
    layer, path, options = incidents(*TIMES), tmp_path / "i.fgb", QgsVectorFileWriter.SaveVectorOptions()
    if request.param == "delimitedtext":
        rows = [f"{rank},tapage,{moment},{770000 + rank},6280000" for rank, moment in enumerate(TIMES)]
        (tmp_path / "i.csv").write_text("\n".join(["incident_id,category,occurred_from,x,y", *rows]))
        QgsProject.instance().removeMapLayer(layer)
        address = f"{(tmp_path / 'i.csv').as_uri()}?{TEXT}"
        layer = QgsProject.instance().addMapLayer(QgsVectorLayer(address, "incidents", "delimitedtext"))
    elif request.param != "memory":
        options.driverName = request.param
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        QgsProject.instance().removeMapLayer(layer)
        layer = QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "incidents", "ogr"))
    own = "\"occurred_from\" > '2024/01/01'" if request.param == "FlatGeobuf" else OWN
    assert layer.setSubsetString(own) and layer.featureCount() == 2
    return layer


@pytest.mark.parametrize("name", ["p.qgs", "p.qgz"])
def test_other_formats_are_filtered_on_the_map_and_get_their_own_filter_back(tab, otherwise, qtbot, tmp_path, name):
    own = otherwise.subsetString()
    ready(tab, qtbot)
    tab.form.week.set_week(frozenset({2 * 24 + 10}))
    tab.apply()
    assert otherwise.subsetString().startswith(f"({own}) AND (") and otherwise.featureCount() == 1
    narrowed = otherwise.subsetString()
    assert QgsProject.instance().write(str(tmp_path / name))
    assert otherwise.subsetString() == narrowed
    if otherwise.providerType() != "memory":
        read = QgsProject()
        assert read.read(str(tmp_path / name))
        (again,) = read.mapLayers().values()
        assert again.subsetString() == own and again.featureCount() == 2
    tab.reset.click()
    tab.apply()
    assert otherwise.subsetString() == own and otherwise.featureCount() == 2


def test_a_format_that_knows_no_such_filter_says_so_and_runs_obey(tab, saved, districts, qtbot, monkeypatch):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    monkeypatch.setattr(narrowing, "condition_of", lambda *_: "")
    tab.form.period.choose("year")
    tab.apply()
    assert layer.featureCount() == 3 and "knows no such filter" in tab.said.text()
    assert tab.subject.source().filterExpression


def test_a_map_that_was_being_drawn_is_drawn_once_more(tab, saved, qtbot, monkeypatch):
    """What QGIS was drawing as the filter came may end after it, and stay on the screen."""

    class Map(QObject):
        mapCanvasRefreshed = pyqtSignal()  # noqa: N815 (QGIS names it)

        def isDrawing(self):
            return True

    shown, layer = Map(), saved(*TIMES)
    monkeypatch.setattr(canvas, "map_canvas", lambda: shown)
    ready(tab, qtbot)
    tab.form.period.choose("year")
    tab.apply()
    with qtbot.waitSignal(layer.repaintRequested, timeout=1000):
        shown.mapCanvasRefreshed.emit()
    assert shown.receivers(shown.mapCanvasRefreshed) == 0
    tab.reset.click()
    tab.apply()
    QgsProject.instance().removeMapLayer(layer)
    shown.mapCanvasRefreshed.emit()
    assert shown.receivers(shown.mapCanvasRefreshed) == 0


def test_a_layer_being_edited_is_left_alone(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    layer.startEditing()
    tab.form.period.choose("year")
    tab.apply()
    assert layer.featureCount() == 3 and "is being edited" in tab.said.text()
    assert layer.isEditable() and counted(tab.subject.source())[0] == 2
    layer.rollBack()


def test_looking_does_not_change_the_project(tab, saved, qtbot):
    saved(*TIMES)
    ready(tab, qtbot)
    QgsProject.instance().setDirty(False)
    tab.form.period.choose("week")
    tab.apply()
    assert not QgsProject.instance().isDirty()


def counted(source):
    """Incidents that a run reads of a source, and the command that repeats it."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("quietude:gridcounts")
    parameters = {"INPUT": source, "CELL_SIZE": 100, "OUTPUT": "memory:"}
    command = remember(algorithm, {**parameters, "OUTPUT": "/tmp/counts.gpkg"}, context)
    output = processing.run("quietude:gridcounts", parameters, context=context)["OUTPUT"]
    return sum(feature["n"] for feature in output.getFeatures()), command


@pytest.mark.parametrize("on_map", [True, False])
def test_runs_and_commands_read_what_is_chosen(tab, saved, qtbot, on_map):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.on_map.setChecked(on_map)
    tab.form.period.choose("year")
    tab.apply()
    assert layer.featureCount() == (2 if on_map else 3)
    count, command = counted(tab.subject.source())
    assert count == 2
    address = re.search(r"--INPUT='(.*?)' --", command)[1].replace("'\\''", "'")
    assert QgsVectorLayer(address, "again", "ogr").featureCount() == 2


def test_a_command_that_would_forget_the_selection_is_not_offered(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    layer.selectByIds([next(layer.getFeatures()).id()])
    tab.subject.only_selected.setChecked(True)
    assert counted(tab.subject.source()) == (1, "")


def test_a_run_under_way_keeps_its_layer_as_it_is(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.hinder("Another run is in progress.")
    tab.form.period.choose("year")
    tab.apply()
    assert layer.subsetString() == "" and figure(tab) == "2 of 3"
    tab.hinder("")
    with qtbot.waitSignal(layer.subsetStringChanged, timeout=2000):
        pass
    assert layer.featureCount() == 2


def test_incidents_of_an_area_alone(tab, saved, districts, qtbot):
    saved(*TIMES)
    ready(tab, qtbot)
    with qtbot.waitSignal(tab.form.area.changed, timeout=5000):
        tab.form.area.box.setLayer(districts())
    assert figure(tab) == "3 of 3"
    tab.apply()
    assert tab.subject.layer.featureCount() == 3
    tab.form.reset()
    assert tab.form.choice().everything


def test_an_edit_that_is_saved_is_counted_and_the_filter_stays(tab, incidents, qtbot):
    layer = incidents(*TIMES)
    ready(tab, qtbot)
    tab.form.period.choose("year")
    tab.apply()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    qtbot.waitUntil(lambda: figure(tab) == "1 of 2", timeout=5000)
    assert layer.featureCount() == 1


def test_a_deleted_layer_is_forgotten(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.form.period.choose("week")
    tab.apply()
    QgsProject.instance().removeMapLayer(layer)
    assert figure(tab) == "No incidents" and tab.subject.source() is None


class Canvas:
    """A map, as far as its clock goes."""

    def __init__(self):
        self.controller = QgsTemporalNavigationObject()

    def temporalController(self):
        return self.controller


def moment(*parts):
    return QDateTime(QDate(*parts), QTime(0, 0))


class TestClock:
    def test_it_is_off_until_linked(self, qgis_app, qtbot):
        canvas = Canvas()
        clock = Clock(canvas)
        clock.show(Period(datetime(2024, 1, 1), datetime(2024, 2, 1)))
        assert canvas.controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff
        canvas.controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.FixedRange)
        with qtbot.assertNotEmitted(clock.moved):
            canvas.controller.setTemporalExtents(QgsDateTimeRange(moment(2024, 1, 1), moment(2024, 3, 1)))

    def test_a_period_sets_the_range_and_is_not_heard_back(self, qgis_app, qtbot):
        canvas = Canvas()
        clock = Clock(canvas)
        clock.link(True)
        with qtbot.assertNotEmitted(clock.moved):
            clock.show(Period(datetime(2024, 1, 1), datetime(2024, 2, 1)))
        extents = canvas.controller.temporalExtents()
        assert (extents.begin(), extents.end()) == (moment(2024, 1, 1), moment(2024, 2, 1))

    def test_the_filter_follows_the_animation(self, tab, incidents, qtbot, monkeypatch):
        canvas = Canvas()
        monkeypatch.setattr(filter_tab, "map_canvas", lambda: canvas)
        incidents(*TIMES)
        linked = FilterTab(tab.subject)
        qtbot.addWidget(linked)
        ready(linked, qtbot)
        linked.form.period.link.setChecked(True)
        canvas.controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
        canvas.controller.setTemporalExtents(QgsDateTimeRange(moment(2024, 5, 1), moment(2024, 5, 4), True, False))
        canvas.controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.Days))
        canvas.controller.setCurrentFrameNumber(1)
        assert linked.form.choice().period == Period(datetime(2024, 5, 2), datetime(2024, 5, 3))
        assert figure(linked) == "1 of 3"
        assert canvas.controller.temporalExtents().begin() == moment(2024, 5, 1)
        linked.release()
