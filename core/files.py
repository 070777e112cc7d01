# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that appear whole or not at all."""
from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def appearing_whole(target: str | os.PathLike[str]) -> Iterator[Path]:
    """Path to write to; what is there moves to ``target`` only if the block ends well.

    The path has the name of the target (drivers name layers after files) in a temporary folder beside it (so that
    the move stays within one file system). Companions written next to it, such as a ``.qml`` or the parts of a
    shapefile, move along, before the target itself. After a failure or a cancel the old files are still whole.
    """
    final = Path(target)
    final.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=".quietude-", dir=final.parent))
    try:
        yield workshop / final.name
        for made in sorted(workshop.iterdir(), key=lambda path: path.name == final.name):
            made.replace(final.parent / made.name)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def write_text(target: str | os.PathLike[str], text: str) -> None:
    """Write UTF-8 text, whole or not at all."""
    with appearing_whole(target) as path:
        path.write_text(text, encoding="utf-8", newline="\n")
