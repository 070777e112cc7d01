# SPDX-License-Identifier: GPL-2.0-or-later
"""Moments as a layer writes them, to the second, and how finely they are known."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..schema import TIME_PRECISIONS

MINUTE, HOUR, PART_OF_DAY, DAY, MONTH, YEAR, UNKNOWN = range(len(TIME_PRECISIONS))
"""Precisions, from the finest to the coarsest: the ranks of their words in :data:`.schema.TIME_PRECISIONS`."""
ISO = r"^\s*(\d{4})(?:[-/](\d\d)(?:[-/](\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d))?)?)?)?(?![\d/-])"
"""Year first. Slashes are what shapefiles and the CSV files of GDAL hold in place of dates and times."""
DAY_SECONDS = 86_400
HEAP, TIMES_THE_NEXT = 30, 3
"""Midnights from which, and times the next fullest hour from which, 00:00 looks like « hour not known »."""


@dataclass(frozen=True)
class WrittenMoments:
    """Local times as written, never moved by a zone or a change of clocks; shape (n,) each.

    ``second`` counts from 1970-01-01 00:00; it means nothing where ``precision`` is :data:`UNKNOWN`.
    """

    second: NDArray[np.int64]
    precision: NDArray[np.int64]

    @classmethod
    def of(cls, values: pd.Series[pd.Timestamp], told: pd.Series[str] | None = None) -> WrittenMoments:
        """Moments of timestamps, or of texts that begin with a year, month, day or time (2024-05-31, 2024/05/31).

        Times that are all 00:00 are days. ``told`` holds the words of a field such as ``time_precision``, where there
        is one: what it says may only be coarser than what is written.
        """
        if isinstance(values.dtype, pd.DatetimeTZDtype):
            values = values.dt.tz_localize(None)
        moments, precision = _stamped(values) if values.dtype.kind == "M" else _read(values)
        known = ~np.isnat(moments)
        second = np.where(known, moments, np.datetime64(0, "s")).astype("datetime64[s]").astype(np.int64)
        timed = known & (precision <= HOUR)
        if timed.any() and not (second[timed] % DAY_SECONDS).any():
            precision = np.where(timed, DAY, precision)
        if told is not None:
            # Where there is a date, what is not known can only be its hour.
            ranks = {word: DAY if rank == UNKNOWN else rank for rank, word in enumerate(TIME_PRECISIONS)}
            precision = np.maximum(precision, told.map(ranks).fillna(MINUTE).to_numpy(np.int64))
        return cls(second, np.where(known, precision, UNKNOWN).astype(np.int64))

    @property
    def end(self) -> NDArray[np.int64]:
        """Second after the last one in which each may lie: itself where it is known to the minute."""
        moments = self.second.astype("datetime64[s]")
        months, years = moments.astype("datetime64[M]") + 1, moments.astype("datetime64[Y]") + 1
        ends = {
            DAY: (self.second // DAY_SECONDS + 1) * DAY_SECONDS,
            MONTH: months.astype("datetime64[s]").astype(np.int64),
            YEAR: years.astype("datetime64[s]").astype(np.int64),
        }
        return np.select([self.precision == level for level in ends], list(ends.values()), self.second)

    @property
    def midnights(self) -> int:
        """Times at 00:00 exactly, where they are so many that they look like hours not known; otherwise 0."""
        times = self.second[self.precision <= HOUR] % DAY_SECONDS
        on_the_hour = np.bincount(times[times % 3600 == 0] // 3600, minlength=24)
        heaped = on_the_hour[0] >= HEAP and on_the_hour[0] > TIMES_THE_NEXT * on_the_hour[1:].max()
        return int(on_the_hour[0]) if heaped else 0


def _stamped(values: pd.Series[pd.Timestamp]) -> tuple[NDArray[np.datetime64], NDArray[np.int64]]:
    return values.to_numpy("datetime64[s]"), np.full(len(values), MINUTE)


def _read(values: pd.Series[pd.Timestamp]) -> tuple[NDArray[np.datetime64], NDArray[np.int64]]:
    # Timestamps write themselves in ISO order, so that a column of mixed objects reads like one of texts.
    texts = values.astype(object).map(str, na_action="ignore").astype("string")
    parts = texts.str.extract(ISO).astype(object)
    finest = [parts[index].notna().to_numpy(bool) for index in (3, 2, 1)]
    precision = np.select(finest, [MINUTE, DAY, MONTH], YEAR)
    date = parts[0] + "-" + parts[1].fillna("01") + "-" + parts[2].fillna("01")
    time = parts[3].fillna("00") + ":" + parts[4].fillna("00") + ":" + parts[5].fillna("00")
    read = pd.to_datetime(date + " " + time, format="%Y-%m-%d %H:%M:%S", errors="coerce")
    return read.to_numpy("datetime64[s]"), precision.astype(np.int64)
