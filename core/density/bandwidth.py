# SPDX-License-Identifier: GPL-2.0-or-later
"""A bandwidth proposed from the data."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..wording import number, tr, translated
from .kernels import Kernel

RESOLUTION = 1.0
"""Metres within which two events stand at the same place."""
SMALLEST = 10.0
"""Metres under which no bandwidth is proposed: positions of incidents are not that accurate."""
WITHOUT_SPREAD = 300.0
"""Metres proposed where all events stand at one place, and no rule can apply."""


@dataclass(frozen=True)
class Proposal:
    """A length in metres and the sentence that says where it comes from."""

    metres: float
    reason: str


def silverman(x: NDArray[np.float64], y: NDArray[np.float64], kernel: Kernel) -> Proposal:
    """Bandwidth of Silverman's rule in two dimensions, for this kernel: A(K) · σ · n^(−1/6).

    A(K) = (4π · roughness / variance²)^(1/6) is 2.78 for the quartic, 2.40 for Epanechnikov's. Two guards keep it
    honest on incidents. Events stacked at one address count once, in n and in σ: the rule supposes independent events.
    σ is the smaller of the standard distance and of the one that the median distance would give on normal data, both
    along one axis: a few far events move the former, not the latter (the counterpart of Silverman's
    min(standard deviation, interquartile range / 1.34), p. 47).

    Parameters
    ----------
    x, y
        Positions in metres, finite, shape (n,), n ≥ 1.
    kernel
        The kernel the bandwidth is for.

    Returns
    -------
    The bandwidth, rounded to two figures, and its explanation.

    References
    ----------
    Silverman, B. W. (1986), Density Estimation for Statistics and Data Analysis, Chapman & Hall, pp. 85-87, eq. 4.14
    and table 4.1.
    """
    # One place a square metre: positions reprojected twice still make one stack.
    places = np.unique(np.column_stack([np.rint(x / RESOLUTION), np.rint(y / RESOLUTION)]), axis=0) * RESOLUTION
    count = len(places)
    if count < 2:
        reason = tr("all events stand at one place: no rule applies, this is a usual radius for a neighbourhood")
        return Proposal(WITHOUT_SPREAD, reason)
    spread = _robust_spread(places)
    factor = (4 * math.pi * kernel.roughness / kernel.variance**2) ** (1 / 6)
    metres = max(_two_figures(factor * spread * count ** (-1 / 6)), SMALLEST)
    reason = tr(
        "Silverman's rule for the {kernel} kernel: {factor} × spread of {spread} m × {count} distinct places^(−1/6)",
        kernel=translated(kernel.title),
        factor=number(factor, 2),
        spread=number(spread),
        count=number(count),
    )
    return Proposal(metres, reason)


def _robust_spread(places: NDArray[np.float64]) -> float:
    """Standard deviation along one axis of round normal data with the same spread; ``places`` has shape (n, 2)."""
    standard = math.sqrt(places.var(axis=0, ddof=1).mean())
    distances = np.hypot(*(places - np.median(places, axis=0)).T)
    # Half of a round normal law lies within σ·√(2 ln 2) of its centre.
    from_median = float(np.median(distances)) / math.sqrt(2 * math.log(2))
    return min(standard, from_median) if from_median > 0 else standard


def _two_figures(value: float) -> float:
    """``value`` rounded to two significant figures."""
    return float(f"{value:.2g}")
