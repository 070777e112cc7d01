# SPDX-License-Identifier: GPL-2.0-or-later
"""Plays a series of maps with the temporal controller of QGIS, and gives the controller back as it was."""
from __future__ import annotations

from qgis.core import Qgis, QgsInterval, QgsRasterLayer, QgsTemporalNavigationObject

FRAMES_A_SECOND = 1.5


class Player:
    """One frame a band of a raster whose bands have each their time."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._before: tuple | None = None

    def play(self, series: QgsRasterLayer | None) -> None:
        """Play ``series`` again and again; ``None`` stops and shows every layer whole again."""
        controller = self._controller()
        if controller is None:
            return
        if series is None:
            self._stop(controller)
            return
        ranges = [one for _, one in sorted(series.temporalProperties().fixedRangePerBand().items())]
        if not ranges:
            return
        if self._before is None:
            self._before = _state(controller)
        controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
        controller.setAvailableTemporalRanges(ranges)
        extent = type(ranges[0])(ranges[0].begin(), ranges[-1].end(), True, False)
        controller.setTemporalExtents(extent)
        controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.IrregularStep))
        controller.setFramesPerSecond(FRAMES_A_SECOND)
        controller.setLooping(True)
        controller.rewindToStart()
        controller.playForward()

    def release(self) -> None:
        """Stop, before the plugin goes."""
        controller = self._controller()
        if controller is not None:
            self._stop(controller)

    def _stop(self, controller: QgsTemporalNavigationObject) -> None:
        if self._before is None:
            return
        controller.pause()
        mode, extent, duration, speed, looping, ranges = self._before
        self._before = None
        controller.setAvailableTemporalRanges(ranges)
        controller.setTemporalExtents(extent)
        controller.setFrameDuration(duration)
        controller.setFramesPerSecond(speed)
        controller.setLooping(looping)
        controller.setNavigationMode(mode)

    def _controller(self) -> QgsTemporalNavigationObject | None:
        canvas = self._iface.mapCanvas()
        controller = canvas.temporalController() if canvas is not None else None
        return controller if isinstance(controller, QgsTemporalNavigationObject) else None


def _state(controller: QgsTemporalNavigationObject) -> tuple:
    return (
        controller.navigationMode(),
        controller.temporalExtents(),
        controller.frameDuration(),
        controller.framesPerSecond(),
        controller.isLooping(),
        controller.availableTemporalRanges(),
    )
