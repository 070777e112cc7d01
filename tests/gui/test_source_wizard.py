# SPDX-License-Identifier: GPL-2.0-or-later
"""The wizard in which a person shows how a source writes its incidents."""
import json

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from quietude.plugin.docks.loading import LoadingDialog
from quietude.plugin.wizard.source_wizard import SourceWizard

TEXT = """jour;heure;quoi;est;nord;courriel
13/02/2024;22:00;tapage nocturne;770000;6280000;a@example.org
14/02/2024;23:30;tapaje nocturn;770100;6280100;b@example.org
15/02/2024;07:15;zzz;;;c@example.org
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Notre main.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def wizard(provider, qtbot):
    made = []

    def open_on(path, **more):
        made.append(SourceWizard(str(path), **more))
        qtbot.addWidget(made[-1])
        settled(qtbot, made[-1])
        return made[-1]

    yield open_on
    for one in made:
        one.reject()


def settled(qtbot, wizard):
    """Wait until everything is read."""
    asides = (wizard.opening, wizard.trying, wizard.weighing)
    qtbot.waitUntil(lambda: not wizard._later.isActive() and not any(aside.busy for aside in asides), timeout=20_000)


def choose(qtbot, wizard, box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    settled(qtbot, wizard)


def test_it_shows_the_rows_what_columns_are_taken_for_and_what_would_become_of_them(wizard, file):
    shown = wizard(file)
    assert shown.told.text().startswith("3 rows = <b>2 accepted</b> + <b>1 rejected</b>")
    boxes = {name: box.currentData() for name, box in shown.columns.boxes.items()}
    assert boxes["jour"] == "occurred_from.date" and boxes["heure"] == "occurred_from.time"
    assert boxes["courriel"] == "never"
    assert shown.columns.layout_box.currentText() == "dd/mm/yyyy"
    assert shown.file_page.rows.model().rowCount() == 3 and shown.file_page.encoding.itemText(0) == "found: ascii"
    rejects = shown.rejects.rows.model()
    assert rejects.headerData(0, Qt.Orientation.Vertical) == "4"
    assert "no position" in rejects.data(rejects.index(0, 0)) and ";zzz;" in rejects.data(rejects.index(0, 1))


def test_a_sample_that_is_cut_says_so(wizard, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("date;nature;x;y\n2024-05-01;Éclairage public en panne dans la rue;771041;6279223\n", "utf-8")
    assert wizard(path).columns.table.item(1, 0).text() == "nature\nÉclairage public en pan…"


def test_a_correction_shows_at_once_what_becomes_of_the_rows(wizard, file, qtbot):
    shown = wizard(file)
    choose(qtbot, shown, shown.columns.boxes["nord"], "")
    assert "two columns" in shown.told.text() and not shown.save.isEnabled() and not shown.load.isEnabled()
    choose(qtbot, shown, shown.columns.boxes["nord"], "position.y")
    assert "<b>2 accepted</b>" in shown.told.text() and shown.save.isEnabled()


def test_what_a_label_resembles_is_proposed_and_taken_only_when_asked(wizard, file, qtbot):
    shown = wizard(file)
    choose(qtbot, shown, shown.columns.boxes["quoi"], "fields.category")
    boxes = shown.labels.boxes
    assert boxes["tapage nocturne"].currentData() == "tapage_nocturne" and boxes["tapaje nocturn"].currentData() == ""
    assert "2 of 3" in shown.labels.told.text() and not shown.labels.take.isHidden()
    shown.labels.take.click()
    settled(qtbot, shown)
    assert boxes["tapaje nocturn"].currentData() == "tapage_nocturne" and shown.labels.take.isHidden()
    choose(qtbot, shown, boxes["zzz"], "rixe")
    assert "All 3 labels" in shown.labels.told.text()


def test_what_is_saved_is_what_batch_then_reads(wizard, file, qtbot, provider):
    shown = wizard(file)
    choose(qtbot, shown, shown.columns.boxes["quoi"], "fields.category")
    choose(qtbot, shown, shown.labels.boxes["tapaje nocturn"], "rixe")
    shown.load.click()
    assert shown.result() and shown.load_now
    written = file.with_name("notre_main.json")
    assert shown.parameters == {"FILE": str(file), "PROFILE": str(written)}
    assert json.loads(written.read_text(encoding="utf-8"))["fields"]["category"]["values"] == {"tapaje nocturn": "rixe"}
    import processing

    results = processing.run(
        "quietude:loadincidents", {**shown.parameters, "OUTPUT": "TEMPORARY_OUTPUT"},
        context=QgsProcessingContext(), feedback=QgsProcessingFeedback(False),
    )  # fmt: skip
    assert (results["ACCEPTED"], results["REJECTED"], results["PROFILE_USED"]) == (2, 1, "notre_main")


def test_a_profile_that_cannot_be_written_is_said_and_the_dialog_stays(wizard, file):
    shown = wizard(file)
    shown.target.setFilePath(str(file / "inside" / "a file.json"))
    shown.save.click()
    assert not shown.result() and "cannot be written" in shown.told.text()


def test_another_delimiter_reads_the_file_anew(wizard, file, qtbot):
    shown = wizard(file)
    choose(qtbot, shown, shown.file_page.delimiter, ",")
    assert list(shown.columns.boxes) == ["jour;heure;quoi;est;nord;courriel"]
    choose(qtbot, shown, shown.file_page.delimiter, None)
    assert len(shown.columns.boxes) == 6 and "<b>2 accepted</b>" in shown.told.text()


def test_a_tie_between_day_and_month_is_for_the_person_to_settle(wizard, tmp_path, qtbot):
    path = tmp_path / "tie.csv"
    path.write_text("date;category;x;y\n01/02/2024;rixe;770000;6280000\n03/04/2024;rixe;770100;6280100\n")
    shown = wizard(path)
    assert "DATE_FORMAT" in shown.told.text()
    shown.columns.layout_box.setCurrentText("mm/dd/yyyy")
    shown.columns.layout_box.activated.emit(0)
    settled(qtbot, shown)
    assert "<b>2 accepted</b>" in shown.told.text()
    assert shown.profile.moments["occurred_from"].layout == "mm/dd/yyyy"


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, b"a;b\n"])
def test_a_file_that_is_none_gets_a_sentence(wizard, tmp_path, content):
    path = tmp_path / "none.csv"
    path.write_bytes(content)
    shown = wizard(path)
    assert shown.told.text() and not shown.save.isEnabled()


def test_a_profile_that_does_not_exist_gets_a_sentence(wizard, file):
    assert "PROFILE" in wizard(file, choice="/nowhere.json").told.text()


def test_every_field_can_be_reached_and_is_named(wizard, file):
    shown = wizard(file)
    boxes = (*shown.columns.boxes.values(), *shown.labels.boxes.values(), shown.columns.layout_box, shown.columns.zone)
    for box in (*boxes, shown.file_page.encoding, shown.file_page.delimiter, shown.file_page.sheet):
        assert box.accessibleName() and box.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_fits_a_narrow_screen(wizard, file):
    shown = wizard(file)
    assert shown.minimumSizeHint().width() <= 320


def test_the_loading_dialog_takes_what_the_wizard_found(provider, qtbot, file):
    dialog = LoadingDialog()
    qtbot.addWidget(dialog)
    assert not dialog.correct.isEnabled()
    dialog.take({"FILE": str(file), "PROFILE": "/profiles/ours.json"})
    assert dialog.correct.isEnabled()
    assert dialog.parameters()["PROFILE"] == "/profiles/ours.json" and dialog.parameters()["FILE"] == str(file)


def test_the_territory_may_be_a_file(provider, qtbot, districts):
    dialog = LoadingDialog()
    qtbot.addWidget(dialog)
    layer = districts()
    entry = dialog.entries["AREA"]
    entry.widget.set_file("/data/commune.geojson")
    assert entry.value() == "/data/commune.geojson"
    entry.widget.setLayer(layer)
    assert entry.value() == layer.id()
    entry.widget.setLayer(None)
    assert entry.value() is None
