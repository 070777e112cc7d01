# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts counted in areas, such as quartiers, small ones joined where that is asked for."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.audiences.too_fine import SENSITIVE_INHABITANTS
from ...core.privacy.places.dwellings import Dwellings, Dwelt
from ...core.privacy.places.merging import joined
from ...core.privacy.places.neighbours import refuse_overlaps
from ...core.privacy.places.quadtree_growth import Ground
from ...core.privacy.places.units import AreaPlaces
from ...core.privacy.protection.counting import Told
from ...core.privacy.protection.suppression import shown
from ...core.projection import degrees_of, metric_epsg
from ...core.wording import number, tr
from ..adapters.crs import NoCrsError, from_epsg, to_pyproj
from .area_rows import AreaRows, read_areas
from .asked import Asked
from .counting import Counting, counted


class SizeOfAreasError(CoreError):
    """A cell size where there are no cells."""

    def __init__(self) -> None:
        super().__init__(tr("CELL_SIZE is for ZONING = grid or quadtree: leave it empty with areas."))


def areas_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """Legal CRS at a place, in which areas are published, announced."""
    if not crs.isValid():
        raise NoCrsError(layer)
    chosen = from_epsg(metric_epsg(*degrees_of(to_pyproj(crs), x, y)))
    feedback.pushInfo(tr("Areas are published in {crs} ({name}).", crs=chosen.authid(), name=chosen.description()))
    return chosen


def count_in_areas(
    asked: Asked, told: Told, period: str, rules: Rules, ground: Ground, crs: QgsCoordinateReferenceSystem
) -> Counting:
    """Facts counted in the polygons of AREAS."""
    if asked.given("CELL_SIZE"):
        raise SizeOfAreasError
    rows = read_areas(asked, crs)
    places = AreaPlaces(rows.names, rows.polygons, ground.epsg)
    slivers = refuse_overlaps(places.names, places.polygons)
    if slivers:
        asked.feedback.pushWarning(
            tr(
                "{count} pairs of areas overlap by a sliver: an event there counts once, for the first of the two by "
                "name.",
                count=number(slivers),
            )
        )
    rules.check_size(period, places.smallest_side())
    dwelt = _with_inhabitants(rows, ground.dwelt, rules)
    if rows.parents:
        places = _joined(asked, places, rows, told, rules, dwelt)
    return Counting(places, counted(places, told, rules, dwelt, asked.feedback), chosen=False)


def _with_inhabitants(rows: AreaRows, dwelt: Dwelt, rules: Rules) -> Dwelt:
    """Inhabitants too, where sensitive facts are counted."""
    if not rules.sensitive:
        return dwelt
    middles = [polygon.representative_point() for polygon in rows.polygons]
    x, y = np.array([one.x for one in middles]), np.array([one.y for one in middles])
    return Dwelt((*dwelt.layers, Dwellings(x, y, np.array(rows.inhabitants), SENSITIVE_INHABITANTS)))


def _joined(
    asked: Asked, places: AreaPlaces, rows: AreaRows, told: Told, rules: Rules, dwelt: Dwelt
) -> AreaPlaces:
    """The areas, those that cannot be shown joined with neighbours of the same parent."""
    parent_of = dict(zip(rows.names, rows.parents))
    placed = places.place(told.x, told.y)
    known = (placed.codes >= 0) & told.known
    tally = told.tally(placed.codes[known], known)

    def can(group: np.ndarray) -> np.ndarray:
        table = tally.gathered(group).table()
        enough = dwelt.enough(_Grouped(places, group), [str(one) for one in range(group.max() + 1)])
        show = shown(table, replace(rules, totals=False), told.crossed, enough[table["cell"].to_numpy()])
        return np.bincount(table["cell"].to_numpy()[show], minlength=group.max() + 1) > 0

    made, count = joined(places, [parent_of[name] for name in places.names], can)
    asked.feedback.pushInfo(
        tr(
            "{count} of {all} areas are joined with neighbours so that they can be shown: {left} places.",
            count=number(count),
            all=number(len(places.names)),
            left=number(len(made.names)),
        )
    )
    return made


class _Grouped:
    """Areas under the numbers of their groups."""

    def __init__(self, places: AreaPlaces, group: np.ndarray) -> None:
        self.places, self.group = places, group

    def place(self, x: np.ndarray, y: np.ndarray):
        """Group of each position."""
        placed = self.places.place(x, y)
        names = tuple(str(one) for one in range(self.group.max() + 1))
        return replace(placed, codes=np.where(placed.codes >= 0, self.group[placed.codes], -1), names=names)
