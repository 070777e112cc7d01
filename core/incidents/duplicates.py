# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents that may be one and the same, told twice: pairs for a person to decide, and those that are sure.

No chain is ever drawn: a sure duplicate points to an incident that is kept, with which it forms a pair by itself.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..progress import Tick, advance, unwatched
from ..statistics.close_pairs import TOLERANCE, ClosePairs, metres_of
from ..wording import number, tr
from .comparable import DAY, HOUR, Comparable

LOWEST_SURE = 0.75
"""Least score from which pairs may be called sure: below, two duplicates of one incident could be farther from each
other than the distance asked for."""
UNLIKE, COARSE = 0.8, 0.75
"""By what the score is multiplied for another category of the same family, and for a coarse place or time."""
MOST_PAIRS = 2_000_000

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class TooManyPairsError(CoreError):
    """More pairs than a person could ever look at."""

    def __init__(self, pairs: int) -> None:
        super().__init__(
            tr(
                "More than {pairs} pairs are within DISTANCE and DELAY: reduce them, or compare within the same "
                "category. Incidents heaped at one position make such numbers.",
                pairs=number(pairs),
            )
        )


@dataclass(frozen=True)
class Near:
    """How near two records of one incident may be: metres, hours, and whether also within one source."""

    metres: float
    hours: float
    within_source: bool = False

    @property
    def days(self) -> int:
        """Whole days within the delay, for incidents known by day."""
        return int(self.hours * HOUR // DAY)


@dataclass(frozen=True)
class Pairs:
    """Candidates, shape (k,) each, the likeliest first.

    ``kept`` and ``other`` are numbers of incidents; ``metres`` and ``hours`` the distance and the delay between them
    (0 where they overlap); ``score`` goes from 0 to 1; ``alike`` tells rows that say the same in all fields.
    """

    kept: Ints
    other: Ints
    metres: Floats
    hours: Floats
    score: Floats
    alike: Bools


@dataclass(frozen=True)
class Duplicates:
    """Candidates, those that are sure, and of which incident each row is the duplicate (-1: of none), shape (n,)."""

    pairs: Pairs
    sure: Bools
    of: Ints


def find_duplicates(events: Comparable, near: Near, sure: float, tick: Tick = unwatched) -> Duplicates:
    """Pairs of incidents of one group that may be the same, and the sure duplicates.

    Two incidents are a pair where their distance is at most ``near.metres`` plus what the precision of both places
    allows, and their times overlap or are at most ``near.hours`` apart; as soon as one is known by day, whole days
    are compared. Within one source, only rows that are the same in all fields are, unless asked otherwise. The score is
    the mean of two shares left, of the distance and of the delay (between starts or ends, the larger), times
    :data:`UNLIKE` and :data:`COARSE` where they apply.

    A pair is sure where its score reaches ``sure``, place and time are precise and the counting unit is the same;
    where two records of one source could both be that of the other, none is. The incident of lower rank is kept.

    Parameters
    ----------
    events
        Incidents; see :class:`.comparable.Comparable`.
    near
        Distance and delay.
    sure
        Score, at least :data:`LOWEST_SURE` and at most 1.

    Raises
    ------
    TooManyPairsError
        There are more than :data:`MOST_PAIRS`.
    """
    pairs = _likeliest_first(list(_candidates(events, near, tick)), events)
    precise = ~(events.by_day | (events.allowance > 0))
    a, b = pairs.kept, pairs.other
    fit = precise[a] & precise[b] & (events.unit[a] == events.unit[b]) & (pairs.score >= sure)
    repeated = fit & pairs.alike & (events.source[a] == events.source[b]) & events.single[a]
    of = _assigned(len(events.x), events.rank, a[repeated], b[repeated])
    left = (of[a] < 0) & (of[b] < 0) & fit & (events.source[a] != events.source[b])
    left &= ~_rivalled(events.source, a, b, left)
    across = _assigned(len(events.x), events.rank, a[left], b[left])
    of = np.where(across >= 0, across, of)
    # A repeated row follows the one that it repeats, which stands at the same place and time.
    of = np.where((of >= 0) & (of[of] >= 0), of[of], of)
    return Duplicates(pairs, (repeated | left) & ((of[a] == b) | (of[b] == a)), of)


def _candidates(events: Comparable, near: Near, tick: Tick) -> Iterator[Pairs]:
    """Pairs group by group, each once."""
    done, total, found = 0, max(int(events.compared.sum()), 1), 0
    order = np.flatnonzero(events.compared)
    order = order[np.argsort(events.group[order], kind="stable")]
    for rows in np.split(order, np.flatnonzero(np.diff(events.group[order])) + 1):
        if len(rows) > 1:
            for pairs in _of_group(events, near, rows):
                found += len(pairs.kept)
                if found > MOST_PAIRS:
                    raise TooManyPairsError(MOST_PAIRS)
                advance(tick, done / total)
                yield pairs
        done += len(rows)
        advance(tick, done / total)


def _of_group(events: Comparable, near: Near, rows: Ints) -> Iterator[Pairs]:
    widest = near.metres + 2 * float(events.allowance[rows].max())
    day = events.start[rows] // DAY
    longest = int((events.end[rows] // DAY - day).max())
    # One day more than the delay: two moments across midnight are on two days.
    close = ClosePairs(events.x[rows], events.y[rows], widest, day=day, days=longest + near.days + 1)
    for block in close.blocks():
        yield _kept(events, near, rows[block.first], rows[block.second], metres_of(block.gap, "euclidean"))


def _kept(events: Comparable, near: Near, a: Ints, b: Ints, metres: Floats) -> Pairs:
    """Of pairs that are near in space, those that are in time as well, and scored."""
    alike = events.alike[a] == events.alike[b]
    allowed = near.metres + events.allowance[a] + events.allowance[b]
    by_day = events.by_day[a] | events.by_day[b]
    gap, apart = _time_gap(events, a, b, by_day)
    delay = np.where(by_day, near.days * DAY, near.hours * HOUR)
    kept = (metres <= allowed + TOLERANCE) & (gap <= delay)
    kept &= near.within_source | (events.source[a] != events.source[b]) | alike
    coarse = by_day | (allowed > near.metres)
    score = (_share_left(metres, allowed) + _share_left(apart, delay)) / 2
    score = score * np.where(events.category[a] == events.category[b], 1.0, UNLIKE) * np.where(coarse, COARSE, 1.0)
    first = events.rank[a] < events.rank[b]
    early, late = np.where(first, a, b), np.where(first, b, a)
    return Pairs(early[kept], late[kept], metres[kept], gap[kept] / HOUR, score[kept], alike[kept])


def _time_gap(events: Comparable, a: Ints, b: Ints, by_day: Bools) -> tuple[Floats, Floats]:
    """Seconds between two intervals, 0 where they overlap; and the larger of those between starts and between ends."""
    start, end = events.start, events.end
    gap = np.maximum(np.maximum(start[a] - end[b], start[b] - end[a]), 0)
    days = np.maximum(np.maximum(start[a] // DAY - end[b] // DAY, start[b] // DAY - end[a] // DAY), 0)
    apart = np.maximum(np.abs(start[a] - start[b]), np.abs(end[a] - end[b]))
    gaps = np.where(by_day, days * DAY, gap).astype(np.float64)
    return gaps, np.where(by_day, gaps, apart).astype(np.float64)


def _share_left(used: Floats, allowed: Floats) -> Floats:
    """One where nothing of what is allowed is used, zero where all is."""
    left = 1 - used / np.where(allowed > 0, allowed, 1.0)
    return np.clip(np.where(allowed > 0, left, 1.0), 0, 1)


def _likeliest_first(parts: list[Pairs], events: Comparable) -> Pairs:
    names = ("kept", "other", "metres", "hours", "score", "alike")
    empty = Pairs(*(np.zeros(0, kind) for kind in (np.int64, np.int64, float, float, float, bool)))
    kept, other, metres, hours, score, alike = (
        np.concatenate([getattr(part, name) for part in (empty, *parts)]) for name in names
    )
    order = np.lexsort((events.rank[other], events.rank[kept], -score))
    return Pairs(kept[order], other[order], metres[order], hours[order], score[order], alike[order])


def _rivalled(source: Ints, a: Ints, b: Ints, among: Bools) -> Bools:
    """Pairs of which one side has another partner in the same source, among those of ``among``."""
    rivalled = np.zeros(len(a), bool)
    rows, sources = np.flatnonzero(among), int(source.max(initial=0)) + 1
    for one, other in ((a[rows], b[rows]), (b[rows], a[rows])):
        _, code, counts = np.unique(one * sources + source[other], return_inverse=True, return_counts=True)
        rivalled[rows] |= counts[code.ravel()] > 1
    return rivalled


def _assigned(count: int, rank: Ints, a: Ints, b: Ints) -> Ints:
    """Of which kept incident each one is the duplicate, -1 for none: in the order of ``rank``, whatever that of pairs.

    An incident is kept unless it forms a pair with one kept before it; of several, the first is the one.
    """
    first = rank[a] < rank[b]
    early, late = np.where(first, a, b), np.where(first, b, a)
    waiting, kept = np.zeros(count, bool), np.zeros(count, bool)
    waiting[early] = waiting[late] = True
    while waiting.any():
        # Who waits for nobody of lower rank is kept, and those after it are duplicates.
        unsettled = waiting[early]
        free = waiting.copy()
        free[late[unsettled]] = False
        kept |= free
        waiting &= ~free
        waiting[late[free[early]]] = False
    best, pointing = np.full(count, count, np.int64), kept[early] & ~kept[late]
    np.minimum.at(best, late[pointing], rank[early[pointing]])
    found = best < count
    of = np.full(count, -1, np.int64)
    of[found] = _by_rank(rank)[best[found]]
    return of


def _by_rank(rank: Ints) -> Ints:
    incidents = np.empty(len(rank), np.int64)
    incidents[rank] = np.arange(len(rank))
    return incidents
