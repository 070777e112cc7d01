# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters chosen from a list: words, layers, fields, reference systems."""
from __future__ import annotations

from collections.abc import Container, Iterable

from qgis.core import Qgis, QgsFieldProxyModel, QgsMapLayer, QgsProcessing
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QComboBox

from ....core.wording import tr
from ...words import read_as
from .entry import Entry, narrow

NONE = "–"
"""What is read where no layer is chosen."""


class WordEntry(Entry):
    """One of a closed list of words."""

    def __init__(self, definition) -> None:
        super().__init__(definition, narrow(QComboBox()))
        if self.optional:
            self.widget.addItem(tr("automatic"), None)
        self._name, self._options = definition.name(), tuple(definition.options())
        self._list(self._options)
        self.choose(definition.defaultValue())
        self.widget.currentIndexChanged.connect(self.changed)

    def choose(self, word: str | None) -> None:
        """Choose a word, the first of the list where it is not in it."""
        self.widget.setCurrentIndex(max(self.widget.findData(word), 0))

    def offer(self, words: Container[str]) -> None:
        """Offer some of the words only, and keep the one chosen where it is among them."""
        offered = [word for word in self._options if word in words]
        if offered != [self.widget.itemData(row) for row in range(self.widget.count())]:
            chosen = self.widget.currentData()
            self.widget.blockSignals(True)
            self.widget.clear()
            self._list(offered)
            self.choose(chosen)
            self.widget.blockSignals(False)

    def value(self):
        """Return the word that scripts know, or nothing where the algorithm finds it."""
        return self.widget.currentData()

    def _list(self, words: Iterable[str]) -> None:
        for word in words:
            self.widget.addItem(read_as(word, self._name), word)


class LayerEntry(Entry):
    """A layer of the project, of the kind that the parameter takes."""

    def __init__(self, definition) -> None:
        super().__init__(definition, narrow(QgsMapLayerComboBox()))
        self._several = definition.type() == "multilayer"
        self.widget.setFilters(_kind(definition))
        self.widget.setAllowEmptyLayer(True, NONE)
        self.choose(None)
        self.widget.layerChanged.connect(self.changed)

    def choose(self, layer: QgsMapLayer | None) -> None:
        """Choose a layer of the project, or none."""
        self.widget.setLayer(layer)
        if layer is None:
            self.widget.setCurrentIndex(self.widget.findText(NONE))

    def value(self):
        """Return the id of the layer, in a list where several are accepted."""
        layer = self.widget.currentLayer()
        if layer is None:
            return None
        return [layer.id()] if self._several else layer.id()


def _kind(definition) -> Qgis.LayerFilter:
    if definition.type() == "raster":
        return Qgis.LayerFilter.RasterLayer
    points = definition.type() == "source" and QgsProcessing.SourceType.TypeVectorPoint in definition.dataTypes()
    return Qgis.LayerFilter.PointLayer if points else Qgis.LayerFilter.PolygonLayer


class FieldEntry(Entry):
    """A field of the layer of another entry, or of the incidents where no entry holds them."""

    def __init__(self, definition, owner: LayerEntry | None) -> None:
        super().__init__(definition, narrow(QgsFieldComboBox()))
        if definition.dataType() == definition.DataType.Numeric:
            self.widget.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.widget.setAllowEmptyFieldName(True)
        self.of_incidents = owner is None
        if owner is not None:
            self.follow(owner.widget.currentLayer())
            owner.widget.layerChanged.connect(self.follow)
        self.widget.fieldChanged.connect(self.changed)

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Offer the fields of ``layer``, and keep the one chosen where it has it too."""
        if layer is not self.widget.layer():
            chosen = self.widget.currentField()
            self.widget.setLayer(layer)
            self.widget.setField(chosen)

    def choose(self, field: str | None) -> None:
        """Choose a field, none of them where it is empty."""
        self.widget.setField(field or "")

    def value(self):
        """Return the name of the field."""
        return self.widget.currentField() or None


class CrsEntry(Entry):
    """A coordinate reference system."""

    def __init__(self, definition) -> None:
        selector = QgsProjectionSelectionWidget()
        selector.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        selector.setNotSetText(tr("automatic"))
        super().__init__(definition, selector)
        selector.crsChanged.connect(self.changed)

    def value(self):
        """Return the code of the CRS, or nothing where the algorithm finds it."""
        crs = self.widget.crs()
        return crs if crs.isValid() else None
