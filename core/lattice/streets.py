# SPDX-License-Identifier: GPL-2.0-or-later
"""Which street segment each event belongs to."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..progress import Tick, advance, unwatched

SPACING = 5.0
"""Metres between the posts that stand for the streets in the index."""
MOST_POSTS = 2_000_000
"""Posts beyond which they stand farther apart."""
SAME = 1e-6
"""Metres within which two distances are equal."""
BLOCK = 20_000
"""Events tried together, to bound memory."""


@dataclass(frozen=True)
class Assigned:
    """Where events are, shape (n,) each.

    ``segment`` is the index of the segment of each event, −1 where none is near enough; ``distance`` the metres to
    it, NaN for those; ``by_name`` tells the events that their name sent to a segment which is not the nearest;
    ``tied`` those with several segments at the same distance, of which they take the first.
    """

    segment: NDArray[np.int64]
    distance: NDArray[np.float64]
    by_name: NDArray[np.bool_]
    tied: NDArray[np.bool_]


@dataclass(frozen=True)
class _Nearest:
    segment: NDArray[np.int64]
    distance: NDArray[np.float64]
    tied: NDArray[np.bool_]


class Streets:
    """Street segments in one metric CRS, each of one or several lines.

    Exact: posts no more than ``spacing`` metres apart along every line bound the distance to the nearest one, and
    only the pieces of line with a post within that bound are measured.

    Parameters
    ----------
    lines
        Vertices of each line, shape (vertices, 2), at least two of them different.
    segment
        Segment of each line, shape (lines,).
    names
        Code of the name of each segment, zero or more, −1 where it has none; shape (segments,).
    """

    def __init__(
        self,
        lines: Sequence[NDArray[np.float64]],
        segment: NDArray[np.int64],
        names: NDArray[np.int64] | None = None,
    ) -> None:
        pieces = np.array([len(line) - 1 for line in lines], dtype=np.int64)
        self._start = np.concatenate([line[:-1] for line in lines]).astype(np.float64)
        self._end = np.concatenate([line[1:] for line in lines]).astype(np.float64)
        self._segment = np.repeat(segment, pieces)
        self._name = np.full(len(self._segment), -1) if names is None else names[self._segment]
        lengths = np.hypot(*(self._end - self._start).T)
        self._spacing = max(SPACING, float(lengths.sum()) / MOST_POSTS)
        self._posts, self._piece = self._planted(lengths)

    def nearest(
        self,
        x: NDArray[np.float64],
        y: NDArray[np.float64],
        within: float,
        names: NDArray[np.int64] | None = None,
        tick: Tick = unwatched,
    ) -> Assigned:
        """The segment of each event: the nearest of its own name, otherwise the nearest of all.

        Parameters
        ----------
        x, y
            Positions in metres, shape (n,).
        within
            Largest distance in metres; one equal to it is near enough.
        names
            Code of the street name of each event, −1 where it has none; shape (n,).

        Raises
        ------
        Cancelled
            ``tick`` asked to stop.
        """
        wanted = np.full(len(x), -1, dtype=np.int64) if names is None else names
        places, place = _distinct(np.column_stack([x, y, wanted]))
        nearest = self._search(places[:, :2], None, within, tick)
        segment, distance, tied = nearest.segment.copy(), nearest.distance.copy(), nearest.tied.copy()
        by_name = np.zeros(len(places), dtype=bool)
        named = np.flatnonzero((places[:, 2] >= 0) & (segment >= 0))
        if named.size:
            own = self._search(places[named, :2], places[named, 2], within, unwatched)
            found = own.segment >= 0
            there = named[found]
            by_name[there] = own.distance[found] > distance[there] + SAME
            segment[there], distance[there], tied[there] = own.segment[found], own.distance[found], own.tied[found]
        return Assigned(segment[place], distance[place], by_name[place], tied[place])

    def _planted(self, lengths: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Posts along every piece of line, its ends included, shape (p, 2), and the piece of each, shape (p,)."""
        steps = np.maximum(np.ceil(lengths / self._spacing), 1).astype(np.int64)
        piece = np.repeat(np.arange(len(steps)), steps + 1)
        rank = np.arange(len(piece)) - np.repeat(np.cumsum(steps + 1) - steps - 1, steps + 1)
        share = (rank / steps[piece])[:, None]
        return self._start[piece] + share * (self._end - self._start)[piece], piece

    def _search(
        self, places: NDArray[np.float64], names: NDArray[np.float64] | None, within: float, tick: Tick
    ) -> _Nearest:
        """Nearest segment of each place, shape (k, 2); with ``names``, shape (k,), among those of that name only."""
        posts, piece, origin = self._posts, self._piece, self._start.mean(axis=0)
        posts, places = posts - origin, places - origin
        if names is not None:
            # A storey for each name, farther from the others than any street may be: one search serves all names.
            called = self._name[piece] >= 0
            posts, piece, storey = posts[called], piece[called], 4 * (within + self._spacing)
            posts = np.column_stack([posts, self._name[piece] * storey])
            places = np.column_stack([places, names * storey])
        segment, distance = np.full(len(places), -1, dtype=np.int64), np.full(len(places), np.nan)
        tied = np.zeros(len(places), dtype=bool)
        if not len(posts):
            return _Nearest(segment, distance, tied)
        tree = cKDTree(posts)
        for first in range(0, len(places), BLOCK):
            advance(tick, first / len(places))
            some = slice(first, first + BLOCK)
            found = self._measured(tree, piece, places[some], within, origin)
            segment[some], distance[some], tied[some] = found.segment, found.distance, found.tied
        return _Nearest(segment, distance, tied)

    def _measured(
        self, tree: cKDTree, piece: NDArray[np.int64], places: NDArray[np.float64], within: float,
        origin: NDArray[np.float64],
    ) -> _Nearest:
        """Nearest segment of a block of places, by the exact distance to the pieces of line that may be nearest."""
        half = self._spacing / 2
        bound, _ = tree.query(places, distance_upper_bound=within + half + SAME)
        near = np.flatnonzero(np.isfinite(bound))
        radius = np.minimum(bound[near], within) + half + SAME
        lists = tree.query_ball_point(places[near], radius) if near.size else []
        place = np.repeat(near, np.fromiter(map(len, lists), np.int64, len(near)))
        candidate = piece[np.fromiter(chain.from_iterable(lists), np.int64, len(place))]
        away = _distance(places[place, :2] + origin, self._start[candidate], self._end[candidate])
        opens = np.flatnonzero(np.append(True, place[1:] != place[:-1])[: len(place)])
        lowest = np.full(len(places), np.inf)
        lowest[place[opens]] = np.minimum.reduceat(away, opens) if opens.size else away
        # Of the pieces at the same distance, the one of the first segment in the layer.
        level = (away <= lowest[place] + SAME) & (away <= within)
        place, street, away = place[level], self._segment[candidate[level]], away[level]
        order = np.lexsort([away, street, place])
        place, street, away = place[order], street[order], away[order]
        opens = np.append(True, place[1:] != place[:-1])[: len(place)]
        segment, distance = np.full(len(places), -1, dtype=np.int64), np.full(len(places), np.nan)
        segment[place[opens]], distance[place[opens]] = street[opens], away[opens]
        tied = np.zeros(len(places), dtype=bool)
        tied[place[street != segment[place]]] = True
        return _Nearest(segment, distance, tied)


def _distinct(rows: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The different rows, and the rank among them of each row, shape (n,)."""
    order = np.lexsort(rows.T[::-1])
    ordered = rows[order]
    opens = np.append(True, (ordered[1:] != ordered[:-1]).any(axis=1))[: len(rows)]
    rank = np.empty(len(rows), dtype=np.int64)
    rank[order] = np.cumsum(opens) - 1
    return ordered[opens], rank


def _distance(
    points: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Metres from each point to each piece of line, shape (k,); all arguments have shape (k, 2)."""
    along, offset = end - start, points - start
    length2 = (along**2).sum(axis=1)
    share = (offset * along).sum(axis=1) / np.where(length2 > 0, length2, 1)
    foot = start + np.clip(share, 0, 1)[:, None] * along
    # The vertices themselves, so that two lines that meet there are at exactly the same distance.
    foot = np.where((share >= 1)[:, None], end, foot)
    return np.asarray(np.hypot(*(points - foot).T), dtype=np.float64)
