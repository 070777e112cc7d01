# SPDX-License-Identifier: GPL-2.0-or-later
"""The disclosure report: what was done to protect people, and what it cost, without betraying what was hidden."""
from __future__ import annotations

import json
from typing import Any

import numpy as np

from ...wording import language, number, percent, tr
from ..moved.blocks import FEWEST
from ..protection.heat import heat_facts
from ..protection.rounding import lowest_value
from ..releases.notice import Notice, heading, span, status, unit_name
from ..releases.release import Release, hidden_in_words
from .moved_words import moved_attacks, moved_facts, moved_measures
from .places_in_words import totals_in_words
from .readme import status_words, subtitle
from .rules_in_words import limits_in_words, rules_in_words
from .templates import filled, style_sheet


def report_json(release: Release, notice: Notice) -> str:
    """The report for machines; its keys are English whatever the language."""
    rules = release.rules
    content: dict[str, Any] = {
        "audience": rules.audience.name,
        "dpo_decision": status(release),
        "validated": rules.validated,
        "period": {"by": notice.period, "covered": span(release, notice)},
        "zoning": {
            "kind": release.units.kind,
            "cell_size_m": release.units.size or None,
            "largest_cell_m": release.units.largest or release.units.size or None,
            "chosen_from_the_data": notice.size_chosen,
            "crs": f"EPSG:{release.units.epsg}",
            "places": len(release.units),
        },
        "displacement": moved_facts(release) or {"at_most_m": release.units.displacement},
        "personal_data_possible": release.personal,
        "heat_map": heat_facts(release.heat),
        "categories": {"crossed": release.categories != ("",), "column": release.column,
                       "sensitive_left_out": notice.sensitive_left_out},
        "hidden_share": {"between": release.hidden, "in_words": hidden_in_words(release.hidden, rules)},
        **(_points(release) if release.moved else _figures(release, notice)),
        "recipient": {"name": notice.recipient, "expires": notice.expires} if notice.recipient else None,
        "software": notice.software,
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _figures(release: Release, notice: Notice) -> dict[str, Any]:
    """What is said of counts."""
    rules = release.rules
    return {
        "k": {"threshold": rules.k, "measured": f">= {rules.k}", "lowest_value_shown": lowest_value(rules)},
        "rounding": {"base": rules.rounding, "rule": "nearest, halves upwards, never below k"},
        "dominance": {"one_address_at_most": rules.audience.dominance, "sources_looked_at": notice.sources},
        "dwellings": {"fewest": rules.audience.addresses if notice.dwelt else None},
        "published": {"figures": release.published, "places": release.published_units, "total": release.total,
                      "total_rounded_on_its_own": release.total_rounded},
        "utility": {"largest_rounding_error": _largest_error(release), "relative": round(_relative_error(release), 3)},
        "attacks": {"margins_published": rules.totals, "possible_values_of_a_hidden_figure": f">= {rules.k}",
                    "search_for_raw_data": "nothing found in the bytes of the package"},
        "differencing": _differencing(notice),
    }  # fmt: skip


def _points(release: Release) -> dict[str, Any]:
    """What is said of points without counts; the threshold is that of the points of a class."""
    points = np.isfinite(release.values).sum(axis=0)
    return {
        "k": {"threshold": release.rules.k, "measured": f">= {int(points[points > 0].min())}"},
        "published": {"points": len(release.units), "rows": release.published, "classes": int((points > 0).sum())},
        "attacks": {"search_for_raw_data": "nothing found in the bytes of the package",
                    "address_guessed_rightly": f"at most 1 in {FEWEST}"},
        "differencing": "points carry no count: there is nothing to subtract",
    }  # fmt: skip


def report_html(release: Release, notice: Notice) -> str:
    """The report for people."""
    return filled(
        "report.html",
        language=language(),
        css=style_sheet(),
        title=heading(notice),
        subtitle=subtitle(release, notice),
        validated=release.rules.validated,
        words={
            **status_words(release),
            "heading": tr("Disclosure report"),
            "rules": tr("How people are protected"),
            "limits": tr("What these figures cannot say"),
        },
        sections=[
            (tr("Measured"), _measured(release)),
            (tr("Chosen"), _chosen(release, notice)),
            (tr("Attempts to undo it"), _attacks(release, notice)),
        ],
        rules=rules_in_words(release, notice),
        limits=limits_in_words(release, notice),
    )


def _measured(release: Release) -> list[tuple[str, str]]:
    if release.moved is not None:
        return [*moved_measures(release), (tr("Hidden facts"), hidden_in_words(release.hidden, release.rules))]
    return [
        (tr("Facts behind each figure"), f"≥ {release.rules.k}"),
        (tr("Hidden facts"), hidden_in_words(release.hidden, release.rules)),
        (tr("Figures shown"), number(release.published)),
        (
            tr("Places with a figure"),
            tr("{shown} of {all}", shown=number(release.published_units), all=number(len(release.units))),
        ),
        (tr("Total shown"), number(release.total)),
        (
            tr("Lost by rounding"),
            tr(
                "at most {error} facts a figure, {share} of the total at the very most",
                error=number(_largest_error(release)),
                share=percent(_relative_error(release), 1),
            ),
        ),
    ]


def _chosen(release: Release, notice: Notice) -> list[tuple[str, str]]:
    rules = release.rules
    how = tr("measured on the data: the finest that hides few facts") if notice.size_chosen else tr("asked for")
    return [
        (tr("Audience"), rules.audience.name),
        (tr("Places"), f"{unit_name(release)} (EPSG:{release.units.epsg}), {how}"),
        (tr("Period"), span(release, notice)),
        *_thresholds(release),
        (tr("Decision of the data protection officer"), status(release)),
        (tr("Made with"), notice.software),
    ]


def _thresholds(release: Release) -> list[tuple[str, str]]:
    rules = release.rules
    if release.moved is not None:
        return [
            (tr("Addresses for a point"), f"≥ {FEWEST}"),
            (tr("Points of a category and period"), f"≥ {rules.k}"),
        ]
    return [
        (tr("Threshold k"), str(rules.k)),
        (tr("Rounding"), tr("multiple of {base}, never below {low}", base=rules.rounding, low=lowest_value(rules))),
        (tr("One address at most"), percent(rules.audience.dominance)),
    ]


def _differencing(notice: Notice) -> str:
    if notice.controlled:
        return "checked: no difference with a package of the release ledger tells of 1 to k - 1 facts"
    return "not checked: this package was not compared with earlier ones"


def _attacks(release: Release, notice: Notice) -> list[tuple[str, str]]:
    searched = tr("Nothing of the source was found in any file of the package, at any depth.")
    if release.moved is not None:
        return [*moved_attacks(), (tr("Search for raw data"), searched)]
    return [
        (
            tr("Subtraction within the package"),
            totals_in_words(release)
            if release.rules.totals
            else tr("No total by place, period or category is given: every hidden figure may be anything below k."),
        ),
        (tr("Search for raw data"), searched),
        (
            tr("Comparison with earlier packages"),
            tr("Differencing checked: no difference with a package of the ledger tells of a few facts.")
            if notice.controlled
            else tr("Differencing was not checked: no ledger of releases was given."),
        ),
    ]


def _largest_error(release: Release) -> int:
    """Largest difference between a shown value and the count behind it."""
    rules = release.rules
    return max(rules.rounding // 2, lowest_value(rules) - rules.k)


def _relative_error(release: Release) -> float:
    """Sum of the largest differences, as a share of what is shown: a bound from what is published alone."""
    shown = np.nansum(release.values)
    return float(release.published * _largest_error(release) / shown)
