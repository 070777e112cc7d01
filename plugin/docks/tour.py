# SPDX-License-Identifier: GPL-2.0-or-later
"""Three steps for whoever opens the dock for the first time."""
from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core import wording
from ...core.wording import later, tr
from ..settings import TOUR
from .data_tab import DataTab
from .hot_spots_tab import HotSpotsTab
from .share_tab import ShareTab
from .tab import Tab

STEPS: tuple[tuple[type[Tab], str], ...] = (
    (
        DataTab,
        later(
            "Load a file of incidents, or choose a point layer of the project. Every row is accepted, or rejected with "
            "its reason."
        ),
    ),
    (
        HotSpotsTab,
        later(
            "Press “Map the density”: the radius and the cells are proposed. The filter beside narrows dates, hours "
            "and categories first; the explorer and the charts read the result."
        ),
    ),
    (
        ShareTab,
        later(
            "Lay out a map for a report, or build an anonymised package: it is written only if it withstands the "
            "attacks that are run on it."
        ),
    ),
)


class Tour(QFrame):
    """A card above the tabs. It goes once it was followed, or closed; the options bring it back."""

    turned = pyqtSignal(type)
    """Kind of the tab that the step is about."""

    def __init__(self, parent: QWidget | None = None, steps: tuple[tuple[type[Tab], str], ...] = STEPS) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._steps, self._at = steps, 0
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.skip, self.onward = QPushButton(tr("Close")), QPushButton()
        self.skip.setToolTip(tr("Close this tour. The options of QGIS, Quiétude, show it again."))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.skip)
        row.addWidget(self.onward)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.skip.clicked.connect(self.end)
        self.onward.clicked.connect(self._next)
        self.look_again()

    def look_again(self) -> None:
        """Show the first step, unless the person has seen them all."""
        self._at = 0
        self.setVisible(TOUR.read())
        self._show()

    def follow(self, kind: type[Tab]) -> None:
        """Speak of the tab that the person went to, where a step is about it."""
        kinds = [tab for tab, _ in self._steps]
        if kind in kinds:
            self._at = kinds.index(kind)
            self._show()

    def end(self) -> None:
        """Not again, until the options ask for it."""
        TOUR.write(False)
        self.hide()

    def _next(self) -> None:
        if self._at + 1 == len(self._steps):
            self.end()
            return
        self._at += 1
        self._show()
        self.turned.emit(self._steps[self._at][0])

    def _show(self) -> None:
        step = tr("{step} of {steps}", step=self._at + 1, steps=len(self._steps))
        self.text.setText(f"<b>{step}</b><br>{wording.translated(self._steps[self._at][1])}")
        self.onward.setText(tr("Done") if self._at + 1 == len(self._steps) else tr("Next"))
