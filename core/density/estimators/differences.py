# SPDX-License-Identifier: GPL-2.0-or-later
"""Polynomials of the column by their backward differences: what running sums, one within the other, bring back.

A sequence that is zero up to a column and a polynomial p of degree m beyond it is the running sum of the running sum …
of m + 1 numbers put at that column, one for each depth: the backward differences ∇ᵏp there (Newton's formula,
Abramowitz, M. and Stegun, I. A. (1964), Handbook of Mathematical Functions, eq. 25.2.28).
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Differences:
    """Numbers Dₖ such that p is S₀, with Sₖ the running sum of Dₖ − steps[k] · Sₖ₊₁ and nothing beyond the last.

    They are the backward differences of p, with alternate signs and divided by whole numbers, so that computing them
    takes few operations. The last one of ``values`` is the weight or its opposite: it never rounds.
    """

    values: list[Values]
    steps: tuple[int, ...]

    def __add__(self, other: Differences) -> Differences:
        """Differences of the sum of both."""
        return Differences([mine + its for mine, its in zip(self.values, other.values)], self.steps)


def differences(polynomial: tuple[float, ...], height: Values, half: Values, weight: Values) -> Differences:
    """Differences of p(s) = weight · Σₖ polynomial[k] · t(s)ᵏ with t(s) = height − (2 · half + 1) · s − s².

    Parameters
    ----------
    polynomial
        Coefficients from the constant one on; the last one is 1.
    height, half, weight
        Shape (n, m) each. With an event at column x, seen from column c in a row dy away, ``height`` is
        radius² − dy² − (c − x)² and ``half`` is c − x − 1/2.
    """
    if polynomial == (0.0, 1.0):
        return Differences([height * weight, half * weight, -weight], (2, 1))
    if polynomial == (0.0, 0.0, 1.0):
        return _quartic(height, half, weight)
    terms = [weight]
    # t and what it grows by from one column to the next, around the end: each serves several times.
    slope = 2 * half
    slopes = [slope, *(slope - 2 * rank for rank in range(1, 2 * len(polynomial) - 3))]
    heights = [height]
    for step in slopes[: 2 * len(polynomial) - 4]:
        heights.append(heights[-1] + step)
    for factor in polynomial[-2::-1]:
        terms = _times_t(terms, heights, slopes)
        if factor:
            terms[0] += factor * weight
    return Differences(terms, tuple(range(1, len(terms))))


def _times_t(terms: list[Values], heights: list[Values], slopes: list[Values]) -> list[Values]:
    """Differences of p · t, from those of p: both divided by the factorial of their rank, with alternate signs."""
    product = [heights[0] * terms[0]]
    for rank in range(1, len(terms) + 2):
        if rank > len(terms):
            product.append(-terms[-1])
            continue
        value = slopes[rank - 1] * terms[rank - 1]
        if rank < len(terms):
            value += heights[rank] * terms[rank]
        if rank >= 2:
            value -= terms[rank - 2]
        product.append(value)
    return product


def _quartic(height: Values, half: Values, weight: Values) -> Differences:
    """Differences of weight · t²: the default kernel, in half of the operations."""
    raised, shifted = height * weight, half * weight
    first = raised + shifted
    first *= half
    third = weight - shifted
    second = half * third
    np.subtract(third, second, out=second)
    mean = raised + weight
    mean *= 0.5
    second -= mean
    raised *= height
    return Differences([raised, first, second, third, weight], (4, 2, 3, 1))
