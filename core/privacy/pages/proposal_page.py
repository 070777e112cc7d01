# SPDX-License-Identifier: GPL-2.0-or-later
"""The grains that were tried, on a page: for the producer alone, since it tells true shares."""
from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ...report.page import Page, facts_line
from ...report.parts import joined, paragraph, table
from ...wording import number, percent, tr
from ..audiences.audience import Rules
from ..places.cell_size import MOST_HIDDEN
from ..proposal import Grain, Measured


def zoning_in_words(grain: Grain) -> str:
    """Kind and size of the places of a grain."""
    if grain.zoning == "grid":
        return tr("cells of {size} m", size=number(grain.size))
    if grain.zoning == "quadtree":
        return tr("squares from {size} m on", size=number(grain.size))
    return tr("areas") if grain.zoning == "areas" else tr("points of addresses")


def period_in_words(period: str) -> str:
    """What figures are given by in time."""
    words = {"all": tr("whole period"), "year": tr("year"), "quarter": tr("quarter"), "month": tr("month")}
    return words[period]


def proposal_html(
    grains: Sequence[Measured], chosen: Measured | None, rules: Rules, source: str, events: int
) -> str:
    """The whole page, in the person's language."""
    return Page(
        title=tr("Grain of a {audience} package", audience=rules.audience.name),
        facts=facts_line(events=events, source=source),
        results=[_result(chosen)],
        warnings=[] if chosen is None or chosen.hides_little else [_too_much()],
        sections=[(tr("Grains tried"), _table(grains, chosen))],
        reading=[
            tr(
                "Each line is a package that could be made. Hidden: share of the events that no figure would count. k: "
                "smallest number of events behind a figure. Ranks: Spearman's correlation between the events of "
                "each 200 m cell and the density that the package gives there; 1 means that it ranks places as the "
                "events do."
            )
        ],
        limits=[tr("This page holds true figures: it stays with the producer and is never part of a package.")],
        method=[
            tr(
                "The rules are those of the {audience} audience: k = {k}, one address at most {share} of a figure. The "
                "grain with the most figures is proposed among those that hide at most {most} of the events.",
                audience=rules.audience.name,
                k=rules.k,
                share=percent(rules.audience.dominance),
                most=percent(MOST_HIDDEN),
            )
        ],
    ).html()


def _result(chosen: Measured | None) -> str:
    if chosen is None:
        return tr("No grain can be shown: there are too few events, or they stand too far from each other.")
    return tr(
        "Proposed: {places}, {period}{category}: {figures} figures in {units} places, {hidden} of the events hidden.",
        places=zoning_in_words(chosen.grain),
        period=period_in_words(chosen.grain.period),
        category=f", {chosen.grain.category}" if chosen.grain.category else "",
        figures=number(chosen.figures),
        units=number(chosen.places),
        hidden=percent(chosen.hidden, 1),
    )


def _too_much() -> str:
    return tr(
        "Every grain hides more than {most} of the events: gather more years, or fewer categories, before publishing.",
        most=percent(MOST_HIDDEN),
    )


def _table(grains: Sequence[Measured], chosen: Measured | None) -> Markup:
    head = [
        "", tr("Places"), tr("Period"), tr("Category"), tr("Places shown"), tr("Figures"), tr("Hidden"), tr("Shown"),
        tr("k"), tr("Ranks"),
    ]  # fmt: skip
    shown = [one for one in grains if one.figures]
    others = tr("{count} other grains would show nothing.", count=number(len(grains) - len(shown)))
    rows = table(head, [_row(one, one is chosen) for one in shown]) if shown else ""
    return joined((rows, paragraph(others, "quiet") if len(shown) < len(grains) else ""))


def _row(one: Measured, chosen: bool) -> list[str]:
    grain = one.grain
    words = ["★" if chosen else "", zoning_in_words(grain), period_in_words(grain.period), grain.category]
    figures = [number(one.places), number(one.figures), percent(one.hidden, 1), percent(one.shown, 1), str(one.k)]
    return [*words, *figures, number(one.correlation, 2)]
