# SPDX-License-Identifier: GPL-2.0-or-later
"""Places of a result ranked by one of its figures, with what else its columns say of each."""
from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..incidents.nomenclature import plain

PERIOD = re.compile(r"n_\d{4}(_q[1-4]|_(0[1-9]|1[0-2]))?$")
"""Columns of counts by year, quarter or month."""
BEFORE, AFTER = "n_before", "n_after"
UNDATED = "n_no_date"
NUMBERS = ("n", "events", "n_after", "last_n", "cluster_n")
"""Columns that count incidents, the most telling first."""
NAMES = (("place",), ("cell_id",), ("area_id",), ("share", "rank"), ("cluster",))
"""Columns that name a place, the surest first."""


@dataclass(frozen=True)
class Roles:
    """Which columns of a result say what: empty where none does.

    ``label`` names the place; ``n`` counts its incidents; ``periods`` count them by period, in order of time;
    ``categories`` by category.
    """

    label: tuple[str, ...]
    n: str
    periods: tuple[str, ...]
    categories: tuple[str, ...]

    @classmethod
    def of(cls, names: Sequence[str], numeric: Collection[str], otherwise: str = "") -> Roles:
        """Roles of the columns ``names``, of which ``numeric`` hold numbers.

        ``otherwise`` names the places where no column of ours does.
        """
        label = next((known for known in NAMES if set(known) <= set(names)), (otherwise,) if otherwise else ())
        n = next((name for name in NUMBERS if name in numeric), "")
        # Counts by period and category follow n; what stands before it came with the areas or the streets.
        names = names[list(names).index("n") :] if "n" in names else names
        dated = tuple(sorted(name for name in names if name in numeric and PERIOD.match(name)))
        periods = (BEFORE, AFTER) if {BEFORE, AFTER} <= set(numeric) else dated
        # « n_noise_2024 » counts a category in a period: « n_2024 » and « n_noise » are its sums.
        both = tuple(name[1:] for name in (*dated, UNDATED))
        apart = {BEFORE, AFTER, UNDATED, *dated}
        counts = (name for name in names if name.startswith("n_") and name in numeric and name not in apart)
        return cls(label, n, periods, tuple(name for name in counts if not (dated and name.endswith(both))))

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that has a role, once."""
        return tuple(dict.fromkeys((*self.label, *filter(None, (self.n,)), *self.periods, *self.categories)))


@dataclass(frozen=True)
class Ranking:
    """Places in the order of the layer, shape (n,) each.

    ``ids`` are those of their features; ``value`` the figure that ranks them, NaN where there is none; ``rank`` is 1
    for the highest, the same for equal ones, 0 without a value; ``n`` and ``change`` count incidents, NaN where they
    are not known; ``history``, shape (n, periods), counts them by period; ``top`` is the rank of their main category,
    −1 where none has an incident, and ``top_n`` its incidents.
    """

    ids: NDArray[np.int64]
    labels: NDArray[np.object_]
    value: NDArray[np.float64]
    rank: NDArray[np.int64]
    n: NDArray[np.float64]
    history: NDArray[np.float64]
    top: NDArray[np.int64]
    top_n: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def change(self) -> NDArray[np.float64]:
        """Incidents of the last period less those of the one before, NaN where there are not two."""
        if self.history.shape[1] < 2:
            return np.full(len(self.ids), np.nan)
        return np.asarray(self.history[:, -1] - self.history[:, -2], np.float64)

    @cached_property
    def needles(self) -> NDArray[np.object_]:
        """Labels as they are searched: without case, accents and punctuation."""
        return np.fromiter((plain(str(label)) for label in self.labels), object, len(self.labels))

    @cached_property
    def digits(self) -> int:
        """Decimals that the values deserve."""
        known = np.abs(self.value[np.isfinite(self.value)])
        if not (known % 1).any():
            return 0
        most = float(known.max())
        return 1 if most >= 100 else 2 if most >= 1 else 4

    @classmethod
    def of(
        cls,
        ids: NDArray[np.int64],
        labels: NDArray[np.object_],
        columns: Mapping[str, NDArray[np.float64]],
        value: str,
        roles: Roles,
    ) -> Ranking:
        """Rank places by the column ``value``; ``columns`` are of shape (n,), NaN for NULL."""
        values = columns[value]
        n = columns[roles.n] if roles.n else np.full(len(ids), np.nan)
        top, top_n = _top(_beside([columns[name] for name in roles.categories], len(ids)))
        history = _beside([columns[name] for name in roles.periods], len(ids))
        return cls(ids, labels, values, ranks(values), n, history, top, top_n)


def ranks(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """1 for the highest value, the same rank for equal ones, the next one skipping as many; 0 for NaN; shape (n,)."""
    known = np.isfinite(values)
    ascending = np.sort(values[known])
    found = np.zeros(len(values), np.int64)
    found[known] = len(ascending) - np.searchsorted(ascending, values[known], side="right") + 1
    return found


def _beside(columns: Sequence[NDArray[np.float64]], rows: int) -> NDArray[np.float64]:
    return np.stack(columns, axis=1) if columns else np.empty((rows, 0))


def _top(counts: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Rank of the highest of each row, the first of equal ones, −1 where all are nothing; and its value."""
    if not counts.shape[1]:
        return np.full(len(counts), -1, np.int64), np.zeros(len(counts))
    known = np.nan_to_num(counts)
    highest = known.argmax(axis=1)
    most = known[np.arange(len(known)), highest]
    return np.where(most > 0, highest, -1).astype(np.int64), np.asarray(most, np.float64)
