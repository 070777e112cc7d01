# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts by category and period laid out as columns with names that any format accepts."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import number, tr
from .tabulation import Facet, tabulate

MAX_COLUMNS = 300
LONGEST_NAME = 48
PAIR = " · "
"""Between the two words of a column of both facets."""


class TooManyColumnsError(CoreError):
    """More columns than a person can read or a format hold."""

    def __init__(self, columns: int) -> None:
        super().__init__(
            tr(
                "Counting by category and period would give {columns} columns, more than {limit}: choose a field with "
                "fewer values, a longer period, or filter the incidents first.",
                columns=number(columns),
                limit=number(MAX_COLUMNS),
            )
        )


@dataclass(frozen=True)
class Part:
    """One column: the counts, shape (cells,), of the events of one category, of one period, or of both.

    ``slug`` is the value as a lower-case ASCII word, unique among the parts; ``label`` the value as people write it.
    ``facet`` tells which facets the part singles out, by their positions.
    """

    slug: str
    label: str
    facets: tuple[int, ...]
    counts: NDArray[np.float64]


def parts_of(cell: NDArray[np.int64], cells: int, facets: tuple[Facet, ...], missing: tuple[str, ...]) -> list[Part]:
    """Columns of counts: those of each facet, then of every pair of their values where there are two.

    Parameters
    ----------
    cell
        Index of the cell of each event, −1 outside; shape (n,).
    cells
        Number of cells.
    facets
        None, one or two facets of the same n events.
    missing
        For each facet, what people call events without a value.

    Raises
    ------
    TooManyColumnsError
        More than :data:`MAX_COLUMNS`.
    """
    if not facets:
        return []
    sizes = [len(facet.values) for facet in facets]
    columns = sum(sizes) + (sizes[0] * sizes[1] if len(sizes) == 2 else 0)
    if columns > MAX_COLUMNS:
        raise TooManyColumnsError(columns)
    table = tabulate(cell, cells, *facets)
    words = [[value or facet.unknown for value in facet.values] for facet in facets]
    labels = [[value or word for value in facet.values] for facet, word in zip(facets, missing)]
    chosen: list[tuple[tuple[int, int], ...]] = [
        ((index, code),) for index, size in enumerate(sizes) for code in range(size)
    ]
    if len(facets) == 2:
        chosen += [((0, first), (1, second)) for first in range(sizes[0]) for second in range(sizes[1])]
    slugs = unique_slugs(" ".join(words[index][code] for index, code in values) for values in chosen)
    return [
        Part(
            slug,
            PAIR.join(labels[index][code] for index, code in values),
            tuple(index for index, _ in values),
            _counts(table, dict(values)),
        )
        for slug, values in zip(slugs, chosen)
    ]


def _counts(table: NDArray[np.float64], codes: dict[int, int]) -> NDArray[np.float64]:
    """Counts by cell of one value of some facets, whatever the others."""
    kept = table[(slice(None), *(codes.get(index, slice(None)) for index in range(table.ndim - 1)))]
    return kept.reshape(len(table), -1).sum(axis=1)


def unique_slugs(labels: Iterable[str]) -> list[str]:
    """Lower-case ASCII words for field names, each different: "Tapage nocturne" becomes "tapage_nocturne"."""
    taken: set[str] = set()
    for_each = []
    for label in labels:
        ascii_only = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
        stem = re.sub(r"[^a-z0-9]+", "_", ascii_only.lower()).strip("_")[:LONGEST_NAME] or "value"
        slug, rank = stem, 2
        while slug in taken:
            slug, rank = f"{stem}_{rank}", rank + 1
        taken.add(slug)
        for_each.append(slug)
    return for_each
