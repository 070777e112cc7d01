# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs of incidents close in space and time, beside what chance makes."""
from __future__ import annotations

from ....core.files import write_text
from ....core.progress import stage
from ....core.statistics.near_repeat.bands import Bands
from ....core.statistics.near_repeat.near_repeat import near_repeat
from ....core.statistics.near_repeat.page import first_band_sentence, near_repeat_page, raised_sentence
from ....core.statistics.near_repeat.permuted_pairs import Happened, minutes_needed
from ....core.wording import later, tr
from ... import parameters as declare
from ...adapters.progress import tick_of
from ...base import QuietudeAlgorithm
from ..dated_events import read_dated
from ..group import GROUP
from .pairs import IDENTIFIER, write_pairs
from .questions import bands_and_shuffling
from .table import to_check, warn_if_long, write_table


class NearRepeat(QuietudeAlgorithm):
    """Knox table of near repeats."""

    NAME = "nearrepeat"
    GROUP = GROUP
    TITLE = later("Near repeats")
    SUMMARY = later(
        "Tells whether incidents come close together in space and time more often than chance would make, how far and "
        "for how long."
    )
    HELP = later(
        "<p><b>What it answers.</b> After an incident, is another one nearby more frequent than usual, within how many "
        "metres and for how many days?</p>"
        "<p><b>Method.</b> Knox's test: every pair of incidents is counted once in a table of bands of distance and of "
        "time. The dates are then shuffled over the places, PERMUTATIONS times; expected is the mean of the shuffled "
        "tables, ratio = observed / expected, p = (1 + tables with at least as many pairs) / (1 + PERMUTATIONS). The "
        "same seed gives the same result.</p>"
        "<p><b>Bands.</b> Written as intervals: (200, 400] is more than 200 m and at most 400 m; the first band holds "
        "zero too, [0, 200]. Write zero twice, 0,0,200,400, to set apart the pairs at the same place, [0, 0], from "
        "the near ones, (0, 200]. Days are differences between calendar days: 0 is the same day. Pairs at the same "
        "place on the same day are counted.</p>"
        "<p><b>How to read it.</b> Near repeats show as ratios of 1.2 or more with a p of 0.05 or less in the nearest "
        "and soonest bands, falling towards 1 farther and later. A ratio of 1.5: half as many pairs again as "
        "chance makes. PAIRS draws each pair of the table as a line from the earlier incident to the later one.</p>"
        "<p><b>Limits.</b> It does not say why. Incidents recorded twice and dates of report instead of occurrence "
        "make false near repeats. Growth of one district during the period raises the ratios of all its bands. "
        "Incidents whose day is not known are left out, and counted.</p>"
        "<p><b>References.</b> Knox, E. G. (1964), <i>The detection of space-time interactions</i>, Applied Statistics "
        "13(1), pp. 25–29. Johnson, S. D. et al. (2007), <i>Space-time patterns of risk</i>, Journal of Quantitative "
        "Criminology 23, pp. 201–219. Ratcliffe, J. H. (2009), <i>Near Repeat Calculator</i>, Temple University.</p>"
    )
    TAGS = (
        "near repeat,repeat victimisation,knox,space-time,interaction,contagion,permutation,incidents,"
        "répétition,quasi-répétition,revictimation,proximité,espace-temps,contagion,permutation,faits"
    )

    def inputs(self):
        """Incidents and bands, then the table, the report and the pairs."""
        return (
            declare.incidents(),
            declare.field(
                "TIME", tr("Date"),
                tr("Day of the incidents: a date field, or a text that begins like 2024-05-31. Left empty: "
                   "occurred_from."),
            ),
            *bands_and_shuffling(),
            declare.vector_destination("OUTPUT", tr("Near repeats"), declare.TABLE),
            declare.file_destination("REPORT", tr("Report"), "HTML (*.html)"),
            declare.vector_destination("PAIRS", tr("Pairs of near repeats"), declare.LINE, optional=True),
            declare.figure("EVENTS", tr("Incidents compared")),
            declare.figure("LEFT_OUT", tr("Incidents left out, their day not being known")),
        )

    def compute(self, parameters, context, feedback):
        """Read, count, shuffle, write."""
        distances = Bands.parsed(self.parameterAsString(parameters, "DISTANCES", context))
        days = Bands.parsed(self.parameterAsString(parameters, "DAYS", context), "DAYS", whole=True)
        metric = self.parameterAsEnumString(parameters, "METRIC", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        source = self.source(parameters, "INPUT", context)
        named = (IDENTIFIER,) if source.fields().indexFromName(IDENTIFIER) >= 0 else ()
        dated, tick = read_dated(self, parameters, context, feedback, named), tick_of(feedback)
        permutations = self.parameterAsInt(parameters, "PERMUTATIONS", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        x, y, day = dated.events.x, dated.events.y, dated.day
        warn_if_long(minutes_needed(Happened(x, y, day), distances, days, metric, permutations), feedback)
        result = near_repeat(x, y, day, distances, days, metric, permutations, seed, stage(tick, 0, 0.95))
        said = to_check(dated)
        for sentence in (*said, first_band_sentence(result), raised_sentence(result)):
            feedback.pushInfo(sentence)
        table = write_table(self, parameters, context, result)
        pairs = write_pairs(self, parameters, context, feedback, dated, result, metric)
        page = near_repeat_page(result, source.sourceName(), dated.first, dated.last, said, metric)
        write_text(report, page.html())
        return {
            "OUTPUT": table, "REPORT": report, "PAIRS": pairs, "EVENTS": result.events, "LEFT_OUT": dated.left_out,
        }
