# SPDX-License-Identifier: GPL-2.0-or-later
"""The raw data, as an attacker who holds them would use them."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...errors import CoreError
from ...lattice.periods import period_facet
from ..legible import legible

Positions = tuple[NDArray[np.float64], NDArray[np.float64]]

HOUR_WRITTEN = r"^\s*\d{4}[-/]\d\d[-/]\d\d[T ]+(\d\d):"
AT_ONCE = 20_000
"""Values written before other threads have their turn."""
PRIME = np.int64(1_000_000_007)


def pair_keys(x: NDArray[np.float64], y: NDArray[np.float64], units: int) -> NDArray[np.int64]:
    """Two coordinates, rounded to so many units a degree or a metre, in one integer.

    That it may overflow does no harm: equal pairs stay equal.
    """
    kept = np.isfinite(x) & np.isfinite(y)
    return np.round(x[kept] * units).astype(np.int64) * PRIME + np.round(y[kept] * units).astype(np.int64)


def _written(values: pd.Index) -> NDArray[np.object_]:
    """Values as text, some at a time: pandas lets no other thread work meanwhile, and a window would wait."""
    parts = range(0, max(len(values), 1), AT_ONCE)
    return np.concatenate([values[first : first + AT_ONCE].astype(str).to_numpy(object) for first in parts])


@dataclass(frozen=True)
class Truth:
    """Events in the order of the raw layer.

    ``here`` are x and y in the CRS of the package, shape (n,) each; ``elsewhere`` the same in other CRS in which they
    could have been written, that of the raw layer among them; ``columns`` every attribute, of length n; ``time`` and
    ``category`` name those by which the package may tell events apart, empty where there is none.
    """

    here: Positions
    elsewhere: tuple[Positions, ...] = ()
    columns: Mapping[str, pd.Series] = field(default_factory=dict)
    time: str = ""
    category: str = ""
    _pairs: dict[int, list[NDArray[np.int64]]] = field(default_factory=dict, compare=False, repr=False)

    def __len__(self) -> int:
        return len(self.here[0])

    @cached_property
    def kinds(self) -> NDArray[np.object_] | None:
        """Category of each event as text; ``None`` without a column of categories."""
        if not self.category:
            return None
        codes, distinct = pd.factorize(self.columns[self.category], use_na_sentinel=False)
        return np.array([legible(str(value)) for value in distinct], object)[codes]

    @cached_property
    def parts_of_day(self) -> NDArray[np.object_] | None:
        """« 00-06 », « 06-12 », « 12-18 » or « 18-24 » by the hour written, empty where none is."""
        if not self.time:
            return None
        hours = self.columns[self.time].map(str).str.extract(HOUR_WRITTEN)[0].astype("float64")
        first = (hours // 6 * 6).to_numpy()
        return np.array(["" if np.isnan(one) else f"{one:02.0f}-{one + 6:02.0f}" for one in first], object)

    @property
    def systems(self) -> list[Positions]:
        """Positions in every CRS they could be written in."""
        return [self.here, *self.elsewhere]

    @cached_property
    def coordinates(self) -> NDArray[np.float64]:
        """Distinct coordinates in all CRS, sorted, but for whole numbers, which grids are made of."""
        values = np.unique(np.concatenate([axis for system in self.systems for axis in system]))
        return np.asarray(values[np.isfinite(values) & (values != np.round(values))], np.float64)

    def pairs(self, units: int) -> list[NDArray[np.int64]]:
        """Positions rounded to so many units, one number each (:func:`pair_keys`), sorted, in each CRS."""
        if units not in self._pairs:
            self._pairs[units] = [np.unique(pair_keys(x, y, units)) for x, y in self.systems]
        return self._pairs[units]

    def rare_values(self, fewer_than: int, shortest: int = 1) -> list[str]:
        """Texts and whole numbers found on fewer events than asked, which could name one of them, each once.

        Whole numbers of fewer digits than ``shortest`` are left out.
        """
        rare: list[NDArray[np.object_]] = []
        for column in self.columns.values():
            if column.dtype.kind == "f" and not (column.dropna() % 1 == 0).all():
                continue  # measures; those that are positions are looked for as such
            values = column[column.abs() >= 10 ** (shortest - 1)] if column.dtype.kind in "iu" else column
            counts = values.value_counts(sort=False)
            # Each distinct value is written once: texts of a million rows take seconds.
            if column.dtype == object:
                codes, distinct = pd.factorize(np.array([str(value).strip() for value in counts.index], object))
                few = np.bincount(codes, counts.to_numpy(), minlength=len(distinct)) < fewer_than
                rare.append(np.asarray(distinct, object)[few])
            else:
                rare.append(_written(counts.index[counts.to_numpy() < fewer_than]))
        return [text for text in pd.unique(np.concatenate([*rare, np.array([""], object)])) if text]

    def period_of(self, by: str) -> NDArray[np.object_] | None:
        """« 2024 », « 2024-Q2 » or « 2024-05 » of each event, empty where its date is unknown."""
        if not self.time:
            return None
        try:
            facet = period_facet(self.columns[self.time], by, self.time)
        except CoreError:
            return None
        return np.array([value or "" for value in (*facet.values, None)], object)[facet.codes]
