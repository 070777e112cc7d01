# SPDX-License-Identifier: GPL-2.0-or-later
"""The raw layer as an attacker holds it, and the names of this machine."""
from __future__ import annotations

import getpass
import os
import socket
from collections.abc import Hashable
from pathlib import Path

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ....core.privacy.attacks.truth import Truth
from ..crs import transform
from ..reading.ladder import read_features

TIME, CATEGORY = "occurred_from", "category"
WRITTEN_IN = ("EPSG:4326", "EPSG:3857", "EPSG:2154", "EPSG:3035")
"""Systems in which anybody writes positions, beside that of the layer: degrees first."""
MANY = 200_000
"""Events from which positions are looked for in degrees alone: among so many numbers chance finds all others."""
SHORTEST_WORD = 3


def raw_traces(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    feedback: QgsProcessingFeedback,
    time: str | None = None,
    category: str | None = None,
) -> Truth:
    """Every attribute of the layer, and its positions in ``crs``, the package's, in its own and in the usual ones.

    ``time`` and ``category`` name the fields by which figures may be told apart; the usual ones by default.
    """
    fields = source.fields()
    features = read_features(source, tuple(field.name() for field in fields), feedback)
    frame = pd.DataFrame(features.columns())
    x, y = np.asarray(features.points.x, np.float64), np.asarray(features.points.y, np.float64)
    for name in frame.select_dtypes(object):
        if pd.api.types.infer_dtype(frame[name], skipna=True) not in ("string", "empty"):
            frame[name] = frame[name].map(_written)
    own, usual = source.sourceCrs(), WRITTEN_IN if len(x) < MANY else WRITTEN_IN[:1]
    others = {one.authid(): one for one in (own, *map(QgsCoordinateReferenceSystem, usual)) if one != crs}
    elsewhere = tuple(transform(x, y, own, other) for other in others.values())
    here = transform(x, y, own, crs)
    columns = {name: frame[name] for name in frame}
    return Truth(here, elsewhere, columns, time or _own(fields, TIME), category or _own(fields, CATEGORY))


def _own(fields: QgsFields, name: str) -> str:
    """A field of the public interface, where the layer has it."""
    index = fields.lookupField(name)
    return fields.at(index).name() if index >= 0 else ""


def _written(value: object) -> object:
    """Dates as text: what an attacker would look for."""
    if isinstance(value, (QDateTime, QDate)):
        return value.toString(Qt.DateFormat.ISODate)
    return value if isinstance(value, Hashable) else str(value)


def surroundings() -> frozenset[str]:
    """Account, host and home folder of this machine."""
    words = {getpass.getuser(), socket.gethostname(), str(Path.home()), os.environ.get("USERNAME", "")}
    return frozenset(word for word in words if len(word) >= SHORTEST_WORD)
