# SPDX-License-Identifier: GPL-2.0-or-later
"""A profile guessed from the names and the content of columns, for a source that no profile describes."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...wording import number, percent, tr
from ..files.header import Header
from ..files.table import Note, Table, doubt
from ..moments.dates import fitting_layouts, shares_of_all
from ..moments.day_or_month import TWINS, layout_told
from ..moments.spans import split_spans
from ..numbers import decimal_mark, read_numbers
from ..places.crs_sniffing import candidates, degree_scale
from ..schema import title_of
from ..words import usual_columns
from .column_content import (
    FITTING,
    HALF,
    clock_share,
    filled,
    is_date,
    is_full_date,
    is_in_france,
    is_span,
    may_be_date,
)
from .profile import MOMENTS, Moment, Position, Profile, Rule

SAMPLE = 500
MOST_LABELS = 0.5
"""Share of distinct values above which a column of more than :data:`FEW` rows holds free text, not categories."""
FEW = 50
SHOWN = 40
"""Characters of a value shown to a person."""
Every = Callable[[str], Iterator[pd.Series]]
"""All values of a column, by its name, piece by piece."""
HOURS = {"occurred_from": "hour_from", "occurred_to": "hour_to"}
LABELS = (
    "category", "quantity", "status", "discovery_mode", "location_precision", "location_type", "severity", "area_code",
)  # fmt: skip


def guessed_profile(
    table: Table, layout: str | None = None, every: Every | None = None
) -> tuple[Profile, tuple[Note, ...]]:
    """A profile called « auto », and what each column was taken for; ``layout`` is that of the dates, if known.

    ``every`` gives all values of a column, piece by piece, where ``table`` has only some rows of its source.

    Raises
    ------
    DayOrMonthError
        Day and month of the dates could be exchanged, and nothing tells.
    """
    guess = _Guess(table, layout, every or (lambda name: iter([table.frame[name]])))
    return guess.profile(), tuple(guess.notes)


class _Guess:
    """What each column is taken for; a column serves once."""

    def __init__(self, table: Table, layout: str | None, every: Every) -> None:
        self._asked, self._every = layout, every
        self._frame = table.frame
        sample = table.frame.iloc[:: max(len(table.frame) // SAMPLE, 1)]
        self._filled = {name: filled(sample[name]) for name in table.frame.columns}
        self._header = Header(list(table.frame.columns))
        self._with_geometry = table.geometry is not None
        self._taken: set[str] = set()
        self.notes: list[Note] = []

    def profile(self) -> Profile:
        position = None if self._with_geometry else self._position_by_name() or self._position_by_content()
        moments = {key: moment for key in MOMENTS for moment in [self._moment(key)] if moment}
        fields = {}
        for key in LABELS:
            column = self._named(key, self._is_label if key == "category" else len)
            if column:
                self._take(title_of(key), column)
                fields[key] = Rule(column=column)
        return Profile("auto", moments=moments, position=position, fields=fields)

    def _position_by_name(self) -> Position | None:
        x, y = self._named("x", self._may_be_numeric), self._named("y", self._may_be_numeric)
        if x is None or y is None:
            return None
        return self._take_position(x, y, tr("{x} and {y}, by their names", x=x, y=y))

    def _position_by_content(self) -> Position | None:
        """Two columns whose numbers, taken together, are coordinates that French sources use."""
        numeric = [name for name in self._free() if self._is_numeric(self._filled[name]) and self._varies(name)]
        for x, y in permutations(numeric, 2):
            easts, norths = self._numbers(x), self._numbers(y)
            count = min(len(easts), len(norths))
            systems = candidates(easts[:count], norths[:count]) if count else []
            in_degrees = systems[:1] == ["EPSG:4326"]
            if systems and (not in_degrees or is_in_france(easts, norths)):
                return self._take_position(x, y, tr("{x} and {y}, by their values", x=x, y=y))
        return None

    def _moment(self, key: str) -> Moment | None:
        moment = self._by_parts() if key == "occurred_from" else None
        return moment or self._by_date(key)

    def _by_parts(self) -> Moment | None:
        """Year, month and perhaps day in columns of their own."""
        year, month, day = (self._named(part, self._is_numeric) for part in ("year", "month", "day"))
        if not year or not month:
            return None
        clock = self._named("hour_from", self._is_clock)
        minute = self._named("minute", self._is_numeric)
        hour = clock if clock and minute else None
        time = clock if clock and not hour else None
        for column in filter(None, (year, month, day, clock, minute if hour else None)):
            self._take(tr("Date, in parts"), column)
        layout = self._time_layout(time)
        return Moment(
            year=year, month=month, day=day, hour=hour, minute=minute if hour else None, time=time, time_layout=layout
        )

    def _by_date(self, key: str) -> Moment | None:
        column = self._named(key, is_date) or self._named(key, may_be_date)
        if column is None and key == "occurred_from":
            column = next((name for name in self._free() if is_full_date(self._filled[name])), None)
        if column is None:
            return None
        span = is_span(self._filled[column])
        layout = self._layout(column, span)
        found = tr("{column}, written {layout}", column=column, layout=layout)
        dates = split_spans(self._filled[column])[0] if span else self._filled[column]
        share = fitting_layouts(dates.tolist(), [layout]).get(layout, 0.0)
        self._take(title_of(key), column, found, share)
        time = self._hour(HOURS[key]) if key in HOURS else None
        return Moment(date=column, layout=layout, span=span, time=time, time_layout=self._time_layout(time))

    def _hour(self, role: str) -> str | None:
        """The column of hours, and a doubt where one is called so but cannot be read."""
        time = self._named(role, self._is_clock)
        called = self._named(role, len)
        if time:
            self._take(tr("Hour of the day"), time)
        elif called:
            found = tr(
                "“{column}” is called an hour, but only {share} of its values can be read as one: it was left out",
                column=called,
                share=percent(clock_share(self._filled[called])),
            )
            self.notes.append(doubt(found))
        return time

    def _layout(self, column: str, span: bool) -> str:
        """The layout asked for where it reads the dates, otherwise the one that reads most of them."""
        dates = split_spans(self._filled[column])[0] if span else self._filled[column]
        if self._asked and fitting_layouts(dates.tolist(), [self._asked]).get(self._asked, 0) >= HALF:
            return self._asked
        shares = fitting_layouts(dates.tolist())
        most = max(shares.values())
        if sum(share == most for share in shares.values()) > 1:
            # All dates, not a sample: one day beyond the 12th settles which of two numbers is the day.
            rivals = [layout for layout, share in shares.items() if share == most]
            shares = shares_of_all(self._dates(column, span), rivals)
        best = next(iter(shares))
        for french, american in TWINS.items():
            if best in (french, american) and shares.get(french) == shares.get(american):
                twins = (french, american)
                others = (name for name in self._header.names if name != column)
                dated = (name for name in others if fitting_layouts(self._frame[name].unique().tolist(), twins))
                told = (shares_of_all(self._dates(name), twins) for name in dated)
                best, note = layout_told(column, self._header.names, self._dates(column, span), told, french)
                self.notes += [note] if note else []
        return best

    def _dates(self, column: str, span: bool = False) -> Iterator[pd.Series]:
        """All values of a column that say something, or what spans begin with."""
        pieces = (filled(piece) for piece in self._every(column))
        return (split_spans(piece)[0] if span else piece for piece in pieces)

    def _time_layout(self, column: str | None) -> str:
        """Whether one or two digits are an hour, or the minutes of a packed hour (« 35 » among « 1715 »)."""
        if column is None:
            return "clock"
        digits = self._filled[column].str.extract(r"^(\d{1,4})(?:\.0)?$")[0]
        return "hhmm" if digits.notna().mean() > FITTING and bool((digits.str.len() > 2).any()) else "clock"

    def _named(self, role: str, accepts: Callable[[pd.Series], object]) -> str | None:
        """The free column with the most telling name for ``role``, among those whose content is accepted."""
        for wanted in usual_columns()[role]:
            column = self._header.find(wanted)
            if column and column not in self._taken and accepts(self._filled[column]):
                return column
        return None

    def _free(self) -> Iterator[str]:
        return (name for name in self._header.names if name not in self._taken)

    def _take(self, about: str, column: str, found: str | None = None, confidence: float | None = None) -> None:
        self._taken.add(column)
        values = self._filled[column]
        sample = str(values.iloc[0])[:SHOWN] if len(values) else ""
        self.notes.append(Note(about, found or column, sample=sample, confidence=confidence))

    def _take_position(self, x: str, y: str, found: str) -> Position:
        self._taken.update((x, y))
        pair = (self._filled[name] for name in (x, y))
        sample = " ; ".join(str(values.iloc[0]) for values in pair if len(values))
        self.notes.append(Note(tr("Coordinates"), found, sample=sample))
        scale = degree_scale(*self._both(x, y))
        if scale != 1:
            parts = number(round(1 / scale))
            self.notes.append(Note(tr("Unit of the coordinates"), tr("a degree divided by {parts}", parts=parts)))
        return Position(x, y, scale=scale)

    def _both(self, x: str, y: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """A sample of the rows that have both numbers."""
        rows = self._frame[[x, y]].iloc[:: max(len(self._frame) // SAMPLE, 1)].astype(str)
        decimal = decimal_mark(pd.concat([rows[x], rows[y]]))
        easts, norths = (read_numbers(rows[name].str.strip(), decimal) for name in (x, y))
        known = np.isfinite(easts) & np.isfinite(norths)
        return easts[known], norths[known]

    def _numbers(self, column: str) -> NDArray[np.float64]:
        numbers = read_numbers(self._filled[column], decimal_mark(self._filled[column]))
        return numbers[np.isfinite(numbers)]

    def _is_numeric(self, values: pd.Series) -> bool:
        return len(values) > 0 and float(np.isfinite(read_numbers(values, decimal_mark(values))).mean()) >= FITTING

    def _may_be_numeric(self, values: pd.Series) -> bool:
        """Whether a column that bears the name of a coordinate may be one: even empty, it says where rows are not."""
        numeric = np.isfinite(read_numbers(values, decimal_mark(values)))
        return len(values) == 0 or float(numeric.mean()) >= HALF

    def _varies(self, column: str) -> bool:
        """Whether a column has the many decimals or the large numbers of coordinates."""
        numbers = self._numbers(column)
        return len(numbers) > 0 and float(np.mean((numbers % 1 != 0) | (np.abs(numbers) > 1e4))) >= FITTING

    def _is_clock(self, values: pd.Series) -> bool:
        return clock_share(values) >= HALF

    def _is_label(self, values: pd.Series) -> bool:
        if len(values) == 0 or (is_date(values) and not self._is_numeric(values)):
            return False
        return len(values) <= FEW or values.nunique() <= MOST_LABELS * len(values)
