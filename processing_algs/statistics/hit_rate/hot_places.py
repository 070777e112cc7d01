# SPDX-License-Identifier: GPL-2.0-or-later
"""Hot spots as places that can be ranked, with the earlier and the later events of each."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ....core.statistics.hit_rate.hit_rate import best_hits, captured, hit_rate
from ....core.statistics.hit_rate.page import Hot
from ....core.wording import percent, tr
from ...adapters.events import Events

SHARES = (0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1.0)
"""Shares of the study area at which the curve is told."""
Counting = Callable[[Events], NDArray[np.float64]]
"""Events of each place."""


@dataclass(frozen=True)
class RankedPlaces:
    """Places that cover the study area: their ``value``, NaN for the last, and their ``km2``; shape (places,).

    ``share_of`` is what each held of the earlier incidents according to the map itself; ``None`` where it does not say.
    """

    value: NDArray[np.float64]
    km2: NDArray[np.float64]
    count: Counting
    share_of: NDArray[np.float64] | None
    whole: bool

    def sizes(self, later: Events, earlier: Events | None, area_share: float) -> tuple[list[Hot], int, int]:
        """Hottest places at each share of the ground, the rank of the share asked for, and the events in all places."""
        hits = self.count(later)
        before = self.share_of if earlier is None else self.count(earlier)
        capture, sizes = captured(self.value, self.km2, hits, before), []
        total_km2 = float(self.km2.sum())
        shares = sorted({*SHARES, area_share})
        for share in shares:
            step = capture.within(share)
            reached = float(capture.area_share[step])
            before_rate = np.nan if before is None else float(hit_rate(capture.earlier[step], float(before.sum())))
            best = best_hits(self.km2, hits, reached) if self.whole else np.nan
            name = tr("Hottest {share} of the area", share=short_percent(share))
            sizes.append(
                Hot(
                    name, reached * total_km2, reached, float(capture.hits[step]), float(capture.threshold[step]),
                    before_rate, best,
                )  # fmt: skip
            )
        return sizes, shares.index(area_share), int(hits.sum())


def short_percent(share: float) -> str:
    """A percentage, with a decimal where it needs one."""
    return percent(share, 0 if round(100 * share, 6) % 1 == 0 else 1)
