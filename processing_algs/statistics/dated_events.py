# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents whose day is known."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.density.dated import dated
from ...core.lattice.periods import NoTimeError
from ...core.wording import number, tr
from ..adapters.events import Events, read_events
from ..adapters.weighted_events import TIME
from ..base import QuietudeAlgorithm
from ..density.series_events import PRECISION, NoTimeFieldError


@dataclass(frozen=True)
class DatedEvents:
    """Events with the whole number of their day since 1970, shape (n,); ``left_out`` have no day that is known."""

    events: Events
    day: NDArray[np.int64]
    left_out: int

    @property
    def first(self) -> str:
        """ISO date of the first event; empty where there is none."""
        return str(self.day.min().astype("datetime64[D]")) if len(self.day) else ""

    @property
    def last(self) -> str:
        """ISO date of the last event; empty where there is none."""
        return str(self.day.max().astype("datetime64[D]")) if len(self.day) else ""


def read_dated(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    also: tuple[str, ...] = (),
) -> DatedEvents:
    """The incidents of INPUT whose day is known from TIME, with the fields of ``also``; says how many are left out.

    Raises
    ------
    NoTimeFieldError, NoTimeError
        No field is given nor recognised; it holds no date at all.
    """
    source = algorithm.source(parameters, "INPUT", context)
    time = time_field(algorithm, source, parameters, context)
    # The precision told is that of the field occurred_from: it says nothing of another date.
    told = time == TIME and source.fields().lookupField(PRECISION) >= 0
    wanted = dict.fromkeys((time, PRECISION, *also) if told else (time, *also))
    events = read_events(source, feedback, tuple(wanted))
    dates = dated(events.frame[time], events.frame[PRECISION] if told else None)
    if not dates.known.any():
        raise NoTimeError(time)
    exact = dates.known & (dates.within == 1)
    undated, vague = int((~dates.known).sum()), int((dates.known & ~exact).sum())
    if undated or vague:
        feedback.pushWarning(
            tr(
                "Events left out because their day is not known: {undated} without a date, {vague} of which only the "
                "month or the year is known.",
                undated=number(undated),
                vague=number(vague),
            )
        )
        events = Events(events.frame[exact].reset_index(drop=True), events.crs, events.without_position)
    return DatedEvents(events, dates.day[exact].astype(np.int64), undated + vague)


def time_field(
    algorithm: QuietudeAlgorithm, source: QgsProcessingFeatureSource, parameters: dict, context: QgsProcessingContext
) -> str:
    """Field given as TIME, otherwise occurred_from where the layer has it."""
    given = algorithm.field(source, parameters, "TIME", context)
    if given:
        return given
    own = source.fields().lookupField(TIME)
    if own < 0:
        raise NoTimeFieldError
    return source.fields().at(own).name()
