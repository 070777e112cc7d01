# SPDX-License-Identifier: GPL-2.0-or-later
"""What chance guesses at points that stand where addresses do, as incidents do."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .truth import Positions

NEAR = 10.0
"""Metres within which a guess has found an event."""
AROUND = 8
"""Addresses around a point that could as well have been it: those that it stands for at least."""
SQUARE = 10.0
"""Metres of the squares in the middle of which points stand."""
CHANCE = 4.0
"""Standard deviations beyond which chance is not believed."""


@dataclass(frozen=True)
class Guessed:
    """Points that find an event, those that the addresses around them would have found, and how much that varies."""

    hits: int
    chance: float
    spread: float

    @property
    def beyond(self) -> bool:
        """Whether chance would not find as many."""
        return self.hits > self.chance + CHANCE * max(self.spread, 1.0)


def guessed_beside_addresses(points: NDArray[np.float64], events: cKDTree, addresses: Positions) -> Guessed:
    """Events found at ``points``, shape (n, 2), beside what their nearest addresses would find in their place.

    Incidents and points both stand along the streets: moving the points aside, into the gardens, would find fewer
    events whatever the points tell.
    """
    known = np.unique(np.rint(np.column_stack(addresses)), axis=0)
    squares = np.floor(known / SQUARE) * SQUARE + SQUARE / 2
    found = events.query(squares)[0] <= NEAR
    nearest = cKDTree(squares).query(points, min(AROUND, len(squares)))[1].reshape(len(points), -1)
    likely = found[nearest].mean(axis=1)
    hits = int((events.query(points)[0] <= NEAR).sum())
    return Guessed(hits, float(likely.sum()), float((likely * (1 - likely)).sum()) ** 0.5)
