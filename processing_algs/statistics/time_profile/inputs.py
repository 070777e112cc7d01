# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions and results of the time profile."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSource

from ....core.statistics.time_profile.aoristic import CYCLES
from ....core.wording import tr
from ... import parameters as declare


def time_profile_inputs():
    """Incidents and fields, then the profile."""
    layer = QgsProcessingParameterFeatureSource("INPUT", tr("Incidents"), [declare.TABLE])
    span = declare.whole_number(
        "LONGEST_SPAN", tr("Longest span (hours)"), 1, 100_000,
        tr(
            "Incidents known only within more hours than this are left out. Left empty: 24 for hours, 168 for "
            "weekdays, 8,784 for months."
        ),
    )
    return (
        declare.explained(
            layer, tr("Point layer or table, one event a row; rows without a position count too. The selection "
                      "and the filter of the layer are honoured.")
        ),
        declare.field(
            "FROM", tr("Start"),
            tr("When each incident began at the earliest: a date-time field, or a text that begins like 2024-05-31 "
               "22:00. Left empty: occurred_from, with the precision that time_precision tells."),
        ),
        declare.field(
            "TO", tr("End"),
            tr("When each had ended at the latest; where empty, at its start. Left empty with FROM: occurred_to."),
        ),
        declare.words(
            "BY", tr("Profile by"), tuple(CYCLES), "hour_weekday",
            tr("Hour of the day, day of the week, hours of every weekday (7 × 24), or month of the year."),
        ),
        span,
        declare.vector_destination("OUTPUT", tr("Time profile"), declare.TABLE),
        declare.file_destination("REPORT", tr("Report"), "HTML (*.html)"),
        declare.figure("EVENTS", tr("Incidents read")),
        declare.figure("INCLUDED", tr("Incidents placed")),
        declare.figure("EXCLUDED", tr("Incidents left out")),
        declare.word("EXCLUDED_WHY", tr("Why they are left out")),
        declare.figure("LONGEST_SPAN_USED", tr("Longest span used (hours)")),
    )
