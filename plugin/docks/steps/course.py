# SPDX-License-Identifier: GPL-2.0-or-later
"""The course of a run: what is running, how far it is, and how to stop it."""
from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ....core.wording import tr


class Course(QWidget):
    """Bottom of the dock."""

    cancelled = pyqtSignal()
    copied = pyqtSignal()
    """The person wants the last run as a command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(tr("Ready."))
        self.label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.cancel = QPushButton(tr("&Cancel"))
        self.copy = QPushButton(tr("Copy the co&mmand"))
        self.copy.setToolTip(tr("Copy the last run as a qgis_process command, to repeat it without a window."))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.label)
        layout.addLayout(row)
        self.cancel.clicked.connect(lambda: self.cancelled.emit())
        self.copy.clicked.connect(lambda: self.copied.emit())
        self.copy.hide()
        self._show_running(False)

    def start(self, title: str) -> None:
        """Show that ``title`` runs."""
        self.label.setText(title)
        self.bar.setRange(0, 0)  # busy, until the algorithm tells how far it is
        self._show_running(True)

    def advance(self, percentage: float) -> None:
        """Show how far the run is."""
        if percentage > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(percentage))

    def finish(self, sentence: str, can_copy: bool) -> None:
        """Show how the run ended."""
        self.label.setText(sentence)
        self._show_running(False)
        self.copy.setVisible(can_copy)

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.copy.setVisible(False)
