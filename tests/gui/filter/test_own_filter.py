# SPDX-License-Identifier: GPL-2.0-or-later
"""The filter that the layer has of its own: in force, handed back, saved in projects, whatever the format."""
import pytest
from filtering import TIMES, figure, ready
from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from quietude.plugin.docks.filter_tab import FilterTab
from quietude.plugin.docks.subject import Subject

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


def test_looking_does_not_change_the_project(tab, saved, qtbot):
    saved(*TIMES)
    ready(tab, qtbot)
    QgsProject.instance().setDirty(False)
    tab.form.period.choose("week")
    tab.apply()
    assert not QgsProject.instance().isDirty()


def test_a_layer_whose_own_filter_is_a_whole_query_keeps_it_and_the_runs_obey_ours(tab, saved, qtbot):
    layer = saved(*TIMES)
    whole = f"SELECT * FROM i WHERE {OWN}"
    assert layer.setSubsetString(whole) and layer.featureCount() == 2
    ready(tab, qtbot)
    assert figure(tab) == "2 of 2"
    tab.form.week.set_week(frozenset({2 * 24 + 10}))
    tab.apply()
    assert layer.subsetString() == whole and layer.isValid() and layer.featureCount() == 2
    assert figure(tab) == "1 of 2" and "a whole query" in tab.said.text()
    assert tab.subject.source().filterExpression
    tab.reset.click()
    tab.apply()
    assert layer.subsetString() == whole and tab.subject.source() == layer.id()


def test_a_layer_of_a_provider_that_takes_no_filter_is_shown_whole_and_that_is_said(tab, incidents, qtbot, monkeypatch):
    layer = incidents(*TIMES)
    ready(tab, qtbot)
    for provider in ("WFS", "mssql", "oracle", "OAPIF"):
        monkeypatch.setattr(layer, "providerType", lambda provider=provider: provider)
        tab.form.week.set_week(frozenset({2 * 24 + 10}))
        tab.apply()
        assert "The map shows all incidents, as the format of the layer knows no such filter" in tab.said.text()
        assert layer.subsetString() == "" and tab.subject.source().filterExpression
        tab.reset.click()
        tab.apply()
