# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a received package, under a group of the project."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsVectorLayer

from ....core.errors import CoreError
from ....core.wording import tr

PROJECT, DATA = "carte.qgz", "donnees/faits.gpkg"
WITHOUT_DATA = Qgis.ProjectReadFlag.DontResolveLayers | Qgis.ProjectReadFlag.DontLoadLayouts
"""The layers are opened once, on the files of the folder."""


class UnreadableProjectError(CoreError):
    """A map that QGIS cannot read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("“{path}” cannot be opened by QGIS; the tables in donnees/ can be opened by hand.", path=path)
        )


@dataclass(frozen=True)
class Leaf:
    """A layer, and how the map of the package lists it."""

    layer: QgsVectorLayer
    visible: bool
    expanded: bool


@dataclass(frozen=True)
class Branch:
    """A group, and what it holds."""

    name: str
    expanded: bool
    nodes: list[Branch | Leaf]


def read_map(folder: Path) -> list[Branch | Leaf]:
    """What the map of the package in ``folder`` lists, as it is drawn there; in any thread.

    Raises
    ------
    UnreadableProjectError
        QGIS cannot read the map.
    """
    received = QgsProject()
    if not received.read(str(folder / PROJECT), WITHOUT_DATA):
        raise UnreadableProjectError(folder / PROJECT)
    nodes = _read(received.layerTreeRoot(), folder)
    received.clear()
    return nodes


def place(nodes: list[Branch | Leaf], group: QgsLayerTreeGroup, project: QgsProject) -> None:
    """Put what was read under ``group``, on the thread of the project."""
    for node in nodes:
        if isinstance(node, Branch):
            inner = group.addGroup(node.name)
            place(node.nodes, inner, project)
        else:
            project.addMapLayer(node.layer, False)
            inner = group.addLayer(node.layer)
            inner.setItemVisibilityChecked(node.visible)
        inner.setExpanded(node.expanded)


def names_of(nodes: list[Branch | Leaf]) -> list[str]:
    """Names of the layers, in the order of the list."""
    return [
        name for node in nodes
        for name in (names_of(node.nodes) if isinstance(node, Branch) else [node.layer.name()])
    ]  # fmt: skip


def _read(group: QgsLayerTreeGroup, folder: Path) -> list[Branch | Leaf]:
    nodes: list[Branch | Leaf] = []
    for node in group.children():
        if isinstance(node, QgsLayerTreeGroup):
            nodes.append(Branch(node.name(), node.isExpanded(), _read(node, folder)))
        elif isinstance(node, QgsLayerTreeLayer) and node.layer() is not None:
            nodes.append(Leaf(_copy(node.layer(), folder), node.itemVisibilityChecked(), node.isExpanded()))
    return nodes


def _copy(layer: QgsVectorLayer, folder: Path) -> QgsVectorLayer:
    """The layer on the files of the folder, for the window: those that the map holds are gone once it is closed."""
    parts = "|".join(layer.source().split("|")[1:])
    copy = QgsVectorLayer(f"{folder / DATA}|{parts}", layer.name(), "ogr")
    if not copy.isValid():
        raise UnreadableProjectError(folder / DATA)
    copy.setRenderer(layer.renderer().clone())
    for name, alias in layer.attributeAliases().items():
        copy.setFieldAlias(copy.fields().lookupField(name), alias)
    copy.setReadOnly(True)
    copy.moveToThread(QgsApplication.instance().thread())
    return copy
