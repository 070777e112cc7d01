# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures hidden for the sake of others: where totals are published, one hidden figure is a subtraction away."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...progress import Tick, advance, unwatched
from ..audiences.audience import Rules
from .intruder import Tables, bounds
from .rounding import rounded, true_range
from .suppression import settled
from .tally import KEYS

FEWEST_HIDDEN = 2
"""Hidden figures of a line whose total is shown, if any is hidden."""
AT_ONCE = 4_000_000
"""Figures protected together, to bound memory."""


class Protected:
    """Tables with their totals, and which of their figures may be shown.

    Parameters
    ----------
    counts
        Table of :func:`.tally.tally`, of which ``show`` tells what may be shown for itself. The totals are rows of it,
        with the codes ``periods`` and ``categories``, the numbers of what they are totals of.
    """

    def __init__(self, counts: pd.DataFrame, periods: int, categories: int, rules: Rules) -> None:
        self.counts, self.rules = counts, rules
        self.shape = (periods + 1 if periods > 1 else 1, categories + 1 if categories > 1 else 1)
        self.crossed = categories > 1
        # A dimension with one value has no total: its only code is 0.
        self.period, self.category = (counts[name].to_numpy() for name in KEYS[1:])

    def shown(self, tick: Tick = unwatched) -> NDArray[np.bool_]:
        """Whether each row of the counts may be shown, beside all the others."""
        cell = self.counts["cell"].to_numpy()
        show = self.counts["show"].to_numpy(bool).copy()
        places = np.unique(cell[show])
        step = max(AT_ONCE // (self.shape[0] * self.shape[1]), 1)
        for first in range(0, len(places), step):
            advance(tick, first / len(places))
            rows = np.flatnonzero(np.isin(cell, places[first : first + step]))
            show[rows] = self._protected(rows, show[rows])
        return show

    def _protected(self, rows: NDArray[np.int64], show: NDArray[np.bool_]) -> NDArray[np.bool_]:
        place = np.unique(self.counts["cell"].to_numpy()[rows], return_inverse=True)[1]
        at = (place, self.period[rows], self.category[rows])
        n = np.zeros((int(place.max()) + 1, *self.shape))
        n[at] = self.counts["n"].to_numpy()[rows]
        seen = np.zeros(n.shape, bool)
        seen[at] = show
        held = np.zeros(n.shape, bool)
        while True:
            before = seen.copy()
            _hide_beside(n, seen, self.rules.k)
            # Places that held are asked again only once something of them was hidden.
            self._hide_until_it_holds(n, seen, np.flatnonzero((seen != held).any(axis=(1, 2))))
            held = seen.copy()
            # What was hidden may leave a category, or a year, alone.
            seen[at] = self._settled(rows, seen[at])
            if (seen == before).all():
                return seen[at]

    def _settled(self, rows: NDArray[np.int64], show: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """What the rules on neighbours leave: of the parts, and of the sums over periods of each category."""
        whole_time = _is_last(self.period[rows], self.shape[0])
        of_category = ~_is_last(self.category[rows], self.shape[1])
        kept = show.copy()
        for some, rules in ((~whole_time, self.rules), (whole_time, replace(self.rules, three_years=False))):
            chosen = some & of_category
            counts = self.counts.iloc[rows[chosen]].reset_index(drop=True)
            kept[chosen] = settled(counts, show[chosen], rules, self.crossed)
        return kept

    def _hide_until_it_holds(
        self, n: NDArray[np.float64], seen: NDArray[np.bool_], places: NDArray[np.int64]
    ) -> None:
        """Hide more of those ``places`` in which the intruder learns too much, until he does not."""
        while len(places):
            low, high = bounds(known(n[places], seen[places], self.rules), self.rules.k - 1.0)
            learnt = ~seen[places] & (np.floor(high + 1e-6) - np.ceil(low - 1e-6) < self.rules.k - 1)
            places = places[learnt.any(axis=(1, 2))]
            learnt = learnt[learnt.any(axis=(1, 2))]
            if len(places):
                some = seen[places]
                _hide_one_more(n[places], some, learnt)
                _hide_beside(n[places], some, self.rules.k)
                seen[places] = some


def _is_last(code: NDArray[np.int64], size: int) -> NDArray[np.bool_]:
    """Whether codes are that of the total of a dimension, which has none where it has one value."""
    return np.asarray((code == size - 1) & (size > 1))


def known(n: NDArray[np.float64], seen: NDArray[np.bool_], rules: Rules) -> Tables:
    """What is published of the counts ``n``, shape (places, periods + 1, categories + 1), of which ``seen`` shows."""
    low, high = true_range(rounded(np.where(seen, n, rules.k).astype(np.int64), rules), rules)
    return Tables(np.where(seen, low, 0.0), np.where(seen, high, np.inf))


def _hide_beside(n: NDArray[np.float64], seen: NDArray[np.bool_], k: int) -> None:
    """Hide the smallest figures of the lines that hide one figure only, or fewer than 2k events."""
    changed = True
    while changed:
        changed = False
        for axis in (1, 2):
            if n.shape[axis] == 1:
                continue
            parts, parts_seen = _moved(n, axis)[..., :-1], _moved(seen, axis)[..., :-1]
            hidden = ~parts_seen
            few = (hidden.sum(-1) < FEWEST_HIDDEN) | (np.where(hidden, parts, 0.0).sum(-1) < 2 * k)
            weak = _moved(seen, axis)[..., -1] & hidden.any(-1) & few & parts_seen.any(-1)
            if weak.any():
                changed = True
                smallest = np.where(parts_seen, parts, np.inf).argmin(-1)
                lines = np.nonzero(weak)
                parts_seen[(*lines, smallest[lines])] = False


def _hide_one_more(n: NDArray[np.float64], seen: NDArray[np.bool_], learnt: NDArray[np.bool_]) -> None:
    """In each place, hide the smallest shown figure of a line of what is learnt; its total where none is left."""
    for place, period, category in _first_of_each(learnt):
        candidates = [(place, other, category) for other in range(n.shape[1])]
        candidates += [(place, period, other) for other in range(n.shape[2])]
        visible = [one for one in candidates if seen[one]]
        parts = [one for one in visible if one[1] < max(n.shape[1] - 1, 1) and one[2] < max(n.shape[2] - 1, 1)]
        elsewhere = [(place, int(p), int(c)) for p, c in np.argwhere(seen[place])]
        chosen = min(parts or visible or elsewhere, key=lambda one: float(n[one]))
        seen[chosen] = False


def _first_of_each(learnt: NDArray[np.bool_]) -> list[tuple[int, int, int]]:
    found: dict[int, tuple[int, int, int]] = {}
    for place, period, category in np.argwhere(learnt):
        found.setdefault(int(place), (int(place), int(period), int(category)))
    return list(found.values())


def _moved(figures: NDArray[np.generic], axis: int) -> NDArray[np.generic]:
    """A view with ``axis`` last."""
    return np.moveaxis(figures, axis, -1)
