# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a packed GeoPackage holds what was put into it, asked of SQLite and of GDAL."""
from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .filled_table import NotPackedError, quoted
from .geopackage import Polygons

FEW = 100
"""Points, about, in the rectangle that is asked for, were they spread evenly."""

STEPS = 200_000
"""Steps of SQLite's machine between two polls."""


def verify(path: Path, polygons: Polygons) -> None:
    """Check the spatial index, the number of polygons, and those that a rectangle touches.

    Raises
    ------
    NotPackedError
        One of them is wrong.
    """
    boxes = polygons.boxes
    middle, width = boxes[len(boxes) // 2], np.ptp(boxes[0, :2])
    west, east, south, north = middle + width * np.array([-1.5, 1.5, -1.5, 1.5])
    expected = (boxes[:, 0] <= east) & (boxes[:, 1] >= west) & (boxes[:, 2] <= north) & (boxes[:, 3] >= south)
    certain = (boxes[:, 0] >= west) & (boxes[:, 1] <= east) & (boxes[:, 2] >= south) & (boxes[:, 3] <= north)
    within = _verified(path, len(boxes), (west, south, east, north))
    ids = np.arange(1, len(boxes) + 1)
    # Corners of a hexagon's box lie outside it: what GDAL finds is between the two.
    if not set(ids[certain].tolist()) <= within <= set(ids[expected].tolist()):
        raise NotPackedError("other polygons are found than those that are there")


def verify_points(
    path: Path,
    ids: NDArray[np.int64],
    places: NDArray[np.float64],
    count: int,
    poll: Callable[[], None] = lambda: None,
) -> None:
    """Check the spatial index, the number of rows, and the points (shape (n, 2)) found around the one in the middle.

    ``poll`` is called now and then, and may raise to stop.

    Raises
    ------
    NotPackedError
        One of them is wrong.
    """
    if not len(places):
        return
    middle, reach = places[len(places) // 2], np.ptp(places, axis=0) * math.sqrt(FEW / len(places)) / 2
    low, high = middle - reach, middle + reach
    expected = np.ones(len(places), bool)
    for axis in (0, 1):
        expected &= (places[:, axis] >= low[axis]) & (places[:, axis] <= high[axis])
    if _verified(path, count, (*low, *high), poll) != set(ids[expected].tolist()):
        raise NotPackedError("other points are found than those that are there")


def _verified(
    path: Path, count: int, box: tuple[float, float, float, float], poll: Callable[[], None] = lambda: None
) -> set[int]:
    """Ids of what GDAL finds in a box (west, south, east, north) of a file whose index and count are right."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file, _polled(file, poll):
            table, geometry = file.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
            verdict = file.execute("SELECT rtreecheck(?)", (f"rtree_{table}_{geometry}",)).fetchone()[0]
            # A sum is counted step by step, which can be stopped; a count cannot.
            known = file.execute(f"SELECT total(1) FROM {quoted(table)}").fetchone()[0]  # nosec B608: quoted
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset.GetLayer(0)
        found = layer.GetFeatureCount()
        layer.SetSpatialFilterRect(*map(float, box))
        within = {feature.GetFID() for feature in layer}
    except (sqlite3.Error, RuntimeError, AttributeError) as error:
        raise NotPackedError(str(error)) from error
    if verdict != "ok" or known != count or found != count:
        raise NotPackedError(verdict)
    return within


@contextmanager
def _polled(file: sqlite3.Connection, poll: Callable[[], None]) -> Iterator[None]:
    """Call ``poll`` while SQLite works; what it raises stops SQLite, and is raised."""
    raised: list[BaseException] = []

    def asked() -> bool:
        try:
            poll()
        except BaseException as stop:  # SQLite would swallow it
            raised.append(stop)
        return bool(raised)

    file.set_progress_handler(asked, STEPS)
    try:
        yield
    finally:
        if raised:
            raise raised[0] from None
