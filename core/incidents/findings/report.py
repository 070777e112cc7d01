# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a loading: one page that opens anywhere and says what became of every row."""
from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from ...privacy.persons.identifiers import missing_libraries
from ...report.page import whole_page
from ...report.parts import aside, drawn, joined, listed, paragraph, section, table
from ...report.period import written_period
from ...wording import number, percent, tr
from ..nomenclature import categories, families
from .bars import month_bars
from .findings import Findings
from .reasons import meaning, sentence
from .telling import place_word, precision_word, unit_word, warnings_of

MOST_LABELS = 25


def report_html(findings: Findings) -> str:
    """A whole HTML page, in the person's language; no network, no script, everything escaped."""
    return whole_page(tr("Loading of {source}", source=findings.source), body_of(findings))


def body_of(findings: Findings) -> Markup:
    """What the page says of the findings, without its title."""
    sections = (
        _sum(findings),
        _to_check(findings),
        section(tr("How the source was read"), _notes(findings)),
        section(tr("Rejected rows"), _rejects(findings)),
        section(tr("When"), _when(findings)),
        section(tr("What"), _what(findings)),
        section(tr("Where"), _where(findings)),
        section(tr("Good to know of accepted rows"), _flags(findings)),
        section(tr("Columns"), _columns(findings)),
    )
    about = Markup('<p class="quiet">{} · SHA-256 <code>{}…</code></p>').format(
        findings.profile.title, findings.digest[:16]
    )
    return joined((about, *sections))


def _sum(findings: Findings) -> Markup:
    """Rows in = accepted + rejected, in words and as a bar."""
    share = findings.accepted / findings.rows
    return Markup(
        '<p class="sum"><b>{}</b> {} = <b class="in">{}</b> {} + <b class="out">{}</b> {}</p>'
        '<div class="bar"><i style="width:{}%"></i></div><p class="quiet">{} · {}</p>'
    ).format(
        number(findings.rows), tr("rows read"), number(findings.accepted), tr("accepted"), number(findings.rejected),
        tr("rejected"), f"{100 * share:.2f}", tr("{share} accepted", share=percent(share, 1)),
        tr("{count} rows without a position", count=number(findings.without_position)),
    )  # fmt: skip


def _to_check(findings: Findings) -> Markup:
    doubts = [*(note.found for note in findings.to_check), *warnings_of(findings)]
    if not doubts:
        return Markup("")
    return aside(tr("To check"), listed(doubts))


def _notes(findings: Findings) -> Markup:
    head = (tr("About"), tr("Found"), tr("For instance"), tr("Confidence"))
    rows = [
        (note.about, note.found, note.sample, "" if note.confidence is None else percent(note.confidence))
        for note in findings.notes
        if not note.to_check
    ]
    return table(head, rows)


def _rejects(findings: Findings) -> Markup:
    if not findings.rejects:
        return paragraph(tr("None: every row was accepted."))
    head = (tr("Rows"), tr("Reason"), tr("Examples"))
    rows = []
    for reject in findings.rejects:
        examples = [
            tr("line {line}", line=number(line)) + (f" ({cells})" if cells else "") for line, cells in reject.examples
        ]
        rows.append((number(reject.count), sentence(reject.reason), ", ".join(examples)))
    return table(head, rows)


def _when(findings: Findings) -> Markup:
    if findings.first is None or findings.last is None:
        return paragraph(tr("No incident has a date."))
    period = written_period(findings.first.date(), findings.last.date())
    known = _shares((precision_word(word), count) for word, count in findings.precisions.items())
    return paragraph(period) + drawn(month_bars(findings.months)) + table((tr("Known to the"), tr("Rows"), ""), known)


def _what(findings: Findings) -> Markup:
    known = _by_family(findings)
    totals = [rank for rank, (family, category, _) in enumerate(known) if family and not category]
    mapped = table((tr("Family"), tr("Category"), tr("Rows")), known, totals) if known else Markup("")
    mapped += _units(findings)
    if findings.unmapped.empty:
        return mapped
    few = findings.unmapped.head(MOST_LABELS)
    title = tr("{count} rows have a label that the nomenclature does not know", count=number(findings.unmapped.sum()))
    labels = [(str(label), number(count), _likely(findings, str(label))) for label, count in few.items()]
    if len(findings.unmapped) > len(few):
        labels.append((tr("{count} more labels", count=number(len(findings.unmapped) - len(few))), "", ""))
    head = (tr("Label of the source"), tr("Rows"), tr("Perhaps (for a person to decide)"))
    return mapped + Markup("<h3>{}</h3>").format(title) + table(head, labels)


def _likely(findings: Findings, label: str) -> str:
    """The category that a label resembles, as a proposal."""
    code = findings.likely.get(label)
    return f"{categories()[code].label} ({code})" if code else ""


def _units(findings: Findings) -> Markup:
    """Rows and quantities by counting unit, which are never added up, where there are several or quantities."""
    if len(findings.units) < 2 and all(count == total for count, total in findings.units.values()):
        return Markup("")
    rows = [(unit_word(unit), number(count), number(total)) for unit, (count, total) in findings.units.items()]
    head = (tr("Counting unit (never added up)"), tr("Rows"), tr("Sum of quantities"))
    return table(head, rows)


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


def _where(findings: Findings) -> Markup:
    stacked = tr("{share} of the incidents share their exact position with another.", share=percent(findings.stacked))
    places = _shares((place_word(word), count) for word, count in findings.places.items())
    positions = paragraph(stacked) if findings.accepted > findings.flags.get("no_geometry", 0) else Markup("")
    return positions + table((tr("Precision of the place"), tr("Rows"), ""), places)


def _flags(findings: Findings) -> Markup:
    if not findings.flags:
        return paragraph(tr("Nothing to report."))
    rows = [(number(count), meaning(flag), flag) for flag, count in findings.flags.items()]
    return table((tr("Rows"), tr("What"), tr("Code")), rows)


def _columns(findings: Findings) -> Markup:
    sources: dict[str, list[str]] = {}
    for column, field in findings.imported:
        sources.setdefault(field, []).append(column)
    rows = [(field, ", ".join(names)) for field, names in sources.items()]
    read = table((tr("Field"), tr("Columns it comes from")), rows)
    kept_out = Markup("")
    if findings.never:
        names = ", ".join(findings.never)
        kept_out += paragraph(tr("Never imported (persons, addresses or free text): {columns}", columns=names))
    if findings.personal:
        persons = [(one.column, one.sentence, one.reason) for one in findings.personal]
        kept_out += paragraph(tr("Left out because they tell of persons:"))
        kept_out += table((tr("Column"), tr("What it holds"), tr("How it was found")), persons)
    if missing_libraries():
        kept_out += paragraph(
            tr("Keys of numbers were not checked: {libraries} is not on this machine.",
               libraries=", ".join(missing_libraries()))
        )  # fmt: skip
    if findings.left_out:
        names = ", ".join(findings.left_out)
        kept_out += paragraph(tr("Not imported (no field for them): {columns}", columns=names))
    return read + kept_out


def _shares(counts: Iterable[tuple[str, int]]) -> list[tuple[str, str, str]]:
    pairs = list(counts)
    total = max(sum(count for _, count in pairs), 1)
    return [(word, number(count), percent(count / total, 1)) for word, count in pairs]
