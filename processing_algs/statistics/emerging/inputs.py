# SPDX-License-Identifier: GPL-2.0-or-later
"""What emerging hot spots ask, and what they return."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterNumber

from ....core.density.windows import PERIODS
from ....core.statistics.emerging.classes import CLASSES
from ....core.statistics.emerging.gi_over_time import REFERENCES
from ....core.statistics.emerging.words import title_of
from ....core.wording import tr
from ... import parameters as declare
from ..neighbour_questions import GRIDS, decision, neighbourhood

MOST_BACK = 11
"""Earlier periods in a neighbourhood: with months, a whole year."""


def emerging_questions():
    """Incidents, how to cut time and ground, and what is significant."""
    whole = QgsProcessingParameterNumber.Type.Integer
    back = QgsProcessingParameterNumber("PREVIOUS", tr("Earlier periods"), whole, 0, False, 0, MOST_BACK)
    ends = QgsProcessingParameterBoolean("KEEP_ENDS", tr("Keep the first and the last period"), defaultValue=False)
    return (
        declare.incidents(),
        declare.field(
            "TIME", tr("Date"),
            tr(
                "Date of the incidents: a date field, or a text that begins like 2024-05-31. Left empty: occurred_from."
            ),
        ),
        declare.words(
            "PERIOD", tr("Period"), PERIODS, "month",
            tr("Calendar periods that the history is cut into, at least 10; weeks begin on Monday."),
        ),
        declare.words(
            "GRID", tr("Grid"), GRIDS, "square",
            tr("Cells in which points are counted: squares, hexagons, or the official grid of INSEE and Eurostat."),
        ),
        declare.length(
            "CELL_SIZE", tr("Cell size (m)"),
            tr(
                "Side of a square or height of a hexagon, in metres; 200, 1000 or another multiple of 200 for INSEE. "
                "Left empty: that of cells with two incidents a period on average, rounded up."
            ),
        ),
        declare.polygons(
            "MASK", tr("Study area"),
            tr(
                "Polygons of the territory. Every cell that touches them is tested, empty ones too, and no other. Left "
                "empty: every cell of the rectangle of the incidents, fields and sea included."
            ),
        ),
        *neighbourhood(),
        *decision(),
        declare.explained(
            back,
            tr("Number of periods before, in which the cells around count as neighbours too; 1 as in Esri's tool."),
            advanced=True,
        ),
        declare.words(
            "REFERENCE", tr("Compared with"), REFERENCES, "period",
            tr(
                "period: the cells of the same period, and of the earlier ones of PREVIOUS. history: those of all "
                "periods."
            ),
            advanced=True,
        ),
        declare.explained(
            ends,
            tr("Even where the incidents do not seem to fill them: where you know that the data are complete."),
            advanced=True,
        ),
    )


def emerging_results():
    """The classes, their report and their numbers."""
    return (
        declare.vector_destination("OUTPUT", tr("Emerging hot spots")),
        declare.file_destination("REPORT", tr("Report"), "HTML (*.html)", optional=True),
        declare.figure("PERIODS", tr("Complete periods")),
        declare.word("PERIOD_FROM", tr("First day of the first period")),
        declare.word("PERIOD_TO", tr("Last day of the last period")),
        declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
        declare.figure("COUNTED", tr("Incidents counted")),
        declare.figure("OUTSIDE", tr("Incidents outside")),
        declare.figure("LEFT_OUT", tr("Incidents left out: no date, too vague a date, incomplete period")),
        *(declare.figure(name.upper(), tr("Cells: {name}", name=title_of(name))) for name in CLASSES),
    )
