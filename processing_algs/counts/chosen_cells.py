# SPDX-License-Identifier: GPL-2.0-or-later
"""The cells that the answers of a person ask for."""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from shapely.geometry.base import BaseGeometry

from ...core.lattice.cells import CellLattice
from ...core.lattice.extent import Extent
from ...core.lattice.strays import is_stretched, near_others
from ...core.progress import Tick
from ...core.wording import number, tr
from ..adapters.choices import end_of_choices
from ..adapters.events import Events
from ..adapters.masks import Mask, read_mask
from ..adapters.polygons import to_shapely
from ..base import QuietudeAlgorithm
from .grids import Box, chosen_extent, chosen_size, lattice_over
from .named_grids import RESOLUTIONS_OF, chosen_resolution, named_lattice


@dataclass(frozen=True)
class ChosenCells:
    """A lattice, the study area if there is one, and whether cells without events are kept.

    ``size`` is in metres; ``resolution`` is that of H3 and geohash, ``None`` on other grids.
    """

    lattice: CellLattice
    area: Sequence[BaseGeometry] | None
    keep_empty: bool
    size: float
    resolution: int | None


def choose_cells(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grid: str,
    events: Events,
    keep_empty: bool,
    tick: Tick,
) -> ChosenCells:
    """Cells over EXTENT, otherwise over MASK, otherwise over the events; what was left empty is announced.

    Where empty cells are kept, events far from all others do not stretch the grid: they are outside, and this is said.
    """
    mask = None
    if algorithm.given(parameters, "MASK"):
        mask = read_mask(algorithm.source(parameters, "MASK", context), events.crs, context, feedback)
    extent = chosen_extent(algorithm, parameters, context, events)
    covered = sum(polygon.area() for polygon in mask.polygons) if mask else extent and extent.width * extent.height
    size, resolution = algorithm.number(parameters, "CELL_SIZE", context), asked_resolution(algorithm, parameters)
    if grid not in RESOLUTIONS_OF or resolution is None:
        size = chosen_size(size, grid, events, covered, feedback)
    end_of_choices(feedback)
    area = to_shapely(mask.polygons) if mask else None
    box = _ground(extent, mask, events, keep_empty, feedback)
    if grid not in RESOLUTIONS_OF:
        return ChosenCells(lattice_over(grid, size, extent, box, events.crs), area, keep_empty, size, None)
    resolution, size = chosen_resolution(grid, resolution, size, events, feedback)
    if extent:
        # Cells begin on their west and south edges: one that the extent only grazes is not asked for.
        east, north = (math.nextafter(limit, -math.inf) for limit in (extent.x_max, extent.y_max))
        box = extent.x_min, extent.y_min, east, north
    lattice = named_lattice(grid, resolution, box, events, keep_empty, tick)
    return ChosenCells(lattice, area, keep_empty, size, resolution)


def _ground(
    extent: Extent | None, mask: Mask | None, events: Events, keep_empty: bool, feedback: QgsProcessingFeedback
) -> Box:
    """What the cells must cover."""
    if extent:
        return extent.x_min, extent.y_min, extent.x_max, extent.y_max
    if mask:
        return mask.box()
    x, y = events.x, events.y
    if is_stretched(x, y):
        near = near_others(x, y)
        _say_strays(len(x) - int(near.sum()), keep_empty, feedback)
        if keep_empty:
            x, y = x[near], y[near]
    return x.min(), y.min(), x.max(), y.max()


def _say_strays(count: int, left_out: bool, feedback: QgsProcessingFeedback) -> None:
    if left_out:
        said = tr(
            "Incidents left out of the grid, being too far from all others to share it with them: {count}. Check "
            "their positions; give EXTENT or MASK to choose the ground.",
            count=number(count),
        )
    else:
        said = tr(
            "Incidents far from all others, in cells of their own: {count}. Check their positions.",
            count=number(count),
        )
    feedback.pushWarning(said)


def asked_resolution(algorithm: QuietudeAlgorithm, parameters: dict) -> int | None:
    """RESOLUTION, ``None`` where it was left empty."""
    given = algorithm.given(parameters, "RESOLUTION")
    return int(parameters["RESOLUTION"]) if given else None
