# SPDX-License-Identifier: GPL-2.0-or-later
"""Positions of the raw data looked for in a package, as text at any rounding and in binary.

A million events fall upon nearly every number of a town: what is found is compared with what is found of the same
events moved a little, and counts only beyond that chance.
"""
from __future__ import annotations

import html
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .reading import File
from .spelled_numbers import in_degrees, plainly
from .sqlite_pages import Pages
from .truth import Truth, pair_keys
from .windows import Windows

Floats = NDArray[np.float64]
DECIMAL = re.compile(r"-?\d+\.\d+|(?<![\w.,])-?\d+,\d+(?![\w,])")
PAIR = re.compile(r"(?<![\w.,])(-?\d+(?:\.\d+)?)[\s,;:/\"'\])|]{1,4}[\s]{0,2}\"?(-?\d+(?:\.\d+)?)(?![\w.])")
METRES = 1000.0
"""Numbers below it are degrees."""
WHOLE = 100
"""Metres of which the corners of cells are multiples, wherever events stand: among many, some stand on their lines."""
UNITS_OF_DEGREES, UNITS_IN_PAIRS, MOST_DIGITS = 10_000, 1_000, 8
"""Units a degree from which a number alone, or two side by side, may tell a position."""
SIDE_BY_SIDE = 40
"""Characters from one angle to the next of a pair."""
MOVES = (37.0, -53.0, 71.0, -89.0, 113.0, -131.0)
"""Metres by which events are moved to know what chance finds."""
DEGREES_PER_METRE = 1e-5
ROUNDING_OF_SQLITE = 8_388_608.0
POINTER = 4
"""Bytes at the beginning of a page with the rest of a long row: the number of the next page."""
MOST_SINGLE = 100_000
"""Events whose positions are looked for in single precision."""
CHANCE = 4.0


@dataclass(frozen=True)
class Found:
    """Positions found, the same moved events found on average, and one example."""

    count: int
    by_chance: float
    example: str = ""

    @property
    def beyond_chance(self) -> bool:
        """Whether there are more than four standard deviations of a Poisson law above chance."""
        return self.count > self.by_chance + CHANCE * self.by_chance**0.5 + 0.5


def in_text(text: str, truth: Truth) -> list[Found]:
    """Coordinates alone and in pairs, as they are written and as other spellings of numbers would be."""
    readings = dict.fromkeys((text, plainly(html.unescape(text))))
    return [search(reading, truth) for reading in readings for search in (in_numbers, in_pairs)]


def in_numbers(text: str, truth: Truth) -> Found:
    """Single coordinates written with decimals, or in degrees, minutes and seconds."""
    decimals = {(float(one), _units(one)) for one in (found.replace(",", ".") for found in DECIMAL.findall(text))}
    written = decimals | {(value, units) for value, units, _ in in_degrees(text)}
    telling = [
        (value, units)
        for value, units in sorted(written)
        if (abs(value) >= METRES or units >= UNITS_OF_DEGREES) and value % WHOLE
    ]
    if not telling:
        return Found(0, 0.0)
    values, units = np.array(telling, np.float64).T
    moved: Floats = np.where(np.abs(values) < METRES, DEGREES_PER_METRE, 1.0)
    sought = truth.coordinates
    near = _near(values, units, sought)
    chance = [int(_near(values + move * moved, units, sought).sum()) for move in MOVES]
    example = _as_written(values[near][0], units[near][0]) if near.any() else ""
    return Found(int(near.sum()), float(np.mean(chance)), example)


def _units(written: str) -> int:
    """Units a degree or a metre to which a number is rounded."""
    return int(10 ** min(len(written.partition(".")[2]), MOST_DIGITS))


def _as_written(value: float, units: float) -> str:
    return f"{value:.{math.ceil(math.log10(units))}f}"


def _near(values: Floats, units: Floats, sought: Floats) -> NDArray[np.bool_]:
    """Whether a sorted coordinate rounds to each value."""
    reach = 0.5000001 / units
    return np.searchsorted(sought, values - reach) < np.searchsorted(sought, values + reach, side="right")


def in_pairs(text: str, truth: Truth) -> Found:
    """Two numbers side by side that are both coordinates of one event, rounded to the same digit."""
    by_units: dict[int, set[tuple[float, float]]] = {}
    for a, b, units in (*_decimal_pairs(text), *_pairs_in_degrees(text)):
        by_units.setdefault(units, set()).add((a, b))
    count, chance, example = 0, 0.0, ""
    for units, pairs in by_units.items():
        wanted = np.array(sorted(pairs), np.float64)
        for known in truth.pairs(units):
            for one in (wanted, wanted[:, ::-1]) if len(known) else ():
                hit = _among(one, units, known)
                count += int(hit.sum())
                if hit.any():
                    example = example or " ".join(_as_written(value, units) for value in one[hit][0])
                step = np.where(np.abs(one[:, :1]) < METRES, 100 * DEGREES_PER_METRE, 1.0)
                chance += sum(int(_among(one + move * step, units, known).sum()) for move in MOVES) / len(MOVES)
    return Found(count, chance, example)


