# SPDX-License-Identifier: GPL-2.0-or-later
"""CSV, TSV and other delimited text, plain or gzipped, read into a table of text."""
from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from ..errors import CoreError
from ..progress import Tick, unwatched
from ..wording import number, tr
from .dialect import Dialect, EmptySourceError, dialect_of
from .encoding import Decoded, decode, refuse_binary
from .header import NoHeaderError, looks_like_data, usable_names
from .profile import Reading
from .records import Records, physical_lines, read_records
from .table import LONGEST_RAW, Note, Table

SUFFIXES = (".csv", ".tsv", ".txt", ".tab")
LARGEST = 2 * 1024**3
"""Bytes of text, once unpacked, that are still read: beyond, the file is a mistake or a bomb."""
CHUNK = 16 * 1024**2


class UnreadableFileError(CoreError):
    """A file that is missing, forbidden or broken."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(tr("FILE: “{path}” cannot be read: {reason}", path=path, reason=reason))


class TooLargeError(CoreError):
    """A file that would fill the memory."""

    def __init__(self, path: str) -> None:
        super().__init__(
            tr(
                "FILE: “{path}” unpacks to more than {size} GB: split it, or check where it comes from.",
                path=path,
                size=number(LARGEST / 1024**3),
            )
        )


def is_delimited(path: Path) -> bool:
    """Whether a file is delimited text by its name."""
    name = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return name.suffix.lower() in SUFFIXES


def read_delimited(path: Path, reading: Reading | None = None, tick: Tick = unwatched) -> Table:
    """Every row of a delimited file, as text, with its line and its raw form.

    Raises
    ------
    UnreadableFileError, TooLargeError
        The file cannot be opened, is not what its name says, or is far too large.
    NotTextError
        The file is a picture, a program, an archive…
    EncodingError, DelimiterError
        The reading asked for does not fit the file.
    EmptySourceError, NoHeaderError
        There is no row under a header, or no header.
    """
    reading = reading or Reading()
    data = read_bytes(path)
    decoded = decode(data, reading.encoding)
    refuse_binary(decoded.text, path.name)
    lines = physical_lines(decoded.text)
    if not any(line.strip() for line in lines):
        raise EmptySourceError(path.name)
    dialect = dialect_of(lines, reading.delimiter, reading.header_line)
    header, names, changed, first = _header(lines, dialect)
    records = read_records(lines, dialect.delimiter, len(header), first, tick)
    if not records.rows and not records.damages:
        raise EmptySourceError(path.name)
    return Table(
        frame=pd.DataFrame(records.rows, columns=names, dtype=object),
        lines=np.asarray(records.starts, dtype=np.int64) + 1,
        raw_of=_Raw(lines, records.starts, records.ends),
        digest=hashlib.sha256(data).hexdigest(),
        name=path.name,
        damages=tuple(sorted(records.damages, key=lambda damage: damage.line)),
        notes=_notes(decoded, dialect, changed, records),
        delimiter=dialect.delimiter,
    )


def read_bytes(path: Path) -> bytes:
    """Content of a file, unpacked if it is gzipped, never more than :data:`LARGEST` bytes."""
    try:
        with path.open("rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
        chunks, size = [], 0
        with gzip.open(path, "rb") if packed else path.open("rb") as file:
            while chunk := file.read(CHUNK):
                size += len(chunk)
                if size > LARGEST:
                    raise TooLargeError(path.name)
                chunks.append(chunk)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableFileError(str(path), getattr(error, "strerror", None) or str(error)) from error
    return b"".join(chunks)


@dataclass(frozen=True)
class _Raw:
    """Raw text of rows, cut out of the lines only for those that are asked for."""

    lines: list[str]
    starts: list[int]
    ends: list[int]

    def __call__(self, positions: Sequence[int]) -> list[str]:
        spans = ((self.starts[position], self.ends[position]) for position in positions)
        return ["\n".join(self.lines[start:end])[:LONGEST_RAW] for start, end in spans]


def _header(lines: list[str], dialect: Dialect) -> tuple[list[str], list[str], list[str], int]:
    """Cells of the header, names made of them, names that had to change, and the line after it."""
    header = read_records(lines[: dialect.header_line], dialect.delimiter, dialect.width, dialect.header_line)
    cells = header.rows[0] if header.rows else [""] * dialect.width
    if looks_like_data(cells):
        raise NoHeaderError(dialect.header_line, cells)
    names, changed = usable_names(cells)
    return cells, names, changed, dialect.header_line + 1


def _notes(decoded: Decoded, dialect: Dialect, changed: list[str], records: Records) -> tuple[Note, ...]:
    shown = {"\t": tr("tabulation"), ";": tr("semicolon"), ",": tr("comma"), "|": tr("vertical bar")}
    notes = [
        Note(tr("Encoding"), decoded.encoding),
        Note(tr("Delimiter"), shown.get(dialect.delimiter, dialect.delimiter)),
    ]
    if decoded.damaged:
        notes.append(Note(tr("Broken characters"), tr("{count} replaced by “�”", count=number(decoded.damaged))))
    if dialect.header_line > 1:
        found = tr("line {line}; the lines above are a title", line=number(dialect.header_line))
        notes.append(Note(tr("Column names"), found))
    if changed:
        notes.append(Note(tr("Column names made usable"), ", ".join(changed)))
    if records.blank:
        notes.append(Note(tr("Blank lines skipped"), number(records.blank)))
    return tuple(notes)
