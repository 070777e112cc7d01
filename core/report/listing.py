# SPDX-License-Identifier: GPL-2.0-or-later
"""A ranking as people read it: columns, cells, and what hovering tells."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..wording import number, tr
from .ranking import Ranking

RANK, PLACE, VALUE, COUNT, CHANGE, COURSE, TOP = range(7)
"""Columns of a listing."""
COLUMNS = TOP + 1
NONE = "–"


@dataclass(frozen=True)
class Listing:
    """A ranking with the names of its columns: the ``value`` with its unit, ``periods`` and ``categories`` in order."""

    ranking: Ranking
    value: str
    periods: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    @cached_property
    def hidden(self) -> frozenset[int]:
        """Columns that would say nothing, or what another one says."""
        ranking, steps = self.ranking, self.ranking.history.shape[1]
        counted = np.isfinite(ranking.n).any() and not np.array_equal(ranking.n, ranking.value, equal_nan=True)
        unsaid = set() if counted else {COUNT}
        unsaid |= {CHANGE, COURSE} if steps < 2 else {COURSE} if steps == 2 else set()
        return frozenset(unsaid if self.categories else unsaid | {TOP})

    def title(self, column: int) -> str:
        """What stands above a column."""
        return (
            tr("#"), tr("Place"), self.value, tr("n"), tr("Change"), tr("Course"), tr("Main category"),
        )[column]  # fmt: skip

    def explained(self, column: int) -> str:
        """The same, in a sentence."""
        if column == RANK:
            return tr("Rank by “{value}”, 1 for the highest", value=self.value)
        if column == CHANGE and len(self.periods) > 1:
            return tr("“{after}” less “{before}”", after=self.periods[-1], before=self.periods[-2])
        if column == COURSE and self.periods:
            return tr(
                "From “{first}” to “{last}”, each place on its own scale, from 0",
                first=self.periods[0], last=self.periods[-1],
            )  # fmt: skip
        return tr("Number of incidents") if column == COUNT else self.title(column)

    def written(self, row: int, column: int) -> str:
        """What a cell shows."""
        ranking = self.ranking
        if column == RANK:
            return number(int(ranking.rank[row])) if ranking.rank[row] else NONE
        if column == PLACE:
            return str(ranking.labels[row])
        if column == VALUE:
            return _figure(float(ranking.value[row]), ranking.digits)
        if column == COUNT:
            return _figure(float(ranking.n[row]))
        if column == CHANGE:
            return _signed(float(ranking.change[row]))
        if column == COURSE:
            return "; ".join(_figure(float(count)) for count in ranking.history[row])
        return self.categories[ranking.top[row]] if ranking.top[row] >= 0 else NONE

    def told(self, row: int, column: int) -> str:
        """What hovering over a cell tells."""
        if column in (CHANGE, COURSE) and len(self.periods) > 1:
            counts = [(name, float(count)) for name, count in zip(self.periods, self.ranking.history[row])]
            shown = counts[-2:] if column == CHANGE else counts
            return "\n".join(tr("{name}: {value}", name=name, value=_figure(count)) for name, count in shown)
        if column == TOP and self.ranking.top[row] >= 0:
            return tr("{name}: {value}", name=self.written(row, TOP), value=_figure(float(self.ranking.top_n[row])))
        return self.written(row, column)

    def table(self, rows: NDArray[np.int64]) -> tuple[list[str], Iterable[tuple[object, ...]]]:
        """Header and rows for a file, in the order given: figures whole, counts of each period at the end."""
        ranking = self.ranking
        named = np.array([*self.categories, ""], object)
        columns = {
            RANK: _plain(ranking.rank[rows]), PLACE: list(ranking.labels[rows]), VALUE: _plain(ranking.value[rows]),
            COUNT: _plain(ranking.n[rows]), CHANGE: _plain(ranking.change[rows]), TOP: list(named[ranking.top[rows]]),
        }  # fmt: skip
        kept = [column for column in columns if column not in self.hidden]
        head = [*map(self.title, kept), *self.periods]
        return head, zip(*(columns[column] for column in kept), *(_plain(counts) for counts in ranking.history[rows].T))


def _figure(value: float, digits: int = 0) -> str:
    return number(value, digits).replace("-", "−") if np.isfinite(value) else NONE


def _signed(value: float) -> str:
    return f"+{number(value)}" if value > 0 else _figure(value)


def _plain(values: NDArray[Any]) -> list[object]:
    """Whole numbers without a point, nothing for NaN."""
    reals = np.asarray(values, np.float64)
    return ["" if not np.isfinite(value) else int(value) if value % 1 == 0 else float(value) for value in reals]
