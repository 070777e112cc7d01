# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run would choose and how long it would take, asked in the background while a form is filled in."""
from __future__ import annotations

from collections.abc import Callable
from threading import Event

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....processing_algs.adapters.choices import Rehearsing
from ....processing_algs.rehearsal import Rehearsal
from ...layers import is_there, layers_in
from ...turns import turns
from ..aside import UNSEEN

DELAY_MS = 300
"""A person who types is not answered at each digit."""
LONGEST_WAIT_S = 5.0
"""For a reading to notice that it is cancelled, before its layer goes."""

_running: set[_Rehearsing] = set()
"""QGIS only borrows what a task works with: it must outlive it, even when nobody waits for it."""


class _Rehearsing:
    """One rehearsal, alive until its task ends."""

    def __init__(self, algorithm: str, parameters: dict, tell: Callable[[_Rehearsing], None]) -> None:
        self.feedback = Rehearsing()
        self._tell, self._idle = tell, Event()
        self._idle.set()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        asked = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self._algorithm = Rehearsal(asked, self._idle)
        self._layers = layers_in(parameters)
        for layer in self._layers:
            layer.willBeDeleted.connect(self.leave)
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, parameters, self._context, self.feedback, UNSEEN)
        self._task.executed.connect(self._end)
        _running.add(self)
        turns.begin()
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop soon."""
        self.feedback.cancel()
        self._task.cancel()

    def leave(self) -> None:
        """Stop, and return once no layer is being read."""
        self.feedback.cancel()
        self._idle.wait(LONGEST_WAIT_S)
        self._forget_layers()

    def _forget_layers(self) -> None:
        for layer in self._layers:
            if is_there(layer):
                layer.willBeDeleted.disconnect(self.leave)
        self._layers = []

    def _end(self, *_) -> None:
        _running.discard(self)
        turns.end()
        self._forget_layers()
        self._tell(self)


class Foresight(QObject):
    """Rehearses one form at a time: the last one asked for wins."""

    found = pyqtSignal(object)
    """The :class:`.choices.Rehearsing` that heard the choices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: _Rehearsing | None = None
        self._wanted: tuple[str, dict] | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._start)

    def ask(self, algorithm: str, parameters: dict) -> None:
        """Rehearse soon; ``found`` tells the rest."""
        self._cancel()
        self._wanted = algorithm, {**parameters, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        self._delay.start()

    def stop(self) -> None:
        """Forget what was asked; once this returns, no layer is being read for it."""
        self._delay.stop()
        last = self._last
        self._cancel()
        if last is not None:
            last.leave()

    def _cancel(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            last.cancel()

    def _start(self) -> None:
        self._last = _Rehearsing(*self._wanted, self._hear)

    def _hear(self, rehearsing: _Rehearsing) -> None:
        if rehearsing is self._last:
            self._last = None
            self.found.emit(rehearsing.feedback)
