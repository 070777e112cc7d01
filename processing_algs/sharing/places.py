# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of a package, from its parameters: cells, squares, areas or points, and the territory."""
from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
)
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ...core.lattice.insee import grid_epsg
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.places.dwellings import NOBODY_ASKED
from ...core.privacy.places.outlines import aside
from ...core.privacy.places.quadtree_growth import Ground
from ...core.projection import degrees_of
from ...core.wording import tr
from ..adapters.crs import NoCrsError, from_epsg, to_pyproj
from ..adapters.masks import read_mask
from ..adapters.polygons import to_shapely
from .areas import areas_crs, count_in_areas
from .asked import Asked
from .counting import Counting
from .dwellings import read_dwelt
from .facts import Facts
from .moved import KIND, move_points
from .points import count_at_points
from .squares import checked_size, count_in_cells, count_in_tree


def grid_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """CRS of the official grid at a place, announced."""
    if not crs.isValid():
        raise NoCrsError(layer)
    chosen = from_epsg(grid_epsg(*degrees_of(to_pyproj(crs), x, y)))
    feedback.pushInfo(tr("INSEE cells are those of {crs} ({name}).", crs=chosen.authid(), name=chosen.description()))
    return chosen


CRS_OF = {"grid": grid_crs, "quadtree": grid_crs}
"""How zonings choose the CRS of the package; the others take the legal CRS."""


def crs_for(zoning: str):
    """How a zoning chooses the CRS of the package."""
    return CRS_OF.get(zoning, areas_crs)


def read_boundary(asked: Asked, crs: QgsCoordinateReferenceSystem) -> BaseGeometry | None:
    """The territory, its polygons made one, in ``crs``."""
    if not asked.given("BOUNDARY"):
        return None
    mask = read_mask(asked.source("BOUNDARY"), crs, asked.context, asked.feedback)
    return aside(unary_union(to_shapely(mask.polygons)))


def read_ground(asked: Asked, rules: Rules, crs: QgsCoordinateReferenceSystem) -> Ground:
    """The territory and who lives there."""
    epsg = int(crs.authid().rpartition(":")[2])
    # Points have no places where few people would live: their addresses are looked at otherwise.
    dwelt = NOBODY_ASKED if asked.word("ZONING") == KIND else read_dwelt(asked, rules, crs)
    return Ground(0, epsg, read_boundary(asked, crs), dwelt)


def count_facts(asked: Asked, facts: Facts, rules: Rules, ground: Ground, zoning: str, period: str) -> Counting:
    """Facts counted in the places of a zoning."""
    size = asked.number("CELL_SIZE")
    crs = facts.events.crs
    if zoning == "areas":
        return count_in_areas(asked, facts.told, period, rules, ground, crs)
    if zoning == "grid":
        return count_in_cells(size, facts.told, period, rules, ground, asked.feedback)
    if zoning == KIND:
        return move_points(asked, facts.told, rules, ground, crs)
    if zoning == "quadtree":
        ground = Ground(checked_size(size, period, rules), ground.epsg, ground.boundary, ground.dwelt)
        return count_in_tree(facts.told, rules, ground, asked.feedback)
    return count_at_points(asked, facts.told, rules, ground, crs)
