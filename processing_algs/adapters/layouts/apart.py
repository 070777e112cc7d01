# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet shows, copied for the thread that draws it: the window lives meanwhile, and so may its layers change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtXml import QDomDocument

from ..crs import intact
from .sheet_layers import Shown


@dataclass(frozen=True)
class Apart:
    """Copies of layers that belong to no thread yet, and what a layout reads of their project."""

    shown: Shown
    beneath: list[QgsMapLayer]
    transforms: QgsCoordinateTransformContext
    ellipsoid: str
    variables: dict

    @classmethod
    def of(cls, shown: Shown, beneath: Sequence[QgsMapLayer]) -> Apart:
        """Copy them, on the thread of the project."""
        project = shown.project
        copies = [copy for layer in shown.layers if (copy := _copy(layer)) is not None]
        for layer in (*copies, *beneath):
            layer.moveToThread(None)
        return cls(
            Shown(copies, project, shown.title, intact(shown.crs)), list(beneath),
            project.transformContext(), project.ellipsoid(), project.customVariables(),
        )  # fmt: skip

    def arrived(self) -> tuple[Shown, list[QgsMapLayer]]:
        """What to show and what to put beneath, in a project of this thread."""
        for layer in (*self.shown.layers, *self.beneath):
            layer.moveToThread(QThread.currentThread())
        project = QgsProject()
        project.setTitle(self.shown.title)
        project.setCrs(self.shown.crs)
        project.setTransformContext(self.transforms)
        project.setEllipsoid(self.ellipsoid)
        project.setCustomVariables(self.variables)
        project.addMapLayers(self.shown.layers, False)
        return Shown(self.shown.layers, project, self.shown.title, self.shown.crs), self.beneath


def _copy(layer: QgsMapLayer) -> QgsMapLayer | None:
    """A copy that reads its data by itself; ``None`` of what cannot be copied, as layers of some plugins."""
    if not isinstance(layer, QgsVectorLayer) or not (layer.isModified() or layer.vectorJoins()):
        return layer.clone()
    # Edits under way, and columns that other layers lend, are nowhere but here.
    copy, style = layer.materialize(QgsFeatureRequest()), QDomDocument("qgis")
    layer.exportNamedStyle(style, QgsReadWriteContext())
    copy.importNamedStyle(style)
    copy.setName(layer.name())
    return copy
