# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of emerging hot spots."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup

from ...density.windows import Window
from ...report.charts import lines
from ...report.page import Page, facts_line
from ...report.parts import table
from ...wording import number, percent, tr
from .classes import CLASSES, NONE
from .emergence import Emergence
from .words import meaning_of, title_of


@dataclass(frozen=True)
class EmergingReport:
    """What the report tells: the places, their periods, the size of the cells, and what to check first."""

    found: Emergence
    windows: Sequence[Window]
    source: str
    cell: str
    warnings: Sequence[str]

    @property
    def last_sentence(self) -> str:
        """« 14 cellules chaudes en 2024-12 : 3,1 % du territoire, 22 % des faits de la période »."""
        hot, last = self.found.hot[-1], self.found.counts[-1]
        told = {"period": self.windows[-1].label, "count": number(int(hot.sum()))}
        if not hot.any():
            return tr("{period}: no cell is significantly hot.", **told)
        return tr(
            "{period}: {count} hot cells hold {part} of the incidents of the period on {ground} of the cells.",
            part=percent(float(last[hot].sum() / max(last.sum(), 1)), 1),
            ground=percent(float(hot.mean()), 1),
            **told,
        )

    @property
    def classes_sentence(self) -> str:
        """How many cells of each class there are, those that are none left out."""
        names, counts = np.unique(self.found.classes, return_counts=True)
        told = dict(zip(map(str, names), map(int, counts)))
        listed = [
            tr("{name}: {count}", name=title_of(name), count=number(told[name]))
            for name in CLASSES
            if name != NONE and name in told
        ]
        if not listed:
            return tr("No cell is a hot or cold spot long enough, or lately, to be one of the classes.")
        return tr("Cells by class: {classes}.", classes="; ".join(listed))


def emerging_page(report: EmergingReport) -> Page:
    """The whole report."""
    found, windows = report.found, report.windows
    facts = facts_line(
        events=float(found.counts.sum()), first=str(windows[0].start), last=str(windows[-1].last), source=report.source,
        more=tr("{periods} periods, {cells} cells of {size} m", periods=number(len(windows)),
                cells=number(found.counts.shape[1]), size=report.cell),
    )  # fmt: skip
    return Page(
        title=tr("Emerging hot spots"),
        facts=facts,
        results=[report.last_sentence, report.classes_sentence],
        warnings=report.warnings,
        sections=[(tr("Classes"), _classes(found)), (tr("Through time"), _through_time(report))],
        reading=[
            tr(
                "A hot spot is a cell whose surroundings hold more incidents than chance would put there, compared "
                "with all cells. Its class tells its history: go first where it is new, consecutive or intensifying; "
                "ask what worked where it is diminishing or historical."
            ),
            tr(
                "The trend is that of the score of each cell, that is of its place among all cells: it may rise while "
                "its incidents fall, if they fall more elsewhere."
            ),
        ],
        limits=[
            tr(
                "Classes depend on the cell size, on the period and on the last period above all: with one period "
                "more, a new hot spot is consecutive or gone. A change in the way incidents are recorded looks like a "
                "change of the places."
            ),
        ],
        method=[
            tr(
                "Gi* of each cell in each period (Ord and Getis 1995), all tests corrected together; trend of the "
                "scores by Mann and Kendall; classes after the definitions published by Esri."
            ),
        ],
    )


def _classes(found: Emergence) -> Markup:
    counts, total = found.counts.sum(axis=0), max(float(found.counts.sum()), 1.0)
    rows = []
    for name in CLASSES:
        cells = found.classes == name
        if cells.any():
            rows.append(
                (
                    title_of(name), number(int(cells.sum())), percent(float(cells.mean()), 1),
                    percent(float(counts[cells].sum()) / total, 1), meaning_of(name),
                )  # fmt: skip
            )
    head = (tr("Class"), tr("Cells"), tr("Share of the cells"), tr("Share of the incidents"), tr("Meaning"))
    return table(head, rows)


def _through_time(report: EmergingReport) -> Markup:
    labels = [window.label for window in report.windows]
    sides = {tr("Hot"): report.found.hot.sum(axis=1), tr("Cold"): report.found.cold.sum(axis=1)}
    seen = {name: cells for name, cells in sides.items() if cells.any()}
    spots = lines(tr("Significant cells by period"), labels, seen, axis=tr("cells")) if seen else Markup("")
    events = lines(
        tr("Incidents by period"), labels, {tr("Incidents"): report.found.counts.sum(axis=1)}, axis=tr("incidents")
    )
    return spots + events
