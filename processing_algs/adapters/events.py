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
    x, y = features.points.x, features.points.y
    somewhere = np.isfinite(x) & np.isfinite(y)
    if not somewhere.any():
        raise NoEventError
    crs = crs or choose(source.sourceCrs(), *_middle(x[somewhere], y[somewhere]), feedback, source.sourceName())
    projected = transform(x, y, source.sourceCrs(), crs)
    if projected[0] is not x:
        x, y = projected
        somewhere &= np.isfinite(x) & np.isfinite(y)
    frame = pd.DataFrame({X: x, Y: y, **features.columns()}, copy=False)
    if not somewhere.all():  # hardly ever: a copy of a million rows costs more than reading them
        frame = frame[somewhere].reset_index(drop=True)
    if frame.empty:
        raise NoEventError
    without_position = features.without_position + len(x) - len(frame)
    if without_position:
        feedback.pushWarning(
            tr("{count} rows have no position: they are not counted.", count=number(without_position))
        )
    feedback.pushInfo(tr("{count} events read from “{layer}”.", count=number(len(frame)), layer=source.sourceName()))
    not_numbers = {name: values.not_numbers for name, values in features.values.items()}
    return Events(frame, crs, without_position, not_numbers)


def _middle(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Median position: unlike the extent, it does not let one event at 0, 0 choose the CRS of all others."""
    some = slice(None, None, max(len(x) // ENOUGH, 1))
    return float(np.median(x[some])), float(np.median(y[some]))
