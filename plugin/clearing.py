# SPDX-License-Identifier: GPL-2.0-or-later
"""A map cleared for a new result: the points it was made from would cover it, the maps before it would show through."""
from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsVectorLayer

from .results import GROUP
from .settings import CLEAR_MAP

MADE_BY = "quietude/made_by"
"""Property of a layer: the algorithm that made it."""


def clear_for(algorithm: str, made: Iterable[QgsMapLayer], sources: Iterable[QgsMapLayer]) -> list[str]:
    """Hide what would spoil the maps just ``made``, and give the names of the point layers that were hidden.

    Of ``sources``, from which they were made, the points; of the group of results, the maps that another algorithm
    made: those of the same one stay, to be compared. Nothing is removed: a tick in the layer tree brings it back.
    """
    made = list(made)
    for layer in made:
        layer.setCustomProperty(MADE_BY, algorithm)
    if not CLEAR_MAP.read() or not any(map(_is_map, made)):
        return []
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(GROUP)
    for node in group.findLayers() if group else ():
        if _is_map(node.layer()) and node.layer().customProperty(MADE_BY, algorithm) != algorithm:
            _hide(node)
    points = [node for layer in sources if _are_points(layer) and (node := root.findLayer(layer.id())) is not None]
    shown = [node for node in points if node.isVisible()]
    for node in shown:
        _hide(node)
    return [node.name() for node in shown]


def _hide(node: QgsLayerTreeLayer) -> None:
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)


def _is_map(layer: QgsMapLayer | None) -> bool:
    """Whether a layer is a surface, or streets: what points would cover."""
    if isinstance(layer, QgsVectorLayer):
        return layer.geometryType() in (Qgis.GeometryType.Line, Qgis.GeometryType.Polygon)
    return layer is not None


def _are_points(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Point
