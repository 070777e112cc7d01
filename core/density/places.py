# SPDX-License-Identifier: GPL-2.0-or-later
"""Where events stand and how much they weigh: what every estimator of density starts from."""
from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError, NoEventError, NotFiniteError
from ..lattice.square import SquareLattice
from ..wording import figure, number, tr
from .bandwidth.stacking import stacks


class NegativeWeightError(CoreError):
    """A density of negative events means nothing."""

    def __init__(self, count: int, lowest: float) -> None:
        super().__init__(
            tr(
                "Events with a negative weight: {count} (down to {lowest}). A weight says how much an event counts, it "
                "cannot be below zero: correct those rows or choose another field.",
                count=number(count),
                lowest=figure(lowest),
            )
        )


class NoWeightError(CoreError):
    """Every weight is zero."""

    def __init__(self) -> None:
        super().__init__(tr("Every weight is zero: the density would be zero everywhere. Choose another field."))


@dataclass(frozen=True)
class Places:
    """Weighted positions in a metric CRS; arrays ``x``, ``y`` (metres) and ``weight`` of shape (n,)."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    weight: NDArray[np.float64]

    @classmethod
    def of(
        cls, x: NDArray[np.float64], y: NDArray[np.float64], weight: NDArray[np.float64] | None = None
    ) -> Places:
        """Places of events, each weighing one by default.

        Raises
        ------
        NoEventError
            There is none.
        NotFiniteError
            A coordinate or a weight is NaN or infinite.
        NegativeWeightError, NoWeightError
            A weight is below zero; all are zero.
        """
        x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
        if len(x) == 0:
            raise NoEventError
        _refuse_not_finite(tr("coordinates"), x + y)
        if weight is None:
            return cls(x, y, np.ones(len(x)))
        weight = np.asarray(weight, np.float64)
        _refuse_not_finite(tr("weights"), weight)
        if weight.min() < 0:
            raise NegativeWeightError(int((weight < 0).sum()), float(weight.min()))
        if weight.max() == 0:
            raise NoWeightError
        return cls(x, y, weight)

    def __len__(self) -> int:
        return len(self.x)

    def at(self, which: NDArray[np.int64]) -> Places:
        """The places numbered ``which``, in that order."""
        return Places(self.x[which], self.y[which], self.weight[which])

    def kept(self, which: NDArray[np.bool_]) -> Places:
        """The places where ``which``, shape (n,), is true."""
        return self if which.all() else self.at(np.flatnonzero(which))

    def near(self, lattice: SquareLattice, reach: float) -> Places:
        """The places within ``reach`` metres, along each axis, of the lattice."""
        if len(self) == 0:
            return self
        west, south, east, north = self.box()
        across = lattice.x_min - reach <= west and east <= lattice.x_max + reach
        if across and lattice.y_min - reach <= south and north <= lattice.y_max + reach:
            return self
        return self.kept(self.are_near(lattice, reach))

    def are_near(self, lattice: SquareLattice, reach: float) -> NDArray[np.bool_]:
        """Which places :meth:`near` keeps; shape (n,)."""
        east_west = (self.x >= lattice.x_min - reach) & (self.x <= lattice.x_max + reach)
        north_south = (self.y >= lattice.y_min - reach) & (self.y <= lattice.y_max + reach)
        return np.asarray(east_west & north_south)

    def merged(self) -> Places:
        """One place a position, with the summed weight of the events stacked there.

        Positions are compared exactly: merging changes the cost of a density, not its value.
        """
        return self._merged

    @cached_property
    def _merged(self) -> Places:
        if len(self) == 0:
            return self
        stack, count = stacks(self.x, self.y)
        if count == len(self):
            return self
        x, y = np.empty(count), np.empty(count)
        x[stack], y[stack] = self.x, self.y
        return Places(x, y, np.bincount(stack, self.weight, count).astype(np.float64, copy=False))

    def box(self) -> tuple[float, float, float, float]:
        """West, south, east and north of the places; remembered."""
        return self._box

    @cached_property
    def _box(self) -> tuple[float, float, float, float]:
        return float(self.x.min()), float(self.y.min()), float(self.x.max()), float(self.y.max())


def _refuse_not_finite(what: str, values: NDArray[np.float64]) -> None:
    finite = np.isfinite(values)
    if not finite.all():
        raise NotFiniteError(what, int((~finite).sum()))
