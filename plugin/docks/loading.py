# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog that asks which file to load."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QWidget

from ...core.wording import tr
from ...processing_algs.adapters.crs import to_text
from ..destinations import destinations
from ..wizard.source_wizard import SourceWizard
from .entries.entries import entries_of, lay_out
from .entries.profile_entry import ProfileEntry
from .entries.territory_entry import TerritoryEntry

ALGORITHM = "quietude:loadincidents"
KEYS = ("FILE", "PROFILE", "CRS", "AREA")
WIDTH = 460


class LoadingDialog(QDialog):
    """A file, and what helps to read it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("QuietudeLoading")
        self.setWindowTitle(tr("Load a file of incidents"))
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self.entries = entries_of(self._algorithm, KEYS, {}, {"PROFILE": ProfileEntry, "AREA": TerritoryEntry})
        summary = QLabel(self._algorithm.shortDescription())
        summary.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self.open = self.buttons.button(QDialogButtonBox.StandardButton.Open)
        self.open.setText(tr("&Load"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("&Cancel"))
        self.correct = QPushButton(tr("&Show and correct how it is read…"))
        grid = QGridLayout(self)
        grid.addWidget(summary, 0, 0, 1, 2)
        lay_out(self.entries, grid)
        grid.addWidget(self.correct, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self.buttons, grid.rowCount(), 0, 1, 2)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.correct.clicked.connect(self._correct)
        self.entries["FILE"].changed.connect(self._refresh)
        self.resize(WIDTH, self.sizeHint().height())
        self._refresh()

    def parameters(self) -> dict:
        """What to run the algorithm with, destinations included."""
        filled = {key: value for key, entry in self.entries.items() if (value := entry.value()) is not None}
        return {**filled, **destinations(self._algorithm, filled, Path(filled.get("FILE", "")).stem)}

    def _refresh(self) -> None:
        chosen = self.entries["FILE"].value() is not None
        for button in (self.open, self.correct):
            button.setEnabled(chosen)
            button.setToolTip("" if chosen else tr("Choose a file first."))

    def _correct(self) -> None:
        """Show how the file would be read, and take the profile that the person makes of it."""
        crs = self.entries["CRS"].value()
        wizard = SourceWizard(
            self.entries["FILE"].value(), self.entries["PROFILE"].value(), to_text(crs) if crs else None, self
        )
        if wizard.exec():
            self.take(wizard.parameters)
            if wizard.load_now:
                self.accept()
        wizard.deleteLater()

    def take(self, parameters: dict[str, str]) -> None:
        """Fill in what the wizard found."""
        self.entries["FILE"].widget.setFilePath(parameters["FILE"])
        self.entries["PROFILE"].widget.setEditText(parameters["PROFILE"])
