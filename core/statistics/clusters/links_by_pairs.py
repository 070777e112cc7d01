# SPDX-License-Identifier: GPL-2.0-or-later
"""Dense places joined by looking at every pair of places that are near each other."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...progress import Tick, advance, stage
from ..close_pairs import Block, ClosePairs, Ints
from .places import Links, WeightedPlaces, joined


def links_by_pairs(places: WeightedPlaces, pairs: ClosePairs, min_events: int, tick: Tick) -> Links:
    """Links of ``places`` of which ``pairs`` are the close ones.

    Pairs are found twice, to count around each place and then to join: they are many, and never held together.
    """
    around = places.weight.copy()
    for block in _watched(pairs, stage(tick, 0, 0.5)):
        around += _summed(block.first, places.weight[block.second], len(places))
        around += _summed(block.second, places.weight[block.first], len(places))
    core = around >= min_events
    component = np.arange(len(places))
    borders: list[tuple[Ints, Ints]] = []
    for block in _watched(pairs, stage(tick, 0.5, 1)):
        first, second = core[block.first], core[block.second]
        both, one, other = first & second, ~first & second, first & ~second
        component = joined(len(places), _chained(component, block.first[both], block.second[both]))
        borders += [(block.first[one], block.second[one]), (block.second[other], block.first[other])]
    place, near = (np.concatenate(parts) for parts in zip(*borders))
    return Links.of(core, (np.arange(len(places)), _representatives(component)[component]), (place, near))


def _watched(pairs: ClosePairs, tick: Tick) -> Iterator[Block]:
    for block in pairs.blocks():
        yield block
        advance(tick, block.done)


def _summed(place: Ints, weight: Ints, count: int) -> Ints:
    return np.bincount(place, weight, count).astype(np.int64)


def _representatives(component: Ints) -> Ints:
    """A node of each component."""
    chosen = np.empty(int(component.max()) + 1, np.int64)
    chosen[component] = np.arange(len(component))
    return chosen


def _chained(component: Ints, first: Ints, second: Ints) -> tuple[Ints, Ints]:
    """Edges found before, one a node, and those found now."""
    nodes = np.arange(len(component))
    return np.concatenate([nodes, first]), np.concatenate([_representatives(component)[component], second])
