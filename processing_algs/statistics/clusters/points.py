# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents written with their cluster."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ....core.errors import Cancelled
from ....core.statistics.clusters.dbscan import NOISE
from ....core.wording import tr
from ...adapters.looks.clusters import cluster_style
from ...adapters.looks.styles import style_result
from ...adapters.tables import text_of
from ...adapters.vectors import Column, vector_output
from ...base import QuietudeAlgorithm
from ...counts.own_fields import OwnFields
from .events import EventsToCluster

POLL_EVERY = 10_000


def columns() -> tuple[Column, ...]:
    """What is said of an incident."""
    return (
        Column("cluster", "integer", tr("Cluster (1: most incidents)")),
        Column("role", "text", tr("Role in the cluster")),
        Column("cluster_n", "long", tr("Incidents of the cluster")),
    )


def write_points(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    asked: EventsToCluster,
    cluster: NDArray[np.int64],
    core: NDArray[np.bool_],
) -> str:
    """Write OUTPUT: every incident with its own fields and its cluster, NULL for noise."""
    own = OwnFields.of([SimpleNamespace(fields=asked.fields)], [column.name for column in columns()], feedback)
    every, point = (*own.columns, *columns()), QgsWkbTypes.Type.Point
    with vector_output(algorithm, parameters, "OUTPUT", context, every, point, asked.events.crs) as output:
        output.add(_features(asked, own, cluster, core, feedback))
    style = cluster_style(int(cluster.max()), int((cluster == NOISE).sum()))
    style_result(output.result, context, style, every)
    return output.result


def _features(
    asked: EventsToCluster,
    own: OwnFields,
    cluster: NDArray[np.int64],
    core: NDArray[np.bool_],
    feedback: QgsProcessingFeedback,
) -> Iterator[QgsFeature]:
    frame, sizes = asked.events.frame, np.bincount(cluster)
    columns = [_written(frame[name], column.type) for name, column in zip(own.names, own.columns)]
    role = np.select([~asked.clustered, core, cluster != NOISE], ["undated", "core", "border"], "noise").astype(object)
    numbers = [value or None for value in cluster.tolist()]
    counts = np.where(cluster == NOISE, None, sizes[cluster].astype(object))
    places = zip(asked.events.x, asked.events.y)
    for rank, (place, row) in enumerate(zip(places, zip(*columns, numbers, role, counts))):
        if rank % POLL_EVERY == 0 and feedback.isCanceled():
            raise Cancelled
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes(list(row))
        yield feature


def _written(values: pd.Series, kind: str) -> list[object]:
    """A column as QGIS writes it, by the type of its field."""
    made: Callable[[object], object] = MAKERS.get(kind, text_of)
    if made in (_moment, _date):  # each distinct one is made once, as making them costs more than writing them
        codes, distinct = pd.factorize(values)
        known = [*map(made, distinct), None]
        return [known[code] for code in codes.tolist()]
    return [None if missing else made(value) for value, missing in zip(values, values.isna())]


def _moment(value: object) -> QDateTime:
    return QDateTime.fromString(pd.Timestamp(value).isoformat()[:23], Qt.DateFormat.ISODateWithMs)


def _date(value: object) -> QDate:
    day = pd.Timestamp(value)
    return QDate(day.year, day.month, day.day)


MAKERS = {"integer": int, "long": int, "real": float, "boolean": bool, "datetime": _moment, "date": _date}
