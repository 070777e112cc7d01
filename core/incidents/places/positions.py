# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates of incidents, and why a row has none."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .. import slim
from ..missing import is_missing
from ..numbers import decimal_mark, read_numbers
from ..profiles.profile import Position
from ..texts import stripped

LARGEST = 3e7
"""No projection in use gives a coordinate beyond this, in metres or feet."""
WITHOUT = ("no_position", "null_island")
"""Reasons that say that a row has no position at all."""


@dataclass(frozen=True)
class Positions:
    """Coordinates in the CRS of the source, shape (n,), NaN where ``reason`` (a code, "" for none) says why."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    reason: NDArray[np.object_]
    decimal: str = ""

    @property
    def known(self) -> NDArray[np.bool_]:
        """Rows that stand somewhere; shape (n,)."""
        return np.asarray(self.reason == "")


def read_positions(frame: pd.DataFrame, position: Position, decimal: str = "") -> Positions:
    """Positions written in two columns of text, with the mark ``decimal``, or the one that their numbers bear.

    Rows where either column says « not known » have no position; 0, 0 is the island that nobody lives on; what is
    not a finite number of a possible size is a bad position.
    """
    texts = [stripped(frame[name]) for name in (position.x, position.y)]
    # Both columns were written by the same hand: whole numbers in one take the mark of the other.
    decimal = decimal or decimal_mark(pd.concat(texts))
    x, y = (position.scale * read_numbers(text, decimal) for text in texts)
    missing = np.logical_or.reduce([text.isin(position.missing) for text in texts])
    for numbers, text in zip((x, y), texts):
        unread = np.isnan(numbers)
        missing[unread] |= is_missing(text[unread])
    return judged(x, y, missing, decimal)


def judged(x: NDArray[np.float64], y: NDArray[np.float64], missing: NDArray[np.bool_], decimal: str = "") -> Positions:
    """Positions with the reason of those that cannot be; ``missing`` are the rows known to have none."""
    possible = np.isfinite(x) & np.isfinite(y) & (np.abs(x) <= LARGEST) & (np.abs(y) <= LARGEST)
    which = np.select([missing, possible & (x == 0) & (y == 0), ~possible], [1, 2, 3], 0)
    nowhere = which > 0
    # One object a reason, not one a row.
    reason = np.array(["", "no_position", "null_island", "bad_position"], dtype=object)[which]
    return Positions(np.where(nowhere, np.nan, x), np.where(nowhere, np.nan, y), slim.slim(reason), decimal)


def joined(parts: Sequence[Positions]) -> Positions:
    """Positions of several pieces of a source as those of the whole."""
    x, y, reason = (slim.joined([getattr(part, name) for part in parts]) for name in ("x", "y", "reason"))
    return Positions(x, y, reason, parts[0].decimal)
