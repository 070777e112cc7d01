# SPDX-License-Identifier: GPL-2.0-or-later
"""How one source writes its incidents: what ``resources/profiles/README.md`` describes, as objects."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ... import wording
from ..files.header import Header

MOMENTS = ("occurred_from", "occurred_to", "recorded_at", "closed_at")


@dataclass(frozen=True)
class Reading:
    """What a profile says of the file itself; what is ``None`` is found."""

    delimiter: str | None = None
    encoding: str | None = None
    header_line: int | None = None


@dataclass(frozen=True)
class Moment:
    """Columns that make a moment: a date and perhaps an hour, or the parts of a date."""

    date: str | None = None
    layout: str | None = None
    time: str | None = None
    time_layout: str = "clock"
    year: str | None = None
    month: str | None = None
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    precision: str | None = None
    unreadable: str = "reject"
    span: bool = False
    """Whether the date may be two, of a start and of an end."""
    missing: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        """Columns of year, month, day, as far as they are given."""
        return tuple(part for part in (self.year, self.month, self.day) if part)

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column it reads."""
        names = (self.date, self.time, self.year, self.month, self.day, self.hour, self.minute)
        return tuple(name for name in names if name)


@dataclass(frozen=True)
class Position:
    """Columns of the coordinates and how to read them."""

    x: str
    y: str
    crs: str | None = None
    scale: float = 1.0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """Where a canonical field comes from: a constant, or a column whose words are translated by ``values``."""

    constant: str | None = None
    column: str | None = None
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Profile:
    """How one source writes its incidents."""

    name: str
    titles: dict[str, str] = field(default_factory=dict)
    signature: tuple[str, ...] = ()
    reading: Reading = field(default_factory=Reading)
    moments: dict[str, Moment] = field(default_factory=dict)
    timezone: str | None = None
    midnight: str | None = None
    position: Position | None = None
    fields: dict[str, Rule] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """Columns of free text that the person asked to keep; no file of a profile says so."""

    @property
    def title(self) -> str:
        """Title in the person's language, the name where there is none."""
        return self.titles.get(wording.language()) or self.titles.get("en") or self.name

    def columns(self) -> Iterator[str]:
        """Every column that it reads, some perhaps twice."""
        for moment in self.moments.values():
            yield from moment.columns
        if self.position:
            yield from (self.position.x, self.position.y)
        yield from (rule.column for rule in self.fields.values() if rule.column)
        yield from self.notes

    def likeness(self, header: Header, delimiter: str) -> float:
        """How well it fits a source, 0 (not at all) to a little above 1.

        The share of the header's columns that the profile knows, if the whole signature is there; the delimiter
        settles ties between layouts that have the same columns.
        """
        if not self.signature or not all(name in header for name in self.signature):
            return 0.0
        known = {header.find(name) for name in (*self.signature, *self.columns(), *self.never)} - {None}
        return len(known) / len(header.names) + (0.01 if self.reading.delimiter == delimiter else 0.0)
