# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids of the whole world, H3 and geohash, whose cells are drawn in degrees and come in fixed sizes."""
from __future__ import annotations

import math
from functools import partial

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.lattice.cells import CellLattice
from ...core.lattice.ellipsoid import METRES_BY_DEGREE
from ...core.lattice.geohash import LENGTHS, GeohashLattice, geohash_size
from ...core.lattice.h3_cells import RESOLUTIONS, Box, H3Lattice, h3_package, h3_size
from ...core.lattice.kept import MAX_KEPT
from ...core.lattice.square import MAX_NUMBERED
from ...core.progress import Tick
from ...core.wording import figure, tr
from ..adapters.crs import NoCrsError, from_epsg
from ..adapters.events import Events

RESOLUTIONS_OF = {"h3": RESOLUTIONS, "geohash": LENGTHS}


class ResolutionError(CoreError):
    """A resolution that the grid does not have."""

    def __init__(self, grid: str, resolution: int) -> None:
        known = RESOLUTIONS_OF[grid]
        super().__init__(
            tr(
                "The grid “{grid}” has resolutions from {lowest} to {highest}, not {resolution}.",
                grid=grid,
                lowest=known[0],
                highest=known[-1],
                resolution=resolution,
            )
        )


def check_grid(grid: str, resolution: int | None, feedback: QgsProcessingFeedback) -> None:
    """Refuse what cannot be drawn before reading anything: no package for H3, a resolution that does not exist."""
    if grid == "h3":
        h3_package()
    if resolution is None:
        return
    if grid not in RESOLUTIONS_OF:
        feedback.pushWarning(tr("The resolution serves the grids h3 and geohash only: it is not used."))
    elif resolution not in RESOLUTIONS_OF[grid]:
        raise ResolutionError(grid, resolution)


def degrees_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """Longitudes and latitudes, announced."""
    if not crs.isValid():
        raise NoCrsError(layer)
    feedback.pushInfo(tr("Cells are drawn in degrees (EPSG:4326) and their areas measured on the ellipsoid."))
    return from_epsg(4326)


def unit_m2(events: Events) -> float:
    """Square metres in a square unit of the CRS of the events, where most of them are."""
    if not events.crs.isGeographic():
        return 1.0
    return METRES_BY_DEGREE**2 * math.cos(math.radians(float(np.median(events.y))))


def chosen_resolution(
    grid: str, resolution: int | None, size: float, events: Events, feedback: QgsProcessingFeedback
) -> tuple[int, float]:
    """The resolution asked for, otherwise the one whose cells are nearest to ``size`` metres, and their size here."""
    longitude, latitude = float(np.median(events.x)), float(np.median(events.y))
    size_of = partial(h3_size, longitude=longitude, latitude=latitude)
    if grid == "geohash":
        size_of = partial(geohash_size, latitude=latitude)
    if resolution is None:
        resolution = min(RESOLUTIONS_OF[grid], key=lambda one: abs(math.log(size_of(one) / size)))
    used = round(size_of(resolution), 1)
    feedback.pushInfo(
        tr("Resolution {resolution}: cells of {size} m here.", resolution=resolution, size=figure(used))
    )
    return resolution, used


def named_lattice(grid: str, resolution: int, box: Box, events: Events, keep_empty: bool, tick: Tick) -> CellLattice:
    """Cells over a rectangle of degrees; those of H3 are the occupied ones, unless empty ones are kept too."""
    if grid == "geohash":
        return GeohashLattice.covering(resolution, *box, MAX_NUMBERED)
    occupied = H3Lattice.of_events(resolution, events.x, events.y, box, tick)
    return occupied.united(H3Lattice.covering(resolution, box, MAX_KEPT)) if keep_empty else occupied
