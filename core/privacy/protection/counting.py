# SPDX-License-Identifier: GPL-2.0-or-later
"""The true counts, which stay with the producer."""
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...errors import CoreError
from ...progress import Tick, unwatched
from ...wording import tr
from ..audiences.audience import Rules
from ..places.units import Placed
from .complement import Protected
from .suppression import shown
from .tally import KEYS, Tally
from .told import Labels as Labels
from .told import Told as Told


class TooFewEventsError(CoreError):
    """Fewer events than one cell needs."""

    def __init__(self, k: int) -> None:
        super().__init__(
            tr("Fewer than {k} events stand in the territory: no package can be made that hides them.", k=k)
        )


@dataclass(frozen=True)
class Counted:
    """``table`` is that of :func:`.tally.tally`, with ``show``: whether a row may be published.

    ``total`` tells the rows that are totals of others; their codes are the numbers of periods and of categories.
    ``covered`` tells the rows whose events are in a published figure, be it a total. ``unlisted`` are the events of
    periods and categories that the package does not name, and that are in no total of it.
    """

    table: pd.DataFrame
    placed: Placed
    periods: Labels
    categories: Labels
    unlisted: int = 0

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
        return int(self.table["n"][~self.table["total"]].sum()) - self.published + self.unlisted

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
    events = int(known.sum())
    if rules.totals:
        told = _listed(told, placed.codes, rules, dwelt)
        known = (placed.codes >= 0) & told.known
    table = _figures(told, placed.codes[known], known, rules, dwelt)
    if rules.totals:
        table["show"] = Protected(table, len(told.periods.names), len(told.categories.names), rules).shown(tick)
    return Counted(_covered(table, told), placed, told.periods, told.categories, events - int(known.sum()))


def _judged(tally: Tally, rules: Rules, crossed: bool, dwelt: NDArray[np.bool_] | None) -> pd.DataFrame:
    table = tally.table()
    enough = None if dwelt is None else dwelt[table["cell"].to_numpy()]
    table["show"] = shown(table, rules, crossed, enough)
    return table


def _figures(
    told: Told, cell: NDArray[np.int64], known: NDArray[np.bool_], rules: Rules, dwelt: NDArray[np.bool_] | None
) -> pd.DataFrame:
    """Every figure with its totals, if any, and whether it may be shown for itself."""
    table = _judged(told.tally(cell, known), rules, told.crossed, dwelt).assign(total=False)
    if not rules.totals:
        return table
    periods, categories = len(told.periods.names), len(told.categories.names)
    alone = replace(rules, three_years=False)
    tables = [table]
    for period in (None, periods) if periods > 1 else (None,):
        for category in (None, categories) if categories > 1 else (None,):
            if (period, category) != (None, None):
                totals = told.tally(cell, known, period, category)
                crossed = told.crossed and category is None
                tables.append(_judged(totals, alone, crossed, dwelt).assign(total=True))
    return pd.concat(tables, ignore_index=True)


def _listed(told: Told, codes: NDArray[np.int64], rules: Rules, dwelt: NDArray[np.bool_] | None) -> Told:
    """The events of the periods and categories that the package names; those of the others are in no total.

    Whoever reads a total takes it for the sum of what is named beside it. Were there more in it, a hidden figure could
    be thought safe since others may hold its events, where the reader knows of no others and subtracts.
    """
    while True:
        known = (codes >= 0) & told.known
        table = _figures(told, codes[known], known, rules, dwelt)
        table = table[table["show"]]
        periods = told.periods.only(table["period"], gaps=False)
        categories = told.categories.only(table["category"], gaps=True)
        if table.empty or (periods.names, categories.names) == (told.periods.names, told.categories.names):
            return told
        told = replace(told, periods=periods, categories=categories)


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
    shape = len(counted.placed.names), len(counted.periods.names), len(counted.categories.names)
    codes = np.array([counted.placed.codes, counted.periods.codes, counted.categories.codes])
    published = counted.table[counted.table["covered"] & ~counted.table["total"]][KEYS].to_numpy(np.int64).T
    shown = np.zeros(shape, bool)
    shown[tuple(published)] = True
    return np.asarray((codes >= 0).all(axis=0) & shown[tuple(np.maximum(codes, 0))])


def years_shown(counted: Counted, years: Labels, k: int) -> tuple[str, ...]:
    """Years of which at least k published events are: the dates of the first and last would be those of someone."""
    told = Told(np.empty(0), np.empty(0), counted.periods, counted.categories)
    frequent = np.bincount(years.codes[in_shown(counted, told) & (years.codes >= 0)], minlength=len(years.names))
    return tuple(years.names[code] for code in np.flatnonzero(frequent >= k))
