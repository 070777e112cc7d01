# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents to group, and how."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFields, QgsProcessingContext, QgsProcessingFeedback

from ....core.density.dated import Dated, dated
from ....core.errors import CoreError
from ....core.lattice.periods import NoTimeError
from ....core.statistics.clusters.distance import proposed_distance, share_in_time
from ....core.wording import figure, number, tr
from ...adapters.events import Events, read_events
from ...adapters.weighted_events import TIME
from ...base import QuietudeAlgorithm
from ...density.series_events import PRECISION
from ..dated_events import time_field

METHODS = ("dbscan", "st_dbscan")
CATEGORY = "category"


@dataclass(frozen=True)
class EventsToCluster:
    """Incidents with all their fields, and what the person asked for; ``dates`` where a field of dates is known.

    ``clustered`` tells those that take part, shape (n,): with st_dbscan, those whose day is known.
    """

    events: Events
    fields: QgsFields
    dates: Dated | None
    category: str | None
    clustered: NDArray[np.bool_]
    in_time: bool
    min_events: int
    days: int

    def taking_part(self) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64] | None]:
        """Positions of the events that take part, and where time counts the whole number of their day since 1970."""
        some = self.clustered
        day = self.dates.day[some].astype(np.int64) if self.in_time else None
        return self.events.x[some], self.events.y[some], day

    def of_all(self, values: NDArray, otherwise: object) -> NDArray:
        """Values of those that take part, and ``otherwise`` for the rest."""
        every = np.full(len(self.events), otherwise, values.dtype)
        every[self.clustered] = values
        return every


def read_events_to_cluster(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> EventsToCluster:
    """The incidents of INPUT with every field, those without a known day told where time counts."""
    source = algorithm.source(parameters, "INPUT", context)
    fields = source.fields()
    in_time = algorithm.parameterAsEnumString(parameters, "METHOD", context) == "st_dbscan"
    known = {field.name() for field in fields}
    if in_time or algorithm.given(parameters, "TIME") or TIME in known:
        time = time_field(algorithm, source, parameters, context)
    else:
        time = None
    category = algorithm.field(source, parameters, "CATEGORY", context) or (CATEGORY if CATEGORY in known else None)
    events = read_events(source, feedback, tuple(field.name() for field in fields))
    dates, clustered = None, np.ones(len(events), np.bool_)
    if time:
        # The precision told is that of the field occurred_from: it says nothing of another date.
        precision = events.frame[PRECISION] if time == TIME and PRECISION in known else None
        dates = dated(events.frame[time], precision)
    if in_time:
        if not dates.known.any():
            raise NoTimeError(time)
        clustered = exactly_known(dates)
        _say_undated(clustered, time, feedback)
    fewest = algorithm.parameterAsInt(parameters, "MIN_EVENTS", context)
    days = algorithm.parameterAsInt(parameters, "DAYS", context)
    return EventsToCluster(events, fields, dates, category, clustered, in_time, fewest, days)


class NoDayError(CoreError):
    """Dates that are all known to the month or to the year only."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr(
                "No day is known in the field “{field}”: all its dates are missing, or known to the month or to the "
                "year only. Choose METHOD = dbscan, or another field.",
                field=field,
            )
        )


def exactly_known(dates: Dated) -> NDArray[np.bool_]:
    """Which events have a known day."""
    return dates.known & (dates.within == 1)


def _say_undated(clustered: NDArray[np.bool_], time: str, feedback: QgsProcessingFeedback) -> None:
    if not clustered.any():
        raise NoDayError(time)
    undated = int((~clustered).sum())
    if undated:
        feedback.pushWarning(
            tr("Incidents in no cluster because their day is not known: {count}.", count=number(undated))
        )


def chosen_distance(asked: EventsToCluster, given: float | None, feedback: QgsProcessingFeedback) -> float:
    """The distance given, otherwise one proposed and announced."""
    if given is not None:
        return given
    x, y, day = asked.taking_part()
    share = 1.0 if day is None else share_in_time(day, asked.days)
    proposal = proposed_distance(x, y, asked.min_events, share)
    feedback.pushInfo(tr("Distance: {metres} m ({reason}).", metres=figure(proposal.metres), reason=proposal.reason))
    return proposal.metres
