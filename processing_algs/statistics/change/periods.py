# SPDX-License-Identifier: GPL-2.0-or-later
"""The two periods compared, and the incidents of each."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ....core.density.windows import Window, unfilled_ends
from ....core.errors import CoreError
from ....core.statistics.change.interval import check_apart, interval
from ....core.statistics.in_windows import OUTSIDE, VAGUE, window_of
from ....core.wording import number, tr
from ...base import QuietudeAlgorithm
from ..placed_in_time import PlacedInTime

A_YEAR = 365.25
SLACK = 3.0
"""Days by which seasons may differ: leap days, and months that end on another day."""
MOST_VAGUE = 0.05
"""Incidents left out, for one that is counted, from which the days of a period say too little of those counted."""


class NoneInPeriodsError(CoreError):
    """Periods without incidents."""

    def __init__(self, first: object, last: object) -> None:
        super().__init__(
            tr(
                "No incident is in BEFORE nor in AFTER: the dates of the layer go from {first} to {last}.",
                first=first,
                last=last,
            )
        )


class VaguePeriodsError(CoreError):
    """Periods that cut the months of incidents known to the month only."""

    def __init__(self, vague: int, held: int) -> None:
        super().__init__(
            tr(
                "{vague} incidents are known to the month or to the year only and may be inside a period or outside of "
                "it, beside {held} that are inside for sure: the days of the periods would not be those counted. Write "
                "BEFORE and AFTER in whole months or years, such as 2023-01/2023-06.",
                vague=number(vague),
                held=number(held),
            )
        )


@dataclass(frozen=True)
class ComparedPeriods:
    """Both periods; ``rank`` is 0 for events before and 1 for those after, negative for the others."""

    before: Window
    after: Window
    rank: NDArray[np.int64]
    warnings: tuple[str, ...]


def asked_periods(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext
) -> tuple[Window, Window]:
    """BEFORE and AFTER, which have no common day."""
    before, after = (
        interval(algorithm.parameterAsString(parameters, name, context), name) for name in ("BEFORE", "AFTER")
    )
    check_apart(before, after)
    return before, after


def compared_periods(
    placed: PlacedInTime, before: Window, after: Window, feedback: QgsProcessingFeedback
) -> ComparedPeriods:
    """Which period holds each event; says which events count in neither, and what to beware of.

    Raises
    ------
    VaguePeriodsError, NoneInPeriodsError
        The periods cut the months of too many incidents; they hold none.
    """
    rank, days, warnings = window_of(placed.dates, (before, after)), placed.dates.limits, []
    vague, held = int((rank == VAGUE).sum()), int((rank >= 0).sum())
    if vague > MOST_VAGUE * held:
        raise VaguePeriodsError(vague, held)
    if not held:
        raise NoneInPeriodsError(days[0], days[-1])
    told = {"before": number(before.days), "after": number(after.days)}
    feedback.pushInfo(
        tr(
            "Before: {before_days}, {before} days. After: {after_days}, {after} days. {other} incidents of other days "
            "are left out.",
            before_days=before.label, after_days=after.label, other=number(int((rank == OUTSIDE).sum())), **told,
        )
    )
    if vague:
        warnings.append(
            tr(
                "{count} incidents are left out: their date, known to the month or to the year only, may be inside a "
                "period or outside of it.",
                count=number(vague),
            )
        )
    if any(unfilled_ends(days, (before, after))):
        warnings.append(
            tr(
                "The dates of the layer go from {first} to {last}, and do not seem to fill both periods: days without "
                "data would count as days without incidents.",
                first=days[0], last=days[-1],
            )
        )
    if not seasons_alike(before, after):
        warnings.append(
            tr(
                "The periods, of {before} and {after} days, do not hold the same seasons: part of the change may be "
                "theirs. Compare whole years, or the same months.",
                **told,
            )
        )
    for warning in warnings:
        feedback.pushWarning(warning)
    return ComparedPeriods(before, after, rank, tuple(warnings))


def seasons_alike(before: Window, after: Window) -> bool:
    """Whether both periods are whole years, or the same days of different years."""
    lengths, shifts = (before.days, after.days), (after.start - before.start, after.end - before.end)
    days_apart = [int(shift.astype("timedelta64[D]").astype(np.int64)) for shift in shifts]
    return all(map(_is_whole_years, lengths)) or all(map(_is_whole_years, days_apart))


def _is_whole_years(days: float) -> bool:
    return days > SLACK and abs(days - A_YEAR * round(days / A_YEAR)) <= SLACK
