# SPDX-License-Identifier: GPL-2.0-or-later
"""Dated notes of context, such as a new bus line: what one has to know to read a series."""
from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

LONGEST = 80
"""Characters of a note: it stands on a chart."""


@dataclass(frozen=True, order=True)
class Note:
    """What changed, and on what day."""

    day: date
    text: str


def notes_written(notes: Iterable[Note]) -> str:
    """Notes as one text, in the order of their days, each once; read back by :func:`notes_read`."""
    rows = [[note.day.isoformat(), note.text] for note in sorted(set(notes))]
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def notes_read(text: str) -> tuple[Note, ...]:
    """Notes of a text that :func:`notes_written` wrote; what is none, in a project edited by hand, is passed over."""
    try:
        rows = json.loads(text or "[]")
    except ValueError:
        return ()
    return tuple(sorted({note for row in rows if (note := _note(row))})) if isinstance(rows, list) else ()


def _note(row: object) -> Note | None:
    if not isinstance(row, list) or len(row) != 2 or not all(isinstance(part, str) for part in row):
        return None
    try:
        day = date.fromisoformat(row[0])
    except ValueError:
        return None
    text = " ".join(row[1].split())[:LONGEST]
    return Note(day, text) if text else None
