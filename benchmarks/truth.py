# SPDX-License-Identifier: GPL-2.0-or-later
"""Densities by their definition, in double precision: the sum over all incidents within the radius, pixel by pixel."""
from __future__ import annotations

import math

import numpy as np

KERNELS = {
    "uniform": (1 / math.pi, lambda u2: np.ones_like(u2)),
    "epanechnikov": (2 / math.pi, lambda u2: 1 - u2),
    "quartic": (3 / math.pi, lambda u2: (1 - u2) ** 2),
    "triweight": (4 / math.pi, lambda u2: (1 - u2) ** 3),
    "triangular": (3 / math.pi, lambda u2: 1 - np.sqrt(u2)),
    "gaussian": (4 / math.pi / -math.expm1(-16), lambda u2: np.exp(-4 * u2)),
}
"""Peak and profile for a radius of 1; the gaussian's standard deviation is radius / √8, and it is cut at two radii."""


class Truth:
    """Densities of a set of incidents, in incidents per km²."""

    def __init__(self, positions: np.ndarray, kernel: str, radius: float) -> None:
        order = positions[0].argsort()
        self._x, self._y = positions[0][order], positions[1][order]
        self._peak, self._profile = KERNELS[kernel]
        self._radius, self._reach = radius, 2.0 if kernel == "gaussian" else 1.0

    def at(self, x: float, y: float) -> float:
        reach = self._reach * self._radius
        near = slice(*np.searchsorted(self._x, (x - reach * 1.001, x + reach * 1.001)))
        u2 = ((self._x[near] - x) ** 2 + (self._y[near] - y) ** 2) / self._radius**2
        return self._peak * math.fsum(self._profile(u2[u2 <= self._reach**2])) * 1e6 / self._radius**2

    def error(self, seen: dict, free_scale: bool = False) -> float:
        """Largest difference at the pixels that were seen, as a part of the largest true value among them.

        ``free_scale`` forgives a constant factor, for peers that return values without unit.
        """
        true = np.array([self.at(x, y) for x, y in zip(seen["x"], seen["y"])])
        value = np.array(seen["value"])
        if free_scale:
            value = value * (value @ true) / (value @ value)
        return float(np.abs(value - true).max() / true.max())
