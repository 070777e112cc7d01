# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a sheet: those of a project, of a list, or of the project at hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsEmbeddedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....core.errors import CoreError
from ....core.wording import tr
from .facts import is_thematic

CONTEXT_OUTLINE = {"style": "no", "outline_color": "#2f3d49", "outline_width": "0.25", "joinstyle": "round"}
PROJECT_SUFFIXES = (".qgz", ".qgs")


class UnreadableProjectError(CoreError):
    """A project file that QGIS cannot read."""

    def __init__(self, path: str) -> None:
        super().__init__(tr("PROJECT: “{path}” is missing or is not a QGIS project (.qgz or .qgs).", path=path))


class NoLayerError(CoreError):
    """Nothing to put on the map."""

    def __init__(self) -> None:
        super().__init__(
            tr("There is no layer to show: give LAYERS or PROJECT, or make a layer of the project visible.")
        )


class BothGivenError(CoreError):
    """Two answers to one question."""

    def __init__(self) -> None:
        super().__init__(tr("PROJECT and LAYERS are both given: keep the one that the map must show."))


class UnreadableLayerError(CoreError):
    """A layer that QGIS cannot open."""

    def __init__(self, parameter: str, name: str) -> None:
        super().__init__(tr("{parameter}: “{name}” cannot be opened as a layer.", parameter=parameter, name=name))


def check_readable(parameter: str, listed: object, context: QgsProcessingContext) -> None:
    """Open every layer of a parameter given by a path or a name, before QGIS refuses without saying which.

    Raises
    ------
    UnreadableLayerError
        For the first that cannot be opened.
    """
    names = listed if isinstance(listed, (list, tuple)) else [listed]
    for name in names:
        if isinstance(name, str) and name and QgsProcessingUtils.mapLayerFromString(name, context) is None:
            raise UnreadableLayerError(parameter, name)


@dataclass(frozen=True)
class Shown:
    """Layers from the topmost down, and the project they live in, which must outlive them."""

    layers: list[QgsMapLayer]
    project: QgsProject
    title: str = ""
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


def from_file(path: str, feedback: QgsProcessingFeedback) -> Shown:
    """Visible layers of a project file, styled as it says; those whose data are missing are named and left out.

    Raises
    ------
    UnreadableProjectError, NoLayerError
        Each with its sentence.
    """
    project = QgsProject()
    flags = QgsProject.ReadFlag.FlagDontLoadLayouts | QgsProject.ReadFlag.FlagDontLoad3DViews
    readable = Path(path).suffix.lower() in PROJECT_SUFFIXES and Path(path).is_file()
    if not readable or not project.read(str(path), flags):
        raise UnreadableProjectError(path)
    return from_project(project, feedback)


def from_project(project: QgsProject, feedback: QgsProcessingFeedback) -> Shown:
    """Visible layers of a project.

    Raises
    ------
    NoLayerError
        It shows none.
    """
    root = project.layerTreeRoot()
    visible = [
        layer
        for layer in root.layerOrder()
        if layer.isSpatial() and root.findLayer(layer.id()) is not None and root.findLayer(layer.id()).isVisible()
    ]
    return Shown(_readable(visible, feedback), project, project.title(), project.crs())


def from_list(layers: Iterable[QgsMapLayer], project: QgsProject, feedback: QgsProcessingFeedback) -> Shown:
    """Layers in the order of a map: points above lines, context above what is measured, rasters beneath.

    A polygon layer that nobody styled and that counts nothing is context: it is drawn as outlines.

    Raises
    ------
    NoLayerError
        There is none.
    """
    listed = _readable([layer for layer in layers if layer.isSpatial()], feedback)
    context = [layer for layer in listed if not _is_styled(layer, project) and _is_context(layer)]
    for layer in context:
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(CONTEXT_OUTLINE)))
    return Shown(sorted(listed, key=lambda layer: _depth(layer, layer in context)), project)


def is_styled_points(layer: QgsMapLayer) -> bool:
    """Whether a layer is made of points drawn in several classes."""
    is_points = isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    return is_points and not isinstance(layer.renderer(), QgsSingleSymbolRenderer)


def _readable(layers: list[QgsMapLayer], feedback: QgsProcessingFeedback) -> list[QgsMapLayer]:
    for layer in layers:
        if not layer.isValid():
            feedback.pushWarning(
                tr("The data of the layer “{layer}” cannot be read: it is not on the map.", layer=layer.name())
            )
    valid = [layer for layer in layers if layer.isValid()]
    if not valid:
        raise NoLayerError
    return valid


def _is_styled(layer: QgsMapLayer, project: QgsProject) -> bool:
    """Whether someone chose how a layer looks: in the project, in a file beside it or in its database."""
    if project.mapLayer(layer.id()) is not None:
        return True
    # Processing opens files without their styles.
    found = layer.loadDefaultStyle()[1]
    return found and not isinstance(getattr(layer, "renderer", lambda: None)(), QgsEmbeddedSymbolRenderer)


def _is_context(layer: QgsMapLayer) -> bool:
    return _is_polygons(layer) and not is_thematic(layer)


def _is_polygons(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry


def _depth(layer: QgsMapLayer, is_context: bool) -> int:
    if isinstance(layer, QgsRasterLayer):
        return 4
    if not isinstance(layer, QgsVectorLayer):
        return 5
    if _is_polygons(layer):
        return 2 if is_context else 3
    return 0 if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry else 1
