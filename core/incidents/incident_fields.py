# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of the incident layer, filled for every row of a source as its profile says."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .files.table import Table
from .flags import Flags
from .labels import LIMITS, Labelled, of_category, read_categories, read_measures, read_words, without_identifiers
from .moments.judged_moments import read_moments
from .moments.moments import Moments
from .nomenclature import categories
from .profiles.profile import Profile
from .schema import INCIDENT_FIELDS, NOTES, TIME_PRECISIONS
from .survey import Survey

LONGEST_NOTES, SEPARATOR = 2000, " | "
LONG_SPAN = pd.Timedelta(days=31)
DIGEST_SHOWN = 8
WORDED = ("status", "discovery_mode", "location_precision", "location_type", "count_unit", "source_id", "partner_id")


def flag_start(start: Moments, flags: Flags) -> None:
    """Flag what is wrong or worth knowing of the starts."""
    flags.raise_on("no_date", start.empty)
    flags.raise_on("bad_date", start.bad)
    flags.raise_on("bad_time", start.bad_time)
    flags.raise_on("zone_converted", start.moved)
    flags.raise_on("midnight", start.midnight)


def incident_fields(
    table: Table, profile: Profile, known: Survey, flags: Flags
) -> pd.DataFrame:
    """Every row with the fields of the incident layer, whatever becomes of it."""
    frame = table.frame
    labelled = read_categories(frame, profile.fields.get("category"))
    flags.raise_on("unmapped", labelled.unmapped)
    flags.raise_on("mapped_auto", labelled.by_name)
    flags.raise_on("identifier_removed", labelled.cleared)
    columns: dict[str, object] = {spec.name: None for spec in INCIDENT_FIELDS}
    identifier = f"{table.digest[:DIGEST_SHOWN]}-%07d"
    columns["incident_id"] = np.array([identifier % line for line in table.lines.tolist()], dtype=object)
    columns.update(_categorised(labelled))
    columns.update(_worded(frame, profile, flags, columns["count_unit"]))
    columns.update(_measured(frame, profile, flags, labelled, known.marks))
    columns.update(_timed(frame, profile, known, flags))
    if profile.notes:
        columns[NOTES.name] = _notes(frame, profile, flags)
    return pd.DataFrame(columns, index=range(len(frame)))


def _notes(frame: pd.DataFrame, profile: Profile, flags: Flags) -> NDArray[np.object_]:
    """Free text that the person asked to keep, but for texts that hold a telephone, an e-mail or a person's number."""
    parts = [frame[name].str.strip() for name in profile.notes]
    texts = parts[0].str.cat(parts[1:], sep=SEPARATOR) if len(parts) > 1 else parts[0]
    kept, cleared = without_identifiers(texts.str.slice(0, LONGEST_NOTES).str.strip(SEPARATOR))
    flags.raise_on("identifier_removed", cleared)
    kept[kept == ""] = None
    return kept


def _categorised(labelled: Labelled) -> dict[str, object]:
    known = categories()
    return {
        "category": labelled.code,
        "category_raw": labelled.raw,
        "family": of_category(labelled.code, lambda code: known[code].family),
        "count_unit": of_category(labelled.code, lambda code: known[code].count_unit),
    }


def _worded(frame: pd.DataFrame, profile: Profile, flags: Flags, unit: object) -> dict[str, object]:
    """Fields of closed lists and codes, defaults included."""
    columns: dict[str, object] = {"source_id": np.full(len(frame), profile.name, object), "count_unit": unit}
    for field in WORDED:
        if field in profile.fields:
            columns[field], strange = read_words(frame, profile.fields[field], field)
            flags.raise_on("unknown_word", strange)
    for field in ("discovery_mode", "location_precision", "location_type"):
        given = pd.Series(columns.get(field, np.full(len(frame), None)), dtype=object)
        columns[field] = given.where(given.notna(), "unknown").to_numpy()
    return columns


def _measured(
    frame: pd.DataFrame, profile: Profile, flags: Flags, labelled: Labelled, decimal: dict[str, str]
) -> dict[str, object]:
    """Numbers: quantity (one where unknown), severity, sensitivity (never below that of the category), accuracy."""
    columns: dict[str, object] = {"quantity": np.ones(len(frame))}
    for field in LIMITS:
        if field in profile.fields:
            whole = field != "location_accuracy_m"
            columns[field], bad = read_measures(frame, profile.fields[field], field, whole, decimal[field])
            if field == "quantity":
                flags.raise_on("bad_quantity", bad)
    columns["quantity"] = np.nan_to_num(np.asarray(columns["quantity"]), nan=1).astype(np.int64)
    default = of_category(labelled.code, lambda code: categories()[code].sensitivity)
    given = np.asarray(columns.get("sensitivity", np.full(len(frame), np.nan)), dtype=np.float64)
    columns["sensitivity"] = np.fmax(given, pd.Series(default, dtype=object).astype(float).to_numpy())
    return columns


def _timed(frame: pd.DataFrame, profile: Profile, known: Survey, flags: Flags) -> dict[str, object]:
    """Start, end and precision, and the other moments."""
    start, zones = known.start, known.zones
    columns: dict[str, object] = {
        "occurred_from": start.start.to_numpy(),
        "time_precision": np.array(TIME_PRECISIONS, dtype=object)[start.precision],
    }
    end = start.end
    given = known.end
    if given is not None:
        flags.raise_on("bad_end", given.bad)
        early = (given.end < start.start).to_numpy() & given.end.notna().to_numpy()
        flags.raise_on("end_before_start", early)
        end = given.end.where(given.end.notna() & ~early, end)
        flags.raise_on("long_span", ((end - start.start) > LONG_SPAN).to_numpy() & given.end.notna().to_numpy())
    columns["occurred_to"] = end.to_numpy()
    for field in ("recorded_at", "closed_at"):
        if field in profile.moments:
            columns[field] = read_moments(frame, profile.moments[field], "real", zones).start.to_numpy()
    _flag_clock_changes(start, zones.local, flags)
    return columns


def _flag_clock_changes(start: Moments, timezone: str | None, flags: Flags) -> None:
    """Flag hours that the clock skipped, and those that it showed twice."""
    if timezone is None or not len(start.start):
        return
    timed = (start.precision < TIME_PRECISIONS.index("part_of_day")) & ~start.moved
    distinct, position = np.unique(start.start.to_numpy(), return_inverse=True)
    moments = pd.Series(distinct)
    unreal = moments.dt.tz_localize(timezone, nonexistent="NaT", ambiguous=np.ones(len(moments), bool)).isna()
    twice = moments.dt.tz_localize(timezone, nonexistent="shift_forward", ambiguous="NaT").isna()
    flags.raise_on("dst_gap", (unreal & moments.notna()).to_numpy()[position] & timed)
    flags.raise_on("dst_twice", (twice & moments.notna()).to_numpy()[position] & timed)
