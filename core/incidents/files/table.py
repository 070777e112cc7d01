# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a source as it wrote them: text, each with its line and its raw form."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...wording import tr

LONGEST_RAW = 2000
"""Characters of raw text kept for a reject: enough to find the row, not enough to fill a disk."""


@dataclass(frozen=True)
class Note:
    """Something found or chosen while reading: what it is about, and what came out, in the person's language."""

    about: str
    found: str
    to_check: bool = False
    """Whether it asks for a person's eye."""
    sample: str = ""
    """Something of the source that shows it."""
    confidence: float | None = None
    """Share of what was looked at that bears it out."""


def doubt(found: str) -> Note:
    """Note of something that a person should check."""
    return Note(tr("To check"), found, to_check=True)


@dataclass(frozen=True)
class Damage:
    """A row that could not be read as one: its line, the code of the reason, its raw text, the fields it had."""

    line: int
    reason: str
    raw: str
    fields: int = 0


@dataclass(frozen=True)
class Table:
    """What any source becomes before it is cleaned; n rows that could be read, and the damaged ones."""

    frame: pd.DataFrame
    """One column of text a column of the source, empty where it had nothing."""
    lines: NDArray[np.int64]
    """Line of each row in the source, from 1, shape (n,)."""
    raw_of: Callable[[Sequence[int]], list[str]]
    """Gives the raw text of the rows at the given positions."""
    digest: str
    """SHA-256 of the source, in hexadecimal."""
    name: str
    """What people call the source: the name of its file or layer."""
    damages: tuple[Damage, ...] = ()
    """Rows that have no place in ``frame``."""
    notes: tuple[Note, ...] = ()
    """How the source was read."""
    geometry: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None
    """Positions (x, y) of the geometries, shape (n,) each, NaN where a row has none."""
    declared_crs: str | None = None
    """CRS that the source says its geometries are in, as pyproj reads it."""
    delimiter: str = ""
    """Character between the fields, empty where the source is not delimited text."""
    raw_columns: tuple[str, ...] = ()
    """Names of the fields of the raw text, where they are not the columns of ``frame``."""
    encoding: str = ""
    """Encoding of the text, empty where the source is not delimited text."""

    @property
    def rows(self) -> int:
        """Rows of the source, damaged ones included."""
        return len(self.frame) + len(self.damages)

    def part(self, start: int, end: int) -> Table:
        """The rows from position ``start`` to before ``end``, with the damaged ones that stand before or among them."""
        lines = self.lines[start:end]
        row_after = np.searchsorted(self.lines, [damage.line for damage in self.damages], side="left")
        last = start + len(lines) >= len(self.lines)
        damages = tuple(d for d, row in zip(self.damages, row_after) if start <= row and (last or row < end))
        return replace(
            self,
            frame=self.frame.iloc[start:end].reset_index(drop=True),
            lines=lines,
            raw_of=lambda rows: self.raw_of([start + row for row in rows]),
            damages=damages,
            geometry=self.geometry and (self.geometry[0][start:end], self.geometry[1][start:end]),
        )


def joined(parts: Sequence[Table]) -> Table:
    """Pieces of a source, in its order, as one table."""
    if len(parts) == 1:
        return parts[0]
    limits = np.cumsum([0, *(len(part.frame) for part in parts)])

    def raw_of(rows: Sequence[int]) -> list[str]:
        parts_of = np.searchsorted(limits, rows, side="right") - 1
        return [parts[part].raw_of([row - int(limits[part])])[0] for row, part in zip(rows, parts_of)]

    return replace(
        parts[0],
        frame=pd.concat([part.frame for part in parts], ignore_index=True),
        lines=np.concatenate([part.lines for part in parts]),
        raw_of=raw_of,
        damages=tuple(damage for part in parts for damage in part.damages),
        geometry=None,
    )
