# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of polygons put into an empty GeoPackage that QGIS has made: its tables, its CRS and its index stay QGIS's."""
from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import chain, islice
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .rtree import PackedTree

LITTLE_ENDIAN_WITH_BOX = 3
POLYGON = 3
PARAMETERS = 999
"""Values that any SQLite takes in one statement."""
TYPES = ("text", "integer", "long", "real", "boolean")
"""Types of columns that SQLite holds as they are."""


class NotPackedError(Exception):
    """The file cannot be filled so, or what was written is not what should be: QGIS's own writer must do it."""


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
    try:
        # No transaction of Python's own, and none to undo: a file that fails is thrown away.
        with closing(sqlite3.connect(path, isolation_level=None)) as file:
            file.execute("PRAGMA synchronous = OFF")
            file.execute("PRAGMA journal_mode = OFF")
            file.execute("PRAGMA cache_size = -65536")
            file.execute("BEGIN")
            _fill(file, polygons)
            file.execute("COMMIT")
    except sqlite3.Error as error:
        raise NotPackedError(str(error)) from error


def _fill(file: sqlite3.Connection, polygons: Polygons) -> None:
    table, geometry, srs, key = _table(file)
    boxes, count = polygons.boxes, len(polygons.rings)
    triggers = file.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in triggers:
        file.execute(f"DROP TRIGGER {quoted(name)}")
    columns = [_plain(polygons.frame[name]) for name in polygons.frame]
    rows = zip(range(1, count + 1), _geometries(polygons.rings, boxes, srs), *columns)
    _insert(file, table, (key, geometry, *polygons.frame.columns), rows)
    _index(file, f"rtree_{table}_{geometry}", boxes)
    for _, statement in triggers:
        file.execute(statement)
    west, east, south, north = boxes[:, 0].min(), boxes[:, 1].max(), boxes[:, 2].min(), boxes[:, 3].max()
    file.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
        (float(west), float(south), float(east), float(north), table),
    )
    file.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, table))


def _table(file: sqlite3.Connection) -> tuple[str, str, int, str]:
    """Name of the only table, of its geometry, number of its CRS, and name of its key."""
    tables = file.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns").fetchall()
    if len(tables) != 1:
        raise NotPackedError("one table expected")
    table, geometry, srs = tables[0]
    keys = [row[1] for row in file.execute(f"PRAGMA table_info({quoted(table)})") if row[5]]
    if len(keys) != 1 or file.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]:  # nosec B608: quoted
        raise NotPackedError("an empty table with one key expected")
    return table, geometry, srs, keys[0]


def _index(file: sqlite3.Connection, index: str, boxes: NDArray[np.float64]) -> None:
    """The spatial index, written where SQLite keeps it."""
    root = file.execute(f"SELECT length(data) FROM {quoted(index + '_node')} WHERE nodeno = 1").fetchone()  # nosec B608: quoted
    if root is None:
        raise NotPackedError("a spatial index expected")
    tree = PackedTree.of(np.arange(1, len(boxes) + 1), boxes, root[0])
    file.execute(f"DELETE FROM {quoted(index + '_node')}")  # nosec B608: quoted
    for part, columns, rows in (
        ("_node", ("nodeno", "data"), tree.nodes()),
        ("_parent", ("nodeno", "parentnode"), tree.parents()),
        ("_rowid", ("rowid", "nodeno"), tree.leaves()),
    ):
        _insert(file, index + part, columns, rows)


def _insert(file: sqlite3.Connection, table: str, names: Sequence[str], rows: Iterable[tuple]) -> None:
    """Insert many rows a statement: starting and ending one takes longer than a row."""
    mark, block = "(" + ", ".join("?" * len(names)) + ")", max(PARAMETERS // len(names), 1)
    into = f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))}) VALUES "  # nosec B608: quoted
    rows = iter(rows)
    while batch := list(islice(rows, block)):
        file.execute(into + ", ".join([mark] * len(batch)), list(chain.from_iterable(batch)))


def _geometries(rings: NDArray[np.float64], boxes: NDArray[np.float64], srs: int) -> list[bytes]:
    """Polygons as GeoPackage holds them (OGC 12-128r19, clause 2.1.3), little-endian, with their box."""
    count, vertices = rings.shape[:2]
    form = np.dtype([
        ("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4),
        ("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("vertices", "<u4"), ("ring", "<f8", (vertices, 2)),
    ])
    blobs = np.zeros(count, form)
    blobs["magic"], blobs["flags"], blobs["srs"], blobs["box"] = b"GP", LITTLE_ENDIAN_WITH_BOX, srs, boxes
    blobs["order"], blobs["type"], blobs["rings"], blobs["vertices"], blobs["ring"] = 1, POLYGON, 1, vertices, rings
    data, size = blobs.tobytes(), form.itemsize
    return [data[start : start + size] for start in range(0, count * size, size)]


def _plain(column: pd.Series) -> Sequence[object]:
    """Values as SQLite takes them: no numpy, None for NaN."""
    values = column.astype(object)
    return values.where(column.notna(), None).tolist() if column.isna().any() else column.tolist()


def quoted(name: str) -> str:
    """Name of a table or column, for SQL."""
    return '"' + name.replace('"', '""') + '"'
