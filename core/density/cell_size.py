# SPDX-License-Identifier: GPL-2.0-or-later
"""A cell size proposed from the bandwidth."""
from __future__ import annotations

import math

from ..wording import number, tr
from .bandwidth.bandwidth import Proposal
from .kernels import Kernel

MOST_CELLS = 4_000_000
"""Cells of a raster that is still quick to draw and to send."""


def proposed_cell_size(kernel: Kernel, bandwidth: float, width: float, height: float) -> Proposal:
    """Cell size of 1, 2 or 5 times a power of ten metres that suits a kernel and a rectangle, in metres.

    A bandwidth spans at least ``kernel.cells`` of them (the rim then looks round, and volumes hold), unless the
    rectangle would then hold more than :data:`MOST_CELLS`.
    """
    fine = round_below(bandwidth / kernel.cells)
    coarse = round_above(math.sqrt(width * height / MOST_CELLS)) if width * height > 0 else 0.0
    if fine >= coarse:
        return Proposal(fine, tr("a round figure, at most the radius / {cells}", cells=kernel.cells))
    reason = tr("so that the raster stays under {most} cells", most=number(MOST_CELLS))
    return Proposal(coarse, reason)


def round_below(length: float) -> float:
    """Largest of 1, 2, 5 × 10^k that is not above ``length``."""
    power = 10.0 ** math.floor(math.log10(length) + 1e-9)
    return max(figure * power for figure in (1, 2, 5) if figure * power <= length * (1 + 1e-9))


def round_above(length: float) -> float:
    """Smallest of 1, 2, 5 × 10^k that is not below ``length``."""
    power = 10.0 ** math.floor(math.log10(length) + 1e-9)
    return min(figure * power for figure in (1, 2, 5, 10) if figure * power >= length * (1 - 1e-9))
