# SPDX-License-Identifier: GPL-2.0-or-later
"""Dirt, put on purpose on rows that bear no other, and counted."""
from __future__ import annotations

import numpy as np


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
