# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers read as weighted places, with the period they cover."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.density.period import Period, period_of
from ...core.density.places import Places
from ...core.errors import CoreError, NotFiniteError
from ...core.wording import number, tr
from .events import Events, X, Y, read_events

TIME = "occurred_from"


class NotNumericError(CoreError):
    """A weight that is no number."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr("The field “{field}” holds no numbers: choose a numeric field as weight, or none.", field=field)
        )


class EmptyWeightError(CoreError):
    """A field that weighs nothing."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr("The weight “{field}” is empty for every event: choose another field, or none.", field=field)
        )


@dataclass(frozen=True)
class WeightedEvents:
    """Places of events in the metric CRS ``crs``, and the period they cover where they have dates.

    ``attributes`` holds the other fields asked for, one row a place.
    """

    places: Places
    crs: QgsCoordinateReferenceSystem
    period: Period | None
    attributes: pd.DataFrame


def read_weighted(
    source: QgsProcessingFeatureSource,
    weight: str | None,
    feedback: QgsProcessingFeedback,
    fields: tuple[str, ...] = (),
    crs: QgsCoordinateReferenceSystem | None = None,
) -> WeightedEvents:
    """Every event of ``source`` with the value of the field ``weight``, by default one, and of ``fields``.

    Events whose weight is NULL are left out, and said. ``crs`` is by default one in metres that suits. Raises as
    :func:`read_events` and :meth:`Places.of`, and NotNumericError or EmptyWeightError where the field cannot weigh.
    """
    time = time_field(source)
    if weight and not source.fields().field(weight).isNumeric():
        raise NotNumericError(weight)
    asked = dict.fromkeys(name for name in (time, *fields, weight) if name)
    events = read_events(source, feedback, tuple(asked), crs)
    frame = events.frame
    if weight:
        frame = frame[_weighing(events, weight, feedback)]
    values = frame[weight].to_numpy(np.float64) if weight else None
    places = Places.of(frame[X].to_numpy(np.float64), frame[Y].to_numpy(np.float64), values)
    period = period_of(frame[time]) if time else None
    attributes = frame[list(fields)] if fields else pd.DataFrame(index=frame.index)
    return WeightedEvents(places, events.crs, period, attributes.reset_index(drop=True))


def time_field(source: QgsProcessingFeatureSource) -> str:
    """Name of the field that says when incidents happened, as the layer writes it; empty where it has none."""
    index = source.fields().lookupField(TIME)
    return source.fields().at(index).name() if index >= 0 else ""


def _weighing(events: Events, weight: str, feedback: QgsProcessingFeedback) -> pd.Series:
    """Which events have a weight."""
    missing = events.frame[weight].isna()
    if not missing.any():
        return ~missing
    impossible = events.not_numbers[weight]
    if impossible:
        raise NotFiniteError(weight, impossible)
    if missing.all():
        raise EmptyWeightError(weight)
    feedback.pushWarning(
        tr(
            "Events left out of the density because their “{field}” is empty: {count}.",
            count=number(int(missing.sum())),
            field=weight,
        )
    )
    return ~missing
