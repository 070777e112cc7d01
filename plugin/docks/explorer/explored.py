# SPDX-License-Identifier: GPL-2.0-or-later
"""The result that the dock explores: the list shows its places, and the charts the incidents of those picked."""
from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...layers import is_there
from ..subject import Subject

PATIENCE_MS = 300
"""What an edit, or its undoing, changes arrives one signal at a time."""


class Explored(QObject):
    """A layer, and what happens to it."""

    replaced = pyqtSignal()
    """Another layer is explored, or none."""
    altered = pyqtSignal()
    """The layer holds, shows or filters something else."""
    picked = pyqtSignal()
    """Other features are selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self.altered)

    def choose(self, layer: QgsMapLayer | None) -> None:
        """Explore ``layer`` from now on, and hear no longer what happens to the one before."""
        layer = layer if isinstance(layer, QgsVectorLayer) else None
        if layer is self.layer:
            return
        self._soon.stop()
        if is_there(self.layer):
            for signal, slot in self._signals():
                signal.disconnect(slot)
        self.layer = layer
        if layer is not None:
            for signal, slot in self._signals():
                signal.connect(slot)
        self.replaced.emit()

    def _signals(self):
        layer = self.layer
        yield layer.willBeDeleted, self._forget
        yield layer.selectionChanged, self._tell_picked
        changes = (
            layer.subsetStringChanged, layer.afterCommitChanges, layer.afterRollBack, layer.attributeValueChanged,
            layer.featureAdded, layer.featuresDeleted, layer.dataChanged, layer.updatedFields, layer.rendererChanged,
        )  # fmt: skip
        yield from ((signal, self._wait) for signal in changes)

    def _forget(self) -> None:
        self.choose(None)

    def _tell_picked(self, *_) -> None:
        self.picked.emit()

    def _wait(self, *_) -> None:
        self._soon.start()


def explored_of(subject: Subject) -> Explored:
    """The one that the tabs of a dock share."""
    return subject.findChild(Explored) or Explored(subject)
