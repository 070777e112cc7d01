# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a time profile: its sentence, its chart, and what it leaves out."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from markupsafe import Markup

from ...report.charts import bars
from ...report.heat import heat_matrix, heat_table
from ...report.page import Page
from ...report.parts import joined, paragraph, table
from ...wording import number, percent, tr, translated
from .aoristic import CYCLES, shortest_run
from .cycle_labels import bin_names, hour_name, short_names, weekday_short
from .time_profile import ENOUGH, REASONS, TimeProfile
from .words import limits, method, reading

HALF = 0.5


def result_sentence(profile: TimeProfile) -> str:
    """The busiest bin, and for hours the shortest run that holds half of the incidents."""
    names, by = bin_names(profile.cycle.name), profile.cycle.name
    top = int(profile.weights.argmax())
    text = tr(
        "Busiest: {bin}, {weight} incidents ({share}).",
        bin=names[top] if by in ("weekday", "month") else f"{names[top]} – {hour_name((top + 1) % 24)}",
        weight=number(float(profile.weights[top]), 1),
        share=percent(float(profile.share[top]), 1),
    )
    if by == "hour":
        first, length = shortest_run(profile.weights, HALF)
        end = hour_name((first + length) % 24)
        held = percent(float(np.take(profile.share, range(first, first + length), mode="wrap").sum()))
        return text + " " + tr("{share} of them between {start} and {end}.", share=held, start=names[first], end=end)
    if by == "hour_weekday":
        descending = np.cumsum(np.sort(profile.share)[::-1])
        hours = int(np.searchsorted(descending, HALF - 1e-12)) + 1
        return text + " " + tr("Half of them fall in {hours} of the 168 hours of the week.", hours=number(hours))
    return text


def sum_sentence(profile: TimeProfile) -> str:
    """Incidents = placed + left out."""
    return tr(
        "{events} incidents = {placed} placed + {excluded} left out.",
        events=number(profile.events),
        placed=number(profile.placed),
        excluded=number(sum(profile.excluded.values())),
    )


def warnings_of(profile: TimeProfile) -> list[str]:
    """What to think of before reading the profile."""
    warnings = []
    if not profile.stands_for_all:
        warnings.append(
            tr(
                "Only {share} of the incidents can be placed, less than {enough}: the profile may not be that of the "
                "others.",
                share=percent(profile.placed / profile.events),
                enough=percent(ENOUGH),
            )
        )
    if profile.midnights:
        warnings.append(
            tr(
                "{count} incidents are at 00:00 exactly, many more than at any other hour: that probably means “hour "
                "not known”. Load the file with “midnight”: “unknown” in its profile, or filter them.",
                count=number(profile.midnights),
            )
        )
    if profile.cycle.name == "month" and profile.last - profile.first < 364:
        warnings.append(tr("Less than a year is covered: months without any day have no index."))
    return warnings


def time_profile_html(profile: TimeProfile, facts: str) -> str:
    """The whole page; ``facts`` is the line below its title."""
    titles = {
        "hour": tr("Incidents by hour of the day"),
        "weekday": tr("Incidents by day of the week"),
        "hour_weekday": tr("Incidents by hour and day of the week"),
        "month": tr("Incidents by month of the year"),
    }
    title = titles[profile.cycle.name]
    return Page(
        title,
        facts,
        [result_sentence(profile)],
        warnings_of(profile),
        [(tr("Chart"), _charts(profile)), (tr("Figures"), _figures(profile)), (tr("Left out"), _left_out(profile))],
        reading(profile.cycle.name),
        limits(),
        method(profile.longest),
    ).html()


def _charts(profile: TimeProfile) -> Markup:
    by, description = profile.cycle.name, result_sentence(profile)
    caption = tr("Number of incidents (aoristic weights)")
    if by != "hour_weekday":
        return bars(caption, short_names(by), profile.weights, axis=tr("incidents"), digits=0, description=description)
    matrix = profile.matrix()
    days, hours = _days(), short_names("hour")
    together = heat_matrix(caption, days, hours, matrix, unit=tr("incidents"), description=description)
    return joined(
        (
            together,
            bars(tr("By hour"), hours, matrix.sum(axis=0), axis=tr("incidents"), digits=0, height=200),
            bars(tr("By day of the week"), days, matrix.sum(axis=1), axis=tr("incidents"), digits=0, height=200),
        )
    )


def _figures(profile: TimeProfile) -> Markup:
    if profile.cycle.name == "hour_weekday":
        return heat_table(short_names("hour"), _days(), profile.matrix().T, digits=1)
    rows = [
        [name, number(float(weight), 1), percent(float(share), 1), _index(float(index)), number(int(exact))]
        for name, weight, share, index, exact in zip(
            bin_names(profile.cycle.name), profile.weights, profile.share, profile.index, profile.exact
        )
    ]
    total = [tr("Total"), number(float(profile.weights.sum()), 1), percent(1), "", number(int(profile.exact.sum()))]
    head = ("", tr("Incidents"), tr("Share of all"), tr("Index (mean = 100)"), tr("Known to lie in it"))
    return table(head, [*rows, total], totals=[len(rows)], named=True)


def _left_out(profile: TimeProfile) -> Markup:
    said = paragraph(sum_sentence(profile))
    rows = [
        [translated(REASONS[reason]), number(count), percent(count / profile.events, 1)]
        for reason, count in profile.excluded.items()
        if count
    ]
    return said + table((tr("Reason"), tr("Incidents"), tr("Share of all")), rows) if rows else said


def _index(value: float) -> str:
    return number(value) if np.isfinite(value) else "–"


def _days() -> Sequence[str]:
    return [weekday_short(day) for day in range(CYCLES["weekday"].bins)]
