# SPDX-License-Identifier: GPL-2.0-or-later
"""The step that lays out a map sheet: of one map or of several, on paper of some size, of one place or of many."""
from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QTimer

from ....core.wording import tr
from ....processing_algs.adapters.layouts.panel import in_time, panels_in
from ..entries.entries import Defaults
from .step import Plan, Step

TWO = "comparison"
PATIENCE_MS = 200
"""Ticking a group shows or hides its layers one by one."""


class MapStep(Step):
    """Lists the maps that the visible layers could share a sheet with."""

    def __init__(self, plan: Plan, defaults: Defaults) -> None:
        self._soon: QTimer | None = None
        super().__init__(plan, defaults)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self.look)
        self._root = QgsProject.instance().layerTreeRoot()
        for signal in self._signals():
            signal.connect(self._wait)
        self.entries["MAPS"].changed.connect(self.look)

    def release(self) -> None:
        """Let go of the project."""
        self._soon.stop()
        for signal in self._signals():
            signal.disconnect(self._wait)

    def showEvent(self, event):
        """List what has changed while nobody looked."""
        super().showEvent(event)
        self._wait()

    def refresh(self) -> None:
        """Allow the button, or say why not; unfolded, list the maps that show by now."""
        super().refresh()
        if self._soon is not None and not self.isCollapsed() and not self._soon.isActive():
            self._tell()

    def missing(self) -> str:
        """Why the step cannot start; empty where it can."""
        return self._hindrance or self._unfit() or super().missing()

    def look(self) -> None:
        """List the maps of the visible layers, where several are wanted."""
        if not self.isVisible() or not self._several():
            return
        found = in_time(panels_in(visible_layers()))
        self.entries["PANELS"].widget.offer(found, 2 if self._word("MAPS") == TWO else len(found))
        self._tell()
        self.refresh()

    def _signals(self):
        yield self._root.visibilityChanged
        yield self._root.addedChildren
        yield self._root.removedChildren
        yield self._root.nameChanged

    def _wait(self, *_) -> None:
        self._soon.start()

    def _several(self) -> bool:
        return self._serves("PANELS")

    def _unfit(self) -> str:
        """What is wrong with the maps ticked; empty where all is well."""
        if not self._several():
            return ""
        maps = self.entries["PANELS"].widget
        if maps.list.count() < 2:
            return tr(
                "Show several results in the layer tree, such as the densities of two periods; or a density through "
                "time; or counts made by period or by category."
            )
        ticked = len(maps.ticked())
        if self._word("MAPS") == TWO and ticked != 2:
            return tr("Tick the two maps to compare.")
        return "" if ticked > 1 else tr("Tick two maps or more.")

    def _tell(self) -> None:
        self.entries["PANELS"].widget.tell(self._unfit())


def visible_layers() -> list[QgsMapLayer]:
    """Layers that the project shows, from the topmost down."""
    root = QgsProject.instance().layerTreeRoot()
    nodes = {node.layerId(): node for node in root.findLayers()}
    return [
        layer
        for layer in root.layerOrder()
        if layer.isValid() and layer.isSpatial() and layer.id() in nodes and nodes[layer.id()].isVisible()
    ]
