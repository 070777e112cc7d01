# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything of the plugin that people see in the window of QGIS, built and wired."""
from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterFeatureSource
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

from ..core.wording import tr
from ..processing_algs.base import QuietudeAlgorithm
from ..processing_algs.provider import ALGORITHMS
from .announcer import TITLE, Announcer
from .docks.hot_spots_tab import HotSpotsTab
from .docks.observatoire import Observatoire
from .locator import Entry, Locator, entries_of, entry_of
from .maptools.radius_query import RadiusQuery
from .options import OptionsFactory
from .player import Player
from .runner import Outcome, Runner
from .toolbar import Toolbar


class Window:
    """Wires dock, runner, toolbar, options and message bar; :meth:`close` leaves no trace of them."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._dialogs: list = []
        self.runner = Runner()
        self.announcer = Announcer(iface)
        self.player = Player(iface)
        self.dock = Observatoire(iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        shown = tuple(algorithm() for algorithm in ALGORITHMS)
        self.radius = RadiusQuery(iface, self.dock.subject)
        self._toolbar = Toolbar(iface, self.dock.toggleViewAction(), shown, self.open_tool, (self.radius.action,))
        self._locator = Locator(self._entries(shown))
        iface.registerLocatorFilter(self._locator)
        self._options = OptionsFactory()
        iface.registerOptionsWidgetFactory(self._options)
        self._connect()

    def _entries(self, shown: tuple[QuietudeAlgorithm, ...]) -> list[Entry]:
        """What the search box of QGIS finds: the dock, the circle, the dialogs."""
        dock = entry_of(self.dock.toggleViewAction(), lambda: self.dock.setUserVisible(True))
        return [dock, entry_of(self.radius.action, self.radius.action.trigger), *entries_of(shown, self.open_tool)]

    def _connect(self) -> None:
        self.dock.asked.connect(self.runner.start)
        self.dock.detailed.connect(self.open_dialog)
        self.dock.cancelled.connect(self.runner.cancel)
        self.dock.copied.connect(self.copy_command)
        self.dock.tab(HotSpotsTab).played.connect(self.player.play)
        self.runner.started.connect(self.dock.start)
        self.runner.progressed.connect(self.dock.course.advance)
        self.runner.finished.connect(self._finish)
        self._options.announcer.changed.connect(self.dock.show_defaults)

    def close(self) -> None:
        """Take everything away, in reverse order of building."""
        self.runner.finished.disconnect(self._finish)
        self.runner.stop()
        self.announcer.release()
        for dialog in self._dialogs:  # their algorithms go with the provider
            if not sip.isdeleted(dialog):
                dialog.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.deregisterLocatorFilter(self._locator)
        self._toolbar.remove()
        self.radius.release()
        self.dock.release()
        self.player.release()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.runner.deleteLater()

    def open_tool(self, algorithm_id: str, parameters: dict) -> None:
        """Open the dialog of an algorithm on the incidents of the dock, where it reads some."""
        read = QgsApplication.processingRegistry().algorithmById(algorithm_id).parameterDefinition("INPUT")
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        reads = isinstance(read, QgsProcessingParameterFeatureSource) and not read.flags() & optional
        if reads and self.dock.subject.layer is not None:
            parameters = {"INPUT": self.dock.subject.source(), **parameters}
        self.open_dialog(algorithm_id, parameters)

    def open_dialog(self, algorithm_id: str, parameters: dict) -> None:
        """Open the dialog of Processing, where all the parameters are."""
        try:
            import processing
        except ImportError:
            self._iface.messageBar().pushMessage(
                TITLE, tr("Activate the plugin Processing to open this dialog."), Qgis.MessageLevel.Warning
            )
            return
        dialog = processing.createAlgorithmDialog(algorithm_id, parameters)
        # Without a reference Python forgets that it is more than a QDialog, and its buttons do nothing.
        self._dialogs = [kept for kept in self._dialogs if not sip.isdeleted(kept)]
        self._dialogs.append(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def copy_command(self) -> None:
        """Put the last run on the clipboard, as a command for ``qgis_process``."""
        QgsApplication.clipboard().setText(self.runner.command)
        self.dock.course.label.setText(tr("The command is on the clipboard."))

    def _finish(self, outcome: Outcome) -> None:
        self.dock.finish(outcome, bool(self.runner.command))
        self.announcer.announce(outcome)
