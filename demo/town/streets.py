# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets traced along the fabric, as evenly spaced streamlines of two crossing families.

After Chen, Esch, Wonka, Müller, Zhang, "Interactive procedural street modeling", ACM TOG 27(3), 2008.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..chance import stream
from .fabric import HALF, PIXEL, Ground, along

STEP = 8.0
SHORTEST, LONGEST = 70.0, 1500.0
REACH = 120.0
"""How far a street goes on, straight, to end at another instead of nowhere."""
CLOSER = 0.55
"""A street ends where it comes nearer to a parallel one than this share of their spacing."""


@dataclass
class Line:
    """A traced line and the family it belongs to: 0 along the fabric, 1 across, 2 a main road, 3 a side branch."""

    points: np.ndarray
    family: int
    road: int = -1


class Tracer:
    """Traces streets one at a time, remembering where the others are."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.rng = stream("streets")
        shape = (ground.size, ground.size)
        self.seeds_taken = [np.zeros(shape, bool), np.zeros(shape, bool)]
        self.too_close = [np.zeros(shape, bool), np.zeros(shape, bool)]
        self.drawn = np.full(shape, -1)
        self.lines: list[Line] = []

    def trace_all(self) -> list[Line]:
        """Main roads first, then streets from seeds in random order, of both families in turn."""
        for number, road in enumerate(self.ground.roads):
            self._keep(Line(road, 2, number))
        candidates = np.argwhere(self.ground.free[::3, ::3]) * 3
        order = np.argsort(self.rng.random(len(candidates)), kind="stable")
        for turn, (row, column) in enumerate(candidates[order]):
            for family in (0, 1) if turn % 2 else (1, 0):
                if not self.seeds_taken[family][row, column]:
                    self._trace(np.array([self.ground.x[row, column], self.ground.y[row, column]]), family)
        return self.lines

    def _trace(self, seed: np.ndarray, family: int) -> None:
        ahead, back = self._walk(seed, family, 1), self._walk(seed, family, -1)
        points = np.array([*back[::-1], seed, *ahead])
        if len(points) * STEP >= SHORTEST:
            self._keep(Line(points, family))
        else:
            row, column = self.ground.cell(seed)
            self.seeds_taken[family][row, column] = True

    def _walk(self, seed: np.ndarray, family: int, sign: int) -> list[np.ndarray]:
        """Steps from the seed until something stops the street; it then ends at the last street it met."""
        ground, here, walked, met = self.ground, seed, [], 0
        heading = self._direction(seed, family, None) * sign
        last = -1
        while len(walked) * STEP < LONGEST / 2:
            heading = self._direction(here + heading * STEP / 2, family, heading)
            here = np.round(here + heading * STEP, 3)
            cell = ground.cell(here)
            if not self._open(cell):
                break
            crossed = self.drawn[cell]
            if crossed >= 0 and crossed != last:
                nearest = self._nearest(self.lines[crossed].points, here)
                last, met = crossed, len(walked) + 1
                walked.append(nearest)
                if self.lines[crossed].family == family or self.rng.random() < self._stops(cell, crossed):
                    break
                continue
            if self.too_close[family][cell] and crossed < 0:
                onward = self._onward(here, heading)
                return walked + onward if onward else walked[: met or len(walked)]
            walked.append(here)
        tail = len(walked) - met
        # A tail that leads nowhere is a dead end: short ones are cut, some of the long ones stay.
        keep_tail = tail * STEP > 45 and self.rng.random() < 0.35 and tail * STEP < 220
        return walked if keep_tail or tail == 0 or (met == 0 and tail * STEP < 220) else walked[:met]

    def _open(self, cell: tuple) -> bool:
        return bool(self.ground.inside[cell] and (self.ground.free[cell] or self.drawn[cell] >= 0))

    def _onward(self, here: np.ndarray, heading: np.ndarray) -> list[np.ndarray]:
        """Straight on to the next street, where there is one within reach; else nothing."""
        walked = [here]
        while len(walked) * STEP < REACH:
            here = np.round(here + heading * STEP, 3)
            cell = self.ground.cell(here)
            if not self._open(cell):
                break
            if self.drawn[cell] >= 0:
                return [*walked, self._nearest(self.lines[self.drawn[cell]].points, here)]
            walked.append(here)
        return []

    def _stops(self, cell: tuple, crossed: int) -> float:
        """Chance that a street ends at the one it meets: streets wind and end where houses spread out."""
        if self.lines[crossed].family == 2:
            return 0.6
        return 0.10 if self.ground.spacing[cell] < 94 else 0.22

    def _direction(self, at: np.ndarray, family: int, heading: np.ndarray | None) -> np.ndarray:
        angle = self.ground.angle[self.ground.cell(at)] + family * np.pi / 2
        way = np.array([np.cos(angle), np.sin(angle)])
        return -way if heading is not None and way @ heading < 0 else way

    def _nearest(self, line: np.ndarray, point: np.ndarray) -> np.ndarray:
        return line[np.argmin(((line - point) ** 2).sum(axis=1))]

    def _keep(self, line: Line) -> None:
        dense = along(line.points, PIXEL / 2)
        rows, columns = self.ground.cell(dense)
        inside = (np.abs(dense) < HALF - PIXEL).all(axis=1)
        number = len(self.lines)
        self.lines.append(line)
        for row, column in dict.fromkeys(zip(rows[inside], columns[inside])):
            for family in self._families(line, row, column):
                spacing = self.ground.spacing[row, column]
                self._stamp(self.seeds_taken[family], row, column, spacing)
                self._stamp(self.too_close[family], row, column, spacing * CLOSER)
            box = np.s_[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
            self.drawn[box] = np.where(self.drawn[box] < 0, number, self.drawn[box])
            self.drawn[row, column] = number

    def _families(self, line: Line, row: int, column: int) -> tuple[int, ...]:
        """Families to which the line is parallel here: a main road keeps away those it runs along."""
        if line.family < 2:
            return (line.family,)
        at = np.array([self.ground.x[row, column], self.ground.y[row, column]])
        near = np.argmin(((line.points - at) ** 2).sum(axis=1))
        way = line.points[min(near + 1, len(line.points) - 1)] - line.points[max(near - 1, 0)]
        angle = self.ground.angle[row, column]
        return (0,) if abs(way @ [np.cos(angle), np.sin(angle)]) > 0.72 * np.hypot(*way) else (1,)

    def _stamp(self, raster: np.ndarray, row: int, column: int, distance: float) -> None:
        reach = int(distance / PIXEL)
        box = np.s_[max(0, row - reach) : row + reach + 1, max(0, column - reach) : column + reach + 1]
        across = self.ground.x[box] - self.ground.x[row, column]
        up = self.ground.y[box] - self.ground.y[row, column]
        raster[box] |= across**2 + up**2 <= distance**2
