# SPDX-License-Identifier: GPL-2.0-or-later
"""The distance of a clustering, where the person leaves it open."""
from __future__ import annotations

import math

import numpy as np
from scipy.spatial import cKDTree

from ...density.bandwidth.bandwidth import Proposal, two_figures
from ...density.bandwidth.stacking import stacks
from ...wording import number, percent, tr
from ..close_pairs import Floats, Ints

SAMPLE = 5000
"""Events whose neighbours are asked for, taken at regular ranks."""
DENSE = 0.25
"""Share of the events that the proposed distance makes dense: clusters then stand apart instead of being one town."""
FARTHEST_NEIGHBOUR = 2000
SMALLEST = 1.0
"""Metres proposed where everything is at one place."""


def proposed_distance(x: Floats, y: Floats, min_events: int, share: float = 1.0) -> Proposal:
    """Distance within which a quarter of the events have enough others, and half of the places have another one.

    Parameters
    ----------
    x, y
        Positions in metres, finite; shape (n,), n ≥ 1.
    min_events
        Events that make a place dense, itself included: the neighbour of rank k = min_events − 1 counts.
    share
        Share of the events that are near enough in time, on average: k is divided by it.

    Notes
    -----
    The curve of distances to the k-th neighbour is that of Ester, M. *et al.*, 1996, KDD-96, p. 230. They cut it at its
    elbow, by eye; on incidents of towns an elbow found by rule joins most of a town in one cluster.
    """
    neighbour = int(np.clip(math.ceil((min_events - 1) / max(share, 1e-9)), 1, FARTHEST_NEIGHBOUR))
    metres = float(np.quantile(_distances(x, y, neighbour), DENSE))
    place, count = stacks(x, y)
    first = np.empty(count, np.int64)
    first[place] = np.arange(len(x))
    apart = float(np.median(_distances(x[first], y[first], 1)))
    if metres < apart:
        reason = tr("median distance from a place to the next one, as most incidents share their place with others")
    elif share < 1:
        reason = tr(
            "{share} of the incidents have at least {others} others of any date within it, of which {near} are near in "
            "time on average",
            share=percent(DENSE), others=number(neighbour), near=number(neighbour * share),
        )  # fmt: skip
    else:
        reason = tr(
            "{share} of the incidents have at least {others} others within it, by the curve of k-distances",
            share=percent(DENSE), others=number(neighbour),
        )  # fmt: skip
    return Proposal(two_figures(max(metres, apart, SMALLEST)), reason)


def share_in_time(day: Ints, days: int) -> float:
    """Share of the other events that are at most ``days`` away from an event, on average; 1 where there is none."""
    if len(day) < 2:
        return 1.0
    ordered = np.sort(day)
    near = np.searchsorted(ordered, ordered + days, "right") - np.searchsorted(ordered, ordered - days, "left") - 1
    return float(near.mean() / (len(day) - 1))


def _distances(x: Floats, y: Floats, neighbour: int) -> Floats:
    """Distances from some of the places to their neighbour of a rank, or to the farthest where there are fewer."""
    if len(x) < 2:
        return np.zeros(1)
    places = np.column_stack([x, y])
    some = places[:: max(len(x) // SAMPLE, 1)]
    distances, _ = cKDTree(places).query(some, k=[min(neighbour, len(x) - 1) + 1])
    return np.asarray(distances[:, 0], np.float64)
