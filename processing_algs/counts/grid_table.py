# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts on a grid as rows, ready to be written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeedback

from ...core.lattice.kept import cells_of, kept_cells, ranks_of
from ...core.progress import stage
from ...core.wording import figure, number, tr
from ..adapters.looks.counts import count_style
from ..adapters.looks.styles import Style
from ..adapters.packed.geopackage import Polygons
from ..adapters.polygons import from_rings
from ..adapters.progress import tick_of
from ..adapters.vectors import Column
from ..base import QuietudeAlgorithm
from .chosen_cells import ChosenCells, choose_cells
from .columns import count_columns, part_columns
from .counted_events import CountedEvents

ALIKE = 1.02
"""Ratio of two areas up to which counts are comparable as they are."""


@dataclass(frozen=True)
class GridTable:
    """Figures of the cells kept, one row a cell, in the order of ``columns``."""

    columns: tuple[Column, ...]
    frame: pd.DataFrame
    rings: np.ndarray
    km2: np.ndarray
    counted: int
    size: float
    resolution: int | None = None

    def polygons(self) -> Polygons:
        """Cells with their figures, all at once."""
        return Polygons(self.rings, self.frame)

    def features(self) -> Iterator[QgsFeature]:
        """Cells with their figures."""
        for polygon, row in zip(from_rings(self.rings), self.frame.itertuples(index=False)):
            feature = QgsFeature()
            feature.setGeometry(polygon)
            feature.setAttributes(list(row))
            yield feature

    def style(self) -> Style:
        """Classes of the number of incidents where cells have the same area, otherwise of their density."""
        smallest, largest = np.percentile(self.km2, [5, 95])
        if largest > ALIKE * smallest:
            return count_style("per_km2", self.frame["per_km2"].to_numpy(np.float64), tr("incidents/km²"), whole=False)
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
    empty = algorithm.parameterAsBoolean(parameters, "KEEP_EMPTY", context)
    chosen = choose_cells(algorithm, parameters, context, feedback, grid, events, empty, stage(tick, 0, 0.2))
    cell = cells_of(chosen.lattice, events.x, events.y, chosen.area, stage(tick, 0.2, 0.5))
    kept = kept_cells(chosen.lattice, cell, chosen.area, chosen.keep_empty, stage(tick, 0.5, 0.8))
    table = _table(chosen, kept, cell, counted)
    _say(table, len(events), feedback)
    return table


def _table(chosen: ChosenCells, kept: np.ndarray, cell: np.ndarray, counted: CountedEvents) -> GridTable:
    lattice, km2 = chosen.lattice, chosen.lattice.km2(kept)
    rank = ranks_of(cell, kept, lattice.cells)
    totals, parts = counted.totals(rank, len(kept)), counted.parts(rank, len(kept))
    figures = {
        "cell_id": lattice.names(kept),
        "n": totals["n"].astype(int),
        "weight": totals["weight"],
        "per_km2": totals["weight"] / km2,
        **{f"n_{part.slug}": part.counts.astype(int) for part in parts},
    }
    columns = (Column("cell_id", "text", tr("Cell")), *count_columns(counted.weight), *part_columns(parts))
    frame, rings, inside = pd.DataFrame(figures), lattice.outlines(kept), int(totals["n"].sum())
    return GridTable(columns, frame, rings, km2, inside, chosen.size, chosen.resolution)


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
