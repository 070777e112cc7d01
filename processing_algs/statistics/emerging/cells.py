# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents counted by cell and period, and what the cells come to, ready to be written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeedback

from ....core.lattice.cells import area_of_most, quadrat_size
from ....core.lattice.insee import BASE_SIZE
from ....core.lattice.kept import cells_of, kept_cells, ranks_of
from ....core.lattice.tabulation import MAX_TABLE, TableTooLargeError
from ....core.progress import Tick, stage
from ....core.statistics.emerging.emergence import Emergence
from ....core.statistics.local.lattice_neighbours import LatticeNeighbours, lattice_neighbours
from ....core.wording import figure, number, tr
from ...adapters.events import Events
from ...adapters.polygons import from_rings
from ...adapters.vectors import Column
from ...base import QuietudeAlgorithm
from ...counts.chosen_cells import choose_cells
from ...counts.grids import LARGER_INSEE
from ..local.ground import asked_distance, check_ground
from .periods import Periods


@dataclass(frozen=True)
class EmergingCells:
    """Cells of the study area, their counts by period, shape (periods, cells), and their neighbours.

    ``outside`` are the incidents of the periods that are in none of the cells.
    """

    names: list[str]
    rings: NDArray[np.float64]
    counts: NDArray[np.float64]
    around: LatticeNeighbours
    size: float
    outside: int
    bounded: bool

    def frame(self, found: Emergence) -> pd.DataFrame:
        """Figures of the cells, in the order of :func:`columns`."""
        tested = found.tested
        return pd.DataFrame(
            {
                "cell_id": self.names,
                "class": found.classes,
                "trend_z": np.where(tested, found.trend.z, np.nan),
                "trend_p": np.where(tested, found.trend.p, np.nan),
                "n": self.counts.sum(axis=0).astype(np.int64),
                "last_n": self.counts[-1].astype(np.int64),
                "last_z": found.z[-1],
                "hot_periods": found.hot.sum(axis=0),
                "cold_periods": found.cold.sum(axis=0),
            }
        )

    def features(self, frame: pd.DataFrame) -> Iterator[QgsFeature]:
        """Cells with their figures."""
        rows = frame.astype(object).where(frame.notna(), None).itertuples(index=False)
        for polygon, row in zip(from_rings(self.rings), rows):
            feature = QgsFeature()
            feature.setGeometry(polygon)
            feature.setAttributes(list(row))
            yield feature


def columns() -> tuple[Column, ...]:
    """Fields of the cells."""
    return (
        Column("cell_id", "text", tr("Cell")),
        Column("class", "text", tr("Class")),
        Column("trend_z", "real", tr("Trend of the scores (z of Mann-Kendall)")),
        Column("trend_p", "real", tr("p-value of the trend")),
        Column("n", "long", tr("Number of incidents, all periods")),
        Column("last_n", "long", tr("Number of incidents, last period")),
        Column("last_z", "real", tr("Score of the last period (z of Gi*)")),
        Column("hot_periods", "long", tr("Periods as a hot spot")),
        Column("cold_periods", "long", tr("Periods as a cold spot")),
    )


def count_in_cells(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    events: Events,
    periods: Periods,
    tick: Tick,
) -> EmergingCells:
    """Count the events of each period in the cells asked for, and say where the others are.

    Raises
    ------
    NoneInsideError, TooManyCellsError, TableTooLargeError
    """
    grid = algorithm.parameterAsEnumString(parameters, "GRID", context)
    if not algorithm.given(parameters, "CELL_SIZE"):
        parameters = {**parameters, "CELL_SIZE": _proposed_size(grid, events, periods, feedback)}
    chosen = choose_cells(algorithm, parameters, context, feedback, grid, events, True, stage(tick, 0, 0.3))
    cell = cells_of(chosen.lattice, events.x, events.y, chosen.area, stage(tick, 0.3, 0.6))
    kept = kept_cells(chosen.lattice, cell, chosen.area, True, stage(tick, 0.6, 1))
    rank = ranks_of(cell, kept, chosen.lattice.cells)
    counted = periods.held & (rank >= 0)
    shape = len(periods.windows), len(kept)
    if shape[0] * shape[1] > MAX_TABLE:
        raise TableTooLargeError(shape[1], shape[0])
    counts = np.bincount(periods.rank[counted] * len(kept) + rank[counted], minlength=shape[0] * shape[1])
    outside = int((periods.held & (rank < 0)).sum())
    _say(int(counted.sum()), outside, len(events), len(kept), chosen.size, feedback)
    twice = asked_distance(algorithm, parameters, context, feedback, 2 * chosen.size, tr("twice the cell size"))
    rule = algorithm.parameterAsEnumString(parameters, "NEIGHBOURS", context)
    around = lattice_neighbours(chosen.lattice, kept, rule, np.nan if twice is None else twice)
    check_ground(counts, around, twice, feedback)
    names, rings = chosen.lattice.names(kept), chosen.lattice.outlines(kept)
    bounded = chosen.area is not None
    return EmergingCells(names, rings, counts.reshape(shape).astype(np.float64), around, chosen.size, outside, bounded)


def _proposed_size(grid: str, events: Events, periods: Periods, feedback: QgsProcessingFeedback) -> float:
    """Size of cells with two incidents a period on average: with those of all periods each would hold too few."""
    a_period = max(round(periods.held.sum() / len(periods.windows)), 1)
    area = area_of_most(events.x, events.y)
    size = quadrat_size(a_period, area)
    if grid == "insee":
        size = BASE_SIZE if size <= BASE_SIZE else max(size, LARGER_INSEE)
    feedback.pushInfo(
        tr(
            "Cell size: {size} m (two incidents a cell and a period on average, √(2·area/incidents), for {events} "
            "incidents a period over {area} km², rounded up).",
            size=figure(size), events=number(a_period), area=number(area / 1e6, 1),
        )
    )
    return size


def _say(
    counted: int, outside: int, events: int, cells: int, size: float, feedback: QgsProcessingFeedback
) -> None:
    feedback.pushInfo(
        tr(
            "{events} dated incidents = {counted} in {cells} cells of {size} m + {outside} outside of them + {out} in "
            "none of the periods.",
            events=number(events), counted=number(counted), cells=number(cells), size=figure(size),
            outside=number(outside), out=number(events - counted - outside),
        )
    )
