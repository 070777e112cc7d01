# SPDX-License-Identifier: GPL-2.0-or-later
"""The true counts, which stay with the producer."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import tr
from .audience import Rules
from .suppression import KEYS, shown, tally
from .units import Placed


class TooFewEventsError(CoreError):
    """Fewer events than one cell needs."""

    def __init__(self, k: int) -> None:
        super().__init__(
            tr("Fewer than {k} events stand in the territory: no package can be made that hides them.", k=k)
        )


@dataclass(frozen=True)
class Labels:
    """Codes of the events along one dimension, −1 where it is unknown, and what the codes stand for."""

    codes: NDArray[np.int64]
    names: tuple[str, ...]

    @classmethod
    def none(cls, n: int) -> Labels:
        """A dimension that the package does not have."""
        return cls(np.zeros(n, np.int64), ("",))


@dataclass(frozen=True)
class Counted:
    """``table`` is that of :func:`.suppression.tally`, with ``show``: whether a row may be published."""

    table: pd.DataFrame
    placed: Placed
    periods: Labels
    categories: Labels

    @property
    def crossed(self) -> bool:
        """Whether the table is crossed with categories."""
        return self.categories.names != ("",)

    @property
    def published(self) -> int:
        """Events in what is published."""
        return int(self.table["n"][self.table["show"]].sum())

    @property
    def hidden(self) -> int:
        """Events of the territory that are not published."""
        return int(self.table["n"].sum()) - self.published

    @property
    def hidden_share(self) -> float:
        """Share of the events of the territory that are not published."""
        return self.hidden / max(self.hidden + self.published, 1)

    @property
    def smallest(self) -> int:
        """Smallest true count that is published."""
        return int(self.table["n"][self.table["show"]].min())


def count(
    placed: Placed, periods: Labels, categories: Labels, x: NDArray[np.float64], y: NDArray[np.float64], rules: Rules
) -> Counted:
    """Count the events of the territory that have a period and a category, and tell what may be shown.

    Parameters
    ----------
    placed, periods, categories
        Place, period and category of each of the n events.
    x, y
        Positions in metres, shape (n,).

    Raises
    ------
    TooFewEventsError
        Fewer than k events.
    """
    known = (placed.codes >= 0) & (periods.codes >= 0) & (categories.codes >= 0)
    if known.sum() < rules.k:
        raise TooFewEventsError(rules.k)
    table = tally(placed.codes[known], periods.codes[known], categories.codes[known], x[known], y[known])
    table["show"] = shown(table, rules, crossed=categories.names != ("",))
    return Counted(table, placed, periods, categories)


def years_shown(counted: Counted, years: Labels, k: int) -> tuple[str, ...]:
    """Years of which at least k published events are: the dates of the first and last would be those of someone."""
    events = pd.DataFrame(
        {"cell": counted.placed.codes, "period": counted.periods.codes, "category": counted.categories.codes}
    )
    events["year"] = years.codes
    published = events[events["year"] >= 0].merge(counted.table[counted.table["show"]][KEYS], on=KEYS)
    frequent = published["year"].value_counts()
    return tuple(years.names[code] for code in sorted(frequent.index[frequent >= k]))
