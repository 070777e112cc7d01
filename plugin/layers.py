# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the project: those that the parameters of a run name, and whether one is still there."""
from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt import sip

from ..processing_algs.adapters.reading.origin import name_asked


def layers_in(parameters: dict) -> list[QgsMapLayer]:
    """The layers of the project that parameters name, each once."""
    named = {name_asked(value) for value in parameters.values()} - {""}
    return [layer for name in sorted(named) if (layer := QgsProject.instance().mapLayer(name)) is not None]


def is_there(layer: QgsMapLayer | None) -> bool:
    """Whether there is a layer to let go of: what QGIS is deleting, Python has already let go of."""
    return layer is not None and not sip.isdeleted(layer)
