# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a received package, under a group of the project."""
from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsVectorLayer

from ....core.errors import CoreError
from ....core.wording import tr

PROJECT, DATA = "carte.qgz", "donnees/faits.gpkg"
WITHOUT_DATA = Qgis.ProjectReadFlag.DontResolveLayers | Qgis.ProjectReadFlag.DontLoadLayouts
"""The layers are opened once, on the files of the folder: the window waits meanwhile."""


class UnreadableProjectError(CoreError):
    """A map that QGIS cannot read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("“{path}” cannot be opened by QGIS; the tables in donnees/ can be opened by hand.", path=path)
        )


def load_into(project: QgsProject, folder: Path, name: str) -> list[str]:
    """Names of the layers of the package in ``folder``, loaded as they are drawn in its map under a group ``name``."""
    received = QgsProject()
    if not received.read(str(folder / PROJECT), WITHOUT_DATA):
        raise UnreadableProjectError(folder / PROJECT)
    group = project.layerTreeRoot().insertGroup(0, name)
    loaded = _copied(received.layerTreeRoot(), group, project, folder)
    received.clear()
    return loaded


def _copied(source: QgsLayerTreeGroup, target: QgsLayerTreeGroup, project: QgsProject, folder: Path) -> list[str]:
    loaded = []
    for node in source.children():
        if isinstance(node, QgsLayerTreeGroup):
            inner = target.addGroup(node.name())
            loaded += _copied(node, inner, project, folder)
            inner.setExpanded(node.isExpanded())
        elif isinstance(node, QgsLayerTreeLayer) and node.layer() is not None:
            layer = _copy(node.layer(), folder)
            project.addMapLayer(layer, False)
            copied = target.addLayer(layer)
            copied.setItemVisibilityChecked(node.itemVisibilityChecked())
            copied.setExpanded(node.isExpanded())
            loaded.append(layer.name())
    return loaded


def _copy(layer: QgsVectorLayer, folder: Path) -> QgsVectorLayer:
    """The layer on the files of the folder: those that the map holds are gone once it is closed."""
    parts = "|".join(layer.source().split("|")[1:])
    copy = QgsVectorLayer(f"{folder / DATA}|{parts}", layer.name(), "ogr")
    copy.setRenderer(layer.renderer().clone())
    for name, alias in layer.attributeAliases().items():
        copy.setFieldAlias(copy.fields().lookupField(name), alias)
    copy.setReadOnly(True)
    return copy
