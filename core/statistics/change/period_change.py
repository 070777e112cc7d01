# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed between two periods, place by place, and what only seems to."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, unwatched
from ..multiple_testing import decide
from ..rates import SMALL_COUNT
from .two_counts import conditional_p, e_test_p, rate_ratio_interval, root_change, smallest_p

TRENDS = ("up", "down", "stable", "too_few")
FEWEST_FOR_PERCENT = 30
"""Incidents before below which a percentage says more about chance than about the place."""


@dataclass(frozen=True)
class PeriodChange:
    """Counts before and after of n places, and what they prove; shape (n,) each.

    ``expected`` is the count after, were the rate before kept; ``z`` the change on the scale of square roots; ``p`` the
    probability of the exact conditional test and ``p_e`` that of the E-test; ``trend`` one of :data:`TRENDS`.
    ``percent`` is the change of the rate with its exact 95 % interval from ``low`` to ``high``, NaN where the count
    before is below :data:`FEWEST_FOR_PERCENT`. ``tests`` counts the places where something could be proved.
    """

    before: NDArray[np.int64]
    after: NDArray[np.int64]
    expected: NDArray[np.float64]
    z: NDArray[np.float64]
    p: NDArray[np.float64]
    p_e: NDArray[np.float64]
    significant: NDArray[np.bool_]
    trend: NDArray[np.str_]
    percent: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    tests: int

    def places(self, trend: str) -> int:
        """Number of places of a trend."""
        return int((self.trend == trend).sum())


def period_change(
    before: NDArray[np.int64],
    after: NDArray[np.int64],
    days_before: int,
    days_after: int,
    alpha: float = 0.05,
    correction: str = "fdr",
    tick: Tick = unwatched,
) -> PeriodChange:
    """Change of each place, tested together with all others.

    Parameters
    ----------
    before, after
        Counts of the same places, shape (n,).
    days_before, days_after
        Length of both periods.
    alpha, correction
        As in :func:`.multiple_testing.decide`. Places with so few incidents that no division of them between the
        periods could reach ``alpha`` are no tests: they would only make the others harder to prove.
    tick
        Told the share done.

    Returns
    -------
    PeriodChange
        Trend "up" or "down" where the change is significant; otherwise "too_few" where fewer than 5 incidents are
        expected in a period, were the rates equal, and "stable" elsewhere.

    Raises
    ------
    LevelError, CorrectionError

    Notes
    -----
    Tests without a chance left out: Tarone, R. E., 1990, « A modified Bonferroni method for discrete data »,
    Biometrics 46(2), pp. 515–522; with the false discovery rate, Gilbert, P. B., 2005, Applied Statistics 54(1),
    pp. 143–158.
    """
    days = float(days_before), float(days_after)
    total = before + after
    p = conditional_p(before, after, *days)
    provable = smallest_p(total, *days) <= alpha
    decision = decide(np.where(provable, p, np.nan), alpha, correction)
    z = root_change(before, after, *days)
    few = total * min(days) / sum(days) < SMALL_COUNT
    trend = np.where(few, "too_few", "stable")
    trend = np.where(decision.significant, np.where(z > 0, "up", "down"), trend)
    percent, low, high = _percents(before, after, *days)
    expected = before * days[1] / days[0]
    e = e_test_p(before, after, *days, tick)
    return PeriodChange(
        before, after, expected, z, p, e, decision.significant, trend, percent, low, high, decision.tests
    )


def _percents(
    before: NDArray[np.int64], after: NDArray[np.int64], days_before: float, days_after: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Change of the rate in percent and its interval, NaN below :data:`FEWEST_FOR_PERCENT`."""
    enough = before >= FEWEST_FOR_PERCENT
    ratio = after / np.where(enough, before, 1) * days_before / days_after
    low, high = rate_ratio_interval(before, after, days_before, days_after)
    percent, least, most = (np.where(enough, 100 * (one - 1), np.nan) for one in (ratio, low, high))
    return percent, least, most
