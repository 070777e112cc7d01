# SPDX-License-Identifier: GPL-2.0-or-later
"""The texts of a sheet: what the person wrote, otherwise what the layers know, otherwise nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace

from qgis.core import QgsProcessingFeedback

from ....core.report.captions import Facts, bound, caveat, events_line, source_line, unit_line
from ....core.wording import tr
from .facts import facts_of, main_layer, title_of
from .pages import Page
from .panels import Panels
from .sheet_layers import Shown

Texts = Mapping[str, str]
"""Text of each label, by its id."""


def sheet_texts(
    written: Texts, events: float | None, shown: Shown, panels: Panels | None, feedback: QgsProcessingFeedback
) -> dict[str, str]:
    """Every text of the sheet; what was proposed and what is unknown is said.

    ``written`` has the keys ``title``, ``subtitle``, ``period``, ``source`` and ``caveat``, empty where the person
    left them so.
    """
    said = Facts(events="" if events is None else events_line(events), period=written["period"])
    known = facts_of(shown.layers, feedback)
    facts = said.completed_by(panels.facts(known) if panels else known)
    texts = {
        **written,
        **asdict(replace(facts, unit=unit_line(facts.unit))),
        "title": written["title"] or _proposed_title(shown, feedback),
        "source": source_line(written["source"]),
        "caveat": written["caveat"] or caveat(),
    }
    _say_unknown(texts, feedback)
    return {name: bound(text) for name, text in texts.items()}


def page_texts(texts: Texts, page: Page) -> dict[str, str]:
    """The texts of one page: in an atlas, the subtitle begins with the place, and totals say that they are totals."""
    if not page.name:
        return dict(texts)
    subtitle = " · ".join(part for part in (page.name, texts["subtitle"]) if part)
    events = tr("{events} in all", events=texts["events"]) if texts["events"] and page.outline is not None else ""
    return {**texts, "subtitle": subtitle, "events": events}


def _proposed_title(shown: Shown, feedback: QgsProcessingFeedback) -> str:
    title = shown.title or title_of(main_layer(shown.layers))
    feedback.pushInfo(tr("Title: “{title}”.", title=title))
    return title


def _say_unknown(texts: Texts, feedback: QgsProcessingFeedback) -> None:
    names = {
        "events": tr("the number of incidents"),
        "period": tr("the period"),
        "unit": tr("the unit"),
        "source": tr("the source"),
    }
    unknown = [name for key, name in names.items() if not texts[key]]
    if unknown:
        feedback.pushInfo(tr("Left out, because not known: {list}.", list=", ".join(unknown)))
