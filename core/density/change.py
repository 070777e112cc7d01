# SPDX-License-Identifier: GPL-2.0-or-later
"""Two densities on the same cells, compared cell by cell.

A quotient where nearly nothing happened tells chance, not change. The rule that guards it counts in incidents: the
*floor* is the density of two of them at their common place. A cell is told where both densities reach the floor; where
one alone does, it must reach :data:`ALONE` times the floor, and the other then stands at the floor: so that a place
that is new, or that vanished, shows, and one stray incident does not.
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import tr
from .surface import Spread

METHODS = ("difference", "ratio", "log_ratio", "sum")
QUOTIENTS = ("ratio", "log_ratio")
FLOOR = 2.0
"""Incidents at one place whose density a quotient needs."""
ALONE = 4.0
"""Times the floor that a density must reach where the other one does not reach the floor."""


class UnknownMethodError(CoreError):
    """A comparison that does not exist."""

    def __init__(self, method: str) -> None:
        super().__init__(
            tr("There is no method “{method}”: choose one of {methods}.", method=method, methods=", ".join(METHODS))
        )


class NothingToCompareError(CoreError):
    """Too few incidents for any quotient."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Nowhere do incidents stand close enough to compare: no cell reaches the density of {few} incidents at "
                "one place in both layers, nor of {many} in one. Choose a larger radius, longer periods, or METHOD = "
                "difference.",
                few=f"{FLOOR:g}",
                many=f"{ALONE * FLOOR:g}",
            )
        )


@dataclass(frozen=True)
class Told:
    """A density in the unit in which it is told, NaN outside the study area.

    ``single`` is, in the same unit, the density at its own place of one incident of mean weight.
    """

    values: NDArray[np.float64]
    single: float


def single_density(spread: Spread, mean_weight: float = 1.0) -> float:
    """Density of one incident at its own place, per km²: the height of the kernel."""
    return mean_weight * spread.kernel.peak * 1e6 / spread.bandwidth**2


def change(now: Told, before: Told, method: str) -> NDArray[np.float64]:
    """Compare ``now`` with ``before``, two densities of shape (rows, columns) on the same cells.

    Parameters
    ----------
    now, before
        Densities in the same unit.
    method
        "difference": now − before; "sum": now + before; "ratio": now / before; "log_ratio": its natural logarithm,
        which changes sign, and nothing else, when the two are exchanged. One of :data:`METHODS`.

    Returns
    -------
    Array of the same shape. NaN outside the study area and, for the two quotients, where there are too few incidents.

    Raises
    ------
    UnknownMethodError
        There is no such method.
    NothingToCompareError
        A quotient is told nowhere.

    References
    ----------
    Bithell, J. F. (1991), Estimation of relative risk functions, Statistics in Medicine 10(11), pp. 1745-1751: the
    quotient of two kernel densities. Kelsall, J. E. and Diggle, P. J. (1995), Kernel estimation of relative risk,
    Bernoulli 1(1-2), pp. 3-16: its logarithm, and the same bandwidth for both.
    """
    if method == "difference":
        return now.values - before.values
    if method == "sum":
        return now.values + before.values
    if method not in QUOTIENTS:
        raise UnknownMethodError(method)
    quotient = _quotient(now.values, before.values, FLOOR * max(now.single, before.single))
    return quotient if method == "ratio" else np.log(quotient)


def _quotient(
    now: NDArray[np.float64], before: NDArray[np.float64], floor: float
) -> NDArray[np.float64]:
    """Guarded now / before."""
    lower, higher = np.fmin(now, before), np.fmax(now, before)
    told = (lower >= floor) | (higher >= ALONE * floor)
    if not told.any():
        raise NothingToCompareError
    quotient = np.full(now.shape, math.nan)
    np.divide(np.maximum(now, floor), np.maximum(before, floor), out=quotient, where=told)
    return quotient
