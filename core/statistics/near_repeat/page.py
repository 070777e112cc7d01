# SPDX-License-Identifier: GPL-2.0-or-later
"""The report on near repeats: the table of ratios in colour, a chart, and how to read both."""
from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ...report.charts import lines
from ...report.page import Page, facts_line
from ...report.parts import joined, table
from ...report.ramp import ink
from ...wording import NO_BREAK_SPACE, number, percent, tr
from .near_repeat import LEVELS, RAISED, NearRepeat

COLOURS = {"p_001": "#a5142c", "p_01": "#ec7a29", "p_05": "#fec561"}
"""Backgrounds of the bands that are raised, the darker the less chance explains them (after ColorBrewer YlOrRd)."""
SERIES = 6
"""Lines that a chart can tell apart."""


def near_repeat_page(result: NearRepeat, source: str, first: str, last: str, said: list[str], metric: str) -> Page:
    """The report; ``first`` and ``last`` are ISO dates of the events, ``said`` what to check first."""
    return Page(
        title=tr("Near repeats"),
        facts=facts_line(events=result.events, first=first, last=last, source=source, unit=tr("pairs of incidents")),
        results=[first_band_sentence(result), raised_sentence(result)],
        warnings=said,
        sections=[
            (tr("Pairs by distance and time: observed / expected"), joined((_legend(), _ratios(result)))),
            (tr("Observed / expected, by distance"), _chart(result)),
            (tr("Figures"), _figures(result)),
        ],
        reading=_reading(),
        limits=_limits(),
        method=_method(result, metric),
    )


def first_band_sentence(result: NearRepeat) -> str:
    """What the nearest and soonest band holds, beside what chance makes."""
    return tr(
        "Nearest and soonest band, {distance} m and {days} days: {observed} pairs, {expected} expected ({ratio}, "
        "p = {p}).",
        distance=result.distances.labels[0],
        days=result.days.labels[0],
        observed=number(int(result.observed[0, 0])),
        expected=number(float(result.expected[0, 0]), 1),
        ratio=_times(result.ratio[0, 0]),
        p=number(float(result.p[0, 0]), 3),
    )


def raised_sentence(result: NearRepeat) -> str:
    """How many bands hold more than chance explains."""
    raised = int(result.raised.sum())
    if not raised:
        return tr("No band holds at least 20% more pairs than expected with p ≤ 0.05.")
    return tr(
        "Bands with at least 20% more pairs than expected and p ≤ 0.05: {raised} of {bands}.",
        raised=number(raised),
        bands=number(result.observed.size),
    )


def _times(ratio: float) -> str:
    return f"×{NO_BREAK_SPACE}{_plain(ratio)}"


def _plain(ratio: float) -> str:
    return number(float(ratio), 2) if np.isfinite(ratio) else "–"


def _legend() -> Markup:
    words = {"p_001": "p ≤ " + number(LEVELS[0][0], 3), "p_01": "p ≤ " + number(LEVELS[1][0], 2),
             "p_05": "p ≤ " + number(LEVELS[2][0], 2)}  # fmt: skip
    swatches = joined(
        Markup('<span style="background:{};color:{};padding:.1rem .5rem">{}</span> ').format(
            COLOURS[level], ink(COLOURS[level]), words[level]
        )
        for level in COLOURS
    )
    share = percent(RAISED - 1)
    more = tr("and at least {share} more pairs than expected; the other bands have no colour.", share=share)
    return Markup('<p class="quiet">{} {}</p>').format(swatches, more)


def _ratios(result: NearRepeat) -> Markup:
    """One cell a band: the ratio, and below it observed and expected."""
    head = joined(
        Markup('<th scope="col" class=n>{}</th>').format(tr("{band} days", band=label)) for label in result.days.labels
    )
    body = joined(
        Markup('<tr><th scope="row" class=n>{}</th>{}</tr>').format(
            tr("{band} m", band=label), joined(_cell(result, row, column) for column in range(len(result.days)))
        )
        for row, label in enumerate(result.distances.labels)
    )
    return Markup(
        '<div class="scroll"><table class="heat">'
        "<thead><tr><td></td>{}</tr></thead><tbody>{}</tbody></table></div>"
    ).format(head, body)


