# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person is asked about what was published before, and about who may open the package."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from ...core.wording import tr
from .. import parameters as declare


def sealing():
    """Ledger, signature and recipient."""
    return (
        _file(
            "LEDGER", tr("Ledger of releases"),
            tr(
                "A file that remembers every package. Keep one beside your data and give it each time; it is made "
                "where there is none. A package from which, together with earlier ones, somebody would deduce 1 to "
                "K − 1 facts is refused. Left empty: nothing is compared, and the package says so."
            ),
        ),
        _file(
            "SIGNING_KEY", tr("Signing key"),
            tr(
                "For those who sign with minisign: the file of the private key, made without password (minisign -G "
                "-W). Readers can then check that the package is yours. Left empty: it is not signed."
            ),
        ),
        _text(
            "RECIPIENT", tr("Recipient"),
            tr(
                "For named recipients only: who may read the package, person or service. The name is written in it; "
                "write it alike each time."
            ),
        ),
        _text(
            "RECIPIENT_KEY", tr("Recipient's public key"),
            tr(
                "For named recipients only: the line “age1…” that they send you, and that the program age-keygen gave "
                "them. They alone will open the package."
            ),
        ),
        _text(
            "EXPIRES", tr("Until"),
            tr("For named recipients only: day when they must have destroyed the package, written as 2027-12-31."),
        ),
    )  # fmt: skip


def _file(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterFile(name, title, optional=True), help_text, advanced=True)


def _text(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterString(name, title, optional=True), help_text, advanced=True)
