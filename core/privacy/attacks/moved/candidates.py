# SPDX-License-Identifier: GPL-2.0-or-later
"""The addresses that an intruder must hold possible for each point: all is public but the key.

The method says: addresses of the territory, each metre counted once, are parted by a line on a multiple of 10 m next to
their median, across the longer side of their frame or else the other, as long as eleven remain on both sides; a point
of a part stands anywhere in its frame within 50 m of the box of its addresses. Done again here from these words.
"""
from __future__ import annotations

import statistics
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

FEWEST, STEP, AROUND = 11, 10, 50
Frame = tuple[int, int, int, int]
Address = tuple[int, int]


@dataclass(frozen=True)
class Part:
    """Addresses that cannot be told apart, and the frame of their points: west, south, east, north."""

    frame: Frame
    addresses: NDArray[np.int64]

    def holds(self, x: int, y: int) -> bool:
        """Whether a point is in the frame, its west and south edges included."""
        west, south, east, north = self.frame
        return west <= x < east and south <= y < north

    def standing(self, territory: BaseGeometry | None = None) -> NDArray[np.int64]:
        """Where its points may stand, shape (p, 2)."""
        (left, low), (right, high) = self.addresses.min(axis=0).tolist(), self.addresses.max(axis=0).tolist()
        west, south, east, north = self.frame
        xs = [x for x in range(west, east, STEP) if left - AROUND - STEP < x <= right + AROUND]
        ys = [y for y in range(south, north, STEP) if low - AROUND - STEP < y <= high + AROUND]
        places = [(x, y) for x in xs for y in ys]
        if territory is not None and not territory.contains(box(west, south, east, north)):
            places = [place for place in places if territory.contains(Point(place))]
        return np.array(places, np.int64).reshape(-1, 2)


def parts(x: NDArray[np.float64], y: NDArray[np.float64], territory: BaseGeometry | None) -> list[Part]:
    """Every part of the addresses at (x, y) in the territory; none where they are fewer than eleven."""
    places = sorted({(round(a), round(b)) for a, b in zip(x.tolist(), y.tolist())})
    if territory is not None:
        inside = prep(territory)
        places = [place for place in places if inside.intersects(Point(place))]
    if len(places) < FEWEST:
        return []
    xs, ys = [a for a, _ in places], [b for _, b in places]
    frame = (_step(min(xs)), _step(min(ys)), _step(max(xs)) + STEP, _step(max(ys)) + STEP)
    return list(_parted(frame, places))


def _parted(frame: Frame, places: list[Address]) -> Iterator[Part]:
    waiting = [(frame, places)]
    while waiting:
        box, inside = waiting.pop()
        cut = _cut(box, inside)
        if cut is None:
            yield Part(box, np.array(inside, np.int64))
            continue
        axis, line = cut
        low, high = list(box), list(box)
        low[axis + 2] = high[axis] = line
        waiting.append(((low[0], low[1], low[2], low[3]), [one for one in inside if one[axis] < line]))
        waiting.append(((high[0], high[1], high[2], high[3]), [one for one in inside if one[axis] >= line]))


def _cut(box: Frame, inside: list[Address]) -> tuple[int, int] | None:
    """Axis and line of the cut; ``None`` where eleven would not remain on both sides."""
    wide = box[2] - box[0] >= box[3] - box[1]
    for axis in (0, 1) if wide else (1, 0):
        along = sorted(one[axis] for one in inside)
        middle = _step(int(statistics.median(along)))
        for line in (middle, middle + STEP):
            below = bisect_left(along, line)
            if min(below, len(along) - below) >= FEWEST:
                return axis, line
    return None


def _step(value: int) -> int:
    return value - value % STEP


def part_of_each(found: list[Part], at: NDArray[np.int64]) -> list[Part | None]:
    """The part that holds each position, shape (n, 2); ``None`` where none does."""
    answers: list[Part | None] = [None] * len(at)
    east = at[:, 0]
    order = np.argsort(east, kind="stable")
    ordered = east[order]
    for part in found:
        west, _, last, _ = part.frame
        for index in order[np.searchsorted(ordered, west) : np.searchsorted(ordered, last)].tolist():
            if part.holds(int(at[index, 0]), int(at[index, 1])):
                answers[index] = part
    return answers
