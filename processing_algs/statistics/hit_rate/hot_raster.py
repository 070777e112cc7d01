# SPDX-License-Identifier: GPL-2.0-or-later
"""The cells of a raster as places to rank."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ....core.errors import CoreError
from ....core.wording import tr
from ...adapters.density_rasters import DensityRaster
from ...adapters.events import Events
from ...adapters.masks import Mask
from .hot_places import RankedPlaces


class NoCellError(CoreError):
    """A raster without cells in the study area."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("The raster “{name}” has no cell with a value in the study area: check the CRS of both.", name=name)
        )


def ranked_cells(raster: DensityRaster, mask: Mask | None, name: str) -> RankedPlaces:
    """Cells with a value and, where there is a study area, with their centre inside it.

    Raises
    ------
    NoCellError
        There is none.
    """
    known = np.isfinite(raster.values)
    if mask is not None:
        rows, columns = raster.values.shape
        known &= mask.burnt(raster.transform, rows, columns)
    if not known.any():
        raise NoCellError(name)
    place = np.full(raster.values.shape, -1, np.int64)
    place[known] = np.arange(int(known.sum()))
    value = raster.values[known]

    def count(events: Events) -> NDArray[np.float64]:
        cell = _cells(raster, place, events)
        return np.bincount(cell[cell >= 0], minlength=len(value)).astype(np.float64)

    # A density tells what it spread in each cell; what has negative values is no density.
    share = value if value.min() >= 0 else None
    return RankedPlaces(value, np.full(len(value), raster.cell_km2), count, share, whole=False)


def _cells(raster: DensityRaster, place: NDArray[np.int64], events: Events) -> NDArray[np.int64]:
    """Place of each event, −1 outside; shape (events,)."""
    west, across, skew, north, tilt, down = raster.transform
    determinant = across * down - skew * tilt
    east, up = events.x - west, events.y - north
    column = np.floor((down * east - skew * up) / determinant).astype(np.int64)
    row = np.floor((across * up - tilt * east) / determinant).astype(np.int64)
    rows, columns = place.shape
    inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    return np.where(inside, place[np.where(inside, row, 0), np.where(inside, column, 0)], -1)
