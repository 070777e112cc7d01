# SPDX-License-Identifier: GPL-2.0-or-later
"""Delimited text cut into rows, so that a broken row costs itself and no other."""
from __future__ import annotations

import csv
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .table import LONGEST_RAW, Damage

LONGEST_FIELD = 10_000
"""Characters of a field that is still one: beyond, a quote was left open or the file is hostile."""


@dataclass
class Records:
    """Rows read whole, with the physical lines each spans (counted from 0), and the damaged ones."""

    flat: list[str] = field(default_factory=list)
    """Cells of the rows, one row after the other: as lists of their own, a million rows would take their time."""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    damages: list[Damage] = field(default_factory=list)
    blank: int = 0
    taken: int = 0
    """Lines read: the others begin a row that ends in the lines to come."""

    def cells(self, width: int) -> NDArray[np.object_]:
        """The rows as an array, shape (n, width), quick to cut into columns."""
        flat = np.empty(len(self.flat), dtype=object)
        flat[:] = self.flat
        return np.asfortranarray(flat.reshape(-1, width))


def physical_lines(text: str) -> list[str]:
    """Lines of ``text``; only line feeds and carriage returns end one (not the form feeds of ``splitlines``)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return lines


def read_records(lines: list[str], delimiter: str, width: int, first: int = 1, last: bool = True) -> Records:
    """Rows of ``lines`` from line ``first`` (counted from 1), each of ``width`` fields.

    A row that spans lines is believed only if it has the right width, no endless field, and quotes where the format
    wants them: otherwise its first line is damaged (a quote was left open) and reading starts again on the next one.
    Cost is linear: what an open quote swallows is read at most twice. Where more lines are to come (``last`` is
    false), a row that may go on in them is left to be read with them.
    """
    start = first - 1
    records = Records(taken=start)
    if _read_at_once(lines, start, delimiter, width, records):
        return records
    while records.taken < len(lines):
        if not _read_on(lines, delimiter, width, records, last):
            break
    return records


def _read_at_once(lines: list[str], start: int, delimiter: str, width: int, records: Records) -> bool:
    """Read all lines if each is a row by itself, which no open quote can be; whether that is so."""
    some = lines[start:] if start else lines
    text = "".join(some)
    if "\0" in text or max(map(len, some), default=0) > LONGEST_FIELD:
        return False
    if '"' in text:
        return not _fault(some[-1:], delimiter) and _read_quoted(lines, start, delimiter, width, records)
    _read_unquoted(lines, start, delimiter, width, records)
    return True


def _read_unquoted(lines: list[str], start: int, delimiter: str, width: int, records: Records) -> None:
    """Read lines without quotes: those of the right width together, the others one by one."""
    marks = np.fromiter((line.count(delimiter) for line in lines), np.int64, len(lines))
    odd = [number for number in np.flatnonzero(marks != width - 1).tolist() if number >= start]
    # The only field of a row may be blank: that is seen one by one.
    odd = list(range(start, len(lines))) if width == 1 else odd
    for number in [*odd, len(lines)]:
        if number > start:
            records.flat += delimiter.join(lines[start:number]).split(delimiter)
            records.starts += range(start, number)
            records.ends += range(start + 1, number + 1)
        if number < len(lines):
            _keep(records, lines, lines[number].split(delimiter), width, number, number + 1)
        start = number + 1
    records.taken = len(lines)


def _read_quoted(lines: list[str], start: int, delimiter: str, width: int, records: Records) -> bool:
    """Read lines with quotes, as long as no row spans two; whether that was so to the end."""
    reader = csv.reader(map(lines.__getitem__, range(start, len(lines))), delimiter=delimiter)
    read = Records()
    number = start
    for number, row in enumerate(reader, start):
        if start + reader.line_num != number + 1:
            return False
        _keep(read, lines, row, width, number, number + 1)
    records.__dict__.update(read.__dict__, taken=len(lines))
    return True


def _read_on(lines: list[str], delimiter: str, width: int, records: Records, last: bool) -> bool:
    """Read until the end or the first open quote; whether there is something left to read."""
    # Neither a slice nor a generator: there may be a million lines, and as many new starts.
    start = before = records.taken
    reader = csv.reader(map(lines.__getitem__, range(start, len(lines))), delimiter=delimiter)
    while True:
        records.taken = before
        try:
            row = next(reader)
        except StopIteration:
            return False
        except csv.Error:
            _damage(records, lines, before, _reason_of(lines[before]))
            records.taken = before + 1
            return True
        after = start + reader.line_num
        if after == len(lines) and not last:
            return False
        doubtful = after - before > 1 or after == len(lines)
        if doubtful and not _is_believable(row, lines[before:after], delimiter, width):
            _damage(records, lines, before, "unclosed_quote")
            records.taken = before + 1
            return True
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
        records.flat += row
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
