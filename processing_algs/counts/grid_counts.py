# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents counted in the cells of a grid."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsWkbTypes

from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.looks.period import of_period
from ..adapters.looks.styles import style_result
from ..adapters.vectors import vector_output
from ..base import QuietudeAlgorithm
from .chosen_cells import asked_resolution
from .counted_events import read_counted
from .grid_table import count_on_grid
from .grids import CRS_OF, GRIDS
from .named_grids import check_grid
from .questions import GROUP, breakdown, figures


class GridCounts(QuietudeAlgorithm):
    """Counts by square, hexagonal or official cell."""

    NAME = "gridcounts"
    GROUP = GROUP
    TITLE = later("Counts on a grid")
    SUMMARY = later(
        "Counts incidents by square, hexagonal, official INSEE, H3 or geohash cell, each exactly once, by category and "
        "period if asked."
    )
    HELP = later(
        "<p><b>Method.</b> Cells are half-open: a square holds its west and south edges, so that an incident on an "
        "edge or a corner is in one cell and no incident is lost; a hexagon holds the points nearest to its centre. "
        "COUNTED + OUTSIDE is always the number of incidents with a position. Without an extent, cells are aligned on"
        " multiples of their size, so that the counts of two years share their cells.</p>"
        "<p><b>Cells.</b> The size of a square is its side; that of a hexagon, its height between parallel sides. "
        "INSEE cells of 200 m, 1 km or another multiple of 200 m have their official identifiers (EPSG:3035 in "
        "Europe, the legal CRS overseas) and join the census by cell_id. Left empty, the size is that of cells with "
        "two incidents on average, rounded up.</p>"
        "<p><b>H3 and geohash.</b> Cells of the whole world, in fixed sizes, with the names that other tools give "
        "them; drawn in degrees. The resolution is that asked for, otherwise the one whose cells are nearest to the "
        "cell size: the height of a hexagon of the same area for H3, the side of a square of the same area for "
        "geohash. These cells are not equal: per_km2 uses the area of each on the ellipsoid. H3 needs the "
        "Python package h3, version 4.</p>"
        "<p><b>How to read it.</b> n counts incidents; weight sums the weights; per_km2 is weight by km² of the whole"
        " cell, cut by no study area; n_… count by category and period, and sum to n.</p>"
        "<p><b>Limits.</b> A grid cuts what it counts: another origin or size gives another picture. Small counts "
        "change by chance; compare cells only where they hold several incidents.</p>"
        "<p><b>References.</b> Griffith, D. A. &amp; Amrhein, C. G. (1991), <i>Statistical Analysis for "
        "Geographers</i>, p. 131 (size of cells). INSEE, <i>Données carroyées</i> (identifiers). H3: h3geo.org. "
        "Geohash: Niemeyer, G. (2008), geohash.org.</p>"
    )
    TAGS = (
        "count,grid,cell,square,hexagon,hexbin,insee,200 m,h3,geohash,incidents,aggregate,"
        "comptage,dénombrement,grille,carreau,carroyage,hexagone,faits,agrégation"
    )

    def inputs(self):
        """Incidents, cells and breakdown, then the counts."""
        return (
            declare.incidents(),
            declare.words(
                "GRID", tr("Grid"), GRIDS, "square",
                tr(
                    "Square cells, regular hexagons, the official grid of INSEE and Eurostat, or the cells of H3 or "
                    "geohash."
                ),
            ),
            declare.length(
                "CELL_SIZE", tr("Cell size (m)"),
                tr(
                    "Side of a square or height of a hexagon between parallel sides, in metres; 200, 1000 or another "
                    "multiple of 200 for INSEE. Left empty: computed from the number of incidents and their area."
                ),
            ),
            declare.whole_number(
                "RESOLUTION", tr("Resolution (h3, geohash)"), 0, 15,
                tr(
                    "Resolution of H3, from 0 to 15, or length of the geohash, from 1 to 12; the cell size is then not "
                    "used. Left empty: the one whose cells are nearest to the cell size."
                ),
            ),
            declare.extent(),
            declare.polygons(
                "MASK", tr("Study area"),
                tr("Incidents outside these polygons are outside; cells that touch them are kept whole."),
            ),
            *breakdown(),
            declare.explained(
                QgsProcessingParameterBoolean("KEEP_EMPTY", tr("Keep empty cells"), defaultValue=False),
                tr("Also draw the cells without incidents, over the extent or the study area."),
            ),
            declare.vector_destination("OUTPUT", tr("Counts by cell")),
            *figures(),
            declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
            declare.figure("RESOLUTION_USED", tr("Resolution used")),
        )

    def compute(self, parameters, context, feedback):
        """Read, count, write."""
        grid = self.parameterAsString(parameters, "GRID", context)
        check_grid(grid, asked_resolution(self, parameters), feedback)
        counted = read_counted(self, parameters, context, feedback, CRS_OF[grid])
        table = count_on_grid(self, parameters, context, feedback, grid, counted)
        polygon, crs = QgsWkbTypes.Type.Polygon, counted.events.crs
        with vector_output(self, parameters, "OUTPUT", context, table.columns, polygon, crs) as output:
            output.add_polygons(table.polygons(), table.features)
        style_result(output.result, context, of_period(table.style(), counted.period), table.columns)
        return {
            "OUTPUT": output.result,
            "COUNTED": table.counted,
            "OUTSIDE": len(counted.events) - table.counted,
            "CELL_SIZE_USED": table.size,
            "RESOLUTION_USED": table.resolution,
        }
