# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters chosen from a list: words, layers, fields, reference systems."""
from __future__ import annotations

from qgis.core import Qgis, QgsFieldProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QComboBox

from ...core.wording import tr
from .entry import Entry, narrow
from .words import read_as


class WordEntry(Entry):
    """One of a closed list of words."""

    def __init__(self, definition) -> None:
        super().__init__(definition, narrow(QComboBox()))
        for word in definition.options():
            self.widget.addItem(read_as(word), word)
        self.widget.setCurrentIndex(max(self.widget.findData(definition.defaultValue()), 0))
        self.widget.currentIndexChanged.connect(self.changed)

    def value(self):
        """Return the word that scripts know."""
        return self.widget.currentData()


class LayerEntry(Entry):
    """A polygon layer of the project."""

    def __init__(self, definition) -> None:
        super().__init__(definition, narrow(QgsMapLayerComboBox()))
        self._several = definition.type() == "multilayer"
        self.widget.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.widget.setAllowEmptyLayer(True, "–")
        self.widget.setLayer(None)
        self.widget.layerChanged.connect(self.changed)

    def value(self):
        """Return the id of the layer, in a list where several are accepted."""
        layer = self.widget.currentLayer()
        if layer is None:
            return None
        return [layer.id()] if self._several else layer.id()


class FieldEntry(Entry):
    """A field of the layer of another entry."""

    def __init__(self, definition, owner: LayerEntry) -> None:
        super().__init__(definition, narrow(QgsFieldComboBox()))
        if definition.dataType() == definition.DataType.Numeric:
            self.widget.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.widget.setAllowEmptyFieldName(True)
        self.widget.setLayer(owner.widget.currentLayer())
        owner.widget.layerChanged.connect(self.widget.setLayer)
        self.widget.fieldChanged.connect(self.changed)

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
