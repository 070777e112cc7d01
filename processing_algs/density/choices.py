# SPDX-License-Identifier: GPL-2.0-or-later
"""What a density algorithm makes of the answers to its questions."""
from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.density.bandwidth import silverman
from ...core.density.cell_size import proposed_cell_size
from ...core.density.extent import Extent, grown
from ...core.density.kernels import KERNELS
from ...core.density.places import Places
from ...core.density.surface import ESTIMATORS, Spread
from ...core.errors import CoreError
from ...core.lattice.square import SquareLattice
from ...core.wording import figure, number, tr
from ..adapters.extents import extent_of
from ..adapters.masks import Mask, read_mask
from ..base import QuietudeAlgorithm


class NoStudyAreaError(CoreError):
    """A correction for the border of nothing."""

    def __init__(self) -> None:
        super().__init__(
            tr("EDGE_CORRECTION corrects densities at the border of a study area: give its polygons in MASK.")
        )


def chosen_spread(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    places: Places,
    feedback: QgsProcessingFeedback,
) -> Spread:
    """Kernel and bandwidth as asked; a bandwidth left empty is proposed from ``places``, and announced."""
    kernel = KERNELS[algorithm.parameterAsString(parameters, "KERNEL", context)]
    estimator = ESTIMATORS[algorithm.parameterAsString(parameters, "ACCURACY", context)]
    bandwidth = algorithm.number(parameters, "BANDWIDTH", context)
    if bandwidth is None:
        proposal = silverman(places.x, places.y, kernel)
        bandwidth = proposal.metres
        feedback.pushInfo(tr("Radius: {metres} m ({reason}).", metres=figure(bandwidth), reason=proposal.reason))
    return Spread(kernel, bandwidth, estimator)


def chosen_mask(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
    feedback: QgsProcessingFeedback,
) -> Mask | None:
    """The study area, if one was given."""
    if algorithm.given(parameters, "MASK"):
        return read_mask(algorithm.source(parameters, "MASK", context), crs, context, feedback)
    if algorithm.parameterAsBoolean(parameters, "EDGE_CORRECTION", context):
        raise NoStudyAreaError
    return None


def chosen_extent(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
    default: tuple[float, float, float, float],
    margin: float,
) -> Extent:
    """The rectangle asked for, otherwise ``default`` (west, south, east, north) with ``margin`` metres around."""
    if not algorithm.given(parameters, "EXTENT"):
        return grown(default, margin)
    typed_in = algorithm.source(parameters, "INPUT", context).sourceCrs()
    return extent_of(algorithm, parameters, "EXTENT", context, crs, typed_in)


def chosen_lattice(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    extent: Extent,
    spread: Spread,
    feedback: QgsProcessingFeedback,
) -> SquareLattice:
    """Cells of the size asked for; a size left empty is proposed, and announced."""
    size = algorithm.number(parameters, "CELL_SIZE", context)
    if size is None:
        proposal = proposed_cell_size(spread.kernel, spread.bandwidth, extent.width, extent.height)
        size = proposal.metres
        feedback.pushInfo(tr("Cell size: {metres} m ({reason}).", metres=figure(size), reason=proposal.reason))
    lattice = extent.cells(size)
    feedback.pushInfo(
        tr("Raster: {columns} × {rows} cells.", columns=number(lattice.columns), rows=number(lattice.rows))
    )
    if size > spread.bandwidth / 2:
        feedback.pushWarning(
            tr(
                "Cells of {size} m are coarse for a radius of {radius} m: densities at their centres may miss "
                "incidents or show them too high. Choose cells of at most half the radius.",
                size=figure(size),
                radius=figure(spread.bandwidth),
            )
        )
    return lattice
