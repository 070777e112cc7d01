# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of the window, where there is a window."""
from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject


def map_canvas() -> QgsMapCanvas | None:
    """The main map of QGIS."""
    # Asked at run time: there is none where the module is imported by a script.
    from qgis.utils import iface

    return iface.mapCanvas() if iface is not None else None


class Repaint(QObject):
    """Draws a layer once more where it was being drawn as it changed: the old drawing may end last, and stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas: QgsMapCanvas | None = None
        self._layer: QgsMapLayer | None = None

    def prepare(self, layer: QgsMapLayer) -> None:
        """The layer is about to change."""
        canvas = map_canvas()
        if canvas is None or not canvas.isDrawing():
            return
        if self._canvas is None:
            self._canvas = canvas
            canvas.mapCanvasRefreshed.connect(self._draw)
        self._layer = layer

    def stop(self) -> None:
        """Let go of the map and of the layer."""
        if self._canvas is not None:
            self._canvas.mapCanvasRefreshed.disconnect(self._draw)
        self._canvas = self._layer = None

    def _draw(self) -> None:
        layer = self._layer
        self.stop()
        layer.triggerRepaint()
