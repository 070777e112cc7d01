# SPDX-License-Identifier: GPL-2.0-or-later
"""Which window of time holds each event, when some dates say less than a day."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..density.dated import Dated
from ..density.windows import Window

OUTSIDE, VAGUE = -1, -2


def window_of(dates: Dated, windows: Sequence[Window]) -> NDArray[np.int64]:
    """Rank of the window that surely holds each event.

    Parameters
    ----------
    dates
        Dates of n events, all known.
    windows
        In order, without a common day.

    Returns
    -------
    NDArray
        :data:`OUTSIDE` where no window holds any of the days among which the event may lie, :data:`VAGUE` where one
        holds some of these days but not all; shape (n,).
    """
    starts = np.array([window.start for window in windows], "datetime64[D]")
    ends = np.array([window.end for window in windows], "datetime64[D]")
    first, end = dates.possible()
    rank = np.searchsorted(starts, first, side="right") - 1
    held = (rank >= 0) & (end <= ends[rank])
    begun = (rank >= 0) & (first < ends[rank])
    reached = np.searchsorted(starts, end, side="left") - 1 > rank
    return np.where(held, rank, np.where(begun | reached, VAGUE, OUTSIDE)).astype(np.int64)
