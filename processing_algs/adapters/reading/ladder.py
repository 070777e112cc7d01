# SPDX-License-Identifier: GPL-2.0-or-later
"""Which way to read: the fastest that is sure to give what QGIS's own loop gives."""
from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureSource, QgsProcessingFeedback

from . import arrow, collected, loop, sqlite
from .features import Features
from .origin import Origin, origin_of

RUNGS = (arrow.read, sqlite.read, collected.read)
"""The fast ways, the fastest first; each answers ``None`` to a layer that is not for it."""
FEW = 400
"""Features that the loop reads as quickly as a fast way and its sample."""
SAMPLE = 100
"""Features by which a fast way is judged: a zone, an encoding or an order that differ show at once."""
SMALL_SELECTION = 10
"""A selection of less than one feature in so many is read by itself, not out of the whole layer."""


def read_features(source: QgsFeatureSource, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Features:
    """Every feature of ``source``, its selection and filters honoured, the same whatever the way chosen.

    Raises
    ------
    NotPointsError
        A feature is neither a point nor made of points.
    Cancelled
        The person stopped.
    """
    origin = _worth_it(origin_of(source), fields, feedback)
    if origin is not None:
        sample = loop.read_first(origin, SAMPLE, fields, feedback)
        for rung in RUNGS:
            features = rung(origin, fields, feedback)
            if features is not None and features.taken(np.arange(min(SAMPLE, features.count))).same(sample):
                return features
    return loop.read(source, fields, feedback)


def _worth_it(origin: Origin | None, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Origin | None:
    """``origin``, its expression evaluated; ``None`` where the loop is as good, or surer."""
    if origin is None or not origin.certain(fields):
        return None
    every = origin.layer.featureCount()
    read = origin.layer.selectedFeatureCount() if origin.selected else every
    return origin.matched(feedback) if read > FEW and read * SMALL_SELECTION >= every else None
