# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a sheet: what ground it shows, at a readable scale, with a round bar."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)

from ....core import wording
from ....core.errors import CoreError
from ....core.report.map_scale import round_bar, round_scale
from ....core.wording import tr
from ..crs import NoCrsError, intact, metric_crs
from .facts import main_layer
from .sheet_layers import Shown

MARGIN = 0.05
"""Share of the ground left free on each side."""
SMALLEST_GROUND_M = 100.0
"""A single point has no extent: this much is shown around it."""
BAR_SHARE = 0.8
"""Share of the room of the scale bar that the bar may take; its last label stands beyond its end."""


class NoGroundError(CoreError):
    """Layers that cover nothing."""

    def __init__(self) -> None:
        super().__init__(
            tr("The layers hold nothing to show: they are empty, or lie where the CRS of the map does not reach.")
        )


def ground_of(layers: Iterable[QgsMapLayer], crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """Rectangle that holds all the layers, in ``crs``.

    Raises
    ------
    NoGroundError
        No layer covers anything.
    """
    ground = QgsRectangle()
    for layer in layers:
        extent = layer.extent()
        if extent.isNull() or not extent.isFinite():
            continue
        try:
            projected = QgsCoordinateTransform(intact(layer.crs()), crs, project).transformBoundingBox(extent)
        except QgsCsException:
            continue
        ground.combineExtentWith(projected)
    if ground.isNull() or not ground.isFinite():
        raise NoGroundError
    return ground


def map_crs(shown: Shown, feedback: QgsProcessingFeedback) -> QgsCoordinateReferenceSystem:
    """CRS of the map: that of the project or of the main layer where it is in metres, otherwise one that is.

    Raises
    ------
    NoCrsError, NoGroundError
        Each with its sentence.
    """
    main = main_layer(shown.layers)
    for layer in shown.layers:
        if not layer.crs().isValid():  # anywhere on earth, as far as anybody knows
            raise NoCrsError(layer.name())
    crs = shown.crs if shown.crs.isValid() else main.crs()
    middle = ground_of(shown.layers, crs, shown.project).center()
    return metric_crs(crs, middle.x(), middle.y(), feedback, main.name())


def show(item: QgsLayoutItemMap, ground: QgsRectangle) -> int:
    """Centre the map on ``ground`` at the smallest readable scale that leaves a margin; return its denominator."""
    room = item.rect()
    width, height = (max(side, SMALLEST_GROUND_M) * (1 + 2 * MARGIN) for side in (ground.width(), ground.height()))
    denominator = round_scale(max(1000 * width / room.width(), 1000 * height / room.height()))
    half_width, half_height = (denominator * side / 2000 for side in (room.width(), room.height()))
    middle = ground.center()
    item.setExtent(
        QgsRectangle(
            middle.x() - half_width, middle.y() - half_height, middle.x() + half_width, middle.y() + half_height
        )
    )
    return denominator


def set_bar(bar: QgsLayoutItemScaleBar, denominator: int, width_mm: float) -> None:
    """Two round segments within ``width_mm``, in the unit that keeps their numbers short."""
    length = round_bar(denominator * width_mm * BAR_SHARE / 1000)
    in_km = length >= 1000
    bar.setUnits(Qgis.DistanceUnit.Kilometers if in_km else Qgis.DistanceUnit.Meters)
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setUnitLabel("km" if in_km else "m")
    bar.setNumericFormat(_numbers())
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(length / (1000 if in_km else 1) / 2)
    bar.update()


def _numbers() -> QgsBasicNumericFormat:
    """Digits as :func:`core.wording.number` writes them."""
    style = QgsBasicNumericFormat()
    if wording.language() == "fr":
        style.setDecimalSeparator(",")
        style.setThousandsSeparator(wording.NARROW_SPACE)
    else:
        style.setDecimalSeparator(".")
        style.setThousandsSeparator(",")
    return style
