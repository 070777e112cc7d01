# SPDX-License-Identifier: GPL-2.0-or-later
"""A profile bound to the columns that a source really has."""
from __future__ import annotations

from dataclasses import dataclass, replace

from ...wording import tr
from ..files.header import Header, MissingColumnsError
from ..files.table import Note
from .profile import Moment, Position, Profile

NEEDED = "occurred_from"


@dataclass(frozen=True)
class Bound:
    """A profile whose every column exists, and what was left out because its column does not."""

    profile: Profile
    notes: tuple[Note, ...] = ()


def bound(profile: Profile, header: Header, with_geometry: bool) -> Bound:
    """``profile`` in the column names of ``header``.

    Coordinates, day of the start and category must be there (coordinates may also come from the geometry); the rest
    is left out where it is not, and said.

    Raises
    ------
    MissingColumnsError
        The source lacks a column that the profile cannot do without.
    """
    position = profile.position
    if position and with_geometry and not (position.x in header and position.y in header):
        position = None
    needed = _days_of(profile.moments[NEEDED]) if NEEDED in profile.moments else []
    needed += [position.x, position.y] if position else []
    category = profile.fields.get("category")
    needed += [category.column] if category and category.column else []
    missing = [name for name in needed if name not in header]
    if missing:
        raise MissingColumnsError(profile.name, missing, header.names)
    left_out = [name for name in dict.fromkeys(replace(profile, position=position).columns()) if name not in header]
    note = Note(tr("Columns of the profile that are not there"), ", ".join(left_out))
    return Bound(_renamed(profile, position, header), (note,) if left_out else ())


def _days_of(moment: Moment) -> list[str]:
    """Columns without which a moment is nothing."""
    return [moment.date] if moment.date else list(moment.parts)


def _renamed(profile: Profile, position: Position | None, header: Header) -> Profile:
    moments = {
        key: _moment(moment, header)
        for key, moment in profile.moments.items()
        if all(name in header for name in _days_of(moment))
    }
    rules = {
        key: replace(rule, column=header.find(rule.column)) if rule.column else rule
        for key, rule in profile.fields.items()
        if not rule.column or rule.column in header
    }
    where = (
        replace(position, x=header.find(position.x) or "", y=header.find(position.y) or "") if position else None
    )
    never = tuple(name for name in map(header.find, profile.never) if name)
    return replace(profile, moments=moments, fields=rules, position=where, never=never)


def _moment(moment: Moment, header: Header) -> Moment:
    def named(column: str | None) -> str | None:
        return header.find(column) if column else None

    return replace(
        moment,
        date=named(moment.date),
        time=named(moment.time),
        year=named(moment.year),
        month=named(moment.month),
        day=named(moment.day),
        hour=named(moment.hour),
        minute=named(moment.minute),
    )
