# SPDX-License-Identifier: GPL-2.0-or-later
"""The temporal controller of the map: it follows the period of the filter, and the filter follows it."""
from __future__ import annotations

from datetime import datetime, timedelta

from qgis.core import Qgis, QgsDateTimeRange
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal

from ....core.incidents.choice.periods import Period

SECOND = timedelta(seconds=1)


class Clock(QObject):
    """Off until it is linked."""

    moved = pyqtSignal(object)
    """The map shows another :class:`Period`."""

    def __init__(self, canvas: QgsMapCanvas | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = canvas.temporalController() if canvas is not None else None
        self._linked = self._setting = False

    @property
    def available(self) -> bool:
        """Whether the map has a controller."""
        return self._controller is not None

    def link(self, on: bool) -> None:
        """Hear the controller, or no longer."""
        if self._controller is None or on == self._linked:
            return
        self._linked = on
        if on:
            self._controller.updateTemporalRange.connect(self._hear)
        else:
            self._controller.updateTemporalRange.disconnect(self._hear)

    def show(self, period: Period) -> None:
        """Set the range of the controller, where it is linked and the period has both ends."""
        if not self._linked or self._setting or period.since is None or period.before is None:
            return
        self._setting = True
        if self._controller.navigationMode() == Qgis.TemporalNavigationMode.Disabled:
            self._controller.setNavigationMode(Qgis.TemporalNavigationMode.FixedRange)
        self._controller.setTemporalExtents(QgsDateTimeRange(_clock(period.since), _clock(period.before), True, False))
        self._setting = False

    def _hear(self, shown: QgsDateTimeRange) -> None:
        if self._setting or self._controller.navigationMode() == Qgis.TemporalNavigationMode.Disabled:
            return
        since, before = _moment(shown.begin()), _moment(shown.end())
        if before is not None and shown.includeEnd():
            before += SECOND
        self._setting = True  # what follows the map must not drive it
        self.moved.emit(Period(since, before))
        self._setting = False


def _clock(moment: datetime) -> QDateTime:
    return QDateTime.fromString(moment.isoformat(), Qt.DateFormat.ISODate)


def _moment(value: QDateTime) -> datetime | None:
    """A moment by the clock, to the second."""
    return datetime.fromisoformat(value.toString("yyyy-MM-ddTHH:mm:ss")) if value.isValid() else None
