# SPDX-License-Identifier: GPL-2.0-or-later
"""Life cycle of the plugin inside QGIS."""
from __future__ import annotations

from qgis.core import QgsApplication

from ..processing_algs.adapters import language
from ..processing_algs.provider import QuietudeProvider


class QuietudePlugin:
    """Built once by QGIS; ``iface`` is None under qgis_process."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider: QuietudeProvider | None = None
        self._window = None
        # Before the provider: its parameters are worded when they are declared.
        language.install()

    def initProcessing(self):
        """Register the provider; all that qgis_process ever calls."""
        self._provider = QuietudeProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self):
        """Register the provider and build what people see."""
        # Here, not above: qgis_process loads the plugin where there are no widgets.
        from . import words_widget
        from .window import Window

        words_widget.install()
        self.initProcessing()
        self._window = Window(self._iface)

    def unload(self):
        """Undo initGui in reverse order."""
        if self._window is not None:
            from . import words_widget

            self._window.close()
            self._window = None
            words_widget.uninstall()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        language.uninstall()
