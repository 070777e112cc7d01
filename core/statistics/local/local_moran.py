# SPDX-License-Identifier: GPL-2.0-or-later
"""Moran's I, of the whole area and of each place: do neighbours resemble each other, and which ones do not."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...wording import tr
from .getis_ord import LocalTests, others
from .neighbours import Neighbours
from .significance import check_values, two_sided

RANDOMISATIONS = ("conditional", "total")
"""What chance may shuffle: the values of the other places only, or those of all places."""
QUADRANTS = ("high_high", "low_low", "high_low", "low_high", "none")
"""The place, then its neighbours: above or below the mean."""


class RandomisationError(CoreError):
    """A randomisation that does not exist."""

    def __init__(self, randomisation: str) -> None:
        super().__init__(
            tr(
                "There is no randomisation “{randomisation}”: choose one of {known}.",
                randomisation=randomisation,
                known=", ".join(RANDOMISATIONS),
            )
        )


@dataclass(frozen=True)
class LocalMoran(LocalTests):
    """Local statistics ``i`` with their expectation and variance under chance; shape (n,) each.

    ``quadrant`` is one of :data:`QUADRANTS`, whether significant or not; "none" where a place could not be tested.
    """

    i: NDArray[np.float64]
    expected: NDArray[np.float64]
    variance: NDArray[np.float64]
    quadrant: NDArray[np.str_]


@dataclass(frozen=True)
class GlobalMoran:
    """Moran's I of the whole area, its expectation and variance under chance, its standard score and p-value."""

    i: float
    expected: float
    variance: float
    z: float
    p: float


def local_moran(
    values: NDArray[np.float64], neighbours: Neighbours, randomisation: str = "conditional"
) -> LocalMoran:
    """Local Moran statistic of each place, with weights that sum to one over its neighbours.

    Parameters
    ----------
    values
        Counts or other values, finite; shape (n,).
    neighbours
        Neighbours of the n places.
    randomisation
        One of :data:`RANDOMISATIONS`. "conditional" keeps the value of the place and shuffles the others, as
        permutations do: z is then ± the Gi of the place, and its normal approximation is good. "total" shuffles all
        values: the distribution is far from normal where values are skewed, as counts are.

    Returns
    -------
    LocalMoran
        NaN for places without neighbours, for those whose neighbours are all the others, and with "conditional" for
        those exactly at the mean.

    Raises
    ------
    TooFewPlacesError, ConstantError, RandomisationError

    Notes
    -----
    Iᵢ = (n − 1)·zᵢ·Σⱼ wᵢⱼ zⱼ / Σ z², z the deviations from the mean.

    Anselin, L., 1995, « Local indicators of spatial association — LISA », Geographical Analysis 27(2), pp. 93–115,
    equations 7 to 14. Moments: Sokal, R. R., Oden, N. L. & Thomson, B. A., 1998, « Local spatial autocorrelation in a
    biological model », Geographical Analysis 30(4), pp. 331–354, equations A3 to A8. They are those of
    zᵢ·Σⱼ wᵢⱼ zⱼ / m₂ with m₂ = Σ z²/n, brought to the scale of Iᵢ.
    """
    if randomisation not in RANDOMISATIONS:
        raise RandomisationError(randomisation)
    check_values(values)
    n, deviation, counts = len(values), values - values.mean(), neighbours.counts
    squares = float((deviation**2).sum())
    tested = (counts > 0) & (counts < n - 1)
    # 1 / number of neighbours: what each neighbour weighs, and the sum of the squares of these weights.
    share = np.where(tested, 1 / np.maximum(counts, 1), np.nan)
    lag = neighbours.sums(deviation) * share
    if randomisation == "conditional":
        expected, variance = _conditional(deviation, squares, share)
    else:
        expected, variance = _total(deviation, squares, share)
    tested &= variance > 1e-24
    i = np.where(tested, (n - 1) / squares * deviation * lag, np.nan)
    z = np.full(n, np.nan)
    z[tested] = (i - expected)[tested] / np.sqrt(variance[tested])
    return LocalMoran(z, two_sided(z), i, expected, variance, _quadrants(deviation, lag, tested))


def _conditional(
    deviation: NDArray[np.float64], squares: float, share: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Expectation and variance where the value of the place stays; shape (n,) each."""
    n = len(deviation)
    scale = (n - 1) / squares * deviation
    # Draw of 1/share values without replacement among the n − 1 others: the mean of the draw varies by this much.
    spread = others(deviation).squares / (n - 1) * (share * (n - 1) - 1) / (n - 2)
    return -scale * deviation / (n - 1), scale**2 * spread


def _total(
    deviation: NDArray[np.float64], squares: float, share: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Expectation and variance where all values are shuffled; shape (n,) each."""
    n = len(deviation)
    kurtosis = n * float((deviation**4).sum()) / squares**2
    variance = (
        share * (n - kurtosis) / (n - 1)
        + (1 - share) * (2 * kurtosis - n) / ((n - 1) * (n - 2))
        - 1 / (n - 1) ** 2
    )
    # Sokal's statistic divides by the mean of the squares over n, ours over n − 1.
    scale = (n - 1) / n
    return np.where(np.isnan(share), np.nan, -scale / (n - 1)), scale**2 * variance


def _quadrants(
    deviation: NDArray[np.float64], lag: NDArray[np.float64], tested: NDArray[np.bool_]
) -> NDArray[np.str_]:
    high, around = deviation > 0, lag > 0
    choices = [~tested, high & around, ~high & ~around, high & ~around]
    return np.select(choices, ["none", "high_high", "low_low", "high_low"], "low_high")


def global_moran(values: NDArray[np.float64], neighbours: Neighbours) -> GlobalMoran:
    """Moran's I of all places together, with weights that sum to one over the neighbours of each.

    Parameters
    ----------
    values
        Counts or other values, finite; shape (n,).
    neighbours
        Neighbours of the n places; those without any add nothing to the numerator.

    Returns
    -------
    GlobalMoran
        Moments under randomisation; the p-value is two-sided.

    Raises
    ------
    TooFewPlacesError, ConstantError

    Notes
    -----
    Cliff, A. D. & Ord, J. K., 1981, *Spatial Processes: Models and Applications*, Pion, pp. 17 and 42–46.
    """
    check_values(values)
    n, deviation, counts = len(values), values - values.mean(), neighbours.counts
    share = np.where(counts > 0, 1 / np.maximum(counts, 1), 0.0)
    received = neighbours.sums(share)
    s0, s1 = float((counts > 0).sum()), float((share + share * received).sum())
    s2 = float((((counts > 0) + received) ** 2).sum())
    squares = float((deviation**2).sum())
    i = n / s0 * float((deviation * share * neighbours.sums(deviation)).sum()) / squares
    kurtosis = n * float((deviation**4).sum()) / squares**2
    expected = -1 / (n - 1)
    regular = n * ((n**2 - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    irregular = kurtosis * ((n**2 - n) * s1 - 2 * n * s2 + 6 * s0**2)
    variance = (regular - irregular) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2 if n > 3 else np.nan
    z = (i - expected) / np.sqrt(variance) if variance > 0 else np.nan
    return GlobalMoran(i, expected, variance, float(z), float(two_sided(np.array([z]))[0]))
