# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the project that the parameters of a run name."""
from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProcessingFeatureSourceDefinition, QgsProject


def layers_in(parameters: dict) -> list[QgsMapLayer]:
    """The layers of the project that parameters name, each once."""
    named = set()
    for value in parameters.values():
        source = value.source.staticValue() if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
        named |= {source} if isinstance(source, str) else set()
    return [layer for name in sorted(named) if (layer := QgsProject.instance().mapLayer(name)) is not None]
