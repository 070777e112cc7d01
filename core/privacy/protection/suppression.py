# SPDX-License-Identifier: GPL-2.0-or-later
"""Which counts may be shown for themselves, whatever stands beside them."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..audiences.audience import Rules

MIN_CATEGORIES = 2
"""Categories that a cell crossed with them must show: a single one would tell what everybody there had."""
RUNNING = 3
"""Years that must all be shown for one of them to be (SSMSI)."""
PLACE_AND_PERIOD = ["cell", "period"]


def shown(
    counts: pd.DataFrame, rules: Rules, crossed: bool, dwelt: NDArray[np.bool_] | None = None
) -> NDArray[np.bool_]:
    """Whether each row of :func:`.tally.tally` may be shown.

    A row is shown where it holds at least k events, no address and no source more than the audience's share of them,
    where its cell has enough households and, if the table is ``crossed`` with categories, where another category of
    the same cell and period can be shown too. No answer depends on the count of a row that is not shown.

    Parameters
    ----------
    counts
        Table of :func:`.tally.tally`, n rows.
    dwelt
        Whether the cell of each row has enough households and addresses, shape (n,); all do by default.
    """
    n = counts["n"].to_numpy()
    most = rules.audience.dominance * n
    show = (n >= rules.k) & (counts["largest"].to_numpy() <= most)
    if "single" in counts:
        show &= counts["single"].to_numpy() <= most
    if dwelt is not None:
        show &= dwelt
    return settled(counts, np.asarray(show), rules, crossed)


def settled(counts: pd.DataFrame, show: NDArray[np.bool_], rules: Rules, crossed: bool) -> NDArray[np.bool_]:
    """The rows of ``show`` that what is shown beside them lets stand: other categories, years running."""
    while True:
        kept = show & _with_companions(counts, show) if crossed else show
        if rules.three_years:
            kept = kept & _running(counts, kept)
        if (kept == show).all():
            return kept
        show = kept


def _with_companions(counts: pd.DataFrame, show: NDArray[np.bool_]) -> NDArray[np.bool_]:
    companions = pd.Series(show).groupby([counts[name] for name in PLACE_AND_PERIOD]).transform("sum")
    return np.asarray(companions.to_numpy() >= MIN_CATEGORIES)


def _running(counts: pd.DataFrame, show: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether each row is within three consecutive periods that are shown, for its cell and category."""
    rows = np.flatnonzero(show)
    cell, category, period = (counts[name].to_numpy()[rows] for name in ("cell", "category", "period"))
    order = np.lexsort((period, category, cell))
    starts = np.ones(len(rows), bool)
    for code, step in ((cell, 0), (category, 0), (period, 1)):
        starts[1:] &= np.diff(code[order]) == step
    starts[1:] = ~starts[1:]
    run = np.cumsum(starts) - 1
    running = np.zeros(len(counts), bool)
    running[rows[order]] = np.bincount(run, minlength=1)[run] >= RUNNING
    return running
