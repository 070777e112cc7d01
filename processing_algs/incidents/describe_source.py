# SPDX-License-Identifier: GPL-2.0-or-later
"""How a source would be read, before anything is loaded."""
from __future__ import annotations

from ...core.errors import CoreError
from ...core.files import write_text
from ...core.incidents.findings.description import description_html
from ...core.incidents.findings.findings import Findings
from ...core.incidents.loading import Loading, NothingAcceptedError
from ...core.progress import stage
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.destinations import refuse_shared
from ..adapters.progress import tick_of
from ..adapters.tables import OPENED
from ..base import QuietudeAlgorithm
from .load_inputs import load_parameters, profile_of, source_of, wanted_of


class DescribeSource(QuietudeAlgorithm):
    """Description of a source."""

    NAME = "describesource"
    GROUP = ("incidents", later("Incidents"))
    TITLE = later("Describe a source")
    SUMMARY = later("Says how a file of incidents would be read and what has to be decided, and loads nothing.")
    HELP = later(
        "<p><b>Method.</b> The source is read as “Load incidents” would read it, with the same parameters, down to the "
        "rows that would be rejected and why; nothing is written but the report. What was found stands there with a "
        "sample and the share of what was looked at that bears it out.</p>"
        "<p><b>How to read it.</b> Where two readings are equally good (day and month, two delimiters, two reference "
        "systems, several sheets), the report begins with the sentence that loading would refuse with: it names the "
        "parameter that decides. DECIDED is then 0. The outputs ENCODING_FOUND, DELIMITER_FOUND, DATE_FORMAT_FOUND, "
        "CRS_USED and PROFILE_USED can be given back to “Load incidents”.</p>"
        "<p><b>Persons.</b> Columns that tell of persons are named with the reason; their values are not shown. Keep "
        "the report to yourself all the same: other columns are shown by a few values.</p>"
        "<p><b>Limits.</b> What columns mean is guessed from their names and content: a person confirms it, in a "
        "profile.</p>"
    )
    TAGS = (
        "describe,sniff,preview,encoding,delimiter,columns,personal data,profile,quality,"
        "décrire,aperçu,encodage,séparateur,colonnes,données personnelles,profil,qualité"
    )

    def inputs(self):
        """What loading asks, then what was found."""
        return (
            *(one for one in load_parameters() if one.name() != "TARGET_CRS"),
            declare.file_destination("REPORT", tr("Report"), "HTML (*.html)"),
            declare.figure("ROWS_IN", tr("Rows read")),
            declare.figure("ACCEPTED", tr("Rows that would be accepted")),
            declare.figure("REJECTED", tr("Rows that would be rejected")),
            declare.figure("DECIDED", tr("1 if it can be loaded as it is, 0 if something has to be decided")),
            declare.word("ENCODING_FOUND", tr("Encoding found")),
            declare.word("DELIMITER_FOUND", tr("Delimiter found")),
            declare.word("DATE_FORMAT_FOUND", tr("Layout of the dates found")),
            declare.word("PROFILE_USED", tr("Profile used")),
            declare.word("CRS_USED", tr("CRS of the coordinates")),
        )

    def compute(self, parameters, context, feedback):
        """Read, clean and forget all but the findings; say what stands in the way, if anything does."""
        refuse_shared(self, parameters, context, ("FILE", "REPORT"), source="LAYER")
        profile = profile_of(self, parameters, context)
        wanted = wanted_of(self, parameters, context, feedback)
        source = source_of(self, parameters, profile, context, feedback)
        findings, crs, refusal = None, "", ""
        try:
            loading = Loading(source, profile, wanted, stage(tick_of(feedback), OPENED, 0.5))
            crs = loading.crs_used
            for _ in loading.parts(stage(tick_of(feedback), 0.5, 1)):
                pass
            findings = loading.findings
        except NothingAcceptedError as error:
            findings, refusal = loading.findings, str(error)
        except CoreError as error:
            refusal = str(error)
        if refusal:
            feedback.pushWarning(refusal)
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        write_text(path, description_html(source.sample, source.rows, findings, refusal))
        return {"REPORT": path, "DECIDED": int(not refusal), "CRS_USED": crs, **_figures(source, findings)}


def _figures(source, findings: Findings | None) -> dict[str, object]:
    """Outputs that tell what was found, empty where it was not."""
    moment = findings.profile.moments.get("occurred_from") if findings else None
    return {
        "ROWS_IN": source.rows,
        "ACCEPTED": findings.accepted if findings else 0,
        "REJECTED": findings.rejected if findings else 0,
        "ENCODING_FOUND": source.sample.encoding,
        "DELIMITER_FOUND": source.sample.delimiter,
        "DATE_FORMAT_FOUND": (moment.layout if moment else "") or "",
        "PROFILE_USED": findings.profile.name if findings else "",
    }
