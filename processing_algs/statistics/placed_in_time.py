# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents with what is known of their dates, whatever the precision."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.density.dated import Dated, dated, known_to_the_month
from ...core.lattice.periods import NoTimeError
from ...core.wording import number, tr
from ..adapters.crs import metric_crs
from ..adapters.events import Events, read_events
from ..adapters.weighted_events import TIME
from ..density.series_events import PRECISION


@dataclass(frozen=True)
class PlacedInTime:
    """Events that all have a date, known to the day, to the month or to the year; ``undated`` were left out."""

    events: Events
    dates: Dated
    undated: int

    def kept(self, which: np.ndarray) -> Events:
        """The events, without their dates, where ``which`` is true."""
        return Events(self.events.frame[which].reset_index(drop=True), self.events.crs, 0)


def read_placed_in_time(
    source: QgsProcessingFeatureSource,
    time: str,
    feedback: QgsProcessingFeedback,
    choose: Callable[..., QgsCoordinateReferenceSystem] = metric_crs,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> PlacedInTime:
    """The events of ``source`` that have a date in the field ``time``; says how many have none.

    Raises
    ------
    NoTimeError
        None has.
    """
    # The precision told is that of the field occurred_from: it says nothing of another date.
    told = time == TIME and source.fields().lookupField(PRECISION) >= 0
    events = read_events(source, feedback, (time, PRECISION) if told else (time,), crs, choose)
    dates = dated(events.frame[time], events.frame[PRECISION] if told else None)
    known = dates.known
    if not known.any():
        raise NoTimeError(time)
    undated = int((~known).sum())
    if undated:
        feedback.pushWarning(tr("Events left out because they have no date: {count}.", count=number(undated)))
        events = Events(events.frame[known].reset_index(drop=True), events.crs, events.without_position)
        dates = dates.kept(known)
    precise = known_to_the_month(dates)
    if precise is not dates:
        feedback.pushInfo(
            tr("Every date of “{field}” is the first day of a month: taken as known to the month only.", field=time)
        )
    return PlacedInTime(events, precise, undated)
