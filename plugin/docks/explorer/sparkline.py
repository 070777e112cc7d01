# SPDX-License-Identifier: GPL-2.0-or-later
"""The course of a place, drawn in its cell."""
from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate

from .list_model import SERIES

MARGIN, WIDTH = 4, 72
DOT = 2.0
"""Radius, in pixels, of the dot that marks the last period."""


class Sparkline(QStyledItemDelegate):
    """A line from zero to the highest count of the row, in the colours of the table."""

    def sizeHint(self, option, index):
        """Room for a line to be read."""
        return QSize(WIDTH, super().sizeHint(option, index).height())

    def paint(self, painter, option, index):
        """Draw the cell as the style does, then the line over it."""
        super().paint(painter, option, index)
        series = index.data(SERIES)
        if series is None or len(series) < 2:
            return
        points = _points(np.nan_to_num(np.asarray(series, np.float64)), QRectF(option.rect))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        colour = option.palette.color(role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], DOT, DOT)
        painter.restore()


def _points(series: np.ndarray, cell: QRectF) -> list[QPointF]:
    """Where the line goes inside ``cell``."""
    room = cell.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    across = np.linspace(room.left(), room.right(), len(series))
    down = room.bottom() - room.height() * series / max(float(series.max()), 1e-12)
    return [QPointF(float(x), float(y)) for x, y in zip(across, down)]
