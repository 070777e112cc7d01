# SPDX-License-Identifier: GPL-2.0-or-later
"""Where rows come from: a source read piece by piece, as often as its rows are wanted, so that none need stay."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pandas as pd

from ...progress import Tick, advance, unwatched
from .table import Table, joined

PIECE = 32_768
"""Rows cleaned together: enough for columns to pay, few enough that a million of them is no load."""


@dataclass(frozen=True)
class Source:
    """Pieces of a source, in its order, and what is known of it before they are cleaned.

    ``sample`` has what all pieces share (name, digest, delimiter, notes, columns, CRS) and, as its rows, all of them
    where the source is one piece, otherwise some of each piece; ``rows`` counts all, damaged ones included.
    """

    sample: Table
    rows: int
    read: Callable[[], Iterator[Table]]
    held: object = None
    """What must live as long as it is read: the folder into which an archive was unpacked."""

    @classmethod
    def of(cls, table: Table, size: int = PIECE) -> Source:
        """A table that is in memory, in pieces of ``size`` rows."""

        def read() -> Iterator[Table]:
            for start in range(0, max(len(table.frame), 1), size):
                yield table.part(start, start + size)

        return cls(table, table.rows, read)

    def pieces(self, tick: Tick = unwatched) -> Iterator[Table]:
        """Every piece."""
        done = 0
        for piece in self.read():
            advance(tick, min(done / max(self.rows, 1), 1))
            yield piece
            done += piece.rows
        advance(tick, 1)

    def whole(self) -> Table:
        """All rows as one table, in memory."""
        return replace(joined(list(self.read())), notes=self.sample.notes)

    def column(self, name: str, tick: Tick = unwatched) -> Iterator[pd.Series]:
        """All values of a column, piece by piece."""
        return (piece.frame[name] for piece in self.pieces(tick))
