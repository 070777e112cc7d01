# SPDX-License-Identifier: GPL-2.0-or-later
"""The attributes that areas and streets bring along, beside the figures computed for them."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from qgis.core import NULL, QgsFeature, QgsField, QgsFields, QgsProcessingFeedback
from qgis.PyQt.QtCore import QMetaType

from ...core.wording import tr
from ..adapters.vectors import TYPES, Column

SUFFIX = "_source"
TAKEN_BY_FORMATS = ("fid", "ogc_fid")
"""Names that GeoPackage and others give to their own row number: a value there may collide with another row's."""
KEYS = {kind: key for key, kind in TYPES.items()} | {QMetaType.Type.UInt: "long", QMetaType.Type.ULongLong: "real"}


class Attributed(Protocol):
    """A layer of areas or of streets."""

    fields: QgsFields


@dataclass(frozen=True)
class OwnFields:
    """Own attributes of all layers together: ``names`` as they were, ``columns`` as they are written."""

    names: tuple[str, ...]
    columns: tuple[Column, ...]

    @classmethod
    def of(
        cls, layers: Iterable[Attributed], computed: Iterable[str], feedback: QgsProcessingFeedback
    ) -> OwnFields:
        """Every field of every layer, renamed where it bears the name of a computed figure, and said."""
        kinds: dict[str, set[str]] = {}
        aliases: dict[str, str] = {}
        for field in (field for layer in layers for field in layer.fields):
            name = next((known for known in kinds if known.lower() == field.name().lower()), field.name())
            kinds.setdefault(name, set()).add(_key(field))
            aliases.setdefault(name, field.alias())
        taken = {name.lower() for name in (*computed, *TAKEN_BY_FORMATS)}
        free = [name for name in kinds if name.lower() not in taken]
        taken |= {name.lower() for name in free}
        columns, renamed = [], []
        for name, keys in kinds.items():
            written = name if name in free else _renamed(name, taken)
            taken.add(written.lower())
            renamed += [f"{name} → {written}"] if written != name else []
            columns.append(Column(written, keys.pop() if len(keys) == 1 else "text", aliases[name]))
        if renamed:
            feedback.pushInfo(
                tr("Fields renamed, as the result uses their names: {names}.", names=", ".join(renamed))
            )
        return cls(tuple(kinds), tuple(columns))

    def values(self, feature: QgsFeature, layer: Attributed) -> list[object]:
        """Own attributes of an area or a segment, in the order of ``columns``."""
        return [
            _plain(feature[index], column.type) if index >= 0 else None
            for index, column in zip(map(layer.fields.lookupField, self.names), self.columns)
        ]


def _key(field: QgsField) -> str:
    return KEYS.get(QMetaType.Type(field.type()), "text")


def _renamed(name: str, taken: set[str]) -> str:
    candidate, rank = f"{name}{SUFFIX}", 2
    while candidate.lower() in taken:
        candidate, rank = f"{name}{SUFFIX}_{rank}", rank + 1
    return candidate


def _plain(value: object, kind: str) -> object:
    if value is None or value == NULL:
        return None
    return value if kind != "text" or isinstance(value, str) else str(value)
