# SPDX-License-Identifier: GPL-2.0-or-later
"""From a table of text to incidents: choose the profile, bind it, clean, and say what was found."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import CoreError
from ..projection import TERRITORIES, metric_epsg
from ..wording import number, tr
from .binding import bound
from .cleaning import Cleaned, clean
from .columns import guessed_profile
from .findings import Findings, findings_of
from .header import Header
from .located import Wanted
from .profile import Profile
from .profile_file import shipped_profiles
from .reasons import sentence
from .table import Note, Table

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

    @property
    def crs_used(self) -> str:
        """CRS in which the coordinates were read, empty where the source has none."""
        return self.cleaned.located.crs if self.cleaned.located else ""


def load(table: Table, profile: Profile | None, wanted: Wanted) -> Loaded:
    """Incidents of ``table``, read by ``profile``, or by the one that fits or is guessed.

    Raises
    ------
    CoreError
        The profile does not fit the table, its CRS cannot be told, or no row can be accepted; each with its sentence.
    """
    if profile is None:
        profile, choice = fitting_profile(table)
    else:
        choice = (Note(tr("Profile"), tr("{title}, as asked", title=profile.title)),)
    bond = bound(profile, Header(list(table.frame.columns)), table.geometry is not None)
    cleaned = clean(table, bond.profile, wanted)
    located = tuple(cleaned.located.notes) if cleaned.located else ()
    if cleaned.decimal:
        mark = tr("comma") if cleaned.decimal == "," else tr("point")
        located = (Note(tr("Decimal mark of the coordinates"), mark), *located)
    findings = findings_of(table, bond.profile, (*table.notes, *choice, *bond.notes, *located), cleaned)
    if findings.accepted == 0:
        raise NothingAcceptedError(findings)
    target = cleaned.located.target if cleaned.located else wanted.target or _usual_target(wanted)
    return Loaded(cleaned, findings, target)


def _usual_target(wanted: Wanted) -> str:
    """Metric CRS of the territory; that of metropolitan France where nothing says where incidents are."""
    if wanted.territory is None:
        return f"EPSG:{TERRITORIES[0].epsg}"
    return f"EPSG:{metric_epsg(*wanted.territory.centre)}"


def fitting_profile(table: Table) -> tuple[Profile, tuple[Note, ...]]:
    """The shipped profile whose columns are most like those of ``table``, otherwise one guessed; and why."""
    header = Header(list(table.frame.columns))
    best = max(shipped_profiles(), key=lambda profile: profile.likeness(header, table.delimiter))
    if best.likeness(header, table.delimiter) > 0:
        found = tr("{title}, recognised by its columns", title=best.title)
        return best, (Note(tr("Profile"), found),)
    guessed, notes = guessed_profile(table)
    if table.geometry is None and not list(guessed.columns()):
        raise NothingRecognisedError(table.name, list(table.frame.columns))
    found = tr("none of the shipped ones fits: the columns were recognised by their names and content")
    return guessed, (Note(tr("Profile"), found), *notes)
