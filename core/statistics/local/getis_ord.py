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


@dataclass(frozen=True)
class Drawn:
    """What chance draws from, at each place: how many values, their mean, their squared and cubed deviations summed.

    Shape (n,), or (1,) where it is the same at all places.
    """

    places: float
    mean: NDArray[np.float64]
    squares: NDArray[np.float64]
    cubes: NDArray[np.float64]


def everyone(deviation: NDArray[np.float64]) -> Drawn:
    """All places, from their deviations from their mean, shape (n,)."""
    squares, cubes = (deviation**2).sum(keepdims=True), (deviation**3).sum(keepdims=True)
    return Drawn(float(len(deviation)), np.zeros(1), squares, cubes)


def others(deviation: NDArray[np.float64]) -> Drawn:
    """All places but one, in turn, from the deviations of all from their mean, shape (n,)."""
    n = len(deviation) - 1.0
    mean = -deviation / n
    squares = (deviation**2).sum() - deviation**2
    cubes = (deviation**3).sum() - deviation**3 - 3 * mean * squares + 2 * n * mean**3
    return Drawn(n, mean, squares - n * mean**2, cubes)


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
    if with_self:
        around, weight = around + deviation, weight + 1
    drawn = everyone(deviation) if with_self else others(deviation)
    variance = drawn.squares / drawn.places
    spread = variance * (drawn.places * weight - weight**2) / (drawn.places - 1)
    tested = (neighbours.counts > 0) & (weight < drawn.places) & (variance > 1e-12 * (deviation**2).mean())
    z = np.full(len(values), np.nan)
    z[tested] = (around - drawn.mean * weight)[tested] / np.sqrt(spread[tested])
    return LocalTests(z, two_sided(z))
