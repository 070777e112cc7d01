# SPDX-License-Identifier: GPL-2.0-or-later
"""A heat map that gives no event away: a few classes of squares, only where many events are near.

A fine raster gives back every isolated point. This one has a radius of at least 300 m, squares of a sixth of it,
five classes at most, and nothing where events stand at fewer than k addresses within the radius. It is drawn from the
events of shown figures alone, so that an event of a hidden figure changes nothing; and each of these counts at the
middle of a square of half the radius: contours around an address with many events would else be centred on it (tried:
found again to 6 m).
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ...density.classes import class_limits
from ...density.estimators.exact import density
from ...density.kernels import kernel_named
from ...density.places import Places
from ...errors import CoreError
from ...lattice.square import SquareLattice
from ...progress import Tick, stage, unwatched
from ...wording import figure, number, tr
from ..audiences.audience import Rules
from .tally import SAME_PLACE

SMALLEST_RADIUS = 300
PIXELS_A_RADIUS = 6
BLOCKS_A_RADIUS = 2
"""Sides, in a radius, of the squares at whose middle events are counted."""
MOST_CLASSES = 5
FEWEST_NEAR = 10
M2_PER_KM2 = 1e6
COLOURS = ("#fee8a0", "#fdbb63", "#f58034", "#d63a1f", "#8c0d26")
"""From light to dark, so that they are told apart in grey as well (after YlOrRd of ColorBrewer, Brewer, C., 2002)."""


class RadiusTooSmallError(CoreError):
    """A heat map on which single events would show."""

    def __init__(self, radius: float) -> None:
        super().__init__(
            tr(
                "HEAT_RADIUS = {radius} m: below {smallest} m, a heat map shows single events. Choose {smallest} m or "
                "more, or leave it empty for a package without a heat map.",
                radius=number(radius),
                smallest=number(SMALLEST_RADIUS),
            )
        )


@dataclass(frozen=True)
class HeatClass:
    """Polygons where the density is from ``low`` to ``high`` events per km²; ``high`` is ``None`` for the last."""

    low: float
    high: float | None
    polygons: BaseGeometry
    colour: str

    @property
    def label(self) -> str:
        """What the legend says."""
        if self.high is None:
            return tr("{low} facts/km² or more", low=figure(self.low))
        return tr("{low} to {high} facts/km²", low=figure(self.low), high=figure(self.high))


@dataclass(frozen=True)
class HeatMap:
    """Classes from the lowest to the highest; ``radius`` and ``pixel`` in metres, ``near`` the fewest events near."""

    classes: tuple[HeatClass, ...]
    radius: float
    pixel: int
    near: int


def heat_map(
    x: NDArray[np.float64], y: NDArray[np.float64], radius: float, rules: Rules, tick: Tick = unwatched
) -> HeatMap | None:
    """Classed density (quartic) of n events, ``None`` where nowhere enough addresses are near each other.

    Parameters
    ----------
    x, y
        Positions in metres of the events of shown figures, shape (n,).
    radius
        Metres.
    rules
        Those of the package: events at k addresses at least are near whatever is drawn.

    Raises
    ------
    RadiusTooSmallError
        Below :data:`SMALLEST_RADIUS`.
    Cancelled
        ``tick`` said no.
    """
    if not (math.isfinite(radius) and radius >= SMALLEST_RADIUS):
        raise RadiusTooSmallError(radius)
    pixel, near = math.ceil(radius / PIXELS_A_RADIUS), max(rules.k, FEWEST_NEAR)
    frame = float(x.min() - radius), float(y.min() - radius), float(x.max() + radius), float(y.max() + radius)
    lattice, places, addresses = SquareLattice.aligned(*frame, pixel), *_blocks(x, y, radius / BLOCKS_A_RADIUS)
    # Whatever is counted at the middle of a square within this reach does stand within the radius.
    reach = radius * (1 - 0.5**0.5 / BLOCKS_A_RADIUS)
    flat = density(addresses, lattice, kernel_named("uniform"), reach, stage(tick, 0.0, 0.5))
    drawn = np.rint(flat * (math.pi * reach**2 / M2_PER_KM2)) >= near
    if not drawn.any():
        return None
    heat = density(places, lattice, kernel_named("quartic"), radius, stage(tick, 0.5, 1.0))
    limits = class_limits(float(heat[drawn].max()), MOST_CLASSES - 1)
    which = np.where(drawn, np.searchsorted(limits, heat, side="right"), -1)
    edges = [0.0, *limits, None]
    classes = tuple(
        HeatClass(edges[index] or 0.0, edges[index + 1], _squares(which == index, lattice), COLOURS[index])
        for index in range(len(limits) + 1)
        if (which == index).any()
    )
    return HeatMap(classes, radius, pixel, near)


def _blocks(x: NDArray[np.float64], y: NDArray[np.float64], side: float) -> tuple[Places, Places]:
    """Events, and addresses where some stand, at the middles of squares of ``side`` metres."""
    east, north = ((np.floor(axis / side) + 0.5) * side for axis in (x, y))
    known = pd.DataFrame({"x": np.round(x / SAME_PLACE), "y": np.round(y / SAME_PLACE)}).duplicated().to_numpy()
    return Places.of(east, north), Places.of(east[~known], north[~known])


def _squares(chosen: NDArray[np.bool_], lattice: SquareLattice) -> BaseGeometry:
    """The chosen squares made one: runs of a row first, which are few."""
    strips = []
    for row in np.flatnonzero(chosen.any(axis=1)):
        edges = np.diff(np.r_[False, chosen[row], False].astype(np.int8))
        north = lattice.y_max - row * lattice.cell_size
        for start, end in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)):
            west, east = (lattice.x_min + column * lattice.cell_size for column in (start, end))
            strips.append(box(west, north - lattice.cell_size, east, north))
    return unary_union(strips)


def heat_facts(heat: HeatMap | None) -> dict[str, float] | None:
    """What a report for machines says of a heat map."""
    if heat is None:
        return None
    return {"radius_m": heat.radius, "pixel_m": heat.pixel, "classes": len(heat.classes), "fewest_near": heat.near}
