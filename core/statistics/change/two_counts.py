# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two counts differ by more than chance, over exposures that need not be equal.

Counts are taken as Poisson: what happens n times could as well have happened n ± √n times. All functions work on
many pairs of counts at once; exposures are the same for all, in any unit, such as days.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv, pdtr, pdtrc
from scipy.stats import binom, poisson

from ...progress import Tick, advance, unwatched

ROUNDING = 1e-7
"""Relative difference below which two probabilities are equal: as in R's binom.test."""
Counts = NDArray[np.int64]


def root_change(before: Counts, after: Counts, exposure_before: float, exposure_after: float) -> NDArray[np.float64]:
    """Change on the scale of square roots, where chance weighs the same on small and large counts.

    Parameters
    ----------
    before, after
        Counts, shape (n,).
    exposure_before, exposure_after
        Positive lengths of both periods, in one unit.

    Returns
    -------
    NDArray
        2(√after − √before) with equal exposures; otherwise 2√2(√after − √(d·before)) / √(1 + d), where d is
        exposure_after / exposure_before. Zero where the rates are equal. Its standard deviation without change is √2,
        so that values beyond 3 are rare (3 %), beyond 4 very rare (0.5 %); shape (n,).

    Notes
    -----
    Wheeler, A. P., 2016, « Tables and graphs for monitoring temporal crime trends », International Journal of Police
    Science & Management 18(3), pp. 159–172. Unequal exposures: Huffman, M. D., 1984, « An improved approximate
    two-sample Poisson test », Applied Statistics 33(2), pp. 224–226, without its constant 3/8, times √2.
    """
    d = exposure_after / exposure_before
    return np.asarray(2 * np.sqrt(2 / (1 + d)) * (np.sqrt(after) - np.sqrt(d * before)), np.float64)


def conditional_p(
    before: Counts, after: Counts, exposure_before: float, exposure_after: float
) -> NDArray[np.float64]:
    """Exact two-sided probability of a change at least as unlikely as the one seen, if rates are equal.

    Given their sum, ``after`` is then binomial with the share of its exposure.

    Parameters
    ----------
    before, after
        Counts, shape (n,).
    exposure_before, exposure_after
        Positive lengths of both periods, in one unit.

    Returns
    -------
    NDArray
        Sum of the probabilities of the divisions of the same total that are no likelier than the one seen; 1 where
        there is nothing to divide; shape (n,).

    Notes
    -----
    Przyborowski, J. & Wilenski, H., 1940, « Homogeneity of results in testing samples from Poisson series »,
    Biometrika 31(3/4), pp. 313–323.
    """
    total, share = before + after, exposure_after / (exposure_before + exposure_after)
    limit = binom.pmf(after, total, share) * (1 + ROUNDING)
    mode = np.minimum(np.floor((total + 1) * share).astype(np.int64), total)
    # Probabilities rise up to the mode and fall after it: on each side, those within the limit are the outer ones.
    lower = _farthest(mode, np.full_like(mode, -1), limit, total, share)
    upper = _farthest(mode, total + 1, limit, total, share)
    p = binom.cdf(lower, total, share) + binom.sf(upper - 1, total, share)
    return np.where(lower >= upper, 1.0, np.minimum(p, 1.0))


def _farthest(near: Counts, far: Counts, limit: NDArray[np.float64], total: Counts, share: float) -> Counts:
    """From ``near`` to ``far``, the first division whose probability is within the limit; ``far`` if there is none."""
    near, far = near.copy(), far.copy()
    reached = binom.pmf(near, total, share) <= limit
    far[reached] = near[reached]
    while (open_ := np.abs(far - near) > 1).any():
        middle = (near + far) // 2
        within = binom.pmf(middle, total, share) <= limit
        far = np.where(open_ & within, middle, far)
        near = np.where(open_ & ~within, middle, near)
    return far


