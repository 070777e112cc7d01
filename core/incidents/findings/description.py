# SPDX-License-Identifier: GPL-2.0-or-later
"""The description of a source: how it would be read, column by column, and what a person has to decide."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...privacy.persons.identifiers import personal_columns
from ...report.page import whole_page
from ...report.parts import aside, joined, paragraph, section, table
from ...wording import number, percent, tr
from ..files.table import Table
from ..missing import is_missing
from .findings import Findings
from .report import body_of

EXAMPLES, LONGEST = 3, 40


@dataclass(frozen=True)
class ColumnFound:
    """A column of a source: what becomes of it, how much of it is filled, and a few values where none is a person's."""

    name: str
    becomes: str
    filled: float
    distinct: int
    examples: tuple[str, ...]


def columns_found(sample: Table, findings: Findings | None) -> Iterator[ColumnFound]:
    """Every column of the rows in ``sample``; without ``findings``, nothing is known of what they become."""
    fields: dict[str, list[str]] = {}
    for column, field in findings.imported if findings else ():
        fields.setdefault(column, []).append(field)
    names = tuple(sample.frame.columns)
    persons = {one.column: one for one in personal_columns(sample.frame, tuple(n for n in names if n not in fields))}
    never = set(findings.never if findings else ())
    for name in names:
        text = sample.frame[name].astype(str).str.strip()
        said = text[~is_missing(text)]
        if name in fields:
            becomes = ", ".join(fields[name])
        elif name in persons:
            becomes = tr("left out: {what}, {how}", what=persons[name].sentence, how=persons[name].reason)
        elif findings is None:
            becomes = tr("known once this is decided")
        else:
            becomes = tr("left out by the profile") if name in never else tr("left out: no field for it")
        shown = () if name in persons or name in never else tuple(said.unique()[:EXAMPLES])
        yield ColumnFound(name, becomes, len(said) / max(len(text), 1), int(said.nunique()), shown)


def description_html(sample: Table, rows: int, findings: Findings | None, refusal: str = "") -> str:
    """A whole HTML page, in the person's language: what to decide, the columns, and the report of the loading."""
    title = tr("Description of {source}", source=sample.name)
    pieces: list[Markup] = [paragraph(tr("{rows} rows read. Nothing was written.", rows=number(rows)))]
    if refusal:
        pieces.append(aside(tr("To decide before this source can be loaded"), paragraph(refusal)))
    pieces.append(section(tr("Columns of the source"), _columns(sample, findings)))
    if findings:
        pieces.append(body_of(findings))
    return whole_page(title, joined(pieces))


def _columns(sample: Table, findings: Findings | None) -> Markup:
    head = (tr("Column"), tr("Becomes"), tr("Filled"), tr("Different values"), tr("For instance"))
    rows = [
        (
            one.name,
            one.becomes,
            percent(one.filled),
            number(one.distinct),
            " · ".join(value[:LONGEST] for value in one.examples),
        )
        for one in columns_found(sample, findings)
    ]
    return table(head, rows)
