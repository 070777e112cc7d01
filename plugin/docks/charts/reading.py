# SPDX-License-Identifier: GPL-2.0-or-later
"""The incidents of the charts, read in another thread: those that runs would read, or those of the places picked."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from ....core.lattice.zoning import Zoning
from ....core.statistics.incident_charts import CATEGORY, END, PRECISION, TIME, X, Y
from ....processing_algs.adapters.crs import transform
from ....processing_algs.adapters.polygons import to_shapely
from ....processing_algs.adapters.progress import tick_of
from ....processing_algs.adapters.reading.detached import detached
from ....processing_algs.adapters.reading.table import Snapshot

FIELDS = (TIME, END, PRECISION, CATEGORY)
Frame = Callable[[QgsProcessingFeedback], pd.DataFrame]
Sieve = Callable[[pd.DataFrame, QgsProcessingFeedback], pd.DataFrame]


def incidents_of(value: object) -> Frame | None:
    """The work that reads the incidents of ``value``, that of a source parameter; ``None`` without a layer."""
    layer, selected, expression = _asked(value)
    if layer is None:
        return None
    names = tuple(name for name in FIELDS if layer.fields().lookupField(name) >= 0)
    reading = detached(layer, selected, expression)

    def work(feedback: QgsProcessingFeedback) -> pd.DataFrame:
        features = reading(names, feedback)
        nowhere = np.setdiff1d(np.arange(features.count), features.points.feature)
        rows = np.concatenate([features.points.feature, nowhere])
        empty = np.full(len(nowhere), np.nan)
        columns = {name: values.taken(rows).column() for name, values in features.values.items()}
        x, y = np.concatenate([features.points.x, empty]), np.concatenate([features.points.y, empty])
        return pd.DataFrame({X: x, Y: y, **columns})

    return work


def within(incidents: QgsVectorLayer, places: QgsVectorLayer) -> Sieve:
    """The work that keeps the incidents inside the features of ``places`` that are selected."""
    snapshot, crs = Snapshot.of(places, selected=True), incidents.crs()

    def work(frame: pd.DataFrame, feedback: QgsProcessingFeedback) -> pd.DataFrame:
        zoning = Zoning(to_shapely(snapshot.geometries(feedback)))
        x, y = transform(frame[X].to_numpy(np.float64), frame[Y].to_numpy(np.float64), crs, snapshot.crs)
        somewhere = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        zone = zoning.locate(x[somewhere], y[somewhere], tick_of(feedback)).zone
        return frame.iloc[somewhere[zone >= 0]].reset_index(drop=True)

    return work


def layer_of(value: object) -> QgsVectorLayer | None:
    """The layer of a source parameter."""
    return _asked(value)[0]


def _asked(value: object) -> tuple[QgsVectorLayer | None, bool, str]:
    """Layer, whether its selection alone, and the expression that filters it."""
    selected, expression = False, ""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        selected, expression = value.selectedFeaturesOnly, value.filterExpression
        value = value.source.staticValue()
    layer = QgsProject.instance().mapLayer(value) if isinstance(value, str) else None
    return layer if isinstance(layer, QgsVectorLayer) else None, selected, expression
