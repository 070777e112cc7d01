# SPDX-License-Identifier: GPL-2.0-or-later
"""An algorithm up to its choices: what it would choose for lengths left empty, without writing anything."""
from __future__ import annotations

from contextlib import suppress
from threading import Event

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingException

from ..core.errors import Cancelled, CoreError
from .adapters.choices import Rehearsed, Rehearsing
from .base import QuietudeAlgorithm


class Rehearsal(QgsProcessingAlgorithm):
    """Runs ``algorithm`` with the feedback that it is given, which must be :class:`.choices.Rehearsing`.

    Not in the toolbox: whoever shows a form runs it in a task. ``idle`` is set while no layer is being read.
    """

    def __init__(self, algorithm: QuietudeAlgorithm, idle: Event) -> None:
        super().__init__()
        self._algorithm = algorithm
        self._idle = idle

    def name(self):
        """Name in the list of tasks."""
        return f"{self._algorithm.name()}_choices"

    def displayName(self):
        """Name in the list of tasks."""
        return self._algorithm.displayName()

    def createInstance(self):
        """Return another rehearsal of the same algorithm."""
        fresh = QgsApplication.processingRegistry().createAlgorithmById(self._algorithm.id())
        return Rehearsal(fresh, self._idle)

    def initAlgorithm(self, config=None):
        """Declare nothing: the algorithm has its own parameters."""

    def prepareAlgorithm(self, parameters: dict, context, feedback: Rehearsing) -> bool:
        """Prepare the algorithm; the run itself will say why it refuses."""
        with suppress(QgsProcessingException):
            self._algorithm.prepareAlgorithm(parameters, context, feedback)
        return True

    def processAlgorithm(self, parameters: dict, context, feedback: Rehearsing) -> dict:
        """Give nothing; the choices are in ``feedback``, none of them where the run would refuse."""
        self._idle.clear()
        try:
            if not feedback.isCanceled():
                self._algorithm.compute(parameters, context, feedback)
        except (Rehearsed, Cancelled, CoreError, OSError, QgsProcessingException):
            pass  # the run itself will say why it refuses
        finally:
            self._idle.set()
        return {}
