# SPDX-License-Identifier: GPL-2.0-or-later
"""Periods without gaps: a period that only hidden facts know must not be told from one that nobody knows."""
from __future__ import annotations

import numpy as np

from ...lattice.tabulation import Facet
from .counting import Labels

PER_YEAR = {"year": 1, "quarter": 4, "month": 12}


def without_gaps(facet: Facet, period: str) -> Labels:
    """Every period from the first to the last of ``facet``, in order of time.

    Parameters
    ----------
    facet
        Of :func:`core.lattice.periods.period_facet`; events whose value is ``None`` get the code −1.
    period
        "year", "quarter" or "month".
    """
    known = [_rank(value, period) for value in facet.values if value is not None]
    first = min(known)
    codes = np.array([*(rank - first for rank in known), -1], dtype=np.int64)
    names = tuple(_name(rank, period) for rank in range(first, max(known) + 1))
    return Labels(codes[facet.codes], names)


def _rank(name: str, period: str) -> int:
    """Number of periods since year 0."""
    year, _, within = name.partition("-")
    return int(year) * PER_YEAR[period] + (int(within.lstrip("Q")) - 1 if within else 0)


def _name(rank: int, period: str) -> str:
    year, index = divmod(rank, PER_YEAR[period])
    if period == "year":
        return f"{year:04d}"
    return f"{year:04d}-Q{index + 1}" if period == "quarter" else f"{year:04d}-{index + 1:02d}"
