# SPDX-License-Identifier: GPL-2.0-or-later
"""Attributes as arrays whose type is that of their field, whatever way they were read."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import NULL, QgsField
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QVariant

KINDS = {
    QMetaType.Type.Int: "whole",
    QMetaType.Type.UInt: "whole",
    QMetaType.Type.LongLong: "whole",
    QMetaType.Type.Double: "real",
    QMetaType.Type.QString: "text",
    QMetaType.Type.Bool: "truth",
    QMetaType.Type.QDate: "moment",
    QMetaType.Type.QDateTime: "moment",
}
"""What core computes with; fields of other types are ``"other"``."""
BLANKS = {"whole": 0, "real": np.nan, "truth": False, "text": None, "other": None}
TYPES = {"whole": np.int64, "real": np.float64, "truth": np.bool_, "text": object, "other": object}
FIRST, LAST = np.datetime64("1678-01-01"), np.datetime64("2262-01-01")
"""Between what moments pandas counts nanoseconds."""


def kind_of(field: QgsField) -> str:
    """Which of :data:`KINDS` a field holds."""
    return KINDS.get(QMetaType.Type(field.type()), "other")


@dataclass(frozen=True)
class Values:
    """Values of a field, shape (n,), and which of them are NULL; the value below a NULL means nothing."""

    kind: str
    array: NDArray
    null: NDArray[np.bool_]

    @classmethod
    def of(cls, values: Sequence[object], kind: str) -> Values:
        """Python's or QGIS's values."""
        if kind == "moment":
            values = [clock(value) for value in values]
        null = np.fromiter((value is None or isinstance(value, QVariant) for value in values), bool, len(values))
        if kind == "moment":
            return cls(kind, moments(np.array(values, dtype="datetime64[us]")), null)
        if null.any():
            values = [BLANKS[kind] if missing else value for value, missing in zip(values, null)]
        if kind in ("text", "other"):
            return cls(kind, _objects([plain(value) for value in values] if kind == "other" else values), null)
        try:
            return cls(kind, np.array(values, dtype=TYPES[kind]), null)
        except (TypeError, ValueError, OverflowError):
            # Some providers keep what does not fit the type of the field.
            return cls("other", _objects([None if missing else value for value, missing in zip(values, null)]), null)

    @classmethod
    def joined(cls, pieces: Sequence[Values]) -> Values:
        """All pieces together."""
        arrays, nulls = [piece.array for piece in pieces], [piece.null for piece in pieces]
        return cls(pieces[0].kind, np.concatenate(arrays), np.concatenate(nulls))

    def taken(self, rows: NDArray) -> Values:
        """The given rows."""
        return Values(self.kind, self.array[rows], self.null[rows])

    @property
    def not_numbers(self) -> int:
        """How many are NaN without being NULL."""
        return int((np.isnan(self.array) & ~self.null).sum()) if self.kind == "real" else 0

    def column(self) -> NDArray:
        """As a frame holds them: whole numbers with NULLs become reals with NaN, others None or NaT."""
        if self.kind == "moment":
            return np.where(self.null, np.datetime64("NaT", "ns"), self.array) if self.null.any() else self.array
        if not self.null.any():
            return self.array
        if self.kind in ("whole", "real"):
            return np.where(self.null, np.nan, self.array)
        column = self.array.astype(object)
        column[self.null] = None
        return column


def moments(array: NDArray) -> NDArray[np.datetime64]:
    """Dates and times in nanoseconds; NaT where pandas cannot hold them."""
    # Of nothing there is no earliest; of what holds NaT, it is NaT, which compares as false.
    if not (len(array) and array.min() >= FIRST and array.max() <= LAST):
        array = np.where((array < FIRST) | (array > LAST), np.datetime64("NaT"), array)
    return array.astype("datetime64[ns]")


def clock(value: object) -> object:
    """Date and time as the clock showed them, without zone, as Python has them; ``None`` for what is neither."""
    if isinstance(value, date):
        return value
    if isinstance(value, QDateTime):
        return value.toPyDateTime().replace(tzinfo=None) if value.isValid() else None
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    return None


def _objects(values: Sequence[object]) -> NDArray[np.object_]:
    return np.fromiter(values, object, len(values))


def plain(value: object) -> object:
    """A QGIS attribute as core knows it: ``None`` for NULL, pandas timestamps for dates, None for those it lacks."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (QDateTime, QDate)):
        moment = Values.of([value], "moment").column()[0]
        return None if np.isnat(moment) else pd.Timestamp(moment)
    return value
