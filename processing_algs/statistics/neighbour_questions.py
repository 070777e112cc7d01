# SPDX-License-Identifier: GPL-2.0-or-later
"""What statistics of places and their neighbours ask, and the figures they all return."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

from ...core.statistics.local.neighbours import NEIGHBOURS
from ...core.statistics.local.uneven_tails import LAWS
from ...core.statistics.multiple_testing import CORRECTIONS
from ...core.wording import tr
from .. import parameters as declare

GRIDS = ("square", "hexagon", "insee")


def places():
    """What is tested: incidents counted in the cells of a grid, or polygons that hold a count."""
    source = QgsProcessingParameterFeatureSource(
        "INPUT", tr("Incidents, or areas with a count"), [declare.POINT, declare.POLYGON]
    )
    return (
        declare.explained(
            source,
            tr(
                "Points, one event a point, which are counted in the cells of a grid; or polygons, whose count is in "
                "a field. The selection and the filter of the layer are honoured."
            ),
        ),
        declare.field(
            "FIELD", tr("Count"),
            tr(
                "Polygons: the field tested, a count or a rate. Points: what each row counts for, such as quantity; "
                "left empty, 1."
            ),
            numeric=True,
        ),
        declare.words(
            "GRID", tr("Grid"), GRIDS, "square",
            tr("Cells in which points are counted: squares, hexagons, or the official grid of INSEE and Eurostat."),
        ),
        declare.length(
            "CELL_SIZE", tr("Cell size (m)"),
            tr(
                "Side of a square or height of a hexagon between parallel sides, in metres; 200, 1000 or another "
                "multiple of 200 for INSEE. Left empty: computed from the number of incidents and their area."
            ),
        ),
        declare.extent(),
        declare.polygons(
            "MASK", tr("Study area"),
            tr(
                "Polygons of the territory, for points. Every cell that touches them is tested, empty ones too, and no "
                "other: cells outside are neither counted nor anybody's neighbours. Left empty: every cell of the "
                "rectangle of the incidents, fields and sea included."
            ),
        ),
    )


def neighbourhood():
    """Who is next to whom."""
    return (
        declare.words(
            "NEIGHBOURS", tr("Neighbours"), NEIGHBOURS, "queen",
            tr(
                "queen: those that share a border or a corner; rook: those that share a border; distance: those whose "
                "centres are within DISTANCE. Polygons touch where less than 10 cm separates them, and share a border "
                "where they do so over 1 m."
            ),
        ),
        declare.length(
            "DISTANCE", tr("Distance (m)"),
            tr(
                "With neighbours by distance, the longest one between centres. Left empty: two cells, or the shortest "
                "distance at which every area has a neighbour."
            ),
        ),
    )


def decision():
    """What is called significant."""
    alpha = QgsProcessingParameterNumber(
        "ALPHA", tr("Significance level"), QgsProcessingParameterNumber.Type.Double, 0.05, False, 0, 1
    )
    return (
        declare.words(
            "CORRECTION", tr("Correction for many tests"), CORRECTIONS, "fdr",
            tr(
                "fdr (Benjamini and Hochberg): on average, at most the share ALPHA of the places shown is due to "
                "chance; bonferroni: hardly any is, and few are shown; none: where nothing happens, one place in "
                "twenty is shown all the same."
            ),
        ),
        declare.explained(alpha, tr("Level at which a place is significant, such as 0.05.")),
        declare.words(
            "LAW", tr("Law of the p-values"), LAWS, "normal",
            tr(
                "normal: as other software has it. skewed: the high sums that uneven counts make more frequent are "
                "allowed for, so that fewer hot spots are due to chance; z is the same. The log says when it matters."
            ),
        ),
    )


def figures():
    """Totals that these statistics return alike."""
    return (
        declare.figure("PLACES", tr("Cells or areas")),
        declare.figure("SIGNIFICANT", tr("Significant places")),
        declare.figure("THRESHOLD", tr("p-value that is significant")),
        declare.figure("WITHOUT_NEIGHBOUR", tr("Places without neighbours")),
        declare.figure("COUNTED", tr("Incidents counted")),
        declare.figure("OUTSIDE", tr("Incidents outside")),
        declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
        declare.figure("DISTANCE_USED", tr("Distance used (m)")),
    )
