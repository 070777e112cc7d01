# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality flags of rows, gathered as bits and written as comma-separated codes."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .findings.reasons import FLAGS

_BITS = {flag: np.int64(1) << rank for rank, flag in enumerate(FLAGS)}


class Flags:
    """Flags of ``count`` rows."""

    def __init__(self, count: int) -> None:
        self._bits = np.zeros(count, dtype=np.int64)

    def raise_on(self, flag: str, rows: NDArray[np.bool_]) -> None:
        """Set ``flag`` on the rows where ``rows``, shape (n,), is true."""
        self._bits[rows] |= _BITS[flag]

    def counts(self, kept: NDArray[np.bool_]) -> dict[str, int]:
        """Number of kept rows that bear each flag, those borne only."""
        bits = self._bits[kept]
        counts = {flag: int(np.count_nonzero(bits & bit)) for flag, bit in _BITS.items()}
        return {flag: count for flag, count in counts.items() if count}

    def written(self) -> NDArray[np.object_]:
        """The codes of each row, « no_date,unmapped », shape (n,)."""
        distinct, position = np.unique(self._bits, return_inverse=True)
        texts = [",".join(flag for flag, bit in _BITS.items() if bits & bit) for bits in distinct]
        return np.array(texts, dtype=object)[position]
