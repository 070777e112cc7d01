# SPDX-License-Identifier: GPL-2.0-or-later
"""The places between whose counts a change is looked for: areas of a layer, or cells of a grid."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import CoreError
from ...core.lattice.cells import area_of_most, quadrat_size
from ...core.lattice.insee import BASE_SIZE
from ...core.lattice.kept import NoneInsideError, cells_of, kept_cells, ranks_of
from ...core.lattice.zoning import Zoning
from ...core.progress import stage
from ...core.wording import figure, number, tr
from ..adapters.area_names import names_of, say_names
from ..adapters.choices import announce
from ..adapters.crs import transform
from ..adapters.events import Events
from ..adapters.polygons import from_rings, to_shapely
from ..adapters.progress import tick_of
from ..adapters.vectors import Column
from ..adapters.zonings import ZoningLayer, read_areas
from ..base import QuietudeAlgorithm
from ..counts.chosen_cells import choose_cells
from ..counts.grids import LARGER_INSEE
from ..counts.own_fields import OwnFields

A_CELL = 20
"""Incidents of both periods together that a cell should hold on average: ten in each can prove something."""
ONLY_FOR_CELLS = ("CELL_SIZE", "MASK")


class TwoKindsOfPlacesError(CoreError):
    """Areas and cells at once."""

    def __init__(self, given: str) -> None:
        super().__init__(
            tr("Give either AREAS, or cells with {given}: a change is looked for in one kind of places.", given=given)
        )


@dataclass(frozen=True)
class ChangingAreas:
    """Areas of a layer, with the rank of that of each event, −1 outside; shape (events,)."""

    zoning: ZoningLayer
    own: OwnFields
    names: list[str]
    place: NDArray[np.int64]
    size: float | None = None

    geometry = QgsWkbTypes.Type.MultiPolygon

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """That of the layer."""
        return self.zoning.crs

    @property
    def columns(self) -> tuple[Column, ...]:
        """What the areas bring along."""
        return self.own.columns

    def features(self, figures: pd.DataFrame) -> Iterator[QgsFeature]:
        """Areas with their own attributes, then their figures."""
        places = zip(self.zoning.features, self.zoning.multipolygons(self.crs), rows_of(figures))
        for source, polygon, row in places:
            yield _feature(polygon, [*self.own.values(source, self.zoning), *row])


@dataclass(frozen=True)
class ChangingCells:
    """Cells that hold events, with the rank of that of each event, −1 outside; shape (events,)."""

    crs: QgsCoordinateReferenceSystem
    names: list[str]
    rings: NDArray[np.float64]
    place: NDArray[np.int64]
    size: float

    geometry = QgsWkbTypes.Type.Polygon

    @property
    def columns(self) -> tuple[Column, ...]:
        """The identifier of the cells."""
        return (Column("cell_id", "text", tr("Cell")),)

    def features(self, figures: pd.DataFrame) -> Iterator[QgsFeature]:
        """Cells with their name, then their figures."""
        for polygon, name, row in zip(from_rings(self.rings), self.names, rows_of(figures)):
            yield _feature(polygon, [name, *row])


def changing_places(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    events: Events,
    computed: tuple[str, ...],
) -> ChangingAreas | ChangingCells:
    """Areas where AREAS is given, cells otherwise, and where each event is.

    ``computed`` are the names of the figures that will be written with them.

    Raises
    ------
    TwoKindsOfPlacesError, NoneInsideError
    """
    if not algorithm.given(parameters, "AREAS"):
        return _cells(algorithm, parameters, context, feedback, events)
    given = [name for name in ONLY_FOR_CELLS if algorithm.given(parameters, name)]
    if given:
        raise TwoKindsOfPlacesError(", ".join(given))
    source = algorithm.source(parameters, "AREAS", context)
    field = algorithm.field(source, parameters, "AREA_ID", context)
    zoning = read_areas(source, context, feedback)
    x, y = transform(events.x, events.y, events.crs, zoning.crs)
    located = Zoning(to_shapely(zoning.polygons)).locate(x, y, stage(tick_of(feedback), 0.1, 0.6))
    if (located.zone < 0).all():
        raise NoneInsideError(len(events))
    if located.several.any():
        feedback.pushWarning(
            tr(
                "{zoning}: areas overlap; {count} incidents are in several of them, and counted in the first only.",
                zoning=zoning.name, count=number(int(located.several.sum())),
            )
        )
    if not field:
        say_names(zoning, feedback)
    return ChangingAreas(zoning, OwnFields.of([zoning], computed, feedback), names_of(zoning, field), located.zone)


def _cells(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    events: Events,
) -> ChangingCells:
    tick, grid = tick_of(feedback), algorithm.parameterAsEnumString(parameters, "GRID", context)
    if not algorithm.given(parameters, "CELL_SIZE"):
        parameters = {**parameters, "CELL_SIZE": _proposed_size(grid, events, feedback)}
    chosen = choose_cells(algorithm, parameters, context, feedback, grid, events, False, stage(tick, 0.1, 0.3))
    cell = cells_of(chosen.lattice, events.x, events.y, chosen.area, stage(tick, 0.3, 0.5))
    kept = kept_cells(chosen.lattice, cell, chosen.area, False, stage(tick, 0.5, 0.6))
    rank = ranks_of(cell, kept, chosen.lattice.cells)
    return ChangingCells(events.crs, chosen.lattice.names(kept), chosen.lattice.outlines(kept), rank, chosen.size)


def _proposed_size(grid: str, events: Events, feedback: QgsProcessingFeedback) -> float:
    area = area_of_most(events.x, events.y)
    size = quadrat_size(max(round(2 * len(events) / A_CELL), 1), area)
    if grid == "insee":
        size = BASE_SIZE if size <= BASE_SIZE else max(size, LARGER_INSEE)
    said = tr(
        "Cell size: {size} m ({a_cell} incidents a cell on average over both periods, for {events} incidents over "
        "{area} km², rounded up).",
        size=figure(size), a_cell=A_CELL, events=number(len(events)), area=number(area / 1e6, 1),
    )
    announce(feedback, "CELL_SIZE", size, said)
    return size


def rows_of(figures: pd.DataFrame) -> Iterator[tuple]:
    """Rows of a frame as attributes, missing values being NULL."""
    return figures.astype(object).where(figures.notna(), None).itertuples(index=False)


def _feature(polygon, attributes: list) -> QgsFeature:
    feature = QgsFeature()
    feature.setGeometry(polygon)
    feature.setAttributes(attributes)
    return feature
