# SPDX-License-Identifier: GPL-2.0-or-later
"""First and last dates of a layer, found in the background."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, pyqtSignal

from ...core.report.period import written_period

STATISTICS = "native:basicstatisticsforfields"
UNSEEN = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent | QgsTask.Flag.Hidden
"""Nobody asked for it: its end is no news, and its cancelling no failure."""

_running: set[_Search] = set()
"""QGIS only borrows the context and the feedback of a task: they must outlive it, even when nobody waits for it."""


class _Search:
    """One search, alive until its task ends."""

    def __init__(self, layer: QgsVectorLayer, field: str, tell: Callable[[_Search, str], None]) -> None:
        self._tell = tell
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self._context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(STATISTICS)
        parameters = {"INPUT_LAYER": layer.id(), "FIELD_NAME": field}
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback, UNSEEN)
        self._task.executed.connect(self._end)
        _running.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        self._task.cancel()

    def _end(self, ok: bool, results: dict) -> None:
        _running.discard(self)
        self._tell(self, in_words(results.get("MIN"), results.get("MAX")) if ok else "")


class PeriodSearch(QObject):
    """Asks Processing for the bounds of a field, one layer at a time: the last one asked for wins."""

    found = pyqtSignal(str)
    """The period in words, empty where the field holds no date."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: _Search | None = None

    def search(self, layer: QgsVectorLayer, field: str) -> None:
        """Start and return at once; ``found`` tells the rest."""
        self.stop()
        self._last = _Search(layer, field, self._hear)

    def stop(self) -> None:
        """Forget the search that is running."""
        last, self._last = self._last, None
        if last is not None:
            last.cancel()

    def _hear(self, search: _Search, period: str) -> None:
        if search is self._last:
            self._last = None
            self.found.emit(period)


def in_words(first: object, last: object) -> str:
    """« January 2019 – December 2024 », as on maps and in reports; empty where a bound is no date."""
    days = [_day(first), _day(last)]
    return written_period(days[0].toPyDate(), days[1].toPyDate()) if all(day.isValid() for day in days) else ""


def _day(value: object) -> QDate:
    if isinstance(value, QDateTime):
        return value.date()
    if isinstance(value, QDate):
        return value
    return QDate.fromString(str(value)[:10], Qt.DateFormat.ISODate)
