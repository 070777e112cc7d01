# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart on the screen, as wide as its dock, and in files."""
from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ....core.files import appearing_whole, write_text
from ....core.report.chart_file import Chart

NARROW_BELOW = 500
"""Pixels across under which the chart for telephones is easier to read."""
SHARP = 3
"""Pixels of a file for one of the screen."""


class ChartView(QWidget):
    """Paints the drawing that suits the width there is; on white in every theme, as it goes into reports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chart: Chart | None = None
        self._drawings = {False: QSvgRenderer(self), True: QSvgRenderer(self)}

    def show_chart(self, chart: Chart | None) -> bool:
        """Show another chart, or none; gives whether there is a drawing to see."""
        self.chart = chart
        drawn = chart is not None and bool(chart.svg())
        for narrow, drawing in self._drawings.items():
            drawing.load(QByteArray(chart.svg(narrow).encode() if drawn else b""))
        self.setVisible(drawn)
        if drawn:
            self.setAccessibleName(chart.title)
            self.setAccessibleDescription(" ".join((chart.facts, *chart.remarks)))
        self._fit()
        return drawn

    def _drawing(self) -> QSvgRenderer:
        return self._drawings[self.width() < NARROW_BELOW]

    def _size(self) -> QSize:
        natural = self._drawing().defaultSize()
        if natural.isEmpty():
            return QSize(self.width(), 0)
        return QSize(self.width(), round(natural.height() * self.width() / natural.width()))

    def _fit(self) -> None:
        height = self._size().height()
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def resizeEvent(self, event):
        """Keep the proportions of the drawing."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event):
        """Draw."""
        if self._drawing().isValid():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._drawing().render(painter, QRectF(self.rect()))
            painter.end()


def write_chart(chart: Chart, path: Path) -> None:
    """Write a chart as its name asks: its figures (csv), or its wide drawing (svg, png).

    Raises
    ------
    OSError
        It could not be written.
    """
    if path.suffix.lower() == ".csv":
        write_text(path, chart.csv())
    elif path.suffix.lower() == ".svg":
        write_text(path, chart.svg())
    else:
        with appearing_whole(path) as made:
            if not _picture(chart.svg()).save(str(made), "PNG"):
                raise OSError(0, "PNG", str(path))


def _picture(svg: str) -> QImage:
    drawing = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(drawing.defaultSize() * SHARP, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    return image
