# SPDX-License-Identifier: GPL-2.0-or-later
"""The Knox table as rows, and what to check before reading it."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ....core.statistics.near_repeat.near_repeat import NearRepeat
from ....core.wording import number, tr
from ...adapters.looks.styles import style_result
from ...adapters.vectors import Column, vector_output
from ...base import QuietudeAlgorithm
from ..dated_events import DatedEvents

LONG = 2
"""Minutes from which people should know before they wait."""


def columns() -> tuple[Column, ...]:
    """Fields of the table; the limits of the bands follow as numbers, for whoever draws or sorts it."""
    return (
        Column("distance_band", "text", tr("Distance (m)")),
        Column("time_band", "text", tr("Time (days)")),
        Column("observed", "long", tr("Pairs observed")),
        Column("expected", "real", tr("Pairs expected (mean of the shufflings)")),
        Column("ratio", "real", tr("Observed / expected")),
        Column("p", "real", tr("p (one-sided)")),
        Column("significance", "text", tr("Level reached by p")),
        Column("raised", "boolean", tr("At least 20% more than expected, p ≤ 0.05")),
        Column("expected_median", "real", tr("Pairs expected (median of the shufflings)")),
        Column("ratio_median", "real", tr("Observed / median expected")),
        Column("distance_from", "real", tr("Distance from (m)")),
        Column("distance_to", "real", tr("Distance to (m)")),
        Column("days_from", "integer", tr("Days from")),
        Column("days_to", "integer", tr("Days to")),
    )


def write_table(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, result: NearRepeat
) -> str:
    """Write OUTPUT, one row a band of distance and of time."""
    fields, nowhere = columns(), QgsCoordinateReferenceSystem()
    table = QgsWkbTypes.Type.NoGeometry
    with vector_output(algorithm, parameters, "OUTPUT", context, fields, table, nowhere) as output:
        output.add(_rows(result))
    style_result(output.result, context, lambda layer: None, fields)
    return output.result


def _rows(result: NearRepeat) -> Iterator[QgsFeature]:
    distances, days = result.distances, result.days
    for row, column in np.ndindex(result.observed.shape):
        feature = QgsFeature()
        feature.setAttributes(
            [
                distances.labels[row],
                days.labels[column],
                int(result.observed[row, column]),
                float(result.expected[row, column]),
                _known(result.ratio[row, column]),
                float(result.p[row, column]),
                result.significance(row, column),
                bool(result.raised[row, column]),
                float(result.median[row, column]),
                _known(result.median_ratio[row, column]),
                *distances.edges[row : row + 2],
                *(int(edge) for edge in days.edges[column : column + 2]),
            ]
        )
        yield feature


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def warn_if_long(minutes: float, feedback: QgsProcessingFeedback) -> None:
    """Say before the work starts that it takes minutes."""
    if minutes > LONG:
        feedback.pushWarning(
            tr(
                "This takes about {minutes} minutes. A shorter largest distance or delay, fewer shufflings or one "
                "category at a time take less.",
                minutes=number(minutes),
            )
        )


def to_check(dated: DatedEvents) -> list[str]:
    """What may mislead the reader of the table, a sentence each."""
    said = []
    if dated.left_out:
        said.append(tr("Incidents left out, their day not being known: {count}.", count=number(dated.left_out)))
    keys = pd.DataFrame({"x": dated.events.x, "y": dated.events.y, "day": dated.day})
    sizes = keys.groupby(["x", "y", "day"], sort=False).size().to_numpy(np.int64)
    together = int((sizes * (sizes - 1) // 2).sum())
    if together:
        said.append(
            tr(
                "Pairs at exactly the same place on the same day: {count}. They are counted; if some are one incident "
                "recorded twice, remove the duplicates and run again.",
                count=number(together),
            )
        )
    return said
