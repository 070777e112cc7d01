# SPDX-License-Identifier: GPL-2.0-or-later
"""A circle drawn on the map, its radius shown in metres while it grows."""
from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QToolTip

from ...core.wording import number, tr
from ...processing_algs.adapters.crs import intact, metric_crs

SEGMENTS = 24
"""Of a quarter of a circle."""
LEAST = 1.0
"""Metres under which a click is no circle."""
LINE, FILL = QColor(15, 93, 138), QColor(15, 93, 138, 40)


class Circle:
    """A place and a radius in metres, in ``crs``, whose unit is the metre."""

    def __init__(self, crs, centre: QgsPointXY, radius: float) -> None:
        self.crs, self.centre, self.radius = crs, centre, radius

    def geometry(self, crs) -> QgsGeometry:
        """The circle as a polygon in another CRS."""
        disc = QgsGeometry.fromPointXY(self.centre).buffer(self.radius, SEGMENTS)
        disc.transform(QgsCoordinateTransform(self.crs, intact(crs), QgsProject.instance()))
        return disc


class CircleTool(QgsMapTool):
    """Press at the centre, drag to the border, release; Escape gives up."""

    drawn = pyqtSignal(object)
    """The :class:`Circle`."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self._band.setStrokeColor(LINE)
        self._band.setFillColor(FILL)
        self._band.setWidth(2)
        self._circle: Circle | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the centre."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.mapPoint()
        seen = intact(self.canvas().mapSettings().destinationCrs())
        crs = metric_crs(seen, place.x(), place.y(), QgsProcessingFeedback(False))
        centre = QgsCoordinateTransform(seen, crs, QgsProject.instance()).transform(place)
        self._circle = Circle(crs, centre, 0.0)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Grow the circle to the cursor."""
        if self._circle is None:
            return
        self._reach(event.mapPoint())
        self._band.setToGeometry(self._circle.geometry(self.canvas().mapSettings().destinationCrs()), None)
        QToolTip.showText(
            event.globalPos(), tr("Radius: {metres} m", metres=number(self._circle.radius)), self.canvas()
        )

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell the circle; it stays on the map until the next one."""
        if self._circle is None:
            return
        self._reach(event.mapPoint())
        circle, self._circle = self._circle, None
        if circle.radius >= LEAST:
            self.drawn.emit(circle)

    def keyPressEvent(self, event) -> None:
        """Give up."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            event.accept()

    def deactivate(self) -> None:
        """Another tool takes the map."""
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Take the circle off the map."""
        self._circle = None
        self._band.reset(Qgis.GeometryType.Polygon)

    def release(self) -> None:
        """Leave the map as it was."""
        self.canvas().unsetMapTool(self)
        self.clear()
        self.canvas().scene().removeItem(self._band)

    def _reach(self, place: QgsPointXY) -> None:
        seen = intact(self.canvas().mapSettings().destinationCrs())
        border = QgsCoordinateTransform(seen, self._circle.crs, QgsProject.instance()).transform(place)
        centre = self._circle.centre
        self._circle.radius = math.hypot(border.x() - centre.x(), border.y() - centre.y())
