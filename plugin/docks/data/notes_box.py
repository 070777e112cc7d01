# SPDX-License-Identifier: GPL-2.0-or-later
"""Notes of context of the layer: a short list to add to and to remove from."""
from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from ....core import wording
from ....core.incidents.notes import LONGEST, Note
from ....core.report.period import written_period
from ....core.wording import tr
from ...layers import is_there
from ..notes import PROPERTY, keep_notes, notes_of

ROWS = 4
NOTE = Qt.ItemDataRole.UserRole


class NotesBox(QgsCollapsibleGroupBox):
    """What changed, and when; charts mark it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(tr("Context"))
        self._layer: QgsVectorLayer | None = None
        self._build()
        self.add.clicked.connect(self._add)
        self.text.returnPressed.connect(self._add)
        self.text.textChanged.connect(self._refresh)
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        about = QLabel(tr("What one has to know to read a series, such as a new bus line. Charts mark these dates."))
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Notes of context"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setFixedHeight(ROWS * (self.fontMetrics().height() + 6))
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy" if wording.language() == "fr" else "yyyy-MM-dd")
        self.day.setAccessibleName(tr("Day of the note"))
        self.day.setMinimumWidth(0)
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("What changed"))
        self.text.setAccessibleName(tr("What changed"))
        self.text.setMaxLength(LONGEST)
        self.text.setMinimumWidth(0)
        self.add, self.remove = QPushButton(tr("Add")), QPushButton(tr("Remove"))
        grid = QGridLayout(self)
        grid.addWidget(about, 0, 0, 1, 2)
        grid.addWidget(self.list, 1, 0, 1, 2)
        grid.addWidget(self.day, 2, 0)
        grid.addWidget(self.add, 2, 1)
        grid.addWidget(self.text, 3, 0, 1, 2)
        grid.addWidget(self.remove, 4, 1)

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Show the notes of ``layer``."""
        if layer is self._layer:
            return
        self.release()
        self._layer = layer
        if layer is not None:
            layer.customPropertyChanged.connect(self._hear)
        self._show()

    def release(self) -> None:
        """Let go of the layer."""
        if is_there(self._layer):
            self._layer.customPropertyChanged.disconnect(self._hear)
        self._layer = None

    def _hear(self, name: str) -> None:
        if name == PROPERTY:
            self._show()

    def _show(self) -> None:
        self.list.clear()
        for note in notes_of(self._layer):
            item = QListWidgetItem(f"{written_period(note.day, note.day)} – {note.text}", self.list)
            item.setData(NOTE, note)
            item.setToolTip(note.text)
        self._refresh()

    def _add(self) -> None:
        text = " ".join(self.text.text().split())
        if self._layer is None or not text:
            return
        keep_notes(self._layer, (*notes_of(self._layer), Note(self.day.date().toPyDate(), text)))
        self.text.clear()

    def _remove(self) -> None:
        chosen = {item.data(NOTE) for item in self.list.selectedItems()}
        keep_notes(self._layer, (note for note in notes_of(self._layer) if note not in chosen))

    def _refresh(self, *_) -> None:
        self.setEnabled(self._layer is not None)
        self.add.setEnabled(bool(self.text.text().strip()))
        self.remove.setEnabled(bool(self.list.selectedItems()))
