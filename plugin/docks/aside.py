# SPDX-License-Identifier: GPL-2.0-or-later
"""Work done in another thread for the dock, so that the window never waits."""
from __future__ import annotations

import traceback
from collections.abc import Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled, CoreError
from ...core.wording import tr
from ..runner import LOG
from ..turns import turns

UNSEEN = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent | QgsTask.Flag.Hidden
"""Nobody asked for it: its end is no news, and its cancelling no failure."""
Work = Callable[[QgsProcessingFeedback], object]
"""Touches neither widgets nor the project."""

_running: set[_Job] = set()
"""QGIS only borrows a task made by Python: it must live until its end, even when nobody waits for it."""


class _Job(QgsTask):
    """One piece of work, its result or its refusal."""

    def __init__(self, work: Work, tell: Callable[[_Job], None]) -> None:
        super().__init__(LOG, UNSEEN)
        self._work, self._tell = work, tell
        self._feedback = QgsProcessingFeedback(False)
        self.result: object = None
        self.refusal = ""
        _running.add(self)
        turns.begin()
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Work; called by QGIS, in a thread of its own."""
        try:
            self.result = self._work(self._feedback)
        except Cancelled:
            return False
        except CoreError as refusal:
            self.refusal = str(refusal)
        except Exception:  # a defect must not pass for an endless wait
            QgsMessageLog.logMessage(traceback.format_exc(), LOG, Qgis.MessageLevel.Critical, False)
            self.refusal = tr("The program has a defect here. Its details are in the log “Quiétude”.")
        return not self.refusal

    def cancel(self) -> None:
        """Stop soon."""
        self._feedback.cancel()
        super().cancel()

    def finished(self, ok: bool) -> None:
        """Tell; called by QGIS, in the thread of the window."""
        _running.discard(self)
        turns.end()
        self._tell(self)


class Aside(QObject):
    """One piece of work at a time: the last one asked for wins."""

    done = pyqtSignal(object)
    """What the work gave."""
    refused = pyqtSignal(str)
    """The sentence that says why it gave nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: _Job | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._last is not None

    def start(self, work: Work) -> None:
        """Start and return at once; the signals tell the rest."""
        self.stop()
        self._last = _Job(work, self._hear)

    def stop(self) -> None:
        """Forget the work that is under way."""
        last, self._last = self._last, None
        if last is not None:
            last.cancel()

    def _hear(self, job: _Job) -> None:
        if job is not self._last:
            return
        self._last = None
        if job.refusal:
            self.refused.emit(job.refusal)
        elif not job.isCanceled():
            self.done.emit(job.result)
