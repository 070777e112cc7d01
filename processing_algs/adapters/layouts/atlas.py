# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of an atlas: one a polygon, which stands out on its page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureSource,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ....core.errors import CoreError
from ....core.wording import number, tr
from ..area_names import texts_in
from ..crs import intact
from .pages import Page

VEIL = {"color": "255,255,255,150", "outline_color": "#1d2b36", "outline_width": "0.6", "joinstyle": "round"}


class NoPlaceError(CoreError):
    """An atlas without a page."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr("ATLAS: “{layer}” has no polygon to make a page of: check its selection and its filter.", layer=layer)
        )


def atlas_pages(
    source: QgsFeatureSource,
    name_field: str | None,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    feedback: QgsProcessingFeedback,
) -> list[Page]:
    """One page a polygon of ``source``, in the order of their names.

    Raises
    ------
    NoPlaceError
        There is none.
    """
    field = name_field or next(iter(texts_in(source.fields())), None)
    transform = QgsCoordinateTransform(intact(source.sourceCrs()), crs, project)
    pages = sorted(_pages(source, field, transform), key=lambda page: _in_order(page.name))
    missing = source.featureCount() - len(pages)
    if missing > 0:
        feedback.pushWarning(
            tr("{count} places of the atlas have no usable polygon: they have no page.", count=number(missing))
        )
    if not pages:
        raise NoPlaceError(source.sourceName())
    feedback.pushInfo(
        tr("{count} pages, named by the field “{field}”.", count=number(len(pages)), field=field)
        if field
        else tr("{count} pages, numbered: the places have no text field.", count=number(len(pages)))
    )
    return pages


def highlight(page: Page, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """A veil over everything but the place of the page."""
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}", "", "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(page.outline)
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(VEIL))))
    return layer


def _in_order(name: str) -> list:
    """Key that puts "District 9" before "District 10"."""
    return [int(part) if part.isdecimal() else part.casefold() for part in re.split(r"(\d+)", name)]


def _pages(source: QgsFeatureSource, field: str | None, transform: QgsCoordinateTransform) -> Iterator[Page]:
    for count, feature in enumerate(source.getFeatures(), start=1):
        outline = QgsGeometry(feature.geometry())
        if outline.isEmpty():
            continue
        try:
            outline.transform(transform)
        except QgsCsException:
            continue
        name = feature[field] if field else None
        yield Page(outline.boundingBox(), number(count) if name in (None, NULL) else str(name), outline)
