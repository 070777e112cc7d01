# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of what changed between two periods."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup

from ...density.windows import Window
from ...report.charts import bars
from ...report.page import Page, facts_line
from ...report.parts import joined, paragraph, table
from ...wording import number, percent, tr
from .period_change import TRENDS, PeriodChange, period_change

MOST_SHOWN = 20
"""Places in the chart and the table: those that changed most."""


@dataclass(frozen=True)
class ChangeReport:
    """What the report tells: ``names`` are those of the places, ``warnings`` what to check first."""

    change: PeriodChange
    names: Sequence[str]
    before: Window
    after: Window
    source: str
    warnings: Sequence[str]

    @property
    def whole(self) -> PeriodChange:
        """All places together."""
        before, after = np.array([self.change.before.sum()]), np.array([self.change.after.sum()])
        return period_change(before, after, self.before.days, self.after.days)

    @property
    def whole_sentence(self) -> str:
        """Both totals, their change where it can be told, and whether it is more than chance."""
        whole = self.whole
        told = {
            "before": number(int(whole.before[0])), "days_before": number(self.before.days),
            "after": number(int(whole.after[0])), "days_after": number(self.after.days),
            "trend": trend_word(str(whole.trend[0])), "p": p_written(float(whole.p[0])),
        }  # fmt: skip
        if np.isnan(whole.percent[0]):
            return tr(
                "All places: {before} incidents in {days_before} days, then {after} in {days_after} days: {trend} "
                "(p {p}).",
                **told,
            )
        return tr(
            "All places: {before} incidents in {days_before} days, then {after} in {days_after} days: {trend} "
            "({change} a day, between {low} and {high}; p {p}).",
            change=signed(float(whole.percent[0])), low=signed(float(whole.low[0])), high=signed(float(whole.high[0])),
            **told,
        )

    @property
    def places_sentence(self) -> str:
        """How many places went up, down, neither, and how many cannot tell."""
        return tr(
            "Places: {up} up, {down} down, {stable} stable, {too_few} with too few incidents to tell.",
            **{trend: number(self.change.places(trend)) for trend in TRENDS},
        )


def trend_word(trend: str) -> str:
    """A trend, in the person's language."""
    return {"up": tr("up"), "down": tr("down"), "stable": tr("stable"), "too_few": tr("too few to tell")}[trend]


def p_written(p: float) -> str:
    """« = 0,021 », or « < 0,001 » where more figures would mean nothing."""
    return f"< {number(0.001, 3)}" if p < 0.001 else f"= {number(p, 3)}"


def signed(percentage: float) -> str:
    """« +12 % », « −8 % »."""
    whole = round(percentage)
    return ("+" if whole > 0 else "−" if whole < 0 else "") + percent(abs(whole) / 100)


def change_page(report: ChangeReport) -> Page:
    """The whole report."""
    change = report.change
    return Page(
        title=tr("Change between two periods"),
        facts=facts_line(
            events=float(change.before.sum() + change.after.sum()), source=report.source,
            more=tr("before: {before}; after: {after}", before=report.before.label, after=report.after.label),
        ),
        results=[report.whole_sentence, report.places_sentence],
        warnings=report.warnings,
        sections=[(tr("Places that changed most"), _most_changed(report))],
        reading=[
            tr(
                "up and down are changes that chance hardly explains, once it counts that there are {count} places to "
                "test; stable ones may have changed too, but not so that it shows. Compare each place with the whole: "
                "where everything rises, a place that rises is no exception.",
                count=number(change.tests),
            ),
            tr(
                "z is the change on the scale of square roots, where chance weighs the same everywhere: beyond 3 it is "
                "rare. A percentage is given with its interval, and from 30 incidents on only."
            ),
        ],
        limits=[
            tr(
                "Incidents are taken as independent: a series by one author, or one evening with ten reports, weighs "
                "more than it proves. Compare the same months, and check that recording did not change."
            ),
        ],
        method=[
            tr(
                "Exact conditional test of two Poisson counts (Przyborowski and Wilenski 1940), false discovery rate "
                "over the places with enough incidents to prove anything; E-test of Krishnamoorthy and Thomson (2004) "
                "beside it."
            ),
        ],
    )


def _most_changed(report: ChangeReport) -> Markup:
    change = report.change
    order = np.argsort(-np.abs(change.z), kind="stable")
    shown = [int(place) for place in order if change.z[place] != 0 and change.trend[place] != "too_few"][:MOST_SHOWN]
    if not shown:
        return paragraph(tr("No place has enough incidents to tell."))
    names = [report.names[place] for place in shown]
    chart = bars(
        tr("Change by place (z = 2(√after − √before), beyond ±3 rare)"), names, change.z[shown], digits=1,
        horizontal=True, axis="z",
    )  # fmt: skip
    head = (
        tr("Place"), tr("Before"), tr("After"), tr("Expected after"), "z", "p", tr("Trend"), tr("Change a day")
    )
    rows = [
        (
            report.names[place], number(int(change.before[place])), number(int(change.after[place])),
            number(float(change.expected[place]), 1), number(float(change.z[place]), 1).replace("-", "−"),
            p_written(float(change.p[place])).removeprefix("= "), trend_word(str(change.trend[place])),
            _change_written(change, place),
        )  # fmt: skip
        for place in shown
    ]
    return joined((chart, table(head, rows)))


def _change_written(change: PeriodChange, place: int) -> str:
    if np.isnan(change.percent[place]):
        return "–"
    between = tr(
        "{low} to {high}", low=signed(float(change.low[place])), high=signed(float(change.high[place]))
    )
    return f"{signed(float(change.percent[place]))} ({between})"
