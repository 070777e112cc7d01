# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person is asked before a package is attacked."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterFeatureSource

from ...core.wording import tr
from .. import parameters as declare


def verification_inputs():
    """Parameters and outputs, in the order people read them."""
    return (
        declare.file("PACKAGE", tr("Package"), "zip", tr(
            "The zip to attack: yours before you give it away, or anybody's. Decrypt it first if its name ends "
            "with .age."
        )),
        declare.explained(
            QgsProcessingParameterFeatureSource("TRUTH", tr("Raw layer"), [declare.POINT], optional=True),
            tr(
                "The incidents that the package was made from, if you hold them: whatever they say is looked for "
                "in the package. Nothing of them leaves this computer."
            ),
        ),
        declare.field(
            "TIME", tr("Date"), tr("Field of the raw layer with the date. Left empty: occurred_from."), "TRUTH",
        ),
        declare.field(
            "CATEGORY", tr("Category"),
            tr("Field of the raw layer by which the package tells figures apart. Left empty: category."), "TRUTH",
        ),
        declare.file(
            "PREVIOUS", tr("Earlier package"), "zip",
            tr(
                "A package of the same events that was given away before: checks that nobody who has both can "
                "deduce a few events. Left empty: not checked."
            ),
            optional=True,
        ),
        declare.explained(
            QgsProcessingParameterFeatureSource(
                "ADDRESSES", tr("Addresses"), [declare.POINT, declare.POLYGON], optional=True
            ),
            tr(
                "For packages of points only: the layer of addresses that they were made with. The addresses of each "
                "moved point are counted again, and points are told from what addresses alone would guess. Left empty: "
                "not checked."
            ),
        ),
        declare.file_destination("REPORT", tr("Verification"), tr("Web pages (*.html)")),
        declare.verdict("PASSED", tr("Whether every check that ran passed")),
        declare.figure("FAILED_CHECKS", tr("Checks that failed")),
        declare.word("FAILED", tr("Names of the checks that failed")),
    )  # fmt: skip
