# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of places as a person sees it, and what is picked in it."""
from __future__ import annotations

from collections.abc import Collection

import numpy as np
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ....core.report.listing import CHANGE, COLUMNS, COUNT, COURSE, PLACE, RANK, TOP, VALUE
from ....core.wording import number, tr
from .list_model import ListModel
from .sparkline import Sparkline

HEIGHT = 220
"""Pixels that the list has at least."""
WIDEST = {PLACE: 130, VALUE: 136, COUNT: 80, CHANGE: 80, COURSE: 72, TOP: 260}
"""Pixels that a column may take; a title that is longer is cut, and told on hovering."""
ROOM, TITLE = 8, 136
"""Pixels beside a text; and those that a title may ask for."""
NAME = 80
"""Pixels in which a name can be recognised: where the dock is narrow, figures come before whole names."""
LETTER = 16
"""Pixels in height of the letters for which the widths are given."""
MOST_RUNS = 1000
"""Runs of rows beyond which Qt would take seconds to select them."""
SELECT_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class PlaceList(QTableView):
    """Rows to sort, pick and follow with the arrows; several with Shift and Ctrl."""

    picked = pyqtSignal(list)
    """Ids of the features that the person picked, all of them."""
    entered = pyqtSignal(int)
    """The feature on which the person double-clicked, or pressed Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(tr("Ranked places"))
        self.list = ListModel(self)
        self.setModel(self.list)
        self.setItemDelegateForColumn(COURSE, Sparkline(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(HEIGHT)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        # Rows that Qt need not measure: all are alike.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        head = self.horizontalHeader()
        head.setSortIndicator(VALUE, Qt.SortOrder.DescendingOrder)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setResizeContentsPrecision(0)  # as wide as the rows in sight ask
        self.setSortingEnabled(True)
        # Of its own, always empty: to draw itself, a header asks of every row whether it is selected.
        head.setSelectionModel(QItemSelectionModel(self.list, head))
        self._following, self._asked = False, 0
        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(lambda index: self.entered.emit(int(self.list.ids[index.row()])))
        self.list.modelReset.connect(self._hide_columns)

    def chosen(self) -> list[int]:
        """Ids of the features of the rows selected."""
        ids = self.list.ids
        # By ranges: an index a row would take a moment for 50 000 rows.
        ranges = self.selectionModel().selection()
        return [int(number) for part in ranges for number in ids[part.top() : part.bottom() + 1]]

    def follow(self, ids: Collection[int], scroll: bool) -> None:
        """Select the rows of the features ``ids``, as they are on the map; none where they are too scattered."""
        rows = np.flatnonzero(np.isin(self.list.ids, np.fromiter(ids, np.int64, len(ids))))
        selection, runs = QItemSelection(), _runs(rows)
        for first, last in runs if len(runs) <= MOST_RUNS else ():
            selection.select(self.list.index(first, 0), self.list.index(last, COLUMNS - 1))
        self._following = True
        self.selectionModel().select(selection, SELECT_ROWS)
        self._following = False
        if scroll and len(rows):
            self.scrollTo(self.list.index(int(rows[0]), self.horizontalHeader().logicalIndexAt(0)))

    def _tell(self, *_) -> None:
        if not self._following:
            self.picked.emit(self.chosen())

    def _hide_columns(self) -> None:
        listing = self.list.listing
        for column in range(COLUMNS):
            self.setColumnHidden(column, listing is not None and column in listing.hidden)

    def fit(self) -> None:
        """Make columns as wide as what they hold, within reason."""
        head, scale = self.horizontalHeader(), max(self.fontMetrics().height() / LETTER, 1)
        for column, widest in WIDEST.items():
            title = head.sectionSizeHint(column) + (ROOM if column == head.sortIndicatorSection() else 0)
            asked = max(self.sizeHintForColumn(column) + ROOM, min(title, round(TITLE * scale)))
            self.setColumnWidth(column, min(asked, round(widest * scale)))
        # The rows in sight are the first ones: the others have more digits.
        self.setColumnWidth(RANK, self.fontMetrics().horizontalAdvance(number(len(self.list.rows))) + 2 * ROOM)
        self._asked = self.columnWidth(PLACE)
        self._spread()

    def resizeEvent(self, event):
        """Give the room left over to what has words in it."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Widen the column of places where that of categories does not show: figures far from their place are lost."""
        last = self.isColumnHidden(TOP)
        self.horizontalHeader().setStretchLastSection(not last)
        if last and self._asked:
            others = sum(self.columnWidth(column) for column in range(COLUMNS) if column != PLACE)
            self.setColumnWidth(PLACE, max(min(self._asked, NAME), self.viewport().width() - others))


def _runs(rows: np.ndarray) -> list[tuple[int, int]]:
    """First and last of each run of consecutive numbers."""
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) > 1)
    firsts, lasts = rows[np.r_[0, breaks + 1]], rows[np.r_[breaks, len(rows) - 1]]
    return [(int(first), int(last)) for first, last in zip(firsts, lasts)]
