# SPDX-License-Identifier: GPL-2.0-or-later
"""The true counts, which stay with the producer."""
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..errors import CoreError
from ..progress import Tick, unwatched
from ..wording import tr
from .audience import Rules
from .complement import Protected
from .suppression import shown
from .tally import KEYS, Tally
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
class Told:
    """Everything of n events that figures are made of; positions in metres, shape (n,)."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    periods: Labels
    categories: Labels
    sources: Labels | None = None

    @property
    def known(self) -> NDArray[np.bool_]:
        """Whether each event has a period and a category."""
        return (self.periods.codes >= 0) & (self.categories.codes >= 0)

    @property
    def crossed(self) -> bool:
        """Whether events are told apart by category."""
        return self.categories.names != ("",)

    def tally(
        self,
        cell: NDArray[np.int64],
        known: NDArray[np.bool_],
        period: int | None = None,
        category: int | None = None,
    ) -> Tally:
        """Tally of the ``known`` events, in the ``cell`` of each of these.

        ``period`` and ``category``, where they are given, stand for all of them: those of totals.
        """
        periods = self.periods.codes[known] if period is None else np.full(len(cell), period)
        categories = self.categories.codes[known] if category is None else np.full(len(cell), category)
        sources = None if self.sources is None else self.sources.codes[known]
        return Tally.of(cell, periods, categories, self.x[known], self.y[known], sources)


@dataclass(frozen=True)
class Counted:
    """``table`` is that of :func:`.tally.tally`, with ``show``: whether a row may be published.

    ``total`` tells the rows that are totals of others; their codes are the numbers of periods and of categories.
    ``covered`` tells the rows whose events are in a published figure, be it a total.
    """

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
        return int(self.table["n"][self.table["covered"] & ~self.table["total"]].sum())

    @property
    def hidden(self) -> int:
        """Events of the territory that are not published."""
        return int(self.table["n"][~self.table["total"]].sum()) - self.published

    @property
    def hidden_share(self) -> float:
        """Share of the events of the territory that are not published."""
        return self.hidden / max(self.hidden + self.published, 1)

    @property
    def smallest(self) -> int:
        """Smallest true count that is published."""
        return int(self.table["n"][self.table["show"]].min())

    @property
    def broadest(self) -> pd.DataFrame:
        """The published rows that no other published row holds: their sum counts no event twice."""
        shown = self.table[self.table["show"]]
        if not self.table["total"].any():
            return shown
        of_all = [len(one.names) if len(one.names) > 1 else 0 for one in (self.periods, self.categories)]
        return shown[(shown["period"] == of_all[0]) & (shown["category"] == of_all[1])]


def count(
    placed: Placed,
    periods: Labels,
    categories: Labels,
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    rules: Rules,
) -> Counted:
    """Same as :func:`count_told`, for events of which nothing else is known.

    Raises
    ------
    TooFewEventsError
        Fewer than k events.
    """
    return count_told(placed, Told(x, y, periods, categories), rules)


def count_told(
    placed: Placed,
    told: Told,
    rules: Rules,
    dwelt: NDArray[np.bool_] | None = None,
    tick: Tick = unwatched,
) -> Counted:
    """Count the events of the territory that have a period and a category, and tell what may be shown.

    Parameters
    ----------
    placed
        Place of each of the n events.
    told
        The events.
    rules
        What may be shown.
    dwelt
        Whether each place has enough households, by its code; all have by default.

    Raises
    ------
    TooFewEventsError
        Fewer than k events.
    """
    known = (placed.codes >= 0) & told.known
    if known.sum() < rules.k:
        raise TooFewEventsError(rules.k)
    cell = placed.codes[known]
    table = _judged(told.tally(cell, known), rules, told.crossed, dwelt).assign(total=False)
    if rules.totals:
        table = _with_totals(table, told, cell, known, rules, dwelt, tick)
    return Counted(_covered(table, told), placed, told.periods, told.categories)


def _judged(tally: Tally, rules: Rules, crossed: bool, dwelt: NDArray[np.bool_] | None) -> pd.DataFrame:
    table = tally.table()
    enough = None if dwelt is None else dwelt[table["cell"].to_numpy()]
    table["show"] = shown(table, rules, crossed, enough)
    return table


def _with_totals(
    table: pd.DataFrame,
    told: Told,
    cell: NDArray[np.int64],
    known: NDArray[np.bool_],
    rules: Rules,
    dwelt: NDArray[np.bool_] | None,
    tick: Tick,
) -> pd.DataFrame:
    """The table with its totals, and what must be hidden so that they betray nothing."""
    periods, categories = len(told.periods.names), len(told.categories.names)
    alone = replace(rules, three_years=False)
    tables = [table]
    for period in (None, periods) if periods > 1 else (None,):
        for category in (None, categories) if categories > 1 else (None,):
            if (period, category) != (None, None):
                totals = told.tally(cell, known, period, category)
                crossed = told.crossed and category is None
                tables.append(_judged(totals, alone, crossed, dwelt).assign(total=True))
    table = pd.concat(tables, ignore_index=True)
    table["show"] = Protected(table, periods, categories, rules).shown(tick)
    return table


def _covered(table: pd.DataFrame, told: Told) -> pd.DataFrame:
    """Whether the events of each row are in what is published."""
    covered = table["show"].to_numpy().copy()
    if table["total"].any():
        published = pd.MultiIndex.from_frame(table[table["show"]][KEYS])
        periods, categories = len(told.periods.names), len(told.categories.names)
        for stand_in in ({"period": periods}, {"category": categories}, {"period": periods, "category": categories}):
            covered |= pd.MultiIndex.from_frame(table[KEYS].assign(**stand_in)).isin(published)
    return table.assign(covered=covered)


def in_shown(counted: Counted, told: Told) -> NDArray[np.bool_]:
    """Whether each event is in a figure that is published; shape (n,)."""
    codes = counted.placed.codes, told.periods.codes, told.categories.codes
    published = counted.table[counted.table["covered"] & ~counted.table["total"]]
    events = pd.MultiIndex.from_arrays(codes)
    return np.asarray(events.isin(pd.MultiIndex.from_frame(published[KEYS])), bool)


def years_shown(counted: Counted, years: Labels, k: int) -> tuple[str, ...]:
    """Years of which at least k published events are: the dates of the first and last would be those of someone."""
    told = Told(np.empty(0), np.empty(0), counted.periods, counted.categories)
    frequent = np.bincount(years.codes[in_shown(counted, told) & (years.codes >= 0)], minlength=len(years.names))
    return tuple(years.names[code] for code in np.flatnonzero(frequent >= k))
