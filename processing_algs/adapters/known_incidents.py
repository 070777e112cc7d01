# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock looks at of a layer of incidents, read at once by columns."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely.wkt
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ...core.incidents.choice.choice import Coded, Columns
from ...core.incidents.choice.condition import CATEGORY, PARTNER, PRECISION
from ...core.incidents.choice.dialects import TIME, Layout
from ...core.incidents.quality import Quality
from ...core.incidents.selection import Times
from ...core.lattice.zoning import Zoning
from .reading.detached import detached
from .reading.features import Features

FAMILY = "family"
FIELDS = (TIME, PRECISION, CATEGORY, FAMILY, PARTNER, "source_id", "location_precision", "quality_flags")


@dataclass(frozen=True)
class Known:
    """Incidents of a layer by columns; ``x`` and ``y`` in its CRS, shape (n,), NaN without position."""

    columns: Columns
    quality: Quality
    layout: Layout
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    families: dict[object, object]
    """Family of each category, empty where the layer has not both."""

    def inside(self, area: str) -> NDArray[np.bool_]:
        """Incidents within a polygon in well-known text or on its edge, shape (n,)."""
        return np.asarray(Zoning([shapely.wkt.loads(area)]).locate(self.x, self.y).zone >= 0)


def knowing(layer: QgsVectorLayer, subset: str | None = None) -> Callable[[QgsProcessingFeedback], Known]:
    """The work that reads ``layer`` in any thread, with ``subset`` for its filter; called on the thread of the layer.

    Fields that it has not are passed over. The work raises ``NotPointsError`` where the layer holds lines or polygons,
    ``Cancelled`` where the person stopped.
    """
    fields = tuple(name for name in FIELDS if layer.fields().lookupField(name) >= 0)
    reading, layout, kind = detached(layer, subset=subset), _layout_of(layer), _kind_of_time(layer)

    def work(feedback: QgsProcessingFeedback) -> Known:
        features = reading(fields, feedback)
        frame = pd.DataFrame({name: values.column() for name, values in features.values.items()}, copy=False)
        frame = frame if fields else pd.DataFrame(index=range(features.count))
        x, y = _centres(features)
        times = Times.of(_dates(kind, frame), frame.get(PRECISION), kind == QMetaType.Type.QDateTime)
        columns = Columns(times, *(Coded.of(frame[name]) if name in frame else None for name in (CATEGORY, PARTNER)))
        quality = Quality.of(frame, np.isfinite(x) & np.isfinite(y))
        hours = bool(times.hour_known.any())
        return Known(columns, quality, replace(layout, hours=hours), x, y, _families(frame))

    return work


def _layout_of(layer: QgsVectorLayer) -> Layout:
    """What decides how a condition on ``layer`` is written, but for its hours."""
    return Layout(
        layer.fields().lookupField(PRECISION) >= 0,
        False,
        layer.dataProvider().geometryColumnName() or "geom",
        layer.crs().postgisSrid(),
        QgsWkbTypes.isMultiType(layer.wkbType()),
    )


def _kind_of_time(layer: QgsVectorLayer) -> QMetaType.Type | None:
    return layer.fields().field(TIME).type() if layer.fields().lookupField(TIME) >= 0 else None


def _dates(kind: QMetaType.Type | None, frame: pd.DataFrame) -> pd.Series:
    if kind in (QMetaType.Type.QDateTime, QMetaType.Type.QDate):
        return pd.to_datetime(frame[TIME])
    return pd.Series(np.full(len(frame), np.datetime64("NaT"), "datetime64[ns]"))


def _centres(features: Features) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """One position a feature: the middle of its points."""
    parts = np.bincount(features.points.feature, minlength=features.count)
    with np.errstate(invalid="ignore"):
        x, y = (
            np.bincount(features.points.feature, weights=values, minlength=features.count) / parts
            for values in (features.points.x, features.points.y)
        )
    return x, y


def _families(frame: pd.DataFrame) -> dict[object, object]:
    """The family that a category is in most often."""
    if CATEGORY not in frame or FAMILY not in frame:
        return {}
    pairs = frame[[CATEGORY, FAMILY]].value_counts()  # the most frequent first
    families: dict[object, object] = {}
    for category, family in pairs.index:
        families.setdefault(category, family)
    return families
