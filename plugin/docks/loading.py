# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog that asks which file to load."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QWidget

from ...core.wording import tr
from ..destinations import destinations
from .entries import entries_of, lay_out
from .profile_entry import ProfileEntry

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
        self.entries = entries_of(self._algorithm, KEYS, {}, {"PROFILE": ProfileEntry})
        summary = QLabel(self._algorithm.shortDescription())
        summary.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self.open = self.buttons.button(QDialogButtonBox.StandardButton.Open)
        self.open.setText(tr("&Load"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("&Cancel"))
        grid = QGridLayout(self)
        grid.addWidget(summary, 0, 0, 1, 2)
        lay_out(self.entries, grid)
        grid.addWidget(self.buttons, grid.rowCount(), 0, 1, 2)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.entries["FILE"].changed.connect(self._refresh)
        self.resize(WIDTH, self.sizeHint().height())
        self._refresh()

    def parameters(self) -> dict:
        """What to run the algorithm with, destinations included."""
        filled = {key: value for key, entry in self.entries.items() if (value := entry.value()) is not None}
        return {**filled, **destinations(self._algorithm, filled, Path(filled.get("FILE", "")).stem)}

    def _refresh(self) -> None:
        chosen = self.entries["FILE"].value() is not None
        self.open.setEnabled(chosen)
        self.open.setToolTip("" if chosen else tr("Choose a file first."))
