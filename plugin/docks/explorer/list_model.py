# SPDX-License-Identifier: GPL-2.0-or-later
"""A listing as a table for Qt, which asks for the cells in sight only.

It sorts and filters by itself: Qt's proxy would call Python twice a comparison, some seconds for 50 000 rows.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ....core.report.listing import CHANGE, COLUMNS, COUNT, COURSE, RANK, VALUE, Listing
from ....core.report.listing_order import Order

SERIES = Qt.ItemDataRole.UserRole
"""Role under which a row gives its counts by period."""
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListModel(QAbstractTableModel):
    """The rows of a listing that show, in their order."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.listing: Listing | None = None
        self.order = Order()
        self.rows: NDArray[np.int64] = np.empty(0, np.int64)
        """Ranks, in the listing, of the rows that show."""

    @property
    def ids(self) -> NDArray[np.int64]:
        """Ids of the features of the rows that show."""
        return self.listing.ranking.ids[self.rows] if self.listing is not None else np.empty(0, np.int64)

    def show(self, listing: Listing | None) -> None:
        """Show another listing, or none, sorted and filtered as before."""
        self._arrange(listing, self.order)

    def filter(self, text: str, least: float) -> None:
        """Keep the places that hold ``text``, and whose value is ``least`` or more."""
        self._arrange(self.listing, self.order.filtered(text, least))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; called by Qt when a person clicks on a header."""
        self._arrange(self.listing, self.order.sorted_by(column, order == Qt.SortOrder.DescendingOrder))

    def _arrange(self, listing: Listing | None, order: Order) -> None:
        self.beginResetModel()
        self.listing, self.order = listing, order
        self.rows = np.empty(0, np.int64) if listing is None else order.rows(listing)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Rows that show."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Columns, those that the view hides too."""
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Title of a column, and its sentence on hovering."""
        if self.listing is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.listing.title(section)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole):
            return self.listing.explained(section)
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """What a cell shows, tells, and draws."""
        if self.listing is None or not index.isValid():
            return None
        row, column = int(self.rows[index.row()]), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return None if column == COURSE else self.listing.written(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.listing.written(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.listing.told(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (RANK, VALUE, COUNT, CHANGE):
            return RIGHT
        if role == SERIES and column == COURSE:
            return self.listing.ranking.history[row]
        return None
