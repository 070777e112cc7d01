# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons put at once into an empty GeoPackage that QGIS has made."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import chain
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .filled_table import FilledTable, plain

LITTLE_ENDIAN_WITH_BOX = 3
POLYGON = 3
TOGETHER = 4096
"""Geometries made together."""


@dataclass(frozen=True)
class Polygons:
    """Polygons of one outline: closed rings, shape (n, vertices, 2), and a frame of their attributes."""

    rings: NDArray[np.float64]
    frame: pd.DataFrame

    @cached_property
    def boxes(self) -> NDArray[np.float64]:
        """West, east, south and north of each, shape (n, 4)."""
        # One vertex of all polygons after the other: numpy is slow along short axes.
        vertices = self.rings.transpose(1, 0, 2)
        low, high = reduce(np.minimum, vertices), reduce(np.maximum, vertices)
        return np.column_stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]])


def fill(path: Path, polygons: Polygons) -> None:
    """Write the polygons into the only table of a new GeoPackage.

    Raises
    ------
    NotPackedError
        The file is not as expected, or does not hold together afterwards.
    """
    boxes, ids = polygons.boxes, np.arange(1, len(polygons.rings) + 1)
    with closing(FilledTable(path)) as table:
        columns = {str(name): plain(polygons.frame[name]) for name in polygons.frame}
        table.insert(ids.tolist(), _geometries(polygons.rings, boxes, table.srs), columns)
        table.complete(ids, boxes, len(ids))


def _geometries(rings: NDArray[np.float64], boxes: NDArray[np.float64], srs: int) -> Iterator[bytes]:
    """Polygons as GeoPackage holds them (OGC 12-128r19, clause 2.1.3), little-endian, with their box."""
    # A block at a time: the same memory then serves for all.
    blocks = (slice(start, start + TOGETHER) for start in range(0, len(rings), TOGETHER))
    return chain.from_iterable(_block(rings[rows], boxes[rows], srs) for rows in blocks)


def _block(rings: NDArray[np.float64], boxes: NDArray[np.float64], srs: int) -> list[bytes]:
    count, vertices = rings.shape[:2]
    form = np.dtype([
        ("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4),
        ("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("vertices", "<u4"), ("ring", "<f8", (vertices, 2)),
    ])
    blobs = np.zeros(count, form)
    blobs["magic"], blobs["flags"], blobs["srs"], blobs["box"] = b"GP", LITTLE_ENDIAN_WITH_BOX, srs, boxes
    blobs["order"], blobs["type"], blobs["rings"], blobs["vertices"], blobs["ring"] = 1, POLYGON, 1, vertices, rings
    return blobs.view(f"V{form.itemsize}").tolist()
