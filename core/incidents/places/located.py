# SPDX-License-Identifier: GPL-2.0-or-later
"""Positions brought to a metric CRS and confronted with the territory."""
from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pyproj
from numpy.typing import NDArray

from ... import projection
from ...progress import Tick, in_blocks, stage, unwatched
from ...projection import metric_epsg
from ...wording import number, percent, tr
from ..files.table import Note, doubt
from .crs_choice import ChosenCrs, choose_crs
from .crs_sniffing import overlap, sampled
from .french_land import french_land
from .heaps import heaped
from .positions import Positions
from .strays import elsewhere, refuse_strays
from .territory import Territory

MOSTLY = 0.5


@dataclass(frozen=True)
class Wanted:
    """What the person asked for, each of which may be absent.

    The CRS of the coordinates, that of the result, the territory, the layout of the dates, the time zone in which the
    hours are written, whether the two coordinates are to be exchanged, and the columns of free text to keep.
    """

    crs: str | None = None
    target: str | None = None
    territory: Territory | None = None
    layout: str | None = None
    timezone: str | None = None
    swap: bool = False
    notes: tuple[str, ...] = ()


@dataclass
class Located:
    """Positions in ``target`` (metres), shape (n,), NaN where ``reason`` says why; flags of unlikely places."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    reason: NDArray[np.object_]
    crs: str
    target: str
    overseas: NDArray[np.bool_]
    far_away: NDArray[np.bool_]
    heaped: NDArray[np.bool_]
    middle: tuple[float, float]
    """Longitude and latitude of the median position."""
    notes: list[Note] = field(default_factory=list)

    def part(self, rows: slice) -> Located:
        """Those of some rows."""
        columns = ("x", "y", "reason", "overseas", "far_away", "heaped")
        return replace(self, **{name: getattr(self, name)[rows] for name in columns})


def locate(
    positions: Positions, of_profile: str | None, declared: str | None, wanted: Wanted, tick: Tick = unwatched
) -> Located:
    """Positions in a metric CRS; those off the Earth or outside the territory get a reason.

    The target is the CRS asked for, or the metric one that suits the median position. At least one position is known.

    Raises
    ------
    UnknownCrsError, ContradictedCrsError, UndecidedCrsError
        See :func:`.crs_choice.choose_crs`.
    """
    if wanted.swap:
        positions = replace(positions, x=positions.y, y=positions.x)
    chosen = choose_crs(*sampled(positions.x, positions.y), wanted.crs, of_profile, declared, wanted.territory)
    longitude, latitude = _transformed(positions.x, positions.y, chosen.crs, "EPSG:4326", stage(tick, 0, 0.3))
    on_earth = (np.abs(longitude) <= 180) & (np.abs(latitude) <= 90)
    middle = _median(longitude[on_earth]), _median(latitude[on_earth])
    target = wanted.target or _metric(*middle)
    x, y = _transformed(positions.x, positions.y, chosen.crs, target, stage(tick, 0.3, 0.6))
    reason = positions.reason.copy()
    lost = positions.known & ~(on_earth & np.isfinite(x) & np.isfinite(y))
    reason[lost] = "out_of_world"
    apart = elsewhere(longitude, latitude, reason == "", stage(tick, 0.6, 0.7))
    if wanted.territory is None:  # which tells better what is inside
        refuse_strays(reason, apart[1], longitude, latitude, chosen.crs)
    located = Located(x, y, reason, chosen.crs, target, *apart, heaped(x, y), middle)
    _say_chosen(located, chosen, positions, wanted.territory)
    if wanted.territory is not None:
        _keep_inside(located, wanted.territory, longitude, latitude, stage(tick, 0.7, 0.9))
    heap = int(np.count_nonzero(located.heaped & (reason == "")))
    if heap:
        located.notes.append(doubt(_heap_told(heap)))
    _say_if_swapped(located, longitude, latitude, wanted.territory, stage(tick, 0.9, 1))
    return located


def _say_chosen(located: Located, chosen: ChosenCrs, positions: Positions, territory: Territory | None) -> None:
    """Note the CRS of the coordinates and of the result, and what speaks against the first."""
    said = tr("{about}: {found}", about=_described(chosen.crs), found=chosen.how)
    sample = f"{_median(positions.x[positions.known]):.10g} ; {_median(positions.y[positions.known]):.10g}"
    share = overlap(*sampled(positions.x, positions.y), chosen.crs, territory or french_land())
    # Elsewhere than in France, without a territory, nothing is known of the land.
    confidence = share if territory is not None or share > 0 else None
    located.notes.append(Note(tr("CRS of the coordinates"), said, sample=sample, confidence=confidence))
    if chosen.overruled:
        found = tr("the file declares {crs}, which its coordinates belie", crs=_described(chosen.overruled))
        located.notes.append(doubt(found))
    located.notes.append(Note(tr("CRS of the result"), _described(located.target)))
    if chosen.rivals:
        found = tr(
            "the coordinates were read in {crs}, the official system, but {others} would put them in France as well: "
            "give AREA, or CRS",
            crs=chosen.crs,
            others=", ".join(chosen.rivals),
        )
        located.notes.append(doubt(found))


def _median(values: NDArray[np.float64]) -> float:
    """Median of values, which are put out of order."""
    return float(np.median(values, overwrite_input=True)) if len(values) else np.nan


def _heap_told(count: int) -> str:
    return tr(
        "{count} incidents are heaped at a few exact positions, perhaps the town hall or the middle of the commune: "
        "they are flagged place_heap, leave them out of maps of density",
        count=number(count),
    )


def _keep_inside(
    located: Located,
    territory: Territory,
    longitude: NDArray[np.float64],
    latitude: NDArray[np.float64],
    tick: Tick,
) -> None:
    for rows in in_blocks(len(longitude), tick):
        known = rows.start + np.flatnonzero(located.reason[rows] == "")
        inside = territory.holds(longitude[known], latitude[known])
        located.reason[known[~inside]] = "outside_area"


def _say_if_swapped(
    located: Located,
    longitude: NDArray[np.float64],
    latitude: NDArray[np.float64],
    territory: Territory | None,
    tick: Tick,
) -> None:
    """Propose, and only propose, to exchange coordinates that would fit the other way round."""
    if not pyproj.CRS.from_user_input(located.crs).is_geographic:
        return
    holds = territory.holds if territory is not None else _in_metropolitan_france
    count, straight, swapped = 0, 0.0, 0.0
    for rows in in_blocks(len(longitude), tick):
        x, y = longitude[rows], latitude[rows]
        known = np.isfinite(x) & np.isfinite(y) & (np.abs(x) <= 90)
        count += int(known.sum())
        straight += float(holds(x[known], y[known]).sum())
        swapped += float(holds(y[known], x[known]).sum())
    straight, swapped = straight / max(count, 1), swapped / max(count, 1)
    if swapped > MOSTLY > straight:
        found = tr(
            "longitude and latitude look swapped: exchanged, {share} of the positions would fall in the territory. "
            "Tick SWAP_XY to exchange them",
            share=percent(swapped),
        )
        located.notes.append(doubt(found))


def _in_metropolitan_france(longitude: NDArray[np.float64], latitude: NDArray[np.float64]) -> NDArray[np.bool_]:
    west, south, east, north = projection.TERRITORIES[0].box
    return (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)


def _metric(longitude: float, latitude: float) -> str:
    return f"EPSG:{metric_epsg(longitude, latitude)}"


def _transformed(
    x: NDArray[np.float64], y: NDArray[np.float64], source: str, target: str, tick: Tick
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Positions in another CRS; NaN stays NaN, what the projection cannot do becomes infinite."""
    if pyproj.CRS.from_user_input(source) == pyproj.CRS.from_user_input(target):
        return x, y
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    new_x, new_y = np.empty_like(x), np.empty_like(y)
    for rows in in_blocks(len(x), tick):
        new_x[rows], new_y[rows] = transformer.transform(x[rows], y[rows])
    return new_x, new_y


def _described(crs: str) -> str:
    """A CRS by its code and its name: EPSG:2154 (RGF93 v1 / Lambert-93)."""
    system = pyproj.CRS.from_user_input(crs)
    code = ":".join(system.to_authority() or ())
    return f"{code} ({system.name})" if code else system.name
