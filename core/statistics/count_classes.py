# SPDX-License-Identifier: GPL-2.0-or-later
"""Round limits of the classes of a map of counts or rates."""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SHARES = (0.2, 0.4, 0.6, 0.8, 0.95)
"""Shares of the positive values below each limit: even classes, and one for the few highest places."""
FIGURES = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
"""Round figures, to a power of ten."""


def count_limits(values: NDArray[np.float64], whole: bool = True) -> tuple[float, ...]:
    """Limits, in order, between at most six classes of the positive ``values``.

    Parameters
    ----------
    values
        Counts or rates, shape (n,); zeros and NaN have classes of their own and are left out.
    whole
        Whether values are whole numbers: limits then are, too, and above 1.

    Returns
    -------
    tuple of float
        Round figures near the quantiles of the values, all different, none beyond the highest value. Empty where one
        class says it all.
    """
    positive = values[np.isfinite(values) & (values > 0)]
    if not positive.size:
        return ()
    limits = dict.fromkeys(_rounded(float(level), whole) for level in np.quantile(positive, SHARES))
    lowest, highest = max(float(positive.min()), 1.0 if whole else 0.0), float(positive.max())
    return tuple(limit for limit in limits if lowest < limit <= highest)


def _rounded(value: float, whole: bool) -> float:
    """Round figure nearest to ``value``, a positive number."""
    power = math.floor(math.log10(value))
    # From text: 3e-1 is the number people write, 3 × 0.1 is not.
    candidates = [float(f"{figure}e{power}") for figure in FIGURES]
    if whole:
        candidates = [candidate for candidate in candidates if candidate.is_integer()] or [1.0]
    return min(candidates, key=lambda candidate: abs(candidate - value))
