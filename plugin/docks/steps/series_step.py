# SPDX-License-Identifier: GPL-2.0-or-later
"""The step that makes a series of densities, and plays it."""
from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ....core.wording import tr
from ...layers import is_there
from .foreseeing_step import ForeseeingStep


class SeriesStep(ForeseeingStep):
    """Its last series can be played, and stopped."""

    played = pyqtSignal(object)
    """The raster to play, ``None`` to stop."""

    def _build(self, algorithm: QgsProcessingAlgorithm) -> None:
        super()._build(algorithm)
        self._series: QgsRasterLayer | None = None
        self.play = QPushButton(QgsApplication.getThemeIcon("/mActionPlay.svg"), tr("Play"))
        self.play.setToolTip(tr("Show the periods one after the other, with the temporal controller of QGIS."))
        self.play.setCheckable(True)
        self.play.setEnabled(False)
        self.play.toggled.connect(self._play)
        grid = self.layout()
        grid.addWidget(self.play, grid.rowCount(), 0, 1, 2)

    def offer(self, series: QgsRasterLayer) -> None:
        """Let this series be played."""
        self._forget()
        self._series = series
        series.willBeDeleted.connect(self._forget)
        self.play.setEnabled(True)

    def release(self) -> None:
        """Let go of the series."""
        self._forget()
        super().release()

    def _forget(self) -> None:
        series, self._series = self._series, None
        if series is not None:
            if is_there(series):
                series.willBeDeleted.disconnect(self._forget)
            self.play.setChecked(False)
            self.play.setEnabled(False)

    def _play(self, wanted: bool) -> None:
        self.play.setText(tr("Stop") if wanted else tr("Play"))
        self.played.emit(self._series if wanted else None)
