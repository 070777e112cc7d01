# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file of a package, at any depth."""
from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from .zip_entries import Table, UnreadableZipError, content_of, zip_table

MAGIC = {b"PK\x03\x04": "zip", b"PK\x05\x06": "zip", b"SQLite format 3\0": "sqlite", b"\x89PNG": "png", b"%PDF": "pdf",
         b"\x1f\x8b": "gzip"}  # fmt: skip
DEEPEST = 5
LARGEST = 1 << 29
"""Bytes that are read of one file at most."""


@dataclass(frozen=True)
class File:
    """A file: its path (« carte.qgz/faits.gpkg »; empty for the package itself) and its bytes."""

    path: str
    content: bytes

    @property
    def name(self) -> str:
        """Last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def ending(self) -> str:
        """What follows the last dot of the name, in lower case."""
        return self.name.rpartition(".")[2].lower() if "." in self.name else ""

    @property
    def kind(self) -> str:
        """What its first bytes say it is, whatever its name; empty for a text or anything else."""
        return next((kind for magic, kind in MAGIC.items() if self.content.startswith(magic)), "")

    @property
    def is_pixels(self) -> bool:
        """Whether its bytes are those of a picture."""
        return self.kind in ("png", "pdf")

    @property
    def text(self) -> str:
        """Its bytes as UTF-8."""
        return self.content.decode("utf-8", "replace")

    @property
    def digest(self) -> str:
        """SHA-256 of its bytes."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Reading:
    """Files of a package at any depth, the package itself first, and the table of each zip by path."""

    files: tuple[File, ...]
    tables: dict[str, Table]
    broken: tuple[str, ...] = ()

    def file(self, path: str) -> File | None:
        """The file at a path."""
        return next((one for one in self.files if one.path == path), None)

    def ending(self, *endings: str) -> list[File]:
        """Files whose names end so."""
        return [one for one in self.files if one.ending in endings]

    def of_kind(self, kind: str) -> list[File]:
        """Files that are of a kind by their first bytes."""
        return [one for one in self.files if one.kind == kind]

    def distinct(self) -> list[File]:
        """Files without those that are the same bytes as another, and without what is read from inside."""
        seen: dict[str, File] = {}
        for one in self.files:
            if one.kind not in ("zip", "gzip"):
                seen.setdefault(one.digest, one)
        return list(seen.values())


def read_package(content: bytes) -> Reading:
    """Read a package from its bytes.

    Raises
    ------
    UnreadableZipError
        The package itself is no zip; broken files inside are told in ``broken``.
    """
    tables: dict[str, Table] = {"": zip_table(content)}
    broken: list[str] = []
    files = tuple(_nested(File("", content), tables, broken, 0))
    return Reading(files, tables, tuple(broken))


def _nested(file: File, tables: dict[str, Table], broken: list[str], depth: int) -> Iterator[File]:
    yield file
    if depth >= DEEPEST:
        if file.kind in ("zip", "gzip"):
            broken.append(file.path)
        return
    try:
        for inner in _inside(file, tables):
            yield from _nested(inner, tables, broken, depth + 1)
    except UnreadableZipError as refusal:
        if not file.path:
            raise
        broken.append(str(refusal))


def _inside(file: File, tables: dict[str, Table]) -> Iterator[File]:
    if file.kind == "zip":
        table = tables[file.path] = zip_table(file.content, file.path)
        for entry in table.entries:
            if not entry.name.endswith("/"):
                path = f"{file.path}/{entry.name}" if file.path else entry.name
                yield File(path, content_of(file.content, entry, LARGEST))
    elif file.kind == "gzip":
        try:
            yield File(f"{file.path}/unpacked", zlib.decompressobj(31).decompress(file.content, LARGEST))
        except zlib.error:
            return
