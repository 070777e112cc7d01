# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines of clusters, with what happened inside and when."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsWkbTypes
from qgis.PyQt.QtCore import QDate

from ....core.statistics.clusters.dbscan import NOISE
from ....core.statistics.clusters.hulls import Hull, cluster_hulls
from ....core.wording import tr
from ...adapters.looks.clusters import hull_style
from ...adapters.looks.styles import style_result
from ...adapters.tables import text_of
from ...adapters.vectors import Column, vector_output
from ...base import QuietudeAlgorithm
from .events import EventsToCluster, exactly_known

EPOCH = QDate(1970, 1, 1)


def columns() -> tuple[Column, ...]:
    """What is said of a cluster."""
    return (
        Column("cluster", "integer", tr("Cluster (1: most incidents)")),
        Column("n", "long", tr("Number of incidents")),
        Column("places", "long", tr("Distinct places")),
        Column("first_day", "date", tr("First day")),
        Column("last_day", "date", tr("Last day")),
        Column("span_days", "integer", tr("Days from the first to the last")),
        Column("category", "text", tr("Most frequent category")),
        Column("category_n", "long", tr("Incidents of this category")),
        Column("area_km2", "real", tr("Area (km²)")),
        Column("per_km2", "real", tr("Incidents/km²")),
        Column("widened", "boolean", tr("Outline widened to be seen")),
    )


def write_hulls(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    asked: EventsToCluster,
    cluster: NDArray[np.int64],
    count: int,
    distance: float,
) -> tuple[str | None, int]:
    """Write HULLS if asked for, a polygon a cluster; and how many outlines were widened."""
    fields, polygon, crs = columns(), QgsWkbTypes.Type.Polygon, asked.events.crs
    with vector_output(algorithm, parameters, "HULLS", context, fields, polygon, crs) as output:
        if output is None:
            return None, 0
        hulls = cluster_hulls(asked.events.x, asked.events.y, cluster, count, distance)
        output.add(_features(hulls, asked, cluster))
    style_result(output.result, context, hull_style(), fields)
    return output.result, sum(hull.widened for hull in hulls)


def _features(hulls: list[Hull], asked: EventsToCluster, cluster: NDArray[np.int64]) -> Iterator[QgsFeature]:
    sizes, spans, kinds = np.bincount(cluster), _spans(asked, cluster), _most_frequent(asked, cluster)
    for number, hull in enumerate(hulls, start=1):
        n, geometry = int(sizes[number]), QgsGeometry()
        geometry.fromWkb(hull.polygon.wkb)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        dense = None if hull.widened else n / hull.km2
        feature.setAttributes(
            [number, n, hull.places, *spans.get(number, (None, None, None)), *kinds.get(number, (None, None)),
             hull.km2, dense, hull.widened]  # fmt: skip
        )
        yield feature


def _spans(asked: EventsToCluster, cluster: NDArray[np.int64]) -> dict[int, tuple[QDate, QDate, int]]:
    """First day, last day and days between them of each cluster that has any date."""
    if asked.dates is None:
        return {}
    some = (cluster != NOISE) & exactly_known(asked.dates)
    days = pd.Series(asked.dates.day[some].astype(np.int64)).groupby(cluster[some]).agg(["min", "max"])
    return {
        int(number): (EPOCH.addDays(int(first)), EPOCH.addDays(int(last)), int(last - first))
        for number, first, last in days.itertuples()
    }


def _most_frequent(asked: EventsToCluster, cluster: NDArray[np.int64]) -> dict[int, tuple[str, int]]:
    """Most frequent category of each cluster and its number; the first by name among equals."""
    if asked.category is None:
        return {}
    kinds = asked.events.frame[asked.category]
    some = (cluster != NOISE) & kinds.notna().to_numpy()
    frame = pd.DataFrame({"cluster": cluster[some], "kind": kinds[some].map(text_of).to_numpy()})
    counts = frame.value_counts().rename("n").reset_index()
    counts = counts.sort_values(["cluster", "n", "kind"], ascending=[True, False, True]).drop_duplicates("cluster")
    return {int(number): (kind, int(n)) for number, kind, n in counts.itertuples(index=False)}
