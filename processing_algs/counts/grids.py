# SPDX-License-Identifier: GPL-2.0-or-later
"""What counting on a grid makes of the answers to its questions."""
from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

from ...core.lattice.cells import area_of_most, quadrat_size
from ...core.lattice.extent import Extent
from ...core.lattice.hexagon import HexagonLattice
from ...core.lattice.insee import BASE_SIZE, EUROPE, InseeGrid, InseeLattice, InseeSizeError, grid_epsg
from ...core.lattice.square import MAX_NUMBERED, SquareLattice
from ...core.projection import TERRITORIES, degrees_of
from ...core.wording import figure, number, tr
from ..adapters.choices import announce
from ..adapters.crs import NoCrsError, from_epsg, metric_crs, to_pyproj
from ..adapters.events import Events
from ..adapters.extents import extent_of
from ..base import QuietudeAlgorithm
from .named_grids import degrees_crs, unit_m2

GRIDS = ("square", "hexagon", "insee", "h3", "geohash")
LARGER_INSEE = 1000
Box = tuple[float, float, float, float]
"""West, south, east and north, in metres of the working CRS."""


def insee_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """CRS of the official grid at a place, announced."""
    if not crs.isValid():
        raise NoCrsError(layer)
    epsg = grid_epsg(*degrees_of(to_pyproj(crs), x, y))
    chosen = from_epsg(epsg)
    if epsg != EUROPE and epsg not in {territory.epsg for territory in TERRITORIES}:
        feedback.pushWarning(
            tr("There is no official grid here: cells are drawn and named like INSEE's, in {crs}.", crs=chosen.authid())
        )
    feedback.pushInfo(tr("INSEE cells are those of {crs} ({name}).", crs=chosen.authid(), name=chosen.description()))
    return chosen


CRS_OF = {
    "square": metric_crs, "hexagon": metric_crs, "insee": insee_crs, "h3": degrees_crs, "geohash": degrees_crs
}
"""How each grid chooses the CRS of its cells."""


def chosen_extent(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, events: Events
) -> Extent | None:
    """The rectangle of EXTENT, in the CRS of the incidents."""
    if not algorithm.given(parameters, "EXTENT"):
        return None
    typed_in = algorithm.source(parameters, "INPUT", context).sourceCrs()
    return extent_of(algorithm, parameters, "EXTENT", context, events.crs, typed_in)


def chosen_size(
    size: float | None, grid: str, events: Events, covered: float | None, feedback: QgsProcessingFeedback
) -> float:
    """The cell size asked for; left empty, one computed from the number of incidents and their area, announced.

    ``covered`` is that area in square units of the CRS of the incidents; without it, that of most of them.
    """
    if size is not None:
        return size
    area = unit_m2(events) * (area_of_most(events.x, events.y) if covered is None else covered)
    size = quadrat_size(len(events), area)
    if grid == "insee":
        size = BASE_SIZE if size <= BASE_SIZE else LARGER_INSEE
    said = tr(
        "Cell size: {size} m (two incidents a cell on average, √(2·area/incidents), for {events} incidents over "
        "{area} km², rounded up).",
        size=figure(size),
        events=number(len(events)),
        area=number(area / 1e6, 1),
    )
    announce(feedback, "CELL_SIZE", size, said)
    return size


def lattice_over(grid: str, size: float, extent: Extent | None, box: Box, crs: QgsCoordinateReferenceSystem):
    """Cells over ``extent`` where there is one, otherwise over ``box`` and aligned on multiples of their size."""
    west, south, east, north = (extent.x_min, extent.y_min, extent.x_max, extent.y_max) if extent else box
    if grid == "insee":
        if not float(size).is_integer():
            raise InseeSizeError(size)
        if extent:
            # Official cells begin on their west and south edges: one that the extent only grazes is not asked for.
            east, north = math.nextafter(east, -math.inf), math.nextafter(north, -math.inf)
        official = InseeGrid(int(size), int(crs.authid().rpartition(":")[2]))
        return InseeLattice.covering(official, west, south, east, north, MAX_NUMBERED)
    kind = SquareLattice if grid == "square" else HexagonLattice
    return (kind.covering if extent else kind.aligned)(west, south, east, north, size, MAX_NUMBERED)
