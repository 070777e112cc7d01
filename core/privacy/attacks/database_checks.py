# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoPackages that keep what was deleted, who wrote them, when, or in which order."""
from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator

import numpy as np
from shapely.geometry import GeometryCollection

from ...wording import later, number, tr
from .check import Check, Outcome
from .databases import opened
from .evidence import Evidence
from .published import shape_of
from .reading import File
from .sqlite_pages import Pages

TABLES = re.compile(
    r"gpkg_(spatial_ref_sys|contents|geometry_columns|ogr_contents)|facts|facts_[a-z0-9_]{1,40}|territory|heat"
)
NO_TIME = re.compile(r"2000-01-01T00:00:00(\.000)?Z")
COMPUTED = re.compile(r"\b(?:VIRTUAL|GENERATED|CHECK|AS)\b", re.IGNORECASE)
"""Columns that run something when they are read."""
TOLERANCE = 1e-6


def residue(evidence: Evidence) -> Outcome:
    """Free pages, and bytes of pages that no row uses."""
    found, pages = [], 0
    for file in evidence.reading.of_kind("sqlite"):
        read = Pages.of(file.content)
        pages += read.count
        if read.free:
            found.append(tr("{count} free pages in {file}", count=read.free, file=file.path))
        if read.beyond():
            found.append(tr("{count} bytes after the last page of {file}", count=read.beyond(), file=file.path))
        left = sum(len(bytes_.strip(b"\0")) for _, bytes_ in read.residue())
        if left:
            found.append(tr("{count} bytes of deleted rows in {file}", count=number(left), file=file.path))
    return Outcome.of(found, tr("{count} pages, no byte but those of the rows", count=number(pages)))


def _each(evidence: Evidence, look: Callable[[File, sqlite3.Connection], Iterator[str]]) -> Iterator[str]:
    for file in evidence.reading.of_kind("sqlite"):
        with opened(file.content) as database:
            try:
                yield from look(file, database)
            except sqlite3.DatabaseError as broken:
                yield tr("{file} cannot be read: {reason}", file=file.path, reason=broken)


def strangers(evidence: Evidence) -> Outcome:
    """Tables, views and triggers that a package does not need."""

    def look(file: File, database: sqlite3.Connection) -> Iterator[str]:
        for kind, name, sql in database.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
            if name.startswith("sqlite_autoindex_"):
                continue
            if kind != "table" or not TABLES.fullmatch(name) or COMPUTED.search(str(sql)):
                yield tr("{kind} “{name}” in {file}", kind=kind, name=name, file=file.path)

    return Outcome.of(_each(evidence, look), tr("only the tables of the standard and of the figures"))


def contents(evidence: Evidence) -> Outcome:
    """Times of change, and boxes larger than what is drawn: those of the raw layer."""

    def look(file: File, database: sqlite3.Connection) -> Iterator[str]:
        rows = database.execute("SELECT table_name, last_change, min_x, min_y, max_x, max_y FROM gpkg_contents")
        for table, changed, *box in rows.fetchall():
            if not NO_TIME.fullmatch(str(changed)):
                yield tr("the time {time} in {file}", time=changed, file=file.path)
            quoted = str(table).replace('"', '""')
            blobs = database.execute(f'SELECT geom FROM "{quoted}"')  # nosec B608: the quotes are doubled
            # A place is drawn once for each period and category; one box holds them all.
            shapes = [shape_of(blob) for blob in {blob for (blob,) in blobs if blob}]
            if not shapes:
                continue
            drawn = GeometryCollection(shapes).bounds
            if None in box or not np.allclose(np.array(box, np.float64), drawn, rtol=0, atol=TOLERANCE):
                yield tr("a box of “{table}” that is not that of its rows, in {file}", table=table, file=file.path)

    return Outcome.of(_each(evidence, look), tr("boxes are those of the published places, times are all the same"))


def order(evidence: Evidence) -> Outcome:
    """Rows in any order but that of the places."""
    found, rows = [], 0
    for table in evidence.published.tables:
        keys = list(zip(*(table.frame[name].astype(str) for name in ("cell_id", "period", "category"))))
        rows += len(keys)
        if keys != sorted(keys) and not _by_blocks(keys):
            found.append(tr("rows out of order in {file}", file=table.path))
    return Outcome.of(found, tr("{count} rows, sorted by place, period and category", count=number(rows)))


def _by_blocks(keys: list[tuple[str, str, str]]) -> bool:
    """Whether places are sorted, and tell their periods and categories in one order, the same everywhere."""
    places = [key[0] for key in keys]
    blocks: dict[str, list[tuple[str, str]]] = {}
    for place, period, category in keys:
        blocks.setdefault(place, []).append((period, category))
    orders = list(blocks.values())
    return places == sorted(places) and all(one == orders[0] for one in orders)


FAMILY = later("The databases")
CHECKS = (
    Check("sqlite-residue", FAMILY, later("Deleted rows"),
          later("Rows, columns and layers that were deleted or overwritten and stay in the pages."), residue),
    Check("sqlite-strangers", FAMILY, later("Tables that tell on their maker"),
          later("Styles, metadata, projects, counters, indexes, views and triggers."), strangers),
    Check("sqlite-contents", FAMILY, later("Times and boxes"),
          later("When a layer was changed, and the extent of a layer that is no longer there."), contents),
    Check("row-order", FAMILY, later("Order of the rows"),
          later("Rows in the order of the raw data, of time, or of whoever wrote first."), order),
)  # fmt: skip
