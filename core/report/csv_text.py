# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as CSV that no spreadsheet takes for formulas."""
from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from .. import wording

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a text for a formula (OWASP, « CSV injection »)."""
BOM = "\ufeff"
"""By which spreadsheets know UTF-8."""


def neutral(cell: object) -> object:
    """A text that no spreadsheet will run; numbers untouched."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(DANGEROUS) else cell


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """Rows as CSV, with line feeds; texts are made :func:`neutral`."""
    return _written(([neutral(cell) for cell in row] for row in (header, *rows)), delimiter)


def spreadsheet_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The same, as spreadsheets open it on a double click: with semicolons and decimal commas in French."""
    if wording.language() != "fr":
        return BOM + csv_text(header, rows)
    return BOM + _written(([_with_comma(neutral(cell)) for cell in row] for row in (header, *rows)), ";")


def _with_comma(cell: object) -> object:
    return str(cell).replace(".", ",") if isinstance(cell, float) else cell


def _written(rows: Iterable[Sequence[object]], delimiter: str) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", delimiter=delimiter).writerows(rows)
    return text.getvalue()
