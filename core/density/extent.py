# SPDX-License-Identifier: GPL-2.0-or-later
"""The rectangle that a density covers, and its cells."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import CoreError
from ..lattice.square import SquareLattice
from ..wording import tr
from .places import Places


class ExtentError(CoreError):
    """A rectangle without area."""

    def __init__(self) -> None:
        super().__init__(
            tr("The extent has no area: give its west, east, south and north in this order, west below east.")
        )


@dataclass(frozen=True)
class Extent:
    """A rectangle in metres of the working CRS.

    ``fixed`` says that the person drew it: cells then start at its north-west corner. Otherwise they are aligned on
    multiples of their size, so that two densities with the same cell size can be subtracted cell by cell.
    """

    x_min: float
    y_min: float
    x_max: float
    y_max: float
    fixed: bool = False

    def __post_init__(self) -> None:
        lengths = (self.x_max - self.x_min, self.y_max - self.y_min)
        if not all(math.isfinite(length) and length > 0 for length in lengths):
            raise ExtentError

    @property
    def width(self) -> float:
        """Metres from west to east."""
        return self.x_max - self.x_min

    @property
    def height(self) -> float:
        """Metres from south to north."""
        return self.y_max - self.y_min

    def cells(self, size: float) -> SquareLattice:
        """Smallest lattice of ``size`` metres that covers the rectangle; raises as :class:`SquareLattice`."""
        if self.fixed:
            return SquareLattice.covering(self.x_min, self.y_min, self.x_max, self.y_max, size)
        west = math.floor(self.x_min / size) * size if size > 0 else self.x_min
        north = math.ceil(self.y_max / size) * size if size > 0 else self.y_max
        return SquareLattice.covering(west, self.y_min, self.x_max, north, size)


def grown(box: tuple[float, float, float, float], reach: float) -> Extent:
    """The rectangle (west, south, east, north) and ``reach`` metres around it: all that its events touch."""
    west, south, east, north = box
    return Extent(west - reach, south - reach, east + reach, north + reach)


def is_stretched(places: Places, share: float = 0.01, times: float = 3.0) -> bool:
    """Whether the rectangle of all places is ``times`` longer or wider than that of all but a few.

    ``share`` of the places is left aside on each of the four sides.
    """
    for values in (places.x, places.y):
        low, high = np.quantile(values, (share, 1 - share))
        if np.ptp(values) > times * (high - low) > 0:
            return True
    return False
