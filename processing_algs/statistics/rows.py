# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents read row by row, those without a position too: for figures that need no place."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.wording import number, tr
from ..adapters.events import X, Y
from ..adapters.reading.ladder import read_features


class NoRowError(CoreError):
    """Nothing to work on."""

    def __init__(self, layer: str) -> None:
        super().__init__(tr("The layer “{layer}” has no row: check its selection and its filter.", layer=layer))


@dataclass(frozen=True)
class Rows:
    """One row an event: a point, a part of a multipoint, or a feature without position.

    ``frame`` has one column a field asked for, and the positions in the CRS of the layer, NaN where there is none.
    """

    frame: pd.DataFrame
    without_position: int

    def __len__(self) -> int:
        return len(self.frame)


def read_rows(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback, fields: tuple[str, ...]) -> Rows:
    """Every event of ``source``, its selection and filter honoured.

    Raises
    ------
    NoRowError
        There is none.
    NotPointsError
        The source holds lines or polygons.
    """
    features = read_features(source, fields, feedback)
    nowhere = np.setdiff1d(np.arange(features.count), features.points.feature)
    feature = np.concatenate([features.points.feature, nowhere])
    if not feature.size:
        raise NoRowError(source.sourceName())
    empty = np.full(len(nowhere), np.nan)
    x, y = np.concatenate([features.points.x, empty]), np.concatenate([features.points.y, empty])
    order = np.argsort(feature, kind="stable")
    values = {name: column.taken(feature[order]).column() for name, column in features.values.items()}
    feedback.pushInfo(tr("{count} events read from “{layer}”.", count=number(len(order)), layer=source.sourceName()))
    return Rows(pd.DataFrame({X: x[order], Y: y[order], **values}), len(nowhere))
