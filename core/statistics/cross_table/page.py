# SPDX-License-Identifier: GPL-2.0-or-later
"""A cross table for people: an HTML page, a CSV for spreadsheets, a sentence."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from ...report.charts import bars, lines
from ...report.csv_text import csv_text
from ...report.page import Page
from ...report.parts import joined, paragraph, table
from ...wording import NO_BREAK_SPACE, number, tr
from .cross_table import Axis, Block, Rates, UnitTable, denominators, is_small, rates
from .words import limits, method, reading, unit_word

MOST_BARS, MOST_LINES = 25, 5
BOM = "\ufeff"
"""Without it spreadsheets take UTF-8 for the code page of the machine."""


@dataclass(frozen=True)
class CrossTable:
    """Tables over two axes, one a counting unit; ``weight`` is the field summed, empty where each row counts for 1.

    ``population`` and ``dwellings`` are those of areas, shape (areas,), ``None`` where unknown.
    """

    title: str
    tables: Sequence[UnitTable]
    weight: str
    population: NDArray[np.float64] | None = None
    dwellings: NDArray[np.float64] | None = None

    @property
    def events(self) -> int:
        """All incidents, whatever their unit."""
        return int(sum(table.block.n.sum() for table in self.tables))

    def per_thousand(self, of: UnitTable, dwellings: bool) -> Rates | None:
        """Rates of a table with its margins; ``None`` where there is nothing to relate incidents to."""
        of_areas = self.dwellings if dwellings else self.population
        if of_areas is None:
            return None
        return rates(of.block.margins(), denominators(of.rows, of.columns, of_areas, dwellings))


def result_sentence(found: CrossTable) -> str:
    """Incidents and units: « 10 455 lignes : 9 000 faits ; 1 455 véhicules (jamais additionnés) »."""
    parts = tr("; ").join(
        tr("{count} {unit}", count=_written(one.block.total), unit=unit_word(one.block.unit)) for one in found.tables
    )
    if len(found.tables) == 1:
        return tr("{events} rows: {parts}.", events=number(found.events), parts=parts)
    return tr(
        "{events} rows in {units} counting units, never summed: {parts}.",
        events=number(found.events),
        units=number(len(found.tables)),
        parts=parts,
    )


def cross_table_html(found: CrossTable, facts: str) -> str:
    """The whole page; ``facts`` is the line below its title."""
    return Page(
        found.title,
        facts,
        [result_sentence(found)],
        sections=[(_unit_title(one.block), _table(found, one)) for one in found.tables],
        reading=reading(bool(found.weight), found.population is not None or found.dwellings is not None),
        limits=limits(),
        method=method(),
    ).html()


def cross_table_csv(found: CrossTable) -> str:
    """All tables with their margins, in UTF-8 with semicolons: a spreadsheet opens them at once."""
    header, *rows = _csv_rows(found)
    return BOM + csv_text([str(name) for name in header], rows, delimiter=";")


def _csv_rows(found: CrossTable) -> Iterator[list[object]]:
    for rank, one in enumerate(found.tables):
        unit = unit_word(one.block.unit)
        if rank:
            yield []
        yield [tr("Counting unit"), one.rows.title, *_names(one.columns)]
        for label, figures in zip(_names(one.rows), one.block.margins().weight):
            yield [unit, label, *(_plain(float(figure)) for figure in _shown(one.columns, figures))]


def _table(found: CrossTable, one: UnitTable) -> Markup:
    """Chart, figures with their margins, and rates where rows are areas."""
    margins, written = one.block.margins(), []
    small, head = is_small(margins.n), [one.rows.title, *_names(one.columns)]
    related: list[Rates] = []
    if one.rows.kind == "area":
        both = [found.per_thousand(one, dwellings) for dwellings in (False, True)]
        head += [title for title, rate in zip(_rate_titles(), both) if rate is not None]
        related = [rate for rate in both if rate is not None]
    for rank, label in enumerate(_names(one.rows)):
        figures, flags = _shown(one.columns, margins.weight[rank]), _shown(one.columns, small[rank])
        cells = [_flagged(float(figure), bool(flag)) for figure, flag in zip(figures, flags)]
        written.append([label, *cells, *(_rate(rate, rank) for rate in related)])
    note = paragraph(tr("* fewer than 5 incidents: changes by chance."), "quiet") if small.any() else ""
    return joined((_chart(one), table(head, written, totals=[len(written) - 1], named=True), note))


def _chart(one: UnitTable) -> Markup:
    """Lines of the first rows where columns are periods, otherwise bars of the rows."""
    unit, periods, rows, block = unit_word(one.block.unit), one.columns.named, one.rows, one.block
    sums = block.weight.sum(axis=1)
    if one.columns.kind == "period" and periods > 2 and rows.kind != "period" and rows.named:
        first = np.argsort(-sums[: rows.named], kind="stable")[:MOST_LINES]
        series = {rows.labels[rank]: block.weight[rank, :periods] for rank in first}
        caption = tr("The {count} most frequent, by period", count=number(len(series)))
        return lines(caption, one.columns.labels[:periods], series, axis=unit)
    if rows.kind == "period" and len(rows.labels) > 2:
        return bars(tr("Total by row"), rows.labels, sums, axis=unit, digits=0)
    if 2 < len(rows.labels) <= MOST_BARS:
        return bars(tr("Total by row"), rows.labels, sums, axis=unit, digits=0, horizontal=True)
    return Markup("")


def _names(axis: Axis) -> list[str]:
    """Labels, with that of the total."""
    return [tr("Total")] if axis.kind == "none" else [*axis.labels, tr("Total")]


def _shown(columns: Axis, figures: NDArray[np.float64]) -> NDArray[np.float64]:
    """Figures of a row; a single column without name is its own total."""
    return figures[-1:] if columns.kind == "none" else figures


def _rate_titles() -> tuple[str, str]:
    return tr("Per 1,000 inhabitants"), tr("Per 1,000 dwellings")


def _rate(found: Rates, rank: int) -> str:
    """« 12,3 (10,1–14,8) », of the total of a row."""
    rate, low, high = (float(figures[rank, -1]) for figures in (found.rate, found.low, found.high))
    return f"{number(rate, 1)} ({number(low, 1)}–{number(high, 1)})" if np.isfinite(rate) else "–"


def _flagged(figure: float, small: bool) -> str:
    return f"{_written(figure)}{NO_BREAK_SPACE}*" if small else _written(figure)


def _written(figure: float) -> str:
    return number(figure, 0 if figure.is_integer() else 1)


def _plain(figure: float) -> object:
    return int(figure) if figure.is_integer() else figure


def _unit_title(block: Block) -> str:
    return tr("Counting unit: {unit}", unit=unit_word(block.unit))
