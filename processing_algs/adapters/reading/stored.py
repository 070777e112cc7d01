# SPDX-License-Identifier: GPL-2.0-or-later
"""The file behind a layer of GDAL, where it is an ordinary one."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProviderRegistry

from .features import Features
from .origin import Origin

PLAIN = {"path", "layerName", "layerId", "subset"}
"""What the address of a layer may say: others (options, a type of geometry) change what is read."""


@dataclass(frozen=True)
class Stored:
    """Layer ``name`` or, without name, number ``rank`` of a file, filtered by the SQL condition ``subset``."""

    path: Path
    name: str
    rank: int
    subset: str
    driver: str

    @classmethod
    def of(cls, origin: Origin) -> Stored | None:
        """Where the layer is stored; ``None`` where that is not plain."""
        layer = origin.layer
        if layer.providerType() != "ogr":
            return None
        said = {key: value for key, value in _address(layer.source()).items() if value}
        path, subset = Path(str(said.get("path", ""))), str(said.get("subset", "")).strip()
        # A whole SELECT may rename, join and order.
        if said.keys() - PLAIN or subset.upper().startswith("SELECT") or subset != layer.subsetString().strip():
            return None
        if not path.is_file():
            return None
        name, rank = str(said.get("layerName", "")), int(said.get("layerId", 0))
        return cls(path, name, rank, subset, layer.dataProvider().storageType())


def _address(source: str) -> dict[str, object]:
    decoded = QgsProviderRegistry.instance().decodeUri("ogr", source)
    # NULL of QGIS is neither None nor false.
    return {key: value for key, value in decoded.items() if isinstance(value, (str, int, list, dict))}


def checked(origin: Origin, features: Features, ids: NDArray[np.int64]) -> Features | None:
    """The features to read, in the order of the loop; ``None`` if their number is not that of the layer.

    ``ids`` are those of all features, where the origin is partial.
    """
    wanted = origin.ids()
    if wanted is None:
        # Of a large filtered layer QGIS may tell the number without the filter.
        known = features.count == origin.layer.featureCount() or origin.layer.subsetString()
        return features if known else None
    rows = np.flatnonzero(np.isin(ids, wanted))
    if len(rows) != len(wanted):
        return None
    return features.taken(rows[np.argsort(ids[rows])] if origin.selected else rows)
