# SPDX-License-Identifier: GPL-2.0-or-later
"""The linear programme over the figures of several releases, solved by HiGHS."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import linprog
from scipy.sparse.csgraph import connected_components

from ...progress import Tick, advance, unwatched

SHOTS = 6
"""Programmes in which all questions are pushed at once: most are seen to have other answers before each is asked."""
MOST_ROUNDS = 200
"""Programmes, each with one question of every group that shares no unknown with the others."""
SLACK = 1e-6


@dataclass(frozen=True)
class Answers:
    """``least`` and ``most`` facts of each question, where it is ``disclosed``; ``left`` questions were not asked."""

    least: NDArray[np.int64]
    most: NDArray[np.int64]
    disclosed: NDArray[np.bool_]
    left: int


class Programme:
    """Figures between bounds, each a sum of unknowns that are zero or more.

    Figures that contradict each other (a source that was corrected since) are widened by as little as lets them agree.
    """

    def __init__(self, rows: pd.DataFrame, terms: sparse.csr_matrix) -> None:
        low, high = rows["low"].to_numpy(np.float64), rows["high"].to_numpy(np.float64)
        shown = np.flatnonzero(np.isfinite(high))
        self.terms = terms[shown]
        self.low, self.high = self._agreed(low[shown], high[shown])
        # An unknown that no figure bounds is given more room than any question needs.
        self._most = 10.0 * float(self.high.max(initial=1000.0))

    def answers(self, asked: sparse.csr_matrix, k: int, tick: Tick = unwatched) -> Answers:
        """Which questions (rows of ones over the unknowns) must be answered by 1 to k − 1."""
        n = asked.shape[0]
        seen_low, seen_high = np.full(n, np.inf), np.full(n, -np.inf)
        group = self._groups(asked)
        chance = np.random.default_rng(0)

        def look(push: NDArray[np.float64]) -> None:
            unknowns = self._extreme(asked.T.dot(push))
            values = np.asarray(asked.dot(unknowns)).ravel()
            np.minimum(seen_low, values, out=seen_low)
            np.maximum(seen_high, values, out=seen_high)

        def doubtful() -> NDArray[np.bool_]:
            # Some table with none of these facts, or with k, and nothing is told of them.
            return np.asarray((seen_low > SLACK) & (seen_high < k - SLACK))

        for shot in range(SHOTS):
            if not doubtful().any():
                break
            look(np.where(doubtful(), chance.uniform(0.1, 1.0, n) * (-1 if shot % 2 else 1), 0.0))
        done = np.zeros(n, bool)
        for turn in range(MOST_ROUNDS):
            advance(tick, turn / MOST_ROUNDS)
            waiting = np.flatnonzero(doubtful() & ~done)
            if not len(waiting):
                break
            turns = waiting[np.unique(group[waiting], return_index=True)[1]]
            push = np.zeros(n)
            push[turns] = 1.0
            look(push)
            look(-push)
            done[turns] = True
        least = np.where(done, np.ceil(np.where(done, seen_low, 0) - SLACK), 0).astype(np.int64)
        most = np.where(done, np.floor(np.where(done, seen_high, 0) + SLACK), 0).astype(np.int64)
        return Answers(least, most, done & (least >= 1) & (most <= k - 1), int((doubtful() & ~done).sum()))

    def _extreme(self, costs: NDArray[np.float64]) -> NDArray[np.float64]:
        """Unknowns that agree with all figures and cost least."""
        matrix = sparse.vstack([self.terms, -self.terms], format="csr")
        solution = linprog(costs, A_ub=matrix, b_ub=np.r_[self.high, -self.low], bounds=(0, self._most), method="highs")
        if solution.x is None:
            raise ArithmeticError(solution.message)
        return np.asarray(solution.x, np.float64)

    def _agreed(
        self, low: NDArray[np.float64], high: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        n, unknowns = self.terms.shape
        if not n:
            return low, high
        one = sparse.identity(n, format="csr")
        matrix = sparse.bmat([[self.terms, -one], [-self.terms, -one]], format="csr")
        costs = np.r_[np.zeros(unknowns), np.ones(n)]
        solution = linprog(costs, A_ub=matrix, b_ub=np.r_[high, -low], bounds=(0, None), method="highs")
        if solution.x is None:
            raise ArithmeticError(solution.message)
        widened = np.where(solution.x[unknowns:] > SLACK, solution.x[unknowns:] + SLACK, 0.0)
        return low - widened, high + widened

    def _groups(self, asked: sparse.csr_matrix) -> NDArray[np.int64]:
        """Questions that share no unknown, however far, are of different groups."""
        all_terms = sparse.vstack([self.terms, asked], format="csr")
        graph = sparse.bmat([[None, all_terms], [all_terms.T, None]], format="csr")
        group = connected_components(graph, directed=False)[1]
        return np.asarray(group[self.terms.shape[0] : all_terms.shape[0]], np.int64)
