# SPDX-License-Identifier: GPL-2.0-or-later
"""A package attacked as a stranger would."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from ...core.files import write_text
from ...core.privacy.attacks.evidence import Evidence
from ...core.privacy.attacks.moved.candidates import FEWEST
from ...core.privacy.attacks.page import verification_html
from ...core.privacy.attacks.verification import verify
from ...core.wording import later, number, tr
from ..adapters.package.traces import raw_traces, surroundings
from ..adapters.progress import tick_of
from ..base import QuietudeAlgorithm
from .asked import Asked
from .dwellings import read_dwellings
from .received import read_received
from .verification_inputs import verification_inputs

GRID = "EPSG:3035"


class VerifyPackage(QuietudeAlgorithm):
    """Every attack on a package, passed or failed, with its figure."""

    NAME = "verifypackage"
    GROUP = ("sharing", later("Sharing"))
    TITLE = later("Verify a package")
    SUMMARY = later(
        "Reads an anonymised package as a stranger would, attacks it, and tells for each attack whether the package "
        "withstands it."
    )
    HELP = later(
        "<p><b>Method.</b> The zip, its databases, project, pictures and pages are read byte by byte, archives within "
        "archives included, by code that shares nothing with what wrote them. Looked for: deleted rows, authors, "
        "paths, times, scripts, formulas, identifiers; figures below k, weak rules, totals and margins from which a "
        "linear programme deduces a hidden figure. With the raw layer: every rare value in every usual encoding, every "
        "coordinate as text or in binary, figures counted again, one address behind a figure. With the earlier "
        "package: a few events deduced from the difference.</p>"
        "<p><b>How to read it.</b> One failed check is enough not to give the package away; the report names the file "
        "and what was found. “By chance” compares with the same events moved a little: a million positions "
        "fall on many numbers.</p>"
        "<p><b>Limits.</b> Without TRUTH nothing raw can be searched for; without PREVIOUS differences are not "
        "controlled. What a picture shows is not read. No check proves anonymity.</p>"
        "<p><b>References.</b> Article 29 Working Party, <i>Opinion 05/2014 on Anonymisation Techniques</i>. "
        "Fischetti, M. and Salazar, J.-J. (2001), <i>Management Science</i> 47(7), p. 1008–1027.</p>"
    )
    TAGS = (
        "verify,package,attack,privacy,disclosure,audit,leak,anonymisation,"
        "vérifier,lot,paquet,attaque,confidentialité,fuite,contrôle,rgpd"
    )

    def inputs(self):
        """Parameters and outputs, in the order people read them."""
        return verification_inputs()

    def compute(self, parameters, context, feedback):
        """Read, attack, tell."""
        reading = read_received(self.parameterAsFile(parameters, "PACKAGE", context))
        previous = self.parameterAsFile(parameters, "PREVIOUS", context)
        evidence = Evidence(reading, None, read_received(previous) if previous else None, surroundings())
        if self.given(parameters, "TRUTH"):
            evidence = replace(evidence, truth=self._truth(parameters, evidence, context, feedback))
        if self.given(parameters, "ADDRESSES"):
            evidence = replace(evidence, addresses=self._addresses(parameters, evidence, context, feedback))
        findings = verify(evidence, tick_of(feedback))
        failed = [finding for finding in findings if finding.failed]
        for finding in failed:
            feedback.pushWarning(finding.sentence)
        feedback.pushInfo(
            tr("{passed} checks passed, {failed} failed, {waiting} could not run.",
               passed=number(sum(one.passed for one in findings)), failed=number(len(failed)),
               waiting=number(sum(one.outcome is None for one in findings)))
        )  # fmt: skip
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        name = Path(self.parameterAsFile(parameters, "PACKAGE", context)).name
        write_text(report, verification_html(findings, name, reading.files[0].digest, evidence.published.texts))
        names = ",".join(finding.check.id for finding in failed)
        return {"REPORT": report, "PASSED": not failed, "FAILED_CHECKS": len(failed), "FAILED": names}

    def _addresses(self, parameters, evidence, context, feedback):
        asked = Asked(self, parameters, context, feedback)
        dwellings = read_dwellings(asked, "ADDRESSES", None, FEWEST, _crs_of(evidence))
        return dwellings.x, dwellings.y

    def _truth(self, parameters, evidence, context, feedback):
        source, crs = self.source(parameters, "TRUTH", context), _crs_of(evidence)
        time, category = (self.field(source, parameters, name, context) for name in ("TIME", "CATEGORY"))
        return raw_traces(source, crs, feedback, time, category)


def _crs_of(evidence: Evidence) -> QgsCoordinateReferenceSystem:
    """CRS that the package says it is in."""
    return QgsCoordinateReferenceSystem(str(evidence.published.said("zoning", "crs") or GRID))
