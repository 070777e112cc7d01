# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents made comparable: when and where each may have happened, and how well that is known."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .schema import LOCATION_PRECISIONS, TIME_PRECISIONS

DAY = 86_400
HOUR = 3_600
LONGEST_DAYS = 31
"""Days of an interval beyond which it says too little of when an incident happened."""
ALLOWANCE_M = {"street": 100.0, "place": 50.0, "area": 500.0}
"""Metres by which an incident may stand from where it happened, by the precision of its place."""
FARTHEST_M = 500.0
"""Largest allowance, also of an uncertainty that the source tells."""
NOWHERE = ("commune",)
"""Precisions of places that say nothing of where: everything would be near everything."""
SINGLE_UNITS = ("fact", "call", "intervention", "device")
"""Counting units of which one incident makes one row; of victims and suspects, it may make several alike."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Comparable:
    """``n`` incidents, shape (n,) each.

    ``start`` and ``end`` are seconds, both included, whole days where ``by_day``; ``allowance`` is in metres;
    ``group``, ``category``, ``source``, ``unit`` and ``alike`` are codes: incidents of one ``alike`` are the same in
    all fields. ``rank`` orders the incidents from the one to keep first. ``compared`` tells those that can be placed
    in space and time; what stands in the other rows means nothing.
    """

    x: Floats
    y: Floats
    start: Ints
    end: Ints
    by_day: Bools
    allowance: Floats
    group: Ints
    category: Ints
    source: Ints
    unit: Ints
    alike: Ints
    single: Bools
    rank: Ints
    compared: Bools
    left_out: dict[str, int]
    """Incidents not compared, by reason: ``place``, ``time``, ``group``, ``decided``."""

    @classmethod
    def of(cls, frame: pd.DataFrame, x: Floats, y: Floats, same: str, source: str) -> Comparable:
        """Incidents by their fields, those of :mod:`.schema` that ``frame`` has.

        Parameters
        ----------
        frame
            One row an incident, with ``occurred_from`` (datetimes) at least.
        x, y
            Positions in metres, NaN where there is none; shape (n,).
        same
            Field that both incidents of a pair must share: ``family`` or ``category``.
        source
            Field that tells who recorded an incident; absent, all are of one source.
        """
        start, end, by_day, known = _times(frame)
        precision = _text(frame, "location_precision")
        placed = np.isfinite(x) & np.isfinite(y) & ~precision.isin(NOWHERE).to_numpy()
        allowance = precision.map(ALLOWANCE_M).fillna(0.0).to_numpy(np.float64)
        accuracy = np.asarray(_number(frame, "location_accuracy_m"), np.float64)
        allowance = np.minimum(np.fmax(allowance, accuracy), FARTHEST_M)
        group = _text(frame, same)
        grouped = ~group.isin(("", "unmapped")).to_numpy()
        free = (_text(frame, "duplicate_of") == "").to_numpy()
        compared = placed & known & grouped & free
        lost = {"place": ~placed, "time": placed & ~known, "group": placed & known & ~grouped,
                "decided": placed & known & grouped & ~free}  # fmt: skip
        unit = _text(frame, "count_unit")
        return cls(
            x, y, start, end, by_day, allowance, _codes(group), _codes(_text(frame, "category")),
            _codes(_text(frame, source)), _codes(unit), _alike(frame, x, y),
            unit.isin(("", *SINGLE_UNITS)).to_numpy(dtype=bool), _ranks(frame, x, y, start), compared,
            {reason: int(rows.sum()) for reason, rows in lost.items() if rows.any()},
        )  # fmt: skip


def _times(frame: pd.DataFrame) -> tuple[Ints, Ints, Bools, Bools]:
    """First and last second of each incident, whether by whole days, and whether that is known."""
    start = pd.to_datetime(frame["occurred_from"])
    end = pd.to_datetime(frame["occurred_to"]) if "occurred_to" in frame else pd.Series(pd.NaT, frame.index)
    known = start.notna().to_numpy(dtype=bool)
    level = _time_levels(frame, start)
    first, last = _seconds(start), _seconds(end.fillna(start))
    last = np.maximum(last, first)
    last = np.where((level == TIME_PRECISIONS.index("hour")) & (last - first < HOUR - 60), first + HOUR - 60, last)
    by_day = level == TIME_PRECISIONS.index("day")
    first = np.where(by_day, first // DAY * DAY, first)
    last = np.where(by_day, last // DAY * DAY + DAY - 1, last)
    known &= (level <= TIME_PRECISIONS.index("day")) & (last - first <= LONGEST_DAYS * DAY)
    return first, last, by_day, known


def _time_levels(frame: pd.DataFrame, start: pd.Series) -> Ints:
    """Rank of the precision of each time, that of days where none is said and all times are midnight."""
    words = {word: rank for rank, word in enumerate(TIME_PRECISIONS)}
    if "time_precision" in frame:
        return frame["time_precision"].map(words).fillna(len(words)).to_numpy(np.int64)
    timed = bool((start.dropna() != start.dropna().dt.normalize()).any())
    return np.full(len(frame), words["minute" if timed else "day"], np.int64)


def _seconds(moments: pd.Series) -> Ints:
    return moments.to_numpy(dtype="datetime64[s]").astype(np.int64)


def _text(frame: pd.DataFrame, name: str) -> pd.Series:
    if name not in frame:
        return pd.Series("", frame.index, dtype=object)
    return frame[name].where(frame[name].notna(), "").astype(str)


def _number(frame: pd.DataFrame, name: str) -> pd.Series:
    if name not in frame:
        return pd.Series(np.nan, frame.index)
    return pd.to_numeric(frame[name], errors="coerce")


def _codes(values: pd.Series) -> Ints:
    return np.asarray(pd.factorize(values)[0], np.int64)


def _combined(keys: Iterable[Ints | Floats]) -> Ints:
    """One code for each combination of the keys."""
    combined = np.zeros(0, np.int64)
    for key in keys:
        code = np.asarray(pd.factorize(key)[0], np.int64)
        combined = code if len(combined) == 0 else combined * (int(code.max(initial=0)) + 1) + code
        combined = np.asarray(pd.factorize(combined)[0], np.int64)
    return combined


def _alike(frame: pd.DataFrame, x: Floats, y: Floats) -> Ints:
    """Code of each combination of all that is said of an incident, but for its identifier and when it was recorded."""
    said = [_codes(frame[name]) for name in frame.columns if name not in ("incident_id", "recorded_at", "duplicate_of")]
    return _combined([x, y, *said])


def _ranks(frame: pd.DataFrame, x: Floats, y: Floats, start: Ints) -> Ints:
    """Order in which incidents are kept: recorded first, then best known in time and place, then first begun."""
    recorded = pd.to_datetime(frame["recorded_at"]) if "recorded_at" in frame else pd.Series(pd.NaT, frame.index)
    late = recorded.isna().to_numpy(dtype=bool)
    place = _text(frame, "location_precision").map({word: rank for rank, word in enumerate(LOCATION_PRECISIONS)})
    moments = pd.to_datetime(frame["occurred_from"])
    identifier = pd.factorize(_text(frame, "incident_id"), sort=True)[0]
    keys = (y, x, identifier, start, place.fillna(len(LOCATION_PRECISIONS)).to_numpy(),
            _time_levels(frame, moments), _seconds(recorded.fillna(pd.Timestamp(0))), late)  # fmt: skip
    ranks = np.empty(len(frame), np.int64)
    ranks[np.lexsort(keys)] = np.arange(len(frame))
    return ranks
