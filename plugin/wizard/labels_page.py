# SPDX-License-Identifier: GPL-2.0-or-later
"""What the labels of the source mean in our nomenclature; likenesses are proposed, a person takes them."""
from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...core.incidents.nomenclature import categories, families
from ...core.incidents.profiles.draft import Label
from ...core.wording import number, tr
from .still_box import ChoiceTable, StillBox

MOST = 200
"""Labels listed, the most frequent: a column with more holds sentences."""


class LabelsPage(QWidget):
    """One line a label, one list of categories beside it."""

    chosen = pyqtSignal(dict)
    """Categories by label, as the person chose them; empty for none."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, StillBox] = {}
        self._likely: dict[str, str] = {}
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.take = QPushButton(tr("&Take the proposals"))
        self.table = ChoiceTable(tr("Labels of the source"), (tr("Label"), tr("Category")))
        self._choices = _choices(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        for widget in (self.told, self.take, self.table):
            column.addWidget(widget)
        self.take.clicked.connect(lambda: self.chosen.emit(dict(self._likely)))

    def show_labels(self, labels: Iterable[Label]) -> None:
        """List the labels, those without a category first; lists that are there already stay."""
        listed = sorted(islice(labels, MOST), key=lambda label: bool(label.code))
        self._tell(listed)
        if {label.text for label in listed} == set(self.boxes):
            # A line must not jump away from under the hand that has just answered it.
            for label in listed:
                self.boxes[label.text].setCurrentIndex(self.boxes[label.text].findData(label.code))
            return
        self.boxes.clear()
        self.table.setRowCount(len(listed))
        for row, label in enumerate(listed):
            self.boxes[label.text] = self._box(label)
            self.table.set_line(row, f"{label.text}\n{_told_of(label)}", label.text, self.boxes[label.text])
        self.table.resizeRowsToContents()

    def _tell(self, listed: list[Label]) -> None:
        unknown = sum(not label.code for label in listed)
        self._likely = {label.text: label.likely for label in listed if label.likely}
        self.told.setText(_sentence(len(listed), unknown, len(self._likely)))
        self.take.setVisible(bool(self._likely))

    def _box(self, label: Label) -> StillBox:
        box = StillBox(tr("Category of {label}", label=label.text))
        box.setModel(self._choices)
        box.setCurrentIndex(box.findData(label.code))
        box.activated.connect(lambda _, text=label.text, box=box: self.chosen.emit({text: box.currentData()}))
        return box


def _choices(owner: QWidget) -> QStandardItemModel:
    """Every category, family by family; one model for all lists, as there may be hundreds of them."""
    model = QStandardItemModel(owner)
    ranks = {code: rank for rank, code in enumerate(families())}
    for code, label, tip in (
        ("", tr("none"), ""),
        *((one.code, one.label, families()[one.family].label)
          for one in sorted(categories().values(), key=lambda one: ranks[one.family])),
    ):  # fmt: skip
        item = QStandardItem(label)
        item.setData(code, Qt.ItemDataRole.UserRole)
        item.setToolTip(tip)
        model.appendRow(item)
    return model


def _told_of(label: Label) -> str:
    """How many rows bear a label, and what it resembles."""
    count, proposed = tr("{count} rows", count=number(label.count)), categories().get(label.likely)
    return tr("{rows} – “{category}”?", rows=count, category=proposed.label) if proposed else count


def _sentence(count: int, unknown: int, likely: int) -> str:
    if not count:
        return tr("No column is the category: choose one among the columns.")
    if not unknown:
        return tr("All {count} labels have a category.", count=number(count))
    if unknown == 1:
        told = tr("1 label of {count} has no category.", count=number(count))
    else:
        told = tr("{unknown} of {count} labels have no category.", unknown=number(unknown), count=number(count))
    if likely:
        told += " " + tr("{count} resemble one: check, then take the proposals.", count=number(likely))
    return told
