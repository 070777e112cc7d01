# SPDX-License-Identifier: GPL-2.0-or-later
"""The complete calendar periods of a history, and the incidents of each."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ....core.density.windows import LONGEST_DAYS, Window, calendar_windows, unfilled_ends
from ....core.statistics.emerging.classes import FEWEST_PERIODS, TooFewPeriodsError
from ....core.statistics.in_windows import OUTSIDE, VAGUE, window_of
from ....core.wording import number, tr
from ...density.windows import TooCoarseError, period_name
from ..placed_in_time import PlacedInTime


@dataclass(frozen=True)
class Periods:
    """Complete periods in order, the rank of that of each event, shape (n,), and what to check of them."""

    windows: tuple[Window, ...]
    rank: NDArray[np.int64]
    warnings: tuple[str, ...]

    @property
    def held(self) -> NDArray[np.bool_]:
        """Events that surely belong to one of the periods."""
        return self.rank >= 0


def complete_periods(placed: PlacedInTime, period: str, keep_ends: bool, feedback: QgsProcessingFeedback) -> Periods:
    """Calendar periods that the events fill; says what is left out, and why.

    Raises
    ------
    TooManyWindowsError, TooCoarseError, TooFewPeriodsError
    """
    # An event known to the year says nothing of the months that the data cover.
    fine = placed.dates.within <= LONGEST_DAYS[period]
    if not fine.any():
        raise TooCoarseError(period_name(period))
    days = placed.dates.kept(fine).limits
    windows, warnings = calendar_windows(days[0], days[-1], period), []
    if not keep_ends:
        windows, warnings = _without_unfilled_ends(windows, days)
    if len(windows) < FEWEST_PERIODS:
        raise TooFewPeriodsError(len(windows), period_name(period))
    rank = window_of(placed.dates, windows)
    vague, outside = int((rank == VAGUE).sum()), int((rank == OUTSIDE).sum())
    if vague:
        warnings.append(
            tr(
                "{count} incidents are left out: their date, known to the month or to the year only, may belong to "
                "several periods of {kind}.",
                count=number(vague), kind=period_name(period),
            )
        )
    if outside:
        warnings.append(tr("{count} incidents of incomplete periods are left out.", count=number(outside)))
    empty = len(windows) - len(np.unique(rank[rank >= 0]))
    if empty:
        warnings.append(tr("Periods without any incident: {count}. Check that their data are there.", count=empty))
    for warning in warnings:
        feedback.pushWarning(warning)
    feedback.pushInfo(
        tr(
            "{count} periods of {kind}, from {first} to {last}.",
            count=number(len(windows)), kind=period_name(period), first=windows[0].start, last=windows[-1].last,
        )
    )
    return Periods(windows, rank, tuple(warnings))


def _without_unfilled_ends(
    windows: tuple[Window, ...], days: NDArray[np.datetime64]
) -> tuple[tuple[Window, ...], list[str]]:
    at_first, at_last = unfilled_ends(days, windows)
    warnings = []
    if at_first:
        warnings.append(
            tr(
                "The first period, {label}, is incomplete and left out: it starts on {start}, the first incident is "
                "of {first}. KEEP_ENDS keeps it.",
                label=windows[0].label, start=windows[0].start, first=days[0],
            )
        )
    if at_last:
        warnings.append(
            tr(
                "The last period, {label}, is incomplete and left out: it ends on {end}, the last incident is of "
                "{last}. KEEP_ENDS keeps it.",
                label=windows[-1].label, end=windows[-1].last, last=days[-1],
            )
        )
    return windows[int(at_first) : len(windows) - int(at_last)], warnings
