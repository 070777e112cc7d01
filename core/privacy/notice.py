# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package says of itself in words: nothing here comes from the facts, but what is published of them."""
from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np

from ..incidents import nomenclature
from ..wording import number, percent, tr
from .classes import hidden_label
from .places_in_words import heat_in_words, places_in_words, totals_in_words
from .release import TOTAL, Release, hidden_in_words
from .rounding import lowest_value, true_range


@dataclass(frozen=True)
class Notice:
    """Texts of the producer, and what the run knows: ``years`` shown, ``period`` asked for, ``software`` used.

    ``controlled`` tells whether it was compared with the releases of a ledger; ``recipient``, ``expires`` and ``copy``
    are those of a restricted package. ``sensitive_left_out`` tells whether the layer said which facts are sensitive,
    so that they could be left out; ``dwelt`` and ``sources`` whether dwellings and those who reported were looked at.
    """

    title: str
    commune: str
    licence: str
    period: str
    years: tuple[str, ...]
    software: str
    sensitive_left_out: bool = False
    size_chosen: bool = False
    dwelt: bool = False
    sources: bool = False
    controlled: bool = False
    recipient: str = ""
    expires: str = ""
    copy: str = ""


def heading(notice: Notice) -> str:
    """Title of the package, the producer's or a plain one."""
    return notice.title or tr("Facts recorded")


def span(release: Release, notice: Notice) -> str:
    """Period that is covered, from what is published alone."""
    known = notice.years if release.periods == ("",) else release.dated
    if not known:
        return tr("whole period supplied")
    first, last = known[0], known[-1]
    if release.periods == ("",) and int(last) - int(first) >= len(known):
        return ", ".join(known)
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def unit_name(release: Release) -> str:
    """What a place is called."""
    units = release.units
    if units.kind == "quadtree":
        return tr("squares of {size} m to {largest} m", size=number(units.size), largest=number(units.largest))
    if units.kind == "snapped_points":
        return tr("points of addresses")
    return tr("cells of {size} m", size=number(units.size)) if units.size else tr("areas")


def spoken(category: str) -> str:
    """A category as people say it, where the nomenclature knows its code or that of its family."""
    if category == TOTAL:
        return tr("all categories")
    known = nomenclature.categories().get(category) or nomenclature.families().get(category)
    return known.label if known else category


def spoken_period(period: str) -> str:
    """A period as people say it."""
    return tr("whole period") if period == TOTAL else period


def by_unit(release: Release) -> str:
    """What facts are counted by, one place at a time."""
    units = release.units
    if units.kind == "quadtree":
        return tr("by square of {size} m to {largest} m", size=number(units.size), largest=number(units.largest))
    if units.kind == "snapped_points":
        return tr("by point that stands for {fewest} addresses or more", fewest=release.rules.audience.addresses)
    return tr("by cell of {size} m", size=number(units.size)) if units.size else tr("by area")


def status(release: Release) -> str:
    """Whether the data protection officer has decided."""
    return release.rules.decision.strip() or tr("NOT VALIDATED")


def file_name(release: Release, notice: Notice) -> str:
    """Suggested name of the package, without accents, spaces or dates of making."""
    parts = ["obs", notice.commune or tr("commune"), heading(notice), span(release, notice).replace(" ", "-")]
    return "-".join(_slug(part) for part in [*parts, release.rules.audience.name]) + "-v1.zip"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40].strip("-") or "x"


def rules_in_words(release: Release, notice: Notice) -> list[str]:
    """Rules applied, one sentence each."""
    rules = release.rules
    lowest = lowest_value(rules)
    low, high = true_range(np.array([lowest]), rules)
    sentences = [
        *_for_recipient(notice),
        tr(
            "Facts are counted {by_unit}; no position, no address, no hour and no identifier is in this package.",
            by_unit=by_unit(release),
        ),
        tr(
            "A figure is shown only where at least {k} facts were counted. Everything else, none included, is in one "
            "class, “{label}”: nobody can tell an empty place from one with a few facts.",
            k=rules.k,
            label=hidden_label(rules),
        ),
        tr(
            "A place is in that class too when a single address gathers more than {share} of its facts.",
            share=percent(rules.audience.dominance),
        ),
        *places_in_words(release, notice),
        tr(
            "Figures are rounded to a multiple of {base}. The lowest, {lowest}, stands for {low} to {high} facts.",
            base=rules.rounding,
            lowest=lowest,
            low=number(int(low[0])),
            high=number(int(high[0])),
        ),
        _total_rule(release),
    ]
    if rules.totals:
        sentences.append(totals_in_words(release))
    elif release.periods != ("",):
        sentences.append(tr("Figures are given for each period and never added up over periods: sums would betray."))
    if rules.three_years:
        sentences.append(tr("A year is shown only as one of three years running that can all be shown."))
    if release.heat is not None:
        sentences.append(heat_in_words(release.heat))
    if release.categories != ("",):
        sentences.append(
            tr("A place is shown for a category only where another category can be shown there in the same period.")
        )
    if notice.sensitive_left_out:
        sentences.append(
            tr("Facts known as sensitive, such as domestic or sexual violence, are left out of all figures.")
        )
    return sentences


def _differencing(notice: Notice) -> str:
    if notice.controlled:
        return tr(
            "This package was compared with those of the ledger of releases: no difference tells of a few facts. "
            "Packages that are not in it were not."
        )
    return tr(
        "This package was judged on its own. It was not compared with earlier ones: two packages on different "
        "cells, areas or periods may tell together what neither tells alone."
    )


def _for_recipient(notice: Notice) -> list[str]:
    """For whom a restricted package is, and until when."""
    if not notice.recipient:
        return []
    sentence = tr("For {name} alone: not to be passed on, and to be destroyed on {day}.", name=notice.recipient,
                  day=notice.expires)  # fmt: skip
    return [sentence, *([tr("Copy {mark}.", mark=notice.copy)] if notice.copy else [])]


def _total_rule(release: Release) -> str:
    if release.total_rounded:
        return tr("The total is that of the shown facts, rounded on its own: it is not the sum of the rounded figures.")
    return tr("The total is the sum of the rounded figures that are shown.")


def limits_in_words(release: Release, notice: Notice) -> list[str]:
    """What the figures cannot say."""
    sentences = [
        tr("Hidden facts: {share}. They are missing from the map, the table and the total.",
           share=hidden_in_words(release.hidden, release.rules)),
        tr("Figures count what was recorded, not what happened: they depend on who reports, patrols and writes down."),
        tr("A count is not a risk: where more people live or pass, more facts are recorded."),
        _differencing(notice),
    ]  # fmt: skip
    if not release.units.size:
        sentences.append(tr("Areas differ in size and in population: a large one gathers more facts."))
    if not notice.sensitive_left_out:
        sentences.append(
            tr("The source does not say which facts are sensitive: some may be counted.")
        )
    return sentences
