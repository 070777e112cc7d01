# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether series rise or fall, by the ranks of their values alone."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from ...errors import NotFiniteError
from ...progress import Tick, advance, unwatched


@dataclass(frozen=True)
class Trend:
    """Mann-Kendall tests, shape (series,) each.

    ``s`` is the number of pairs of values that rise less the number that fall, ``variance`` its variance without
    trend, ``z`` its standard score with continuity correction, ``p`` its two-sided probability.
    """

    s: NDArray[np.int64]
    variance: NDArray[np.float64]
    z: NDArray[np.float64]
    p: NDArray[np.float64]

    def rising(self, alpha: float) -> NDArray[np.bool_]:
        """Which series rise significantly at level ``alpha``."""
        return np.asarray((self.p <= alpha) & (self.z > 0))

    def falling(self, alpha: float) -> NDArray[np.bool_]:
        """Which series fall significantly at level ``alpha``."""
        return np.asarray((self.p <= alpha) & (self.z < 0))


def mann_kendall(values: NDArray[np.float64], tick: Tick = unwatched) -> Trend:
    """Trend of each series.

    Parameters
    ----------
    values
        One series a row, in order of time; shape (series, times).
    tick
        Told the share done.

    Returns
    -------
    Trend
        Ties lower the variance; a series of one value has z = 0 and p = 1.

    Raises
    ------
    NotFiniteError
        Some values are missing or infinite.
    Cancelled
        ``tick`` asked to stop.

    Notes
    -----
    Mann, H. B., 1945, « Nonparametric tests against trend », Econometrica 13(3), pp. 245–259. Kendall, M. G., 1975,
    *Rank Correlation Methods*, 4th ed., Griffin, chapters 1 and 4 (ties, p. 55). The normal law suits from 10 values
    on.
    """
    wrong = int((~np.isfinite(values)).sum())
    if wrong:
        raise NotFiniteError("values", wrong)
    times = values.shape[1]
    s = np.zeros(len(values), np.int64)
    for lag in range(1, times):
        advance(tick, lag / times)
        later, earlier = values[:, lag:], values[:, :-lag]
        s += (later > earlier).sum(axis=1) - (later < earlier).sum(axis=1)
    variance = (_spread(np.array([times]))[0] - _tied(values)) / 18
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(variance > 0, (s - np.sign(s)) / np.sqrt(variance), 0.0)
    return Trend(s, variance, z, 2 * ndtr(-np.abs(z)))


def _tied(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the groups of equal values of each series take away from 18 times its variance; shape (series,)."""
    ordered = np.sort(values, axis=1)
    first = np.ones(ordered.shape, np.bool_)
    first[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    starts = np.flatnonzero(first)
    sizes = np.diff(np.r_[starts, first.size])
    series = starts // max(values.shape[1], 1)
    return np.asarray(np.bincount(series, _spread(sizes), minlength=len(values)), np.float64)


def _spread(size: NDArray[np.int64]) -> NDArray[np.float64]:
    """18 times the variance of S for so many different values."""
    size = size.astype(np.float64)
    return size * (size - 1) * (2 * size + 5)
