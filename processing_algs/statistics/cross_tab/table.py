# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of a cross table as rows, one a figure, margins included."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import QgsFeature

from ....core.statistics.cross_table.cross_table import Axis, UnitTable, is_small
from ....core.statistics.cross_table.page import CrossTable
from ....core.wording import tr
from ...adapters.vectors import Column

LEVELS = {(False, False): "cell", (False, True): "row", (True, False): "column", (True, True): "total"}
"""Kind of a figure, by whether it is in the last row and in the last column."""


def cross_columns() -> tuple[Column, ...]:
    """Fields of the result."""
    return (
        Column("unit", "text", tr("Counting unit")),
        Column("level", "text", tr("cell, row (total of it), column (total of it) or total")),
        Column("row", "text", tr("Row")),
        Column("column", "text", tr("Column")),
        Column("n", "long", tr("Number of rows")),
        Column("weight", "real", tr("Number of facts")),
        Column("share", "real", tr("Share of its counting unit")),
        Column("per_1000", "real", tr("Per 1,000 inhabitants")),
        Column("per_1000_low", "real", tr("Rate, lower bound at 95%")),
        Column("per_1000_high", "real", tr("Rate, upper bound at 95%")),
        Column("per_1000_dwellings", "real", tr("Per 1,000 dwellings")),
        Column("small_n", "boolean", tr("1 to 4 rows")),
    )


def cross_features(found: CrossTable) -> Iterator[QgsFeature]:
    """Every figure of every table; rows and columns by their value as the data write it."""
    for one in found.tables:
        yield from _of_unit(found, one)


def _of_unit(found: CrossTable, unit: UnitTable) -> Iterator[QgsFeature]:
    wide, total = unit.block.margins(), unit.block.total
    small = is_small(wide.n)
    people, homes = (found.per_thousand(unit, dwellings) for dwellings in (False, True))
    figures = [
        *((people.rate, people.low, people.high) if people else (None,) * 3),
        homes.rate if homes else None,
    ]
    last_row, last_column = wide.n.shape[0] - 1, wide.n.shape[1] - 1
    for (row, column), n in np.ndenumerate(wide.n):
        if unit.columns.kind == "none" and column < last_column:
            continue
        weight = float(wide.weight[row, column])
        feature = QgsFeature()
        feature.setAttributes([
            unit.block.unit, LEVELS[row == last_row, column == last_column],
            _value(unit.rows, row), _value(unit.columns, column), int(n), weight,
            weight / total if total else None,
            *(None if one is None or not np.isfinite(one[row, column]) else float(one[row, column]) for one in figures),
            bool(small[row, column]),
        ])  # fmt: skip
        yield feature


def _value(axis: Axis, rank: int) -> str | None:
    """Value of a row or a column; nothing for totals and for incidents without one."""
    return axis.values[rank] if rank < len(axis.values) else None
