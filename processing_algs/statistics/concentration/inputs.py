# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions and results of the concentration."""
from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

from ....core.wording import tr
from ... import parameters as declare
from .places import BY

ANY = QgsProcessing.SourceType.TypeVectorAnyGeometry


def concentration_inputs():
    """Incidents, places, then the ranking and its figures."""
    streets = QgsProcessingParameterFeatureSource("STREETS", tr("Streets"), [declare.LINE], optional=True)
    return (
        declare.incidents(),
        declare.words(
            "BY", tr("Concentration by"), BY, "place",
            tr("Exact position or address (place), nearest street segment (street), or square cell (cell)."),
        ),
        declare.field(
            "PLACE", tr("Field of the place"),
            tr(
                "By place: field of the address or of the identifier of the place; values that differ by case, accents "
                "and punctuation only are one place. Left empty: incidents at exactly the same position."
            ),
        ),
        declare.explained(
            streets,
            tr("By street: line layer, one segment a row. Segments without incidents count as places too."),
        ),
        declare.field(
            "STREET_NAME", tr("Name of the streets"), tr("By street: field copied to the field place of the result."),
            parent="STREETS",
        ),
        declare.length(
            "DISTANCE", tr("Largest distance (m)"),
            tr("By street: incidents farther than this from every segment are outside. Left empty: 30 m."),
        ),
        declare.length(
            "CELL_SIZE", tr("Cell size (m)"),
            tr("By cell: side of the cells. Left empty: computed from the number of incidents and their area."),
        ),
        declare.polygons(
            "MASK", tr("Study area"),
            tr(
                "By cell: incidents outside these polygons are outside, and cells without incidents that touch them "
                "count as places. Without it only cells that have an incident count."
            ),
        ),
        declare.field(
            "WEIGHT", tr("Weight"),
            tr(
                "Number that each row counts for, such as its number of incidents (quantity): ranks and shares then "
                "sum it; n always counts rows. Left empty: 1."
            ),
            numeric=True,
        ),
        declare.vector_destination("OUTPUT", tr("Ranked places"), ANY),
        declare.file_destination("REPORT", tr("Report"), "HTML (*.html)", optional=True),
        declare.figure("GINI", tr("Gini coefficient, corrected for few incidents")),
        declare.figure("GINI_PLAIN", tr("Gini coefficient without correction")),
        declare.figure("PLACES", tr("Places")),
        declare.figure("AFFECTED", tr("Places that have an incident")),
        declare.figure("SHARE_50", tr("Share of the places that hold half of the incidents")),
        declare.figure("SHARE_80", tr("Share of the places that hold 80% of the incidents")),
        declare.figure("COUNTED", tr("Incidents counted")),
        declare.figure("OUTSIDE", tr("Incidents outside")),
        declare.figure("DISTANCE_USED", tr("Distance used (m)")),
        declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
    )  # fmt: skip
