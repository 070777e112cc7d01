# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the data: how good the layer is, and the notes that charts mark."""
import re
from datetime import date

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from quietude.core.incidents.notes import Note
from quietude.core.incidents.quality import Quality
from quietude.plugin.docks.data.quality_box import QualityBox, advice
from quietude.plugin.docks.data_tab import DataTab
from quietude.plugin.docks.notes import PROPERTY, notes_of
from quietude.plugin.docks.subject import Subject


@pytest.fixture
def tab(provider, qtbot):
    tab = DataTab(Subject())
    tab.subject.changed.connect(tab.follow)  # as the dock does
    qtbot.addWidget(tab)
    yield tab
    tab.release()
    tab.subject.release()


def shown(box):
    return re.sub(r"\s+", " ", re.sub("<.*?>", " ", box.text.text())).strip()


def test_the_quality_of_a_layer_shows_once_it_is_read(tab, incidents, qtbot):
    incidents("2024-05-01T10:00:00", "2024-05-02T23:30:00", None)
    qtbot.waitUntil(lambda: tab.subject.known is not None, timeout=5000)
    assert "position 3 100% date 2 67%" in shown(tab.quality)
    assert tab.quality.isVisibleTo(tab)


def test_what_is_rare_is_not_said_to_be_absent(provider, qtbot):
    box = QualityBox()
    qtbot.addWidget(box)
    box.show_quality(Quality(1000, 1000, 1000, 3, flags={"no_date": 2, "mapped_auto": 0}))
    assert "category not in the nomenclature 3 <\u00a01%".replace("\u00a0", " ") in shown(box).replace("&lt;", "<")


def test_what_is_nearly_all_is_not_said_to_be_all(provider, qtbot):
    box = QualityBox()
    qtbot.addWidget(box)
    box.show_quality(Quality(1000, 1000, 996))
    assert "position 1,000 100% date 996 > 99%" in shown(box).replace("&gt;", ">").replace("\u00a0", " ")


def test_words_of_a_file_are_shown_as_words(provider, qtbot):
    box = QualityBox()
    qtbot.addWidget(box)
    box.show_quality(Quality(1, 1, 1, partners={"<img src=x>": 1}))
    assert "&lt;img" in box.text.text() and "<img" not in box.text.text()


@pytest.mark.parametrize(("placed", "sentences"), [(84, 1), (85, 0)])
def test_few_positions_are_warned_of(qgis_app, placed, sentences):
    assert len(list(advice(Quality(count=100, placed=placed)))) == sentences


def test_notes_are_kept_with_the_layer_in_the_project(tab, incidents, qtbot, tmp_path):
    layer = incidents("2024-05-01T10:00:00")
    QgsProject.instance().setDirty(False)
    tab.notes.day.setDate(QDate(2022, 9, 1))
    tab.notes.text.setText("  Nouvelle ligne   de bus ")
    with qtbot.waitSignal(layer.customPropertyChanged, check_params_cb=lambda name: name == PROPERTY):
        qtbot.keyClick(tab.notes.text, Qt.Key.Key_Return)
    assert notes_of(layer) == (Note(date(2022, 9, 1), "Nouvelle ligne de bus"),)
    assert tab.notes.list.item(0).text().endswith("2022 – Nouvelle ligne de bus") and tab.notes.text.text() == ""
    assert QgsProject.instance().isDirty()
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    read = QgsProject()
    read.read(str(tmp_path / "p.qgs"))
    assert [notes_of(again) for again in read.mapLayers().values()] == [notes_of(layer)]


def test_a_note_is_removed(tab, incidents):
    layer = incidents("2024-05-01T10:00:00")
    tab.notes.text.setText("Lamps out")
    tab.notes.add.click()
    assert not tab.notes.remove.isEnabled()
    tab.notes.list.selectAll()
    tab.notes.remove.click()
    assert notes_of(layer) == () and layer.customProperty(PROPERTY) is None and tab.notes.list.count() == 0


def test_each_layer_has_its_own_notes(tab, incidents):
    incidents("2024-05-01T10:00:00", name="first")
    tab.notes.text.setText("Lamps out")
    tab.notes.add.click()
    other = QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:2154", "benches", "memory"))
    tab.subject.choose(other)
    assert tab.notes.list.count() == 0 and notes_of(other) == ()
