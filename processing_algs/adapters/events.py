# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers read as frames of events."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeatureSource, QgsProcessingFeedback, QgsWkbTypes

from ...core.errors import NoEventError
from ...core.wording import number, tr
from .crs import metric_crs, transform
from .reading.ladder import read_features
from .reading.loop import NotPointsError

X, Y = "$x", "$y"
"""Columns of positions, named as in QGIS's expressions: no field of a layer bears such a name."""
ENOUGH = 50_000
"""Events whose median tells where all are, taken at regular ranks where there are twice as many or more."""


@dataclass(frozen=True)
class Events:
    """Events in a metric CRS.

    ``frame`` has the columns :data:`X` and :data:`Y` (metres) and one column a field asked for; a multipoint gives
    one row a part. ``not_numbers`` counts the features whose value is NaN, which a frame does not tell from NULL.
    """

    frame: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    without_position: int
    not_numbers: dict[str, int] = field(default_factory=dict)

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
    features = read_features(source, fields, feedback)
    frame = pd.DataFrame({X: features.points.x, Y: features.points.y, **features.columns()}, copy=False)
    frame, nowhere = _finite(frame)
    if not frame.empty:
        # The median, not the extent: one event at 0, 0 must not choose the CRS of all others.
        some = frame[:: max(len(frame) // ENOUGH, 1)]
        middle = some[X].median(), some[Y].median()
        crs = crs or choose(source.sourceCrs(), *middle, feedback, source.sourceName())
        frame[X], frame[Y] = transform(
            frame[X].to_numpy(), frame[Y].to_numpy(), source.sourceCrs(), crs
        )
        frame, unprojected = _finite(frame)
        nowhere += unprojected
    if frame.empty:
        raise NoEventError
    without_position = features.without_position + nowhere
    if without_position:
        feedback.pushWarning(
            tr("{count} rows have no position: they are not counted.", count=number(without_position))
        )
    feedback.pushInfo(tr("{count} events read from “{layer}”.", count=number(len(frame)), layer=source.sourceName()))
    not_numbers = {name: values.not_numbers for name, values in features.values.items()}
    return Events(frame, crs, without_position, not_numbers)


def _finite(frame: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """The rows that stand somewhere, and the number of the others."""
    somewhere = np.isfinite(frame[X].to_numpy(np.float64)) & np.isfinite(frame[Y].to_numpy(np.float64))
    if somewhere.all():
        return frame, 0  # nearly always: a copy of a million rows costs more than reading them
    return frame[somewhere].reset_index(drop=True), int((~somewhere).sum())