def _decimal_pairs(text: str) -> Iterator[tuple[float, float, int]]:
    for first, second in PAIR.findall(text):
        units, same, a, b = _units(first), _units(second), float(first), float(second)
        metres = min(abs(a), abs(b)) >= METRES
        whole = metres and a % WHOLE == 0 and b % WHOLE == 0
        if units == same and not whole and (metres or units >= UNITS_IN_PAIRS):
            yield a, b, units


def _pairs_in_degrees(text: str) -> Iterator[tuple[float, float, int]]:
    angles = in_degrees(text)
    for (a, units, begin), (b, same, next_begin) in zip(angles, angles[1:]):
        if units == same and next_begin - begin <= SIDE_BY_SIDE and units >= UNITS_IN_PAIRS:
            yield a, b, units


def _among(pairs: Floats, units: int, known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each pair is one of the sorted ``known`` ones."""
    keys = pair_keys(pairs[:, 0], pairs[:, 1], units)
    near = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.asarray(known[near] == keys)


class BinaryCoordinates:
    """Positions as floating numbers of eight bytes, or as pairs of four bytes, in both byte orders."""

    def __init__(self, truth: Truth) -> None:
        values = truth.coordinates
        self.double = Windows(np.concatenate([_as_keys(values, order) for order in ("<f8", ">f8")]))
        self.single = Windows(np.concatenate([np.empty(0, np.uint64), *(_singles(*one) for one in truth.systems)]))

    def found_in(self, file: File) -> list[str]:
        """Widths in bits of what a file holds of them."""
        return [
            bits for bits, one in (("64", self.double), ("32", self.single)) if _beside_pointers(one, file)
        ]


def _beside_pointers(search: Windows, file: File) -> list[int]:
    """Offsets of what is found, but for what the number of a page and half of a coordinate make of each other."""
    hits = search.hits(file.content)
    if file.kind != "sqlite" or not hits:
        return hits
    size = Pages.of(file.content).size
    return [one for one in hits if one < size or one % size >= POINTER]


def _as_keys(values: Floats, order: str) -> NDArray[np.uint64]:
    return np.frombuffer(values.astype(order).tobytes(), np.dtype("<u8"))


def _singles(x: Floats, y: Floats) -> NDArray[np.uint64]:
    """X beside y, y beside x, and the two bounds of x or of y that an R-tree keeps, in single precision."""
    step = -(-len(x) // MOST_SINGLE) or 1
    whole = (x == np.round(x)) & (y == np.round(y))
    kept = np.isfinite(x) & np.isfinite(y) & ~whole
    x, y = x[kept][::step], y[kept][::step]
    a, b = x.astype(np.float32), y.astype(np.float32)
    pairs = [(a, b), (b, a), *(bounds(axis) for bounds in (_nearest_bounds, _sqlite_bounds) for axis in (x, y))]
    stacked = [np.column_stack(pair).astype(order) for pair in pairs for order in ("<f4", ">f4")]
    return np.concatenate([np.frombuffer(one.tobytes(), np.dtype("<u8")) for one in stacked])


Bounds = tuple[NDArray[np.float32], NDArray[np.float32]]


def _nearest_bounds(values: Floats) -> Bounds:
    """Single floats just below and just above, as GDAL rounds the boxes of an index."""
    near = values.astype(np.float32)
    low = np.where(near > values, np.nextafter(near, np.float32(-np.inf)), near)
    return _distinct(low, np.where(near < values, np.nextafter(near, np.float32(np.inf)), near))


def _sqlite_bounds(values: Floats) -> Bounds:
    """The same as SQLite's own R-tree rounds them: by a factor (rtree.c, RNDTOWARDS and RNDAWAY)."""
    near, step = values.astype(np.float32), np.abs(values) / ROUNDING_OF_SQLITE
    low = np.where(near > values, (values - step).astype(np.float32), near)
    return _distinct(low, np.where(near < values, (values + step).astype(np.float32), near))


def _distinct(low: NDArray[np.float32], high: NDArray[np.float32]) -> Bounds:
    different = low < high
    return low[different].astype(np.float32), high[different].astype(np.float32)
