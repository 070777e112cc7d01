# SPDX-License-Identifier: GPL-2.0-or-later
"""Delimited text cut into rows, so that a broken row costs itself and no other."""
from __future__ import annotations

import csv
from dataclasses import dataclass, field

from ..progress import Tick, advance, unwatched
from .table import LONGEST_RAW, Damage

LONGEST_FIELD = 10_000
"""Characters of a field that is still one: beyond, a quote was left open or the file is hostile."""
POLL_EVERY = 50_000


@dataclass
class Records:
    """Rows read whole, with the physical lines each spans, and the damaged ones."""

    rows: list[list[str]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    damages: list[Damage] = field(default_factory=list)
    blank: int = 0


def physical_lines(text: str) -> list[str]:
    """Lines of ``text``; only line feeds and carriage returns end one (not the form feeds of ``splitlines``)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return lines


def read_records(lines: list[str], delimiter: str, width: int, first: int = 1, tick: Tick = unwatched) -> Records:
    """Rows of ``lines`` from line ``first`` (counted from 1), each of ``width`` fields.

    A row that spans lines is believed only if it has the right width, no endless field, and quotes where the format
    wants them: otherwise its first line is damaged (a quote was left open) and reading starts again on the next one.
    Cost is linear: what an open quote swallows is read at most twice.
    """
    records = Records()
    start = first - 1
    while start < len(lines):
        start = _read_on(lines, start, delimiter, width, records, tick)
    return records


def _read_on(lines: list[str], start: int, delimiter: str, width: int, records: Records, tick: Tick) -> int:
    """Read until the end or the first open quote; the index of the line to start again from."""
    # Neither a slice nor a generator: there may be a million lines, and as many new starts.
    reader = csv.reader(map(lines.__getitem__, range(start, len(lines))), delimiter=delimiter)
    before = start
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return len(lines)
        except csv.Error:
            _damage(records, lines, before, _reason_of(lines[before]))
            return before + 1
        after = start + reader.line_num
        if len(records.rows) % POLL_EVERY == 0:
            advance(tick, after / len(lines))
        doubtful = after - before > 1 or after == len(lines)
        if doubtful and not _is_believable(row, lines[before:after], delimiter, width):
            _damage(records, lines, before, "unclosed_quote")
            return before + 1
        _keep(records, lines, row, width, before, after)
        before = after


def _keep(records: Records, lines: list[str], row: list[str], width: int, before: int, after: int) -> None:
    """File a row among the whole, the blank or the damaged."""
    if not row or (len(row) == 1 and not row[0].strip()):
        records.blank += 1
        return
    if len(row) > width and not any(cell.strip() for cell in row[width:]):
        row = row[:width]
    raw = lines[before]
    if len(row) != width:
        _damage(records, lines, before, "short_row" if len(row) < width else "long_row", len(row))
    elif "\0" in raw:
        _damage(records, lines, before, "nul_byte")
    elif len(raw) > LONGEST_FIELD and max(map(len, row)) > LONGEST_FIELD:
        _damage(records, lines, before, "field_too_long")
    else:
        records.rows.append(row)
        records.starts.append(before)
        records.ends.append(after)


def _is_believable(row: list[str], lines: list[str], delimiter: str, width: int) -> bool:
    """Whether the lines of a row that spans several, or ends the file, are one row and not an open quote."""
    fault = _fault(lines, delimiter)
    if len(lines) == 1:
        return "unexpected end" not in fault
    return not fault and len(row) == width and max(map(len, row)) <= LONGEST_FIELD


def _fault(lines: list[str], delimiter: str) -> str:
    """What a strict reader says against ``lines``: an indulgent one closes open quotes without a word."""
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return str(error)
    return ""


def _reason_of(line: str) -> str:
    """Why the reader gave up on ``line``."""
    if "\0" in line:
        return "nul_byte"
    return "field_too_long" if len(line) > LONGEST_FIELD else "unclosed_quote"


def _damage(records: Records, lines: list[str], line: int, reason: str, fields: int = 0) -> None:
    raw = lines[line][:LONGEST_RAW].replace("\0", "\N{SYMBOL FOR NULL}")
    records.damages.append(Damage(line + 1, reason, raw, fields))
