# SPDX-License-Identifier: GPL-2.0-or-later
"""From a table of text to incidents: choose the profile, bind it, clean, and say what was found."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import pandas as pd

from ..errors import CoreError
from ..progress import Tick, stage, unwatched
from ..projection import TERRITORIES, metric_epsg
from ..wording import number, tr
from .cleaning import Cleaned, RowsLostError, clean
from .files.header import Header
from .files.source import Source
from .files.table import Note, Table, doubt
from .findings.findings import Findings, Tally
from .findings.reasons import sentence
from .places.located import Wanted
from .profiles.as_asked import as_asked
from .profiles.binding import bound
from .profiles.columns import Every, guessed_profile
from .profiles.profile import Profile
from .profiles.profile_file import shipped_profiles
from .schema import INCIDENT_FIELDS, NOTES
from .survey import OF_POSITIONS, Survey, survey

AUTO = "auto"
SHOWN = 300
"""Characters of the column names that a refusal quotes."""


class NothingAcceptedError(CoreError):
    """Not one row could be accepted."""

    def __init__(self, findings: Findings) -> None:
        reasons = " ".join(
            tr("{count} × {sentence}", count=number(reject.count), sentence=sentence(reject.reason))
            for reject in findings.rejects
        )
        checks = " ".join(note.found for note in findings.to_check)
        super().__init__(
            tr(
                "None of the {rows} rows of “{source}” could be accepted. {reasons} {checks}",
                rows=number(findings.rows),
                source=findings.source,
                reasons=reasons,
                checks=checks,
            ).strip()
        )


class NothingRecognisedError(CoreError):
    """Columns of which nothing can be made."""

    def __init__(self, source: str, columns: Sequence[str]) -> None:
        super().__init__(
            tr(
                "No column of “{source}” could be taken for a date, a position or a category. Its columns: {columns}. "
                "Check that this is the right file and sheet, or name the columns in a profile given to PROFILE.",
                source=source,
                columns=", ".join(columns)[:SHOWN],
            )
        )


@dataclass(frozen=True)
class Loaded:
    """Incidents, rejects, and what was found on the way."""

    cleaned: Cleaned
    findings: Findings
    target: str
    """CRS of the incidents, also where none has a position."""
    crs_used: str
    """CRS in which the coordinates were read, empty where the source has none."""


class Loading:
    """A source of which all rows were looked at, ready to be cleaned piece by piece.

    Raises
    ------
    CoreError
        The profile does not fit the source, or its CRS cannot be told; each with its sentence.
    """

    def __init__(self, source: Source, profile: Profile | None, wanted: Wanted, tick: Tick = unwatched) -> None:
        sample = source.sample
        if profile is None:
            profile, choice = fitting_profile(sample, wanted.layout, partial(source.column, tick=stage(tick, 0, 0)))
        else:
            choice = (Note(tr("Profile"), tr("{title}, as asked", title=profile.title)),)
        bond = bound(profile, Header(list(sample.frame.columns)), sample.geometry is not None)
        asked = as_asked(bond.profile, wanted, sample)
        self._source, self._profile, self._wanted = source, asked.profile, wanted
        self._known: Survey | None = survey(source, asked.profile, wanted, tick)
        self._notes = (*sample.notes, *choice, *bond.notes, *asked.notes, *_notes(self._known))
        self.fields = (*INCIDENT_FIELDS, *((NOTES,) if asked.profile.notes else ()))
        located = self._known.located
        self.rows = source.rows
        self.target = located.target if located else wanted.target or _usual_target(wanted)
        self.crs_used = located.crs if located else ""

    def parts(self, tick: Tick = unwatched) -> Iterator[Cleaned]:
        """Incidents and rejects, in the order of the source; :attr:`findings` once all are taken.

        Raises
        ------
        NothingAcceptedError
            After the last piece, if no row of any was accepted.
        """
        # What is known of the rows is let go with them; whoever wants them again waits for it.
        known = self._known or survey(self._source, self._profile, self._wanted)
        self._known = None
        tally, first = Tally(self._profile), 0
        for piece in self._source.pieces(tick):
            rows = slice(first, first + len(piece.frame))
            part = clean(piece, self._profile, known.part(rows))
            first = rows.stop
            tally.add(piece, part)
            yield part
        del known
        if tally.rows != self.rows:
            raise RowsLostError(self.rows, tally.accepted, tally.rows - tally.accepted)
        self.findings = tally.findings(self._source.sample, self._notes)
        if tally.accepted == 0:
            raise NothingAcceptedError(self.findings)


def load(table: Table, profile: Profile | None, wanted: Wanted) -> Loaded:
    """Incidents of ``table``, all in memory, read by ``profile``, or by the one that fits or is guessed.

    Raises
    ------
    CoreError
        As :class:`Loading`, or no row can be accepted.
    """
    loading = Loading(Source.of(table), profile, wanted)
    parts = list(loading.parts())
    flags: Counter[str] = Counter()
    for part in parts:
        flags.update(part.flags)
    cleaned = Cleaned(
        pd.concat([part.accepted for part in parts], ignore_index=True),
        pd.concat([part.rejects for part in parts], ignore_index=True),
        dict(flags),
        sum(part.without_position for part in parts),
    )
    return Loaded(cleaned, loading.findings, loading.target, loading.crs_used)


def _notes(known: Survey) -> tuple[Note, ...]:
    located = tuple(known.located.notes) if known.located else ()
    moved = int(known.start.moved.sum())
    if moved:
        found = tr("{count} hours were written in another time zone: they were brought to that of {zone}",
                   count=number(moved), zone=known.zones.told)  # fmt: skip
        located = (*located, doubt(found))
    decimal = known.marks.get(OF_POSITIONS)
    if not decimal:
        return located
    mark = tr("comma") if decimal == "," else tr("point")
    return (Note(tr("Decimal mark of the coordinates"), mark), *located)


def _usual_target(wanted: Wanted) -> str:
    """Metric CRS of the territory; that of metropolitan France where nothing says where incidents are."""
    if wanted.territory is None:
        return f"EPSG:{TERRITORIES[0].epsg}"
    return f"EPSG:{metric_epsg(*wanted.territory.centre)}"


def fitting_profile(
    table: Table, layout: str | None = None, every: Every | None = None
) -> tuple[Profile, tuple[Note, ...]]:
    """The shipped profile whose columns are most like those of ``table``, otherwise one guessed; and why.

    ``layout`` is that of the dates, where the person gave it; ``every`` as that of
    :func:`.profiles.columns.guessed_profile`.
    """
    header = Header(list(table.frame.columns))
    best = max(shipped_profiles(), key=lambda profile: profile.likeness(header, table.delimiter))
    if best.likeness(header, table.delimiter) > 0:
        found = tr("{title}, recognised by its columns", title=best.title)
        return best, (Note(tr("Profile"), found),)
    guessed, notes = guessed_profile(table, layout, every)
    if table.geometry is None and not list(guessed.columns()):
        raise NothingRecognisedError(table.name, list(table.frame.columns))
    found = tr("none of the shipped ones fits: the columns were recognised by their names and content")
    return guessed, (Note(tr("Profile"), found), *notes)
