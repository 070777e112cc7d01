# SPDX-License-Identifier: GPL-2.0-or-later
"""Features of a GeoPackage by columns, through SQLite itself: for GDAL before 3.6, and for booleans."""
from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing

import numpy as np
from qgis.core import QgsProcessingFeedback

from ....core.errors import Cancelled
from .features import Features, kinds_of
from .origin import Origin
from .stored import Stored, checked
from .values import Values, moments
from .wkb import NotPointsInWkbError, points_of

POLL_EVERY = 100_000
"""Instructions of SQLite between two looks at whether to stop."""
ENVELOPES = (0, 32, 48, 48, 64)
EMPTY, EXTENDED = 0x10, 0x20
"""Marks in the fourth byte of a geometry (OGC 12-128r19, clause 2.1.3.1.1)."""
ACCEPTED = {"whole": {int}, "real": {int, float}, "text": {str}, "truth": {int}, "moment": {str}}
"""What SQLite may hold in a column of each kind: it does not hold columns to their type."""
CLOCK = 23
"""Characters of 2024-01-31T23:59:59.999."""


class NotCertainError(ValueError):
    """The file does not hold what the fields of the layer promise."""


def read(origin: Origin, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Features | None:
    """Every feature of a GeoPackage's table or of its selection; ``None`` where only the loop is sure to be right."""
    stored, kinds = Stored.of(origin), kinds_of(origin.layer.fields(), fields)
    if stored is None or stored.driver != "GPKG" or set(kinds.values()) - ACCEPTED.keys():
        return None
    try:
        with closing(sqlite3.connect(f"{stored.path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            file.set_progress_handler(feedback.isCanceled, POLL_EVERY)
            gathered = _columns(file, stored, fields)
        ids, geometries, *columns = gathered
        points = points_of([_wkb(geometry) for geometry in geometries])
        values = {name: _values(column, kind) for (name, kind), column in zip(kinds.items(), columns)}
        return checked(origin, Features(len(ids), points, values), np.array(ids, np.int64))
    except (sqlite3.Error, NotCertainError, NotPointsInWkbError, ValueError) as error:
        if feedback.isCanceled():
            raise Cancelled from error
        return None


def _columns(file: sqlite3.Connection, stored: Stored, fields: tuple[str, ...]) -> list[Sequence[object]]:
    """Ids, geometries and fields of the table, each as a list."""
    rows: list[tuple] = []

    class Gathered:
        """An aggregate that keeps its rows: SQLite calls it faster than Python fetches."""

        def step(self, *row: object) -> None:
            rows.append(row)

        def finalize(self) -> int:
            return len(rows)

    known = file.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall()
    wanted = [(table, geometry) for table, geometry in known if table == stored.name or not stored.name]
    if len(wanted) != 1:
        raise NotCertainError
    table, geometry = _quoted(wanted[0][0]), wanted[0][1]
    keys = [row[1] for row in file.execute(f"PRAGMA table_info({table})") if row[5]]
    if len(keys) != 1:
        raise NotCertainError
    names = [keys[0], geometry, *fields]
    file.create_aggregate("quietude_gathered", len(names), Gathered)
    condition = f" WHERE {stored.subset}" if stored.subset else ""
    file.execute(f"SELECT quietude_gathered({', '.join(map(_quoted, names))}) FROM {table}{condition}").fetchone()  # nosec B608
    if not rows:
        raise NotCertainError
    return list(zip(*rows))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _wkb(geometry: bytes | None) -> bytes | None:
    """Well-known binary inside a geometry of a GeoPackage."""
    if geometry is None:
        return None
    flags = geometry[3]
    if geometry[:2] != b"GP" or flags & EXTENDED:
        raise NotCertainError
    return None if flags & EMPTY else geometry[8 + ENVELOPES[flags >> 1 & 7] :]


def _values(column: Sequence[object], kind: str) -> Values:
    if set(map(type, column)) - {type(None)} - ACCEPTED[kind]:
        raise NotCertainError
    if kind != "moment":
        return Values.of(column, kind)
    null = np.fromiter((value is None for value in column), bool, len(column))
    if any(value is not None and value[CLOCK:] not in ("", "Z") for value in column):
        raise NotCertainError
    clock = [None if value is None else value[:CLOCK].rstrip("Z") for value in column]
    return Values(kind, moments(np.array(clock, "datetime64[ms]")), null)
