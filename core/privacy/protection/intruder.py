# SPDX-License-Identifier: GPL-2.0-or-later
"""What an intruder who adds and subtracts can learn of hidden figures: the smallest and largest value of each.

He knows the range of every shown figure, that no count is negative, and that the figures of a place add up to its
totals. The bounds are those of the linear programme of Fischetti and Salazar (2000, « Models and algorithms for
optimizing cell suppression in tabular data with linear constraints », JASA 95(451), p. 916), solved by HiGHS.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import linprog

from .leeway import leeway

BLOCK = 60_000
"""Figures solved together, to bound memory."""
SHOTS = 24
"""Solutions in which many figures are pushed at once: most vary enough before each is asked for itself."""


@dataclass(frozen=True)
class Tables:
    """The tables of u places: periods × categories, the last period and category being the totals.

    ``low`` and ``high`` bound what is known of each figure, shape (u, periods + 1, categories + 1): ``high`` is
    infinite where it is hidden. A dimension with one value has no total.
    """

    low: NDArray[np.float64]
    high: NDArray[np.float64]

    @property
    def hidden(self) -> NDArray[np.bool_]:
        """Whether each figure is hidden."""
        return np.isinf(self.high)

    def at(self, places: NDArray[np.int64]) -> Tables:
        """The tables of some places."""
        return Tables(self.low[places], self.high[places])


def bounds(tables: Tables, enough: float = np.inf) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Smallest and largest value that each figure may have.

    Parameters
    ----------
    tables
        What is known.
    enough
        Width from which the exact bounds of a hidden figure are not looked for: those given are then values that it
        does have in some table that agrees with what is known.

    Returns
    -------
    tuple
        Two arrays of the shape of ``tables.low``; those of shown figures are what was known.
    """
    periods, categories = tables.low.shape[1] - 1, tables.low.shape[2] - 1
    if periods and categories:
        return _solved(tables, enough)
    return _by_subtraction(tables, axis=1 if periods else 2)


