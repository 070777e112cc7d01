# SPDX-License-Identifier: GPL-2.0-or-later
"""A bandwidth proposed from the data."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...wording import number, tr, translated
from ..kernels import KERNELS, Kernel

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


def proposed_bandwidth(x: NDArray[np.float64], y: NDArray[np.float64], kernel: Kernel) -> Proposal:
    """Bandwidth of Silverman's rule of thumb, 0.9 · A · n^(−1/5), for a quartic; its equivalent for other kernels.

    Two guards keep it honest on incidents. Those stacked at one address count once, in n and in A: the rule supposes
    independent events. A is the smaller of the standard distance and of the one that the median distance would give on
    normal data: a few far events move the former, not the latter (the counterpart on the plane of Silverman's
    min(standard deviation, interquartile range / 1.34); ArcGIS guards its default radius the same way).

    The rule that is optimal on the plane for one bell-shaped cluster, 2.78 · σ · n^(−1/6), gives two to four times
    more: on incidents, which gather in several places, it melts them into one.

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
    Silverman, B. W. (1986), Density Estimation for Statistics and Data Analysis, Chapman & Hall: the rule p. 48,
    eq. 3.31; the equivalence of kernels pp. 85-87, eq. 4.14 and table 4.1.
    """
    # One place a square metre: positions reprojected twice still make one stack.
    places = _distinct(np.rint(x / RESOLUTION), np.rint(y / RESOLUTION)) * RESOLUTION
    count = len(places)
    if count < 2:
        reason = tr("all events stand at one place: no rule applies, this is a usual radius for a neighbourhood")
        return Proposal(WITHOUT_SPREAD, reason)
    spread = _robust_distance(places)
    metres = 0.9 * spread * count ** (-1 / 5) * _relative_to_quartic(kernel)
    reason = tr(
        "Silverman's rule: 0.9 × spread of {spread} m × {count} distinct places^(−1/5), for a {kernel} kernel",
        spread=number(spread),
        count=number(count),
        kernel=translated(kernel.title),
    )
    return Proposal(max(two_figures(metres), SMALLEST), reason)


def _distinct(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each pair of whole numbers once; shape (places, 2)."""
    order = np.lexsort((y, x))
    x, y = x[order], y[order]
    first = np.r_[True, (np.diff(x) != 0) | (np.diff(y) != 0)]
    return np.column_stack([x[first], y[first]])


def _robust_distance(places: NDArray[np.float64]) -> float:
    """Standard distance, or its equivalent from the median distance if smaller; ``places`` has shape (n, 2)."""
    standard = math.sqrt(places.var(axis=0, ddof=1).sum())
    distances = np.hypot(*(places - np.median(places, axis=0)).T)
    # Half of a round normal law lies within σ·√(2 ln 2) of its centre, and its standard distance is σ·√2.
    from_median = float(np.median(distances)) / math.sqrt(math.log(2))
    return min(standard, from_median) if from_median > 0 else standard


def _relative_to_quartic(kernel: Kernel) -> float:
    """Bandwidth that smooths as much as a bandwidth of one with the quartic: 0.86 for Epanechnikov's."""
    quartic = KERNELS["quartic"]
    return ((kernel.roughness / kernel.variance**2) / (quartic.roughness / quartic.variance**2)) ** (1 / 6)


def two_figures(value: float) -> float:
    """``value`` rounded to two significant figures."""
    return float(f"{value:.2g}")
