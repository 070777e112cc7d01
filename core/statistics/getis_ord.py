# SPDX-License-Identifier: GPL-2.0-or-later
"""Getis and Ord's Gi and Gi*: where high, or low, values gather more than chance would have it."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .neighbours import Neighbours
from .significance import check_values, two_sided


@dataclass(frozen=True)
class LocalTests:
    """Standard scores and their two-sided p-values, NaN where a place could not be tested; shape (n,) each."""

    z: NDArray[np.float64]
    p: NDArray[np.float64]


def getis_ord(values: NDArray[np.float64], neighbours: Neighbours, with_self: bool = True) -> LocalTests:
    """Gi* (``with_self``) or Gi of each place, standardised, with binary weights.

    Parameters
    ----------
    values
        Counts or other values, finite; shape (n,).
    neighbours
        Neighbours of the n places.
    with_self
        Whether the place itself belongs to its neighbourhood.

    Returns
    -------
    LocalTests
        NaN for places without neighbours and for those whose neighbours are all the others: there is nothing to
        compare. They still belong to the mean and the variance of the others.

    Raises
    ------
    TooFewPlacesError, ConstantError

    Notes
    -----
    With W the sum of the weights of the place and, as they are binary, of their squares:

    Gi* = (Σ w·x − x̄·W) / (s·√((n·W − W²)/(n − 1))), x̄ and s over all n places, s with 1/n.
    Gi is the same without the place itself: n − 1 for n, x̄ and s over the others.

    Ord, J. K. & Getis, A., 1995, « Local spatial autocorrelation statistics: distributional issues and an
    application », Geographical Analysis 27(4), pp. 286–306, equations 6 and 7; Getis, A. & Ord, J. K., 1996, « Local
    spatial statistics: an overview », in *Spatial Analysis: Modelling in a GIS Environment*, pp. 261–277.
    """
    check_values(values)
    # Deviations from the mean: sums of squares of large values would lose the figures that matter.
    deviation = values - values.mean()
    around, weight = neighbours.sums(deviation), neighbours.counts
    n, mean, squares = float(len(values)), np.zeros(len(values)), np.full(len(values), (deviation**2).sum())
    if with_self:
        around, weight = around + deviation, weight + 1
    else:
        n, mean, squares = n - 1, (deviation.sum() - deviation) / (n - 1), squares - deviation**2
    variance = squares / n - mean**2
    spread = variance * (n * weight - weight**2) / (n - 1)
    tested = (neighbours.counts > 0) & (weight < n) & (variance > 1e-12 * squares)
    z = np.full(len(values), np.nan)
    z[tested] = (around - mean * weight)[tested] / np.sqrt(spread[tested])
    return LocalTests(z, two_sided(z))