def _by_subtraction(tables: Tables, axis: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Bounds where each figure is in one sum only: what the others leave of it."""
    parts = tuple(slice(0, -1) if a == axis else slice(None) for a in range(3))
    total_low, total_high = (np.take(one, [-1], axis) for one in (tables.low, tables.high))
    part_low, part_high = tables.low[parts], tables.high[parts]
    unbounded = np.isinf(part_high)
    # The sum of the others' highest values is infinite as soon as one of them is hidden.
    others_unbounded = unbounded.sum(axis, keepdims=True) - unbounded
    finite_high = np.where(unbounded, 0.0, part_high)
    others_high = np.where(others_unbounded > 0, np.inf, finite_high.sum(axis, keepdims=True) - finite_high)
    low, high = tables.low.copy(), tables.high.copy()
    left_low = total_low - others_high
    left_high = total_high - (part_low.sum(axis, keepdims=True) - part_low)
    low[parts] = np.where(unbounded, np.maximum(part_low, left_low), part_low)
    high[parts] = np.where(unbounded, np.minimum(part_high, left_high), part_high)
    ends = tuple(slice(-1, None) if a == axis else slice(None) for a in range(3))
    hidden_total = np.isinf(total_high)
    low[ends] = np.where(hidden_total, np.maximum(total_low, part_low.sum(axis, keepdims=True)), total_low)
    high[ends] = np.where(hidden_total, part_high.sum(axis, keepdims=True), total_high)
    return low, high


def _solved(tables: Tables, enough: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Bounds by linear programming, block by block: places share no sum."""
    low, high = tables.low.copy(), tables.high.copy()
    size = int(np.prod(tables.low.shape[1:]))
    step = max(BLOCK // size, 1)
    for first in range(0, len(tables.low), step):
        places = np.arange(first, min(first + step, len(tables.low)))
        low[places], high[places] = _Block(tables.at(places)).bounds(enough)
    return low, high


class _Block:
    """Tables solved together: the sums of one do not touch the figures of another, so one solution serves all."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.sums = _sums(tables.low.shape[1], tables.low.shape[2])
        self.hidden = tables.hidden.reshape(len(tables.low), -1)
        self.low = np.full(self.hidden.shape, np.inf)
        self.high = np.full(self.hidden.shape, -np.inf)
        self.asked = np.zeros(self.hidden.shape, bool)
        self.sum, self.found = np.zeros(self.hidden.shape), np.zeros(len(self.hidden))
        known = tables.high[np.isfinite(tables.high)]
        # A largest value may have no bound: one above all sums stands for it.
        ceiling = 10.0 * self.hidden.shape[1] * float(known.max(initial=1000.0))
        self.ranges = np.stack([tables.low, np.minimum(tables.high, ceiling)], axis=-1).reshape(*self.hidden.shape, 2)

    def bounds(self, enough: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Bounds of every figure of the block."""
        chance = np.random.default_rng(0)
        for shot in range(SHOTS if np.isfinite(enough) else 0):
            # All that has not varied enough is pushed down, then up, each figure more or less hard.
            pending = self.hidden & (self.high - self.low < enough)
            if not pending.any():
                break
            hard = chance.uniform(0.1, 1.0, pending.shape) * (1 if shot % 2 else -1)
            self._look(np.where(pending, hard, 0.0))
            if shot % 2:
                self._move()
        while True:
            wanted = self.hidden & ~self.asked & (self.high - self.low < enough)
            one_each = wanted & (np.cumsum(wanted, axis=1) == 1)
            if not one_each.any():
                break
            for sign in (1.0, -1.0):
                self._look(np.where(one_each, sign, 0.0))
            self.asked |= one_each
        shape, known = self.tables.low.shape, ~self.hidden
        low = np.where(known, self.tables.low.reshape(known.shape), self.low)
        high = np.where(known, self.tables.high.reshape(known.shape), self.high)
        return low.reshape(shape), high.reshape(shape)

    def _move(self) -> None:
        """See how far figures go from the mean of the tables that were found, which agrees with all as they do."""
        places = np.flatnonzero(self.found > 0)
        shape = (len(places), *self.tables.low.shape[1:])
        middle = self.sum[places] / self.found[places, None]
        low, high = (self.ranges[places, :, end].reshape(shape) for end in (0, 1))
        less, more = (one.reshape(middle.shape) for one in leeway(middle.reshape(shape), low, high))
        self.low[places] = np.minimum(self.low[places], middle - less)
        self.high[places] = np.maximum(self.high[places], middle + more)

    def _look(self, objective: NDArray[np.float64]) -> None:
        """Solve the places of which something is asked, and remember the values that figures have in the solution."""
        places = np.flatnonzero(objective.any(axis=1))
        sums = sparse.block_diag([self.sums] * len(places), format="csr")
        nothing, ranges = np.zeros(sums.shape[0]), self.ranges[places].reshape(-1, 2)
        solution = linprog(objective[places].ravel(), A_eq=sums, b_eq=nothing, bounds=ranges, method="highs")
        if solution.x is None:
            raise ArithmeticError(solution.message)
        values = np.asarray(solution.x, np.float64).reshape(len(places), -1)
        self.low[places] = np.minimum(self.low[places], values)
        self.high[places] = np.maximum(self.high[places], values)
        self.sum[places] += values
        self.found[places] += 1


def _sums(periods: int, categories: int) -> sparse.csr_matrix:
    """Rows that must be zero: parts minus total, for each period (over categories) and each category (over periods).

    Shape (periods + categories, periods × categories); both counts include the totals.
    """
    figures = np.arange(periods * categories).reshape(periods, categories)
    lines = [*figures, *figures.T]
    rows = np.concatenate([np.full(len(line), index) for index, line in enumerate(lines)])
    signs = np.concatenate([np.r_[np.ones(len(line) - 1), -1.0] for line in lines])
    shape = (len(lines), figures.size)
    return sparse.csr_matrix((signs, (rows, np.concatenate(lines))), shape=shape)