def _cell(result: NearRepeat, row: int, column: int) -> Markup:
    colour = COLOURS.get(result.significance(row, column), "#ffffff") if result.raised[row, column] else "#f4f5f8"
    return Markup('<td class=n style="background:{};color:{}"><b>{}</b><br><small>{} / {}</small></td>').format(
        colour,
        ink(colour),
        _times(result.ratio[row, column]),
        number(int(result.observed[row, column])),
        number(float(result.expected[row, column]), 1),
    )


def _chart(result: NearRepeat) -> Markup:
    series = {
        tr("{band} days", band=label): result.ratio[:, column]
        for column, label in enumerate(result.days.labels[:SERIES])
    }
    caption = tr("Pairs observed / expected, by band of distance (m); 1 is what chance makes")
    return lines(caption, result.distances.labels, series, axis=tr("observed / expected"))


def _figures(result: NearRepeat) -> Markup:
    head = [tr("Distance (m)"), tr("Time (days)"), tr("Observed"), tr("Expected"), tr("Ratio"), tr("Ratio to median"),
            "p"]  # fmt: skip
    rows = [
        [
            result.distances.labels[row],
            result.days.labels[column],
            number(int(result.observed[row, column])),
            number(float(result.expected[row, column]), 1),
            _plain(result.ratio[row, column]),
            _plain(result.median_ratio[row, column]),
            number(float(result.p[row, column]), 3),
        ]
        for row in range(len(result.distances))
        for column in range(len(result.days))
    ]
    return table(head, rows)


def _reading() -> list[str]:
    return [
        tr(
            "A band such as (200, 400] holds the pairs more than 200 m and at most 400 m apart; [0, 200] also holds "
            "those at the same place. Days are differences between calendar days: 0 is the same day."
        ),
        tr(
            "A ratio of 1.5 means half as many pairs again as chance makes with the same places and the same dates. "
            "Near repeats show as ratios that are high near and soon, top left, and fall towards 1 farther and later."
        ),
        tr(
            "It tells for how long and how far, after an incident, attention is well spent: the last coloured band "
            "of the first row and of the first column."
        ),
    ]


def _limits() -> list[str]:
    return [
        tr(
            "Raised ratios say that incidents come close together in space and time, not why: the same author, the "
            "same cause, an event, or one incident recorded twice. Remove duplicates first; dates that are those of "
            "the report and not of the incident blur the table."
        ),
        tr(
            "The shuffling supposes that the map and the calendar do not depend on each other: a district built or "
            "better reported in the second half of the period also raises ratios, mostly in every band of distance."
        ),
        tr(
            "Each band has its own test; among many bands, some are raised by chance. A pattern of neighbouring bands "
            "says more than a single one."
        ),
    ]


def _method(result: NearRepeat, metric: str) -> list[str]:
    distance = tr("along the axes (Manhattan)") if metric == "manhattan" else tr("as the crow flies (Euclidean)")
    return [
        tr(
            "Knox table; distances {distance}; expected = mean of {count} tables with the dates shuffled over the "
            "places; p = (1 + tables with at least as many pairs) / (1 + {count}), one-sided. Median ratio: observed "
            "by the median of the shuffled tables.",
            distance=distance,
            count=number(result.permutations),
        ),
        tr(
            "Knox, E. G. (1964), The detection of space-time interactions, Applied Statistics 13(1), pp. 25–29. "
            "Johnson, S. D. et al. (2007), Space-time patterns of risk, Journal of Quantitative Criminology 23, "
            "pp. 201–219. "
            "Ratcliffe, J. H. (2009), Near Repeat Calculator, Temple University. North, B. V., Curtis, D. and Sham, "
            "P. C. (2002), American Journal of Human Genetics 71(2), pp. 439–441."
        ),
    ]
