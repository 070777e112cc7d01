# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer of incidents holds, read in the background."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled, CoreError
from ...processing_algs.adapters.known_incidents import Known, read_known
from .period import UNSEEN

_running: set[_Reading] = set()
"""QGIS only borrows the tasks of Python: they must live until they end, even when nobody waits for them."""


class _Reading(QgsTask):
    """One reading, of a copy of the layer: nobody edits, filters or deletes it meanwhile."""

    def __init__(self, layer: QgsVectorLayer, subset: str, tell: Callable[[_Reading, Known | None], None]) -> None:
        super().__init__("", UNSEEN)
        self._layer = layer.clone()
        if self._layer.subsetString() != subset:
            self._layer.setSubsetString(subset)
        self._feedback, self._tell = QgsProcessingFeedback(False), tell
        self._known: Known | None = None
        _running.add(self)

    def run(self) -> bool:
        """Read, aside."""
        try:
            self._known = read_known(self._layer, self._feedback)
        except (Cancelled, CoreError):
            return False
        return True

    def cancel(self) -> None:
        """Stop soon."""
        self._feedback.cancel()
        super().cancel()

    def finished(self, ok: bool) -> None:
        """Tell, on the main thread."""
        _running.discard(self)
        self._tell(self, self._known if ok else None)


class KnownSearch(QObject):
    """Reads one layer at a time: the last one asked for wins."""

    found = pyqtSignal()
    """``known`` has changed: there is nothing in it while a layer is being read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known: Known | None = None
        self._last: _Reading | None = None
        self._about: tuple[str, str] | None = None

    @property
    def busy(self) -> bool:
        """Whether a layer is being read."""
        return self._last is not None

    def follow(self, layer: QgsVectorLayer | None, subset: str) -> None:
        """Know ``layer`` with the filter ``subset``; it is read only where it is not the one already known."""
        about = (layer.id(), subset) if layer is not None else None
        if about == self._about:
            return
        self.stop()
        self._about = about
        if layer is not None and layer.isValid():
            self._last = _Reading(layer, subset, self._hear)
            QgsApplication.taskManager().addTask(self._last)
        self.found.emit()

    def stop(self) -> None:
        """Forget what is known, and the reading under way."""
        last, self._last = self._last, None
        self.known, self._about = None, None
        if last is not None:
            last.cancel()

    def _hear(self, reading: _Reading, known: Known | None) -> None:
        if reading is self._last:
            self._last, self.known = None, known
            self.found.emit()
