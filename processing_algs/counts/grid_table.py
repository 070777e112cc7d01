# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts on a grid as rows, ready to be written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeedback

from ...core.lattice.cells import CellLattice
from ...core.lattice.kept import cells_of, kept_cells
from ...core.progress import stage
from ...core.wording import figure, number, tr
from ..adapters.count_style import count_style
from ..adapters.masks import read_mask
from ..adapters.polygons import from_rings, to_shapely
from ..adapters.progress import tick_of
from ..adapters.styles import Style
from ..adapters.vectors import Column
from ..base import QuietudeAlgorithm
from .columns import count_columns, part_columns
from .counted_events import CountedEvents
from .grids import chosen_extent, chosen_size, lattice_over


@dataclass(frozen=True)
class GridTable:
    """Figures of the cells kept, one row a cell, in the order of ``columns``."""

    columns: tuple[Column, ...]
    frame: pd.DataFrame
    rings: np.ndarray
    counted: int
    size: float

    def features(self) -> Iterator[QgsFeature]:
        """Cells with their figures."""
        for polygon, row in zip(from_rings(self.rings), self.frame.itertuples(index=False)):
            feature = QgsFeature()
            feature.setGeometry(polygon)
            feature.setAttributes(list(row))
            yield feature

    def style(self) -> Style:
        """Classes of the number of incidents: all cells have the same area."""
        return count_style("n", self.frame["n"].to_numpy(np.float64), tr("incidents"), whole=True)


def count_on_grid(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grid: str,
    counted: CountedEvents,
) -> GridTable:
    """Choose the cells, count in them, and say what was found."""
    events, tick = counted.events, tick_of(feedback)
    mask = None
    if algorithm.given(parameters, "MASK"):
        mask = read_mask(algorithm.source(parameters, "MASK", context), events.crs, context, feedback)
    extent = chosen_extent(algorithm, parameters, context, events)
    covered = sum(polygon.area() for polygon in mask.polygons) if mask else extent and extent.width * extent.height
    size = chosen_size(algorithm.number(parameters, "CELL_SIZE", context), grid, events, covered, feedback)
    box = mask.box() if mask else (events.x.min(), events.y.min(), events.x.max(), events.y.max())
    lattice = lattice_over(grid, size, extent, box, events.crs)
    area = to_shapely(mask.polygons) if mask else None
    cell = cells_of(lattice, events.x, events.y, area, stage(tick, 0.2, 0.5))
    keep_empty = algorithm.parameterAsBoolean(parameters, "KEEP_EMPTY", context)
    kept = kept_cells(lattice, cell, area, keep_empty, stage(tick, 0.5, 0.8))
    table = _table(lattice, kept, cell, counted, size)
    _say(table, len(events), feedback)
    return table


def _table(
    lattice: CellLattice, kept: np.ndarray, cell: np.ndarray, counted: CountedEvents, size: float
) -> GridTable:
    rank = np.where(cell >= 0, np.searchsorted(kept, cell), -1)
    totals, parts = counted.totals(rank, len(kept)), counted.parts(rank, len(kept))
    figures = {
        "cell_id": lattice.names(kept),
        "n": totals["n"].astype(int),
        "weight": totals["weight"],
        "per_km2": totals["weight"] / lattice.cell_km2,
        **{f"n_{part.slug}": part.counts.astype(int) for part in parts},
    }
    columns = (Column("cell_id", "text", tr("Cell")), *count_columns(counted.weight), *part_columns(parts))
    return GridTable(columns, pd.DataFrame(figures), lattice.outlines(kept), int(totals["n"].sum()), size)


def _say(table: GridTable, events: int, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(
        tr(
            "{events} incidents = {counted} in {cells} cells of {size} m + {outside} outside.",
            events=number(events),
            counted=number(table.counted),
            cells=number(int((table.frame["n"] > 0).sum())),
            size=figure(table.size),
            outside=number(events - table.counted),
        )
    )
