# SPDX-License-Identifier: GPL-2.0-or-later
"""The incidents chosen, by period, hour of the week, words and area."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..selection import Times
from .periods import Period
from .week import DAYS, EVERY_HOUR, HOURS, Week, of_whole_days

Words = frozenset[object]
"""Values to keep of a field; ``None`` among them for rows that have none."""
T = TypeVar("T")
THURSDAY = 3
"""Day of the week of 1 January 1970, Monday being 0."""


@dataclass(frozen=True)
class Choice:
    """What a person wants to look at; what is left as it is keeps everything.

    The same rules as those of ``filterincidents`` (:mod:`..selection`): a period or an hour keeps no incident whose
    date or hour is not known, whole days keep those whose day alone is. ``area`` is a polygon in well-known text, in
    the CRS of the layer: incidents within it or on its edge are kept.
    """

    period: Period = field(default_factory=Period)
    week: Week = EVERY_HOUR
    categories: Words | None = None
    partners: Words | None = None
    area: str = ""

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice()


@dataclass(frozen=True)
class Coded:
    """A column of text: ``values``, each once, and the rank in them of each row, shape (n,)."""

    codes: NDArray[np.intp]
    values: tuple[object, ...]

    @classmethod
    def of(cls, column: pd.Series) -> Coded:
        """A column; NULL is ``None``, the last of the values."""
        codes, values = pd.factorize(column)
        missing = len(values)
        return cls(np.where(codes < 0, missing, codes).astype(np.intp), (*map(str, values), None))

    def counts(self, kept: NDArray[np.bool_] | None = None) -> dict[object, int]:
        """Number of rows, or of those ``kept``, of each value present."""
        codes = self.codes if kept is None else self.codes[kept]
        numbers = np.bincount(codes, minlength=len(self.values))
        present = np.bincount(self.codes, minlength=len(self.values)) > 0
        return {value: int(number) for value, number, there in zip(self.values, numbers, present) if there}

    def among(self, words: Words) -> NDArray[np.bool_]:
        """Rows whose value is one of ``words``."""
        table = np.array([value in words for value in self.values], dtype=bool)
        return np.asarray(table[self.codes], np.bool_)


@dataclass(frozen=True)
class Columns:
    """What is looked at of n incidents; ``None`` for a field that the layer has not."""

    times: Times
    categories: Coded | None
    partners: Coded | None
    _last: dict[str, tuple[object, NDArray[np.bool_]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The last value asked of each part of a choice, and the rows that it keeps: a person changes one at a time."""

    def __len__(self) -> int:
        return len(self.times.start)

    @cached_property
    def hour_of_week(self) -> NDArray[np.int64]:
        """Hour of the week that each incident starts in, shape (n,); without meaning where it is not known."""
        hours = self.moments.astype("datetime64[h]").astype(np.int64)
        return np.asarray((hours + THURSDAY * HOURS) % (DAYS * HOURS), np.int64)

    @cached_property
    def moments(self) -> NDArray[np.datetime64]:
        """Starts, NaT where not known; shape (n,)."""
        return self.times.start.to_numpy("datetime64[ns]")

    def days(self, rows: NDArray[np.bool_] | None = None) -> tuple[np.datetime64, np.datetime64] | None:
        """First and last day of the incidents, or of some ``rows``, that have one."""
        moments = self.moments if rows is None else self.moments[rows]
        known = moments[~np.isnat(moments)]
        if not known.size:
            return None
        return known.min().astype("datetime64[D]"), known.max().astype("datetime64[D]")

    def kept(self, choice: Choice, inside: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
        """Which incidents ``choice`` keeps, shape (n,); ``inside``, those within its area, is told from outside."""
        rows = np.ones(len(self), np.bool_) if inside is None else inside.copy()
        if choice.period.bounded:
            rows &= self._part("period", choice.period, self._of_period)
        if choice.week != EVERY_HOUR:
            rows &= self._part("week", choice.week, self._of_hours)
        if choice.categories is not None and self.categories is not None:
            rows &= self._part("categories", choice.categories, self.categories.among)
        if choice.partners is not None and self.partners is not None:
            rows &= self._part("partners", choice.partners, self.partners.among)
        return rows

    def _part(self, name: str, value: T, rows_of: Callable[[T], NDArray[np.bool_]]) -> NDArray[np.bool_]:
        """Rows that one part of a choice keeps, shape (n,); to be read only."""
        last, rows = self._last.get(name, (None, None))
        if rows is None or last != value:
            rows = rows_of(value)
            self._last[name] = value, rows
        return rows

    def _of_period(self, period: Period) -> NDArray[np.bool_]:
        rows = np.ones(len(self), np.bool_)
        if period.since is not None:
            rows &= self.moments >= np.datetime64(period.since)
        if period.before is not None:
            rows &= self.moments < np.datetime64(period.before)
        return rows

    def _of_hours(self, week: Week) -> NDArray[np.bool_]:
        wanted = np.zeros(DAYS * HOURS, np.bool_)
        wanted[list(week)] = True
        known = self.times.day_known if of_whole_days(week) else self.times.hour_known
        return np.asarray(known & wanted[self.hour_of_week], np.bool_)

    def untold(self, choice: Choice, inside: NDArray[np.bool_] | None = None) -> int:
        """How many incidents are left out only because their day or hour is not known."""
        undated = np.isnat(self.moments)
        told = ~undated if choice.period.bounded else np.ones(len(self), np.bool_)
        if choice.week != EVERY_HOUR:
            told &= self.times.day_known if of_whole_days(choice.week) else self.times.hour_known
        otherwise = self.kept(replace(choice, period=Period(), week=EVERY_HOUR), inside)
        in_period = self.kept(Choice(choice.period)) | undated
        return int((otherwise & in_period & ~told).sum())

    def of_week(self, rows: NDArray[np.bool_]) -> NDArray[np.int64]:
        """How many of ``rows`` start in each hour of the week, shape (168,); those whose hour is not known in none."""
        known = rows & self.times.hour_known
        return np.bincount(self.hour_of_week[known], minlength=DAYS * HOURS).astype(np.int64)
