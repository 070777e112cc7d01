# SPDX-License-Identifier: GPL-2.0-or-later
"""Run an algorithm in the background, for whoever shows a button."""
from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from time import monotonic

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, pyqtSignal

from ..core.wording import tr
from .clearing import clear_for
from .history import remember
from .layers import layers_in
from .results import load_results
from .sentences import found
from .turns import turns

LOG = "Quiétude"
SPOKEN_FOR = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
"""QGIS would say « Task complete » over our own message, and « Task failed » of what was only cancelled."""


@dataclass(frozen=True)
class Outcome:
    """How a run ended, and the sentence that says it."""

    algorithm: str
    ok: bool
    sentence: str
    results: dict = field(default_factory=dict)
    layers: dict[str, QgsMapLayer] = field(default_factory=dict)
    cancelled: bool = False
    log: str = ""
    """All that was said during the run, in HTML."""
    note: str = ""
    """What the run did to the layer tree besides, for the dock."""


class Hearing(QgsProcessingFeedback):
    """Feedback that remembers why the algorithm refused."""

    def __init__(self) -> None:
        super().__init__(False)
        self.refusal = ""

    def reportError(self, error, fatalError=False):  # noqa: N803 (QGIS names it)
        """Hear an error; the last one is the reason of a failure."""
        self.refusal = error
        super().reportError(error, fatalError)


@dataclass
class Run:
    """What QGIS does not keep alive for Python while an algorithm runs."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: Hearing
    task: QgsProcessingAlgRunnerTask | None = None


class Runner(QObject):
    """One run at a time: what a button starts is what ``qgis_process`` runs."""

    started = pyqtSignal(str)
    """Title of the algorithm."""
    progressed = pyqtSignal(float)
    """Percentage done."""
    finished = pyqtSignal(object)
    """The :class:`Outcome`, once its layers are in the project."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self.command = ""
        """The last run, as a command for ``qgis_process``."""

    @property
    def busy(self) -> bool:
        """Whether an algorithm is running."""
        return self._run is not None

    def start(self, algorithm_id: str, parameters: dict) -> None:
        """Start and return at once; ``finished`` tells the rest. Ignored while another run lasts."""
        if self.busy:
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            sentence = tr("The toolbox has no algorithm “{algorithm}”.", algorithm=algorithm_id)
            self.finished.emit(Outcome(algorithm_id, False, sentence))
            return
        run = self._run = Run(algorithm, parameters, QgsProcessingContext(), Hearing())
        run.context.setProject(QgsProject.instance())
        run.context.setFeedback(run.feedback)
        run.feedback.progressChanged.connect(self.progressed)
        self.command = remember(algorithm, parameters, run.context)
        self.started.emit(algorithm.displayName())
        fit, reason = algorithm.checkParameterValues(parameters, run.context)
        if not fit:
            run.feedback.reportError(reason)
            self._finish(False, {})
        elif algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading:
            # Later, so that the progress bar shows before the window freezes.
            QTimer.singleShot(0, self._run_here)
        else:
            self._run_aside(run)

    def cancel(self) -> None:
        """Ask the running algorithm to stop."""
        if self._run is not None:
            self._run.feedback.cancel()
            if self._run.task is not None:
                self._run.task.cancel()

    def stop(self, seconds: float = 10) -> None:
        """Cancel and wait for the end: nothing may run once the plugin is unloaded."""
        self.cancel()
        deadline = monotonic() + seconds
        while self.busy and monotonic() < deadline:
            # Not waitForFinished: it would hold the interpreter that the algorithm needs to end.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _run_aside(self, run: Run) -> None:
        run.task = QgsProcessingAlgRunnerTask(run.algorithm, run.parameters, run.context, run.feedback, SPOKEN_FOR)
        if run.task.isCanceled():
            self._finish(False, {})
            return
        run.task.setDescription(f"{LOG} – {run.algorithm.displayName()}")
        run.task.executed.connect(self._finish_aside)
        turns.begin()
        QgsApplication.taskManager().addTask(run.task)

    def _finish_aside(self, ok: bool, results: dict) -> None:
        turns.end()
        self._finish(ok, results)

    def _run_here(self) -> None:
        run = self._run
        if run is not None:
            results, ok = run.algorithm.run(run.parameters, run.context, run.feedback)
            self._finish(ok, results)

    def _finish(self, ok: bool, results: dict) -> None:
        run, self._run = self._run, None
        cancelled = not ok and run.feedback.isCanceled()
        layers = self._load(run, results) if ok else {}
        ok = ok and layers is not None
        level = Qgis.MessageLevel.Info if ok or cancelled else Qgis.MessageLevel.Critical
        QgsMessageLog.logMessage(run.feedback.textLog(), LOG, level, False)
        sentence = _sentence(run, ok, cancelled, results)
        hidden = clear_for(run.algorithm.id(), layers.values(), layers_in(run.parameters)) if ok else []
        note = tr("Hidden, tick to show again: {names}.", names=", ".join(hidden)) if hidden else ""
        log = run.feedback.htmlLog()
        self.finished.emit(Outcome(run.algorithm.id(), ok, sentence, results, layers or {}, cancelled, log, note))

    def _load(self, run: Run, results: dict) -> dict[str, QgsMapLayer] | None:
        """Layers of the results by output, ``None`` where some could not be loaded."""
        try:
            layers, lost = load_results(run.context, run.feedback, results)
        except Exception:  # a style may fail in any way: the person gets a sentence, the log its details
            run.feedback.reportError(traceback.format_exc())
            return None
        if lost:
            run.feedback.reportError(tr("These results could not be opened: {names}.", names=", ".join(lost)))
        return None if lost else layers


def _sentence(run: Run, ok: bool, cancelled: bool, results: dict) -> str:
    title, refusal = run.algorithm.displayName(), run.feedback.refusal
    if cancelled:
        return tr("{title}: cancelled.", title=title)
    if ok:
        return found(run.algorithm, results)
    if not refusal or refusal.startswith("Traceback"):
        # What QGIS makes of any Python error; the log has it whole.
        return tr("{title} stopped on a defect of the program. Its details are in the log “Quiétude”.", title=title)
    return refusal
