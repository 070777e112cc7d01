# SPDX-License-Identifier: GPL-2.0-or-later
"""How a run ended, said in the message bar, with what can be opened at once."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProcessingOutputFile, QgsProcessingOutputHtml, QgsVectorLayer
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ..core.wording import tr
from .runner import Outcome

TITLE = "Quiétude"
REASON_SECONDS = 0
"""A refusal stays until it is closed."""
DONE_SECONDS = 15


class Announcer:
    """Speaks through the message bar of QGIS."""

    def __init__(self, iface, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
        self._iface = iface
        self._open_url = open_url
        self._message = None
        self._log: QgsMessageViewer | None = None

    def announce(self, outcome: Outcome) -> None:
        """Say how a run ended, in place of what was said before."""
        self.clear()
        bar = self._iface.messageBar()
        self._message = bar.createMessage(TITLE, outcome.sentence)
        for title, act in self._openings(outcome):
            button = QPushButton(title)
            button.clicked.connect(act)
            self._message.layout().addWidget(button)
        if outcome.ok or outcome.cancelled:
            level = Qgis.MessageLevel.Success if outcome.ok else Qgis.MessageLevel.Info
            bar.pushWidget(self._message, level, DONE_SECONDS)
        else:
            bar.pushWidget(self._message, Qgis.MessageLevel.Critical, REASON_SECONDS)
        self._message.destroyed.connect(self._forget)

    def release(self) -> None:
        """Take away everything that was said."""
        self._close_log()
        self.clear()

    def clear(self) -> None:
        """Take the message away."""
        if self._message is not None:
            message, self._message = self._message, None
            message.destroyed.disconnect(self._forget)
            self._iface.messageBar().popWidget(message)

    def _forget(self) -> None:
        self._message = None

    def _openings(self, outcome: Outcome):
        """Titles and deeds of the buttons beside the sentence."""
        rejects = outcome.layers.get("REJECTS")
        if isinstance(rejects, QgsVectorLayer) and rejects.featureCount():
            yield tr("Rejected rows"), lambda: self._iface.showAttributeTable(rejects)
        files = written_files(outcome)
        for path, is_report in files:
            title = tr("Report") if is_report else tr("Open")
            yield title, lambda _=False, path=path: self._open_url(QUrl.fromLocalFile(str(path)))
        if any(not is_report for _, is_report in files):
            folder = next(path for path, is_report in files if not is_report).parent
            yield tr("Folder"), lambda: self._open_url(QUrl.fromLocalFile(str(folder)))
        if outcome.log:
            yield tr("Details"), lambda: self._show_log(outcome)

    def _show_log(self, outcome: Outcome) -> None:
        """Show all that was said during the run, in a window that does not block the others."""
        self._close_log()
        self._log = QgsMessageViewer(self._iface.mainWindow(), Qt.WindowType.Dialog, False)
        self._log.setModal(False)
        self._log.setTitle(TITLE)
        self._log.setCheckBoxVisible(False)
        self._log.setMessageAsHtml(outcome.log)
        self._log.show()

    def _close_log(self) -> None:
        if self._log is not None:
            log, self._log = self._log, None
            log.close()
            log.deleteLater()


def written_files(outcome: Outcome) -> list[tuple[Path, bool]]:
    """Files a run wrote that are no layers, and whether each is a report."""
    return [
        (Path(outcome.results[definition.name()]), isinstance(definition, QgsProcessingOutputHtml))
        for definition in _outputs(outcome)
        if isinstance(definition, (QgsProcessingOutputFile, QgsProcessingOutputHtml))
        and outcome.results.get(definition.name())
    ]


def _outputs(outcome: Outcome) -> list:
    algorithm = QgsApplication.processingRegistry().algorithmById(outcome.algorithm)
    return algorithm.outputDefinitions() if algorithm is not None and outcome.ok else []

