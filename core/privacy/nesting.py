# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file of an archive, at any depth, and what other formats compress or scatter, in clear."""
from __future__ import annotations

import io
import re
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

DEEPEST = 5
LARGEST = 1 << 30
PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
ZIP, SQLITE, PNG, PDF = b"PK", b"SQLite format 3", b"\x89PNG", b"%PDF"


def nested(name: str, content: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Name (« outer.zip/inner.qgz/file ») and content of ``content`` itself and of all that it holds."""
    yield name, content
    if depth >= DEEPEST:
        return
    if content.startswith(ZIP):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                if entry.file_size <= LARGEST:
                    yield from nested(f"{name}/{entry.filename}".lstrip("/"), archive.read(entry), depth + 1)
    elif content.startswith(SQLITE):
        yield f"{name}/rows", _rows(content)
    elif content.startswith(PDF):
        for index, match in enumerate(PDF_STREAM.finditer(content)):
            yield f"{name}/stream{index}", _inflated(match.group(1))


@contextmanager
def opened(content: bytes) -> Iterator[tuple[sqlite3.Connection, Path]]:
    """A copy of a SQLite database, and its file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.sqlite"
        path.write_bytes(content)
        with closing(sqlite3.connect(path)) as database:
            yield database, path


def _rows(content: bytes) -> bytes:
    """Every value that is not binary, a line a row: within pages, texts touch each other."""
    with opened(content) as (database, _):
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        lines = []
        for table in tables:
            # Names of tables cannot be bound; doubled quotes keep any name a name.
            quoted = table.replace('"', '""')
            for row in database.execute(f'SELECT * FROM "{quoted}"'):  # nosec B608
                lines.append("\t".join(str(value) for value in row if not isinstance(value, bytes)))
    return "\n".join(lines).encode("utf-8", "ignore")


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream
