# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that appears where a filter would change nothing to be seen: the incidents are hidden in the layer tree."""
from __future__ import annotations

from qgis.core import QgsLayerTreeLayer, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from ....core.wording import tr
from ..subject import Subject


class OutOfSight(QLabel):
    """Says that the map does not show the incidents, with a link that shows them."""

    def __init__(self, subject: Subject) -> None:
        hidden, link = tr("The map does not show the incidents."), tr("Show them")
        super().__init__(f'{hidden} <a href="#show">{link}</a>')
        self.setWordWrap(True)
        links = Qt.TextInteractionFlag
        self.setTextInteractionFlags(links.LinksAccessibleByMouse | links.LinksAccessibleByKeyboard)
        self._subject, self._root = subject, QgsProject.instance().layerTreeRoot()
        self.linkActivated.connect(self.show_incidents)
        for signal in self._signals():
            signal.connect(self.look)
        self.look()

    def look(self, *_) -> None:
        """Appear where the incidents are hidden, go where they are not."""
        node = self._node()
        self.setVisible(node is not None and not node.isVisible())

    def show_incidents(self, *_) -> None:
        """Tick the layer, and the groups that hold it."""
        node = self._node()
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)

    def release(self) -> None:
        """Let go of the project."""
        for signal in self._signals():
            signal.disconnect(self.look)

    def _signals(self):
        yield self._root.visibilityChanged
        yield self._root.addedChildren
        yield self._root.removedChildren
        yield self._subject.changed

    def _node(self) -> QgsLayerTreeLayer | None:
        layer = self._subject.layer
        return self._root.findLayer(layer.id()) if layer is not None else None
