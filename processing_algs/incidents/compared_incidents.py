# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents of a layer made comparable with each other, and what of them cannot be compared."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import CoreError, NoEventError
from ...core.incidents.comparable import LONGEST_DAYS, Comparable
from ...core.incidents.schema import INCIDENT_FIELDS
from ...core.wording import number, tr
from ..adapters.crs import metric_crs, transform
from ..adapters.reading.ladder import read_features

TIME, OF = "occurred_from", "duplicate_of"
MOMENTS = (TIME, "occurred_to", "recorded_at")
NOT_SAID = ("closed_at", "status", "quality_flags")
"""Fields that do not make two rows of one source another incident."""


class NoComparedFieldError(CoreError):
    """A field without which nothing can be compared."""

    def __init__(self, field: str, layer: str) -> None:
        super().__init__(
            tr(
                "The layer “{layer}” has no usable field “{field}”: give incidents as “Load incidents” writes them.",
                layer=layer,
                field=field,
            )
        )


@dataclass(frozen=True)
class Compared:
    """Incidents of a layer, one a row in its order, and the CRS in metres in which they were compared."""

    frame: pd.DataFrame
    events: Comparable
    crs: QgsCoordinateReferenceSystem


def read_compared(source: QgsProcessingFeatureSource, same: str, who: str, feedback: QgsProcessingFeedback) -> Compared:
    """Every row of ``source``; ``same`` and ``who`` are the fields of what is told and of who tells it.

    Raises
    ------
    NoComparedFieldError, NoEventError
        The layer has not the fields that are compared; no row has a position.
    """
    names = {spec.name: source.fields().lookupField(spec.name) for spec in INCIDENT_FIELDS if spec.name not in NOT_SAID}
    names |= {who: source.fields().lookupField(who), OF: source.fields().lookupField(OF)}
    dates = (QMetaType.Type.QDateTime, QMetaType.Type.QDate)
    for name in (TIME, same):
        if names.get(name, -1) < 0 or (name == TIME and source.fields().at(names[name]).type() not in dates):
            raise NoComparedFieldError(name, source.sourceName())
    usable = tuple(
        name
        for name, index in names.items()
        if index >= 0 and (name not in MOMENTS or source.fields().at(index).type() in dates)
    )
    features = read_features(source, usable, feedback)
    frame = pd.DataFrame({name: values.column() for name, values in features.values.items()}, range(features.count))
    if "incident_id" not in frame:
        frame["incident_id"] = [str(row + 1) for row in frame.index]
        feedback.pushInfo(tr("No field incident_id: incidents are called by the number of their row."))
    # A multipoint stands at its first part.
    first, point = np.unique(features.points.feature, return_index=True)
    if len(first) == 0:
        raise NoEventError
    x, y = features.points.x[point], features.points.y[point]
    crs = metric_crs(source.sourceCrs(), float(np.median(x)), float(np.median(y)), feedback, source.sourceName())
    placed_x, placed_y = np.full(features.count, np.nan), np.full(features.count, np.nan)
    placed_x[first], placed_y[first] = transform(x, y, source.sourceCrs(), crs)
    return Compared(frame, Comparable.of(frame, placed_x, placed_y, same, who), crs)


def say_left_out(compared: Compared, same: str, within_source: bool, feedback: QgsProcessingFeedback) -> None:
    """Say what cannot be compared and why, and what makes it doubtful."""
    left = compared.events.left_out
    told = {
        "place": tr("without a position, or known by commune"),
        "time": tr("whose day is not known, or that may have lasted over {days} days", days=LONGEST_DAYS),
        "group": tr("without a value of “{field}”", field=same),
        "decided": tr("already told to be duplicates"),
    }
    if left:
        reasons = "; ".join(f"{number(count)} {told[reason]}" for reason, count in left.items())
        feedback.pushWarning(tr("Incidents not compared: {reasons}.", reasons=reasons))
    if len(np.unique(compared.events.source)) < 2 and not within_source:
        feedback.pushWarning(
            tr("All incidents are of one source: only rows that say the same in all fields are compared, unless "
               "WITHIN_SOURCE is ticked.")
        )  # fmt: skip
    repeated = int(compared.frame["incident_id"].duplicated().sum())
    if repeated:
        feedback.pushWarning(
            tr("{count} identifiers stand several times in the layer: was a file loaded twice?", count=number(repeated))
        )
