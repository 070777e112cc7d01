# SPDX-License-Identifier: GPL-2.0-or-later
"""Clusters of events by density, in space (DBSCAN) and in space and time (ST-DBSCAN)."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...density.bandwidth.stacking import stacks
from ...progress import Tick, unwatched
from ..close_pairs import ClosePairs, Floats, Ints
from .links_by_pairs import links_by_pairs
from .links_by_triangles import links_by_triangles
from .places import Links, WeightedPlaces

NOISE = 0
"""Number of the cluster of events that belong to none."""
CROWDED = 100
"""Candidates of a place from which triangles cost less than pairs."""


@dataclass(frozen=True)
class Clusters:
    """``cluster`` of each event, shape (n,): 1 for the one with most events, :data:`NOISE` for none.

    ``core`` tells the events that have enough others around them; ``count`` is the number of clusters.
    """

    cluster: Ints
    core: NDArray[np.bool_]
    count: int


def dbscan(
    x: Floats,
    y: Floats,
    distance: float,
    min_events: int,
    day: Ints | None = None,
    days: int = 0,
    tick: Tick = unwatched,
) -> Clusters:
    """Clusters of events that have at least ``min_events`` events, themselves included, within ``distance``.

    An event with enough others around it is a core; cores near each other are in one cluster, as are the events near
    a core. One near cores of several clusters belongs to that whose first core comes first, as in scikit-learn. Events
    at one place (on one day) are treated as one that weighs more, so that neither stacks nor a long distance cost a
    comparison of every pair.

    Parameters
    ----------
    x, y
        Positions in metres, finite; shape (n,), n ≥ 1.
    distance
        Metres, above zero.
    min_events
        At least 1.
    day
        Whole number of the day of each event, shape (n,): ST-DBSCAN, of which neighbours are also at most ``days``
        apart.
    tick
        Called with the share done.

    Returns
    -------
    Clusters
        Numbered by falling number of events, then by their first event.

    Notes
    -----
    Ester, M., Kriegel, H.-P., Sander, J. & Xu, X., 1996, « A density-based algorithm for discovering clusters in large
    spatial databases with noise », KDD-96, pp. 226–231. Birant, D. & Kut, A., 2007, « ST-DBSCAN: an algorithm for
    clustering spatial-temporal data », Data & Knowledge Engineering 60(1), pp. 208–221, without its threshold on
    a third attribute.
    """
    place, places = _places(x, y, day)
    pairs = ClosePairs(places.x, places.y, distance, day=places.day, days=days)
    if day is None and pairs.candidates > CROWDED * len(places):
        links = links_by_triangles(places, distance, min_events, tick)
    else:
        links = links_by_pairs(places, pairs, min_events, tick)
    return _numbered(place, places, links)


def _places(x: Floats, y: Floats, day: Ints | None) -> tuple[Ints, WeightedPlaces]:
    """Number of the place (and day) of each event, and these places in the order of their first event."""
    place, _ = stacks(x, y)
    if day is not None:
        place = place * (int(np.ptp(day)) + 1) + (day - day.min())
    place, distinct = pd.factorize(place)  # numbers in order of first appearance
    first = np.full(len(distinct), len(x), np.int64)
    np.minimum.at(first, place, np.arange(len(x)))
    weight = np.bincount(place, minlength=len(distinct))
    chosen = None if day is None else day[first]
    return np.asarray(place, np.int64), WeightedPlaces(x[first], y[first], weight, chosen)


def _numbered(place: Ints, places: WeightedPlaces, links: Links) -> Clusters:
    """Clusters by falling number of events; ``links`` numbers them by their first core."""
    cluster = links.cluster_of_places()
    sizes = np.bincount(cluster[cluster >= 0], places.weight[cluster >= 0], minlength=links.count)
    rank = np.empty(links.count, np.int64)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(1, links.count + 1)
    numbers = np.where(cluster >= 0, np.r_[rank, NOISE][cluster], NOISE)
    return Clusters(numbers[place], links.core[place], links.count)
