# SPDX-License-Identifier: GPL-2.0-or-later
"""What all moments of a source together tell of each: hours not known, other time zones, coarser precisions."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...progress import Tick, in_blocks, stage, unwatched
from ..profiles.profile import Moment
from ..schema import TIME_PRECISIONS
from .moments import DAY, HOUR, MONTH, UNKNOWN, Moments, moments_as_written
from .zones import Zones, shifts

HEAP_ROWS, HEAP_RATIO = 30, 3
"""Midnights from which, and times the next fullest hour from which, 00:00 means « hour not known »."""
ENOUGH_ROWS, ENOUGH_HOURS = 20, 3
"""Rows and different hours from which « every time is on the hour » tells how times were written."""


def read_moments(
    frame: pd.DataFrame, moment: Moment, midnight: str | None = None, zones: Zones | None = None
) -> Moments:
    """Moments that ``moment`` describes, in the columns of ``frame`` (text); see :func:`judged`."""
    return judged(moments_as_written(frame, moment), moment, midnight, zones)


def judged(
    moments: Moments,
    moment: Moment,
    midnight: str | None = None,
    zones: Zones | None = None,
    tick: Tick = unwatched,
) -> Moments:
    """``moments`` by the clocks of the place, as precise as all of them together show that they are.

    ``midnight`` says what 00:00 is: ``real``, ``unknown`` (the hour was not known), or ``None`` to judge: it is
    unknown if every time is 00:00, or if 00:00 is heaped far above every other full hour. Hours in the time zone of
    the place are kept as written; ``zones`` tells which it is, and in which one the others are.
    """
    moments = replace(moments, precision=moments.precision.copy())
    _leave_midnights(moments, midnight, stage(tick, 0, 0.2))
    if zones is not None:
        _to_local(moments, zones, stage(tick, 0.2, 0.6))
        _leave_midnights(moments, midnight, stage(tick, 0.6, 0.8))
    _judge_hours(moments, stage(tick, 0.8, 1))
    _judge_days(moments)
    if moment.precision:
        coarsest = TIME_PRECISIONS.index(moment.precision)
        moments.precision = np.maximum(moments.precision, coarsest).astype(np.int8)
    return moments


def _minutes_of(start: pd.Series) -> NDArray[np.int64]:
    """Minutes since midnight."""
    return (start.dt.hour * 60 + start.dt.minute).to_numpy(dtype=np.int64)


def _clocks(moments: Moments, tick: Tick) -> NDArray[np.int64]:
    """How many of the rows whose hour is known are at each minute of the day, shape (1440,)."""
    counts = np.zeros(1440, np.int64)
    for rows in in_blocks(len(moments.timed), tick):
        minutes = _minutes_of(moments.start[rows][moments.timed[rows]])
        counts += np.bincount(minutes, minlength=1440)
    return counts


def _leave_midnights(moments: Moments, midnight: str | None, tick: Tick) -> None:
    """Keep the day alone of the rows at 00:00, where that stands for an unknown hour."""
    if midnight == "unknown" or (midnight is None and _is_heap(_clocks(moments, stage(tick, 0, 0.5)))):
        at_midnight = moments.timed.copy()
        for rows in in_blocks(len(at_midnight), stage(tick, 0.5, 1)):
            timed = moments.timed[rows]
            at_midnight[rows][timed] = _minutes_of(moments.start[rows][timed]) == 0
        moments.precision[at_midnight] = DAY
        moments.midnight = moments.midnight | at_midnight
        moments.timed = moments.timed & ~at_midnight


def _to_local(moments: Moments, zones: Zones, tick: Tick) -> None:
    """Bring the hours written in another time zone to that of the place."""
    moved = np.zeros(len(moments.timed), bool)
    start, until = moments.start.to_numpy(), moments.until.to_numpy()
    for rows in in_blocks(len(moved), tick):
        timed = moments.timed[rows]
        shift = shifts(moments.start[rows][timed], moments.offset[rows][timed], zones)
        if not shift.astype(np.int64).any():
            continue
        if not moved.any():
            start, until = start.copy(), until.copy()
        by = np.zeros(len(timed), "timedelta64[ns]")
        by[timed] = shift
        start[rows] += by
        until[rows] += by
        moved[rows][timed] = shift != np.timedelta64(0, "m")
    moments.moved = moved
    if moved.any():
        moments.start, moments.until = pd.Series(start), pd.Series(until)


def _judge_hours(moments: Moments, tick: Tick) -> None:
    """Coarsen the precision where the hours themselves show that they are coarser than they look."""
    clocks = _clocks(moments, tick)
    full = clocks[::60]
    if full.sum() == clocks.sum() >= ENOUGH_ROWS and np.count_nonzero(full) >= ENOUGH_HOURS:
        moments.precision[moments.timed] = HOUR


def _judge_days(moments: Moments) -> None:
    """Months, not days, where every date is the first of its month."""
    known = moments.precision < UNKNOWN
    if known.sum() < ENOUGH_ROWS or not (moments.precision[known] == DAY).all():
        return
    days = np.unique(moments.start.to_numpy()[known].astype("datetime64[D]"))
    months = np.unique(days.astype("datetime64[M]"))
    if len(months) >= 3 and np.array_equal(months.astype("datetime64[D]"), days):
        moments.precision[known] = MONTH


def _is_heap(clocks: NDArray[np.int64]) -> bool:
    """Whether 00:00 stands for « hour not known »."""
    midnights = int(clocks[0])
    if midnights in (0, int(clocks.sum())):
        return midnights > 0
    return midnights >= HEAP_ROWS and midnights > HEAP_RATIO * int(clocks[60::60].max())
