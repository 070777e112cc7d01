# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of text made incidents: each row is accepted, or rejected with a reason."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr
from .files.mended import written_row
from .files.table import Table
from .findings.reasons import sentence
from .flags import Flags
from .incident_fields import flag_start, incident_fields
from .labels import read_areas
from .places.positions import WITHOUT
from .profiles.profile import Profile
from .schema import REJECT_FIELDS
from .survey import Survey


class RowsLostError(CoreError):
    """Rows in do not equal rows accepted plus rows rejected: a fault of ours, never to be passed over."""

    def __init__(self, rows: int, accepted: int, rejected: int) -> None:
        super().__init__(
            tr(
                "Rows were lost while loading: {rows} in, {accepted} accepted, {rejected} rejected. Nothing was "
                "written; please report this fault with the file that caused it.",
                rows=number(rows),
                accepted=number(accepted),
                rejected=number(rejected),
            )
        )


@dataclass(frozen=True)
class Cleaned:
    """Incidents and rejects of a table, or of a piece of it.

    ``accepted`` has the fields of the incident layer and ``x``, ``y`` in metres (NaN for incidents known by area
    only); ``rejects`` has line, reason, sentence and raw; ``flags`` counts the accepted rows that bear each flag.
    """

    accepted: pd.DataFrame
    rejects: pd.DataFrame
    flags: dict[str, int]
    without_position: int


def clean(table: Table, profile: Profile, known: Survey) -> Cleaned:
    """Accept or reject every row of ``table``, read as ``profile`` (bound to its columns) and its survey say.

    Where a row has several faults, that of its position is told: it is the one that most often has a remedy.

    Raises
    ------
    RowsLostError
        The rows do not add up.
    """
    frame, flags = table.frame, Flags(len(table.frame))
    located, start = known.located, known.start
    reason = np.full(len(frame), "", dtype=object) if known.reason is None else known.reason
    if known.reason is None:
        flags.raise_on("no_geometry", np.ones(len(frame), bool))
    if located:
        flags.raise_on("overseas", located.overseas)
        flags.raise_on("far_away", located.far_away)
        flags.raise_on("place_heap", located.heaped)
    area, cleared = read_areas(frame, profile.fields.get("area_code"))
    by_area = np.isin(reason, WITHOUT) & (area != None)  # noqa: E711 (elementwise)
    reason = np.where(by_area, "", reason)
    flags.raise_on("no_geometry", by_area)
    flags.raise_on("identifier_removed", cleared)
    flag_start(start, flags)
    refused = start.bad & (reason == "") & _is_strict(profile)
    reason = np.where(refused, "bad_date", reason)
    reason = np.where(_empty_rows(frame), "empty_row", reason)
    incidents = incident_fields(table, profile, known, flags)
    incidents["quality_flags"] = flags.written()
    incidents["area_code"] = area
    placed_by_area = by_area | ((area != None) & (known.reason is None))  # noqa: E711 (elementwise)
    unsaid = placed_by_area & (incidents["location_precision"] == "unknown").to_numpy()
    incidents["location_precision"] = incidents["location_precision"].where(~unsaid, "area")
    incidents["x"], incidents["y"] = (located.x, located.y) if located else (np.nan, np.nan)
    kept = reason == ""
    rejects = _rejects(table, reason)
    cleaned = Cleaned(
        incidents[kept].reset_index(drop=True),
        rejects,
        flags.counts(kept),
        _without_position(table, profile, reason, known.reason is None) + int(by_area.sum()),
    )
    if len(cleaned.accepted) + len(rejects) != table.rows:
        raise RowsLostError(table.rows, len(cleaned.accepted), len(rejects))
    return cleaned


def _is_strict(profile: Profile) -> bool:
    moment = profile.moments.get("occurred_from")
    return moment is None or moment.unreadable == "reject"


def _empty_rows(frame: pd.DataFrame) -> NDArray[np.bool_]:
    empty = np.ones(len(frame), bool)
    for name in frame.columns:
        empty &= (frame[name].to_numpy() == "").astype(bool)
        if not empty.any():
            break
    return empty


def _rejects(table: Table, reason: NDArray[np.object_]) -> pd.DataFrame:
    """Rejected rows and damaged ones, in the order of the source."""
    rejected = np.flatnonzero(reason != "")
    of_frame = pd.DataFrame(
        {"line": table.lines[rejected], "reason": reason[rejected], "raw": table.raw_of(rejected.tolist())}
    )
    damaged = [(damage.line, damage.reason, damage.raw) for damage in table.damages]
    rows = pd.concat([of_frame, pd.DataFrame(damaged, columns=["line", "reason", "raw"])]) if damaged else of_frame
    rejects = rows.sort_values("line", kind="stable").reset_index(drop=True)
    rejects["sentence"] = rejects["reason"].map({code: sentence(code) for code in rejects["reason"].unique()})
    rejects["columns"] = written_row(list(table.raw_columns or table.frame.columns), table.delimiter)
    return rejects[[spec.name for spec in REJECT_FIELDS]]


def _without_position(table: Table, profile: Profile, reason: NDArray[np.object_], by_area: bool) -> int:
    """Rows that have no position at all, damaged rows that end before their coordinates included."""
    if by_area:
        return len(table.frame)
    count = int(np.isin(reason, WITHOUT).sum())
    if profile.position:
        columns = list(table.frame.columns)
        last = max(columns.index(profile.position.x), columns.index(profile.position.y))
        count += sum(damage.reason == "short_row" and damage.fields <= last for damage in table.damages)
    return count
