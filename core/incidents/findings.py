# SPDX-License-Identifier: GPL-2.0-or-later
"""What loading found: everything that the report and the log say, as figures."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..wording import tr
from .cleaning import Cleaned
from .profile import Profile
from .schema import TIME_PRECISIONS, UNMAPPED, title_of
from .table import Note, Table

EXAMPLES = 3
EXAMPLE_LENGTH = 60
OF_DATES = ("bad_date",)
OF_POSITIONS = ("no_position", "null_island", "bad_position", "out_of_world", "outside_area")


@dataclass(frozen=True)
class Reject:
    """Rows rejected for one reason: how many, and a few of them: line, and the cells at fault.

    Not the raw text: a report gets passed round, and rows hold names. That is in the table of rejects.
    """

    reason: str
    count: int
    examples: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Findings:
    """Figures of one loading; every count is of rows."""

    source: str
    digest: str
    profile: Profile
    notes: tuple[Note, ...]
    rows: int
    accepted: int
    without_position: int
    rejects: tuple[Reject, ...]
    flags: dict[str, int]
    months: pd.Series
    """Incidents by month (a PeriodIndex without gaps)."""
    precisions: dict[str, int]
    categories: pd.Series
    """Incidents by category code, mapped ones, the most frequent first."""
    unmapped: pd.Series
    """Incidents by label that the nomenclature does not know, the most frequent first."""
    stacked: float
    """Share of the positioned incidents that share their exact position with another."""
    places: dict[str, int]
    """Incidents by precision of the place."""
    imported: tuple[tuple[str, str], ...]
    """Columns of the source that were read, and the title of the field that each serves."""
    left_out: tuple[str, ...]
    never: tuple[str, ...]
    first: pd.Timestamp | None
    last: pd.Timestamp | None

    @property
    def rejected(self) -> int:
        """Rows that were not accepted."""
        return self.rows - self.accepted

    @property
    def to_check(self) -> tuple[Note, ...]:
        """Notes that ask for a person's eye."""
        return tuple(note for note in self.notes if note.to_check)


def findings_of(table: Table, profile: Profile, notes: tuple[Note, ...], cleaned: Cleaned) -> Findings:
    """Figures of a cleaned table."""
    accepted = cleaned.accepted
    start = accepted["occurred_from"].dropna()
    labels = accepted["category_raw"].where(accepted["category_raw"] != "", "—")
    imported = _imported(profile)
    read = {column for column, _ in imported}
    never = tuple(name for name in profile.never if name not in read)
    located = accepted[["x", "y"]].dropna()
    precisions = accepted["time_precision"].value_counts()
    return Findings(
        source=table.name,
        digest=table.digest,
        profile=profile,
        notes=notes,
        rows=table.rows,
        accepted=len(accepted),
        without_position=cleaned.without_position,
        rejects=_rejects(cleaned.rejects, table, profile),
        flags=cleaned.flags,
        months=_months(start),
        precisions={word: int(precisions[word]) for word in TIME_PRECISIONS if word in precisions},
        categories=accepted.loc[accepted["category"] != UNMAPPED, "category"].value_counts(),
        unmapped=labels[accepted["category"] == UNMAPPED].value_counts(),
        stacked=float(located.duplicated(keep=False).mean()) if len(located) else 0.0,
        places={word: int(count) for word, count in accepted["location_precision"].value_counts().items()},
        imported=imported,
        left_out=tuple(name for name in table.frame.columns if name not in read and name not in never),
        never=never,
        first=start.min() if len(start) else None,
        last=start.max() if len(start) else None,
    )


def _rejects(rejects: pd.DataFrame, table: Table, profile: Profile) -> tuple[Reject, ...]:
    found = []
    for reason, count in rejects["reason"].value_counts().items():
        lines = rejects.loc[rejects["reason"] == reason, "line"].head(EXAMPLES)
        examples = tuple((int(line), _cells(table, profile, str(reason), int(line))) for line in lines)
        found.append(Reject(str(reason), int(count), examples))
    return tuple(found)


def _cells(table: Table, profile: Profile, reason: str, line: int) -> str:
    """What the columns at fault hold on a line: « X = 0; Y = 0 »."""
    if reason in OF_DATES and "occurred_from" in profile.moments:
        columns = profile.moments["occurred_from"].columns
    elif reason in OF_POSITIONS and profile.position:
        columns = (profile.position.x, profile.position.y)
    else:
        return ""
    row = int(np.searchsorted(table.lines, line))
    cells = (f"{name} = {table.frame[name].iat[row].strip()}"[:EXAMPLE_LENGTH] for name in columns)
    return "; ".join(cells)


def _months(start: pd.Series) -> pd.Series:
    counts = start.dt.to_period("M").value_counts().sort_index()
    if counts.empty:
        return counts
    return counts.reindex(pd.period_range(counts.index[0], counts.index[-1], freq="M"), fill_value=0)


def _imported(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Pairs of a column and the title of what it became, in the order of the profile."""
    pairs = [(column, title_of(key)) for key, moment in profile.moments.items() for column in moment.columns]
    if profile.position:
        pairs += [(profile.position.x, tr("Position")), (profile.position.y, tr("Position"))]
    pairs += [(rule.column, title_of(key)) for key, rule in profile.fields.items() if rule.column]
    return tuple(dict.fromkeys(pairs))
