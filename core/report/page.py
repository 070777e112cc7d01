# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports of statistics: one HTML page that opens anywhere, without network nor script.

A report is made thus, every text being escaped unless it is :class:`markupsafe.Markup` of :mod:`.parts`,
:mod:`.charts`, :mod:`.heat` or :mod:`.shares`::

    page = Page(
        title=tr("Concentration of incidents"),
        facts=facts_line(events=1234, first="2024-01-01", last="2024-12-31", source=name, unit=tr("incidents")),
        results=[tr("{share} of the incidents on {part} of the segments.", …)],
        sections=[(tr("Curve"), share_curve(…)), (tr("Table"), table(head, rows))],
        reading=[tr("…")], limits=[tr("…")], method=[tr("…")],
    )
    write_text(path, page.html())
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from .. import wording
from ..wording import tr
from .captions import bound, events_line, period_line, source_line, unit_line
from .parts import aside, drawn, joined, listed, paragraph, section

STYLES = Path(__file__).parents[2] / "resources" / "styles"


@dataclass(frozen=True)
class Page:
    """What a report says, from top to bottom; what is empty is left out.

    ``facts`` is the line below the title (see :func:`facts_line`); ``results`` the sentences to remember; ``warnings``
    what to check first; ``sections`` titles and bodies; ``reading``, ``limits`` and ``method`` paragraphs in the
    sections « How to read these figures », « Limits » and « Method » that every report ends with.
    """

    title: str
    facts: str
    results: Sequence[Markup | str] = ()
    warnings: Sequence[Markup | str] = ()
    sections: Sequence[tuple[str, Markup | str]] = ()
    reading: Sequence[Markup | str] = ()
    limits: Sequence[Markup | str] = ()
    method: Sequence[Markup | str] = ()

    def html(self) -> str:
        """The whole page, in the person's language."""
        closing = (
            (tr("How to read these figures"), self.reading), (tr("Limits"), self.limits), (tr("Method"), self.method),
        )  # fmt: skip
        body = joined(
            (
                paragraph(self.facts, "quiet") if self.facts else "",
                joined(paragraph(result, "result") for result in self.results),
                aside(tr("To check"), listed(self.warnings)) if self.warnings else "",
                joined(section(title, content) for title, content in self.sections),
                joined(section(title, joined(map(paragraph, texts))) for title, texts in closing if texts),
            )
        )
        return whole_page(self.title, body)


def facts_line(
    *, events: float | None = None, first: str = "", last: str = "", source: str = "", unit: str = "", more: str = ""
) -> str:
    """« 1 234 faits · janvier – décembre 2024 · Source : … · Unité : … »; what is not known is left out.

    ``first`` and ``last`` are ISO dates of the first and last incident; ``more`` is a last fact of one's own.
    """
    known = (
        "" if events is None else events_line(events), period_line(first, last), source_line(source), unit_line(unit),
        more,
    )  # fmt: skip
    return " · ".join(fact for fact in known if fact)


def whole_page(title: str, body: Markup, style: str = "report.css") -> str:
    """An HTML document around ``body``; ``style`` is a file of resources/styles, put inside the page."""
    css = drawn((STYLES / style).read_text(encoding="utf-8"))
    return str(
        Markup(
            '<!DOCTYPE html>\n<html lang="{}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1"><title>{}</title>'
            "<style>{}</style></head><body><h1>{}</h1>{}<footer>Quiétude</footer></body></html>\n"
        ).format(wording.language(), bound(title), css, bound(title), body)
    )
