# SPDX-License-Identifier: GPL-2.0-or-later
"""How unequally incidents fall on places: ranks, shares, Lorenz curve and Gini coefficient."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from ...errors import CoreError
from ...wording import tr

SHARES = (0.25, 0.5, 0.8)
"""Shares of the incidents whose places are counted: a quarter, half, and that of the rule of « 80/20 »."""


class NoAmountError(CoreError):
    """Nothing to concentrate."""

    def __init__(self) -> None:
        super().__init__(tr("Every weight is zero: nothing can be concentrated. Choose another field, or none."))


@dataclass(frozen=True)
class Concentration:
    """Places from the most to the least affected, shape (n,) each.

    ``order`` is the number of each place in what was given; ``amounts`` what it holds; ``share`` and ``cumulative``
    its share of all, and that of all places down to it.
    """

    order: NDArray[np.int64]
    amounts: NDArray[np.float64]
    share: NDArray[np.float64]
    cumulative: NDArray[np.float64]

    @classmethod
    def of(cls, amounts: NDArray[np.float64]) -> Concentration:
        """Rank places by the incidents that they hold, zero or more; equal ones stay in the order given.

        Raises
        ------
        NoAmountError
            All are zero.
        """
        total = float(amounts.sum())
        if total <= 0:
            raise NoAmountError
        order = np.argsort(-amounts, kind="stable")
        ranked = amounts[order]
        # Sums first, one division: whole numbers then give 1 exactly at the end, and no rank passes a share too early.
        cumulative = np.minimum(np.cumsum(ranked) / total, 1.0)
        return cls(order, ranked, ranked / total, cumulative)

    @property
    def total(self) -> float:
        """Sum of what all places hold."""
        return float(self.amounts.sum())

    @property
    def affected(self) -> int:
        """Places that hold something."""
        return int((self.amounts > 0).sum())

    def places_for(self, share: float) -> int:
        """Smallest number of places that hold at least ``share``, 0 to 1, of the incidents."""
        return int(np.searchsorted(self.cumulative, share - 1e-12)) + 1

    def smallest_share(self) -> NDArray[np.float64]:
        """Smallest of :data:`SHARES`, and 1, in whose places each place is; 0 where it holds nothing; shape (n,)."""
        before = np.concatenate([[0.0], self.cumulative[:-1]])
        steps = np.array([*SHARES, 1.0])
        found = steps[np.minimum(np.searchsorted(steps, before + 1e-12), len(steps) - 1)]
        return np.where(self.amounts > 0, found, 0.0)

    def lorenz(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Cumulative shares of places and of incidents, from (0, 0) to (1, 1), the most affected places first.

        Only the corners: between places that hold the same the curve is straight.
        """
        last = np.flatnonzero(np.append(np.diff(self.amounts) != 0, True))
        return np.append(0.0, (last + 1) / len(self.amounts)), np.append(0.0, self.cumulative[last])


def gini(amounts: NDArray[np.float64]) -> float:
    """Gini coefficient of what places hold: 0 where all hold the same, towards 1 where one holds all.

    Parameters
    ----------
    amounts
        Zero or more each, not all zero; shape (n,).

    Notes
    -----
    G = (2 Σ i·y_i − n − 1) / n, with y_i the shares in rising order and i their rank: Bernasco, W. & Steenbeek, W.,
    2017, « More places than crimes: implications for evaluating the law of crime concentration at place », Journal
    of Quantitative Criminology 33(3), pp. 451–467, equation 2.
    """
    ascending = np.sort(amounts)
    count = len(ascending)
    ranks = np.arange(1, count + 1)
    return float((2 * (ranks * ascending).sum() / ascending.sum() - count - 1) / count)


def generalised_gini(amounts: NDArray[np.float64], events: float) -> float:
    """Gini coefficient compared with the most equal distribution that so few incidents allow.

    With fewer incidents than places some places must stay empty, and the plain coefficient is high even where no place
    has two incidents. The same as :func:`gini` where incidents outnumber places.

    Parameters
    ----------
    amounts
        As in :func:`gini`.
    events
        Number of incidents.

    Notes
    -----
    G′ = max(n/c, 1)·(G − 1) + 1 for c incidents on n places: Bernasco & Steenbeek, 2017, equation 5.
    """
    return max(len(amounts) / events, 1.0) * (gini(amounts) - 1) + 1


def chance_curve(places: int, events: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Lorenz curve expected of incidents that fall at random on places, all of them as likely as one another.

    Parameters
    ----------
    places, events
        Their numbers, one or more each.

    Returns
    -------
    tuple of NDArray
        Cumulative shares of places and of incidents, from (0, 0) to (1, 1), the most affected places first. The
        number of incidents of a place follows a binomial law of ``events`` draws and probability 1/``places``.
    """
    law = binom(events, 1 / places)
    most = int(min(law.ppf(1 - 1e-12) + 2, events))
    counts = np.arange(most, -1, -1)
    likely = np.asarray(law.pmf(counts), np.float64)
    held = counts * likely
    return np.append(0.0, np.cumsum(likely) / likely.sum()), np.append(0.0, np.cumsum(held) / held.sum())
