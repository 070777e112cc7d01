# SPDX-License-Identifier: GPL-2.0-or-later
"""Hours of the day as sources write them: 08:00, 9h30, 0800, 800, 24:00, 08:15 PM, 22h-23h, nuit."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..nomenclature import plain
from .spans import split_spans

TIME_LAYOUTS = ("clock", "hhmm")
ABOUT = r"^(?:(?:à|a|at|vers|env\.?|environ|about|around|~)\s*)?"
CLOCK = (
    ABOUT + r"(?P<hour>\d{1,2})(?:\s*(?P<mark>[:hH.]|heures?\b)\s*(?P<minute>\d{2})?"
    r"(?:[:m.'](?P<second>\d{2})(?:[.,]\d+)?)?(?:\s*mi?n)?)?"
    r"\s*(?:(?P<half>[AaPp])\.?[Mm]\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$"
)
DIGITS = r"^(?P<digits>\d{1,4})(?:\.0)?$"
DAY_FRACTION = r"^(?P<fraction>0?[.,]\d{3,})$"
PARTS_OF_DAY = {
    "matin": (6, 12), "matinee": (6, 12), "morning": (6, 12), "apres midi": (12, 18), "am": (6, 12), "pm": (12, 18),
    "afternoon": (12, 18), "soir": (18, 22), "soiree": (18, 22), "evening": (18, 22), "nuit": (22, 30),
    "night": (22, 30), "journee": (6, 22), "jour": (6, 22), "daytime": (6, 22),
}  # fmt: skip
"""First hour of each part of the day, and the hour that it lasts until."""
NAMED_HOURS = {"midi": 720, "noon": 720, "minuit": 0, "midnight": 0}
DAY_MINUTES = 1440


@dataclass(frozen=True)
class Times:
    """Hours read from text, shape (n,) each.

    ``minutes`` since midnight (1440 for 24:00), NaN where there is none; ``to_the_minute`` where more than the hour
    was written; ``bad`` where something was written that is not an hour; ``offset`` in minutes from UTC where the
    time names its zone, NaN elsewhere; ``until``, in minutes since the same midnight, where an end was written too;
    ``part`` where a part of the day was named.
    """

    minutes: NDArray[np.float64]
    to_the_minute: NDArray[np.bool_]
    bad: NDArray[np.bool_]
    offset: NDArray[np.float64]
    until: NDArray[np.float64]
    part: NDArray[np.bool_]


def read_times(text: pd.Series, layout: str = "clock") -> Times:
    """Hours of a column; ``layout`` says what one or two digits are: an hour (clock), or minutes (hhmm).

    « 35 » in ``hhmm`` is 00:35, as in the French road accident files up to 2018. An hour may be a span (« 22h-2h »,
    the end being after the start) or a part of the day (« nuit »).
    """
    codes, distinct = pd.factorize(text)
    texts = pd.Series(distinct, dtype=object).astype(str).str.strip()
    one = _read(texts, layout)
    unread = np.flatnonzero(one.bad)
    if len(unread):
        _read_spans(texts, unread, layout, one)
        _read_words(texts, unread, one)
    values = (one.minutes, one.to_the_minute, one.bad, one.offset, one.until, one.part)
    return Times(*(value[codes] for value in values))


def _read(texts: pd.Series, layout: str) -> Times:
    """Single hours of distinct texts."""
    parts = texts.str.extract(CLOCK)
    minutes = _clock_minutes(parts)
    written = parts["minute"].notna().to_numpy()
    digits = texts.str.extract(DIGITS)["digits"]
    packed = digits.notna() & ((digits.str.len() > 2) | (layout == "hhmm"))
    numbers = pd.to_numeric(digits, errors="coerce")
    minutes = minutes.where(~packed, _minutes(numbers // 100, numbers % 100))
    fraction = pd.to_numeric(texts.str.extract(DAY_FRACTION)["fraction"].str.replace(",", "."), errors="coerce")
    minutes = minutes.where(fraction.isna(), (fraction * DAY_MINUTES).round())
    bad = (minutes.isna() & (texts != "")).to_numpy(dtype=bool)
    fine = np.asarray(written | packed.to_numpy(dtype=bool) | fraction.notna().to_numpy(), dtype=bool)
    count = len(texts)
    known = minutes.to_numpy(dtype=np.float64, copy=True)
    return Times(known, fine, bad, _offsets(parts["zone"]), np.full(count, np.nan), np.zeros(count, bool))


def _read_spans(texts: pd.Series, rows: NDArray[np.intp], layout: str, times: Times) -> None:
    """Fill in the hours written as « 22h-23h30 », an end before its start being on the day after."""
    first, last = split_spans(texts.iloc[rows])
    start, end = _read(first, layout), _read(last, layout)
    spans = ~np.isnan(start.minutes) & ~np.isnan(end.minutes) & (last != "").to_numpy(dtype=bool)
    which = rows[spans]
    times.minutes[which] = start.minutes[spans]
    times.to_the_minute[which] = start.to_the_minute[spans]
    times.until[which] = end.minutes[spans] + DAY_MINUTES * (end.minutes[spans] < start.minutes[spans])
    times.bad[which] = False


def _read_words(texts: pd.Series, rows: NDArray[np.intp], times: Times) -> None:
    """Fill in parts of the day and hours that have a name."""
    for row in rows:
        word = plain(texts.iat[row])
        if word in PARTS_OF_DAY:
            first, last = PARTS_OF_DAY[word]
            times.minutes[row], times.until[row], times.part[row] = 60 * first, 60 * last - 1, True
        elif word in NAMED_HOURS:
            times.minutes[row], times.to_the_minute[row] = NAMED_HOURS[word], True
        else:
            continue
        times.bad[row] = False


def _offsets(zones: pd.Series) -> NDArray[np.float64]:
    """Minutes from UTC of zones written as Z, +02:00 or -0500; NaN where there is none."""
    digits = zones.str.extract(r"^(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})?$")
    size = 60 * pd.to_numeric(digits["hours"]) + pd.to_numeric(digits["minutes"]).fillna(0)
    offset = size.where(digits["sign"] != "-", -size).to_numpy(dtype=np.float64)
    return np.where(zones.isin(("Z", "UTC", "GMT")).to_numpy(dtype=bool), 0.0, offset)


def _clock_minutes(parts: pd.DataFrame) -> pd.Series:
    """Minutes since midnight of the parts of a clock, NaN where they are not an hour."""
    hour = pd.to_numeric(parts["hour"], errors="coerce")
    half = parts["half"].str.lower()
    impossible = half.notna() & ~hour.between(1, 12)
    hour = hour.where(half.isna(), hour % 12 + np.where(half == "p", 12, 0))
    minute = pd.to_numeric(parts["minute"], errors="coerce").fillna(0)
    second = pd.to_numeric(parts["second"], errors="coerce").fillna(0)
    return _minutes(hour, minute).where(~impossible & (second < 60))


def _minutes(hour: pd.Series, minute: pd.Series) -> pd.Series:
    """Minutes since midnight; 24:00 is the end of the day, nothing is after it."""
    total = hour * 60 + minute
    return total.where((minute < 60) & (total <= DAY_MINUTES))
