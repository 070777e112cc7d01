# SPDX-License-Identifier: GPL-2.0-or-later
"""The year, quarter or month of events."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import tr
from .tabulation import Facet

PERIODS = ("all", "year", "quarter", "month")
ISO_MONTH = r"^\s*(\d{4})[-/](0[1-9]|1[0-2])(?:\D|$)"
MONTHS_IN = {"year": 12, "quarter": 3, "month": 1}


class NoTimeError(CoreError):
    """A field that gives no date."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr(
                "The field “{field}” holds no date: choose a date or date-time field, or a text such as "
                "2024-05-31 or 2024-05.",
                field=field,
            )
        )


def period_facet(times: pd.Series[pd.Timestamp], period: str, field: str = "") -> Facet:
    """Period of each event, in order of time.

    Parameters
    ----------
    times
        Dates, timestamps or texts that begin with an ISO date (year-month at least), shape (n,). Local time is
        kept as written: a time zone does not move an event to another month.
    period
        "year", "quarter" or "month".
    field
        Name of the field, for the refusal.

    Returns
    -------
    Facet
        Labels such as "2024", "2024-Q2", "2024-05"; ``None`` last, for events without a date.

    Raises
    ------
    NoTimeError
        No event has a readable date.
    """
    month = _months(times)
    known = np.isfinite(month)
    if not known.any():
        raise NoTimeError(field)
    first = np.floor_divide(month[known], MONTHS_IN[period]).astype(np.int64) * MONTHS_IN[period]
    starts, inverse = np.unique(first, return_inverse=True)
    codes = np.full(len(month), len(starts), dtype=np.int64)
    codes[known] = inverse
    labels: tuple[str | None, ...] = tuple(_label(int(start), period) for start in starts)
    return Facet(labels if known.all() else (*labels, None), codes, "no_date")


def _months(times: pd.Series[pd.Timestamp]) -> NDArray[np.float64]:
    """Months since year 0, NaN where there is no date; shape (n,)."""
    if isinstance(times.dtype, pd.DatetimeTZDtype) or times.dtype.kind == "M":
        return (times.dt.year * 12 + times.dt.month - 1).to_numpy(np.float64)
    # Timestamps write themselves in ISO order, so that a column of mixed objects reads like one of texts.
    written = times.astype(object).map(str, na_action="ignore").astype("string")
    parts = written.str.extract(ISO_MONTH).astype("Float64")
    return (parts[0] * 12 + parts[1] - 1).to_numpy(np.float64, na_value=np.nan)


def _label(month: int, period: str) -> str:
    year, index = divmod(month, 12)
    if period == "year":
        return f"{year:04d}"
    return f"{year:04d}-Q{index // 3 + 1}" if period == "quarter" else f"{year:04d}-{index + 1:02d}"
