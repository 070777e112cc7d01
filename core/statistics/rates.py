# SPDX-License-Identifier: GPL-2.0-or-later
"""Rates by inhabitants or dwellings with their interval, and location quotients."""
from __future__ import annotations

from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

SMALLEST_DENOMINATOR = 500.0
"""Inhabitants or dwellings below which a rate says more about chance than about the place."""
SMALL_COUNT = 5
"""Events below which a figure is flagged, and a location quotient is not given."""


def byar_interval(
    count: NDArray[np.float64], confidence: float = 0.95
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Interval of the expectation of a Poisson count, by Byar's approximation.

    Parameters
    ----------
    count
        Number of events, zero or more; shape (n,).
    confidence
        Coverage, between 0 and 1.

    Returns
    -------
    tuple of NDArray
        Lower and upper bounds, shape (n,) each. At 95 %, within 1 % of the exact upper bound from 2 events on and
        of the exact lower bound from 10 on.

    Notes
    -----
    Breslow, N. E. & Day, N. E., 1987, *Statistical Methods in Cancer Research*, vol. II, IARC, p. 69,
    equations 2.12 and 2.13.
    """
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    above = count + 1
    with np.errstate(divide="ignore", invalid="ignore"):
        low = count * (1 - 1 / (9 * count) - z / (3 * np.sqrt(count))) ** 3
    high = above * (1 - 1 / (9 * above) + z / (3 * np.sqrt(above))) ** 3
    # The cube of a negative number would be a negative bound, at one event and high confidence.
    return np.where(count > 0, np.maximum(low, 0), 0.0), high


def weighted_interval(
    count: NDArray[np.float64], weight: NDArray[np.float64], squares: NDArray[np.float64], confidence: float = 0.95
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Interval of a sum of weights: Byar's, stretched by the spread of the weights; Byar's itself if all weigh 1.

    Parameters
    ----------
    count, weight, squares
        Number of events, sum of their weights, sum of the squares of their weights; shape (n,) each.
    confidence
        Coverage, between 0 and 1.

    Returns
    -------
    tuple of NDArray
        Lower and upper bounds, shape (n,) each. Where there is no event, the mean square weight of all events
        stands for the unknown one.

    Notes
    -----
    Dobson, A. J., Kuulasmaa, K., Eberle, E. & Scherer, J., 1991, « Confidence intervals for weighted sums of
    Poisson parameters », Statistics in Medicine 10(3), pp. 457–462.
    """
    low, high = byar_interval(count, confidence)
    overall = squares.sum() / count.sum() if count.sum() > 0 else 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        stretch = np.sqrt(np.where(count > 0, squares / count, overall))
    return np.maximum(weight + stretch * (low - count), 0), weight + stretch * (high - count)


def per_thousand(
    events: NDArray[np.float64], denominator: NDArray[np.float64], smallest: float = SMALLEST_DENOMINATOR
) -> NDArray[np.float64]:
    """Events by 1,000 inhabitants or dwellings; NaN where there are fewer than ``smallest`` or an unknown number."""
    enough = np.isfinite(denominator) & (denominator >= smallest)
    return np.where(enough, 1000 * events / np.where(enough, denominator, 1), np.nan)


def location_quotients(parts: NDArray[np.float64], smallest: int = SMALL_COUNT) -> NDArray[np.float64]:
    """How much more frequent each category is in an area than overall: (n_ac / n_a) / (n_c / n).

    Parameters
    ----------
    parts
        Events by area and category; shape (areas, categories).
    smallest
        Number of events of the category in the area below which no quotient is given.

    Returns
    -------
    NDArray
        1 where the category has the same share as overall, NaN where there are too few; same shape.

    Notes
    -----
    Brantingham, P. L. & Brantingham, P. J., 1998, « Mapping crime for analytic purposes: location quotients,
    counts and rates », in *Crime Mapping and Crime Prevention*, pp. 263–288.
    """
    by_area, by_category = parts.sum(axis=1, keepdims=True), parts.sum(axis=0, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        quotients = (parts / by_area) / (by_category / parts.sum())
    return np.where(parts >= smallest, quotients, np.nan)
