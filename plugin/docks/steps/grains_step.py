# SPDX-License-Identifier: GPL-2.0-or-later
"""The step that measures what a package could show, and lets a person take one of the grains."""
from __future__ import annotations

from pathlib import Path

from qgis.core import NULL, QgsProcessingAlgorithm, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ....core.privacy.places.cell_size import MOST_HIDDEN
from ....core.wording import number, percent, tr
from ...words import read_as
from .step import Step

ROWS = 6
"""Shown without scrolling, of two lines each."""
GRAIN = Qt.ItemDataRole.UserRole


class GrainsStep(Step):
    """Shows the table of the grains; a click takes one."""

    taken = pyqtSignal(dict)
    """The zoning, cell size, period and category of a grain, by parameter key."""

    def _build(self, algorithm: QgsProcessingAlgorithm) -> None:
        super()._build(algorithm)
        self.table = QTreeWidget()
        self.table.setObjectName("grains")
        self.table.setAccessibleName(tr("Grains measured"))
        self.table.setToolTip(tr("Click on a grain to build the package with it. ★: proposed."))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHeaderLabels([tr("Grain"), tr("Hidden"), tr("Figures")])
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setFixedHeight(self.table.fontMetrics().height() * (2 * ROWS + 2))
        self.table.itemSelectionChanged.connect(self._take)
        self.table.hide()
        grid = self.layout()
        grid.addWidget(self.table, grid.rowCount(), 0, 1, 2)

    def parameters(self) -> dict:
        """What to measure; the table is for this form, not for the project."""
        return {**self._filled(), "OUTPUT": QgsProcessingUtils.generateTempFilename("grains.gpkg")}

    def show_measured(self, path: str) -> None:
        """Show the table that a run wrote, and take the grain that it proposes."""
        layer = QgsVectorLayer(path, "", "ogr")
        rows = [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]
        del layer  # some systems do not delete a file that is open
        Path(path).unlink(missing_ok=True)
        rows.sort(key=_rank)
        self.table.clear()
        self.table.addTopLevelItems([_item(row) for row in rows])
        self.setCollapsed(False)
        self.table.show()
        if rows and rows[0]["proposed"]:
            self.table.setCurrentItem(self.table.topLevelItem(0))

    def _take(self) -> None:
        for item in self.table.selectedItems():
            self.taken.emit(item.data(0, GRAIN))


def _rank(row: dict) -> tuple:
    """The proposal first, then what hides little, the most telling first, then the rest."""
    refused = bool(_text(row["note"]))
    return row["proposed"] is not True, refused, row["hidden_share"] > MOST_HIDDEN, -(row["figures"] or 0)


def _item(row: dict) -> QTreeWidgetItem:
    note, category = _text(row["note"]), _text(row["category"])
    size = None if row["cell_size"] in (None, NULL, 0) else row["cell_size"]
    places = read_as(row["zoning"])
    if size:
        places = tr("{places}, {size} m", places=places, size=number(size))
    period = read_as(row["period"])
    if category:
        period = tr("{period}, by “{field}”", period=period, field=category)
    figures = ("–", "–") if note else (percent(row["hidden_share"], 1), number(row["figures"]))
    grain = f"{places}\n{period}"
    item = QTreeWidgetItem([f"★ {grain}" if row["proposed"] else grain, *figures])
    item.setData(0, GRAIN, {"ZONING": row["zoning"], "CELL_SIZE": size, "PERIOD": row["period"], "CATEGORY": category})
    about = note or tr(
        "{places} places shown; at least {k} events behind a figure; rank correlation with the true map: {rank}.",
        places=number(row["places"]), k=number(row["k"]), rank=number(row["rank_correlation"], 2),
    )
    for column in range(item.columnCount()):
        item.setToolTip(column, about)
        if column:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setDisabled(bool(note))
    return item


def _text(value: object) -> str:
    return "" if value in (None, NULL) else str(value)
