# SPDX-License-Identifier: GPL-2.0-or-later
"""Which entry suits which parameter."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtWidgets import QGridLayout, QLabel

from .chosen_entries import CrsEntry, FieldEntry, LayerEntry, WordEntry
from .entry import Entry
from .file_entries import FolderEntry, ReadFileEntry, WrittenFileEntry
from .typed_entries import LENGTHS, LengthEntry, TextEntry, TickEntry

KINDS = {
    "enum": WordEntry,
    "boolean": TickEntry,
    "source": LayerEntry,
    "vector": LayerEntry,
    "multilayer": LayerEntry,
    "raster": LayerEntry,
    "crs": CrsEntry,
    "file": ReadFileEntry,
    "folderDestination": FolderEntry,
}
LABEL_SHARE, FIELD_SHARE = 2, 3
Defaults = dict[str, Callable[[], str]]
"""What a text left empty stands for, by parameter key."""


def entries_of(
    algorithm: QgsProcessingAlgorithm,
    keys: tuple[str, ...],
    defaults: Defaults,
    special: dict[str, type[Entry]] | None = None,
) -> dict[str, Entry]:
    """Entries of the parameters ``keys``, in their order; a field comes after the layer that owns it.

    ``special`` are kinds of entries for parameters that deserve more than their type tells.
    """
    made: dict[str, Entry] = {}
    for key in keys:
        definition = algorithm.parameterDefinition(key)
        if special and key in special:
            made[key] = special[key](definition)
        else:
            made[key] = _entry(definition, algorithm.name(), made, defaults.get(key, _nothing))
    return made


def lay_out(entries: dict[str, Entry], grid: QGridLayout, stacked: bool = False) -> dict[str, QLabel]:
    """Put entries in a grid, their titles beside them, or above them where ``stacked``; gives the titles.

    A box bears its title itself.
    """
    titles = {}
    grid.setColumnStretch(0, LABEL_SHARE)
    grid.setColumnStretch(1, FIELD_SHARE)
    for key, entry in entries.items():
        if isinstance(entry, TickEntry):
            grid.addWidget(entry.widget, grid.rowCount(), 0, 1, 2)
            continue
        label = titles[key] = QLabel(entry.title.replace("&", "&&"))
        label.setBuddy(entry.widget)
        label.setToolTip(entry.widget.toolTip())
        label.setWordWrap(True)
        row = grid.rowCount()
        if stacked:
            grid.addWidget(label, row, 0, 1, 2)
            grid.addWidget(entry.widget, row + 1, 0, 1, 2)
        else:
            grid.addWidget(label, row, 0)
            grid.addWidget(entry.widget, row, 1)
    return titles


def _entry(definition: QgsProcessingParameterDefinition, stem: str, made: dict[str, Entry], otherwise) -> Entry:
    kind = definition.type()
    if kind == "number" and definition.name() in LENGTHS:
        return LengthEntry(definition)
    if kind == "field":
        return FieldEntry(definition, made.get(definition.parentLayerParameterName()))
    if kind == "string":
        return TextEntry(definition, otherwise)
    if kind == "fileDestination":
        return WrittenFileEntry(definition, stem)
    return KINDS[kind](definition)


def _nothing() -> str:
    return ""
