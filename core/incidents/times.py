# SPDX-License-Identifier: GPL-2.0-or-later
"""Hours of the day as sources write them: 08:00, 9h30, 0800, 800, 24:00, 08:15 PM."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

TIME_LAYOUTS = ("clock", "hhmm")
CLOCK = (
    r"^(?P<hour>\d{1,2})(?:\s*(?P<mark>[:hH.])\s*(?P<minute>\d{2})?(?:[:m.'](?P<second>\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(?:(?P<half>[AaPp])\.?[Mm]\.?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?$"
)
DIGITS = r"^(?P<digits>\d{1,4})(?:\.0)?$"
DAY_FRACTION = r"^(?P<fraction>0?[.,]\d{3,})$"


@dataclass(frozen=True)
class Times:
    """Hours read from text, shape (n,) each.

    ``minutes`` since midnight (1440 for 24:00), NaN where there is none; ``to_the_minute`` where more than the hour
    was written; ``bad`` where something was written that is not an hour; ``zoned`` where it named its time zone.
    """

    minutes: NDArray[np.float64]
    to_the_minute: NDArray[np.bool_]
    bad: NDArray[np.bool_]
    zoned: NDArray[np.bool_]


def read_times(text: pd.Series, layout: str = "clock") -> Times:
    """Hours of a column; ``layout`` says what one or two digits are: an hour (clock), or minutes (hhmm).

    « 35 » in ``hhmm`` is 00:35, as in the French road accident files up to 2018.
    """
    codes, distinct = pd.factorize(text)
    texts = pd.Series(distinct, dtype=object).astype(str).str.strip()
    parts = texts.str.extract(CLOCK)
    minutes = _clock_minutes(parts)
    written = parts["minute"].notna().to_numpy()
    digits = texts.str.extract(DIGITS)["digits"]
    packed = digits.notna() & ((digits.str.len() > 2) | (layout == "hhmm"))
    numbers = pd.to_numeric(digits, errors="coerce")
    minutes = minutes.where(~packed, _minutes(numbers // 100, numbers % 100))
    fraction = pd.to_numeric(texts.str.extract(DAY_FRACTION)["fraction"].str.replace(",", "."), errors="coerce")
    minutes = minutes.where(fraction.isna(), (fraction * 1440).round())
    bad = minutes.isna() & (texts != "")
    columns = (minutes, pd.Series(written) | packed | fraction.notna(), bad, parts["zone"].notna())
    values = [column.to_numpy()[codes] for column in columns]
    return Times(values[0].astype(float), *(value.astype(bool) for value in values[1:]))


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
    return total.where((minute < 60) & (total <= 1440))
