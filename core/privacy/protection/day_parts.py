# SPDX-License-Identifier: GPL-2.0-or-later
"""Four parts of the day: the finest that a partner is told of hours."""
from __future__ import annotations

import numpy as np
import pandas as pd

from ...errors import CoreError
from ...incidents.moments.written import HOUR, WrittenMoments
from ...wording import tr
from .told import Labels

PARTS = ("00-06", "06-12", "12-18", "18-24")
"""Names of the parts, in the order of the day: from the first hour to before the second."""
HOURS, SECONDS = 6, 3600
COLUMN = "day_part"


class NoHourError(CoreError):
    """A field that gives no hour."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr(
                "DAY_PARTS needs hours, and the field “{field}” holds none: choose a field of dates and times in TIME, "
                "or leave DAY_PARTS off.",
                field=field,
            )
        )


def day_parts(times: pd.Series[pd.Timestamp], precision: pd.Series[str] | None, field: str) -> Labels:
    """Part of the day of each event, none where its hour is not known.

    Parameters
    ----------
    times
        Timestamps, or texts that begin with an ISO date, shape (n,); local time as written.
    precision
        Words of ``time_precision``, where there is such a field.
    field
        Name of the field, for the refusal.

    Raises
    ------
    NoHourError
        No event has an hour.
    """
    moments = WrittenMoments.of(times, precision)
    known = moments.precision <= HOUR
    if not known.any():
        raise NoHourError(field)
    part = moments.second % (24 * SECONDS) // (HOURS * SECONDS)
    return Labels(np.where(known, part, -1).astype(np.int64), PARTS)


def spoken_part(name: str) -> str:
    """A part of the day as people say it."""
    return {
        PARTS[0]: tr("night (0:00 to 6:00)"),
        PARTS[1]: tr("morning (6:00 to 12:00)"),
        PARTS[2]: tr("afternoon (12:00 to 18:00)"),
        PARTS[3]: tr("evening (18:00 to 24:00)"),
    }[name]
