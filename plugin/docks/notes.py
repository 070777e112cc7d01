# SPDX-License-Identifier: GPL-2.0-or-later
"""Notes of context of a layer, kept with it in the project."""
from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsVectorLayer

from ...core.incidents.notes import Note, notes_read, notes_written

PROPERTY = "quietude/notes"
"""Custom property of the layer. QGIS announces its changes by ``customPropertyChanged``."""


def notes_of(layer: QgsVectorLayer | None) -> tuple[Note, ...]:
    """The notes of ``layer``, the oldest first."""
    return notes_read(str(layer.customProperty(PROPERTY, ""))) if layer is not None else ()


def keep_notes(layer: QgsVectorLayer, notes: Iterable[Note]) -> None:
    """Replace the notes of ``layer``; the project has to be saved."""
    text = notes_written(notes)
    if text == layer.customProperty(PROPERTY, ""):
        return
    if text:
        layer.setCustomProperty(PROPERTY, text)
    else:
        layer.removeCustomProperty(PROPERTY)
    if layer.project() is not None:
        layer.project().setDirty(True)
