# SPDX-License-Identifier: GPL-2.0-or-later
"""Points put piece by piece into an empty GeoPackage that QGIS has made, and indexed once all are there."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .filled_table import FilledTable, plain
from .verdict import verify_points

LITTLE_ENDIAN = 1
POINT = 1
FORM = np.dtype([
    ("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"),
    ("order", "u1"), ("type", "<u4"), ("place", "<f8", 2),
])  # fmt: skip
"""A point as GeoPackage holds it (OGC 12-128r19, clause 2.1.3), little-endian, without a box."""


class PointsFile:
    """A GeoPackage being filled with points; :meth:`complete` ends it.

    Raises
    ------
    NotPackedError
        The file is not as expected, or does not hold together afterwards, whenever that shows.
    """

    def __init__(self, path: Path, poll: Callable[[], None] = lambda: None) -> None:
        self._path, self._poll, self._table = path, poll, FilledTable(path, poll)
        self._places: list[NDArray[np.float64]] = []
        self.count = 0

    def add(self, frame: pd.DataFrame, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        """Write rows, with a point where ``x`` and ``y``, shape (n,), are known."""
        places = np.column_stack([x, y])
        held = [str(name) for name in frame if frame[name].notna().any()]
        ids = range(self.count + 1, self.count + len(frame) + 1)
        self._table.insert(ids, _geometries(places, self._table.srs), {name: plain(frame[name]) for name in held})
        self._places.append(places)
        self.count += len(frame)

    def complete(self) -> None:
        """Index the points, release the file, and ask SQLite and GDAL whether they find them."""
        places = np.concatenate(self._places) if self._places else np.empty((0, 2))
        self._places.clear()
        known = np.isfinite(places).all(axis=1)
        ids = np.flatnonzero(known) + 1
        places = places if len(ids) == len(places) else places[known]
        self._table.complete(ids, places, self.count)
        self._table.close()
        verify_points(self._path, ids, places, self.count, self._poll)

    def close(self) -> None:
        """Release the file, also one that will be thrown away."""
        self._table.close()


def _geometries(places: NDArray[np.float64], srs: int) -> list[bytes | None]:
    blobs = np.zeros(len(places), FORM)
    blobs["magic"], blobs["flags"], blobs["srs"] = b"GP", LITTLE_ENDIAN, srs
    blobs["order"], blobs["type"], blobs["place"] = 1, POINT, places
    data, size = blobs.tobytes(), FORM.itemsize
    made: list[bytes | None] = [data[start : start + size] for start in range(0, len(data), size)]
    for row in np.flatnonzero(~np.isfinite(places).all(axis=1)).tolist():
        made[row] = None
    return made
