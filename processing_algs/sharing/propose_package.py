# SPDX-License-Identifier: GPL-2.0-or-later
"""The grain of a package, measured before it is made."""
from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsWkbTypes

from ...core.files import write_text
from ...core.privacy.pages.proposal_page import proposal_html
from ...core.privacy.proposal import Measured, proposed
from ...core.wording import later, number, percent, tr
from .. import parameters as declare
from ..adapters.destinations import refuse_shared
from ..adapters.looks.styles import style_result
from ..adapters.vectors import Column, vector_output
from ..base import QuietudeAlgorithm
from .asked import Asked
from .grains import measured_grains
from .package_inputs import where_and_who


class ProposePackage(QuietudeAlgorithm):
    """Tries what a package could show, and proposes the finest that hides little."""

    NAME = "proposepackage"
    GROUP = ("sharing", later("Sharing"))
    TITLE = later("Grain of a package")
    SUMMARY = later(
        "Measures what a package would hide and show for each kind and size of places, period and category, and "
        "proposes the finest that hides at most 10% of the events."
    )
    HELP = later(
        "<p><b>What it answers.</b> How fine may a package be here? No grain is right everywhere: cells of 200 m keep "
        "most events of a dense city and hardly any of a sprawling one.</p>"
        "<p><b>Method.</b> For the audience, every size of cell, the tree of squares, your areas and (for named "
        "recipients) the points of addresses are counted by each period and category, with the same rules as the "
        "package itself. For each: the share of hidden events, the places and figures shown, the smallest number of "
        "events behind a figure, and Spearman's rank correlation between the events of 200 m cells and the density "
        "that the package gives there. The one with the most figures is proposed among those that hide at most 10%.</p>"
        "<p><b>How to read it.</b> A star marks the proposal; its parameters are returned, ready for the algorithm "
        "“Anonymised package”.</p>"
        "<p><b>Limits.</b> The table holds true figures: it stays with the producer. A proposal knows nothing of "
        "earlier packages: keep to one zoning for one series.</p>"
        "<p><b>References.</b> Spearman, C. (1904), <i>American Journal of Psychology</i> 15(1), 72–101. INSEE, "
        "<i>Guide du secret statistique</i> (2018).</p>"
    )
    TAGS = (
        "anonymisation,privacy,grain,cell size,suppression,utility,propose,wizard,"
        "anonymiser,finesse,maille,carreaux,secret statistique,proposer,assistant"
    )

    def inputs(self):
        """Parameters and outputs, in the order people read them."""
        return (
            *where_and_who(),
            declare.vector_destination("OUTPUT", tr("Grains"), declare.TABLE),
            declare.file_destination("REPORT", tr("Grains, as a page"), tr("Web pages (*.html)"), optional=True),
            declare.word("ZONING", tr("Places proposed")),
            declare.figure("CELL_SIZE", tr("Cell size proposed (m)")),
            declare.word("PERIOD", tr("Period proposed")),
            declare.word("CATEGORY", tr("Field of the categories proposed, empty for none")),
            declare.figure("HIDDEN_SHARE", tr("Share of the events that are hidden, from 0 to 1")),
            declare.word("PARAMETERS", tr("Parameters for the package (JSON)")),
        )

    def compute(self, parameters, context, feedback):
        """Measure, choose, write."""
        refuse_shared(self, parameters, context, ("OUTPUT", "REPORT"), source="INPUT")
        asked = Asked(self, parameters, context, feedback)
        rules = asked.rules()
        grains, facts = measured_grains(asked, rules)
        chosen = proposed(grains)
        columns = _columns()
        table, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        with vector_output(self, parameters, "OUTPUT", context, columns, table, nowhere) as output:
            output.add(_rows(grains, chosen))
        style_result(output.result, context, lambda layer: None, columns)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            write_text(report, proposal_html(grains, chosen, rules, asked.source("INPUT").sourceName(), facts.total))
        return {"OUTPUT": output.result, "REPORT": report or None, **_proposal(asked, chosen)}


def _columns() -> tuple[Column, ...]:
    return (
        Column("zoning", "text", tr("Places")),
        Column("cell_size", "integer", tr("Cell size (m)")),
        Column("period", "text", tr("Period")),
        Column("category", "text", tr("Field of the categories")),
        Column("places", "integer", tr("Places shown")),
        Column("figures", "integer", tr("Figures shown")),
        Column("hidden_share", "real", tr("Share of the events that are hidden")),
        Column("shown_share", "real", tr("Share of the events that are shown")),
        Column("k", "integer", tr("Smallest number of events behind a figure")),
        Column("rank_correlation", "real", tr("Rank correlation with the true map")),
        Column("proposed", "boolean", tr("Proposed")),
        Column("note", "text", tr("Why nothing is shown")),
    )


def _rows(grains: Sequence[Measured], chosen: Measured | None) -> Iterator[QgsFeature]:
    for one in grains:
        grain, feature = one.grain, QgsFeature()
        where = [grain.zoning, grain.size or None, grain.period, grain.category or None]
        what = [one.places, one.figures, one.hidden, one.shown, one.k, one.correlation, one is chosen, one.refusal]
        feature.setAttributes([*where, *what])
        yield feature


def _proposal(asked: Asked, chosen: Measured | None) -> dict:
    """The proposal, announced, as outputs."""
    if chosen is None:
        asked.feedback.pushWarning(tr("No grain can be shown: the events are too few or too far from each other."))
        return {"ZONING": "", "CELL_SIZE": 0, "PERIOD": "", "CATEGORY": "", "HIDDEN_SHARE": 1.0, "PARAMETERS": "{}"}
    grain = chosen.grain
    given = {
        "AUDIENCE": asked.word("AUDIENCE"), "ZONING": grain.zoning, "PERIOD": grain.period,
        **({"CELL_SIZE": grain.size} if grain.size else {}), **({"CATEGORY": grain.category} if grain.category else {}),
    }  # fmt: skip
    asked.feedback.pushInfo(
        tr(
            "Proposed: {parameters}. {figures} figures in {places} places; {hidden} of the events hidden.",
            parameters=", ".join(f"{name} = {value}" for name, value in given.items()),
            figures=number(chosen.figures),
            places=number(chosen.places),
            hidden=percent(chosen.hidden, 1),
        )
    )
    return {
        "ZONING": grain.zoning, "CELL_SIZE": grain.size, "PERIOD": grain.period, "CATEGORY": grain.category,
        "HIDDEN_SHARE": chosen.hidden, "PARAMETERS": json.dumps(given, ensure_ascii=False, sort_keys=True),
    }  # fmt: skip
