# SPDX-License-Identifier: GPL-2.0-or-later
"""An intruder who subtracts: what published figures that hold each other tell of what is hidden.

Every published figure bounds a sum of unknown counts. The programme asks, for what each large figure leaves once the
small ones within it are taken away, the least and the most that it can be; a remainder that must lie between 1 and
k − 1 is disclosed. Source: Fischetti, M. and Salazar, J.-J. (2001), « Solving the cell suppression problem »,
Management Science 47(7), p. 1008–1027.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from .published import CELL, TOTAL, Published

MOST_PROGRAMMES = 300
YEAR = re.compile(r"(\d{4})(?:-(Q[1-4]|\d{2}))?")
MOST_CONTRARY = 0.05
ALWAYS = (0, 12 * 10_000)
MONTHS = 12


@dataclass(frozen=True)
class Claim:
    """Between ``low`` and ``high`` events of ``category`` (empty: all) at a place, in months ``start`` to ``end``."""

    place: str
    start: int
    end: int
    category: str
    low: float
    high: float

    @property
    def is_shown(self) -> bool:
        """Whether a figure says it."""
        return bool(np.isfinite(self.high))

    def within(self, other: Claim) -> bool:
        """Whether all that it counts is counted by the other too, and the other is not itself."""
        return (
            self is not other
            and other.start <= self.start <= self.end <= other.end
            and other.category in ("", self.category)
            and holds(other.place, self.place)
        )


def claims(published: Published) -> list[Claim]:
    """What a package says, hidden figures included, as nothing known."""
    span = months(str(published.said("period", "covered") or ""))
    frame = published.frame
    values = frame["n"].to_numpy()
    shown = np.isfinite(values)
    low, high = published.bounds(np.where(shown, values, 0.0))
    low, high = np.where(shown, low, 0), np.where(shown, high, np.inf)
    rows = zip(frame["cell_id"], frame["period"], frame["category"], low, high)
    return [
        Claim(str(a), *(span if b in ("", TOTAL) else months(str(b))), "" if c == TOTAL else str(c), float(d), float(e))
        for a, b, c, d, e in rows
    ]


def months(text: str) -> tuple[int, int]:
    """First month of a period and the one after its last, counted from year 0; all time where it is not said."""
    found = []
    for year, part in YEAR.findall(text):
        first = int(year) * MONTHS
        if not part:
            found += [first, first + MONTHS]
        else:
            quarter = part.startswith("Q")
            first += 3 * (int(part[1]) - 1) if quarter else int(part) - 1
            found += [first, first + (3 if quarter else 1)]
    return (min(found), max(found)) if found else ALWAYS


def holds(large: str, small: str) -> bool:
    """Whether a place is the other or, for cells of the official grid, lies in it."""
    if large == small:
        return True
    outer, inner = CELL.fullmatch(large), CELL.fullmatch(small)
    if not outer or not inner or outer.group(1) != inner.group(1):
        return False
    (a, y, x), (b, v, u) = (tuple(map(int, one.groups()[1:])) for one in (outer, inner))
    return a > b and x <= u and u + b <= x + a and y <= v and v + b <= y + a


@dataclass(frozen=True)
class Remainder:
    """What is left of a figure once those within it are taken away: between ``least`` and ``most`` events."""

    claim: Claim
    least: float
    most: float

    def disclosed(self, k: int) -> bool:
        """Whether it must be a few events, and some."""
        return self.least >= 1 and self.most <= k - 1


def remainders(large: Sequence[Claim], small: Sequence[Claim]) -> list[Remainder]:
    """Bounds of what every shown claim of ``large`` leaves beside the claims of ``small`` within it."""
    index: dict[str, list[Claim]] = {}
    sizes = {size_of(place) for place in {other.place for other in large}}
    for one in small:
        for key in _around(one.place, sizes):
            index.setdefault(key, []).append(one)
    pairs = [(one, [other for other in index.get(one.place, []) if other.within(one)]) for one in large if one.is_shown]
    pairs = [(one, inside) for one, inside in pairs if any(other.is_shown for other in inside)]
    return [Remainder(one, *_bounds(one, inside)) for one, inside in pairs[:MOST_PROGRAMMES]] + [
        Remainder(one, *_subtracted(one, inside)) for one, inside in pairs[MOST_PROGRAMMES:]
    ]


def related(large: Sequence[Claim], small: Sequence[Claim]) -> bool:
    """Whether the small claims may be part of the large ones: hardly any exceeds the one at the same place."""
    there = {(one.place, one.category): one for one in large if one.is_shown}
    pairs = [(there[key], one) for one in small if one.is_shown and (key := (one.place, one.category)) in there]
    inside = [(outer, one) for outer, one in pairs if one.within(outer)]
    return sum(one.low > outer.high for outer, one in inside) <= MOST_CONTRARY * len(inside)


def size_of(place: str) -> int:
    """Side of a cell by its name; 0 for an area."""
    match = CELL.fullmatch(place)
    return int(match.group(2)) if match else 0


def _around(place: str, sizes: set[int]) -> list[str]:
    """Names of the places of those sizes that hold a place."""
    match = CELL.fullmatch(place)
    if not match:
        return [place]
    epsg, size, north, east = map(int, match.groups())
    return [
        f"CRS{epsg}RES{one}mN{north // one * one}E{east // one * one}" for one in sizes if one >= size
    ]


def _subtracted(claim: Claim, inside: Sequence[Claim]) -> tuple[float, float]:
    shown = [one for one in inside if one.is_shown]
    return max(claim.low - sum(one.high for one in shown), 0.0), claim.high - sum(one.low for one in shown)


def _bounds(claim: Claim, inside: Sequence[Claim]) -> tuple[float, float]:
    """Least and most of the part of a claim that no shown claim within it counts, by linear programming.

    Unknowns are the claims inside and what none of them counts; claims inside that hold each other bound each other.
    """
    n = len(inside) + 1
    rows: list[NDArray[np.float64]] = [np.ones(n)]
    finest = [not any(other.within(one) for other in inside) for one in inside]
    rows[0][:-1] = finest
    low, high = [claim.low], [claim.high]
    for one in inside:
        parts = [position for position, other in enumerate(inside) if other.within(one) and finest[position]]
        if parts and one.is_shown:
            row = np.zeros(n)
            row[parts] = 1.0
            rows.append(row)
            low.append(0.0)
            high.append(one.high)
    matrix = csr_matrix(np.vstack([*rows, *(-row for row in rows)]))
    limits = np.array([*high, *(-value for value in low)])
    bounds = [(one.low, one.high if one.is_shown else None) for one in inside] + [(0.0, None)]
    wanted = np.array([*(0.0 if one.is_shown or not fine else 1.0 for one, fine in zip(inside, finest)), 1.0])
    ends = [linprog(sign * wanted, A_ub=matrix, b_ub=limits, bounds=bounds, method="highs") for sign in (1, -1)]
    if any(end.status != 0 for end in ends):
        return _subtracted(claim, inside)
    return float(ends[0].fun), float(-ends[1].fun)
