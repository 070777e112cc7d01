# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of rejects, mended by a person, read again as the source that its rows came from."""
from __future__ import annotations

import csv
import io
from dataclasses import replace

import numpy as np
import pandas as pd

from ...wording import number, tr
from ..schema import REJECT_FIELDS
from .dialect import DELIMITERS
from .header import usable_names
from .records import physical_lines, read_records
from .source import Source
from .table import Note, Table


def written_row(cells: list[str], delimiter: str = ";") -> str:
    """Cells as one row of delimited text, quoted where they must be."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter or ";", lineterminator="").writerow(cells)
    return text.getvalue()


def mended(source: Source) -> Source:
    """The rows whose raw text ``source`` holds, if it is a table of rejects of one source; ``source`` itself if not.

    Each row keeps the line that it had in its source.
    """
    if not {spec.name for spec in REJECT_FIELDS} <= set(source.sample.frame.columns):
        return source
    # Rejects are few enough to be in memory.
    table = source.whole()
    return source if table.frame["columns"].nunique() != 1 else Source.of(_read_again(table))


def _read_again(table: Table) -> Table:
    numbers = pd.to_numeric(table.frame["line"], errors="coerce").fillna(0).astype(np.int64)
    frame = table.frame.iloc[np.argsort(numbers.to_numpy(), kind="stable")]
    header = str(frame["columns"].iat[0])
    delimiter = max(DELIMITERS, key=lambda mark: len(next(csv.reader([header], delimiter=mark))))
    columns, _ = usable_names(next(csv.reader([header], delimiter=delimiter)))
    raw = [physical_lines(text) or [""] for text in frame["raw"].astype(str)]
    line_of = np.repeat(np.sort(numbers.to_numpy()), [len(lines) for lines in raw])
    lines = [line for text in raw for line in text]
    records = read_records(lines, delimiter, len(columns))
    return replace(
        table,
        frame=pd.DataFrame(records.cells(len(columns)), columns=columns),
        lines=line_of[np.asarray(records.starts, np.int64)],
        raw_of=lambda rows: ["\n".join(lines[records.starts[row] : records.ends[row]]) for row in rows],
        damages=tuple(replace(damage, line=int(line_of[damage.line - 1])) for damage in records.damages),
        notes=(*table.notes, Note(tr("Mended rejects"), tr("{count} rows read again", count=number(len(raw))))),
        geometry=None,
        declared_crs=None,
        delimiter=delimiter,
        raw_columns=(),
    )
