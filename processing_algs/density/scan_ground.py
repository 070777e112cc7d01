# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a scan of radii looks: one lattice for all of them."""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.density.cell_size import round_above, round_below
from ...core.density.extent import grown
from ...core.lattice.extent import Extent
from ...core.lattice.square import SquareLattice
from ...core.lattice.strays import is_stretched
from ...core.wording import figure, number, tr
from ..adapters.extents import extent_of
from ..adapters.masks import Mask, read_mask
from ..adapters.weighted_events import WeightedEvents
from ..base import QuietudeAlgorithm

MOST_CELLS = 1_000_000
"""Cells of the maps: they are small, and there are many."""
CELLS_A_RADIUS = 5
"""Cells that the smallest radius spans, where the former allows it."""
FAR = 0.01
"""Part of the incidents left aside on each side where a few of them would make the maps specks."""


def scan_ground(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    events: WeightedEvents,
    radii: tuple[float, ...],
) -> tuple[SquareLattice, NDArray[np.bool_] | None]:
    """Cells of the maps, and which of them are in the study area where there is one."""
    mask = None
    if algorithm.given(parameters, "MASK"):
        mask = read_mask(algorithm.source(parameters, "MASK", context), events.crs, context, feedback)
    if algorithm.given(parameters, "EXTENT"):
        typed_in = algorithm.source(parameters, "INPUT", context).sourceCrs()
        extent = extent_of(algorithm, parameters, "EXTENT", context, events.crs, typed_in)
    else:
        extent = _extent(events, mask, radii, feedback)
    size = algorithm.number(parameters, "CELL_SIZE", context)
    if size is None:
        size = _cell_size(extent, radii[0])
        feedback.pushInfo(
            tr(
                "Cell size: {metres} m (so that the smallest radius spans {cells} cells, or the maps stay small).",
                metres=figure(size),
                cells=CELLS_A_RADIUS,
            )
        )
    lattice = extent.cells(size)
    return lattice, mask and mask.inside(lattice)


def _extent(
    events: WeightedEvents, mask: Mask | None, radii: tuple[float, ...], feedback: QgsProcessingFeedback
) -> Extent:
    if mask:
        return grown(mask.box(), 0)
    reach = float(np.median(radii))
    x, y = events.places.x, events.places.y
    if not is_stretched(x, y):
        return grown(events.places.box(), reach)
    (west, east), (south, north) = (np.quantile(values, (FAR, 1 - FAR)) for values in (x, y))
    # Room for what lies just beyond the quantiles, which cut some of the town as well.
    shown = grown((float(west), float(south), float(east), float(north)), 0.1 * float(max(east - west, north - south)))
    out = (x < shown.x_min) | (x > shown.x_max) | (y < shown.y_min) | (y > shown.y_max)
    feedback.pushWarning(
        tr(
            "Incidents too far from the others for the maps: {count}. Give EXTENT or MASK to choose the ground shown.",
            count=number(int(out.sum())),
        )
    )
    return shown


def _cell_size(extent: Extent, smallest: float) -> float:
    fine, coarse = round_below(smallest / CELLS_A_RADIUS), math.sqrt(extent.width * extent.height / MOST_CELLS)
    return max(fine, round_above(coarse))
