# SPDX-License-Identifier: GPL-2.0-or-later
"""Every grain that the audience may see, measured on the events."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from ...core.errors import Cancelled
from ...core.lattice.periods import PERIODS
from ...core.privacy.audiences.audience import PeriodTooFineError, Rules
from ...core.privacy.places.cell_size import SIZES
from ...core.privacy.places.quadtree_growth import Ground
from ...core.privacy.proposal import Grain, Measured, measured
from ...core.privacy.protection.counting import TooFewEventsError
from .asked import Asked
from .counting import Counting
from .facts import TIME, Facts, own, read_facts, regrouped
from .places import count_facts, crs_for, read_ground
from .squares import count_in_cells, count_in_tree


def measured_grains(asked: Asked, rules: Rules) -> tuple[list[Measured], Facts]:
    """Every grain, measured, and the events."""
    source = asked.source("INPUT")
    category = asked.field(source, "CATEGORY")
    dated = bool(asked.field(source, "TIME") or own(source, TIME))
    periods = PERIODS if dated else ("all",)
    found: list[Measured] = []
    facts = None
    wanted = list(_zonings(asked, rules))
    for index, zoning in enumerate(wanted):
        facts = read_facts(asked, rules, crs_for(zoning), "all", category)
        ground = read_ground(asked, rules, facts.events.crs)
        for period in periods:
            for detail in ("", category) if category else ("",):
                if asked.feedback.isCanceled():
                    raise Cancelled
                grouped = regrouped(facts, asked, period, detail)
                found += _of_zoning(asked, grouped, rules, ground, Grain(zoning, 0, period, detail))
        asked.feedback.setProgress(100 * (index + 1) / len(wanted))
    return found, facts


def _zonings(asked: Asked, rules: Rules) -> Iterator[str]:
    yield from ("grid", "quadtree")
    if asked.given("AREAS"):
        yield "areas"
    if asked.given("ADDRESSES") and "snapped_points" in rules.audience.zonings:
        yield "snapped_points"


def _of_zoning(asked: Asked, facts: Facts, rules: Rules, ground: Ground, grain: Grain) -> Iterator[Measured]:
    """One grain for each size that the period allows."""
    smallest, feedback = rules.smallest_cell(grain.period), asked.feedback
    if grain.zoning == "grid":
        for size in (size for size in SIZES if size >= smallest):
            count = partial(count_in_cells, size, facts.told, grain.period, rules, ground, feedback)
            yield _tried(replace(grain, size=size), facts, count)
    elif grain.zoning == "quadtree":
        count = partial(count_in_tree, facts.told, rules, replace(ground, size=smallest), feedback)
        yield _tried(replace(grain, size=smallest), facts, count)
    else:
        yield _tried(grain, facts, partial(count_facts, asked, facts, rules, ground, grain.zoning, grain.period))


def _tried(grain: Grain, facts: Facts, count: Callable[[], Counting]) -> Measured:
    """What a grain would show, or why it shows nothing."""
    try:
        counting = count()
    except (TooFewEventsError, PeriodTooFineError) as refusal:
        return Measured(grain, refusal=str(refusal))
    return measured(grain, counting.places, counting.counted, facts.told)
