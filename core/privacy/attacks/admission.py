# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a received package may be let in."""
from __future__ import annotations

from ...errors import CoreError
from ...wording import tr
from ..sealing.minisign import signature_holds
from . import database_checks, document_checks, picture_checks, project_checks, seal_checks, zip_checks
from .check import Finding, looked
from .evidence import Evidence
from .reading import Reading
from .seal_checks import SIGNATURE, SUMS

NEEDED = frozenset(
    {"zip-names", "zip-bombs", "zip-gaps", "zip-order", "sums", "sqlite-strangers", "project-tags", "project-words",
     "project-sources", "unknown-files", "markup-entities", "pages-active", "png-chunks", "pdf-objects", "csv-formulas"}
)  # fmt: skip
"""The checks of what opens badly; those of what betrays are the sender's."""
SHOWN = 5


class HostilePackageError(CoreError):
    """A package that is not opened."""

    def __init__(self, failed: list[Finding]) -> None:
        reasons = "; ".join(finding.sentence for finding in failed[:SHOWN])
        super().__init__(
            tr("The package was not opened, and nothing of it was written: {reasons}. Ask the sender for a new one.",
               reasons=reasons)
        )  # fmt: skip


class WrongSignatureError(CoreError):
    """A package that the owner of the key did not make, or that somebody changed."""

    def __init__(self, signed: bool) -> None:
        reason = tr("its signature is not that of PUBLIC_KEY") if signed else tr("it is not signed")
        super().__init__(tr("The package was not opened: {reason}. Ask the sender by another way.", reason=reason))


def refuse_hostile(reading: Reading) -> None:
    """Let a package in only if nothing of it opens badly.

    Raises
    ------
    HostilePackageError
        What was found, and where.
    """
    evidence = Evidence(reading)
    rooms = (zip_checks, seal_checks, database_checks, project_checks, document_checks, picture_checks)
    # Names and sizes first: they alone make the rest safe to look at.
    checks = [check for room in rooms for check in room.CHECKS if check.id in NEEDED]
    failed = [finding for finding in (Finding(check, looked(check, evidence)) for check in checks) if finding.failed]
    if failed:
        raise HostilePackageError(failed)


def signature_state(reading: Reading, public: str) -> str:
    """« verified », « unverified » or « unsigned »; ``public`` is the sender's key, empty where it is not known.

    Raises
    ------
    WrongSignatureError
        A key is given, and the package is not signed by its owner.
    """
    signature, sums = reading.file(SIGNATURE), reading.file(SUMS)
    if not public:
        return "unverified" if signature else "unsigned"
    if signature is None or sums is None or not signature_holds(sums.content, signature.text, public):
        raise WrongSignatureError(signed=signature is not None)
    return "verified"
