# SPDX-License-Identifier: GPL-2.0-or-later
"""What of the raw layer and of this machine must not be found in a package."""
from __future__ import annotations

import getpass
import socket
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProcessingFeatureSource

from ....core.errors import Cancelled
from ....core.privacy.traces import RawTraces, telling
from ..crs import transform
from ..events import Events

MOST_EVENTS = 50_000
"""Events whose traces are looked for; beyond, every second, third… event."""


def raw_traces(
    source: QgsProcessingFeatureSource, events: Events, rarer_than: int, feedback
) -> RawTraces:
    """Traces of the events: positions in the CRS of the layer, of the package and in degrees, and rare texts."""
    step = -(-len(events) // MOST_EVENTS)
    x, y = events.x[::step], events.y[::step]
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    positions = [transform(x, y, events.crs, crs) for crs in (events.crs, source.sourceCrs(), degrees)]
    exact, texts = _as_stored(source, step, feedback)
    coordinates = tuple(np.concatenate(pair) for pair in positions)
    return RawTraces((*coordinates, exact), telling(texts, rarer_than), surroundings())


def _as_stored(source: QgsProcessingFeatureSource, step: int, feedback) -> tuple[np.ndarray, list[str]]:
    """Coordinates as the layer stores them, and the texts of its attributes."""
    coordinates: list[float] = []
    texts: list[str] = []
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for index, feature in enumerate(source.getFeatures(QgsFeatureRequest(), skip)):
        if index % step:
            continue
        if index % 1000 == 0 and feedback.isCanceled():
            raise Cancelled
        for vertex in feature.geometry().vertices():
            coordinates += (vertex.x(), vertex.y())
        texts += [str(value) for value in feature.attributes() if isinstance(value, (str, int))]
    return np.array(coordinates), texts


def surroundings() -> frozenset[str]:
    """Account, host and home folder of this machine."""
    words = {getpass.getuser(), socket.gethostname(), str(Path.home())}
    return frozenset(word for word in words if len(word) > 2)
