# SPDX-License-Identifier: GPL-2.0-or-later
"""How the map goes to the places that a person picks in the list."""
from __future__ import annotations

from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ...settings import PICKING
from ..canvas import map_canvas

MOST = 500
"""Places beyond which going to them would take a moment, and show nothing."""
AROUND = 1.4
"""What the map shows of what surrounds places, once zoomed on them."""


def roam(layer: QgsVectorLayer, ids: list[int]) -> None:
    """Move the map to the features ``ids`` as the setting says."""
    canvas, way = map_canvas(), PICKING.read()
    if canvas is None or way == "none" or not ids or len(ids) > MOST:
        return
    if way == "zoom":
        zoom(layer, ids)
        return
    if not _in_sight(canvas, layer, ids):
        canvas.panToFeatureIds(layer, ids, False)
    if way == "flash":
        canvas.flashFeatureIds(layer, ids)


def zoom(layer: QgsVectorLayer | None, ids: list[int]) -> None:
    """Have the map show the features ``ids``, and some of what surrounds them."""
    canvas = map_canvas()
    if canvas is not None and layer is not None:
        canvas.zoomToFeatureIds(layer, ids)
        canvas.zoomByFactor(AROUND)


def _in_sight(canvas: QgsMapCanvas, layer: QgsVectorLayer, ids: list[int]) -> bool:
    """Whether the map already shows all of the features."""
    box = QgsRectangle()
    for feature in layer.getFeatures(ids):
        box.combineExtentWith(feature.geometry().boundingBox())
    return canvas.extent().contains(canvas.mapSettings().layerExtentToOutputExtent(layer, box))
