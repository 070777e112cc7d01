# SPDX-License-Identifier: GPL-2.0-or-later
"""When incidents happen in the day, the week or the year, and which ones cannot say."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...incidents.moments.written import DAY, PART_OF_DAY, UNKNOWN, WrittenMoments
from ...progress import Tick, unwatched
from ...wording import later, number, tr, translated
from .aoristic import CYCLES, DAY_SECONDS, HOUR_SECONDS, Cycle, aoristic_weights, exposure

ENOUGH = 0.7
"""Share of the incidents that must be placed for a profile to stand for all of them."""
REASONS = {
    "no_date": later("no date that can be read"),
    "end_before_start": later("end before the start"),
    "not_precise": later("hour, day or month not known finely enough"),
    "long_span": later("may lie anywhere within too long a span"),
}
"""Why incidents are left out, in the order in which it is asked; an incident has one reason."""


class NothingPlacedError(CoreError):
    """No incident is known finely enough."""

    def __init__(self, excluded: str) -> None:
        super().__init__(
            tr(
                "No incident can be placed in this profile ({excluded}): choose another BY, for days or months, or "
                "other fields.",
                excluded=excluded,
            )
        )


@dataclass(frozen=True)
class TimeProfile:
    """Weights of the bins of a cycle, shape (bins,).

    ``exact`` counts in each bin the incidents known to lie wholly in it; ``index`` is 100 where a bin has as many
    incidents as its share of the days covered would have it; ``excluded`` counts by reason; ``first`` and ``last`` are
    the days covered, as ranks since 1970; ``midnights`` incidents at 00:00, where they are suspiciously many.
    """

    cycle: Cycle
    weights: NDArray[np.float64]
    exact: NDArray[np.int64]
    index: NDArray[np.float64]
    excluded: dict[str, int]
    first: int
    last: int
    midnights: int
    longest: float

    @property
    def placed(self) -> int:
        """Incidents that the weights sum up."""
        return round(float(self.weights.sum()))

    @property
    def events(self) -> int:
        """All incidents."""
        return self.placed + sum(self.excluded.values())

    @property
    def stands_for_all(self) -> bool:
        """Whether enough incidents are placed."""
        return self.placed >= ENOUGH * self.events

    @property
    def share(self) -> NDArray[np.float64]:
        """Share of the incidents placed in each bin, shape (bins,)."""
        return np.asarray(self.weights / self.weights.sum(), np.float64)

    def matrix(self) -> NDArray[np.float64]:
        """Weights by weekday and hour, shape (7, 24), of a profile by both."""
        return self.weights.reshape(7, 24)


def time_profile(
    start: WrittenMoments,
    end: WrittenMoments | None,
    by: str,
    longest: float | None = None,
    tick: Tick = unwatched,
) -> TimeProfile:
    """Profile of incidents that each happened between two moments.

    Parameters
    ----------
    start
        When each may have begun.
    end
        When each had ended, unknown for some; without it each happened at its start.
    by
        A name of :data:`.aoristic.CYCLES`.
    longest
        Hours beyond which a span is left out; by default those of the cycle.

    Raises
    ------
    NothingPlacedError
        Every incident is left out.
    Cancelled
        ``tick`` asked to stop.
    """
    cycle = CYCLES[by]
    limit = cycle.longest if longest is None else longest
    first, stop = start.second, start.second
    if end is not None:
        stop = np.where(end.precision < UNKNOWN, end.end, start.second)
    kept, excluded = _told_apart(start, stop, cycle.finest, limit)
    if not kept.any():
        raise NothingPlacedError(excluded_in_words(excluded))
    first, stop = first[kept], stop[kept]
    weights = aoristic_weights(first, stop, cycle, tick)
    opens, closes = cycle.index(first), cycle.index(np.maximum(stop - 1, first))
    exact = np.bincount(cycle.bin_of(opens[opens == closes]), minlength=cycle.bins)
    days = int(first.min()) // DAY_SECONDS, int(np.maximum(stop - 1, first).max()) // DAY_SECONDS
    with np.errstate(divide="ignore", invalid="ignore"):
        index = 100 * weights / weights.sum() / exposure(*days, cycle)
    index = np.where(np.isfinite(index), index, np.nan)
    midnights = start.midnights if cycle.finest < DAY else 0
    return TimeProfile(cycle, weights, exact, index, excluded, *days, midnights, limit)


def excluded_in_words(excluded: dict[str, int]) -> str:
    """« hour not known: 12; no date: 3 »; empty where none is left out."""
    parts = [
        tr("{reason}: {count}", reason=translated(REASONS[reason]), count=number(count))
        for reason, count in excluded.items()
        if count
    ]
    return tr("; ").join(parts)


def _told_apart(
    start: WrittenMoments, stop: NDArray[np.int64], finest: int, longest: float
) -> tuple[NDArray[np.bool_], dict[str, int]]:
    """Which incidents can be placed, and how many cannot for each reason, the first that applies."""
    # Part of a day: an hour is told by the interval, if there is one.
    by_interval = (start.precision == PART_OF_DAY) & (stop > start.second)
    tests = {
        "no_date": start.precision == UNKNOWN,
        "end_before_start": stop < start.second,
        "not_precise": (start.precision > finest) & ~by_interval,
        "long_span": stop - start.second > longest * HOUR_SECONDS,
    }
    kept, excluded = np.ones(len(stop), bool), {}
    for reason, found in tests.items():
        excluded[reason] = int((kept & found).sum())
        kept &= ~found
    return kept, excluded
