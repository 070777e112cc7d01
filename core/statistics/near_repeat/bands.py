# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands of distance or of time, written as intervals."""
from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...wording import tr

MOST_BANDS = 30


class BandsError(CoreError):
    """A text that gives no bands."""

    def __init__(self, name: str, text: str, example: str) -> None:
        super().__init__(
            tr(
                "{name}: “{text}” gives no bands. Write at least two and at most {most} rising limits, zero or more, "
                "separated by commas, such as {example}.",
                name=name,
                text=text,
                most=MOST_BANDS + 1,
                example=example,
            )
        )


class WholeDaysError(CoreError):
    """Parts of a day."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(
            tr("{name}: “{text}” holds parts of a day; days are counted whole.", name=name, text=text)
        )


@dataclass(frozen=True)
class Bands:
    """Bands between successive ``edges``: each holds its upper edge and not its lower one.

    The first band also holds zero where it begins there, and zero alone where the edges begin with zero twice.
    """

    edges: tuple[float, ...]

    @classmethod
    def parsed(cls, text: str, name: str = "DISTANCES", whole: bool = False) -> Bands:
        """Bands of a text such as "0,200,400"; ``whole`` asks for whole numbers.

        Raises
        ------
        BandsError, WholeDaysError
            The text is something else; ``name`` is the parameter to name.
        """
        example = "0,7,14,21" if whole else "0,200,400,600"
        try:
            edges = tuple(float(word) for word in re.split(r"[\s,;\u00a0\u202f]+", text) if word)
        except ValueError:
            raise BandsError(name, text, example) from None
        rising = all(low < high or low == high == 0 == rank for rank, (low, high) in enumerate(zip(edges, edges[1:])))
        if not (2 <= len(edges) <= MOST_BANDS + 1 and rising and edges[0] >= 0 and edges[-1] < math.inf):
            raise BandsError(name, text, example)
        if whole and any(edge % 1 for edge in edges):
            raise WholeDaysError(name, text)
        return cls(edges)

    def __len__(self) -> int:
        return len(self.edges) - 1

    @property
    def limits(self) -> tuple[float, ...]:
        """Upper limits to count below: differences of these counts are those of the bands."""
        return self.edges if self.edges[0] > 0 else self.edges[1:]

    @property
    def labels(self) -> tuple[str, ...]:
        """Each band as an interval: [0, 200], (200, 400]."""
        return tuple(
            f"{'[' if low == 0 == rank else '('}{low:.12g}, {high:.12g}]"
            for rank, (low, high) in enumerate(zip(self.edges, self.edges[1:]))
        )

    def of(self, values: NDArray[np.float64], tolerance: float = 0.0) -> NDArray[np.int64]:
        """Rank of the band of each value, −1 where none holds it; shape of ``values``."""
        upper = np.array(self.edges[1:]) + tolerance
        rank = np.searchsorted(upper, values, "left")
        outside = rank == len(self)
        if self.edges[0] > 0:
            outside |= values <= self.edges[0] + tolerance
        return np.where(outside, -1, rank)

    def from_cumulated(self, counts: NDArray[np.int64], axis: int) -> NDArray[np.int64]:
        """Counts in each band from counts below each of ``limits``, which stand along ``axis``."""
        if self.edges[0] > 0:
            return np.diff(counts, axis=axis)
        return np.diff(counts, axis=axis, prepend=0)
