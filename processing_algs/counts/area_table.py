# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts in one or several zonings as rows, ready to be written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProcessingFeedback

from ...core.lattice.breakdown import Part
from ...core.lattice.kept import NoneInsideError
from ...core.lattice.zoning import Located, Zoning
from ...core.progress import stage
from ...core.statistics.area_figures import area_figures, quotient_columns
from ...core.wording import number, tr
from ..adapters.crs import NoCrsError, transform
from ..adapters.polygons import to_shapely
from ..adapters.progress import tick_of
from ..adapters.vectors import Column
from ..adapters.zonings import ZoningLayer
from .columns import area_columns, part_columns, quotient_names
from .counted_events import CountedEvents
from .denominators import Denominators
from .own_fields import OwnFields


def own_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """The CRS of the incidents themselves: they are brought to that of each zoning, whose edges stay as drawn."""
    if not crs.isValid():
        raise NoCrsError(layer)
    return crs


@dataclass(frozen=True)
class AreaTable:
    """Figures of every area of every zoning, in the order of ``columns``, and totals over all zonings.

    ``counted`` are the events in an area of any zoning, ``on_edge`` those on an edge of any.
    """

    columns: tuple[Column, ...]
    frame: pd.DataFrame
    zonings: tuple[ZoningLayer, ...]
    own: OwnFields
    counted: int
    on_edge: int

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """Own attributes of the areas, then the figures."""
        return (*self.own.columns, *self.columns)

    def features(self, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
        """Areas with their own attributes and their figures, in ``crs``."""
        figures = iter(self.frame.astype(object).where(self.frame.notna(), None).itertuples(index=False))
        for zoning in self.zonings:
            for source, polygon in zip(zoning.features, zoning.multipolygons(crs)):
                feature = QgsFeature()
                feature.setGeometry(polygon)
                feature.setAttributes([*self.own.values(source, zoning), *next(figures)])
                yield feature


def count_in_zonings(
    zonings: list[ZoningLayer], counted: CountedEvents, denominators: Denominators, feedback: QgsProcessingFeedback
) -> AreaTable:
    """Count in each zoning, and say how its total is made up.

    Raises
    ------
    NoneInsideError
        No zoning holds any event.
    """
    tick, events = tick_of(feedback), len(counted.events)
    frames, inside, on_edge = [], np.zeros(events, bool), np.zeros(events, bool)
    for rank, zoning in enumerate(zonings):
        located = _locate(zoning, counted, stage(tick, rank / len(zonings), (rank + 1) / len(zonings)))
        _say(zoning, located, feedback)
        inside |= located.zone >= 0
        on_edge |= located.on_edge
        parts = counted.parts(located.zone, len(zoning.features))
        frames.append(_figures(zoning, located, counted, denominators, parts))
    if not inside.any():
        raise NoneInsideError(events)
    columns = (*area_columns(counted.weight), *part_columns(parts), *quotient_names(counted, parts))
    own = OwnFields.of(zonings, [column.name for column in columns], feedback)
    frame = pd.concat(frames, ignore_index=True)
    return AreaTable(columns, frame, tuple(zonings), own, int(inside.sum()), int(on_edge.sum()))


def _locate(zoning: ZoningLayer, counted: CountedEvents, tick) -> Located:
    events = counted.events
    x, y = transform(events.x, events.y, events.crs, zoning.crs)
    return Zoning(to_shapely(zoning.polygons)).locate(x, y, tick)


def _figures(
    zoning: ZoningLayer, located: Located, counted: CountedEvents, denominators: Denominators, parts: list[Part]
) -> pd.DataFrame:
    """Columns of one zoning, in the order of the result."""
    count = len(zoning.features)
    totals = counted.totals(located.zone, count)
    figures = area_figures(totals, zoning.km2, denominators.population(zoning), denominators.dwellings(zoning))
    names = pd.DataFrame({"zoning": zoning.name, "area_id": denominators.ids(zoning)})
    breakdown = pd.DataFrame({part.slug: part.counts.astype(int) for part in parts}, index=range(count))
    marks, quotients = _quotients(counted, parts, count)
    return pd.concat([names, figures, marks, breakdown, quotients], axis=1)


def _quotients(counted: CountedEvents, parts: list[Part], count: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Location quotients of the categories; nothing but missing values without categories."""
    if not counted.by_category:
        return quotient_columns(np.zeros((count, 0)), ())
    alone = np.column_stack([part.counts for part in parts if part.facets == (0,)])
    return quotient_columns(alone, counted.facets[0].values)


def _say(zoning: ZoningLayer, located: Located, feedback: QgsProcessingFeedback) -> None:
    counted = int((located.zone >= 0).sum())
    feedback.pushInfo(
        tr(
            "{zoning}: {events} incidents = {counted} in {areas} areas + {outside} outside; {edge} on an edge.",
            zoning=zoning.name,
            events=number(len(located.zone)),
            counted=number(counted),
            areas=number(len(zoning.features)),
            outside=number(len(located.zone) - counted),
            edge=number(int(located.on_edge.sum())),
        )
    )
    if counted == 0:
        feedback.pushWarning(tr("{zoning}: no incident is in its areas; check its CRS.", zoning=zoning.name))
    if located.several.any():
        feedback.pushWarning(
            tr(
                "{zoning}: areas overlap; {count} incidents are in several of them, and counted in the first only.",
                zoning=zoning.name,
                count=number(int(located.several.sum())),
            )
        )
