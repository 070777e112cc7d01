# SPDX-License-Identifier: GPL-2.0-or-later
"""The source wizard: how a file would be read, what becomes of its rows, and the profile that says so."""
from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ...core.errors import CoreError
from ...core.incidents.files.source import Source
from ...core.incidents.loading import AUTO
from ...core.incidents.places.located import Wanted
from ...core.incidents.profiles.draft import (
    FIRST_ROWS,
    Label,
    Trial,
    first_draft,
    first_rows,
    labels_of,
    named_after,
    signed,
    tried,
    with_label,
)
from ...core.incidents.profiles.profile import Profile, Reading
from ...core.incidents.profiles.profile_file import profile_called
from ...core.incidents.profiles.profile_writing import write_profile
from ...core.wording import tr
from ...processing_algs.adapters.progress import tick_of
from ...processing_algs.adapters.tables import LAYER_MARK, open_file
from ..docks.aside import Aside
from .columns_page import ColumnsPage
from .file_page import FilePage
from .labels_page import LabelsPage
from .verdict import RejectsPage, sum_told

WIDTH, HEIGHT = 640, 620
PAUSE = 150
"""Milliseconds without a correction after which the rows are read again."""
ENDING = ".json"
MARGIN = 6
"""In pixels."""


class SourceWizard(QDialog):
    """Shows, lets correct, tries on the first rows at once and on the whole aside, and writes the profile."""

    def __init__(self, file: str, choice: str = AUTO, crs: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("QuietudeSourceWizard")
        self.setWindowTitle(tr("How to read {file}", file=Path(file).name))
        self._file, self._wanted = file, Wanted(crs)
        self._given: Profile | None = None
        self.profile, self.source = Profile(named_after(file)), None
        self.load_now = False
        self._undecided = ""
        self.opening, self.trying, self.weighing = Aside(self), Aside(self), Aside(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._build()
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self._start_from(choice)

    def _build(self) -> None:
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.file_page, self.columns, self.labels, self.rejects = FilePage(), ColumnsPage(), LabelsPage(), RejectsPage()
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        for page, title in ((self.columns, tr("Columns")), (self.labels, tr("Labels")), (self.rejects, tr("Rejects")),
                            (self.file_page, tr("File"))):  # fmt: skip
            self.pages.addTab(page, title)
        self.target = QgsFileWidget()
        self.target.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.target.setFilter("JSON (*.json)")
        self.target.setDialogTitle(tr("Profile to write"))
        self.target.lineEdit().setAccessibleName(tr("Profile to write"))
        self.target.setFilePath(str(Path(self._file.partition(LAYER_MARK)[0]).with_name(self.profile.name + ENDING)))
        label = QLabel(tr("&Profile to write"))
        label.setBuddy(self.target.lineEdit())
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        # On a line of its own: screens may be narrow, and words long.
        self.load, self.save = QPushButton(tr("Save and &load")), self.buttons.button(kinds.Save)
        self.save.setText(tr("&Save"))
        self.buttons.button(kinds.Cancel).setText(tr("&Cancel"))
        self.load.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.told)
        column.addWidget(self.pages, 1)
        for widget in (label, self.target, self.load, self.buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.opening.done.connect(self._opened)
        self.opening.refused.connect(self._refused)
        self.trying.done.connect(self._tried)
        self.weighing.done.connect(lambda trial: self._show(trial, whole=True))
        for aside in (self.trying, self.weighing):
            aside.refused.connect(self._say)
        self._later.timeout.connect(self._try)
        self.file_page.changed.connect(self._open)
        self.columns.changed.connect(self._take)
        self.labels.chosen.connect(self._take_labels)
        self.save.clicked.connect(lambda: self._finish(load_now=False))
        self.load.clicked.connect(lambda: self._finish(load_now=True))
        self.buttons.rejected.connect(self.reject)

    def done(self, result: int) -> None:
        """Close, and forget what is being read."""
        self._later.stop()
        for aside in (self.opening, self.trying, self.weighing):
            aside.stop()
        super().done(result)

    def _start_from(self, choice: str) -> None:
        try:
            self._given = None if choice == AUTO else profile_called(choice)
        except CoreError as error:
            self._refused(str(error))
            return
        self.profile = self._given or self.profile
        self.file_page.start_from(self.profile.reading, self._file.partition(LAYER_MARK)[2])
        self._open()

    def _open(self) -> None:
        """Read the file as it is said to be written."""
        self._later.stop()
        self.trying.stop()
        self.weighing.stop()
        self._enable(False)
        self._say(tr("Reading the file…"))
        file, reading, given = self._path(), self.file_page.reading(), self._given
        self.opening.start(lambda feedback: _opened(file, reading, given, feedback))

    def _path(self) -> str:
        file, sheet = self._file.partition(LAYER_MARK)[0], self.file_page.sheet.text().strip()
        return file + LAYER_MARK + sheet if sheet else file

    def _opened(self, opened: tuple[Source, Profile, str]) -> None:
        self.source, draft, refusal = opened
        self.profile = replace(draft, reading=self.file_page.reading())
        self.file_page.show_source(self.source)
        self.columns.show_columns(first_rows(self.source).sample, self.profile)
        self._undecided = refusal
        self._try()

    def _refused(self, sentence: str) -> None:
        self.source = None
        self.file_page.clear()
        self.rejects.clear()
        self._say(escape(sentence))

    def _take(self, profile: Profile) -> None:
        self.profile = self._given = profile
        self._later.start()

    def _take_labels(self, chosen: dict[str, str]) -> None:
        for label, code in chosen.items():
            self.profile = with_label(self.profile, label, code)
        self.columns.show_profile(self.profile)
        self._take(self.profile)

    def _try(self) -> None:
        """Read the first rows, then all of them, aside."""
        source, profile, wanted = self.source, self.profile, self._wanted
        if source is not None:
            self.weighing.stop()
            self.trying.start(lambda feedback: _first_try(source, profile, wanted))

    def _tried(self, answer: tuple[Trial, list[Label]]) -> None:
        source, profile, wanted = self.source, self.profile, self._wanted
        trial, labels = answer
        self.labels.show_labels(labels)
        if self._undecided:
            trial, self._undecided = replace(trial, refusal=self._undecided), ""
        whole = source.rows <= FIRST_ROWS or bool(trial.refusal)
        self._show(trial, whole)
        if not whole:
            self.weighing.start(lambda feedback: tried(source, profile, wanted, tick_of(feedback)))

    def _show(self, trial: Trial, whole: bool) -> None:
        self.rejects.show_trial(trial)
        self._say(sum_told(trial, whole))
        self._enable(trial.findings is not None)

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)

    def _enable(self, fit: bool) -> None:
        self.save.setEnabled(fit)
        self.load.setEnabled(fit)

    @property
    def parameters(self) -> dict[str, str]:
        """What loading needs beside the profile."""
        return {"FILE": self._path(), "PROFILE": str(self._target())}

    def _target(self) -> Path:
        path = Path(self.target.filePath().strip())
        return path if path.suffix else path.with_suffix(ENDING)

    def _finish(self, load_now: bool) -> None:
        try:
            write_profile(signed(self.profile), self._target())
        except CoreError as error:
            self._say(escape(str(error)))
            return
        except (OSError, ValueError) as error:
            self._say(escape(tr("The profile cannot be written: {error}", error=error)))
            return
        self.load_now = load_now
        self.accept()


def _opened(
    file: str, reading: Reading, given: Profile | None, feedback: QgsProcessingFeedback
) -> tuple[Source, Profile, str]:
    """The source of ``file``, what it is first taken for, and what could not be decided."""
    source = open_file(file, reading, feedback)
    return (source, *first_draft(source.sample, named_after(file), given))


def _first_try(source: Source, profile: Profile, wanted: Wanted) -> tuple[Trial, list[Label]]:
    """What would become of the first rows, and what the labels of those in memory mean."""
    return tried(first_rows(source), profile, wanted), labels_of(source.sample, profile.fields.get("category"))
