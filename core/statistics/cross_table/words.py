# SPDX-License-Identifier: GPL-2.0-or-later
"""What the report of a cross table says beside its figures."""
from __future__ import annotations

from ...wording import later, tr, translated

UNITS = {
    "fact": later("facts"),
    "victim": later("victims"),
    "heard_victim": later("victims heard"),
    "vehicle": later("vehicles"),
    "suspect": later("suspects"),
    "call": later("calls"),
    "intervention": later("interventions"),
    "device": later("devices"),
}


def unit_word(unit: str | None) -> str:
    """A counting unit, plural, in the person's language; the word itself where it is none of ours."""
    if unit is None:
        return tr("incidents of unknown unit")
    return translated(UNITS[unit]) if unit in UNITS else unit


def reading(weighted: bool, with_rates: bool) -> list[str]:
    """How to read the table."""
    texts = [
        tr(
            "One table for each counting unit. Victims, vehicles and facts are never added up: one fact may have "
            "several victims, and their sum would count nothing. Margins are sums inside one unit."
        ),
        tr(
            "Rows without a category, outside the areas or without a date stand in lines of their own, so that the "
            "totals are those of the layer."
        ),
    ]
    if weighted:
        texts.append(tr("Figures sum the number of facts of each row; the mark of small numbers is that of rows."))
    if with_rates:
        texts.append(
            tr(
                "Rates are for the whole period, with their 95% interval in brackets: where the intervals of two areas "
                "largely overlap, the areas do not surely differ. Burglaries of dwellings are related to dwellings "
                "only."
            )
        )
    return texts


def limits() -> list[str]:
    """What the table cannot say."""
    return [
        tr(
            "It counts what partners record: a rise may be a campaign, a new counter or a change of software. Compare "
            "partners with themselves."
        ),
        tr(
            "A table that crosses several facts about few people may identify them: it is a working document, not for "
            "publication. To publish, make an anonymised package."
        ),
    ]


def method() -> list[str]:
    """How rates are computed, and after whom."""
    return [
        tr(
            "Rate: 1,000 × number / inhabitants (or dwellings), from 500 of them on. Interval: Byar's approximation of "
            "the Poisson interval, stretched where a row counts for several facts."
        ),
        tr(
            "Breslow, N. E. and Day, N. E. (1987), Statistical Methods in Cancer Research, vol. II, p. 69. Dobson, A. "
            "J. et al. (1991), Statistics in Medicine 10(3), pp. 457–462."
        ),
    ]
