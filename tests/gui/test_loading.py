# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog that asks which file to load."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessing
from quietude.core.incidents.profiles.profile_file import shipped_names
from quietude.plugin.docks.loading import LoadingDialog
from quietude.plugin.runner import Runner


@pytest.fixture
def dialog(provider, qtbot):
    dialog = LoadingDialog()
    qtbot.addWidget(dialog)
    return dialog


def test_without_a_file_there_is_nothing_to_load(dialog):
    assert not dialog.open.isEnabled() and dialog.open.toolTip() == "Choose a file first."
    dialog.entries["FILE"].widget.setFilePath("incidents.csv")
    assert dialog.open.isEnabled()


def test_what_is_not_said_is_left_to_be_found(dialog):
    dialog.entries["FILE"].widget.setFilePath("incidents.csv")
    parameters = dialog.parameters()
    assert parameters["FILE"] == "incidents.csv" and parameters["PROFILE"] == "auto"
    assert "CRS" not in parameters and "AREA" not in parameters


def test_incidents_rejects_and_report_are_all_asked_for(dialog):
    dialog.entries["FILE"].widget.setFilePath("/data/incidents.csv")
    parameters = dialog.parameters()
    assert parameters["OUTPUT"].destinationName == "Incidents – incidents"
    assert parameters["REJECTS"].destinationName == "Rejected rows – incidents"
    assert parameters["REPORT"] == QgsProcessing.TEMPORARY_OUTPUT


def test_what_is_said_is_handed_on(dialog, districts):
    dialog.entries["CRS"].widget.setCrs(QgsCoordinateReferenceSystem("EPSG:3945"))
    layer = districts()
    dialog.entries["AREA"].widget.setLayer(layer)
    parameters = dialog.parameters()
    assert parameters["CRS"].authid() == "EPSG:3945" and parameters["AREA"] == layer.id()


def test_every_shipped_profile_can_be_chosen_and_a_path_typed(dialog):
    box, entry = dialog.entries["PROFILE"].widget, dialog.entries["PROFILE"]
    chosen = []
    for position in range(box.count()):
        box.setCurrentIndex(position)
        chosen.append(entry.value())
    assert chosen[0] == "auto" and sorted(chosen[1:]) == sorted(shipped_names())
    box.setEditText("/profiles/ours.json")
    assert entry.value() == "/profiles/ours.json"


def test_a_file_becomes_a_layer_its_rejects_and_its_report(dialog, qtbot, tmp_path):
    file = tmp_path / "logbook.csv"
    file.write_text(
        "date;category;x;y\n"
        "2024-05-01 22:30;tapage;770000;6280000\n"
        "2024-05-02 23:10;tapage;770100;6280050\n"
        "2024-05-03 21:00;tapage;;\n"
    )
    dialog.entries["FILE"].widget.setFilePath(str(file))
    runner = Runner()
    with qtbot.waitSignal(runner.finished, timeout=20_000) as told:
        runner.start("quietude:loadincidents", dialog.parameters())
    outcome = told.args[0]
    assert outcome.ok, outcome.sentence
    assert outcome.layers["OUTPUT"].featureCount() == outcome.results["ACCEPTED"] == 2
    assert outcome.layers["REJECTS"].featureCount() == outcome.results["REJECTED"] == 1
    assert outcome.results["REPORT"].endswith(".html")
