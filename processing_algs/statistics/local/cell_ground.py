# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents counted in every cell of a study area, empty ones included."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback, QgsWkbTypes

from ....core.density.period import period_of
from ....core.lattice.kept import cells_of, kept_cells, ranks_of
from ....core.lattice.tabulation import tabulate, weights_of
from ....core.progress import stage
from ....core.statistics.local.lattice_neighbours import lattice_neighbours
from ....core.wording import figure, number, tr
from ...adapters.events import Events, read_events
from ...adapters.packed.geopackage import Polygons
from ...adapters.polygons import from_rings
from ...adapters.progress import tick_of
from ...adapters.vectors import Column, vector_output
from ...adapters.weighted_events import EmptyWeightError, NotNumericError, time_field
from ...base import QuietudeAlgorithm
from ...counts.chosen_cells import ChosenCells, choose_cells
from ...counts.grids import CRS_OF
from .ground import Ground, asked_distance, check_ground


@dataclass(frozen=True)
class CellGround(Ground):
    """Cells by their names and their closed rings, shape (n, vertices, 2)."""

    names: list[str]
    rings: NDArray[np.float64]

    def write(self, algorithm, parameters, context, feedback, columns, figures):
        """Write the cells with their name, their count and ``figures``; returns the result."""
        own = pd.DataFrame({"cell_id": self.names, "n": self.values if self.field else self.values.astype(int)})
        frame = pd.concat([own, figures], axis=1)
        columns = (Column("cell_id", "text", tr("Cell")), self.value_column, *columns)
        polygon = QgsWkbTypes.Type.Polygon
        with vector_output(algorithm, parameters, "OUTPUT", context, columns, polygon, self.crs) as output:
            output.add_polygons(Polygons(self.rings, frame), lambda: self._features(frame))
        return output.result

    def _features(self, frame: pd.DataFrame) -> Iterator[QgsFeature]:
        rows = frame.astype(object).where(frame.notna(), None).itertuples(index=False)
        for polygon, row in zip(from_rings(self.rings), rows):
            feature = QgsFeature()
            feature.setGeometry(polygon)
            feature.setAttributes(list(row))
            yield feature


def read_cells(
    algorithm: QuietudeAlgorithm,
    source: QgsProcessingFeatureSource,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> CellGround:
    """Count the points of ``source`` in the cells that GRID, CELL_SIZE, EXTENT and MASK ask for."""
    grid = algorithm.parameterAsString(parameters, "GRID", context)
    field = algorithm.field(source, parameters, "FIELD", context) or ""
    if field and not source.fields().field(field).isNumeric():
        raise NotNumericError(field)
    time, tick = time_field(source), tick_of(feedback)
    wanted = dict.fromkeys(name for name in (field, time) if name)
    events = read_events(source, feedback, tuple(wanted), choose=CRS_OF[grid])
    weights = _weights(events, field, feedback) if field else None
    chosen = choose_cells(algorithm, parameters, context, feedback, grid, events, True, stage(tick, 0, 0.2))
    lattice = chosen.lattice
    cell = cells_of(lattice, events.x, events.y, chosen.area, stage(tick, 0.2, 0.4))
    kept = kept_cells(lattice, cell, chosen.area, True, stage(tick, 0.4, 0.7))
    rank = ranks_of(cell, kept, lattice.cells)
    values, counted = tabulate(rank, len(kept), weights=weights), int((rank >= 0).sum())
    _say(values, counted, len(events), chosen, feedback)
    two = 2 * chosen.size
    distance = asked_distance(algorithm, parameters, context, feedback, two, tr("twice the cell size"))
    rule = algorithm.parameterAsString(parameters, "NEIGHBOURS", context)
    neighbours = lattice_neighbours(lattice, kept, rule, np.nan if distance is None else distance)
    check_ground(values, neighbours, distance, feedback)
    names, rings, km2 = lattice.names(kept), lattice.outlines(kept), lattice.km2(kept)
    outside, period = len(events) - counted, period_of(events.frame[time]) if time else None
    return CellGround(
        values, km2, neighbours, events.crs, field, counted, outside, chosen.size, distance, period, names, rings
    )


def _weights(events: Events, field: str, feedback: QgsProcessingFeedback) -> NDArray[np.float64]:
    weights, missing = weights_of(events.frame[field], field)
    if missing == len(events):
        raise EmptyWeightError(field)
    if missing:
        feedback.pushWarning(
            tr(
                "{count} incidents have no value in “{field}”: they count for nothing.",
                count=number(missing),
                field=field,
            )
        )
    return weights


def _say(
    values: NDArray[np.float64], counted: int, events: int, chosen: ChosenCells, feedback: QgsProcessingFeedback
) -> None:
    feedback.pushInfo(
        tr(
            "{events} incidents = {counted} in the study area, of {cells} cells of {size} m of which {empty} are "
            "empty, + {outside} outside.",
            events=number(events),
            counted=number(counted),
            cells=number(len(values)),
            size=figure(chosen.size),
            empty=number(int((values == 0).sum())),
            outside=number(events - counted),
        )
    )
    if chosen.area is None:
        feedback.pushWarning(
            tr(
                "Every cell of the rectangle is tested, those of fields, water or neighbouring towns too: give the "
                "territory as MASK, or empty surroundings will make ordinary streets look hot."
            )
        )
