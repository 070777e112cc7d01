# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as CSV that no spreadsheet takes for formulas."""
from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a text for a formula (OWASP, « CSV injection »)."""


def neutral(cell: object) -> object:
    """A text that no spreadsheet will run; numbers untouched."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(DANGEROUS) else cell


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """Rows as CSV, with line feeds; texts are made :func:`neutral`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n", delimiter=delimiter)
    writer.writerow([neutral(name) for name in header])
    writer.writerows([neutral(cell) for cell in row] for row in rows)
    return text.getvalue()
