# SPDX-License-Identifier: GPL-2.0-or-later
"""The rectangle that a density covers when nobody draws one."""
from __future__ import annotations

import numpy as np

from ..lattice.extent import Extent
from .places import Places


def grown(box: tuple[float, float, float, float], reach: float) -> Extent:
    """The rectangle (west, south, east, north) and ``reach`` metres around it: all that its events touch."""
    west, south, east, north = box
    return Extent(west - reach, south - reach, east + reach, north + reach)


ENOUGH = 50_000
"""Places that tell where nearly all are."""


def is_stretched(places: Places, share: float = 0.01, times: float = 3.0) -> bool:
    """Whether the rectangle of all places is ``times`` longer or wider than that of all but a few.

    ``share`` of the places is left aside on each of the four sides, as :data:`ENOUGH` of them at regular ranks tell.
    """
    step = max(len(places.x) // ENOUGH, 1)
    for values in (places.x, places.y):
        low, high = np.quantile(values[::step], (share, 1 - share))
        if np.ptp(values) > times * (high - low) > 0:
            return True
    return False


def gathered(places: Places, share: float = 0.01) -> Places:
    """The places but those farther from nearly all than these are from one another, along either axis."""
    near = np.ones(len(places), bool)
    for values in (places.x, places.y):
        low, high = np.quantile(values[:: max(len(values) // ENOUGH, 1)], (share, 1 - share))
        near &= (values >= 2 * low - high) & (values <= 2 * high - low)
    return places.kept(near)
