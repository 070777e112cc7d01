# SPDX-License-Identifier: GPL-2.0-or-later
"""What came back to one place: points of several categories or periods that stand at one position by no chance."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ....wording import later, number, tr
from ..check import Check, Outcome
from ..evidence import Evidence
from .candidates import part_of_each, parts
from .point_checks import FAMILY, none
from .points_read import points_of, territory_of

CHANCE = 4.0
"""Standard deviations below the positions that chance gives, from which it is not chance."""


def history(evidence: Evidence) -> Outcome:
    """Positions taken again and again: whoever knows of one fact there reads all the others."""
    points = points_of(evidence.published)
    if points is None:
        return none()
    if evidence.addresses is None:
        raise LookupError
    territory = territory_of(evidence.reading)
    of_position = part_of_each(parts(*evidence.addresses, territory), points.at)
    rows_at = np.bincount(points.index(), minlength=len(points.at))
    taken: dict[int, list[int]] = {}
    standing: dict[int, int] = {}
    for part, rows in zip(of_position, rows_at.tolist()):
        if part is not None:
            taken.setdefault(id(part), []).append(rows)
            if id(part) not in standing:
                standing[id(part)] = len(part.standing(territory))
    rows = np.array([sum(taken[one]) for one in taken], np.float64)
    places = np.array([max(standing[one], 1) for one in taken], np.float64)
    expected, spread = _distinct(rows, places)
    seen = sum(len(one) for one in taken.values())
    told = tr(
        "{rows} rows at {seen} positions, {expected} by chance",
        rows=number(int(rows.sum())), seen=number(seen), expected=number(expected, 1),
    )  # fmt: skip
    return Outcome.of([told] if seen < expected - CHANCE * max(spread, 1.0) else [], told)


def _distinct(rows: NDArray[np.float64], places: NDArray[np.float64]) -> tuple[float, float]:
    """Positions that rows drawn one by one among ``places`` take, and their standard deviation.

    Both have shape (parts,). Occupancy of urns: Feller, W. (1968), An Introduction to Probability Theory, I, IV.2.
    """
    one, two = (1 - 1 / places) ** rows, np.maximum(1 - 2 / places, 0.0) ** rows
    variance = places * one + places * (places - 1) * two - (places * one) ** 2
    return float((places * (1 - one)).sum()), float(np.maximum(variance, 0.0).sum() ** 0.5)


CHECKS = (
    Check("moved-history", FAMILY, later("Places seen again"),
          later("Points of several categories or periods at one position: who knows of one reads the others."),
          history, ("addresses",)),
)  # fmt: skip
