# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed between two periods, area by area or cell by cell."""
from __future__ import annotations

import numpy as np

from ....core.files import write_text
from ....core.progress import stage
from ....core.statistics.change.page import ChangeReport, change_page
from ....core.statistics.change.period_change import TRENDS, period_change
from ....core.statistics.in_windows import VAGUE
from ....core.wording import later
from ...adapters.looks.styles import style_result
from ...adapters.looks.trends import trend_style
from ...adapters.progress import tick_of
from ...adapters.vectors import vector_output
from ...base import QuietudeAlgorithm
from ..changing_places import changing_places
from ..dated_events import time_field
from ..group import GROUP
from ..placed_in_time import read_placed_in_time
from .inputs import change_questions, change_results
from .periods import asked_periods, compared_periods
from .table import change_columns, change_frame
from .telling import say_change


class PeriodChange(QuietudeAlgorithm):
    """Two periods compared, place by place."""

    NAME = "periodchange"
    GROUP = GROUP
    TITLE = later("Change between two periods")
    SUMMARY = later(
        "Tells where incidents rose or fell between two periods by more than chance, area by area or cell by cell."
    )
    HELP = later(
        "<p><b>What it answers.</b> Which areas went up, which went down, and which only seem to?</p>"
        "<p><b>Method.</b> Incidents are counted in both periods, whose lengths in days may differ. Given the total of "
        "a place, its incidents fall into the second period like draws with the share of its days: p is the exact "
        "(binomial) probability of a division at least as unlikely as the one seen. p_e is that of the E-test, less "
        "cautious. significant corrects for the number of places (false discovery rate), those left aside that have "
        "too few incidents to prove anything.</p>"
        "<p><b>z.</b> 2(√n_after − √n_before), or with lengths in the ratio d = days after / days before, "
        "2√2(√n_after − √(d·n_before)) / √(1 + d). Chance weighs the same on it in small and in large places: beyond "
        "±3 is rare (3%), beyond ±4 very rare (0.5%).</p>"
        "<p><b>How to read it.</b> trend is up or down where the change is significant; too_few where fewer than 5 "
        "incidents are expected in a period; stable elsewhere, which means not proved. percent is the change of the "
        "daily rate, with its exact 95% interval, and only from 30 incidents before on: from 2 to 4 is +100% and means "
        "nothing.</p>"
        "<p><b>Periods.</b> First and last day, both included: 2023-01-01/2023-12-31; or 2023, 2023-Q2, 2023-05, "
        "2023-01/2023-06. They may not share a day. Days are calendar days: the hour that clocks skip or repeat does "
        "not count.</p>"
        "<p><b>Limits.</b> A difference in how incidents are recorded looks like a change. Compare the same seasons. "
        "Series of linked incidents make changes look surer than they are. When everything changes, see the whole "
        "first: the log tells it.</p>"
        "<p><b>References.</b> Przyborowski, J. &amp; Wilenski, H. (1940), <i>Biometrika</i> 31, pp. 313–323. "
        "Krishnamoorthy, K. &amp; Thomson, J. (2004), <i>Journal of Statistical Planning and Inference</i> 119(1), "
        "pp. 23–35. Wheeler, A. P. (2016), <i>International Journal of Police Science &amp; Management</i> 18(3), "
        "pp. 159–172.</p>"
    )
    TAGS = (
        "change,trend,before,after,two periods,poisson,e-test,significant,rise,fall,evaluation,incidents,"
        "évolution,hausse,baisse,avant,après,deux périodes,comparaison,significatif,tendance,évaluation,faits"
    )

    def inputs(self):
        """Incidents, places and periods, then the changes."""
        return (*change_questions(), *change_results())

    def compute(self, parameters, context, feedback):
        """Read, count twice, test, write."""
        before, after = asked_periods(self, parameters, context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        source = self.source(parameters, "INPUT", context)
        placed = read_placed_in_time(source, time_field(self, source, parameters, context), feedback)
        periods = compared_periods(placed, before, after, feedback)
        columns = change_columns(before, after)
        inside = placed.kept(periods.rank >= 0)
        names = tuple(column.name for column in columns)
        places = changing_places(self, parameters, context, feedback, inside, names)
        n_before, n_after = _counts(places, periods.rank[periods.rank >= 0])
        change = period_change(
            n_before, n_after, before.days, after.days, self.parameterAsDouble(parameters, "ALPHA", context),
            self.parameterAsEnumString(parameters, "CORRECTION", context), stage(tick_of(feedback), 0.6, 0.95),
        )  # fmt: skip
        outside = int((places.place < 0).sum())
        told = ChangeReport(change, places.names, before, after, source.sourceName(), periods.warnings)
        say_change(told, outside, feedback)
        fields = (*places.columns, *columns)
        with vector_output(self, parameters, "OUTPUT", context, fields, places.geometry, places.crs) as output:
            output.add(places.features(change_frame(change)))
        style_result(output.result, context, trend_style(change), fields)
        if report:
            write_text(report, change_page(told).html())
        return {
            "OUTPUT": output.result, "REPORT": report or None,
            "N_BEFORE": int(n_before.sum()), "N_AFTER": int(n_after.sum()),
            "DAYS_BEFORE": before.days, "DAYS_AFTER": after.days,
            "OUTSIDE": outside, "OTHER_DAYS": int((periods.rank == -1).sum()),
            "LEFT_OUT": placed.undated + int((periods.rank == VAGUE).sum()),
            "CELL_SIZE_USED": places.size, "TESTS": change.tests,
            **{trend.upper(): change.places(trend) for trend in TRENDS},
        }  # fmt: skip


def _counts(places, rank):
    """Events of each place in each period."""
    held = places.place >= 0
    return [np.bincount(places.place[held & (rank == period)], minlength=len(places.names)) for period in (0, 1)]
