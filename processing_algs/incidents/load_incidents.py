# SPDX-License-Identifier: GPL-2.0-or-later
"""From a raw file to a clean incident layer, with nothing lost on the way."""
from __future__ import annotations

from ...core.files import write_text
from ...core.incidents.findings.findings import Findings
from ...core.incidents.findings.report import report_html
from ...core.incidents.findings.telling import spoken
from ...core.incidents.loading import Loading
from ...core.progress import stage
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.destinations import refuse_shared
from ..adapters.progress import tick_of
from ..adapters.tables import OPENED
from ..base import QuietudeAlgorithm
from .incident_outputs import SURVEYED, write_incidents
from .load_inputs import load_parameters, profile_of, source_of, wanted_of


class LoadIncidents(QuietudeAlgorithm):
    """Loading of incidents."""

    NAME = "loadincidents"
    GROUP = ("incidents", later("Incidents"))
    TITLE = later("Load incidents")
    SUMMARY = later("Reads a raw file of incidents and says what became of every row: accepted, or rejected and why.")
    HELP = later(
        "<p><b>Method.</b> Encoding, delimiter, decimal mark, date layout, columns and coordinate reference system are "
        "found and announced, or said by a profile: a JSON file that describes how a source writes. The rows become "
        "points in metres with the fields of the incident layer. Rows in = accepted + rejected, always; each reject "
        "keeps its line, its raw text and its reason.</p>"
        "<p><b>Profiles.</b> <i>auto</i> takes the shipped profile whose columns are those of the file, otherwise it "
        "recognises columns by their names and content. Your own partners deserve a profile of their own: copy a "
        "shipped one, and give the path of the copy.</p>"
        "<p><b>Persons.</b> No column is imported unless a field of the incident layer is made of it. Names, "
        "addresses and free text stay in the file; the report names the columns left out. The table of rejects holds "
        "raw rows: keep it to yourself.</p>"
        "<p><b>Positions.</b> Rows without a position, at 0, 0 or outside the territory are rejected with their "
        "reason. A file without any coordinates gives incidents without geometry, that can be counted but not "
        "mapped. The territory also confirms the coordinate reference system: give it.</p>"
        "<p><b>How to read it.</b> The field time_precision says what the source knew: an hour chart of incidents "
        "known by day is a chart of nothing. Below 85% of rows with a position, maps are not reliable.</p>"
        "<p><b>Limits.</b> Addresses are not geocoded and duplicates are not sought. One layout of dates a column: "
        "others are rejected.</p>"
        "<p><b>Reference.</b> Ratcliffe, J. H. (2004), Geocoding crime and a first estimate of a minimum acceptable "
        "hit rate, <i>International Journal of Geographical Information Science</i> 18(1), pp. 61–72.</p>"
    )
    TAGS = (
        "load,import,csv,excel,spreadsheet,incidents,clean,rejects,logbook,profile,encoding,"
        "charger,importer,tableur,faits,nettoyer,rejets,main courante,profil,encodage,lambert"
    )

    def inputs(self):
        """The source and how to read it, then the incidents, the rejects and the report."""
        return (
            *load_parameters(),
            declare.vector_destination("OUTPUT", tr("Incidents"), declare.POINT),
            declare.vector_destination("REJECTS", tr("Rejected rows"), declare.TABLE, optional=True),
            declare.file_destination("REPORT", tr("Report"), "HTML (*.html)", optional=True),
            declare.figure("ROWS_IN", tr("Rows read")),
            declare.figure("ACCEPTED", tr("Rows accepted")),
            declare.figure("REJECTED", tr("Rows rejected")),
            declare.figure("WITHOUT_POSITION", tr("Rows without a position")),
            declare.word("PROFILE_USED", tr("Profile used")),
            declare.word("CRS_USED", tr("CRS of the coordinates")),
        )

    def compute(self, parameters, context, feedback):
        """Read, clean, say, write."""
        refuse_shared(self, parameters, context, ("FILE", "OUTPUT", "REJECTS", "REPORT"), source="LAYER")
        profile = profile_of(self, parameters, context)
        source = source_of(self, parameters, profile, context, feedback)
        wanted = wanted_of(self, parameters, context, feedback)
        loading = Loading(source, profile, wanted, stage(tick_of(feedback), OPENED, SURVEYED))
        incidents, rejects = write_incidents(self, loading, parameters, context, feedback)
        findings = loading.findings
        said, warned = spoken(findings)
        for sentence in said:
            feedback.pushInfo(sentence)
        for sentence in warned:
            feedback.pushWarning(sentence)
        return {
            "OUTPUT": incidents,
            "REJECTS": rejects,
            "REPORT": self._report(findings, parameters, context),
            "ROWS_IN": findings.rows,
            "ACCEPTED": findings.accepted,
            "REJECTED": findings.rejected,
            "WITHOUT_POSITION": findings.without_position,
            "PROFILE_USED": findings.profile.name,
            "CRS_USED": loading.crs_used,
        }

    def _report(self, findings: Findings, parameters, context) -> str | None:
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if path:
            write_text(path, report_html(findings))
        return path or None
