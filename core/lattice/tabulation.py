# SPDX-License-Identifier: GPL-2.0-or-later
"""Events counted by cell, and by category or period within the cell, in one pass."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..errors import CoreError, NotFiniteError
from ..wording import number, tr

MAX_TABLE = 50_000_000
"""Largest number of figures (cells × values) that a table may hold: 400 MB."""


class TableTooLargeError(CoreError):
    """Cells × values beyond what memory holds."""

    def __init__(self, cells: int, values: int) -> None:
        super().__init__(
            tr(
                "{cells} cells × {values} values is too large a table: choose larger cells, a longer period, "
                "or a field with fewer categories.",
                cells=number(cells),
                values=number(values),
            )
        )


class NegativeWeightError(CoreError):
    """Weights that would take incidents away."""

    def __init__(self, field: str, count: int) -> None:
        super().__init__(
            tr(
                "The weight “{field}” is negative for {count} incidents: a weight is a number of incidents or a "
                "gravity, zero or more.",
                field=field,
                count=number(count),
            )
        )


@dataclass(frozen=True)
class Facet:
    """One way to tell events apart: the value of each, among a few.

    ``values`` are sorted; ``None``, where some events have no value, comes last. ``codes`` holds, for each event,
    the index of its value; shape (n,). Every event has a code, so that the parts always sum to the whole. ``unknown``
    is the word that stands for ``None`` in the names of fields, the same in every language.
    """

    values: tuple[str | None, ...]
    codes: NDArray[np.int64]
    unknown: str = "no_value"

    @classmethod
    def of(cls, texts: pd.Series[str]) -> Facet:
        """Facet of a column, shape (n,): numbers and texts as written, ``None`` for missing or blank ones."""
        # Each different value is written once: there are few of them, and many events.
        ranks, different = pd.factorize(texts)
        written = pd.Series([_as_text(value) for value in different], dtype=object)
        spelled, uniques = pd.factorize(written.where(written != ""), sort=True)
        codes = np.append(spelled, -1)[ranks]
        values: tuple[str | None, ...] = tuple(uniques)
        if (codes < 0).any():
            codes = np.where(codes < 0, len(values), codes)
            values = (*values, None)
        return cls(values, codes.astype(np.int64))

    @property
    def missing(self) -> int:
        """Number of incidents without a value."""
        if not self.values or self.values[-1] is not None:
            return 0
        return int((self.codes == len(self.values) - 1).sum())


def _as_text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value).strip()


def tabulate(
    cell: NDArray[np.int64],
    cells: int,
    *facets: Facet,
    weights: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """Number of events, or sum of their weights, by cell and by value of each facet.

    Parameters
    ----------
    cell
        Index of the cell of each event, −1 for those outside, which are left out; shape (n,).
    cells
        Number of cells.
    facets
        None, one or several facets of the same n events.
    weights
        Weight of each event, shape (n,); 1 by default.

    Returns
    -------
    NDArray
        Shape (cells, values of the first facet, values of the second, …). The sum over any facet is the table
        without that facet; the sum of all is the number of events inside.

    Raises
    ------
    TableTooLargeError
        More than :data:`MAX_TABLE` figures.
    """
    shape = (cells, *(len(facet.values) for facet in facets))
    size = int(np.prod(shape, dtype=np.float64))
    if size > MAX_TABLE:
        raise TableTooLargeError(cells, size // max(cells, 1))
    inside = cell >= 0
    key = cell[inside]
    for facet in facets:
        key = key * len(facet.values) + facet.codes[inside]
    counted = np.bincount(key, None if weights is None else weights[inside], minlength=size)
    return counted.astype(np.float64).reshape(shape)


def weights_of(values: pd.Series[float], field: str) -> tuple[NDArray[np.float64], int]:
    """Weights read from a field, shape (n,), and the number of missing ones, which weigh nothing.

    Raises
    ------
    NotFiniteError
        Infinite.
    NegativeWeightError
        Below zero.
    """
    weights = pd.to_numeric(values, errors="coerce").to_numpy(np.float64)
    missing = np.isnan(weights)
    if np.isinf(weights).any():
        raise NotFiniteError(field, int(np.isinf(weights).sum()))
    if (weights < 0).any():
        raise NegativeWeightError(field, int((weights < 0).sum()))
    return np.where(missing, 0, weights), int(missing.sum())
