# SPDX-License-Identifier: GPL-2.0-or-later
"""How the project of a package draws moved points."""
from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
)

from ....core.privacy.pages.moved_marks import Mark, marks
from ....core.privacy.releases.release import Release


def points(release: Release) -> QgsFeatureRenderer:
    """A mark for each category, those of few points sharing one."""
    found = marks(release)
    if release.categories == ("",):
        return QgsSingleSymbolRenderer(_symbol(found[0]))
    categories = [
        QgsRendererCategory(release.categories[one], _symbol(mark), mark.label)
        for mark in found
        for one in mark.categories
    ]
    return QgsCategorizedSymbolRenderer("category", categories)


def _symbol(mark: Mark) -> QgsMarkerSymbol:
    look = {"name": "cross_fill" if mark.shape == "cross" else mark.shape, "color": mark.colour}
    return QgsMarkerSymbol.createSimple(
        {**look, "size": "2.4", "outline_color": "#ffffff", "outline_width": "0.15"}
    )
