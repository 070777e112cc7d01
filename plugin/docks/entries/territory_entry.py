# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of a layer of the project, or of a file."""
from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProviderRegistry
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from ....core.wording import tr
from .entry import Entry, narrow


class TerritoryBox(QWidget):
    """A list of polygon layers, and a button that adds a file to it."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.box = narrow(QgsMapLayerComboBox())
        self.box.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.box.setAllowEmptyLayer(True, "–")
        self.box.setLayer(None)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file of polygons"))
        self.browse.setAccessibleName(self.browse.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.browse.clicked.connect(self._ask)

    def setLayer(self, layer: QgsMapLayer | None) -> None:
        """Choose a layer of the project."""
        self.box.setLayer(layer)

    def set_file(self, path: str) -> None:
        """Choose a file, which joins the list."""
        self.box.setAdditionalItems([path])
        self.box.setCurrentIndex(self.box.findText(path))
        self.box.setToolTip(path)

    def value(self) -> str | None:
        """Id of the layer, or path of the file."""
        layer = self.box.currentLayer()
        if layer is not None:
            return layer.id()
        typed = self.box.currentText()
        return typed if typed in self.box.additionalItems() else None

    def _ask(self) -> None:
        filters = QgsProviderRegistry.instance().fileVectorFilters()
        chosen = self.box.currentText() if self.value() else ""
        path, _ = QFileDialog.getOpenFileName(self, self.browse.toolTip(), str(Path(chosen).parent), filters)
        if path:
            self.set_file(path)


class TerritoryEntry(Entry):
    """The territory of a source."""

    def __init__(self, definition) -> None:
        super().__init__(definition, TerritoryBox())
        self.widget.box.setToolTip(definition.help())
        self.widget.box.setAccessibleName(self.title)
        self.widget.changed.connect(self.changed)

    def value(self):
        """Return what QGIS finds the polygons by."""
        return self.widget.value()
