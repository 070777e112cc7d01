# SPDX-License-Identifier: GPL-2.0-or-later
"""What areas are called: by the field asked for, otherwise by the one that looks like their names."""
from __future__ import annotations

from collections.abc import Iterator

from qgis.core import NULL, QgsFields, QgsProcessingFeedback
from qgis.PyQt.QtCore import QMetaType

from ...core.wording import tr
from .zonings import ZoningLayer

NAMING = ("name", "nom", "lib", "label")
"""Parts of the names of fields that hold names, in English and French."""
UNNAMED = (None, NULL, "")


def texts_in(fields: QgsFields) -> list[str]:
    """Names of the fields of text, those that look like names first."""
    texts = [field.name() for field in fields if field.type() == QMetaType.Type.QString]
    return sorted(texts, key=lambda name: not _looks_like_names(name))


def names_of(zoning: ZoningLayer, field: str | None) -> list[str]:
    """Name of each area: the value of ``field``, or of the field proposed; its rank where it has none."""
    field = field or proposed_name(zoning)
    values = zoning.values(field) if field else [None] * len(zoning.features)
    return [str(rank) if value in UNNAMED else str(value) for rank, value in enumerate(values, start=1)]


def proposed_name(zoning: ZoningLayer) -> str | None:
    """The field of text that looks like names and tells all the areas apart; ``None`` where there is none."""
    return next(_telling(zoning), None)


def say_names(zoning: ZoningLayer, feedback: QgsProcessingFeedback) -> None:
    """Announce which field was proposed."""
    field = proposed_name(zoning)
    if field:
        feedback.pushInfo(tr("The areas of “{layer}” are called by their “{field}”.", layer=zoning.name, field=field))


def _telling(zoning: ZoningLayer) -> Iterator[str]:
    for name in filter(_looks_like_names, texts_in(zoning.fields)):
        values = zoning.values(name)
        if len(set(map(str, values))) == len(values) and not any(value in UNNAMED for value in values):
            yield name


def _looks_like_names(field: str) -> bool:
    return any(part in field.lower() for part in NAMING)
