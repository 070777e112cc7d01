# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions and results of the cross table."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer

from ....core.lattice.periods import PERIODS
from ....core.wording import tr
from ... import parameters as declare
from ...counts.denominators import fields_of_areas
from .axes import KINDS


def cross_tab_inputs():
    """Incidents, rows, columns, areas, then the table and its totals."""
    layer = QgsProcessingParameterFeatureSource("INPUT", tr("Incidents"), [declare.TABLE])
    areas = QgsProcessingParameterVectorLayer("AREAS", tr("Areas"), [declare.POLYGON], optional=True)
    return (
        declare.explained(
            layer, tr("Point layer or table, one event a row; rows without a position count too. The selection and "
                      "the filter of the layer are honoured.")
        ),
        declare.words(
            "ROWS", tr("Rows"), KINDS, "field",
            tr("What the rows are: values of a field, areas, or periods."),
        ),
        declare.field(
            "ROW_FIELD", tr("Field of the rows"), tr("Where rows are values of a field. Left empty: category."),
        ),
        declare.words(
            "COLUMNS", tr("Columns"), (*KINDS, "none"), "period",
            tr("What the columns are: values of a field, areas, periods, or none, for the totals of rows alone."),
        ),
        declare.field(
            "COLUMN_FIELD", tr("Field of the columns"),
            tr("Where columns are values of a field. Left empty: family."),
        ),
        declare.explained(areas, tr("Polygon layer, where rows or columns are areas.")),
        *fields_of_areas(
            tr("Name of the areas"),
            tr(
                "Field written in the table. Left empty: the field that looks like names, where it tells the areas "
                "apart; otherwise their rank in the layer."
            ),
        ),
        declare.field(
            "TIME", tr("Date"),
            tr("Date of the incidents, where rows or columns are periods: a date field, or a text that begins like "
               "2024-05-31. Left empty: occurred_from."),
        ),
        declare.words("PERIOD", tr("Period"), PERIODS[1:], "year", tr("Length of the periods.")),
        declare.field(
            "WEIGHT", tr("Number of facts"),
            tr("Number that each row counts for. Left empty: quantity where the layer has it, otherwise 1."),
            numeric=True,
        ),
        declare.field(
            "COUNT_UNIT", tr("Counting unit"),
            tr("Field that tells facts from victims, vehicles or calls, which are never summed together. Left empty: "
               "count_unit where the layer has it."),
        ),
        declare.vector_destination("OUTPUT", tr("Cross table"), declare.TABLE),
        declare.file_destination("CSV", tr("Table for spreadsheets"), "CSV (*.csv)", optional=True),
        declare.file_destination("REPORT", tr("Report"), "HTML (*.html)", optional=True),
        declare.figure("EVENTS", tr("Incidents read")),
        declare.figure("TOTAL", tr("Total, where there is one counting unit only")),
        declare.word("TOTALS", tr("Total of each counting unit")),
    )  # fmt: skip
