# SPDX-License-Identifier: GPL-2.0-or-later
"""How hot and cold spots come, stay and go."""
from __future__ import annotations

from qgis.core import QgsWkbTypes

from ....core.files import write_text
from ....core.progress import stage
from ....core.statistics.emerging.classes import CLASSES
from ....core.statistics.emerging.emergence import emergence
from ....core.statistics.emerging.page import emerging_page
from ....core.wording import later
from ...adapters.looks.emerging import emerging_style
from ...adapters.looks.styles import style_result
from ...adapters.packed.geopackage import Polygons
from ...adapters.progress import tick_of
from ...adapters.vectors import vector_output
from ...base import QuietudeAlgorithm
from ...counts.grids import CRS_OF
from ..dated_events import time_field
from ..group import GROUP
from ..placed_in_time import read_placed_in_time
from .cells import columns, count_in_cells
from .inputs import emerging_questions, emerging_results
from .periods import complete_periods
from .telling import emerging_report


class EmergingHotSpots(QuietudeAlgorithm):
    """Classes of hot spots through time."""

    NAME = "emerginghotspots"
    GROUP = GROUP
    TITLE = later("Emerging hot spots")
    SUMMARY = later(
        "Tells where hot spots are new, intensifying, persistent, diminishing or gone: 8 classes of hot spots and 8 of "
        "cold ones."
    )
    HELP = later(
        "<p><b>Method.</b> Incidents are counted in the same cells, period after period. In each period, Getis and "
        "Ord's Gi* compares the incidents of each cell and its neighbours with those of all cells; all tests of all "
        "periods are corrected together (false discovery rate). The trend of the scores of each cell is tested "
        "(Mann-Kendall, with ties). A class sums up when the cell was significant, and the trend.</p>"
        "<p><b>Classes.</b> new: in the last period, never before. consecutive: in the last periods without a break, "
        "never before. intensifying, persistent, diminishing: in 90% of the periods, the last included, more and more, "
        "without a trend, less and less. sporadic: in the last period, on and off before, never the contrary. "
        "oscillating: the same, but the contrary in an earlier period. historical: in 90% of the periods, not in the "
        "last. none: the rest, such as a spot that came and went. Where two fit, the first named is told.</p>"
        "<p><b>Neighbourhood in time.</b> By default, each period is compared with itself: a cell is hot where it "
        "holds more than its share of the period, and what rises everywhere makes no hot spot. PREVIOUS adds the same "
        "cells in the periods before (Esri's tool takes one): it steadies small counts, and makes a spot of one "
        "period last two. REFERENCE “history” compares with all cells of all periods: a summer may then be hot as a "
        "whole.</p>"
        "<p><b>Periods.</b> At least 10, complete: a first or last one that the incidents do not seem to fill (silence "
        "at its end as long as anywhere) is left out and said. Dates known to the month or year only are "
        "counted in periods that hold them whole.</p>"
        "<p><b>How to read it.</b> A trend_z above 0 rises, below 0 falls. n, last_n and last_z tell the weight of a "
        "cell and how it stands today.</p>"
        "<p><b>Limits.</b> Nine tenths of few periods is all of them but one. Cells and periods with hardly any "
        "incident are never significant: choose larger ones. A cold spot is only a place with less than its share, "
        "such as water or fields inside the study area: give a MASK.</p>"
        "<p><b>References.</b> Ord, J. K. &amp; Getis, A. (1995), <i>Geographical Analysis</i> 27(4), pp. 286–306. "
        "Mann, H. B. (1945), <i>Econometrica</i> 13(3), pp. 245–259. Kendall, M. G. (1975), <i>Rank Correlation "
        "Methods</i>. Benjamini, Y. &amp; Hochberg, Y. (1995), <i>JRSS B</i> 57(1), pp. 289–300. Classes: Esri, "
        "<i>How Emerging Hot Spot Analysis works</i>, ArcGIS Pro documentation.</p>"
    )
    TAGS = (
        "emerging,hot spot,cold spot,space-time cube,trend,mann-kendall,getis-ord,new,persistent,history,incidents,"
        "émergent,point chaud,point froid,cube spatio-temporel,tendance,nouveau,persistant,historique,faits"
    )

    def inputs(self):
        """Incidents, periods, cells and tests, then the classes."""
        return (*emerging_questions(), *emerging_results())

    def compute(self, parameters, context, feedback):
        """Read, cut time, count, test, classify, write."""
        source, tick = self.source(parameters, "INPUT", context), tick_of(feedback)
        period, grid, correction, reference = (
            self.parameterAsEnumString(parameters, name, context)
            for name in ("PERIOD", "GRID", "CORRECTION", "REFERENCE")
        )
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        time = time_field(self, source, parameters, context)
        placed = read_placed_in_time(source, time, feedback, CRS_OF[grid])
        keep_ends = self.parameterAsBoolean(parameters, "KEEP_ENDS", context)
        periods = complete_periods(placed, period, keep_ends, feedback)
        cells = count_in_cells(self, parameters, context, feedback, placed.events, periods, stage(tick, 0.1, 0.3))
        alpha = self.parameterAsDouble(parameters, "ALPHA", context)
        back = self.parameterAsInt(parameters, "PREVIOUS", context)
        found = emergence(cells.counts, cells.around, alpha, correction, back, reference, stage(tick, 0.3, 0.9))
        told = emerging_report(source.sourceName(), cells, periods, found, feedback)
        frame, fields, polygon = cells.frame(found), columns(), QgsWkbTypes.Type.Polygon
        with vector_output(self, parameters, "OUTPUT", context, fields, polygon, placed.events.crs) as output:
            output.add_polygons(Polygons(cells.rings, frame), lambda: cells.features(frame))
        style_result(output.result, context, emerging_style(found.classes), fields)
        if report:
            write_text(report, emerging_page(told).html())
        return {
            "OUTPUT": output.result,
            "REPORT": report or None,
            "PERIODS": len(periods.windows),
            "PERIOD_FROM": str(periods.windows[0].start),
            "PERIOD_TO": str(periods.windows[-1].last),
            "CELL_SIZE_USED": cells.size,
            "COUNTED": int(cells.counts.sum()),
            "OUTSIDE": cells.outside,
            "LEFT_OUT": placed.undated + int((~periods.held).sum()),
            **{name.upper(): int((found.classes == name).sum()) for name in CLASSES},
        }
