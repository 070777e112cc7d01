# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer of incidents holds, read in the background."""
from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing_algs.adapters.known_incidents import Known, knowing
from .aside import Aside


class KnownSearch(QObject):
    """Reads one layer at a time: the last one asked for wins."""

    found = pyqtSignal()
    """``known`` has changed: there is nothing in it while a layer is being read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known: Known | None = None
        self._about: tuple[str, str] | None = None
        self._aside = Aside(self)
        self._aside.done.connect(self._hear)
        self._aside.refused.connect(lambda _: self.found.emit())

    @property
    def busy(self) -> bool:
        """Whether a layer is being read."""
        return self._aside.busy

    def follow(self, layer: QgsVectorLayer | None, subset: str) -> None:
        """Know ``layer`` with the filter ``subset``; it is read only where it is not the one already known."""
        about = (layer.id(), subset) if layer is not None else None
        if about == self._about:
            return
        self.stop()
        self._about = about
        if layer is not None and layer.isValid():
            self._aside.start(knowing(layer, subset))
        self.found.emit()

    def stop(self) -> None:
        """Forget what is known, and the reading under way."""
        self._aside.stop()
        self.known, self._about = None, None

    def _hear(self, known: Known) -> None:
        self.known = known
        self.found.emit()
