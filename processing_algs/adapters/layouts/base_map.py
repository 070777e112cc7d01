# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies under a map to find one's way: pale, unexplained, credited."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ....core.errors import CoreError
from ....core.wording import tr

GREY = "#b4bac2"
PALE = 0.55
"""Opacity of a base map: what is measured stands out from it."""


class UnreadableBaseMapError(CoreError):
    """A base map without data."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("BASEMAP: the data of “{layer}” cannot be read.", layer=name))


def base_map(layer: QgsMapLayer | None, project: QgsProject, feedback: QgsProcessingFeedback) -> list[QgsMapLayer]:
    """A pale copy of ``layer``, or nothing where there is none; grey where nobody styled it.

    Raises
    ------
    UnreadableBaseMapError
        It has no data.
    """
    if layer is None:
        return []
    if not layer.isValid():
        raise UnreadableBaseMapError(layer.name())
    pale = layer.clone()
    # Processing opens files without their styles, and QGIS gives them a colour at random.
    styled = project.mapLayer(layer.id()) is not None or pale.loadDefaultStyle()[1]
    if not styled and isinstance(pale, QgsVectorLayer):
        symbol = QgsSymbol.defaultSymbol(pale.geometryType())
        symbol.setColor(QColor(GREY))
        pale.setRenderer(QgsSingleSymbolRenderer(symbol))
    pale.setOpacity(PALE)
    feedback.pushInfo(tr("Base map: {layer}.", layer=layer.name()))
    return [pale]


def with_credit(source: str, base: Sequence[QgsMapLayer]) -> str:
    """The line of the source, and whom the base map is owed to."""
    rights = [right for layer in base for right in (*layer.metadata().rights(), layer.serverProperties().attribution())]
    credit = ", ".join(dict.fromkeys(right.strip() for right in rights if right.strip()))
    said = tr("Base map: {credit}", credit=credit) if credit else ""
    return " · ".join(part for part in (source, said) if part)
