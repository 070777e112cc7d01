# SPDX-License-Identifier: GPL-2.0-or-later
"""How the tree of squares is grown: from the finest squares up, by what can be shown."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ...progress import Tick, advance, unwatched
from ..audiences.audience import Rules
from ..protection.counting import Told
from ..protection.suppression import shown
from ..protection.tally import Tally
from .dwellings import NOBODY_ASKED, Dwellings, Dwelt
from .quadtree import QuadtreePlaces, keys_of, quarters, sizes_from, squares_of

HIDDEN_QUARTERS = (2, 1, 0)
"""Hidden quarters suffered in a divided square, from the finest tree to the one that hides least."""


@dataclass(frozen=True)
class Ground:
    """What a tree stands on: side in metres of its finest squares, CRS, territory and dwellings."""

    size: int
    epsg: int
    boundary: BaseGeometry | None = None
    dwelt: Dwelt = NOBODY_ASKED


def grown(told: Told, ground: Ground, rules: Rules, hidden_quarters: int, tick: Tick = unwatched) -> QuadtreePlaces:
    """The tree whose squares show as much as they can.

    A square can be shown if any of its figures can, for one period and category. It is divided where two at least
    of its quarters that have enough dwellings can be shown, or all of them, and at most ``hidden_quarters`` of those
    that touch the territory cannot.

    Parameters
    ----------
    told
        The events.
    ground
        What the tree stands on.
    rules
        What may be shown.
    hidden_quarters
        0, 1 or 2.
    """
    sizes = sizes_from(ground.size)
    bare = QuadtreePlaces(ground.epsg, sizes, tuple(np.empty(0, np.int64) for _ in sizes), ground.boundary)
    squares, within = bare.finest(told.x, told.y)
    known = within & told.known
    squares = squares[known]
    keys, codes = np.unique(keys_of(squares), return_inverse=True)
    tally = told.tally(codes.ravel().astype(np.int64), known)
    divided, can = [bare.divided[0]], np.empty(0, np.int64)
    for index in range(len(sizes)):
        advance(tick, index / len(sizes))
        split = _divided(bare, index, can, ground, hidden_quarters)
        if index:
            divided.append(split)
            keys, parent = np.unique(_above(keys), return_inverse=True)
            tally = tally.gathered(parent.ravel().astype(np.int64))
        can = np.union1d(split, _showable(tally, keys, index, ground, rules, told.crossed))
    return QuadtreePlaces(ground.epsg, sizes, tuple(divided), ground.boundary, bare._inside)


def _above(keys: NDArray[np.int64]) -> NDArray[np.int64]:
    return keys_of(squares_of(keys) >> 1)


def _showable(
    tally: Tally, keys: NDArray[np.int64], index: int, ground: Ground, rules: Rules, crossed: bool
) -> NDArray[np.int64]:
    """Squares of one size of which something can be shown."""
    table = tally.table()
    enough = _dwelt(keys, index, ground)
    show = shown(table, rules, crossed, enough[table["cell"].to_numpy()])
    return keys[np.unique(table["cell"].to_numpy()[show])]


def _divided(
    tree: QuadtreePlaces, index: int, can: NDArray[np.int64], ground: Ground, hidden_quarters: int
) -> NDArray[np.int64]:
    """Squares of the size ``index`` to divide, by which of the smaller ones can be shown."""
    if index == 0 or not len(can):
        return np.empty(0, np.int64)
    squares = np.unique(_above(can))
    parts = quarters(squares)
    showable = np.isin(parts, can)
    there = tree.touching(index - 1, parts.ravel()).reshape(parts.shape)
    fit = there & _dwelt(parts.ravel(), index - 1, ground).reshape(parts.shape)
    hidden = (there & ~showable).sum(axis=1)
    hidden_fit = (fit & ~showable).sum(axis=1)
    suffered = (hidden <= hidden_quarters) & (hidden_fit <= fit.sum(axis=1) - 2)
    return squares[(hidden == 0) | suffered]


def _dwelt(keys: NDArray[np.int64], index: int, ground: Ground) -> NDArray[np.bool_]:
    """Whether enough people live in squares of the size ``index``."""
    enough = np.ones(len(keys), bool)
    for layer in ground.dwelt.layers:
        found, amounts = _amounts(layer, ground.size, index)
        at = np.clip(np.searchsorted(found, keys), 0, max(len(found) - 1, 0))
        there = found[at] == keys if len(found) else np.zeros(len(keys), bool)
        enough &= np.where(there, amounts[at] if len(found) else 0.0, 0.0) >= layer.fewest
    return enough


def _amounts(layer: Dwellings, size: int, index: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    squares = np.floor(np.column_stack([layer.x, layer.y]) / size).astype(np.int64) >> index
    found, inverse = np.unique(keys_of(squares), return_inverse=True)
    return found, np.asarray(np.bincount(inverse.ravel(), layer.amount, minlength=len(found)), np.float64)
