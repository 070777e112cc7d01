# SPDX-License-Identifier: GPL-2.0-or-later
"""Words to tick, with the number of incidents that have them, under their families where there are some."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ....core.incidents.choice.choice import Words
from ....core.wording import number, tr

WORD = Qt.ItemDataRole.UserRole
MOST_ROWS = 9
"""Rows shown before the list scrolls."""
Label = Callable[[object], str]
Counts = Mapping[object, int]


class WordsTree(QTreeWidget):
    """Ticked words are kept; a family stands for its words."""

    changed = pyqtSignal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(0)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._leaves: dict[object, QTreeWidgetItem] = {}
        # Ticking a family ticks its words one by one: they are told of once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        self.itemChanged.connect(lambda *_: self._soon.start())

    def fill(self, counts: Counts, families: Mapping[object, object], label: Label, of_family: Label) -> None:
        """Show the words of ``counts``, the most frequent first; those that were there stay ticked or not."""
        left_out = {word for word, leaf in self._leaves.items() if not _ticked(leaf)}
        self.blockSignals(True)
        self.clear()
        self._leaves = {}
        totals: dict[object, int] = {}
        for word, count in counts.items():
            if families:
                totals[families.get(word)] = totals.get(families.get(word), 0) + count
        parents = {family: self._item(self, of_family(family), None) for family in _by_count(totals)}
        for parent in parents.values():
            parent.setFlags(parent.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        for word in _by_count(counts):
            parent = parents[families.get(word)] if families else self
            self._leaves[word] = self._item(parent, label(word), word)
            if word in left_out:
                self._leaves[word].setCheckState(0, Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.set_counts(counts)
        rows = min(max(len(parents) or len(self._leaves), 2), MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 16) + 2 * self.frameWidth() + 2)

    def set_counts(self, counts: Counts) -> None:
        """Show other numbers beside the same words."""
        self.blockSignals(True)
        for word, leaf in self._leaves.items():
            leaf.setText(1, number(counts.get(word, 0)))
        for rank in range(self.topLevelItemCount()):
            family = self.topLevelItem(rank)
            words = [family.child(place).data(0, WORD) for place in range(family.childCount())]
            if words:
                family.setText(1, number(sum(counts.get(word, 0) for word in words)))
        self.blockSignals(False)

    def words(self) -> Words | None:
        """The words ticked; ``None`` where all are."""
        ticked = frozenset(word for word, leaf in self._leaves.items() if _ticked(leaf))
        return None if len(ticked) == len(self._leaves) else ticked

    def tick_all(self) -> None:
        """Keep every word."""
        for leaf in self._leaves.values():
            leaf.setCheckState(0, Qt.CheckState.Checked)

    def tick_only(self, words: Words) -> None:
        """Keep only some words."""
        for word, leaf in self._leaves.items():
            leaf.setCheckState(0, Qt.CheckState.Checked if word in words else Qt.CheckState.Unchecked)

    @staticmethod
    def _item(parent: QTreeWidget | QTreeWidgetItem, text: str, word: object) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text, ""])
        item.setToolTip(0, text)
        item.setData(0, WORD, word)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item


def stated(word: object) -> str:
    """A word as it is written in the layer, or that it has none."""
    return str(word) if word not in (None, "") else tr("not stated")


def _ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) == Qt.CheckState.Checked


def _by_count(counts: Counts) -> list[object]:
    return sorted(counts, key=lambda word: (-counts[word], stated(word)))
