# SPDX-License-Identifier: GPL-2.0-or-later
"""What the search for hot spots tells."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core.density.amounts import Amount
from ...core.density.hot_spots import FEWEST_CELLS, Level
from ...core.density.units import unit_label
from ...core.wording import number, percent, tr
from ..adapters.density_rasters import DensityRaster
from .hotspot_table import polygon_of


def chosen_unit(raster: DensityRaster, asked: str, feedback: QgsProcessingFeedback) -> str:
    """Unit of the density: the one asked for, otherwise the raster's own, otherwise incidents per km², announced."""
    if asked != "auto":
        return asked
    if raster.unit is None:
        feedback.pushWarning(
            tr("The raster does not tell its unit: taken as incidents per km². Give UNIT if it is another one.")
        )
    return raster.unit or "km2"


def told_unit(raster: DensityRaster, unit: str) -> str:
    """The unit as legends write it: that of the raster where it agrees, which may speak of weights."""
    if raster.unit == unit:
        return raster.label
    return unit_label(unit)


def say_what_was_found(
    raster: DensityRaster, levels: Sequence[Level], amount: Amount, feedback: QgsProcessingFeedback
) -> None:
    """Tell on how little ground each share stands, and what was left out."""
    if amount.a_year:
        feedback.pushWarning(
            tr("The raster does not tell the period of its yearly densities: “events” are incidents a year.")
        )
    known = int((~np.isnan(raster.values)).sum())
    bounded = known < raster.values.size
    for level in levels:
        area_km2 = sum(polygon_of(raster, zone).area for zone in level.zones) / 1e6
        part = min(area_km2 / (known * raster.cell_km2), 1)
        feedback.pushInfo(_ground(level, _short_percent(part), area_km2, bounded))
    _say_crumbs(levels, amount, feedback)


def _ground(level: Level, part: str, area_km2: float, bounded: bool) -> str:
    told = {
        "share": _short_percent(level.share), "part": part, "area": number(area_km2, 2),
        "count": number(len(level.zones)),
    }
    if bounded:
        return tr("{share} of the incidents on {part} of the study area ({area} km², areas: {count}).", **told)
    return tr("{share} of the incidents on {part} of the extent of the raster ({area} km², areas: {count}).", **told)


def _say_crumbs(levels: Sequence[Level], amount: Amount, feedback: QgsProcessingFeedback) -> None:
    crumbs = [zone for level in levels for zone in level.crumbs]
    if crumbs:
        most = max(sum(zone.volume for zone in level.crumbs) for level in levels)
        feedback.pushInfo(
            tr(
                "Pieces of fewer than {cells} cells left out: {count}. They hold {events} incidents at most in one "
                "share.",
                cells=FEWEST_CELLS,
                count=number(len(crumbs)),
                events=number(most * amount.factor, 1),
            )
        )
    elif any(zone.cells < FEWEST_CELLS for level in levels for zone in level.zones):
        feedback.pushWarning(
            tr("Every area has fewer than {cells} cells: cells are large beside the radius.", cells=FEWEST_CELLS)
        )


def _short_percent(share: float) -> str:
    """A percentage with a decimal where it needs one."""
    return percent(share, 0 if round(100 * share, 3) % 1 == 0 or share >= 0.1 else 1 if share >= 0.001 else 3)
