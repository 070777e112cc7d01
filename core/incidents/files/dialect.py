# SPDX-License-Identifier: GPL-2.0-or-later
"""Delimiter and header line of a text that does not say them."""
from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass

from ...errors import CoreError
from ...wording import tr
from ..words import usual_names
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
            tr(
                "DELIMITER: “{delimiter}” must be a single character, such as ; or , (write tab for a tabulation).",
                delimiter=delimiter,
            )
        )


class DelimiterTieError(CoreError):
    """Two delimiters that part the fields equally well."""

    def __init__(self, rivals: list[str], line: str) -> None:
        marks = tr(" and ").join(f"“{mark}”" for mark in rivals)
        super().__init__(
            tr(
                "DELIMITER: {marks} part the fields of this file equally well (“{line}”): say which one it is in "
                "DELIMITER.",
                marks=marks,
                line=line[:80],
            )
        )


@dataclass(frozen=True)
class Dialect:
    """How fields are parted, how many a row has, and on which line (from 1) their names stand.

    ``agreement`` is the share of the first rows that have that width; ``in_two`` says that the names which that line
    leaves out stand on the line above.
    """

    delimiter: str
    width: int
    header_line: int
    agreement: float = 1.0
    in_two: bool = False


def dialect_of(lines: list[str], delimiter: str | None = None, header_line: int | None = None) -> Dialect:
    """Dialect of a text, from its first lines; what is given is not guessed.

    The delimiter is the one that gives the most rows the width of the first line, or, where that line is a title, of
    one same width, the wider the better. The header is the first row that names most columns: titles above it fill
    one or two cells.

    Raises
    ------
    DelimiterError
        ``delimiter`` is not one character.
    DelimiterTieError
        Two delimiters are equally good, and the names that they give to columns do not tell.
    """
    if delimiter is not None and len(delimiter) != 1:
        raise DelimiterError(delimiter)
    start = header_line - 1 if header_line else 0
    sample = lines[start : start + SAMPLE_LINES]
    _, share, width, chosen = _agreement(sample, delimiter) if delimiter else _best(sample)
    if header_line:
        width = len(next(csv.reader(sample, delimiter=chosen), []))
        return Dialect(chosen, width, header_line, share)
    line = _header_line(sample, chosen, width)
    first, second = (_rows(sample[rank : rank + 1], chosen) or [[]] for rank in (line - 1, line))
    in_two = _completes(first[0], second[0])
    return Dialect(chosen, len(first[0]), line + in_two, share, in_two)


def _completes(first: list[str], second: list[str]) -> bool:
    """Whether the cells that a header leaves empty are named on the next line, as under merged cells."""
    if len(first) != len(second) or looks_like_data(second):
        return False
    empty = [rank for rank, cell in enumerate(first) if not cell.strip()]
    return bool(empty) and not second[0].strip() and all(second[rank].strip() for rank in empty)


def _best(sample: list[str]) -> tuple[float, float, int, str]:
    """Agreement of the best delimiter; of equally good ones, that whose header has most of the usual names."""
    merits = sorted((_agreement(sample, mark) for mark in DELIMITERS), reverse=True)
    rivals = [merit for merit in merits if merit[:3] == merits[0][:3]]
    if len(rivals) == 1 or merits[0][2] < 2:
        return merits[0]
    known = {merit[3]: _usual_names(sample, merit[3], merit[2]) for merit in rivals}
    most = [merit for merit in rivals if known[merit[3]] == max(known.values())]
    if len(most) > 1:
        raise DelimiterTieError([merit[3] for merit in most], sample[0])
    return most[0]


def _usual_names(sample: list[str], delimiter: str, width: int) -> int:
    """How many cells of the header are usual names of columns."""
    line = _header_line(sample, delimiter, width)
    return sum(map(usual_names, _rows(sample[line - 1 : line], delimiter)))


def _agreement(sample: list[str], delimiter: str) -> tuple[float, float, int, str]:
    """Share of rows as wide as the first, share of rows with the commonest width, that width, the delimiter.

    Only widths above one count. Sorts by merit.
    """
    rows = [row for row in _rows(sample, delimiter) if row]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0.0, 1, delimiter
    of_data = looks_like_data(rows[0]) or looks_like_data(re.split(r"[;,\t|]", sample[0]))
    like_first = widths[len(rows[0])] / len(rows) if not of_data else 0.0
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
