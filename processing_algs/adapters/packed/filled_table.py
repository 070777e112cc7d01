# SPDX-License-Identifier: GPL-2.0-or-later
"""The only table of an empty GeoPackage that QGIS has made, filled: its columns, its CRS and its index stay QGIS's."""
from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, count, islice
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .rtree import PackedTree

PARAMETERS = 999
"""Values that any SQLite takes in one statement."""
POLL_EVERY = 100
"""Statements between two polls."""
TYPES = ("text", "integer", "long", "real", "boolean", "datetime")
"""Types of columns whose values are written as SQLite holds them."""


class NotPackedError(Exception):
    """The file cannot be filled so, or what was written is not what should be: QGIS's own writer must do it."""


class FilledTable:
    """A table open to be filled; what is wrong with the file is told as :class:`NotPackedError`, whenever it shows.

    ``poll`` is called now and then, and may raise to stop.
    """

    def __init__(self, path: Path, poll: Callable[[], None] = lambda: None) -> None:
        self._poll = poll
        # No transaction of Python's own, and none to undo: a file that fails is thrown away.
        self._file = sqlite3.connect(path, isolation_level=None)
        with self._refusals():
            for setting in ("synchronous = OFF", "journal_mode = OFF", "cache_size = -65536"):
                self._file.execute(f"PRAGMA {setting}")
            self._file.execute("BEGIN")
            self._name, self._geometry, self.srs, self._key = self._only_table()
            self._triggers = self._file.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (self._name,)
            ).fetchall()
            for name, _ in self._triggers:
                self._file.execute(f"DROP TRIGGER {quoted(name)}")

    def insert(
        self, ids: Iterable[int], geometries: Iterable[bytes | None], columns: dict[str, Sequence[object]]
    ) -> None:
        """Write rows; a column that is not given is NULL."""
        with self._refusals():
            self._insert(self._name, (self._key, self._geometry, *columns), zip(ids, geometries, *columns.values()))

    def complete(self, ids: NDArray[np.int64], boxes: NDArray[np.float64], total: int) -> None:
        """Index the geometries, by their boxes (west, east, south, north), shape (n, 4), or points; count the rows."""
        with self._refusals():
            self._index(f"rtree_{self._name}_{self._geometry}", ids, boxes)
            for _, statement in self._triggers:
                self._file.execute(statement)
            self._poll()
            if len(boxes):
                low, high, y = boxes.min(axis=0), boxes.max(axis=0), boxes.shape[1] // 2
                west, east, south, north = low[0], high[y - 1], low[y], high[-1]
                self._file.execute(
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                    (float(west), float(south), float(east), float(north), self._name),
                )
            counted = "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?"
            self._file.execute(counted, (total, self._name))
            self._file.execute("COMMIT")

    def close(self) -> None:
        """Release the file."""
        self._file.close()

    def _only_table(self) -> tuple[str, str, int, str]:
        """Name of the only table, of its geometry, number of its CRS, and name of its key."""
        tables = self._file.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns").fetchall()
        if len(tables) != 1:
            raise NotPackedError("one table expected")
        table, geometry, srs = tables[0]
        keys = [row[1] for row in self._file.execute(f"PRAGMA table_info({quoted(table)})") if row[5]]
        if len(keys) != 1 or self._file.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]:  # nosec B608: quoted
            raise NotPackedError("an empty table with one key expected")
        return table, geometry, srs, keys[0]

    def _index(self, index: str, ids: NDArray[np.int64], boxes: NDArray[np.float64]) -> None:
        """The spatial index, written where SQLite keeps it."""
        root = self._file.execute(f"SELECT length(data) FROM {quoted(index + '_node')} WHERE nodeno = 1").fetchone()  # nosec B608: quoted
        if root is None:
            raise NotPackedError("a spatial index expected")
        if not len(ids):
            return
        tree = PackedTree.of(ids, boxes, root[0], self._poll)
        self._file.execute(f"DELETE FROM {quoted(index + '_node')}")  # nosec B608: quoted
        for part, columns, rows in (
            ("_node", ("nodeno", "data"), tree.nodes()),
            ("_parent", ("nodeno", "parentnode"), tree.parents()),
            ("_rowid", ("rowid", "nodeno"), tree.leaves()),
        ):
            self._insert(index + part, columns, rows)

    def _insert(self, table: str, names: Sequence[str], rows: Iterable[tuple]) -> None:
        """Insert many rows a statement: starting and ending one takes longer than a row."""
        into = f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))}) VALUES "  # nosec B608: quoted
        mark, block = "(" + ", ".join("?" * len(names)) + ")", max(PARAMETERS // len(names), 1)
        statement = into + ", ".join([mark] * block)
        # Flat from the start, so that no tuple outlives its turn: zip then makes one for all rows.
        values = chain.from_iterable(rows)
        for number in count():
            batch = list(islice(values, block * len(names)))
            if not batch:
                return
            if number % POLL_EVERY == 0:
                self._poll()
            if len(batch) < block * len(names):
                statement = into + ", ".join([mark] * (len(batch) // len(names)))
            self._file.execute(statement, batch)

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise NotPackedError(str(error)) from error


def plain(column: pd.Series) -> Sequence[object]:
    """Values as SQLite takes them: no numpy, local times as GDAL writes them, None for what is missing."""
    missing = column.isna().to_numpy()
    if pd.api.types.is_datetime64_any_dtype(column):
        column = pd.Series(np.datetime_as_string(column.to_numpy("datetime64[ms]")).astype(object))
    values = column.astype(object)
    return values.where(~missing, None).tolist() if missing.any() else column.tolist()


def quoted(name: str) -> str:
    """Name of a table or column, for SQL."""
    return '"' + name.replace('"', '""') + '"'
