# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists within a table."""
from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from ..docks.entries.entry import narrow

HANGING = 6
"""Pixels below a line of text, and above the edge of its cell."""


class StillBox(QComboBox):
    """A list that the wheel leaves alone: it is the table that is scrolled."""

    def __init__(self, name: str) -> None:
        super().__init__()
        narrow(self)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event):
        """Leave the wheel to the table."""
        event.ignore()


class ChoiceTable(QTableWidget):
    """Two columns: what is read, and the list in which it is answered."""

    def __init__(self, name: str, titles: tuple[str, str]) -> None:
        super().__init__(0, 2)
        self.setHorizontalHeaderLabels(list(titles))
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        # The tabulation goes from list to list.
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        for section in (0, 1):
            self.horizontalHeader().setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

    def set_line(self, row: int, text: str, tip: str, box: StillBox) -> None:
        """Put a line there."""
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setToolTip(tip)
        self.setItem(row, 0, item)
        self.setCellWidget(row, 1, box)

    def sizeHintForRow(self, row):
        """Room for both lines of a text: Qt measures them without what hangs below the last."""
        return super().sizeHintForRow(row) + HANGING
