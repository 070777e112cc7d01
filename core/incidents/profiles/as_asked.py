# SPDX-License-Identifier: GPL-2.0-or-later
"""A profile as the person wants it this time: another layout of dates, free text kept."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...errors import CoreError
from ...wording import tr
from ..files.header import Header
from ..files.table import Note, Table, doubt
from ..moments.dates import fitting_layouts
from ..places.located import Wanted
from .binding import Bound
from .column_content import HALF, filled
from .profile import Profile

SAMPLE = 500


class NoTextColumnError(CoreError):
    """Free text asked for that the source does not have."""

    def __init__(self, missing: Sequence[str], header: Sequence[str]) -> None:
        super().__init__(
            tr(
                "KEEP_TEXT: the source has no column {missing}. Its columns: {header}.",
                missing=", ".join(missing),
                header=", ".join(header),
            )
        )


def as_asked(profile: Profile, wanted: Wanted, table: Table) -> Bound:
    """``profile``, bound to the columns of ``table``, with what ``wanted`` says of its layout and of free text.

    Raises
    ------
    NoTextColumnError
        A column to be kept is not there.
    """
    with_layout = _with_layout(profile, wanted.layout, table)
    with_notes = _with_notes(with_layout.profile, wanted.notes, table)
    return Bound(with_notes.profile, (*with_layout.notes, *with_notes.notes))


def _with_layout(profile: Profile, layout: str | None, table: Table) -> Bound:
    """The layout asked for goes before that of the profile: for the start always, elsewhere where it reads dates."""
    moments, notes = dict(profile.moments), []
    for key, moment in profile.moments.items():
        if layout is None or not moment.date or moment.layout == layout:
            continue
        dates = filled(table.frame[moment.date].iloc[:SAMPLE])
        if key == "occurred_from" or fitting_layouts(dates.tolist(), [layout]).get(layout, 0) >= HALF:
            moments[key] = replace(moment, layout=layout)
            found = tr("{column}: {layout}, as asked, instead of {other}", column=moment.date, layout=layout,
                       other=moment.layout)  # fmt: skip
            notes.append(Note(tr("Layout of the dates"), found))
    return Bound(replace(profile, moments=moments), tuple(notes))


def _with_notes(profile: Profile, asked: tuple[str, ...], table: Table) -> Bound:
    """Columns of free text that the person takes the risk to keep."""
    if not asked:
        return Bound(profile)
    header = Header(list(table.frame.columns))
    missing = [name for name in asked if name not in header]
    if missing:
        raise NoTextColumnError(missing, header.names)
    kept = tuple(dict.fromkeys(name for name in map(header.find, asked) if name))
    told = tr(
        "free text is kept in the field notes, as asked: {columns}. People may be named there: keep the layer to "
        "yourself, delete the field when the work is done, publish nothing of it",
        columns=", ".join(kept),
    )
    never = tuple(name for name in profile.never if name not in kept)
    return Bound(replace(profile, notes=kept, never=never), (doubt(told),))
