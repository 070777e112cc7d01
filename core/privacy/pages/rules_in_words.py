# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules that a package followed and what its figures cannot say, in sentences."""
from __future__ import annotations

import numpy as np

from ...wording import number, percent, tr
from ..protection import day_parts
from ..protection.classes import hidden_label
from ..protection.rounding import lowest_value, true_range
from ..releases.notice import Notice, by_unit
from ..releases.release import Release, hidden_in_words
from .moved_words import moved_limits, moved_rules, nothing_to_subtract
from .places_in_words import heat_in_words, places_in_words, totals_in_words


def rules_in_words(release: Release, notice: Notice) -> list[str]:
    """Rules applied, one sentence each."""
    if release.moved is not None:
        return [*_for_recipient(notice), *moved_rules(release), *_sensitive(notice)]
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
        sentences.append(_companions(release))
    return [*sentences, *_sensitive(notice)]


def _companions(release: Release) -> str:
    if release.column == day_parts.COLUMN:
        return tr(
            "A place is shown for a part of the day only where another part can be shown there in the same period; no "
            "hour is told, and facts of unknown hour are left out."
        )
    return tr("A place is shown for a category only where another category can be shown there in the same period.")


def _sensitive(notice: Notice) -> list[str]:
    if not notice.sensitive_left_out:
        return []
    return [tr("Facts known as sensitive, such as domestic or sexual violence, are left out of all figures.")]


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


def _hidden(release: Release) -> str:
    share = hidden_in_words(release.hidden, release.rules)
    if release.moved is not None:
        return tr("Hidden facts: {share}. They have no point.", share=share)
    return tr("Hidden facts: {share}. They are missing from the map, the table and the total.", share=share)


def limits_in_words(release: Release, notice: Notice) -> list[str]:
    """What the figures cannot say."""
    sentences = [
        *moved_limits(release),
        _hidden(release),
        tr("Figures count what was recorded, not what happened: they depend on who reports, patrols and writes down."),
        tr("A count is not a risk: where more people live or pass, more facts are recorded."),
        _differencing(notice) if release.moved is None else nothing_to_subtract(),
    ]  # fmt: skip
    if not release.units.size and release.moved is None:
        sentences.append(tr("Areas differ in size and in population: a large one gathers more facts."))
    if not notice.sensitive_left_out:
        sentences.append(
            tr("The source does not say which facts are sensitive: some may be counted.")
        )
    return sentences
