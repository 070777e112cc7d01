# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything said of an area from the events counted in it."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .rates import SMALL_COUNT, location_quotients, per_thousand, weighted_interval


def area_figures(
    totals: pd.DataFrame,
    km2: NDArray[np.float64],
    population: NDArray[np.float64],
    dwellings: NDArray[np.float64],
) -> pd.DataFrame:
    """Counts, densities and rates of areas.

    Parameters
    ----------
    totals
        Columns n (events), weight (sum of their weights), squares (sum of the squares of their weights); one row an
        area.
    km2
        Area of each, in km²; shape (areas,).
    population, dwellings
        Denominators, NaN where unknown; shape (areas,).

    Returns
    -------
    pandas.DataFrame
        n, weight, per_km2, per_1000 with its 95 % interval per_1000_low and per_1000_high, per_1000_dwellings,
        small_n. Rates are of the weight; NaN where the denominator is unknown or too small.
    """
    n, weight, squares = (totals[column].to_numpy(np.float64) for column in ("n", "weight", "squares"))
    low, high = weighted_interval(n, weight, squares)
    return pd.DataFrame(
        {
            "n": n.astype(np.int64),
            "weight": weight,
            "per_km2": np.where(km2 > 0, weight / np.where(km2 > 0, km2, 1), np.nan),
            "per_1000": per_thousand(weight, population),
            "per_1000_low": per_thousand(low, population),
            "per_1000_high": per_thousand(high, population),
            "per_1000_dwellings": per_thousand(weight, dwellings),
            "small_n": n < SMALL_COUNT,
        }
    )


def quotient_columns(counts: NDArray[np.float64], labels: Sequence[str | None]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The category that marks each area out, and the quotients of all.

    Parameters
    ----------
    counts
        Events by area and category; shape (areas, categories).
    labels
        Name of each category; ``None`` for events without one, which count in the shares but mark no area out.

    Returns
    -------
    tuple of pandas.DataFrame
        location_quotient, the highest of the area, and location_quotient_of, its category; then the quotient of each
        named category, a column each, in order. Missing where the category has too few events in the area.
    """
    quotients = location_quotients(counts)[:, [label is not None for label in labels]]
    names = np.array([label for label in labels if label is not None], dtype=object)
    highest, marked = np.full(len(counts), np.nan), np.full(len(counts), None, dtype=object)
    told = np.isfinite(quotients).any(axis=1)
    if told.any():
        best = np.nanargmax(quotients[told], axis=1)
        highest[told], marked[told] = quotients[told, best], names[best]
    return pd.DataFrame({"location_quotient": highest, "location_quotient_of": marked}), pd.DataFrame(quotients)
