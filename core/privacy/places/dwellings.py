# SPDX-License-Identifier: GPL-2.0-or-later
"""Households and addresses: a place where few people live is hidden whatever happened there."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .units import Places


@dataclass(frozen=True)
class Dwellings:
    """Where ``amount`` households, addresses or inhabitants are; positions in metres; arrays of shape (n,).

    A place is shown only where they are at least ``fewest``.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    amount: NDArray[np.float64]
    fewest: int


@dataclass(frozen=True)
class Dwelt:
    """Everything that must be numerous enough in a place that is shown; nothing by default."""

    layers: Sequence[Dwellings] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.layers)

    def enough(self, places: Places, names: Sequence[str]) -> NDArray[np.bool_]:
        """Whether each place, by its name, has enough of all of them; shape (names,)."""
        enough = np.ones(len(names), bool)
        for layer in self.layers:
            placed = places.place(layer.x, layer.y)
            inside = placed.codes >= 0
            amounts = np.bincount(placed.codes[inside], layer.amount[inside], minlength=len(placed.names))
            by_name = dict(zip(placed.names, amounts))
            enough &= np.array([by_name.get(name, 0.0) >= layer.fewest for name in names], bool)
        return enough


NOBODY_ASKED = Dwelt()
"""Where no layer of dwellings is given."""
