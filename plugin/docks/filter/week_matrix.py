# SPDX-License-Identifier: GPL-2.0-or-later
"""The hours of the week, painted on with the mouse or the keyboard."""
from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ....core.incidents.choice.week import DAYS, EVERY_HOUR, HOURS, Week, day_names, week_in_words
from ....core.wording import number, tr

ROW, HEAD, GAP = 18, 16, 4
"""Pixels of a row, of the hours above, and between the days and the first hour."""
NARROWEST = 8
"""Pixels of an hour, at least."""
TICKS = (0, 6, 12, 18)
FAINTEST = 70
"""Opacity, of 255, of an hour that is wanted and has no incident."""
STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
Cell = tuple[int, int]
"""A day (0 is Monday) and an hour; -1 for all days or all hours, where their names are."""


class WeekMatrix(QWidget):
    """Seven rows of 24 hours: those wanted are filled, the darker the more incidents they have."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WEEK")
        self.week: Week = EVERY_HOUR
        self._counts: Sequence[int] = [0] * (DAYS * HOURS)
        self._most = 1
        self._names = day_names()
        self._room: int | None = None
        self._cursor: Cell = (0, 0)
        self._press: tuple[Cell, Week, bool] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Hours of the week"))
        self.setWhatsThis(tr("Click or drag to leave hours out, and again to take them back; the name of a day or the "
                             "hour above stand for the whole row or column. With the keyboard: arrows, then the space "
                             "bar; with Shift, arrows paint."))  # fmt: skip
        self._tell()

    def set_week(self, week: Week) -> None:
        """Want these hours."""
        if week != self.week:
            self.week = week
            self._tell()
            self.update()
            self.changed.emit()

    def set_counts(self, counts: Sequence[int]) -> None:
        """Show how many incidents each hour of the week has, 168 numbers."""
        self._counts, self._most = counts, max(1, *counts)
        self.update()

    def sizeHint(self):
        """Wide enough to hit an hour."""
        return QSize(self._left() + HOURS * 11, HEAD + DAYS * ROW + 1)

    def minimumSizeHint(self):
        """As narrow as a dock can be."""
        return QSize(self._left() + HOURS * NARROWEST, HEAD + DAYS * ROW + 1)

    def cell_at(self, point: QPoint) -> Cell:
        """The hour under ``point``, or the nearest; -1 for a name."""
        width = (self.width() - self._left()) / HOURS
        day = -1 if point.y() < HEAD else min((point.y() - HEAD) // ROW, DAYS - 1)
        hour = -1 if point.x() < self._left() else min(int((point.x() - self._left()) / width), HOURS - 1)
        return day, hour

    def rectangle(self, cell: Cell) -> QRect:
        """Where an hour stands."""
        width = (self.width() - self._left() - 1) / HOURS
        first, end = (round(self._left() + rank * width) for rank in (cell[1], cell[1] + 1))
        return QRect(first, HEAD + cell[0] * ROW, end - first, ROW)

    def mousePressEvent(self, event):
        """Begin to paint, or to erase where the hour is already wanted."""
        if event.button() == Qt.MouseButton.LeftButton:
            cell = self.cell_at(event.pos())
            block = _block(cell, cell)
            self._press = cell, self.week, not block <= self.week
            self._cursor = max(cell[0], 0), max(cell[1], 0)
            self._paint_to(cell)

    def mouseMoveEvent(self, event):
        """Paint the block between where the mouse was pressed and where it is; otherwise say what is under it."""
        cell = self.cell_at(event.pos())
        if self._press is not None:
            self._paint_to(cell)
        elif min(cell) >= 0:
            QToolTip.showText(self.mapToGlobal(event.pos()), self._of_cell(cell), self, self.rectangle(cell))

    def mouseReleaseEvent(self, event):
        """Paint up to here."""
        if self._press is not None:
            self._paint_to(self.cell_at(event.pos()))
            self._press = None

    def keyPressEvent(self, event):
        """Move by arrows, paint with the space bar; with Shift, arrows paint as the hour they leave is."""
        if event.key() in STEPS:
            day, hour = (at + by for at, by in zip(self._cursor, STEPS[event.key()]))
            wanted = self._rank(self._cursor) in self.week
            self._cursor = min(max(day, 0), DAYS - 1), hour % HOURS
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._paint(frozenset({self._rank(self._cursor)}), wanted, self.week)
            self._tell()
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            one = frozenset({self._rank(self._cursor)})
            self._paint(one, not one <= self.week, self.week)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event):
        """Measure the names of days again in other letters."""
        self._room = None
        super().changeEvent(event)

    def paintEvent(self, event):
        """Draw names, hours and the cursor."""
        painter, palette = QPainter(self), self.palette()
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        for hour in TICKS:
            painter.drawText(QRect(self.rectangle((0, hour)).x(), 0, 4 * NARROWEST, HEAD), 0, str(hour))
        for day, name in enumerate(self._names):
            painter.drawText(QRect(0, HEAD + day * ROW, self._left(), ROW), Qt.AlignmentFlag.AlignVCenter, name)
        line = palette.color(QPalette.ColorRole.Mid)
        for day in range(DAYS):
            for hour in range(HOURS):
                painter.setPen(line)
                painter.setBrush(self._colour((day, hour)))
                painter.drawRect(self.rectangle((day, hour)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRect(self.rectangle(self._cursor))

    def _colour(self, cell: Cell) -> QColor:
        if self._rank(cell) not in self.week or not self.isEnabled():
            return self.palette().color(QPalette.ColorRole.Base)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        share = self._counts[self._rank(cell)] / self._most
        colour.setAlpha(round(FAINTEST + (255 - FAINTEST) * share))
        return colour

    def _paint_to(self, cell: Cell) -> None:
        first, before, wanted = self._press
        # From a name, the drag stays among names.
        last = tuple(-1 if name < 0 else max(at, 0) for name, at in zip(first, cell))
        self._paint(_block(first, last), wanted, before)

    def _paint(self, block: Week, wanted: bool, before: Week) -> None:
        self.set_week(before | block if wanted else before - block)

    def _tell(self) -> None:
        """Say in words what the eye sees."""
        words = week_in_words(self.week)
        self.setAccessibleDescription(f"{words}. {self._of_cell(self._cursor)}")

    def _of_cell(self, cell: Cell) -> str:
        count = number(self._counts[self._rank(cell)])
        values = {"day": self._names[cell[0]], "first": cell[1], "last": cell[1] + 1, "count": count}
        if self._rank(cell) in self.week:
            return tr("{day} {first}–{last} h: wanted, {count} incidents", **values)
        return tr("{day} {first}–{last} h: left out, {count} incidents", **values)

    def _left(self) -> int:
        if self._room is None:  # asked for each of the hours each time they are drawn
            self._room = max(self.fontMetrics().horizontalAdvance(name) for name in self._names) + GAP
        return self._room

    @staticmethod
    def _rank(cell: Cell) -> int:
        return cell[0] * HOURS + cell[1]


def _block(first: Cell, last: Cell) -> Week:
    """Hours of the rectangle between two cells."""
    days = range(DAYS) if first[0] < 0 else range(min(first[0], last[0]), max(first[0], last[0]) + 1)
    hours = range(HOURS) if first[1] < 0 else range(min(first[1], last[1]), max(first[1], last[1]) + 1)
    return frozenset(day * HOURS + hour for day in days for hour in hours)
