# SPDX-License-Identifier: GPL-2.0-or-later
"""Every attack, one after the other."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...errors import CoreError
from ...progress import Tick, advance, unwatched
from ...wording import tr
from . import (
    code_checks,
    database_checks,
    day_part_checks,
    difference_checks,
    document_checks,
    figure_checks,
    page_map_checks,
    picture_checks,
    project_checks,
    row_checks,
    seal_checks,
    truth_checks,
    zip_checks,
)
from .check import Check, Finding, looked
from .evidence import Evidence
from .moved import guess_checks, history_checks, point_checks
from .moved.points_read import points_of

ROOMS = (
    zip_checks, seal_checks, database_checks, project_checks, picture_checks, document_checks, page_map_checks,
    code_checks, figure_checks, row_checks, day_part_checks, difference_checks, truth_checks, point_checks,
    guess_checks, history_checks,
)  # fmt: skip
CHECKS: tuple[Check, ...] = tuple(check for room in ROOMS for check in room.CHECKS)
SHOWN = 5


class LeakError(CoreError):
    """The package would have betrayed something: it was not written."""

    def __init__(self, failed: Sequence[Finding]) -> None:
        shown = "; ".join(finding.sentence for finding in failed[:SHOWN]) + ("…" if len(failed) > SHOWN else "")
        super().__init__(tr("The package was not written: the check of its bytes found {leaks}.", leaks=shown))


def verify(evidence: Evidence, tick: Tick = unwatched) -> list[Finding]:
    """Run every check; those whose evidence is missing are there without an outcome."""
    return list(_findings(evidence, tick))


def _findings(evidence: Evidence, tick: Tick) -> Iterator[Finding]:
    moved = points_of(evidence.published) is not None
    missing = {"truth": evidence.truth is None, "previous": evidence.previous is None,
               "addresses": evidence.addresses is None and moved}  # fmt: skip
    for done, check in enumerate(CHECKS):
        advance(tick, done / len(CHECKS))
        yield Finding(check, None if any(missing[one] for one in check.needs) else looked(check, evidence))


def refuse_leaks(findings: Sequence[Finding]) -> None:
    """Refuse a package of which a check failed.

    Raises
    ------
    LeakError
        The checks, and what they found.
    """
    failed = [finding for finding in findings if finding.failed]
    if failed:
        raise LeakError(failed)
