# SPDX-License-Identifier: GPL-2.0-or-later
"""Cross tables of incidents: one block a counting unit, with margins inside it and none across."""
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...lattice.periods import MONTHS_IN
from ...lattice.tabulation import Facet, tabulate
from ...wording import number, tr
from ..rates import SMALL_COUNT, per_thousand, weighted_interval

MOST_ROWS, MOST_COLUMNS = 5000, 150
BY_DWELLINGS = frozenset({"cambriolage_logement"})
"""Categories that official statistics relate to dwellings, never to inhabitants (SSMSI)."""


class TooLargeError(CoreError):
    """More than people can read."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(
            tr(
                "The table would have {rows} rows and {columns} columns, more than {most_rows} or {most_columns}: "
                "choose a field with fewer values, a longer period, or filter the incidents first.",
                rows=number(rows),
                columns=number(columns),
                most_rows=number(MOST_ROWS),
                most_columns=number(MOST_COLUMNS),
            )
        )


@dataclass(frozen=True)
class Axis:
    """What the rows, or the columns, of a table are.

    ``labels`` are one a value, the last ``missing`` of which stand for incidents without one; ``values`` what the data
    hold, ``codes`` the value of each incident, shape (n,). ``kind`` is "field", "area" or "period".
    """

    title: str
    kind: str
    labels: tuple[str, ...]
    values: tuple[str | None, ...]
    codes: NDArray[np.int64]
    missing: int = 0

    @classmethod
    def alone(cls, events: int) -> Axis:
        """One value for all."""
        return cls("", "none", ("",), ("",), np.zeros(events, np.int64))

    @property
    def named(self) -> int:
        """Number of values that stand for something."""
        return len(self.labels) - self.missing

    def shown(self, n: NDArray[np.float64], weight: NDArray[np.float64]) -> NDArray[np.int64]:
        """Ranks of the values to show, of those that hold ``n`` incidents and ``weight``; shape (values,) both.

        Areas and periods are all shown, in their order; values of a field where they have an incident, the most
        frequent first; what stands for no value last, where there is any.
        """
        ranks = np.arange(len(self.labels))
        if self.kind == "field":
            ranks = np.append(np.argsort(-weight[: self.named], kind="stable"), ranks[self.named :])
        needed = (n[ranks] > 0) | (self.kind != "field") & (ranks < self.named)
        return np.asarray(ranks[needed], np.int64)

    def only(self, ranks: NDArray[np.int64]) -> Axis:
        """The values of the given ranks, in that order; codes are those of the whole."""
        labels, values = tuple(self.labels[rank] for rank in ranks), tuple(self.values[rank] for rank in ranks)
        return replace(self, labels=labels, values=values, missing=int((ranks >= self.named).sum()))


@dataclass(frozen=True)
class Block:
    """Figures of one counting unit, shape (rows, columns): incidents, sum of their weights, and of their squares."""

    unit: str | None
    n: NDArray[np.float64]
    weight: NDArray[np.float64]
    squares: NDArray[np.float64]

    def margins(self) -> Block:
        """The same with a last row and a last column of sums."""
        return replace(self, n=_summed(self.n), weight=_summed(self.weight), squares=_summed(self.squares))

    @property
    def total(self) -> float:
        """Sum of the weights."""
        return float(self.weight.sum())


@dataclass(frozen=True)
class UnitTable:
    """The table of one counting unit: its own rows and columns, and their figures."""

    rows: Axis
    columns: Axis
    block: Block

    @classmethod
    def of(cls, rows: Axis, columns: Axis, block: Block) -> UnitTable:
        """Only what is worth showing: see :meth:`Axis.shown`."""
        down = rows.shown(block.n.sum(axis=1), block.weight.sum(axis=1))
        across = columns.shown(block.n.sum(axis=0), block.weight.sum(axis=0))
        n, weight, squares = (figures[np.ix_(down, across)] for figures in (block.n, block.weight, block.squares))
        return cls(rows.only(down), columns.only(across), Block(block.unit, n, weight, squares))


@dataclass(frozen=True)
class Rates:
    """Rates per 1,000 with their 95 % interval; NaN where there is none. All of one shape."""

    rate: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


def cross_table(rows: Axis, columns: Axis, units: Facet, weights: NDArray[np.float64]) -> list[UnitTable]:
    """One table a counting unit, those with most incidents first.

    Parameters
    ----------
    rows, columns
        Axes of the same n incidents.
    units
        Counting unit of each; ``None`` where it is not known.
    weights
        What each counts for, shape (n,).

    Returns
    -------
    list of UnitTable
        The sum of ``n`` over tables, rows and columns is the number of incidents. Weights are summed inside one
        only: victims and vehicles are not of one kind.

    Raises
    ------
    TooLargeError
        More rows or columns than people can read.
    """
    shape = len(rows.labels), len(columns.labels)
    if shape[0] > MOST_ROWS or shape[1] > MOST_COLUMNS:
        raise TooLargeError(*shape)
    across = Facet(columns.values, columns.codes)
    n, weight, squares = (
        tabulate(rows.codes, shape[0], across, units, weights=summed) for summed in (None, weights, weights**2)
    )
    order = np.argsort(-n.sum(axis=(0, 1)), kind="stable")
    blocks = (Block(units.values[unit], n[:, :, unit], weight[:, :, unit], squares[:, :, unit]) for unit in order)
    return [UnitTable.of(rows, columns, block) for block in blocks]


def rates(block: Block, denominator: NDArray[np.float64]) -> Rates:
    """Rates by 1,000 of a block; ``denominator`` broadcasts to its shape, NaN where there is none.

    Notes
    -----
    Interval of Byar, stretched where incidents weigh more than 1: see :func:`.rates.weighted_interval`.
    """
    low, high = weighted_interval(block.n, block.weight, block.squares)
    wide = np.broadcast_to(denominator, block.n.shape)
    return Rates(*(per_thousand(figures, wide) for figures in (block.weight, low, high)))


def denominators(rows: Axis, columns: Axis, of_areas: NDArray[np.float64], dwellings: bool) -> NDArray[np.float64]:
    """What the incidents of each figure are related to, margins included; shape (rows + 1, columns + 1).

    Parameters
    ----------
    rows, columns
        Axes, one of which may be of areas: the first values of its labels, in order.
    of_areas
        Inhabitants or dwellings of each area; shape (areas,).
    dwellings
        Whether they are dwellings. Burglaries of dwellings are related to nothing else.

    Returns
    -------
    NDArray
        NaN for incidents outside all areas, for totals over areas, and where no axis is of areas.
    """
    wide = np.full((len(rows.labels) + 1, len(columns.labels) + 1), np.nan)
    if rows.kind == "area":
        wide[: len(of_areas)] = of_areas[:, None]
    elif columns.kind == "area":
        wide[:, : len(of_areas)] = of_areas
    if not dwellings:
        wide[[rank for rank, value in enumerate(rows.values) if value in BY_DWELLINGS]] = np.nan
        wide[:, [rank for rank, value in enumerate(columns.values) if value in BY_DWELLINGS]] = np.nan
    return wide


def is_small(n: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which figures rest on one to four incidents, and change by chance."""
    return np.asarray((n > 0) & (n < SMALL_COUNT))


