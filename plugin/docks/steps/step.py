# SPDX-License-Identifier: GPL-2.0-or-later
"""A step of the work: a few parameters of one algorithm, and the button that starts it."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from ....core import wording
from ....core.wording import tr
from ...destinations import destinations
from ...layers import layers_in
from ..entries.chosen_entries import FieldEntry
from ..entries.entries import Defaults, entries_of, lay_out
from ..entries.entry import Entry


@dataclass(frozen=True)
class Plan:
    """What a step shows of an algorithm; texts are marked for translation."""

    algorithm: str
    title: str
    button: str
    keys: tuple[str, ...]
    fixed: dict[str, Callable[[], object]] = field(default_factory=dict)
    """Parameters that settings decide, read at each run; those left empty are the algorithm's own."""
    stacked: bool = False
    """Titles above the fields: texts and paths need the width of the dock."""
    only: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    """Parameters that serve only where another, of this step, is one of these words."""
    special: dict[str, type[Entry]] = field(default_factory=dict)
    """Parameters whose entry is not that of their type."""


class Step(QgsCollapsibleGroupBox):
    """A collapsible form; it asks, and computes nothing."""

    asked = pyqtSignal(str, dict)
    """Algorithm id and parameters to run."""
    detailed = pyqtSignal(str, dict)
    """Algorithm id and parameters to show in the dialog of Processing, where all can be set."""

    def __init__(self, plan: Plan, defaults: Defaults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"Quietude_{plan.algorithm}")
        self.setTitle(wording.translated(plan.title))
        self._plan = plan
        self._id = f"quietude:{plan.algorithm}"
        self._input: object = None
        self._subject = ""
        self._hindrance = ""
        algorithm = self._algorithm()
        self._summary = algorithm.shortDescription()
        read = algorithm.parameterDefinition("INPUT")
        self._reads_incidents = read is not None and read.type() == "source"
        self.entries = entries_of(algorithm, plan.keys, defaults, plan.special)
        self._build(algorithm)
        self.setWhatsThis(self._summary)
        self.button.setWhatsThis(self._summary)
        for entry in self.entries.values():
            entry.changed.connect(self.refresh)
        self.collapsedStateChanged.connect(lambda: self.refresh())
        self.refresh()

    def _algorithm(self) -> QgsProcessingAlgorithm:
        return QgsApplication.processingRegistry().createAlgorithmById(self._id)

    def _build(self, algorithm: QgsProcessingAlgorithm) -> None:
        grid = QGridLayout(self)
        self._begin(grid)
        self._titles = lay_out(self.entries, grid, self._plan.stacked)
        self.button = QPushButton(algorithm.icon(), wording.translated(self._plan.button))
        self.more = QToolButton()
        self.more.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.more.setToolTip(tr("All the parameters, in the dialog of Processing"))
        self.more.setAccessibleName(self.more.toolTip())
        self.button.clicked.connect(lambda: self.asked.emit(self._id, self.parameters()))
        self.more.clicked.connect(lambda: self.detailed.emit(self._id, self._filled()))
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.more)
        grid.addLayout(row, grid.rowCount(), 0, 1, 2)

    def _begin(self, grid: QGridLayout) -> None:
        """Put what comes before the entries."""

    def set_input(self, value: object, subject: str) -> None:
        """Work on this incident layer (a value of a source parameter, ``None`` for none)."""
        self._input, self._subject = value, subject
        layers = layers_in({"INPUT": value})
        for entry in self.entries.values():
            if isinstance(entry, FieldEntry) and entry.of_incidents:
                entry.follow(layers[0] if layers else None)
        self.refresh()

    def set_hindrance(self, reason: str) -> None:
        """Forbid to start for a reason that is not the form's; empty allows it again."""
        self._hindrance = reason
        self.refresh()

    def show_defaults(self) -> None:
        """Show again what empty fields stand for."""
        for entry in self.entries.values():
            entry.refresh()

    def release(self) -> None:
        """Let go of the project."""

    def missing(self) -> str:
        """Why the step cannot start; empty where it can."""
        if self._hindrance:
            return self._hindrance
        if self._reads_incidents and self._input is None:
            return tr("Choose an incident layer first.")
        serving = (entry for key, entry in self.entries.items() if self._serves(key))
        return next((reason for entry in serving if (reason := entry.missing())), "")

    def refresh(self) -> None:
        """Allow the button, or say why not, and show what serves."""
        for key in self._plan.only:
            for widget in (self._titles.get(key), self.entries[key].widget):
                if widget is not None:
                    widget.setVisible(self._serves(key) and not self.isCollapsed())
        reason = self.missing()
        self.button.setEnabled(not reason)
        self.button.setToolTip(reason or self._summary)

    def parameters(self) -> dict:
        """What to run the algorithm with, destinations included."""
        filled = self._filled()
        return {**filled, **destinations(self._algorithm(), filled, self._about())}

    def _about(self) -> str:
        """What completes the name of the results."""
        return self._subject

    def _serves(self, key: str) -> bool:
        other, words = self._plan.only.get(key, ("", ()))
        return not other or self._word(other) in words

    def _word(self, key: str) -> object:
        """What another parameter says on which some depend."""
        return self.entries[key].value() if key in self.entries else None

    def _filled(self) -> dict:
        values = {key: value for key, read in self._plan.fixed.items() if (value := read()) not in ("", None)}
        values.update({key: entry.value() for key, entry in self.entries.items() if self._serves(key)})
        if self._reads_incidents:
            values["INPUT"] = self._input
        return {key: value for key, value in values.items() if value is not None}
