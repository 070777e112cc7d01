# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of many tests are significant, once it counts that there are many.

A hundred tests at 5 % give five false alarms where nothing happens. Tests without a p-value (NaN) are not tests:
they are never significant and do not count among the others.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import tr

CORRECTIONS = ("fdr", "bonferroni", "none")
"""Benjamini and Hochberg's false discovery rate, Bonferroni's family-wise error rate, each test on its own."""


class LevelError(CoreError):
    """A significance level that is no probability."""

    def __init__(self, alpha: float) -> None:
        super().__init__(
            tr("A significance level lies between 0 and 1, such as 0.05; {alpha} does not.", alpha=f"{alpha:g}")
        )


class CorrectionError(CoreError):
    """A correction that does not exist."""

    def __init__(self, correction: str) -> None:
        super().__init__(
            tr(
                "There is no correction “{correction}”: choose one of {known}.",
                correction=correction,
                known=", ".join(CORRECTIONS),
            )
        )


@dataclass(frozen=True)
class Decision:
    """What many tests decide together.

    ``significant`` has the shape of the p-values, and is exactly ``p <= threshold``; ``threshold`` is the p-value
    that one test alone would need; ``tests`` is their number.
    """

    significant: NDArray[np.bool_]
    threshold: float
    tests: int

    @property
    def count(self) -> int:
        """Number of significant tests."""
        return int(self.significant.sum())


def decide(p: NDArray[np.float64], alpha: float = 0.05, correction: str = "fdr") -> Decision:
    """Significant tests at level ``alpha``.

    Parameters
    ----------
    p
        p-values, NaN where there is no test; any shape.
    alpha
        With "fdr", the expected share of false alarms among the alarms; with "bonferroni", the chance of any false
        alarm; with "none", the chance of a false alarm at each test. Between 0 and 1, both excluded.
    correction
        One of :data:`CORRECTIONS`.

    Returns
    -------
    Decision
        With "fdr", the threshold is k·alpha/m, where k is the largest rank such that the k-th smallest p-value is at
        most k·alpha/m; alpha/m where there is none.

    Raises
    ------
    LevelError, CorrectionError

    Notes
    -----
    Benjamini, Y. & Hochberg, Y., 1995, « Controlling the false discovery rate », Journal of the Royal Statistical
    Society B 57(1), p. 293. It holds under positive dependence, such as that of neighbouring cells: Benjamini, Y. &
    Yekutieli, D., 2001, Annals of Statistics 29(4), theorem 1.2.
    """
    check_level(alpha)
    known = np.sort(p[np.isfinite(p)])
    threshold = _threshold(known, alpha, correction)
    # A comparison with NaN is false.
    return Decision(np.asarray(p <= threshold, np.bool_), threshold, len(known))


def check_level(alpha: float) -> None:
    """Refuse a level that is no probability."""
    if not 0 < alpha < 1:
        raise LevelError(alpha)


def adjusted(p: NDArray[np.float64], correction: str = "fdr") -> NDArray[np.float64]:
    """Adjusted p-values: a test is significant at a level where its adjusted p-value is at most this level.

    Parameters
    ----------
    p
        p-values, NaN where there is no test; any shape.
    correction
        One of :data:`CORRECTIONS`.

    Returns
    -------
    NDArray
        At most 1, NaN where there is no test; same shape.

    Raises
    ------
    CorrectionError

    Notes
    -----
    Wright, S. P., 1992, « Adjusted p-values for simultaneous inference », Biometrics 48(4), pp. 1005–1013.
    """
    if correction not in CORRECTIONS:
        raise CorrectionError(correction)
    known = np.isfinite(p)
    values, tests = p[known], int(known.sum())
    if correction == "bonferroni":
        values = np.minimum(values * tests, 1)
    elif correction == "fdr":
        order = np.argsort(values, kind="stable")
        steps = values[order] * tests / np.arange(1, tests + 1)
        values[order] = np.minimum(np.minimum.accumulate(steps[::-1])[::-1], 1)
    result = np.full(p.shape, np.nan)
    result[known] = values
    return result


def _threshold(ordered: NDArray[np.float64], alpha: float, correction: str) -> float:
    """Largest p-value, alone, that is significant among the ``ordered`` ones."""
    tests = max(len(ordered), 1)
    if correction == "none":
        return alpha
    if correction == "bonferroni":
        return alpha / tests
    if correction != "fdr":
        raise CorrectionError(correction)
    steps = np.arange(1, len(ordered) + 1) / tests * alpha
    passed = np.flatnonzero(ordered <= steps)
    return float(steps[passed[-1]]) if passed.size else alpha / tests
