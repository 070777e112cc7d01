# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the data: which incidents, and how to load others."""
from __future__ import annotations

from ...core.wording import later
from ..runner import Outcome
from .loading import ALGORITHM, LoadingDialog
from .subject import Subject
from .tab import Tab


class DataTab(Tab):
    """Shows the subject of the dock, and loads files."""

    NAME = "loadincidents"
    TITLE = later("Data")

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.column.addWidget(subject)
        self.column.addStretch()
        subject.loading.connect(self._ask_file)

    def hinder(self, reason: str) -> None:
        """Forbid to load another file."""
        self.subject.load.setEnabled(not reason)

    def notice(self, outcome: Outcome) -> None:
        """A layer of incidents just loaded becomes the subject."""
        if outcome.algorithm == ALGORITHM and "OUTPUT" in outcome.layers:
            self.subject.choose(outcome.layers["OUTPUT"])

    def _ask_file(self) -> None:
        dialog = LoadingDialog(self)
        if dialog.exec():
            self.asked.emit(ALGORITHM, dialog.parameters())
        dialog.deleteLater()
