# SPDX-License-Identifier: GPL-2.0-or-later
"""What the explorer is made of: which layer, by which figure, which places, and their list."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ....core.report.listing import Listing
from ....core.wording import tr
from ..entries.entry import narrow
from .place_list import PlaceList

TYPING_MS = 200
"""Wait for the end of a word before filtering."""
LOWEST = -1e12


class Panel(QWidget):
    """The widgets, and what they say of each other; it reads no layer."""

    chosen = pyqtSignal()
    """The person wants another figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = PlaceList()
        self._by_hand = ""
        self._make_choices()
        self._make_filters()
        self.told = QLabel()
        self.told.setObjectName("told")
        self.told.setWordWrap(True)
        self.empty = QLabel()
        self.empty.setObjectName("empty")
        self.empty.setWordWrap(True)
        self.export = QToolButton()
        self.export.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.export.setToolTip(tr("Save the list as a CSV file"))
        self.export.setAccessibleName(self.export.toolTip())
        self._lay_out()
        self.show_empty("")

    def _make_choices(self) -> None:
        self.layer = narrow(QgsMapLayerComboBox())
        self.layer.setObjectName("explored")
        self.layer.setFilters(Qgis.LayerFilter.HasGeometry)
        self.layer.setAllowEmptyLayer(True, tr("No result"))
        self.layer.setToolTip(tr("Layer whose places are listed. The last result is found by itself."))
        self.layer.setAccessibleName(tr("Result to explore"))
        self.value = narrow(QComboBox())
        self.value.setObjectName("value")
        self.value.setToolTip(tr("Figure by which places are ranked: that of the style of the layer, or another."))
        self.value.setAccessibleName(tr("Ranked by"))
        self.value.activated.connect(self._choose)

    def _make_filters(self) -> None:
        self.text = QgsFilterLineEdit()
        self.text.setObjectName("text")
        self.text.setPlaceholderText(tr("Place or category"))
        self.text.setShowSearchIcon(True)
        self.text.setToolTip(tr("List only the places whose name or main category holds this text."))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setMinimumWidth(60)
        self.least = QgsDoubleSpinBox()
        self.least.setObjectName("least")
        self.least.setRange(LOWEST, -LOWEST)
        self.least.setSpecialValueText(tr("minimum"))
        self.least.setPrefix("≥ ")
        self.least.setClearValue(LOWEST)
        self.least.setValue(LOWEST)
        self.least.setToolTip(tr("List only the places whose value is this or more."))
        self.least.setAccessibleName(tr("Minimum"))
        self.least.setMinimumWidth(90)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING_MS)
        self._typed.timeout.connect(self.filter)
        self.text.textChanged.connect(lambda *_: self._typed.start())
        self.least.valueChanged.connect(lambda *_: self._typed.start())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for row, (title, widget) in enumerate(((tr("Result"), self.layer), (tr("Ranked by"), self.value))):
            label = QLabel(title)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        filters = QHBoxLayout()
        filters.addWidget(self.text, 3)
        filters.addWidget(self.least, 2)
        bottom = QHBoxLayout()
        bottom.addWidget(self.told, 1)
        bottom.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addLayout(filters)
        column.addWidget(self.empty)
        column.addWidget(self.places, 1)
        column.addLayout(bottom)
        column.addStretch()

    def offer(self, names: Sequence[str], titles: Sequence[str], main: str) -> None:
        """List the columns to rank by: ``main``, unless the person has chosen one that the layer still has."""
        chosen = self._by_hand if self._by_hand in names else main
        if [self.value.itemData(row) for row in range(self.value.count())] != list(names):
            self.value.clear()
            for name, title in zip(names, titles):
                self.value.addItem(title, name)
        self.value.setCurrentIndex(self.value.findData(chosen))

    def forget(self) -> None:
        """Let the next layer choose its figure."""
        self._by_hand = ""
        self.value.clear()
        self.places.list.show(None)

    def _choose(self, *_) -> None:
        self._by_hand = self.value.currentData()
        self.chosen.emit()

    def filter(self) -> None:
        """List the places that the text and the minimum keep."""
        least = self.least.value()
        self.places.list.filter(self.text.text().strip(), -np.inf if least <= LOWEST else least)

    def show_empty(self, sentence: str) -> None:
        """Say why there is no list, and what to do."""
        self.empty.setText(sentence)
        self._show_list(False)
        self.told.clear()

    def show_reading(self) -> None:
        """Say that the list is coming; the one before stays until then."""
        self.told.setText(tr("Reading…"))

    def show_list(self, listing: Listing) -> None:
        """Show the places, filtered as before."""
        self.least.setDecimals(listing.ranking.digits)
        self.least.setSuffix("")
        self._show_list(True)
        self.places.list.show(listing)
        self.places.fit()

    def _show_list(self, shown: bool) -> None:
        for widget in (self.places, self.text, self.least, self.export):
            widget.setVisible(shown)
        self.value.setEnabled(shown)
        self.empty.setVisible(not shown)
