# SPDX-License-Identifier: GPL-2.0-or-later
"""Which moved points are shown.

A point says that something of its class (a category in a period) happened at one or more of the addresses of its
block, and no more: never how often, and at most one point of a class for eleven addresses, lest as many points as
addresses tell on all of them. A class of fewer points than k is not shown at all.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely.geometry import Point

from ...lattice.zoning import Zoning
from ..audiences.audience import Rules
from ..places.units import Placed, Units
from ..protection.counting import Counted, TooFewEventsError
from ..protection.told import Told
from .blocks import FEWEST, WIDEST, Blocks
from .displacement import UNMOVED, displaced

KIND = "displaced_points"
CLASS = ["period", "category"]
NOWHERE = ""
"""Name of the place of facts that no point may stand for."""


@dataclass(frozen=True)
class Displacement:
    """What anybody who holds the addresses computes of the shown points, and that tells nothing more than they do.

    Addresses from which a point may come, the fewest and the median over points; metres from a point to those
    addresses, the farthest and the median, rounded up to ten.
    """

    fewest: int
    median: int
    farthest_m: int
    median_m: int


@dataclass(frozen=True)
class MovedPlaces:
    """Places that are points: ``at`` their positions, shape (n, 2), and the ``block`` of each, shape (n,)."""

    blocks: Blocks
    at: NDArray[np.int64]
    block: NDArray[np.int64]

    def units(self, shown: Sequence[str]) -> Units:
        """The points that are shown, and no other."""
        names = sorted(set(shown))
        where = dict(zip(point_names(self.at), self.at.tolist()))
        return Units(tuple(names), tuple(Point(*where[name]) for name in names), self.blocks.epsg, kind=KIND)

    def displacement(self, shown: Sequence[str]) -> Displacement:
        """What is measured of the points that are shown."""
        wanted = set(shown)
        kept = [index for index, name in enumerate(point_names(self.at)) if name in wanted]
        away = [
            np.hypot(*(self.blocks.members(block) - point).T)
            for point, block in zip(self.at[kept], self.block[kept].tolist())
        ]
        counts = np.array([len(one) for one in away])
        metres = np.concatenate(away)
        return Displacement(
            int(counts.min()), int(np.median(counts)), _up(float(metres.max())), _up(float(np.median(metres)))
        )


def moved_points(told: Told, blocks: Blocks, key: bytes, rules: Rules) -> tuple[MovedPlaces, Counted]:
    """The points of events, and which of them may be shown.

    Parameters
    ----------
    told
        The n events.
    blocks
        The addresses of the territory.
    key
        Key of the recipient.
    rules
        Points at least in a class that is shown: ``rules.k``.

    Raises
    ------
    TooFewEventsError
        Fewer than k events in the territory.
    """
    known = told.known & _inside(told, blocks)
    if known.sum() < rules.k:
        raise TooFewEventsError(rules.k)
    away, address = cKDTree(blocks.addresses).query(np.column_stack([told.x[known], told.y[known]]))
    events = pd.DataFrame(
        {"period": told.periods.codes[known], "category": told.categories.codes[known],
         "block": blocks.of[address], "address": address}
    )  # fmt: skip
    events["slot"] = _slots(events, blocks.counts)
    points, which = _points(events)
    words = [
        (told.periods.names[one.period], told.categories.names[one.category], str(one.slot))
        for one in points.itertuples()
    ]
    owner = points["block"].to_numpy(np.int64)
    at = displaced(blocks, owner, words, key)
    reached = (away <= WIDEST) & (at[which, 0] != UNMOVED)
    distinct, cell = np.unique(at[which[reached]], axis=0, return_inverse=True)
    events["cell"] = len(distinct)
    events.loc[reached, "cell"] = cell.reshape(-1)
    codes = np.full(len(told.x), -1, np.int64)
    codes[known] = events["cell"]
    of = np.zeros(len(distinct), np.int64)
    of[cell.reshape(-1)] = owner[which[reached]]
    placed = Placed(codes, (*point_names(distinct), NOWHERE))
    counted = Counted(_table(events, len(distinct), rules), placed, told.periods, told.categories)
    return MovedPlaces(blocks, distinct, of), counted


def _inside(told: Told, blocks: Blocks) -> NDArray[np.bool_]:
    if blocks.boundary is None:
        return np.ones(len(told.x), bool)
    return np.asarray(Zoning([blocks.boundary]).locate(told.x, told.y).zone >= 0)


def _slots(events: pd.DataFrame, counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Which point of its block and class stands for each event: one address a point, then all over again."""
    by = [*CLASS, "block"]
    pairs = events.drop_duplicates([*by, "address"]).sort_values([*by, "address"], kind="stable")
    most = counts[pairs["block"].to_numpy()] // FEWEST
    pairs = pairs.assign(slot=pairs.groupby(by).cumcount().to_numpy() % most)
    return events.merge(pairs[[*by, "address", "slot"]], "left", [*by, "address"])["slot"].to_numpy(np.int64)


def _points(events: pd.DataFrame) -> tuple[pd.DataFrame, NDArray[np.int64]]:
    """Every point, and which of them stands for each event, shape (n,)."""
    by = events.groupby([*CLASS, "block", "slot"], sort=True)
    return by.size().reset_index(), by.ngroup().to_numpy(np.int64)


def _table(events: pd.DataFrame, points: int, rules: Rules) -> pd.DataFrame:
    """Events by point, period and category; those of whole classes are shown, or none of them."""
    table = events.groupby(["cell", *CLASS], sort=True).size().rename("n").reset_index()
    somewhere = table["cell"] < points
    of_class = table[somewhere].groupby(CLASS).size().rename("points").reset_index()
    known = table.merge(of_class, "left", CLASS)["points"].fillna(0).to_numpy()
    table["show"] = somewhere.to_numpy() & (known >= rules.k)
    return table.assign(largest=table["n"], total=False, covered=table["show"])


def point_names(at: NDArray[np.int64]) -> list[str]:
    """Coordinates of points as their names."""
    return [f"N{y}E{x}" for x, y in at.tolist()]


def _up(metres: float) -> int:
    return int(np.ceil(metres / 10) * 10)
