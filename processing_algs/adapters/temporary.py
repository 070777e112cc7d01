# SPDX-License-Identifier: GPL-2.0-or-later
"""Temporary outputs on the disk, for what is too large to be held in memory."""
from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProcessingUtils, QgsProperty

TEMPORARY = "TEMPORARY_OUTPUT"


def is_temporary(value: object) -> bool:
    """Whether a destination is left to QGIS, which would hold the layer in memory."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value == TEMPORARY


def is_loaded_by_qgis(value: object) -> bool:
    """Whether QGIS will open the result of a destination by itself."""
    return isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None


def on_disk(value: object, name: str, context: QgsProcessingContext) -> object:
    """The same destination as a file called ``name`` in the temporary folder, which QGIS empties."""
    path = QgsProcessingUtils.generateTempFilename(name, context)
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    held = QgsProcessingOutputLayerDefinition(value)
    held.sink = QgsProperty.fromValue(path)
    return held
