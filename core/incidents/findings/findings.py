# SPDX-License-Identifier: GPL-2.0-or-later
"""What loading found: everything that the report and the log say, as figures."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...privacy.persons.identifiers import Personal, personal_columns
from ...wording import tr
from ..cleaning import Cleaned
from ..files.table import Note, Table
from ..likely import likely_categories
from ..places.heaps import position_keys
from ..profiles.profile import Profile
from ..repeats import DATED, told_keys
from ..schema import NOTES, TIME_PRECISIONS, UNMAPPED, title_of
from .reasons import FLAGS

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
    repeated: int
    """Incidents of known day that repeat the position, start and category of another."""
    places: dict[str, int]
    """Incidents by precision of the place."""
    imported: tuple[tuple[str, str], ...]
    """Columns of the source that were read, and the title of the field that each serves."""
    left_out: tuple[str, ...]
    """Columns that no field is made of, but for those of persons."""
    never: tuple[str, ...]
    personal: tuple[Personal, ...]
    """Columns left out because they tell of persons, and how that was found."""
    likely: dict[str, str]
    """Category that labels the nomenclature does not know resemble: proposals."""
    units: dict[str, tuple[int, int]]
    """Rows and sum of the quantities by counting unit."""
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


class Tally:
    """Figures of a cleaned source, added up piece by piece."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.rows = self.accepted = 0
        self._without_position = 0
        self._flags: Counter[str] = Counter()
        self._rejects: Counter[str] = Counter()
        self._quantities: Counter[str] = Counter()
        self._examples: dict[str, list[tuple[int, str]]] = {}
        self._counts: dict[str, list[pd.Series]] = {}
        self._extremes: list[pd.Timestamp] = []
        self._places: list[NDArray[np.uint64]] = []
        self._told: list[NDArray[np.uint64]] = []

    def add(self, table: Table, cleaned: Cleaned) -> None:
        """Count a piece of the source and what was made of it."""
        accepted = cleaned.accepted
        self.rows += table.rows
        self.accepted += len(accepted)
        self._without_position += cleaned.without_position
        self._flags.update(cleaned.flags)
        start = accepted["occurred_from"].dropna()
        if len(start):
            self._extremes += [start.min(), start.max()]
        mapped = accepted["category"] != UNMAPPED
        labels = accepted["category_raw"].where(accepted["category_raw"] != "", "—")
        for name, values in (
            ("months", start.dt.to_period("M")),
            ("precisions", accepted["time_precision"]),
            ("categories", accepted.loc[mapped, "category"]),
            ("unmapped", labels[~mapped]),
            ("places", accepted["location_precision"]),
            ("units", accepted["count_unit"].fillna("")),
        ):
            self._counts.setdefault(name, []).append(_in_order(values))
        for unit, total in accepted.groupby(accepted["count_unit"].fillna(""))["quantity"].sum().items():
            self._quantities[str(unit)] += int(total)
        x, y = (accepted[name].to_numpy(dtype=np.float64) for name in ("x", "y"))
        known = ~np.isnan(x) & ~np.isnan(y)
        self._places.append(position_keys(x[known], y[known]))
        dated = known & accepted["time_precision"].isin(DATED).to_numpy()
        self._told.append(told_keys(x[dated], y[dated], accepted[dated]))
        self._count_rejects(table, cleaned.rejects)

    def findings(self, table: Table, notes: tuple[Note, ...]) -> Findings:
        """The figures; ``table`` says what the source is called and which columns it has."""
        counts = {name: _summed(parts) for name, parts in self._counts.items()}
        imported = _imported(self._profile)
        read = {column for column, _ in imported}
        never = tuple(name for name in self._profile.never if name not in read)
        unread = tuple(name for name in table.frame.columns if name not in read and name not in never)
        personal = personal_columns(table.frame, unread)
        of_persons = {one.column for one in personal}
        return Findings(
            source=table.name,
            digest=table.digest,
            profile=self._profile,
            notes=notes,
            rows=self.rows,
            accepted=self.accepted,
            without_position=self._without_position,
            rejects=tuple(
                Reject(str(reason), int(count), tuple(self._examples[reason]))
                for reason, count in _summed([pd.Series(self._rejects, dtype=np.int64)]).items()
            ),
            flags={flag: self._flags[flag] for flag in FLAGS if self._flags[flag]},
            months=_without_gaps(counts["months"]),
            precisions={word: int(counts["precisions"].get(word, 0)) for word in TIME_PRECISIONS
                        if word in counts["precisions"]},
            categories=counts["categories"],
            unmapped=counts["unmapped"],
            stacked=self._stacked(),
            repeated=self._repeated(),
            places={word: int(count) for word, count in counts["places"].items()},
            imported=imported,
            left_out=tuple(name for name in unread if name not in of_persons),
            never=never,
            personal=personal,
            likely=likely_categories(map(str, counts["unmapped"].index)),
            units={str(unit): (int(count), self._quantities[str(unit)]) for unit, count in counts["units"].items()},
            first=min(self._extremes, default=None),
            last=max(self._extremes, default=None),
        )

    def _count_rejects(self, table: Table, rejects: pd.DataFrame) -> None:
        for reason, count in _in_order(rejects["reason"]).items():
            self._rejects[reason] += int(count)
            examples = self._examples.setdefault(reason, [])
            lines = rejects.loc[rejects["reason"] == reason, "line"].head(EXAMPLES - len(examples))
            examples += [(int(line), _cells(table, self._profile, str(reason), int(line))) for line in lines]

    def _repeated(self) -> int:
        """Number of incidents whose place, start and category another had before."""
        keys = np.concatenate(self._told)
        self._told = []
        keys.sort()
        return int(np.count_nonzero(keys[1:] == keys[:-1]))

    def _stacked(self) -> float:
        """Share of the positions that another has too."""
        places = np.concatenate(self._places)
        self._places = []
        if len(places) == 0:
            return 0.0
        places.sort()
        same = places[1:] == places[:-1]
        shared = np.append(same, False)
        shared[1:] |= same
        return float(shared.mean())


def _in_order(values: pd.Series) -> pd.Series:
    """How often each value stands there, in the order of their first appearance."""
    codes, distinct = pd.factorize(values)
    return pd.Series(np.bincount(codes[codes >= 0], minlength=len(distinct)), index=distinct)


def _summed(parts: list[pd.Series]) -> pd.Series:
    """Counts of all pieces, the largest first."""
    both = pd.concat(parts)
    return both.groupby(both.index, sort=False).sum().sort_values(ascending=False)


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


def _without_gaps(counts: pd.Series) -> pd.Series:
    counts = counts.sort_index()
    if counts.empty:
        return counts
    return counts.reindex(pd.period_range(counts.index[0], counts.index[-1], freq="M"), fill_value=0)


def _imported(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Pairs of a column and the title of what it became, in the order of the profile."""
    pairs = [(column, title_of(key)) for key, moment in profile.moments.items() for column in moment.columns]
    if profile.position:
        pairs += [(profile.position.x, tr("Position")), (profile.position.y, tr("Position"))]
    pairs += [(rule.column, title_of(key)) for key, rule in profile.fields.items() if rule.column]
    pairs += [(column, title_of(NOTES.name)) for column in profile.notes]
    return tuple(dict.fromkeys(pairs))
