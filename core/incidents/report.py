# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a loading: one page that opens anywhere and says what became of every row."""
from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from .. import wording
from ..report.period import written_period
from ..wording import number, percent, tr
from .bars import month_bars
from .findings import Findings
from .nomenclature import categories, families
from .reasons import meaning, sentence
from .telling import place_word, precision_word, warnings_of

STYLE = Path(__file__).parents[2] / "resources" / "styles" / "report.css"
MOST_LABELS = 25


def report_html(findings: Findings) -> str:
    """A whole HTML page, in the person's language; no network, no script, everything escaped."""
    title = tr("Loading of {source}", source=findings.source)
    sections = (
        _sum(findings),
        _to_check(findings),
        _section(tr("How the source was read"), _notes(findings)),
        _section(tr("Rejected rows"), _rejects(findings)),
        _section(tr("When"), _when(findings)),
        _section(tr("What"), _what(findings)),
        _section(tr("Where"), _where(findings)),
        _section(tr("Good to know of accepted rows"), _flags(findings)),
        _section(tr("Columns"), _columns(findings)),
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{wording.language()}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{STYLE.read_text(encoding='utf-8')}</style></head><body>"
        f"<h1>{escape(title)}</h1><p class='quiet'>{escape(findings.profile.title)} · SHA-256 "
        f"<code>{findings.digest[:16]}…</code></p>{''.join(sections)}"
        f"<footer>Quiétude</footer></body></html>\n"
    )


def _sum(findings: Findings) -> str:
    """Rows in = accepted + rejected, in words and as a bar."""
    share = findings.accepted / findings.rows
    return (
        f"<p class='sum'><b>{number(findings.rows)}</b> {escape(tr('rows read'))} = "
        f"<b class='in'>{number(findings.accepted)}</b> {escape(tr('accepted'))} + "
        f"<b class='out'>{number(findings.rejected)}</b> {escape(tr('rejected'))}</p>"
        f"<div class='bar'><i style='width:{100 * share:.2f}%'></i></div>"
        f"<p class='quiet'>{escape(tr('{share} accepted', share=percent(share, 1)))} · "
        f"{escape(tr('{count} rows without a position', count=number(findings.without_position)))}</p>"
    )


def _to_check(findings: Findings) -> str:
    doubts = [*(note.found for note in findings.to_check), *warnings_of(findings)]
    if not doubts:
        return ""
    return f"<aside><h2>{escape(tr('To check'))}</h2>{_list(doubts)}</aside>"


def _notes(findings: Findings) -> str:
    return _pairs((note.about, note.found) for note in findings.notes if not note.to_check)


def _rejects(findings: Findings) -> str:
    if not findings.rejects:
        return _paragraph(tr("None: every row was accepted."))
    head = (tr("Rows"), tr("Reason"), tr("Examples"))
    rows = []
    for reject in findings.rejects:
        examples = [
            tr("line {line}", line=number(line)) + (f" ({cells})" if cells else "") for line, cells in reject.examples
        ]
        rows.append((number(reject.count), sentence(reject.reason), ", ".join(examples)))
    return _table(head, rows)


def _when(findings: Findings) -> str:
    if findings.first is None or findings.last is None:
        return _paragraph(tr("No incident has a date."))
    period = written_period(findings.first.date(), findings.last.date())
    known = _shares((precision_word(word), count) for word, count in findings.precisions.items())
    return _paragraph(period) + month_bars(findings.months) + _table((tr("Known to the"), tr("Rows"), ""), known)


def _what(findings: Findings) -> str:
    known = _by_family(findings)
    mapped = _table((tr("Family"), tr("Category"), tr("Rows")), known) if known else ""
    if findings.unmapped.empty:
        return mapped
    few = findings.unmapped.head(MOST_LABELS)
    title = tr("{count} rows have a label that the nomenclature does not know", count=number(findings.unmapped.sum()))
    labels = [(str(label), number(count)) for label, count in few.items()]
    if len(findings.unmapped) > len(few):
        labels.append((tr("{count} more labels", count=number(len(findings.unmapped) - len(few))), ""))
    return mapped + f"<h3>{escape(title)}</h3>" + _table((tr("Label of the source"), tr("Rows")), labels)


def _by_family(findings: Findings) -> list[tuple[str, str, str]]:
    """Categories under their family, which is named once with its total."""
    rows = []
    for family in families().values():
        codes = [code for code in findings.categories.index if categories()[code].family == family.code]
        counts = findings.categories.reindex(codes)
        if len(codes) > 1:
            rows.append((family.label, "", number(int(counts.sum()))))
        rows += [
            ("" if len(codes) > 1 else family.label, categories()[code].label, number(int(counts[code])))
            for code in codes
        ]
    return rows


def _where(findings: Findings) -> str:
    stacked = tr("{share} of the incidents share their exact position with another.", share=percent(findings.stacked))
    places = _shares((place_word(word), count) for word, count in findings.places.items())
    positions = _paragraph(stacked) if findings.accepted > findings.flags.get("no_geometry", 0) else ""
    return positions + _table((tr("Precision of the place"), tr("Rows"), ""), places)


def _flags(findings: Findings) -> str:
    if not findings.flags:
        return _paragraph(tr("Nothing to report."))
    rows = [(number(count), meaning(flag), flag) for flag, count in findings.flags.items()]
    return _table((tr("Rows"), tr("What"), tr("Code")), rows)


def _columns(findings: Findings) -> str:
    sources: dict[str, list[str]] = {}
    for column, field in findings.imported:
        sources.setdefault(field, []).append(column)
    rows = [(field, ", ".join(names)) for field, names in sources.items()]
    read = _table((tr("Field"), tr("Columns it comes from")), rows)
    kept_out = ""
    if findings.never:
        names = ", ".join(findings.never)
        kept_out += _paragraph(tr("Never imported (persons, addresses or free text): {columns}", columns=names))
    if findings.left_out:
        names = ", ".join(findings.left_out)
        kept_out += _paragraph(tr("Not imported (no field for them): {columns}", columns=names))
    return read + kept_out


def _shares(counts: Iterable[tuple[str, int]]) -> list[tuple[str, str, str]]:
    pairs = list(counts)
    total = max(sum(count for _, count in pairs), 1)
    return [(word, number(count), percent(count / total, 1)) for word, count in pairs]


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _list(texts: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return f"<dl>{''.join(f'<dt>{escape(about)}</dt><dd>{escape(found)}</dd>' for about, found in pairs)}</dl>"


def _cell(text: str) -> str:
    """A cell; figures stand to the right, on one line."""
    figure = text[:1].isdigit() and not any(letter.isalpha() for letter in text)
    return f"<td{' class=n' if figure else ''}>{escape(text)}</td>"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table; a row with a first cell but no second one is a total of those below it."""
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join(
        f"<tr{' class=total' if len(row) > 2 and row[0] and not row[1] else ''}>{''.join(map(_cell, row))}</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table>"
