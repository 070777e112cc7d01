# SPDX-License-Identifier: GPL-2.0-or-later
"""Toolbar and menu: the dock, and the dialog of each algorithm under its group of the toolbox."""
from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from ..processing_algs.base import QuietudeAlgorithm
from ..processing_algs.icons import PLUGIN, icon
from .help import help_actions

TITLE = "Quiétude"
Open = Callable[[str, dict], None]
"""Opens the dialog of an algorithm."""


def grouped(algorithms: tuple[QuietudeAlgorithm, ...]) -> dict[str, list[QuietudeAlgorithm]]:
    """Algorithms by title of their group, in the order in which they come."""
    groups: dict[str, list[QuietudeAlgorithm]] = {}
    for algorithm in algorithms:
        groups.setdefault(algorithm.group(), []).append(algorithm)
    return groups


class Toolbar:
    """Adds one button a group to the window of QGIS and a menu of all, and takes them all away."""

    def __init__(
        self,
        iface,
        dock_action: QAction,
        algorithms: tuple[QuietudeAlgorithm, ...],
        open_dialog: Open,
        tools: tuple[QAction, ...] = (),
    ) -> None:
        self._iface = iface
        self._open_dialog = open_dialog
        self._listed: list[QAction] = []
        # The bar owns the actions and the menus: they go with it.
        self._bar = iface.addToolBar(TITLE)
        self._bar.setObjectName("QuietudeToolBar")
        dock_action.setIcon(icon(PLUGIN))
        for action in (dock_action, *tools):
            self._bar.addAction(action)
            self._list(action)
        self._bar.addSeparator()
        for title, members in grouped(algorithms).items():
            self._add(title, [self._action(algorithm) for algorithm in members])
        for action in help_actions(self._bar):
            self._list(action)

    def _add(self, title: str, actions: list[QAction]) -> None:
        """Show a group: alone, its action; otherwise its first one, with the others in a menu."""
        if len(actions) == 1:
            self._bar.addAction(actions[0])
            self._list(actions[0])
            return
        menu = QMenu(title, self._bar)
        menu.setIcon(actions[0].icon())
        menu.setToolTipsVisible(True)
        menu.addActions(actions)
        button = QToolButton(self._bar)
        button.setDefaultAction(actions[0])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._bar.addWidget(button)
        self._list(menu.menuAction())

    def _list(self, action: QAction) -> None:
        self._iface.addPluginToMenu(TITLE, action)
        self._listed.append(action)

    def _action(self, algorithm: QuietudeAlgorithm) -> QAction:
        action = QAction(algorithm.icon(), f"{algorithm.displayName()}…", self._bar)
        action.setObjectName(f"Quietude_{algorithm.name()}")
        action.setToolTip(algorithm.shortDescription())
        action.setStatusTip(algorithm.shortDescription())
        algorithm_id = f"quietude:{algorithm.name()}"
        action.triggered.connect(lambda: self._open_dialog(algorithm_id, {}))
        return action

    def remove(self) -> None:
        """Leave the window as it was; the dock's own action goes with the dock."""
        for action in self._listed:
            self._iface.removePluginMenu(TITLE, action)
        self._bar.clear()
        self._iface.mainWindow().removeToolBar(self._bar)
        self._bar.deleteLater()