def e_test_p(
    before: Counts, after: Counts, exposure_before: float, exposure_after: float, tick: Tick = unwatched
) -> NDArray[np.float64]:
    """Two-sided probability of the E-test, less cautious than the conditional one where counts are small.

    Parameters
    ----------
    before, after
        Counts, shape (n,).
    exposure_before, exposure_after
        Positive lengths of both periods, in one unit.
    tick
        Told the share done.

    Returns
    -------
    NDArray
        Probability, at the common rate estimated from both counts, of a difference of rates at least as large as the
        one seen, in standard errors; 1 where both counts are zero; shape (n,).

    Notes
    -----
    Krishnamoorthy, K. & Thomson, J., 2004, « A more powerful test for comparing two Poisson means », Journal of
    Statistical Planning and Inference 119(1), pp. 23–35, equations 3.2 to 3.5. Their double sum is done in one: for
    each first count, the second counts that are as far lie beyond the two roots of a quadratic.
    """
    pairs, where = np.unique(np.column_stack([before, after]), axis=0, return_inverse=True)
    p = np.ones(len(pairs))
    rate = pairs.sum(axis=1) / (exposure_before + exposure_after)
    difference = pairs[:, 1] / exposure_after - pairs[:, 0] / exposure_before
    variance = pairs[:, 1] / exposure_after**2 + pairs[:, 0] / exposure_before**2
    for place in np.flatnonzero(difference != 0):
        advance(tick, place / len(pairs))
        squared = float(difference[place] ** 2 / variance[place])
        p[place] = _as_far(squared, float(rate[place]), exposure_before, exposure_after)
    return np.asarray(p[where.ravel()], np.float64)


def _as_far(t2: float, rate: float, exposure_before: float, exposure_after: float) -> float:
    """Probability that two Poisson counts of one rate differ by ``t2`` squared standard errors or more."""
    mean, reach = rate * exposure_before, 40 + 12 * np.sqrt(rate * exposure_before)
    first = np.arange(max(np.floor(mean - reach), 0), np.ceil(mean + reach) + 1)
    a, b = first / exposure_before, t2 / exposure_after
    # (u − a)² ≥ t2·(a / exposure_before + u / exposure_after), where u is the second rate.
    half, root = a + b / 2, np.sqrt(b * b / 4 + a * b + t2 * a / exposure_before)
    slack = 1e-9 * (1 + half * exposure_after)
    low = np.floor((half - root) * exposure_after + slack)
    high = np.ceil((half + root) * exposure_after - slack)
    expected = rate * exposure_after
    # Two counts of zero do not differ, though zero is a root.
    below = np.where((low >= 0) & (first > 0), pdtr(np.maximum(low, 0), expected), 0.0)
    above = np.where(high >= 1, pdtrc(np.maximum(high - 1, 0), expected), 1.0)
    return float(min((poisson.pmf(first, mean) * (below + above)).sum(), 1.0))


def rate_ratio_interval(
    before: Counts, after: Counts, exposure_before: float, exposure_after: float, confidence: float = 0.95
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Exact interval of the rate after, divided by the rate before.

    Parameters
    ----------
    before, after
        Counts, shape (n,).
    exposure_before, exposure_after
        Positive lengths of both periods, in one unit.
    confidence
        Coverage, between 0 and 1.

    Returns
    -------
    tuple of NDArray
        Lower and upper bounds, shape (n,) each; 0 and infinity where a count of zero leaves them open.

    Notes
    -----
    Clopper, C. J. & Pearson, E. S., 1934, Biometrika 26(4), pp. 404–413, on the share of ``after`` in the sum.
    """
    tail = (1 - confidence) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        low = np.where(after > 0, betaincinv(np.maximum(after, 1), before + 1, tail), 0.0)
        high = np.where(before > 0, betaincinv(after + 1, np.maximum(before, 1), 1 - tail), 1.0)
        odds = exposure_before / exposure_after
        return low / (1 - low) * odds, np.where(high < 1, high / (1 - high) * odds, np.inf)


def smallest_p(total: Counts, exposure_before: float, exposure_after: float) -> NDArray[np.float64]:
    """Smallest probability that :func:`conditional_p` can give to so many events, all in one period; shape (n,)."""
    nothing = np.zeros_like(total)
    return np.minimum(
        conditional_p(total, nothing, exposure_before, exposure_after),
        conditional_p(nothing, total, exposure_before, exposure_after),
    )
