# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents that several sources tell, or one source twice."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature

from ...core.incidents.duplicates import Duplicates, find_duplicates
from ...core.progress import Tick, stage
from ...core.wording import later, number, tr
from .. import parameters as declare
from ..adapters.looks.styles import style_result
from ..adapters.progress import tick_of
from ..adapters.tables import text_of
from ..adapters.vectors import Column, vector_output
from ..base import QuietudeAlgorithm
from .compared_incidents import OF, Compared, read_compared, say_left_out
from .copied_rows import as_incidents, copies, own_columns, rows_of, watched
from .duplicate_inputs import duplicate_parameters, near_of
from .duplicate_pairs import write_pairs


class FindDuplicates(QuietudeAlgorithm):
    """Duplicates of incidents."""

    NAME = "findduplicates"
    GROUP = ("incidents", later("Incidents"))
    TITLE = later("Find duplicates")
    SUMMARY = later("Finds incidents that may have been recorded twice, by two sources or by one, and deletes nothing.")
    HELP = later(
        "<p><b>What it answers.</b> Which records may tell of one and the same incident? Gather the layers of your "
        "partners first (“Merge vector layers”).</p>"
        "<p><b>Method.</b> Two records of different sources and of the same family are a pair where they are within "
        "DISTANCE and within DELAY. Intervals are compared by their ends: two that overlap are 0 hours apart. What is "
        "known by day is compared by days; what is known by street, place or area is searched farther. Within one "
        "source, only rows that say the same in all fields are, unless asked otherwise. Score = mean of the shares of "
        "distance and delay that are left, times 0.8 for another category of the family, times 0.75 where a place or "
        "a time is only roughly known.</p>"
        "<p><b>Sure duplicates.</b> duplicate_of is written where the score reaches SURE, place and time are precisely "
        "known and the counting unit is the same; where two records of one source could both be that of another, "
        "none is sure. The record kept is the one recorded first, then the one better known in time and in place, "
        "then the one begun first. A duplicate always points to a record that is kept and with which it is itself a "
        "pair: no chain goes beyond the distance. Values of duplicate_of that are there already stay.</p>"
        "<p><b>How to read it.</b> PAIRS is for a person to decide, the likeliest first; write the identifier to keep "
        "into duplicate_of. To count without duplicates, filter the layer with <i>duplicate_of is null</i>. OUTPUT has "
        "every row that came in.</p>"
        "<p><b>Limits.</b> Two incidents may well happen at one place within two hours. Rows without a position or "
        "a day cannot be compared, and are counted. Positions snapped to a few points make many pairs that mean "
        "nothing.</p>"
        "<p><b>Reference.</b> Christen, P. (2012), <i>Data Matching</i>, Springer, pp. 23–35.</p>"
    )
    TAGS = (
        "duplicates,deduplicate,record linkage,matching,sources,partners,merge,"
        "doublons,dédoublonner,rapprochement,appariement,sources,partenaires,fusion"
    )

    def inputs(self):
        """Incidents and how near, then the incidents marked and the pairs."""
        return (
            declare.incidents(),
            *duplicate_parameters(),
            declare.vector_destination("OUTPUT", tr("Incidents, duplicates marked"), declare.POINT),
            declare.vector_destination("PAIRS", tr("Possible duplicates"), declare.LINE),
            declare.figure("COMPARED", tr("Incidents compared")),
            declare.figure("LEFT_OUT", tr("Incidents that could not be compared")),
            declare.figure("PAIRS_FOUND", tr("Pairs found")),
            declare.figure("DUPLICATES", tr("Sure duplicates")),
            declare.figure("DISTANCE_USED", tr("Distance used (m)")),
            declare.figure("DELAY_USED", tr("Delay used (hours)")),
        )

    def compute(self, parameters, context, feedback):
        """Read, pair, mark, write."""
        source = self.source(parameters, "INPUT", context)
        near, sure = near_of(self, parameters, context, feedback)
        same, who = (self.parameterAsEnumString(parameters, name, context) for name in ("SAME", "SOURCE"))
        compared = read_compared(source, same, who, feedback)
        say_left_out(compared, same, near.within_source, feedback)
        found = find_duplicates(compared.events, near, sure, stage(tick_of(feedback), 0.3, 0.7))
        output = self._write(source, compared, found, parameters, context, stage(tick_of(feedback), 0.7, 0.95))
        pairs = write_pairs(self, parameters, context, feedback, compared, found)
        count, marked = int(compared.events.compared.sum()), int((found.of >= 0).sum())
        feedback.pushInfo(
            tr("{count} incidents compared, {pairs} pairs, {sure} sure duplicates; the other pairs are for a person to "
               "decide. Nothing was deleted.",
               count=number(count), pairs=number(len(found.sure)), sure=number(marked))
        )  # fmt: skip
        return {
            "OUTPUT": output, "PAIRS": pairs, "COMPARED": count, "LEFT_OUT": len(compared.frame) - count,
            "PAIRS_FOUND": len(found.sure), "DUPLICATES": marked, "DISTANCE_USED": near.metres,
            "DELAY_USED": near.hours,
        }  # fmt: skip

    def _write(self, source, compared: Compared, found: Duplicates, parameters, context, tick: Tick):
        """Every row, and of which one it is the duplicate."""
        own = tuple(column for column in own_columns(source.fields()) if column.name != OF)
        columns = (*own, Column(OF, "text", tr("Duplicate of")))
        known = [text_of(value) for value in compared.frame["incident_id"]]
        decided = compared.frame[OF] if OF in compared.frame else [None] * len(known)
        of = [known[kept] if kept >= 0 else text_of(said) or None for kept, said in zip(found.of.tolist(), decided)]
        kind, crs = source.wkbType(), source.sourceCrs()
        with vector_output(self, parameters, "OUTPUT", context, columns, kind, crs) as output:
            output.add(_marked(copies(watched(rows_of(source), len(of), tick), own), of))
        style_result(output.result, context, as_incidents, columns)
        return output.result


def _marked(features: Iterable[QgsFeature], of: Iterable[str | None]) -> Iterator[QgsFeature]:
    for feature, kept in zip(features, of):
        feature.setAttributes([*feature.attributes(), kept])
        yield feature
