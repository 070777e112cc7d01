# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts counted in cells of the official grid, or in the squares of a tree over it."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.errors import Cancelled
from ...core.lattice.insee import InseeGrid, InseeSizeError
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.places.cell_size import MOST_HIDDEN, SizeTried, finest_size
from ...core.privacy.places.quadtree_growth import HIDDEN_QUARTERS, Ground, grown
from ...core.privacy.places.units import GridPlaces
from ...core.privacy.protection.counting import Counted, Told
from ...core.wording import number, percent, tr
from ..adapters.progress import tick_of
from .counting import Counting, counted


def count_in_cells(
    size: float | None, told: Told, period: str, rules: Rules, ground: Ground, feedback: QgsProcessingFeedback
) -> Counting:
    """Facts counted in cells of ``size``, or of the finest size that hides few of them, announced."""

    def counted_in(side: int) -> tuple[GridPlaces, Counted]:
        if feedback.isCanceled():
            raise Cancelled
        places = GridPlaces(InseeGrid(side, ground.epsg), ground.boundary)
        return places, counted(places, told, rules, ground.dwelt, feedback)

    if size is not None:
        side = checked_size(size, period, rules)
        return Counting(*counted_in(side), chosen=False)
    tried = finest_size(lambda side: counted_in(side)[1].hidden_share, rules.smallest_cell(period))
    _announce(tried, feedback)
    return Counting(*counted_in(tried[-1].size), chosen=True)


def count_in_tree(told: Told, rules: Rules, ground: Ground, feedback: QgsProcessingFeedback) -> Counting:
    """Facts counted in the finest tree of squares that hides few of them, or that hides least."""
    best = None
    for hidden_quarters in HIDDEN_QUARTERS:
        if feedback.isCanceled():
            raise Cancelled
        places = grown(told, ground, rules, hidden_quarters, tick_of(feedback))
        counting = Counting(places, counted(places, told, rules, ground.dwelt, feedback), chosen=True)
        share = counting.counted.hidden_share
        if best is None or share < best.counted.hidden_share:
            best = counting
        if share <= MOST_HIDDEN:
            best = counting
            break
    feedback.pushInfo(
        tr(
            "Squares of {finest} m to {largest} m, as small as the facts allow: {share} of the events are hidden.",
            finest=number(ground.size),
            largest=number(best.places.sizes[-1]),
            share=percent(best.counted.hidden_share, 1),
        )
    )
    return best


def checked_size(size: float | None, period: str, rules: Rules) -> int:
    """The side asked for, or the smallest that the rules allow."""
    if size is None:
        return rules.smallest_cell(period)
    if not float(size).is_integer():
        raise InseeSizeError(size)
    side = InseeGrid(int(size)).size
    rules.check_size(period, side)
    return side


def _announce(tried: tuple[SizeTried, ...], feedback: QgsProcessingFeedback) -> None:
    """The size that is used, and what the others would have hidden."""
    used = tried[-1]
    measured = ", ".join(
        tr("{size} m: {share}", size=number(one.size), share=percent(one.hidden, 1)) for one in tried
    )
    if used.hidden <= MOST_HIDDEN:
        sentence = tr(
            "Cells of {size} m: the finest that hide at most {most} of the events (hidden at {measured}).",
            size=number(used.size),
            most=percent(MOST_HIDDEN),
            measured=measured,
        )
    else:
        sentence = tr(
            "Cells of {size} m hide least, though more than {most} of the events (hidden at {measured}).",
            size=number(used.size),
            most=percent(MOST_HIDDEN),
            measured=measured,
        )
    feedback.pushInfo(sentence)
