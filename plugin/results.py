# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that a run made, brought into the project with their names and styles."""
from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.wording import figure, tr
from ..processing_algs.adapters.looks.styles import RASTERS
from .settings import LOAD_IN_GROUP

GROUP = "Quiétude"
# From the top of the layer tree. A new surface goes over the old ones, whatever they are: it is what was asked for.
POINTS, LINES, SURFACES, TABLES = range(4)
_BY_GEOMETRY = {
    Qgis.GeometryType.Point: POINTS,
    Qgis.GeometryType.Line: LINES,
    Qgis.GeometryType.Polygon: SURFACES,
}


def load_results(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback, results: dict | None = None
) -> tuple[dict[str, QgsMapLayer], list]:
    """Load what ``context`` holds for the project; on the main thread only.

    Gives the layers by name of their output, and the names of those that could not be opened. ``results`` are those
    of the run: the radius or the cell size that was used completes the names.
    """
    loaded: dict[str, QgsMapLayer] = {}
    lost: list[str] = []
    made = sorted(context.layersToLoadOnCompletion().items(), key=lambda item: -item[1].layerSortKey)
    for result, details in made:
        layer = _opened(result, context, details)
        if layer is None:
            lost.append(details.name)
            continue
        details.setOutputLayerName(layer)
        layer.setName(layer.name() + _size_used(results or {}))
        project = details.project or QgsProject.instance()
        # The context would delete the layers it owns; the project keeps them.
        layer = context.temporaryLayerStore().takeMapLayer(layer) or layer
        project.addMapLayer(layer, False)
        group = _place(project)
        _retire(layer.name(), group)
        _insert(layer, group)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
        loaded[details.outputName] = layer
    return loaded, lost


def _opened(result: str, context: QgsProcessingContext, details: QgsProcessingContext.LayerDetails):
    """The layer of a result, ``None`` where it cannot be opened."""
    if Path(result).suffix.lower() in RASTERS and Path(result).exists():
        # With the style beside it: without any, QGIS reads the raster to make one up, and the window waits.
        layer = QgsRasterLayer(result, details.name, "gdal")
        if layer.isValid():
            return context.temporaryLayerStore().addMapLayer(layer)
    return QgsProcessingUtils.mapLayerFromString(result, context, True, details.layerTypeHint)


def _size_used(results: dict) -> str:
    """« (200 m) », by which two runs are told apart; empty where no length was chosen."""
    size = results.get("BANDWIDTH_USED") or results.get("CELL_SIZE_USED")
    return f" ({tr('{size} m', size=figure(round(size, 1)))})" if size else ""


def _retire(name: str, group: QgsLayerTreeGroup) -> None:
    """Keep the earlier results of that name, out of sight."""
    for node in group.children():
        if isinstance(node, QgsLayerTreeLayer) and node.name() == name:
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)


def _place(project: QgsProject) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    if not LOAD_IN_GROUP.read():
        return root
    return root.findGroup(GROUP) or root.insertGroup(0, GROUP)


def _insert(layer: QgsMapLayer, group: QgsLayerTreeGroup) -> None:
    """Put ``layer`` above its like, under what must stay visible over it."""
    nodes = group.children()
    over = (index for index, node in enumerate(nodes) if not _may_stay_over(node, layer))
    group.insertLayer(next(over, len(nodes)), layer)


def _may_stay_over(node: QgsLayerTreeNode, layer: QgsMapLayer) -> bool:
    """Whether what ``node`` draws may stay over ``layer``."""
    return isinstance(node, QgsLayerTreeLayer) and node.layer() is not None and _level(node.layer()) < _level(layer)


def _level(layer: QgsMapLayer) -> int:
    if not isinstance(layer, QgsVectorLayer):
        return SURFACES
    return _BY_GEOMETRY.get(layer.geometryType(), TABLES)
