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
                "File that remembers what was published (made where there is none; keep one beside the data, for all "
                "packages). A package that tells 1 to K − 1 facts by its difference with an earlier one is refused. "
                "Left empty: differences are not controlled, and the package says so."
            ),
        ),
        _file(
            "SIGNING_KEY", tr("Signing key"),
            tr("Private key of minisign without password (minisign -G -W). Left empty: the package is not signed."),
        ),
        _text(
            "RECIPIENT", tr("Recipient"),
            tr("Who may read a restricted package, by name: written in it. For restricted packages only."),
        ),
        _text(
            "RECIPIENT_KEY", tr("Recipient's public key"),
            tr("Line “age1…” that age-keygen gave the recipient: a restricted package is encrypted for it."),
        ),
        _text("EXPIRES", tr("Until"), tr("Day when the recipient must destroy a restricted package, as 2027-12-31.")),
    )  # fmt: skip


def _file(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterFile(name, title, optional=True), help_text, advanced=True)


def _text(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterString(name, title, optional=True), help_text, advanced=True)