def every_period(facet: Facet, period: str) -> Facet:
    """The same facet with the periods in which nothing happened as well, from the first to the last."""
    named = [value for value in facet.values if value is not None]
    ranks = np.array([_rank(value, period) for value in named], np.int64)
    labels: tuple[str | None, ...] = tuple(_label(rank, period) for rank in range(int(ranks[0]), int(ranks[-1]) + 1))
    # The last place is that of events without a date.
    moved = np.append(ranks - ranks[0], len(labels))
    values = labels if len(named) == len(facet.values) else (*labels, None)
    return Facet(values, moved[facet.codes], facet.unknown)


def _rank(label: str, period: str) -> int:
    within = 12 // MONTHS_IN[period]
    return int(label[:4]) * within + (int(label[5:].lstrip("Q")) - 1 if within > 1 else 0)


def _label(rank: int, period: str) -> str:
    year, index = divmod(rank, 12 // MONTHS_IN[period])
    return {"year": f"{year:04d}", "quarter": f"{year:04d}-Q{index + 1}"}.get(period, f"{year:04d}-{index + 1:02d}")


def _summed(figures: NDArray[np.float64]) -> NDArray[np.float64]:
    wide = np.column_stack([figures, figures.sum(axis=1)])
    return np.vstack([wide, wide.sum(axis=0)])
