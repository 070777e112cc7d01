# SPDX-License-Identifier: GPL-2.0-or-later
"""Near repeats on the map: a line from the earlier incident to the later one."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ....core.errors import Cancelled
from ....core.statistics.close_pairs import TOLERANCE, ClosePairs, metres_of
from ....core.statistics.near_repeat.near_repeat import NearRepeat
from ....core.wording import number, tr
from ...adapters.looks.near_repeat import near_repeat_style
from ...adapters.looks.styles import style_result
from ...adapters.tables import text_of
from ...adapters.vectors import Column, vector_output
from ...base import QuietudeAlgorithm
from ..dated_events import DatedEvents

IDENTIFIER = "incident_id"
EPOCH = QDate(1970, 1, 1)


def columns() -> tuple[Column, ...]:
    """Fields of a pair."""
    return (
        Column("first_id", "text", tr("Earlier incident")),
        Column("second_id", "text", tr("Later incident")),
        Column("first_day", "date", tr("Day of the earlier incident")),
        Column("second_day", "date", tr("Day of the later incident")),
        Column("distance_m", "real", tr("Distance (m)")),
        Column("days", "integer", tr("Days between both")),
        Column("distance_band", "text", tr("Band of distance (m)")),
        Column("time_band", "text", tr("Band of time (days)")),
        Column("raised", "boolean", tr("Band with more pairs than chance makes")),
    )


def write_pairs(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    dated: DatedEvents,
    result: NearRepeat,
    metric: str,
) -> str | None:
    """Write PAIRS if asked for: every pair of the table, those at the same place as lines without length."""
    fields, line = columns(), QgsWkbTypes.Type.LineString
    with vector_output(algorithm, parameters, "PAIRS", context, fields, line, dated.events.crs) as output:
        if output is None:
            return None
        feedback.pushInfo(tr("Pairs drawn: {count}.", count=number(int(result.observed.sum()))))
        output.add(_features(dated, result, metric, feedback))
    style_result(output.result, context, near_repeat_style(result.days.labels, result.raised.any(axis=0)), fields)
    return output.result


def _features(
    dated: DatedEvents, result: NearRepeat, metric: str, feedback: QgsProcessingFeedback
) -> Iterator[QgsFeature]:
    frame, x, y, day = dated.events.frame, dated.events.x, dated.events.y, dated.day
    known = frame[IDENTIFIER] if IDENTIFIER in frame else pd.Series(frame.index + 1)
    names, dates = known.map(text_of).to_numpy(), {one: EPOCH.addDays(int(one)) for one in np.unique(day)}
    distances, days = result.distances, result.days
    near = ClosePairs(x, y, distances.edges[-1], metric, day, int(min(days.edges[-1], np.ptp(day))))
    for block in near.blocks():
        if feedback.isCanceled():
            raise Cancelled
        earlier = day[block.first] <= day[block.second]
        first = np.where(earlier, block.first, block.second)
        second = np.where(earlier, block.second, block.first)
        metres, between = metres_of(block.gap, metric), day[second] - day[first]
        bands = distances.of(metres, TOLERANCE), days.of(between.astype(np.float64))
        for pair in np.flatnonzero((bands[0] >= 0) & (bands[1] >= 0)):
            one, other = first[pair], second[pair]
            feature = QgsFeature()
            ends = [QgsPointXY(x[one], y[one]), QgsPointXY(x[other], y[other])]
            feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
            feature.setAttributes(
                [
                    names[one], names[other], dates[day[one]], dates[day[other]], float(metres[pair]),
                    int(between[pair]), distances.labels[bands[0][pair]], days.labels[bands[1][pair]],
                    bool(result.raised[bands[0][pair], bands[1][pair]]),
                ]  # fmt: skip
            )
            yield feature
