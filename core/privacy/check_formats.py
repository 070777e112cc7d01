# SPDX-License-Identifier: GPL-2.0-or-later
"""What file formats betray beside their content: dates, authors, deleted rows, paths."""
from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Iterator

from ..wording import tr
from .archive import EPOCH
from .nesting import PDF, PNG, SQLITE, ZIP, opened

TABLES = frozenset(
    {"gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents", "facts", "territory"}
)
PNG_CHUNKS = frozenset({b"IHDR", b"PLTE", b"pHYs", b"IDAT", b"IEND"})
PDF_METADATA = re.compile(rb"/(Author|Creator|Producer|Title|CreationDate|ModDate|Metadata|Info|OCGs|EmbeddedFiles)\b")
PROJECT_LEAKS = re.compile(
    r"(?:saveUser|saveDateTime|<author|<creation|authcfg=|password=|(?<![A-Za-z])[A-Za-z]:[\\/]|file:"
    r"|(?<![\w:/.])/(?:home|root|tmp|Users|var|mnt|media|srv)/)[^<\"]{0,40}"
)


def format_leaks(name: str, content: bytes) -> Iterator[str]:
    """Leaks of one file, according to what its first bytes say it is."""
    if content.startswith(ZIP):
        yield from _zip_leaks(name, content)
    elif content.startswith(SQLITE):
        yield from _sqlite_leaks(name, content)
    elif content.startswith(PNG):
        yield from _png_leaks(name, content)
    elif content.startswith(PDF):
        for match in PDF_METADATA.finditer(content):
            yield tr("metadata {entry} in {file}", file=name, entry=match.group(1).decode())
    elif name.endswith(".qgs"):
        for found in PROJECT_LEAKS.finditer(content.decode("utf-8", errors="replace")):
            yield tr("“{words}” in {file}", file=name, words=found.group(0))


def _zip_leaks(name: str, content: bytes) -> Iterator[str]:
    name = name or "zip"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries, comment = archive.infolist(), archive.comment
    if comment:
        yield tr("a comment in {file}", file=name)
    if [entry.filename for entry in entries] != sorted(entry.filename for entry in entries):
        yield tr("entries out of order in {file}", file=name)
    for entry in entries:
        if entry.extra or entry.comment:
            yield tr("extra fields of “{entry}” in {file}", file=name, entry=entry.filename)
        if entry.date_time != EPOCH:
            yield tr("the date of “{entry}” in {file}", file=name, entry=entry.filename)


def _sqlite_leaks(name: str, content: bytes) -> Iterator[str]:
    with opened(content) as (database, path):
        free = database.execute("PRAGMA freelist_count").fetchone()[0]
        things = database.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_auto%'")
        strangers = [f"{kind} {thing}" for kind, thing in things if kind != "table" or thing not in TABLES]
        database.execute("VACUUM")
        compact = path.stat().st_size
    if free or compact < len(content):
        yield tr("deleted rows in the pages of {file}", file=name)
    if strangers:
        yield tr("{things} in {file}", file=name, things=", ".join(strangers))


def _png_leaks(name: str, content: bytes) -> Iterator[str]:
    position = len(PNG) + 4
    while position + 8 <= len(content):
        length, kind = struct.unpack(">I4s", content[position : position + 8])
        if kind not in PNG_CHUNKS:
            yield tr("a chunk {entry} in {file}", file=name, entry=kind.decode("latin-1"))
        position += 12 + length
    if position != len(content):
        yield tr("bytes after the end of {file}", file=name)
