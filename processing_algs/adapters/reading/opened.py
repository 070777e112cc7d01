# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer opened on its own thread, to be read in another."""
from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)


class Opened(QgsFeatureSource):
    """All features of a layer, as they were when this was made, on the thread of the layer.

    Providers of texts and of memory ask the project for its variables when a layer is opened. QGIS makes them when they
    are first asked for: two threads that open layers at once crash it.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields, self._crs, self._extent = QgsFields(layer.fields()), layer.crs(), layer.extent()
        self._kind, self._count, self._name = layer.wkbType(), layer.featureCount(), layer.name()

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> QgsFeatureIterator:
        """Features of the layer, in any thread."""
        return self._source.getFeatures(request or QgsFeatureRequest())

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """CRS of the layer."""
        return self._crs

    def fields(self) -> QgsFields:
        """Fields of the layer, joined and computed ones included."""
        return self._fields

    def wkbType(self):
        """Kind of its geometries."""
        return self._kind

    def featureCount(self) -> int:
        """Number of its features."""
        return self._count

    def sourceName(self) -> str:
        """Title of the layer."""
        return self._name

    def sourceExtent(self) -> QgsRectangle:
        """Extent of the layer: measured once, where QGIS would read all features again."""
        return self._extent
