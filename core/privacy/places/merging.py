# SPDX-License-Identifier: GPL-2.0-or-later
"""Small areas joined with a neighbour of the same parent, until each can be shown.

Whom an area joins depends on the map alone (the longest border, then the name), and that it joins depends on nothing
but that it could not be shown: an area without any event joins like one with k − 1. What a joined figure tells of its
members is that one of them could not be shown, all its facts being possibly in any other.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from .neighbours import borders
from .units import AreaPlaces

JOINED = " + "
Groups = NDArray[np.int64]
"""Group of each area, numbered from 0; shape (areas,)."""


def joined(
    places: AreaPlaces, parents: Sequence[str], can: Callable[[Groups], NDArray[np.bool_]]
) -> tuple[AreaPlaces, int]:
    """The areas, those that cannot be shown joined, and how many were.

    Parameters
    ----------
    places
        The areas, n of them.
    parents
        Name of the parent of each area (the commune of an IRIS, the quartier of a block); shape (n,).
    can
        Tells which groups of areas can be shown.
    """
    group = np.arange(len(places.names))
    shared = borders(places.polygons)
    while True:
        weak = np.flatnonzero(~can(group))
        moves = _moves(weak, group, parents, shared)
        if not moves:
            break
        for one, other in moves:
            group[group == one] = other
        group = np.unique(group, return_inverse=True)[1].ravel()
    sizes = np.bincount(group)
    return _made(places, group), int((sizes[group] > 1).sum())


def _moves(
    weak: NDArray[np.int64], group: Groups, parents: Sequence[str], shared: dict[tuple[int, int], float]
) -> list[tuple[int, int]]:
    """Which group joins which, each taking part once."""
    lengths: dict[int, dict[int, float]] = {}
    for (one, other), length in shared.items():
        if parents[one] == parents[other] and group[one] != group[other]:
            for here, there in ((int(group[one]), int(group[other])), (int(group[other]), int(group[one]))):
                lengths.setdefault(here, {})[there] = lengths.get(here, {}).get(there, 0.0) + length
    busy: set[int] = set()
    moves = []
    for here in map(int, weak):
        free = [(-length, there) for there, length in lengths.get(here, {}).items() if there not in busy]
        if here not in busy and free:
            there = min(free)[1]
            busy |= {here, there}
            moves.append((here, there))
    return moves


def _made(places: AreaPlaces, group: Groups) -> AreaPlaces:
    members: dict[int, list[str]] = {}
    for name, one in zip(places.names, group):
        members.setdefault(int(one), []).append(name)
    return AreaPlaces([JOINED.join(members[int(one)]) for one in group], places.polygons, places.epsg)
