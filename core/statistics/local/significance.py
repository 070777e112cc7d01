# SPDX-License-Identifier: GPL-2.0-or-later
"""From standard scores to p-values and to classes of confidence."""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.special import erfc

from ...errors import CoreError
from ...wording import number, tr
from ..multiple_testing import decide

LEVELS = (0.01, 0.05, 0.10)
"""Levels of the classes, from the surest: 99, 95 and 90 % of confidence."""
CLASSES = ("hot_99", "hot_95", "hot_90", "none", "cold_90", "cold_95", "cold_99")
"""From the surest hot spots to the surest cold ones."""
FEWEST = 3
"""Places below which the variances are not defined."""


class TooFewPlacesError(CoreError):
    """Too few places to compare any with the others."""

    def __init__(self, places: int) -> None:
        super().__init__(
            tr(
                "Only {count} places: a test needs {fewest} at least, and some thirty to be trusted. Choose smaller "
                "cells or a larger study area.",
                count=number(places),
                fewest=FEWEST,
            )
        )


class ConstantError(CoreError):
    """The same value everywhere."""

    def __init__(self, value: float) -> None:
        super().__init__(
            tr(
                "All places have the same value, {value}: nothing stands out. Check the field, the cell size and the "
                "study area.",
                value=f"{value:g}",
            )
        )


def check_values(values: NDArray[np.float64]) -> None:
    """Refuse values, shape (n,), that no local statistic can test: too few of them, or all the same."""
    if len(values) < FEWEST:
        raise TooFewPlacesError(len(values))
    if values.min() == values.max():
        raise ConstantError(float(values[0]))


def two_sided(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probability that a standard normal variable is further from 0 than ``z``, NaN where it is; same shape."""
    return np.asarray(erfc(np.abs(z) / math.sqrt(2)), np.float64)


def confidence_classes(
    z: NDArray[np.float64], p: NDArray[np.float64], correction: str = "fdr"
) -> NDArray[np.str_]:
    """Class of each test, one of :data:`CLASSES`: hot where z is positive, cold where it is negative.

    Parameters
    ----------
    z, p
        Standard scores and their p-values, NaN where there is no test; shape (n,).
    correction
        One of :data:`.multiple_testing.CORRECTIONS`, applied at each level.

    Returns
    -------
    NDArray
        "none" where not even the lowest level is reached, or where there is no test; shape (n,).

    Raises
    ------
    CorrectionError
    """
    classes = np.full(z.shape, "none", dtype="U7")
    for level in reversed(LEVELS):
        passed, percent = decide(p, level, correction).significant, round(100 * (1 - level))
        classes[passed & (z > 0)] = f"hot_{percent}"
        classes[passed & (z < 0)] = f"cold_{percent}"
    return classes
