# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents in order of time."""
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.density.dated import Dated, dated
from ...core.density.period import Period
from ...core.density.places import NoWeightError, Places
from ...core.density.series import spans
from ...core.density.units import unit_factor
from ...core.errors import CoreError
from ...core.lattice.periods import NoTimeError
from ...core.lattice.square import SquareLattice
from ...core.wording import number, tr
from ..adapters.weighted_events import TIME, WeightedEvents, read_weighted
from ..base import QuietudeAlgorithm
from .windows import Windows

PRECISION = "time_precision"


class NoTimeFieldError(CoreError):
    """No field to take dates from."""

    def __init__(self) -> None:
        super().__init__(
            tr("TIME: choose the field of the dates; the layer has no field “{field}” to take them from.", field=TIME)
        )


@dataclass(frozen=True)
class Ordered:
    """Dated events, from the first to the last; ``undated`` counts those left out."""

    events: WeightedEvents
    dates: Dated
    weighted: bool
    undated: int


def read_in_order(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Ordered:
    """The events of INPUT that have a date, by date."""
    source = algorithm.source(parameters, "INPUT", context)
    weight = algorithm.field(source, parameters, "WEIGHT", context)
    time = algorithm.field(source, parameters, "TIME", context)
    own = source.fields().lookupField(TIME)
    if time is None:
        if own < 0:
            raise NoTimeFieldError
        time = source.fields().at(own).name()
    # The precision told is that of the field occurred_from: it says nothing of another date.
    told = time == TIME and source.fields().lookupField(PRECISION) >= 0
    events = read_weighted(source, weight, feedback, (time, PRECISION) if told else (time,))
    dates = dated(events.attributes[time], events.attributes[PRECISION] if told else None)
    known = dates.known
    if not known.any():
        raise NoTimeError(time)
    undated = int((~known).sum())
    if undated:
        feedback.pushWarning(tr("Events left out because they have no date: {count}.", count=number(undated)))
    order = np.flatnonzero(known)[np.argsort(dates.day[known], kind="stable")]
    places = events.places
    places = Places(places.x[order], places.y[order], places.weight[order])
    if places.weight.max() == 0:
        raise NoWeightError
    events = replace(events, places=places, attributes=events.attributes.iloc[order])
    return Ordered(events, Dated(dates.day[order], dates.within[order]), bool(weight), undated)


def typical_places(
    places: Places, day: NDArray[np.datetime64], windows: Windows, feedback: QgsProcessingFeedback
) -> Places:
    """Events of the window that has the median number of them, among those that have any."""
    filled = sorted(
        (end - start, position)
        for position, (start, end) in enumerate(spans(day, windows.each))
        if end > start
    )
    if not filled:
        return places
    count, position = filled[len(filled) // 2]
    start, end = spans(day, windows.each)[position]
    feedback.pushInfo(
        tr(
            "Typical window: {label}, {count} events. A radius left empty is proposed for it.",
            label=windows.each[position].label, count=number(count),
        )
    )
    return Places(places.x[start:end], places.y[start:end], places.weight[start:end])


def factors(windows: Windows, unit: str, lattice: SquareLattice) -> list[float]:
    """What a density in events per km² is multiplied by, window by window."""
    return [unit_factor(unit, lattice, Period(each.start.item(), each.last.item(), 0)) for each in windows.each]
