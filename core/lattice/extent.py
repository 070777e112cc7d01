# SPDX-License-Identifier: GPL-2.0-or-later
"""Rectangles of a metric CRS, to be covered with cells."""
from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import CoreError
from ..wording import tr
from .square import SquareLattice


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
