# SPDX-License-Identifier: GPL-2.0-or-later
"""What every tab of the dock is to the dock."""
from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..runner import Outcome
from .subject import Subject

MARGIN = 4
"""In pixels: docks are narrow."""


class Tab(QgsScrollArea):
    """One part of the work. It asks for runs; it computes nothing."""

    NAME = ""
    """Also the name of its icon in resources/icons."""
    TITLE = ""
    ABOUT = ""
    """What one does here. Both are marked for translation."""

    asked = pyqtSignal(str, dict)
    """Algorithm id and parameters to run."""
    detailed = pyqtSignal(str, dict)
    """Algorithm id and parameters to show in the dialog of Processing."""

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self.setObjectName(f"Quietude_tab_{self.NAME}")
        self.setVerticalOnly(True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.subject = subject
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        """Where a tab puts its widgets."""
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.setWidget(inside)

    def follow(self) -> None:
        """The layer of incidents, its selection, its filter or what is known of it has changed."""

    def hinder(self, reason: str) -> None:
        """Forbid to start anything, for this reason; empty allows it again."""

    def show_defaults(self) -> None:
        """Settings have changed."""

    def notice(self, outcome: Outcome) -> None:
        """A run has ended, of this tab or another."""

    def release(self) -> None:
        """Let go of the project, before the dock is deleted."""
