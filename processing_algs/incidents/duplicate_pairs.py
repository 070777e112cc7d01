# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs of incidents that may be one, as lines for a person to decide."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes
from qgis.PyQt.QtCore import QDateTime

from ...core.errors import Cancelled
from ...core.incidents.duplicates import Duplicates
from ...core.wording import tr
from ..adapters.looks.duplicates import duplicate_style
from ..adapters.looks.styles import style_result
from ..adapters.tables import text_of
from ..adapters.vectors import Column, vector_output
from ..base import QuietudeAlgorithm
from .compared_incidents import TIME, Compared

POLL_EVERY = 5000
TOLD = ("family", "category", "source_id", "partner_id")


def pair_columns() -> tuple[Column, ...]:
    """Fields of a pair."""
    return (
        Column("score", "real", tr("Score (0 to 1)")),
        Column("sure", "boolean", tr("Sure duplicate")),
        Column("distance_m", "real", tr("Distance (m)")),
        Column("delay_h", "real", tr("Delay (hours)")),
        Column("alike", "boolean", tr("Same in all fields")),
        Column("kept_id", "text", tr("Incident to keep")),
        Column("other_id", "text", tr("Possible duplicate")),
        Column("kept_from", "datetime", tr("Start, incident to keep")),
        Column("other_from", "datetime", tr("Start, possible duplicate")),
        *(
            Column(f"{side}_{name.removesuffix('_id')}", "text", f"{title}, {which}")
            for name, title in zip(TOLD, (tr("Family"), tr("Category"), tr("Source"), tr("Partner")))
            for side, which in (("kept", tr("incident to keep")), ("other", tr("possible duplicate")))
        ),
    )


def write_pairs(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    compared: Compared,
    found: Duplicates,
) -> str | None:
    """Write PAIRS: a line from the incident to keep to its possible duplicate, without length at the same place."""
    columns, line = pair_columns(), QgsWkbTypes.Type.LineString
    with vector_output(algorithm, parameters, "PAIRS", context, columns, line, compared.crs) as output:
        if output is None:
            return None
        output.add(_features(compared, found, feedback))
    style_result(output.result, context, duplicate_style, columns)
    return output.result


def _features(compared: Compared, found: Duplicates, feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
    pairs, events, frame = found.pairs, compared.events, compared.frame
    both = (pairs.kept, pairs.other)
    columns = [
        pairs.score.round(3), found.sure, pairs.metres.round(2), pairs.hours.round(3), pairs.alike,
        *(_texts(frame["incident_id"], rows) for rows in both),
        *(_moments(frame[TIME], rows) for rows in both),
        *(_texts(frame[name], rows) if name in frame else [None] * len(rows) for name in TOLD for rows in both),
    ]  # fmt: skip
    places = (events.x[pairs.kept], events.y[pairs.kept], events.x[pairs.other], events.y[pairs.other])
    for count, (values, place) in enumerate(zip(zip(*map(_plain, columns)), zip(*map(_plain, places)))):
        if count % POLL_EVERY == 0 and feedback.isCanceled():
            raise Cancelled
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place[:2]), QgsPointXY(*place[2:])]))
        feature.setAttributes(list(values))
        yield feature


def _plain(column: np.ndarray | list) -> list:
    return column.tolist() if isinstance(column, np.ndarray) else column


def _texts(values: pd.Series, rows: np.ndarray) -> list[str | None]:
    return [text_of(value) or None for value in values.to_numpy(dtype=object)[rows]]


def _moments(values: pd.Series, rows: np.ndarray) -> list[QDateTime | None]:
    return [None if pd.isna(moment) else QDateTime(moment.to_pydatetime()) for moment in values.iloc[rows]]
