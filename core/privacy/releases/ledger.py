# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger of releases: what was published, once and for all, and never anything else.

A SQLite file to which rows can only be added. It holds figures as they were published, never a true count; each
release is chained to the one before by a digest, so that a change made behind its back shows.
"""
from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pandas as pd
from shapely import wkb

from ...errors import CoreError
from ...progress import Tick, unwatched
from ...wording import tr
from .comparison import Compared, compare
from .comparison import DifferencingError as DifferencingError
from .comparison import Published as Published

APPLICATION_ID, VERSION = 0x51544C47, 1
SCHEMA = """
CREATE TABLE release (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, audience TEXT NOT NULL,
  k INTEGER NOT NULL, chain TEXT NOT NULL);
CREATE TABLE figure (release INTEGER NOT NULL REFERENCES release (id), place TEXT NOT NULL, "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL, category TEXT NOT NULL, value INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL);
CREATE TABLE outline (release INTEGER NOT NULL REFERENCES release (id), place TEXT NOT NULL, shape BLOB NOT NULL);
CREATE INDEX figure_of_release ON figure (release);
"""
TABLES = ("release", "figure", "outline")
ONLY_ADD = """
CREATE TRIGGER no_{verb}_of_{table} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'the ledger of releases can only be added to'); END;
"""
PATIENCE = 20.0
"""Seconds to wait for another export that holds the ledger."""


class NoLedgerError(CoreError):
    """A file that is no ledger, or cannot be used."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(
            tr("LEDGER = “{path}” cannot be used: {reason}. Give a ledger of releases, or a name for a new one.",
               path=path, reason=reason)
        )  # fmt: skip


class LedgerChangedError(CoreError):
    """A ledger that somebody changed by hand."""

    def __init__(self, path: str, name: str) -> None:
        super().__init__(
            tr(
                "The ledger “{path}” was changed after “{name}” was written in it: what was published before can no "
                "longer be trusted. Restore it from a backup.",
                path=path,
                name=name,
            )
        )


class Ledger:
    """An open ledger, which nobody else may add to meanwhile."""

    def __init__(self, database: sqlite3.Connection, path: str) -> None:
        self._database, self._path = database, path

    def releases(self) -> Iterator[tuple[str, Published]]:
        """SHA-256 and content of each release, the oldest first.

        Raises
        ------
        LedgerChangedError
            A release is not what it was when it was written.
        """
        chain = ""
        rows = self._database.execute("SELECT id, name, sha256, audience, k, chain FROM release ORDER BY id").fetchall()
        for identity, name, sha256, audience, k, kept in rows:
            figures = pd.read_sql_query("SELECT * FROM figure WHERE release = ?", self._database, params=(identity,))
            shapes = self._database.execute("SELECT place, shape FROM outline WHERE release = ?", (identity,))
            release = Published(name, audience, k, figures, {place: wkb.loads(shape) for place, shape in shapes})
            chain = _link(chain, sha256, release)
            if chain != kept:
                raise LedgerChangedError(self._path, name)
            yield sha256, release

    def check(self, new: Published, tick: Tick = unwatched) -> Compared:
        """Compare a release with every one before, two at a time and then all together.

        Raises
        ------
        DifferencingError
            It would betray a few facts; the earlier packages are named.
        Cancelled
            ``tick`` said no.
        """
        return compare(new, (release for _, release in self.releases()), tick)

    def add(self, new: Published, sha256: str) -> None:
        """Write a release down; one that is there already, byte for byte, is left as it is."""
        rows = self._database.execute("SELECT id, sha256, chain FROM release ORDER BY id").fetchall()
        if sha256 in {row[1] for row in rows}:
            return
        chain = _link(rows[-1][2] if rows else "", sha256, new)
        identity = (rows[-1][0] if rows else 0) + 1
        values = (identity, new.name, sha256, new.audience, new.k, chain)
        self._database.execute("INSERT INTO release VALUES (?, ?, ?, ?, ?, ?)", values)
        figures = new.figures[["place", "start", "end", "category", "value", "low", "high"]]
        rows = [(identity, *row) for row in figures.astype(object).itertuples(index=False, name=None)]
        self._database.executemany("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        shapes = [(identity, place, shape.wkb) for place, shape in sorted(new.outlines.items())]
        self._database.executemany("INSERT INTO outline VALUES (?, ?, ?)", shapes)


@contextmanager
def open_ledger(path: Path) -> Iterator[Ledger]:
    """The ledger at a path, a new one where there is none; what is added is kept only if the block ends well.

    Raises
    ------
    NoLedgerError
        The file is no ledger, or is in use.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            _prepare(database, path)
            try:
                yield Ledger(database, str(path))
            except BaseException:
                database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")
    except sqlite3.Error as broken:
        raise NoLedgerError(str(path), str(broken)) from broken


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        for statement in SCHEMA.split(";\n"):
            database.execute(statement)
        for table in TABLES:
            for verb in ("UPDATE", "DELETE"):
                database.execute(ONLY_ADD.format(table=table, verb=verb))
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")
    elif database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or not set(TABLES) <= tables:
        raise NoLedgerError(str(path), tr("this database is something else"))


def _link(chain: str, sha256: str, release: Published) -> str:
    """Digest of a release and of all before it."""
    told = f"{chain}\n{release.name}\n{sha256}\n{release.audience}\n{release.k}\n{release.digest()}"
    return hashlib.sha256(told.encode()).hexdigest()
