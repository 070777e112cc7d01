# SPDX-License-Identifier: GPL-2.0-or-later
"""p-values of sums of uneven counts, whose high tail is much longer than that of the normal law.

Counts of incidents by cell are mostly zeros and a few high figures. The sum over a handful of neighbours drawn at
random is then far from normal: at a p-value of 0.002, high sums are commonly ten times as frequent as the normal law
says. A gamma law with the same mean, variance and skewness (Pearson's type III) follows that tail, within a factor of
two or so.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaincc

from .getis_ord import everyone, others
from .neighbours import Neighbours
from .significance import two_sided

LAWS = ("normal", "skewed")
"""The law behind p-values: as other software has it, or with the skewness of the counts."""
EVEN = 1e-3
"""Skewness below which both laws are the same to any figure that matters."""


def gi_skewness(
    values: NDArray[np.float64], neighbours: Neighbours, with_self: bool = True
) -> NDArray[np.float64]:
    """Skewness, under chance, of Gi* (``with_self``) or Gi of each place.

    Parameters
    ----------
    values, neighbours, with_self
        As in :func:`.getis_ord.getis_ord`.

    Returns
    -------
    NDArray
        NaN where the sum over the neighbours cannot vary; shape (n,). That of the conditional local Moran statistic
        is the same without the place itself, with the sign of the place's deviation from the mean.

    Notes
    -----
    The third moment of a sum drawn without replacement is W·(n − W)·(n − 2W) / ((n − 1)(n − 2)) times that of the
    values: Cochran, W. G., 1977, *Sampling Techniques*, 3rd ed., Wiley, p. 40.
    """
    deviation = values - values.mean()
    drawn = everyone(deviation) if with_self else others(deviation)
    weight, n = neighbours.counts + int(with_self), drawn.places
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = weight * (n - weight) / (n - 1) * drawn.squares / n
        third = weight * (n - weight) * (n - 2 * weight) / ((n - 1) * (n - 2)) * drawn.cubes / n
        skewness = third / np.maximum(variance, 0) ** 1.5
    return np.where(np.isfinite(skewness), skewness, np.nan)


def skewed_two_sided(z: NDArray[np.float64], skewness: NDArray[np.float64]) -> NDArray[np.float64]:
    """Two-sided p-values of standard scores of a skewed statistic.

    Parameters
    ----------
    z
        Standard scores, NaN where there is no test; shape (n,).
    skewness
        Skewness of each statistic under chance; shape (n,).

    Returns
    -------
    NDArray
        On the side of the long tail, twice the tail of the gamma law; on the other side the normal p-value, which is
        too high there: caution. Shape (n,).
    """
    p = two_sided(z)
    uneven = (np.abs(skewness) > EVEN) & (np.sign(z) == np.sign(skewness))
    shape = 4 / skewness[uneven] ** 2
    tail = gammaincc(shape, shape + np.abs(z[uneven]) * np.sqrt(shape))
    p[uneven] = np.minimum(2 * tail, 1)
    return p


def normal_excess(threshold: float, skewness: NDArray[np.float64]) -> float:
    """How many times as many false alarms as announced the normal law gives at ``threshold``, in the median place."""
    known = np.abs(skewness[np.isfinite(skewness)])
    if not known.size or not 0 < threshold < 1:
        return 1.0
    # The score whose normal p-value is the threshold: found on a fine ladder of scores, which is plenty here.
    ladder = np.linspace(0, 12, 12_001)
    score = ladder[np.searchsorted(-two_sided(ladder), -threshold)] if threshold > two_sided(ladder[-1:])[0] else 12.0
    # Both tails are announced, the long one alone is uneven: the short one is next to nothing.
    real = skewed_two_sided(np.array([float(score)]), np.array([float(np.median(known))]))[0] / 2
    return float(real / threshold)
