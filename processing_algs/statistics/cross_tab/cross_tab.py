# SPDX-License-Identifier: GPL-2.0-or-later
"""Cross tables of incidents."""
from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ....core.files import write_text
from ....core.statistics.cross_table.page import cross_table_csv, cross_table_html, result_sentence
from ....core.statistics.cross_table.words import unit_word
from ....core.wording import later
from ...adapters.destinations import refuse_shared
from ...adapters.looks.styles import style_result
from ...adapters.vectors import vector_output
from ...base import QuietudeAlgorithm
from ..facts import facts
from ..group import GROUP
from .inputs import cross_tab_inputs
from .reading import read_table
from .table import cross_columns, cross_features


class CrossTab(QuietudeAlgorithm):
    """Two-way tables with margins inside each counting unit."""

    NAME = "crosstab"
    GROUP = GROUP
    TITLE = later("Cross table")
    SUMMARY = later(
        "Crosses categories, partners, any field, areas or periods, with totals inside each counting unit and never "
        "across, rates with their interval, and a CSV for spreadsheets."
    )
    HELP = later(
        "<p><b>What it answers.</b> How many of what, where, when, from whom: the table of every report.</p>"
        "<p><b>Method.</b> Rows and columns are the values of a field (category, family, partner_id, status…), the "
        "areas of a layer, or periods. Each row of the layer counts for its quantity. Incidents without a category, "
        "outside the areas, without a position or without a date stand in lines of their own: the totals of n over "
        "counting units are always the number of rows of the layer.</p>"
        "<p><b>Counting units.</b> Facts, victims, vehicles and calls are not of one kind: each unit has a table with "
        "its margins, and nothing is summed across. TOTAL is given where there is one unit only; TOTALS names all.</p>"
        "<p><b>Rates.</b> With areas and their inhabitants: 1,000 × number / inhabitants over the whole period, with "
        "Byar's 95% interval; none below 500 inhabitants. Burglaries of dwellings (cambriolage_logement) are related "
        "to dwellings only.</p>"
        "<p><b>How to read it.</b> In OUTPUT, level tells cells from totals of rows, of columns and of all. small_n, "
        "and an asterisk on the page, marks figures that rest on one to four rows: they change by chance. An empty "
        "row or column of a cell stands for no value.</p>"
        "<p><b>What it cannot say.</b> It counts what partners record; a rise may be a campaign or a new software. It "
        "is a working document: small figures about few people may identify them. To publish, make an anonymised "
        "package.</p>"
        "<p><b>References.</b> Breslow, N. E. &amp; Day, N. E. (1987), <i>Statistical Methods in Cancer Research</i>, "
        "vol. II, p. 69. Dobson, A. J. et al. (1991), <i>Statistics in Medicine</i> 10(3), pp. 457–462. Counting units "
        "and dwellings: SSMSI, Interstats.</p>"
    )
    TAGS = (
        "cross table,contingency,pivot,crosstab,two-way,margins,total,rate,counting unit,CSV,spreadsheet,"
        "tableau croisé,tri croisé,marges,total,taux,unité de compte,tableur,bilan"
    )

    def inputs(self):
        """Incidents, rows and columns, then the table in three forms."""
        return cross_tab_inputs()

    def compute(self, parameters, context, feedback):
        """Read, cross, say, write."""
        refuse_shared(self, parameters, context, ("OUTPUT", "CSV", "REPORT"), "INPUT")
        read = read_table(self, parameters, context, feedback)
        found, columns = read.found, cross_columns()
        nowhere = QgsCoordinateReferenceSystem()
        kind = QgsWkbTypes.Type.NoGeometry
        with vector_output(self, parameters, "OUTPUT", context, columns, kind, nowhere) as output:
            output.add(cross_features(found))
        style_result(output.result, context, lambda layer: None, columns)
        feedback.pushInfo(result_sentence(found))
        csv, report = (self.parameterAsFileOutput(parameters, name, context) for name in ("CSV", "REPORT"))
        if csv:
            write_text(csv, cross_table_csv(found))
        if report:
            write_text(report, cross_table_html(found, facts(read.source, found.events, read.times)))
        totals = {unit_word(one.block.unit): one.block.total for one in found.tables}
        return {
            "OUTPUT": output.result, "CSV": csv or None, "REPORT": report or None, "EVENTS": found.events,
            "TOTAL": found.tables[0].block.total if len(found.tables) == 1 else None,
            "TOTALS": "; ".join(f"{unit}: {total:.15g}" for unit, total in totals.items()),
        }  # fmt: skip
