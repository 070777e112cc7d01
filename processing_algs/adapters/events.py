# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers read as frames of events."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ...core.errors import Cancelled, CoreError, NoEventError
from ...core.wording import number, tr
from .crs import metric_crs, transform

POLL_EVERY = 1000
X, Y = "$x", "$y"
"""Columns of positions, named as in QGIS's expressions: no field of a layer bears such a name."""


class NotPointsError(CoreError):
    """The layer holds lines or polygons: their vertices are no events."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr("“{layer}” is not a layer of points: choose the layer of the incidents themselves.", layer=layer)
        )


@dataclass(frozen=True)
class Events:
    """Events in a metric CRS.

    ``frame`` has the columns :data:`X` and :data:`Y` (metres) and one column a field asked for; a multipoint gives
    one row a part.
    """

    frame: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    without_position: int

    @property
    def x(self) -> np.ndarray:
        """Eastings in metres, shape (n,)."""
        return self.frame[X].to_numpy(np.float64)

    @property
    def y(self) -> np.ndarray:
        """Northings in metres, shape (n,)."""
        return self.frame[Y].to_numpy(np.float64)

    def __len__(self) -> int:
        return len(self.frame)


def read_events(
    source: QgsFeatureSource,
    feedback: QgsProcessingFeedback,
    fields: tuple[str, ...] = (),
    crs: QgsCoordinateReferenceSystem | None = None,
    choose: Callable[..., QgsCoordinateReferenceSystem] = metric_crs,
) -> Events:
    """Every event of ``source`` (its selection and filter honoured), projected.

    Parameters
    ----------
    source
        Point or multipoint source, as Processing hands it over.
    fields
        Names of the attributes to read beside the position.
    crs
        Target CRS; by default the one that ``choose`` gives.
    choose
        Called like :func:`.crs.metric_crs`, which chooses and announces a CRS in metres.

    Raises
    ------
    NoEventError
        No event has a position.
    NotPointsError
        The source holds lines or polygons.
    """
    # A script may hand over any layer: only the dialogs sort them.
    if QgsWkbTypes.geometryType(source.wkbType()) in (Qgis.GeometryType.Line, Qgis.GeometryType.Polygon):
        raise NotPointsError(source.sourceName())
    rows, without_position = _rows(source, feedback, fields)
    frame = pd.DataFrame(rows, columns=[X, Y, *fields])
    frame, nowhere = _finite(frame)
    if not frame.empty:
        # The median, not the extent: one event at 0, 0 must not choose the CRS of all others.
        middle = frame[X].median(), frame[Y].median()
        crs = crs or choose(source.sourceCrs(), *middle, feedback, source.sourceName())
        frame[X], frame[Y] = transform(
            frame[X].to_numpy(), frame[Y].to_numpy(), source.sourceCrs(), crs
        )
        frame, unprojected = _finite(frame)
        nowhere += unprojected
    if frame.empty:
        raise NoEventError
    without_position += nowhere
    if without_position:
        feedback.pushWarning(
            tr("{count} rows have no position: they are not counted.", count=number(without_position))
        )
    feedback.pushInfo(tr("{count} events read from “{layer}”.", count=number(len(frame)), layer=source.sourceName()))
    return Events(frame, crs, without_position)


def _finite(frame: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """The rows that stand somewhere, and the number of the others."""
    somewhere = np.isfinite(frame[X].astype(float)) & np.isfinite(frame[Y].astype(float))
    return frame[somewhere].reset_index(drop=True), int((~somewhere).sum())


def _rows(
    source: QgsFeatureSource, feedback: QgsProcessingFeedback, fields: tuple[str, ...]
) -> tuple[list[tuple], int]:
    """Rows (x, y, attributes…), one a point, and the number of features without geometry."""
    indexes = [source.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest().setSubsetOfAttributes(indexes)
    # A point is always valid; checking each would cost more than reading it.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = (
        source.getFeatures(request, unchecked)
        if isinstance(source, QgsProcessingFeatureSource)
        else source.getFeatures(request)
    )
    rows: list[tuple] = []
    without_position = 0
    total = max(source.featureCount(), 1)
    for count, feature in enumerate(features):
        if count % POLL_EVERY == 0:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(min(100 * count / total, 100))
        geometry = feature.geometry()
        if geometry.isEmpty():
            without_position += 1
            continue
        attributes = [plain(feature[index]) for index in indexes]
        rows.extend((vertex.x(), vertex.y(), *attributes) for vertex in geometry.vertices())
    return rows, without_position


def plain(value: object) -> object:
    """A QGIS attribute as core knows it: ``None`` for NULL, pandas timestamps for dates."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        return pd.Timestamp(value.toPyDateTime().replace(tzinfo=None)) if value.isValid() else None
    if isinstance(value, QDate):
        return pd.Timestamp(value.toPyDate()) if value.isValid() else None
    return value
