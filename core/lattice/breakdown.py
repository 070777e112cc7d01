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


class TooManyColumnsError(CoreError):
    """More columns than a person can read or a format hold."""

    def __init__(self, columns: int) -> None:
        super().__init__(
            tr(
                "Counting by category and period would give {columns} columns, more than {limit}: choose a field with "
                "fewer values, a longer period, or filter the events first.",
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
        For each facet, what to call events without a value.

    Raises
    ------
    TooManyColumnsError
        More than :data:`MAX_COLUMNS`.
    """
    sizes = [len(facet.values) for facet in facets]
    columns = sum(sizes) + (sizes[0] * sizes[1] if len(sizes) == 2 else 0)
    if columns > MAX_COLUMNS:
        raise TooManyColumnsError(columns)
    table = tabulate(cell, cells, *facets)
    labels = [[_label(value, missing[index]) for value in facet.values] for index, facet in enumerate(facets)]
    found: list[tuple[str, tuple[int, ...], NDArray[np.float64]]] = [
        (labels[index][code], (index,), _alone(table, index, code))
        for index, size in enumerate(sizes)
        for code in range(size)
    ]
    if len(facets) == 2:
        found += [
            (f"{labels[0][first]} · {labels[1][second]}", (0, 1), table[:, first, second])
            for first in range(sizes[0])
            for second in range(sizes[1])
        ]
    slugs = unique_slugs(label for label, _, _ in found)
    return [Part(slug, label, which, counts) for slug, (label, which, counts) in zip(slugs, found)]


def _label(value: str | None, missing: str) -> str:
    return missing if value is None else value


def _alone(table: NDArray[np.float64], facet: int, code: int) -> NDArray[np.float64]:
    """Counts of one value of a facet, whatever the other facet."""
    kept = np.take(table, code, axis=facet + 1)
    return kept.reshape(len(kept), -1).sum(axis=1)


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
