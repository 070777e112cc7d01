# SPDX-License-Identifier: GPL-2.0-or-later
"""A step that shows what it would choose, and how long it would take, before it runs."""
from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ....core.wording import number, tr
from ....processing_algs.adapters.choices import Rehearsing
from ..entries.entries import Defaults
from ..entries.typed_entries import LengthEntry
from .foresight import Foresight
from .step import Plan, Step

WORTH_SAYING_S = 2.0
"""A run that is over sooner needs no warning."""


class ForeseeingStep(Step):
    """Rehearses what its form asks for, while it is on screen."""

    def __init__(self, plan: Plan, defaults: Defaults, parent: QWidget | None = None) -> None:
        self.foresight: Foresight | None = None
        self._known_for: dict | None = None
        self._seconds = 0.0
        super().__init__(plan, defaults, parent)
        self.foresight = Foresight(self)
        self.foresight.found.connect(self._show)

    def _build(self, algorithm: QgsProcessingAlgorithm) -> None:
        super()._build(algorithm)
        self.expected = QLabel()
        self.expected.setObjectName("expected")
        self.expected.setWordWrap(True)
        self.expected.hide()
        grid = self.layout()
        grid.addWidget(self.expected, grid.rowCount(), 0, 1, 2)

    def showEvent(self, event):
        """Ask what was not asked while nobody could see the answer."""
        super().showEvent(event)
        self._foresee()

    def refresh(self) -> None:
        """Allow the button, or say why not; what was foreseen may not hold any more."""
        super().refresh()
        if self.foresight is not None:
            self._show_expected()
            self._foresee()

    def set_input(self, value: object, subject: str) -> None:
        """Work on this incident layer; the same may hold other incidents than before."""
        self._known_for = None
        super().set_input(value, subject)

    def release(self) -> None:
        """Stop reading layers."""
        self.foresight.stop()

    def _foresee(self) -> None:
        asked = {} if self.missing() else self._filled()
        if not asked:
            if not self._hindrance:
                self._show(None)
            return
        if not self.isVisible() or self.isCollapsed() or asked == self._known_for:
            return
        self._known_for = asked
        self.foresight.ask(self._id, asked)

    def _show(self, told: Rehearsing | None) -> None:
        """Show the lengths chosen, with their rules, and the time; ``None`` takes them away."""
        if told is None:
            self.foresight.stop()
            self._known_for = None
        for key, entry in self.entries.items():
            if isinstance(entry, LengthEntry):
                entry.propose(told.choices.get(key) if told else None)
        self._seconds = told.seconds if told else 0.0
        self._show_expected()

    def _show_expected(self) -> None:
        self.expected.setText(tr("Expected: about {seconds} s.", seconds=number(self._seconds)))
        self.expected.setVisible(self._seconds > WORTH_SAYING_S and not self.isCollapsed())
