# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a share of the incidents stands: levels of a density that hold a share of its volume."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr


class NegativeDensityError(CoreError):
    """A raster that is no density."""

    def __init__(self, count: int) -> None:
        super().__init__(
            tr(
                "The raster has {count} negative cells: it is a difference or a ratio, and no part of it holds a share "
                "of the incidents. Choose a density.",
                count=number(count),
            )
        )


class NoVolumeError(CoreError):
    """A raster that is zero or empty everywhere."""

    def __init__(self) -> None:
        super().__init__(tr("The raster is zero or without value everywhere: there is no hot spot to draw."))


class InfiniteDensityError(CoreError):
    """A raster with infinite cells."""

    def __init__(self, count: int) -> None:
        super().__init__(tr("The raster has {count} infinite cells: correct it first.", count=number(count)))


def thresholds(values: NDArray[np.float64], shares: Sequence[float]) -> list[float]:
    """Highest levels whose superlevel sets hold ``shares`` of the volume of a density.

    The set of the cells at or above the threshold of a share is the smallest part of the map that holds it: its
    « highest density region » (cells of equal density enter together).

    Parameters
    ----------
    values
        Densities of cells of one size, in any unit, NaN outside the study area; any shape.
    shares
        Each above 0 and at most 1.

    Raises
    ------
    NegativeDensityError, InfiniteDensityError, NoVolumeError
        The values are not those of a density.

    References
    ----------
    Hyndman, R. J. (1996), Computing and graphing highest density regions, The American Statistician 50(2), p. 120.
    """
    known = values[~np.isnan(values)]
    if np.isinf(known).any():
        raise InfiniteDensityError(int(np.isinf(known).sum()))
    if (known < 0).any():
        raise NegativeDensityError(int((known < 0).sum()))
    falling = np.sort(known[known > 0])[::-1]
    if len(falling) == 0:
        raise NoVolumeError
    held = np.cumsum(falling)
    # Rounding of the sums must not let the last, tiny cells in or out.
    needed = np.asarray(shares, np.float64) * held[-1] * (1 - 1e-12)
    return [float(falling[index]) for index in np.searchsorted(held, needed)]
