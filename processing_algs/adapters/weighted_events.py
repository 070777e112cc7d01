# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers read as weighted places, with the period they cover."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.density.period import Period, period_of
from ...core.density.places import Places
from ...core.errors import CoreError, NotFiniteError
from ...core.wording import number, tr
from .events import X, Y, plain, read_events

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
    """Places of events in the metric CRS ``crs``, and the period they cover where they have dates."""

    places: Places
    crs: QgsCoordinateReferenceSystem
    period: Period | None


def read_weighted(
    source: QgsProcessingFeatureSource, weight: str | None, feedback: QgsProcessingFeedback
) -> WeightedEvents:
    """Every event of ``source`` with the value of the field ``weight``, by default one.

    Events whose weight is NULL are left out, and said. Raises as :func:`read_events` and :meth:`Places.of`, and
    NotNumericError or EmptyWeightError where the field cannot weigh.
    """
    time = source.fields().lookupField(TIME)
    fields = [source.fields().at(time).name()] if time >= 0 else []
    if weight and not source.fields().field(weight).isNumeric():
        raise NotNumericError(weight)
    events = read_events(source, feedback, (*fields, *([weight] if weight else ())))
    frame = events.frame
    if weight:
        frame = frame[_weighing(source, frame[weight].astype(float), weight, feedback)]
    values = frame[weight].to_numpy(np.float64) if weight else None
    places = Places.of(frame[X].to_numpy(np.float64), frame[Y].to_numpy(np.float64), values)
    return WeightedEvents(places, events.crs, period_of(frame[fields[0]]) if fields else None)


def _weighing(source, values, weight: str, feedback: QgsProcessingFeedback):
    """Which events have a weight."""
    missing = values.isna()
    if not missing.any():
        return ~missing
    impossible = _not_a_number(source, weight)
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


def _not_a_number(source: QgsProcessingFeatureSource, weight: str) -> int:
    """Number of features whose weight is NaN: pandas no longer tells them from those without weight."""
    index = source.fields().lookupField(weight)
    request = QgsFeatureRequest().setSubsetOfAttributes([index])
    request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    values = (plain(feature[index]) for feature in source.getFeatures(request))
    return sum(isinstance(value, float) and math.isnan(value) for value in values)
