# SPDX-License-Identifier: GPL-2.0-or-later
"""The person's own filter of a layer, ours on top of it, and how the own one is handed back."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsMapLayer, QgsProcessingFeatureSourceDefinition, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.incidents.choice.choice import Choice
from ...core.incidents.choice.condition import qgis_expression
from ...core.incidents.choice.dialects import Layout
from ...processing_algs.adapters.layer_filters import address_with, both, condition_of
from ..history import WRITTEN
from .canvas import Repaint


class Narrowing(QObject):
    """Shows a choice of incidents on the map where the format of the layer can; hands it to every run where not."""

    changed = pyqtSignal()
    """What runs will read is no longer the same."""
    filtering = pyqtSignal()
    """The layer is about to be filtered: a thread that reads it must have ended first, or QGIS crashes."""
    dropped = pyqtSignal()
    """The person filters the layer otherwise: ours is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own = ""
        self.expression = ""
        """The choice, as QGIS writes it; empty for everything."""
        self.on_map = False
        self.choice, self.inside = Choice(), None
        self.kept_in_project = False
        self._layer: QgsVectorLayer | None = None
        self._condition, self._set = "", ""
        self._addresses = "", ""
        self._repaint = Repaint(self)
        QgsProject.instance().writeMapLayer.connect(self._write_own)

    def take(self, layer: QgsVectorLayer | None) -> None:
        """Follow ``layer``, whose filter becomes the own one unless it is what was set here."""
        if layer is not self._layer:
            self.hand_back()
            self._forget(layer)
        elif layer is not None and layer.subsetString() != self._set:
            self._forget(layer)
            self.dropped.emit()

    def narrow(
        self, choice: Choice, layout: Layout, on_map: bool, inside: NDArray[np.bool_] | None = None
    ) -> None:
        """Keep only the incidents of ``choice``; ``on_map`` shows no others on the map either.

        ``inside`` tells which of the known incidents are within its area.
        """
        if self._layer is None:
            return
        self.choice, self.inside = choice, inside
        self.expression = qgis_expression(choice, layout)
        self._condition = condition_of(self._layer, choice, layout)
        self.on_map = bool(on_map and self._condition) and self._filter(both(self.own, self._condition))
        if not self.on_map:
            self._filter(self.own)
        self.changed.emit()

    def hand_back(self) -> None:
        """Leave the layer with the person's own filter."""
        if self._layer is not None:
            self._filter(self.own)
        self._clear()

    def forget(self) -> None:
        """The layer is being deleted."""
        self._forget(None)

    def release(self) -> None:
        """Hand back, and let go of the project."""
        self.hand_back()
        self._forget(None)
        QgsProject.instance().writeMapLayer.disconnect(self._write_own)

    def source(self, only_selected: bool) -> object:
        """Value for a source parameter: the layer as the map shows it, or what is left of it."""
        expression = "" if self.on_map else self.expression
        if not (only_selected or expression):
            return self._layer.id()
        source = QgsProcessingFeatureSourceDefinition(self._layer.id(), only_selected)
        source.filterExpression = expression
        if self._condition and not only_selected and self._layer.providerType() == "ogr":
            # Commands know of no expression, but of addresses that filter.
            setattr(source, WRITTEN, address_with(self._layer.source(), both(self.own, self._condition)))
        return source

    def _forget(self, layer: QgsVectorLayer | None) -> None:
        self._repaint.stop()
        self._layer = layer
        self.own = self._set = layer.subsetString() if layer is not None else ""
        self._clear()

    def _clear(self) -> None:
        self.choice, self.inside = Choice(), None
        self.expression, self._condition, self.on_map = "", "", False

    def _filter(self, subset: str) -> bool:
        """Set the filter of the layer; ``False``, with its filter as it was, where its format refuses it."""
        layer, before = self._layer, self._set
        if subset == before:
            return True
        project = QgsProject.instance()
        dirty = project.isDirty()
        own = layer.source() if before == self.own else self._addresses[0]
        self._set = subset
        self.filtering.emit()
        self._repaint.prepare(layer)
        taken = layer.setSubsetString(subset)
        self._addresses = own, layer.source()
        # GDAL accepts conditions that it then cannot read.
        if not taken or layer.featureCount() < 0:
            self._set = before
            if taken:
                layer.setSubsetString(before)
        if not self.kept_in_project:
            project.setDirty(dirty)  # what is saved is not changed by what is looked at
        return self._set == subset

    def _write_own(self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument) -> None:
        """In a project being saved, write the person's own filter for ours."""
        own, ours = self._addresses
        if layer is not self._layer or not self.on_map or self.kept_in_project or layer.source() != ours:
            return
        context = QgsReadWriteContext()
        context.setPathResolver(QgsProject.instance().pathResolver())
        address = layer.encodedSource(own, context)
        element.firstChildElement("datasource").firstChild().toText().setData(address)
        leaves = document.elementsByTagName("layer-tree-layer")
        for leaf in (leaves.at(rank).toElement() for rank in range(leaves.count())):
            if leaf.attribute("id") == layer.id():
                leaf.setAttribute("source", address)
