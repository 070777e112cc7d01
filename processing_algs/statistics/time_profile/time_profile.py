# SPDX-License-Identifier: GPL-2.0-or-later
"""When incidents happen in the day, the week or the year."""
from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ....core.files import write_text
from ....core.statistics.time_profile.page import result_sentence, sum_sentence, time_profile_html, warnings_of
from ....core.statistics.time_profile.time_profile import excluded_in_words, time_profile
from ....core.wording import figure, later, tr
from ...adapters.destinations import refuse_shared
from ...adapters.looks.styles import style_result
from ...adapters.progress import tick_of
from ...adapters.vectors import vector_output
from ...base import QuietudeAlgorithm
from ..facts import facts
from ..group import GROUP
from .fields import profile_columns, profile_features, read_spans
from .inputs import time_profile_inputs


class TimeProfile(QuietudeAlgorithm):
    """Aoristic profile by hour, weekday, both or month."""

    NAME = "timeprofile"
    GROUP = GROUP
    TITLE = later("Time profile")
    SUMMARY = later(
        "Shares incidents out by hour, weekday, both or month, those known only between two moments in proportion of "
        "time, and says which cannot be placed and why."
    )
    HELP = later(
        "<p><b>What it answers.</b> At what hours, on what days, in what months do incidents happen, although many are "
        "known only to lie between two moments?</p>"
        "<p><b>Method.</b> Each incident weighs 1. One known to the minute is whole in its hour, weekday or month; one "
        "that lies between FROM and TO gives each of them the part of its time that falls there, to the second: from "
        "22:00 to 6:00, 0.125 an hour, whatever midnight or the end of the week. Local time is taken as written: the "
        "days when the clock changes move nothing. The sum of the weights and EXCLUDED is always the number of "
        "incidents.</p>"
        "<p><b>Left out.</b> Incidents without a date; those that end before they start; those whose hour (for hour "
        "and hour_weekday), day (weekday) or month is not known, by the field time_precision, by a text that stops at "
        "the day or the month, or because every time is 00:00; those that span more than 24 hours (hour, "
        "hour_weekday), 7 days (weekday) or 366 days (month). EXCLUDED_WHY tells how many of each.</p>"
        "<p><b>How to read it.</b> weight is the number of incidents of the bin; share its part of those placed; "
        "index is 100 for an average day or hour of the period covered, and takes months of 28 to 31 days and years "
        "not covered whole into account; exact counts the incidents known to lie wholly in the bin.</p>"
        "<p><b>What it cannot say.</b> It shows when incidents are recorded as having happened: calls follow those who "
        "are awake, patrols their rota. Long spans flatten the profile. Small differences are chance.</p>"
        "<p><b>References.</b> Ratcliffe, J. H. &amp; McCullagh, M. J. (1998), <i>International Journal of "
        "Geographical Information Science</i> 12(7), pp. 751–764. Ratcliffe, J. H. (2002), <i>Journal of Quantitative "
        "Criminology</i> 18(1), pp. 23–43.</p>"
    )
    TAGS = (
        "time,hour,weekday,month,aoristic,profile,rhythm,season,when,heat map,"
        "heure,jour,semaine,mois,aoristique,profil,rythme,horaire,saison,quand"
    )

    def inputs(self):
        """Incidents and fields, then the profile."""
        return time_profile_inputs()

    def compute(self, parameters, context, feedback):
        """Read, spread, say, write."""
        refuse_shared(self, parameters, context, ("OUTPUT", "REPORT"), "INPUT")
        by = self.parameterAsEnumString(parameters, "BY", context)
        spans = read_spans(self, parameters, context, feedback)
        longest = self.number(parameters, "LONGEST_SPAN", context)
        profile = time_profile(spans.start, spans.end, by, longest, tick_of(feedback))
        if longest is None:
            feedback.pushInfo(tr("Longest span: {hours} h (that of the profile).", hours=figure(profile.longest)))
        columns, table = profile_columns(), QgsWkbTypes.Type.NoGeometry
        nowhere = QgsCoordinateReferenceSystem()
        with vector_output(self, parameters, "OUTPUT", context, columns, table, nowhere) as output:
            output.add(profile_features(profile))
        style_result(output.result, context, lambda layer: None, columns)
        why = excluded_in_words(profile.excluded)
        for sentence in filter(None, (sum_sentence(profile), why, result_sentence(profile))):
            feedback.pushInfo(sentence)
        for warning in warnings_of(profile):
            feedback.pushWarning(warning)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        write_text(report, time_profile_html(profile, facts(spans.source, profile.events, spans.dates)))
        return {
            "OUTPUT": output.result, "REPORT": report, "EVENTS": profile.events, "INCLUDED": profile.placed,
            "EXCLUDED": sum(profile.excluded.values()), "EXCLUDED_WHY": why,
            "LONGEST_SPAN_USED": profile.longest,
        }  # fmt: skip
