# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of hot spots: all of a layer, those of each share, the significant ones, or ranked by a field."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCsException
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ....core.errors import CoreError
from ....core.lattice.zoning import Zoning
from ....core.statistics.hit_rate.page import Hot
from ....core.wording import tr
from ...adapters.events import Events
from ...adapters.masks import NotProjectedError
from ...adapters.polygons import to_shapely
from ...adapters.weighted_events import EmptyWeightError, NotNumericError
from ...adapters.zonings import ZoningLayer
from .hot_places import RankedPlaces, short_percent

SHARE, CLASS = "share", "class"
PAST = "hot_historical"
"""Class of places that are no longer hot."""


class NoStudyAreaError(CoreError):
    """Hot spots of an unknown territory."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "STUDY_AREA: give the polygons of the territory. Without it, nobody can tell what share of the ground "
                "the hot spots cover."
            )
        )


class NoHotSpotInsideError(CoreError):
    """Hot spots elsewhere."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr("No hot spot of “{layer}” is in the study area: check the filter and the CRS of both.", layer=layer)
        )


@dataclass(frozen=True)
class HotPolygons:
    """Named sets of polygons, from the smallest, in the CRS of the events, with the study area.

    ``rates`` are the shares of the earlier incidents that the map says they hold, NaN where it does not.
    """

    sets: dict[str, BaseGeometry]
    rates: tuple[float, ...]
    study: BaseGeometry

    def sizes(self, later: Events, earlier: Events | None) -> tuple[list[Hot], int, int]:
        """Each set with its events, the rank of the largest, and the events in the study area."""
        total, study = held(self.study, later), self.study.area
        before = None if earlier is None else held(self.study, earlier)
        sizes = []
        for (name, area), told in zip(self.sets.items(), self.rates):
            rate = told if before is None else held(area, earlier) / before if before else np.nan
            sizes.append(Hot(name, area.area / 1e6, min(area.area / study, 1.0), held(area, later), earlier_rate=rate))
        return sizes, len(sizes) - 1, total


def held(area: BaseGeometry, events: Events) -> int:
    """Number of events in an area, its edges included."""
    return int((Zoning([area]).locate(events.x, events.y).zone >= 0).sum())


def in_crs(zoning: ZoningLayer, crs: QgsCoordinateReferenceSystem) -> list[BaseGeometry]:
    """The polygons in another CRS, valid."""
    try:
        polygons = to_shapely(zoning.multipolygons(crs))
    except QgsCsException as error:
        raise NotProjectedError(zoning.name, zoning.crs.authid(), crs.authid()) from error
    return [polygon if polygon.is_valid else polygon.buffer(0) for polygon in polygons]


def hot_polygons(zoning: ZoningLayer, polygons: Sequence[BaseGeometry], study: BaseGeometry | None) -> HotPolygons:
    """The hot spots of a layer: by its field share, by its field class, or all of them.

    Raises
    ------
    NoStudyAreaError, NoHotSpotInsideError
    """
    chosen, complete = _chosen(zoning), False
    if chosen is None:
        chosen, complete = _of_class(zoning)
    if study is None:
        if not complete:
            raise NoStudyAreaError
        study = unary_union(polygons)
    sets, rates = {}, []
    for name, rate, which in chosen:
        area = unary_union([polygons[rank] for rank in which]).intersection(study)
        if area.area > 0:
            sets[name] = area
            rates.append(rate)
    if not sets:
        raise NoHotSpotInsideError(zoning.name)
    return HotPolygons(sets, tuple(rates), study)


def ranked_polygons(
    zoning: ZoningLayer, polygons: Sequence[BaseGeometry], field: str, study: BaseGeometry | None
) -> RankedPlaces:
    """Polygons ranked by a field, cut by the study area where there is one.

    Raises
    ------
    NotNumericError, EmptyWeightError, NoHotSpotInsideError
    """
    if not zoning.fields.field(field).isNumeric():
        raise NotNumericError(field)
    value = pd.to_numeric(pd.Series(zoning.values(field), dtype=object), errors="coerce").to_numpy(np.float64)
    if np.isnan(value).all():
        raise EmptyWeightError(field)
    parts = [polygon if study is None else polygon.intersection(study) for polygon in polygons]
    km2 = np.array([part.area / 1e6 for part in parts])
    inside = km2 > 0
    if not inside.any():
        raise NoHotSpotInsideError(zoning.name)
    located = Zoning([part for part, one in zip(parts, inside) if one])

    def count(events: Events) -> NDArray[np.float64]:
        zone = located.locate(events.x, events.y).zone
        return np.bincount(zone[zone >= 0], minlength=len(located)).astype(np.float64)

    counted = field == "n" or field.startswith("n_")
    return RankedPlaces(value[inside], km2[inside], count, value[inside] if counted else None, whole=True)


def _chosen(zoning: ZoningLayer) -> list[tuple[str, float, list[int]]] | None:
    """Polygons of each share of the incidents, as hot spot areas have it; ``None`` without such a field."""
    index = zoning.fields.lookupField(SHARE)
    if index < 0 or not zoning.fields.at(index).isNumeric():
        return None
    shares = pd.to_numeric(pd.Series(zoning.values(SHARE), dtype=object), errors="coerce").to_numpy(np.float64)
    return [
        (
            tr("Hot spots of {share} of the incidents", share=short_percent(share / 100)), share / 100,
            [int(rank) for rank in np.flatnonzero(shares == share)],
        )  # fmt: skip
        for share in map(float, np.unique(shares[np.isfinite(shares)]))
    ] or None


def _of_class(zoning: ZoningLayer) -> tuple[list[tuple[str, float, list[int]]], bool]:
    """Places whose class is a present hot spot, where there are classes of places, which then cover the territory."""
    words = [str(value) for value in zoning.values(CLASS)]
    if any(word.startswith(("hot_", "cold_")) for word in words):
        hot = [rank for rank, word in enumerate(words) if word.startswith("hot_") and word != PAST]
        return [(tr("Significant hot spots"), np.nan, hot)], True
    return [(tr("Hot spots"), np.nan, list(range(len(words))))], False
