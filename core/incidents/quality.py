# SPDX-License-Identifier: GPL-2.0-or-later
"""How good a layer of incidents is: positions, precisions, categories, flags, and who gave what."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .schema import UNMAPPED

Counts = dict[str, int]
"""Numbers of incidents by word, the most frequent first; "" for those that have none."""


@dataclass(frozen=True)
class Quality:
    """Of ``count`` incidents; a table is empty where the layer has not its field."""

    count: int = 0
    placed: int = 0
    """With a position."""
    dated: int = 0
    """With a date."""
    unmapped: int = 0
    """Whose label the nomenclature does not know."""
    sources: Counts = field(default_factory=dict)
    partners: Counts = field(default_factory=dict)
    place_precisions: Counts = field(default_factory=dict)
    time_precisions: Counts = field(default_factory=dict)
    flags: Counts = field(default_factory=dict)

    @classmethod
    def of(cls, frame: pd.DataFrame, placed: NDArray[np.bool_]) -> Quality:
        """Quality of incidents by their fields, those of :mod:`.schema` that ``frame`` has."""
        categories = _counts(frame, "category")
        return cls(
            len(frame),
            int(placed.sum()),
            int(frame["occurred_from"].notna().sum()) if "occurred_from" in frame else 0,
            categories.get(UNMAPPED, 0),
            _counts(frame, "source_id"),
            _counts(frame, "partner_id"),
            _counts(frame, "location_precision"),
            _counts(frame, "time_precision"),
            _flags(_counts(frame, "quality_flags")),
        )


def _counts(frame: pd.DataFrame, name: str) -> Counts:
    if name not in frame:
        return {}
    counts = frame[name].fillna("").astype(str).value_counts()
    return {str(word): int(number) for word, number in zip(counts.index, counts.to_numpy())}


def _flags(combinations: Counts) -> Counts:
    """Number of rows of each flag: few combinations bear many rows."""
    flags: Counter[str] = Counter()
    for codes, number in combinations.items():
        for code in set(filter(None, codes.split(","))):
            flags[code] += number
    return dict(flags.most_common())
