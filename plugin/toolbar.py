# SPDX-License-Identifier: GPL-2.0-or-later
"""Toolbar and menu: the dock, and the dialog of each algorithm."""
from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..processing_algs.base import RESOURCES, QuietudeAlgorithm

TITLE = "Quiétude"
Open = Callable[[str, dict], None]
"""Opens the dialog of an algorithm."""


class Toolbar:
    """Adds actions to the window of QGIS, and takes them all away."""

    def __init__(self, iface, dock_action: QAction, algorithms: tuple[QuietudeAlgorithm, ...], open_dialog: Open):
        self._iface = iface
        dock_action.setIcon(QIcon(str(RESOURCES / "icons" / "quietude.svg")))
        self._bar = iface.addToolBar(TITLE)
        self._bar.setObjectName("QuietudeToolBar")
        self._actions = [dock_action, *(self._action(algorithm, open_dialog) for algorithm in algorithms)]
        for action in self._actions:
            self._bar.addAction(action)
            iface.addPluginToMenu(TITLE, action)
        self._bar.insertSeparator(self._actions[1])

    def _action(self, algorithm: QuietudeAlgorithm, open_dialog: Open) -> QAction:
        parent: QWidget = self._iface.mainWindow()
        action = QAction(algorithm.icon(), f"{algorithm.displayName()}…", parent)
        action.setObjectName(f"Quietude_{algorithm.name()}")
        action.setToolTip(algorithm.shortDescription())
        action.setStatusTip(algorithm.shortDescription())
        algorithm_id = f"quietude:{algorithm.name()}"
        action.triggered.connect(lambda: open_dialog(algorithm_id, {}))
        return action

    def remove(self) -> None:
        """Leave the window as it was; the dock's own action goes with the dock."""
        for action in self._actions:
            self._iface.removePluginMenu(TITLE, action)
            self._bar.removeAction(action)
        for action in self._actions[1:]:
            action.deleteLater()
        self._iface.mainWindow().removeToolBar(self._bar)
        self._bar.deleteLater()
