# SPDX-License-Identifier: GPL-2.0-or-later
"""Dirt, put on purpose on rows that bear no other, and counted."""
from __future__ import annotations

import numpy as np

REASONS = {
    "empty_position": "no_position",
    "zero_position": "null_island",
    "swapped_position": "outside_area",
    "far_away": "outside_area",
    "impossible_date": "bad_date",
    "short_row": "short_row",
    "footer": "short_row",
    "long_row": "long_row",
}
"""Why each kind of dirt must be rejected by a load that knows the commune; the other kinds are accepted."""


class Dirt:
    """Hands out rows to be spoilt, each only once."""

    def __init__(self, rows: int, rng: np.random.Generator) -> None:
        self._free = list(np.argsort(rng.random(rows), kind="stable"))
        self.counts: dict[str, int] = {}

    def rows(self, kind: str, count: int) -> list[int]:
        """``count`` rows for a kind of dirt."""
        taken, self._free = self._free[:count], self._free[count:]
        self.counts[kind] = count
        return [int(row) for row in taken]

    def expected(self, rows: int) -> dict:
        """What a load of the file must find: rows, dirt, rejected rows by reason, accepted rows."""
        rejected: dict[str, int] = {}
        for kind, count in self.counts.items():
            if kind in REASONS:
                rejected[REASONS[kind]] = rejected.get(REASONS[kind], 0) + count
        return {"rows": rows, "accepted": rows - sum(rejected.values()), "rejected": rejected, "dirt": self.counts}
