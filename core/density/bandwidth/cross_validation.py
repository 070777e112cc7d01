# SPDX-License-Identifier: GPL-2.0-or-later
"""The bandwidth that foretells incidents best."""
from __future__ import annotations

import math
from collections.abc import Iterable

from ...progress import Tick, advance, stage, unwatched
from ...wording import number, tr, translated
from ..kernels import Kernel
from ..places import Places
from .bandwidth import SMALLEST, WITHOUT_SPREAD, Proposal, proposed_bandwidth, two_figures
from .likelihood import LeaveOneOut

WIDEST = 4.0
"""Bandwidths of Silverman's rule beyond which none is tried: it is already on the smooth side."""
STEP, FINE_STEP = 2 ** (1 / 2), 2 ** (1 / 8)


def likeliest_bandwidth(
    places: Places, kernel: Kernel, tick: Tick = unwatched, judge: LeaveOneOut | None = None
) -> Proposal:
    """Bandwidth with the highest leave-one-place-out likelihood, and its explanation.

    Bandwidths from 10 m to four times that of Silverman's rule are tried, first by half octaves, then by eighths around
    the best one. The score may have several summits; the highest one counts.

    Parameters
    ----------
    places
        Weighted positions in metres.
    kernel
        The kernel the bandwidth is for.
    tick
        Told the share done; may stop the work.
    judge
        What scores bandwidths, where it serves again.

    Returns
    -------
    The bandwidth, rounded to two figures.

    References
    ----------
    Those of :class:`.likelihood.LeaveOneOut`.
    """
    judge = LeaveOneOut(places, kernel) if judge is None else judge
    if len(judge) < 2:
        reason = tr("all events stand at one place: no rule applies, this is a usual radius for a neighbourhood")
        return Proposal(WITHOUT_SPREAD, reason)
    usual = proposed_bandwidth(places.x, places.y, kernel)
    widest = max(WIDEST * usual.metres, 2 * SMALLEST)
    steps = math.ceil(math.log(widest / SMALLEST, STEP))
    tried = _scored(judge, (SMALLEST * STEP**step for step in range(steps + 1)), stage(tick, 0, 0.6), steps + 1)
    if not tried:  # millions of places over a whole country
        return usual
    best = max(tried, key=lambda bandwidth: tried[bandwidth])
    around = (best * FINE_STEP**step for step in (-3, -2, -1, 1, 2, 3))
    tried.update(_scored(judge, (radius for radius in around if radius >= SMALLEST), stage(tick, 0.6, 1), 6))
    best = max(tried, key=lambda bandwidth: tried[bandwidth])
    return Proposal(max(two_figures(best), SMALLEST), _reason(judge, kernel, best, min(tried), max(tried)))


def _scored(judge: LeaveOneOut, bandwidths: Iterable[float], tick: Tick, count: int) -> dict[float, float]:
    """Score of each bandwidth that can be told."""
    scores = {}
    for done, bandwidth in enumerate(bandwidths, start=1):
        score = judge.score(bandwidth)
        if score is not None:
            scores[bandwidth] = score
        advance(tick, done / count)
    return scores


def _reason(judge: LeaveOneOut, kernel: Kernel, best: float, lowest: float, highest: float) -> str:
    reason = tr(
        "likelihood cross-validation: of the radii from {lowest} to {highest} m, the one by which the other places "
        "best foretell each of the {count} distinct places, for a {kernel} kernel",
        lowest=number(lowest),
        highest=number(highest),
        count=number(len(judge)),
        kernel=translated(kernel.title),
    )
    if best in (lowest, highest):
        reason += tr("; at the end of those tried, so to be looked at with caution")
    return reason
