# SPDX-License-Identifier: GPL-2.0-or-later
"""A SQLite database opened from its bytes."""
from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def opened(content: bytes) -> Iterator[sqlite3.Connection]:
    """A copy of a database; it is gone after the block."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.sqlite"
        path.write_bytes(content)
        with closing(sqlite3.connect(path)) as database:
            yield database
