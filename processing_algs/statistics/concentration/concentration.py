# SPDX-License-Identifier: GPL-2.0-or-later
"""Concentration of incidents on few places."""
from __future__ import annotations

from ....core.files import write_text
from ....core.statistics.concentration.concentration import generalised_gini, gini
from ....core.statistics.concentration.page import concentration_html, gini_sentence, share_sentences
from ....core.wording import later
from ...adapters.destinations import refuse_shared
from ...adapters.looks.styles import style_result
from ...adapters.progress import tick_of
from ...adapters.vectors import vector_output
from ...adapters.weighted_events import time_field
from ...base import QuietudeAlgorithm
from ...counts.counted_events import read_counted
from ..facts import facts
from ..group import GROUP
from .inputs import concentration_inputs
from .style import concentration_style
from .table import ranked_places


class Concentration(QuietudeAlgorithm):
    """Which share of the incidents falls on which share of the places."""

    NAME = "concentration"
    GROUP = GROUP
    TITLE = later("Concentration")
    SUMMARY = later(
        "Ranks places, street segments or cells by their incidents, and says on how few of them half of the incidents "
        "happen: 80/20 shares, Lorenz curve, Gini coefficient."
    )
    HELP = later(
        "<p><b>What it answers.</b> On how few places do half, or 80%, of the incidents happen? Which ones? Is that "
        "more than chance gives?</p>"
        "<p><b>Method.</b> Places are exact positions, or the values of a field such as the address; street segments, "
        "each incident on the nearest within the distance; or square cells. They are ranked by their number of "
        "incidents; share is their part of the total, cumulative_share that of all places down to the rank. "
        "within_share tells the smallest of 25, 50, 80 and 100% in whose smallest set of places the place is. All "
        "segments count as places, and all cells that touch the study area; positions and addresses count where "
        "something happened only.</p>"
        "<p><b>Gini.</b> G = (2 Σ i·y − n − 1) / n, with the shares y of n places in rising order i: 0 where all "
        "places hold the same, towards 1 where one holds all. With fewer incidents c than places it cannot be 0; GINI "
        "is then G′ = (n/c)(G − 1) + 1, and GINI_PLAIN is G.</p>"
        "<p><b>How to read it.</b> “50% of the incidents on 4.2% of the segments” is to be compared with what as many "
        "incidents fallen at random on the same places would give: the report shows both where all places are known. "
        "Compare years or categories on the same places only.</p>"
        "<p><b>What it cannot say.</b> A place where much is recorded may be a default address or a partner that "
        "reports well. Smaller places always show more concentration. Nothing is said of why.</p>"
        "<p><b>References.</b> Bernasco, W. &amp; Steenbeek, W. (2017), <i>Journal of Quantitative Criminology</i> "
        "33(3), pp. 451–467. Weisburd, D. (2015), <i>Criminology</i> 53(2), pp. 133–157.</p>"
    )
    TAGS = (
        "concentration,80/20,Pareto,Lorenz,Gini,repeat,places,addresses,street segment,rank,"
        "courbe,indice,répétition,lieux,adresses,tronçon,classement,palmarès,inégalité"
    )

    def inputs(self):
        """Incidents, places, then the ranking."""
        return concentration_inputs()

    def compute(self, parameters, context, feedback):
        """Read, place, rank, write."""
        refuse_shared(self, parameters, context, ("OUTPUT", "REPORT"), "INPUT")
        source = self.source(parameters, "INPUT", context)
        place = self.field(source, parameters, "PLACE", context)
        time = time_field(source)
        counted = read_counted(self, parameters, context, feedback, also=tuple(name for name in (place, time) if name))
        ranked = ranked_places(self, parameters, context, feedback, counted, place)
        found, told = ranked.found, ranked.told
        columns, layer = ranked.columns, ranked.layer
        with vector_output(self, parameters, "OUTPUT", context, columns, layer.kind, layer.crs) as output:
            output.add(ranked.features(tick_of(feedback)))
        style_result(output.result, context, concentration_style(layer.kind), columns)
        for sentence in (*share_sentences(found, told), gini_sentence(found, told)):
            feedback.pushInfo(sentence)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            times = counted.events.frame.loc[layer.of >= 0, time] if time else None
            write_text(report, concentration_html(found, told, facts(source.sourceName(), told.events, times)))
        events = told.events if not told.weight else found.total
        return {
            "OUTPUT": output.result, "REPORT": report or None, "GINI": generalised_gini(found.amounts, events),
            "GINI_PLAIN": gini(found.amounts), "PLACES": len(found.amounts), "AFFECTED": found.affected,
            "SHARE_50": found.places_for(0.5) / len(found.amounts),
            "SHARE_80": found.places_for(0.8) / len(found.amounts),
            "COUNTED": told.events, "OUTSIDE": len(counted.events) - told.events,
            "DISTANCE_USED": ranked.distance, "CELL_SIZE_USED": layer.size,
        }  # fmt: skip
