# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers read in another thread, whatever happens to them meanwhile."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from .features import Features
from .ladder import read_features
from .table import Snapshot

Reading = Callable[[tuple[str, ...], QgsProcessingFeedback], Features]
"""Reads the points and some fields, in any thread."""


def detached(
    layer: QgsVectorLayer, selected: bool = False, expression: str = "", subset: str | None = None
) -> Reading:
    """What reads ``layer`` as it is now; called on the thread of the layer.

    Of the features ``selected`` or that an ``expression`` keeps, if so; with ``subset`` for its own filter, if given.
    """
    of_file = layer.providerType() == "ogr" and not (selected or expression or layer.isModified())
    if of_file or subset not in (None, layer.subsetString()):
        layer = layer.clone()
        if subset not in (None, layer.subsetString()):
            layer.setSubsetString(subset)
    if of_file:
        return lambda names, feedback: read_features(layer, names, feedback)
    # Not in the other thread: providers of texts and of memory then ask the project for its variables, which QGIS makes
    # when they are first asked for. Two threads that do so at once crash it.
    return Snapshot.of(layer, selected, expression).points
