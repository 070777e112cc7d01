# SPDX-License-Identifier: GPL-2.0-or-later
"""CSV, TSV and other delimited text, plain or gzipped, read into a table of text."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from ...progress import Tick, advance, stage, unwatched
from ...wording import number, tr
from ..profiles.profile import Reading
from .dialect import Dialect, EmptySourceError, dialect_of
from .encoding import MIXED
from .header import NoHeaderError, looks_like_data, usable_names
from .records import Records, read_records
from .source import Source
from .table import LONGEST_RAW, Note, Table, doubt, joined
from .text_file import TextFile, read_text

SUFFIXES = (".csv", ".tsv", ".txt", ".tab")
SAMPLE = 500
"""Rows of a piece that stand for it where the whole is not in memory."""
NAMES_SHOWN = 3
"""Names of columns that show the delimiter between them."""


def is_delimited(path: Path) -> bool:
    """Whether a file is delimited text by its name."""
    name = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return name.suffix.lower() in SUFFIXES


def read_delimited(path: Path, reading: Reading | None = None, tick: Tick = unwatched) -> Table:
    """Every row of a delimited file, in memory: see :func:`open_delimited`."""
    return open_delimited(path, reading, tick).whole()


def open_delimited(path: Path, reading: Reading | None = None, tick: Tick = unwatched) -> Source:
    """The rows of a delimited file, as text, with their lines and their raw form; a large file stays on the disk.

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
    text = read_text(path, reading.encoding, stage(tick, 0, 0.3))
    if not any(line.strip() for line in text.head):
        raise EmptySourceError(path.name)
    dialect = dialect_of(text.head, reading.delimiter, reading.header_line)
    layout = _Layout(path.name, text, dialect, *_header(text.head, dialect))
    return layout.source(stage(tick, 0.3, 1))


@dataclass(frozen=True)
class _Layout:
    """How the rows stand in a text: under which names, from which line."""

    name: str
    text: TextFile
    dialect: Dialect
    cells: list[str]
    names: list[str]
    changed: list[str]

    def source(self, tick: Tick) -> Source:
        """The source, once all rows were read to count them."""
        blank = rows = read = 0
        samples: list[Table] = []
        lines = self.text.lines
        for records, piece in self._pieces():
            read += records.taken
            advance(tick, min(read / lines, 1))
            blank += records.blank
            rows += piece.rows
            step = max(len(piece.frame) // SAMPLE, 1) if not self.text.in_memory else 1
            samples.append(piece if step == 1 else _thinned(piece, step))
        if rows == 0:
            raise EmptySourceError(self.name)
        whole = replace(joined(samples), notes=self._notes(blank))
        if self.text.in_memory:
            return Source.of(whole)
        return Source(whole, rows, lambda: (piece for _, piece in self._pieces()))

    def _pieces(self) -> Iterator[tuple[Records, Table]]:
        """Blocks of rows; a row that may go on in the next block is read with it."""
        before, first = 0, self.dialect.header_line + 1
        rest: list[str] = []
        for block, last in _with_last(self.text.blocks()):
            lines = rest + block
            records = read_records(lines, self.dialect.delimiter, len(self.cells), first, last)
            if records.taken > 0:
                yield records, self._table(lines, records, before)
            before, rest = before + records.taken, lines[records.taken :]
            first = max(first - records.taken, 1)

    def _table(self, lines: list[str], records: Records, before: int) -> Table:
        return Table(
            frame=pd.DataFrame(records.cells(len(self.names)), columns=self.names),
            lines=np.asarray(records.starts, dtype=np.int64) + before + 1,
            raw_of=_Raw(lines, records.starts, records.ends),
            digest=self.text.digest,
            name=self.name,
            damages=tuple(
                replace(damage, line=damage.line + before)
                for damage in sorted(records.damages, key=lambda damage: damage.line)
            ),
            delimiter=self.dialect.delimiter,
            encoding=self.text.encoding,
        )

    def _notes(self, blank: int) -> tuple[Note, ...]:
        shown = {"\t": tr("tabulation"), ";": tr("semicolon"), ",": tr("comma"), "|": tr("vertical bar")}
        delimiter, line = self.dialect.delimiter, self.dialect.header_line
        notes = [
            Note(tr("Encoding"), self.text.encoding, sample=" ".join(n for n in self.names if not n.isascii())[:60]),
            Note(
                tr("Delimiter"),
                shown.get(delimiter, delimiter),
                sample=f" {delimiter} ".join(self.names[:NAMES_SHOWN])[:60],
                confidence=self.dialect.agreement,
            ),
        ]
        if self.text.encoding == MIXED:
            notes.append(doubt(tr("the file is in two encodings: each line was read in its own, UTF-8 or cp1252")))
        if self.text.damaged:
            found = tr("{count} replaced by “�”", count=number(self.text.damaged))
            notes.append(Note(tr("Broken characters"), found))
        if self.dialect.in_two:
            notes.append(Note(tr("Column names"), tr("over two lines, up to line {line}", line=number(line))))
        elif line > 1:
            found = tr("line {line}; the lines above are a title", line=number(line))
            notes.append(Note(tr("Column names"), found))
        if self.changed:
            notes.append(Note(tr("Column names made usable"), ", ".join(self.changed)))
        if blank:
            notes.append(Note(tr("Blank lines skipped"), number(blank)))
        return tuple(notes)


def _with_last(blocks: Iterator[list[str]]) -> Iterator[tuple[list[str], bool]]:
    """Each block, and whether it is the last."""
    block = next(blocks, [])
    for following in blocks:
        yield block, False
        block = following
    yield block, True


def _thinned(table: Table, step: int) -> Table:
    """Every so many rows of a table, to stand for it, which hold nothing of the others."""
    kept = range(0, len(table.frame), step)
    raw = table.raw_of(kept)
    return replace(
        table,
        frame=table.frame.iloc[kept].reset_index(drop=True),
        lines=table.lines[kept],
        raw_of=lambda rows: [raw[row] for row in rows],
        damages=(),
    )


@dataclass(frozen=True)
class _Raw:
    """Raw text of rows, cut out of the lines only for those that are asked for."""

    lines: list[str]
    starts: list[int]
    ends: list[int]

    def __call__(self, positions: Sequence[int]) -> list[str]:
        spans = ((self.starts[position], self.ends[position]) for position in positions)
        return ["\n".join(self.lines[start:end])[:LONGEST_RAW] for start, end in spans]


def _header(lines: list[str], dialect: Dialect) -> tuple[list[str], list[str], list[str]]:
    """Cells of the header, names made of them, and names that had to change."""
    header = read_records(lines[: dialect.header_line], dialect.delimiter, dialect.width, dialect.header_line)
    cells = header.flat or [""] * dialect.width
    if dialect.in_two:
        line = dialect.header_line - 1
        above = read_records(lines[:line], dialect.delimiter, dialect.width, line).flat
        cells = [cell or higher for cell, higher in zip(cells, above or cells)]
    if looks_like_data(cells):
        raise NoHeaderError(dialect.header_line, cells)
    return cells, *usable_names(cells)
