# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock « Observatoire »: one layer of incidents, and the steps from it to a map and a package."""
from __future__ import annotations

from qgis.gui import QgsDockWidget, QgsScrollArea
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...core.wording import later, tr
from ...processing_algs.base import RESOURCES
from ..runner import Outcome
from ..settings import COMMUNE, DPI, SOURCE
from .course import Course
from .loading import ALGORITHM as LOADING
from .loading import LoadingDialog
from .step import Plan, Step
from .subject import Subject

PLANS = (
    Plan("kerneldensity", later("Density"), later("Map the &density"), ("KERNEL", "BANDWIDTH", "CELL_SIZE")),
    Plan("gridcounts", later("Grid"), later("Count on a &grid"), ("GRID", "CELL_SIZE")),
    Plan("areacounts", later("Areas"), later("Count by &area"), ("AREAS", "POPULATION")),
    Plan(
        "exportpackage",
        later("Anonymised package"),
        later("&Build the package"),
        ("COMMUNE", "BOUNDARY", "TITLE", "DPO_DECISION", "OUTPUT"),
        stacked=True,
    ),
    Plan(
        "mapsheet",
        later("Map sheet"),
        later("Lay out the ma&p"),
        ("TITLE", "SOURCE", "PERIOD", "OUTPUT"),
        {"DPI": DPI.read},
        stacked=True,
    ),
)

MARGIN = 4
"""In pixels: docks are narrow."""


class Observatoire(QgsDockWidget):
    """Fills parameters and asks for runs; computes nothing."""

    asked = pyqtSignal(str, dict)
    """Algorithm id and parameters to run."""
    detailed = pyqtSignal(str, dict)
    """Algorithm id and parameters to show in the dialog of Processing."""
    cancelled = pyqtSignal()
    copied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("QuietudeObservatoire")
        self.setWindowTitle(tr("Observatory"))
        self.setWindowIcon(QIcon(str(RESOURCES / "icons" / "quietude.svg")))
        self.subject = Subject()
        defaults = {"COMMUNE": COMMUNE.read, "SOURCE": SOURCE.read}
        self.steps = {plan.algorithm: Step(plan, defaults) for plan in PLANS}
        self.course = Course()
        self._lay_out()
        self._connect()
        self._follow_subject()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.subject)
        for name, step in self.steps.items():
            step.setCollapsed(name != PLANS[0].algorithm)
            column.addWidget(step)
        column.addStretch()
        scroll = QgsScrollArea()
        scroll.setVerticalOnly(True)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.course)
        self.setWidget(body)

    def _connect(self) -> None:
        self.subject.changed.connect(self._follow_subject)
        self.subject.loading.connect(self._ask_file)
        for step in self.steps.values():
            step.asked.connect(self.asked)
            step.detailed.connect(self.detailed)
        self.course.cancelled.connect(self.cancelled)
        self.course.copied.connect(self.copied)

    def start(self, title: str) -> None:
        """Show that a run has started; no other can until it ends."""
        self.course.start(title)
        self._hinder(tr("Another run is in progress."))

    def finish(self, outcome: Outcome, can_copy: bool) -> None:
        """Show that the run has ended; a layer of incidents just loaded becomes the subject."""
        self.course.finish(outcome.sentence, can_copy)
        self._hinder("")
        if outcome.algorithm == LOADING and "OUTPUT" in outcome.layers:
            self.subject.choose(outcome.layers["OUTPUT"])

    def show_defaults(self) -> None:
        """Show again what empty fields stand for: settings have changed."""
        for step in self.steps.values():
            step.show_defaults()

    def release(self) -> None:
        """Let go of the project, before the dock is deleted."""
        self.subject.release()

    def _hinder(self, reason: str) -> None:
        self.subject.load.setEnabled(not reason)
        for step in self.steps.values():
            step.set_hindrance(reason)

    def _follow_subject(self) -> None:
        for step in self.steps.values():
            step.set_input(self.subject.source(), self.subject.name)
        self.show_defaults()

    def _ask_file(self) -> None:
        dialog = LoadingDialog(self)
        if dialog.exec():
            self.asked.emit(LOADING, dialog.parameters())
        dialog.deleteLater()
