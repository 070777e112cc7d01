# SPDX-License-Identifier: GPL-2.0-or-later
"""The windows of time that a person asks for, and what must be said of them."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.density.dated import Dated
from ...core.density.windows import (
    LONGEST_DAYS,
    PERIODS,
    PROPOSED_WINDOWS,
    Window,
    calendar_windows,
    proposed_period,
    sliding_windows,
    unfilled_ends,
)
from ...core.errors import CoreError
from ...core.wording import number, tr
from .. import parameters as declare
from ..base import QuietudeAlgorithm

MOST_DAYS = 36_600


class TwoKindsOfWindowsError(CoreError):
    """Calendar periods and sliding windows at once."""

    def __init__(self) -> None:
        super().__init__(
            tr("Give either PERIOD, or WINDOW_DAYS with STEP_DAYS: windows are either calendar periods or sliding.")
        )


class StepWithoutWindowError(CoreError):
    """A step of nothing."""

    def __init__(self) -> None:
        super().__init__(tr("STEP_DAYS says how far windows slide: give their length in WINDOW_DAYS too."))


class TooCoarseError(CoreError):
    """Dates that say less than the windows."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            tr(
                "No date is precise enough for windows of {kind}: all are known to the month or to the year only. "
                "Choose a longer PERIOD.",
                kind=kind,
            )
        )


@dataclass(frozen=True)
class Windows:
    """Windows in order.

    ``kind`` is what a person calls their length; ``needs`` the days among which a date may lie without harm; ``every``
    the days from one window to the next, if they slide.
    """

    each: tuple[Window, ...]
    kind: str
    needs: float
    every: int | None = None

    @property
    def slots(self) -> list[tuple[np.datetime64, np.datetime64]]:
        """Start and end of the time when each is on show: never two at once.

        A window that slides is on show during its last step, so that a date shows the days that led to it.
        """
        if self.every is None:
            return [(window.start, window.end) for window in self.each]
        step = min(self.every, self.each[0].days)
        return [(window.end - np.timedelta64(step, "D"), window.end) for window in self.each]


def window_parameters() -> tuple:
    """Where the dates are, and how to cut time."""
    return (
        declare.field(
            "TIME", tr("Date"),
            tr(
                "Date of the incidents: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from."
            ),
        ),
        declare.words(
            "PERIOD", tr("Period"), PERIODS, None,
            tr(
                "One band a calendar period; weeks begin on Monday. Left empty, and without WINDOW_DAYS: the shortest "
                "period that makes at most {most} bands, announced.",
                most=PROPOSED_WINDOWS,
            ),
        ),
        declare.whole_number(
            "WINDOW_DAYS", tr("Sliding window (days)"), 1, MOST_DAYS,
            tr("Instead of PERIOD: the length of windows that slide, such as 90."),
            advanced=False,
        ),
        declare.whole_number(
            "STEP_DAYS", tr("Step (days)"), 1, MOST_DAYS,
            tr("Days from one sliding window to the next, such as 7. Left empty: windows follow one another."),
            advanced=False,
        ),
    )


def asked_windows(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    first: np.datetime64, last: np.datetime64,
) -> Windows:
    """The windows asked for, that cover the days from ``first`` to ``last``."""
    given = {name: algorithm.given(parameters, name) for name in ("PERIOD", "WINDOW_DAYS", "STEP_DAYS")}
    if given["PERIOD"] and (given["WINDOW_DAYS"] or given["STEP_DAYS"]):
        raise TwoKindsOfWindowsError
    if given["STEP_DAYS"] and not given["WINDOW_DAYS"]:
        raise StepWithoutWindowError
    if given["WINDOW_DAYS"]:
        days = algorithm.parameterAsInt(parameters, "WINDOW_DAYS", context)
        step = algorithm.parameterAsInt(parameters, "STEP_DAYS", context) if given["STEP_DAYS"] else days
        kind = tr("{days} days", days=number(days)) if days > 1 else tr("a day")
        # A date known to the month is of use where a window holds two of them.
        return Windows(sliding_windows(first, last, days, step), kind, max(days / 2, 1), step)
    period = algorithm.parameterAsEnumString(parameters, "PERIOD", context) or proposed_period(first, last)
    if not given["PERIOD"]:
        feedback.pushInfo(
            tr(
                "Period: {period} (the shortest that makes at most {most} bands).",
                period=period_name(period), most=PROPOSED_WINDOWS,
            )
        )
    return Windows(calendar_windows(first, last, period), period_name(period), LONGEST_DAYS[period])


def period_name(period: str) -> str:
    """A calendar period, in the person's language."""
    return {"week": tr("a week"), "month": tr("a month"), "quarter": tr("a quarter"), "year": tr("a year")}[period]


def say_precision(dates: Dated, windows: Windows, feedback: QgsProcessingFeedback) -> None:
    """Warn of dates that say less than the windows; refuse them, if all do."""
    coarse = int((dates.within > windows.needs).sum())
    if coarse == len(dates.within):
        raise TooCoarseError(windows.kind)
    if coarse:
        feedback.pushWarning(
            tr(
                "{count} dates are known to the month or to the year only, and stand in the window of its first day: "
                "bands of {kind} show them too early, and too close together.",
                count=number(coarse), kind=windows.kind,
            )
        )


def say_windows(day: np.ndarray, windows: Windows, feedback: QgsProcessingFeedback) -> None:
    """Tell the windows, and those that the incidents may not fill; ``day`` is in order."""
    each = windows.each
    feedback.pushInfo(
        tr(
            "{count} windows of {kind}, from {first} to {last}.",
            count=number(len(each)), kind=windows.kind, first=each[0].start, last=each[-1].last,
        )
    )
    at_first, at_last = unfilled_ends(day, each)
    if at_last:
        feedback.pushWarning(
            tr(
                "The last window, {label}, is probably incomplete: it ends on {end}, the last incident is of {last}.",
                label=each[-1].label, end=each[-1].last, last=day[-1],
            )
        )
    if at_first:
        feedback.pushWarning(
            tr(
                "The first window, {label}, is probably incomplete: it starts on {start}, the first incident is of "
                "{first}.",
                label=each[0].label, start=each[0].start, first=day[0],
            )
        )
