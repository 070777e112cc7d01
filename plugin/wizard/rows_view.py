# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of text to look at."""
from __future__ import annotations

import pandas as pd
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView

WIDEST = 240
"""Pixels of a column at most: free text is long."""


class Rows(QAbstractTableModel):
    """Rows of a frame, numbered by its index."""

    def __init__(self, frame: pd.DataFrame, parent=None) -> None:
        super().__init__(parent)
        self._frame = frame

    def rowCount(self, parent=None):
        """Rows of the frame."""
        return 0 if (parent or QModelIndex()).isValid() else len(self._frame)

    def columnCount(self, parent=None):
        """Columns of the frame."""
        return 0 if (parent or QModelIndex()).isValid() else len(self._frame.columns)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """Text of a cell, also as its tooltip: columns are narrow."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return str(self._frame.iat[index.row(), index.column()])
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Names of columns, numbers of rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = self._frame.columns if orientation == Qt.Orientation.Horizontal else self._frame.index
        return str(names[section])


class RowsView(QTableView):
    """Shows a frame, which nobody edits."""

    def __init__(self, name: str, widest: int = WIDEST) -> None:
        super().__init__()
        self.widest = widest
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setStretchLastSection(True)

    def show_rows(self, frame: pd.DataFrame) -> None:
        """Show ``frame`` from now on."""
        before = self.model()
        self.setModel(Rows(frame, self))
        if before is not None:
            before.deleteLater()
        self.resizeColumnsToContents()
        for column in range(len(frame.columns)):
            self.setColumnWidth(column, min(self.columnWidth(column), self.widest))
