# SPDX-License-Identifier: GPL-2.0-or-later
"""What the comparison of two periods asks, and what it returns."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ....core.wording import tr
from ... import parameters as declare
from ..neighbour_questions import GRIDS, decision


def change_questions():
    """Incidents, places, periods and tests."""
    return (
        declare.incidents(),
        declare.polygons(
            "AREAS", tr("Areas"),
            tr("Polygons in which incidents are counted. Left empty: the cells of a grid. The selection is honoured."),
        ),
        declare.field(
            "AREA_ID", tr("Name of the areas"),
            tr(
                "Field that names the areas in the report. Left empty: the field that looks like names, where it tells "
                "the areas apart; otherwise their rank in the layer."
            ),
            parent="AREAS",
        ),
        declare.words(
            "GRID", tr("Grid"), GRIDS, "square",
            tr("Without areas, the cells in which incidents are counted: squares, hexagons, or the grid of INSEE."),
        ),
        declare.length(
            "CELL_SIZE", tr("Cell size (m)"),
            tr(
                "Without areas, side of a square or height of a hexagon, in metres. Left empty: that of cells with 20 "
                "incidents on average over both periods, rounded up."
            ),
        ),
        declare.polygons(
            "MASK", tr("Study area"), tr("With cells: incidents outside these polygons are outside.")
        ),
        declare.field(
            "TIME", tr("Date"),
            tr(
                "Date of the incidents: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from."
            ),
        ),
        declare.explained(
            QgsProcessingParameterString("BEFORE", tr("Before")),
            tr("First and last day, both included: 2023-01-01/2023-12-31. Or 2023, 2023-Q2, 2023-05, 2023-01/2023-06."),
        ),
        declare.explained(
            QgsProcessingParameterString("AFTER", tr("After")),
            tr("The same, later and without a day in common: 2024-01-01/2024-12-31. Lengths may differ."),
        ),
        *decision(),
    )


def change_results():
    """The places with their change, a report, and totals."""
    return (
        declare.vector_destination("OUTPUT", tr("Change between two periods")),
        declare.file_destination("REPORT", tr("Report"), "HTML (*.html)", optional=True),
        declare.figure("N_BEFORE", tr("Incidents before")),
        declare.figure("N_AFTER", tr("Incidents after")),
        declare.figure("DAYS_BEFORE", tr("Days before")),
        declare.figure("DAYS_AFTER", tr("Days after")),
        declare.figure("UP", tr("Places up")),
        declare.figure("DOWN", tr("Places down")),
        declare.figure("STABLE", tr("Places stable")),
        declare.figure("TOO_FEW", tr("Places with too few incidents")),
        declare.figure("TESTS", tr("Places tested")),
        declare.figure("OUTSIDE", tr("Incidents of both periods outside the places")),
        declare.figure("OTHER_DAYS", tr("Incidents of other days")),
        declare.figure("LEFT_OUT", tr("Incidents left out: no date, or too vague a date")),
        declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
    )
