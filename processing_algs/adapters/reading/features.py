# SPDX-License-Identifier: GPL-2.0-or-later
"""Features as arrays: what every way of reading gives, so that each can be held to the others."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFields

from .values import Values, kind_of
from .wkb import Points


@dataclass(frozen=True)
class Features:
    """``count`` features: their points, and one :class:`Values` a field, one value a feature."""

    count: int
    points: Points
    values: dict[str, Values]

    @property
    def without_position(self) -> int:
        """Number of features without any point."""
        return self.count - self.points.geometries

    def columns(self) -> dict[str, NDArray]:
        """One column a field, one row a point."""
        rows = self.points.feature
        every = len(rows) == self.count == self.points.geometries
        return {name: (values if every else values.taken(rows)).column() for name, values in self.values.items()}

    def taken(self, rows: NDArray[np.int64]) -> Features:
        """The features of the given ranks, in that order."""
        rank = np.full(self.count, -1, np.int64)
        rank[rows] = np.arange(len(rows))
        kept = rank[self.points.feature] >= 0
        points = Points(self.points.x[kept], self.points.y[kept], rank[self.points.feature[kept]]).ordered()
        return Features(len(rows), points, {name: values.taken(rows) for name, values in self.values.items()})

    def same(self, other: Features) -> bool:
        """Whether both hold the same, to the last bit."""
        if self.count != other.count or not np.array_equal(self.points.feature, other.points.feature):
            return False
        positions = ((self.points.x, other.points.x), (self.points.y, other.points.y))
        return all(np.array_equal(mine, its, equal_nan=True) for mine, its in positions) and all(
            _same(mine, other.values[name]) for name, mine in self.values.items()
        )


def _same(mine: Values, its: Values) -> bool:
    if mine.kind != its.kind or not np.array_equal(mine.null, its.null):
        return False
    exact = mine.kind not in ("real", "moment")
    return bool(np.array_equal(mine.array[~mine.null], its.array[~its.null], equal_nan=not exact))


def kinds_of(fields: QgsFields, names: Sequence[str]) -> dict[str, str]:
    """The kind of each field, by its name."""
    return {name: kind_of(fields.at(fields.lookupField(name))) for name in names}


def valued(columns: Mapping[str, Sequence[object]], kinds: Mapping[str, str]) -> dict[str, Values]:
    """Lists of Python's or QGIS's values as arrays."""
    return {name: Values.of(columns[name], kind) for name, kind in kinds.items()}
