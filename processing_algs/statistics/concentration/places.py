# SPDX-License-Identifier: GPL-2.0-or-later
"""The places on which incidents concentrate: positions or addresses, street segments, cells."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes

from ....core.density.bandwidth.stacking import stacks
from ....core.errors import CoreError
from ....core.incidents.nomenclature import plain
from ....core.lattice.kept import cells_of, kept_cells, ranks_of
from ....core.lattice.streets import Streets
from ....core.progress import Tick, stage
from ....core.wording import figure, number, tr
from ...adapters.events import Events
from ...adapters.polygons import from_rings
from ...adapters.street_lines import StreetLayer
from ...counts.chosen_cells import ChosenCells
from ...counts.street_table import NoneNearError

BY = ("place", "street", "cell")


class NoPlaceError(CoreError):
    """A field that names no place."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr("PLACE: the field “{field}” is empty for every incident: choose the one of the addresses.", field=field)
        )


@dataclass(frozen=True)
class PlaceLayer:
    """Places with the incidents that each holds.

    ``of`` is the place of each event, −1 where it has none; ``names`` one each; ``shapes`` makes the geometries of the
    places given by their ranks, of type ``kind`` in ``crs``; ``noun`` is their plural; ``complete`` tells that places
    without incidents are among them; ``size`` is that of cells, in metres.
    """

    of: NDArray[np.int64]
    names: list[str]
    shapes: Callable[[NDArray[np.int64]], Iterable[QgsGeometry]]
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    noun: str
    complete: bool
    size: float | None = None


def positions(events: Events) -> PlaceLayer:
    """One place an exact position."""
    place, count = stacks(events.x, events.y)
    x, y = np.empty(count), np.empty(count)
    x[place], y[place] = events.x, events.y
    names = [f"{number(east)} · {number(north)}" for east, north in zip(x, y)]
    return _of_points(events, place, x, y, names)


def addresses(events: Events, field: str) -> PlaceLayer:
    """One place a value of ``field``, whatever its case, accents and punctuation, in the middle of its incidents.

    Raises
    ------
    NoPlaceError
        No incident has a value.
    """
    written, different = pd.factorize(events.frame[field])
    spelled = [" ".join(str(value).split()) for value in different]
    keys = pd.Series([plain(text) or None for text in spelled], dtype=object)
    codes, unique = pd.factorize(keys)
    if not len(unique):
        raise NoPlaceError(field)
    place = np.append(codes, -1)[written].astype(np.int64)
    first = pd.Series(spelled, dtype=object).groupby(codes).first()
    known = place >= 0
    count = np.bincount(place[known], minlength=len(unique))
    x, y = (np.bincount(place[known], values[known], len(unique)) / count for values in (events.x, events.y))
    return _of_points(events, place, x, y, [first[code] for code in range(len(unique))])


def segments(events: Events, streets: StreetLayer, within: float, name: str | None, tick: Tick) -> PlaceLayer:
    """One place a street segment: that of an incident is the nearest within ``within`` metres.

    Raises
    ------
    NoneNearError
        No incident is near any.
    """
    lines, segment = streets.lines(events.crs)
    if not lines:
        raise NoneNearError(len(events), within)
    found = Streets(lines, segment).nearest(events.x, events.y, within, tick=tick).segment
    if (found < 0).all():
        raise NoneNearError(len(events), within)
    called = streets.values(name) if name else [None] * len(streets.features)
    names = [str(value) if value else tr("segment {rank}", rank=rank) for rank, value in enumerate(called, start=1)]
    line = QgsWkbTypes.Type.MultiLineString
    drawn = list(streets.multilines())
    return PlaceLayer(
        found, names, lambda ranks: (drawn[rank] for rank in ranks), line, streets.crs, tr("street segments"), True
    )


def cells(events: Events, chosen: ChosenCells, tick: Tick) -> PlaceLayer:
    """One place a cell; those without incidents as well where there is a study area to say how many they are."""
    lattice, area = chosen.lattice, chosen.area
    cell = cells_of(lattice, events.x, events.y, area, stage(tick, 0, 0.6))
    kept = kept_cells(lattice, cell, area, chosen.keep_empty, stage(tick, 0.6, 1))
    place = ranks_of(cell, kept, lattice.cells)
    noun = tr("cells of {size} m", size=figure(chosen.size))
    return PlaceLayer(
        place, lattice.names(kept), lambda ranks: from_rings(lattice.outlines(kept[ranks])),
        QgsWkbTypes.Type.Polygon, events.crs, noun, chosen.keep_empty, chosen.size,
    )  # fmt: skip


def _of_points(
    events: Events, place: NDArray[np.int64], x: NDArray[np.float64], y: NDArray[np.float64], names: list[str]
) -> PlaceLayer:
    return PlaceLayer(
        place, names, lambda ranks: (QgsGeometry.fromPointXY(QgsPointXY(x[rank], y[rank])) for rank in ranks),
        QgsWkbTypes.Type.Point, events.crs, tr("places"), False,
    )  # fmt: skip
