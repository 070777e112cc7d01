# SPDX-License-Identifier: GPL-2.0-or-later
"""The rectangle that a density covers when nobody draws one."""
from __future__ import annotations

from ..lattice.extent import Extent


def grown(box: tuple[float, float, float, float], reach: float) -> Extent:
    """The rectangle (west, south, east, north) and ``reach`` metres around it: all that its events touch."""
    west, south, east, north = box
    return Extent(west - reach, south - reach, east + reach, north + reach)
