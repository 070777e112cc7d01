# SPDX-License-Identifier: GPL-2.0-or-later
"""Dense places joined along Delaunay's triangles, at a cost that does not grow with the distance."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay, QhullError, cKDTree

from ...progress import Tick, advance
from ..close_pairs import TOLERANCE, ClosePairs, Floats, Ints
from .links_by_pairs import links_by_pairs
from .places import Links, WeightedPlaces

AT_ONCE = 50_000
"""Places asked together about their neighbours."""
MOST_PAIRS = 4_000_000
FEWEST = 10
"""Dense places below which triangles are not worth their degenerate cases."""


def links_by_triangles(places: WeightedPlaces, distance: float, min_events: int, tick: Tick) -> Links:
    """The same links as those of :func:`links_by_pairs`, in space alone.

    Places of a square whose diagonal is the distance are all neighbours: where they are enough, all are dense, and
    nobody is counted. Dense places that hold together within a distance do so along edges of Delaunay's
    triangulation, which holds the shortest spanning tree (Preparata, F. P. & Shamos, M. I., 1985, *Computational
    Geometry*, p. 226), so that a dozen edges a place tell all.
    """
    x, y = places.x - places.x.mean(), places.y - places.y.mean()
    reach = distance + TOLERANCE
    core = _in_dense_squares(x, y, places.weight, distance, min_events)
    _count_others(x, y, places.weight, reach, min_events, core, tick)
    cores = np.flatnonzero(core)
    try:
        edges = _edges(x[cores], y[cores], reach)
    except (QhullError, _TooFewError):
        return links_by_pairs(places, ClosePairs(places.x, places.y, distance), min_events, tick)
    advance(tick, 0.8)
    border = _borders(x, y, core, reach, min_events, tick)
    return Links.of(core, (cores[edges[0]], cores[edges[1]]), border)


class _TooFewError(Exception):
    """No triangle to draw."""


def _in_dense_squares(x: Floats, y: Floats, weight: Ints, distance: float, min_events: int) -> NDArray[np.bool_]:
    side = max(distance / np.sqrt(2), max(float(np.ptp(x)), float(np.ptp(y))) / 2**30)
    # A square made wider to keep its number in 64 bits tells nothing: then everyone is counted.
    if side > distance / np.sqrt(2):
        return np.zeros(len(x), np.bool_)
    column, row = (np.floor((values - values.min()) / side).astype(np.int64) for values in (x, y))
    _, square = np.unique(row * (int(column.max()) + 1) + column, return_inverse=True)
    return np.asarray(np.bincount(square, weight)[square] >= min_events)


def _count_others(
    x: Floats, y: Floats, weight: Ints, reach: float, min_events: int, core: NDArray[np.bool_], tick: Tick
) -> None:
    """Set ``core`` where enough events are around, for the places where it is not known yet."""
    unknown = np.flatnonzero(~core)
    # Stacks count as many times as they have events, up to what is enough.
    copies = np.repeat(np.arange(len(x)), np.minimum(weight, min_events))
    tree = cKDTree(np.column_stack([x[copies], y[copies]]))
    for start in range(0, len(unknown), AT_ONCE):
        some = unknown[start : start + AT_ONCE]
        around = tree.query_ball_point(np.column_stack([x[some], y[some]]), reach, return_length=True)
        core[some] = around >= min_events
        advance(tick, 0.5 * min(start + AT_ONCE, len(unknown)) / len(unknown))


def _edges(x: Floats, y: Floats, reach: float) -> tuple[Ints, Ints]:
    """Sides of the triangles that are no longer than ``reach``."""
    if len(x) < FEWEST:
        raise _TooFewError
    drawn = Delaunay(np.column_stack([x, y]))
    corners = drawn.simplices.astype(np.int64)
    first = np.concatenate([corners[:, 0], corners[:, 1], corners[:, 2], drawn.coplanar[:, 0].astype(np.int64)])
    second = np.concatenate([corners[:, 1], corners[:, 2], corners[:, 0], drawn.coplanar[:, 2].astype(np.int64)])
    short = (x[first] - x[second]) ** 2 + (y[first] - y[second]) ** 2 <= reach**2
    return first[short], second[short]


def _borders(
    x: Floats, y: Floats, core: NDArray[np.bool_], reach: float, min_events: int, tick: Tick
) -> tuple[Ints, Ints]:
    """(place, core) pairs of the places that are not dense: they have fewer neighbours than ``min_events``."""
    cores, others = np.flatnonzero(core), np.flatnonzero(~core)
    found: list[tuple[Ints, Ints]] = [(np.empty(0, np.int64), np.empty(0, np.int64))]
    tree = cKDTree(np.column_stack([x[cores], y[cores]]))
    step = max(MOST_PAIRS // min_events, 1)
    for start in range(0, len(others), step):
        some = others[start : start + step]
        near = cKDTree(np.column_stack([x[some], y[some]])).sparse_distance_matrix(tree, reach, output_type="ndarray")
        found.append((some[near["i"]], cores[near["j"]]))
        advance(tick, 0.8 + 0.2 * min(start + step, len(others)) / len(others))
    place, core_near = (np.concatenate(parts) for parts in zip(*found))
    return place, core_near
