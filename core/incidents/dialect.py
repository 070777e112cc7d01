# SPDX-License-Identifier: GPL-2.0-or-later
"""Delimiter and header line of a text that does not say them."""
from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass

from ..errors import CoreError
from ..wording import tr
from .header import looks_like_data

DELIMITERS = (";", ",", "\t", "|")
SAMPLE_LINES = 200
FIRST_LINE_LEADS = 1 / 3
"""Share of rows as wide as the first line from which that line is the header, not a title."""


class EmptySourceError(CoreError):
    """A source without a row of data."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("“{name}” holds no row of data: check the file, or the filter of the layer.", name=name))


class DelimiterError(CoreError):
    """A delimiter that is not one character."""

    def __init__(self, delimiter: str) -> None:
        super().__init__(
            tr("The delimiter “{delimiter}” of the profile must be a single character.", delimiter=delimiter)
        )


@dataclass(frozen=True)
class Dialect:
    """How fields are parted, how many a row has, and on which line (from 1) their names stand."""

    delimiter: str
    width: int
    header_line: int


def dialect_of(lines: list[str], delimiter: str | None = None, header_line: int | None = None) -> Dialect:
    """Dialect of a text, from its first lines; what is given is not guessed.

    The delimiter is the one that gives the most rows the width of the first line, or, where that line is a title, of
    one same width, the wider the better. The header is the first row that names most columns: titles above it fill
    one or two cells.

    Raises
    ------
    DelimiterError
        ``delimiter`` is not one character.
    """
    if delimiter is not None and len(delimiter) != 1:
        raise DelimiterError(delimiter)
    start = header_line - 1 if header_line else 0
    sample = lines[start : start + SAMPLE_LINES]
    best = max((_agreement(sample, mark) for mark in (delimiter,) if mark), default=None) or max(
        _agreement(sample, mark) for mark in DELIMITERS
    )
    *_, width, chosen = best
    if header_line:
        width = len(next(csv.reader(sample, delimiter=chosen), []))
        return Dialect(chosen, width, header_line)
    line = _header_line(sample, chosen, width)
    return Dialect(chosen, len(_rows(sample[line - 1 : line], chosen)[0]), line)


def _agreement(sample: list[str], delimiter: str) -> tuple[float, float, int, str]:
    """Share of rows as wide as the first, share of rows with the commonest width, that width, the delimiter.

    Only widths above one count. Sorts by merit.
    """
    rows = [row for row in _rows(sample, delimiter) if row]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0.0, 1, delimiter
    like_first = widths[len(rows[0])] / len(rows) if not looks_like_data(rows[0]) else 0.0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    if like_first >= FIRST_LINE_LEADS:
        return like_first, count / len(rows), len(rows[0]), delimiter
    return 0.0, count / len(rows), width, delimiter


def _header_line(sample: list[str], delimiter: str, width: int) -> int:
    """Number of the line that names the columns.

    The very first where it is full, of texts that differ and nearly as wide as the rows: rows may well be wider, if
    they bear unquoted delimiters. Otherwise the first with a cell for every filled column, most of them filled.
    """
    first = next(iter(_rows(sample[:1], delimiter)), [])
    names = {cell.strip() for cell in first}
    if 2 * len(first) > width and len(names) == len(first) > 1 and "" not in names and not looks_like_data(first):
        return 1
    filled = [_last_filled(row) for row in _rows(sample, delimiter) if len(row) == width]
    needed = max(filled, default=width)
    for number, line in enumerate(sample, start=1):
        row = next(iter(_rows([line], delimiter)), [])
        if len(row) >= needed and 2 * sum(1 for cell in row if cell.strip()) > needed:
            return number
    return 1


def _last_filled(row: list[str]) -> int:
    """Number of cells up to the last one that is not empty."""
    return max((rank for rank, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _rows(sample: list[str], delimiter: str) -> list[list[str]]:
    """Rows of a sample, each line by itself: an open quote must not hide the lines after it."""
    rows: list[list[str]] = []
    for line in sample:
        try:
            rows.extend(csv.reader([line], delimiter=delimiter))
        except csv.Error:
            continue
    return rows
