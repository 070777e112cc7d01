# SPDX-License-Identifier: GPL-2.0-or-later
"""How a series of densities looks and plays: one scale for all bands, each shown in its time."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import Qgis, QgsDateTimeRange, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QTimeZone

from .density import density_style
from .styles import Style


def series_style(maximum: float, unit: str, slots: Sequence[tuple[np.datetime64, np.datetime64]]) -> Style:
    """Style of a raster of densities, of which ``maximum`` is the highest in any band, in ``unit``.

    ``slots`` are the start and the end of the time when the temporal controller shows each band; none overlap.
    """
    same_scale = density_style(maximum, unit)

    def style(layer: QgsRasterLayer) -> None:
        same_scale(layer)
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
        temporal.setFixedRangePerBand({band: _range(*slot) for band, slot in enumerate(slots, start=1)})
        temporal.setIsActive(True)

    return style


def _range(start: np.datetime64, end: np.datetime64) -> QgsDateTimeRange:
    """From the first moment of the day ``start`` to before that of ``end``."""
    return QgsDateTimeRange(_midnight(start), _midnight(end), includeBeginning=True, includeEnd=False)


def _midnight(day: np.datetime64) -> QDateTime:
    """Midnight as the temporal controller knows it: its frames are in UTC, wherever it runs."""
    date = day.astype("datetime64[D]").item()
    return QDateTime(QDate(date.year, date.month, date.day), QTime(0, 0), QTimeZone.utc())
