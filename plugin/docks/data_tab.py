# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the data: which incidents, and how to load others."""
from __future__ import annotations

from ...core.wording import later, tr
from ..runner import Outcome
from .data.notes_box import NotesBox
from .data.quality_box import QualityBox
from .loading import ALGORITHM, LoadingDialog
from .subject import Subject
from .tab import Tab


class DataTab(Tab):
    """Shows the subject of the dock, how good it is and what to know of it, and loads files."""

    NAME = "loadincidents"
    TITLE = later("Data")
    ABOUT = later(
        "Choose the layer of incidents, or load a file. See how many there are, over what time, how well they are"
        " placed and dated, and note what one has to know to read them."
    )

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.quality, self.notes = QualityBox(), NotesBox()
        for widget in (subject, self.quality, self.notes):
            self.column.addWidget(widget)
        self.column.addStretch()
        subject.loading.connect(self._ask_file)
        subject.reading.found.connect(self._show_quality)
        self._show_quality()
        self.follow()

    def follow(self) -> None:
        """Show the notes of the layer."""
        self.notes.follow(self.subject.layer)

    def release(self) -> None:
        """Let go of the layer."""
        self.notes.release()

    def hinder(self, reason: str) -> None:
        """Forbid to load another file."""
        self.subject.load.setEnabled(not reason)

    def notice(self, outcome: Outcome) -> None:
        """A layer of incidents just loaded becomes the subject."""
        if outcome.algorithm == ALGORITHM and "OUTPUT" in outcome.layers:
            self.subject.choose(outcome.layers["OUTPUT"])

    def _show_quality(self) -> None:
        known, reading = self.subject.known, self.subject.reading.busy
        self.quality.setVisible(reading or known is not None)
        if known is not None:
            self.quality.show_quality(known.quality)
        else:
            self.quality.wait(tr("Reading the incidents…"))

    def _ask_file(self) -> None:
        dialog = LoadingDialog(self)
        if dialog.exec():
            self.asked.emit(ALGORITHM, dialog.parameters())
        dialog.deleteLater()
