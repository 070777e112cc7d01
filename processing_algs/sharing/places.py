# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of a package, from its parameters: cells or areas, and the territory."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ...core.errors import Cancelled
from ...core.lattice.insee import InseeGrid, InseeSizeError, grid_epsg
from ...core.privacy.audience import Rules
from ...core.privacy.cell_size import MOST_HIDDEN, SizeTried, finest_size
from ...core.privacy.counting import Counted, count
from ...core.privacy.units import GridPlaces, Places
from ...core.projection import degrees_of
from ...core.wording import number, percent, tr
from ..adapters.crs import NoCrsError, from_epsg, to_pyproj
from ..adapters.masks import read_mask
from ..adapters.polygons import to_shapely
from ..base import QuietudeAlgorithm
from .facts import Facts


@dataclass(frozen=True)
class Counting:
    """Places, and what was counted in them; ``chosen`` tells whether their size was measured on the data."""

    places: Places
    counted: Counted
    chosen: bool


def grid_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """CRS of the official grid at a place, announced."""
    if not crs.isValid():
        raise NoCrsError(layer)
    chosen = from_epsg(grid_epsg(*degrees_of(to_pyproj(crs), x, y)))
    feedback.pushInfo(tr("INSEE cells are those of {crs} ({name}).", crs=chosen.authid(), name=chosen.description()))
    return chosen


def read_boundary(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> BaseGeometry | None:
    """The territory, its polygons made one, in ``crs``."""
    if not algorithm.given(parameters, "BOUNDARY"):
        return None
    mask = read_mask(algorithm.source(parameters, "BOUNDARY", context), crs, context, feedback)
    return unary_union(to_shapely(mask.polygons))


def count_in_cells(
    size: float | None, facts: Facts, period: str, rules: Rules, boundary: BaseGeometry | None, feedback
) -> Counting:
    """Facts counted in cells of ``size``, or of the finest size that hides few of them, announced."""
    epsg = int(facts.events.crs.authid().rpartition(":")[2])

    def counted_in(side: int) -> tuple[GridPlaces, Counted]:
        if feedback.isCanceled():
            raise Cancelled
        places = GridPlaces(InseeGrid(side, epsg), boundary)
        return places, counted(places, facts, rules)

    if size is not None:
        if not float(size).is_integer():
            raise InseeSizeError(size)
        grid = InseeGrid(int(size), epsg)
        rules.check_size(period, grid.size)
        return Counting(*counted_in(grid.size), chosen=False)
    tried = finest_size(lambda side: counted_in(side)[1].hidden_share, rules.smallest_cell(period))
    _announce(tried, feedback)
    return Counting(*counted_in(tried[-1].size), chosen=True)


def _announce(tried: tuple[SizeTried, ...], feedback: QgsProcessingFeedback) -> None:
    """The size that is used, and what the others would have hidden."""
    used = tried[-1]
    measured = ", ".join(
        tr("{size} m: {share}", size=number(one.size), share=percent(one.hidden, 1)) for one in tried
    )
    if used.hidden <= MOST_HIDDEN:
        sentence = tr(
            "Cells of {size} m: the finest that hide at most {most} of the events (hidden at {measured}).",
            size=number(used.size),
            most=percent(MOST_HIDDEN),
            measured=measured,
        )
    else:
        sentence = tr(
            "Cells of {size} m hide least, though more than {most} of the events (hidden at {measured}).",
            size=number(used.size),
            most=percent(MOST_HIDDEN),
            measured=measured,
        )
    feedback.pushInfo(sentence)


def counted(places: Places, facts: Facts, rules: Rules) -> Counted:
    """The facts counted in places, and which counts may be shown."""
    x, y = facts.events.x, facts.events.y
    return count(places.place(x, y), facts.periods, facts.categories, x, y, rules)
