# SPDX-License-Identifier: GPL-2.0-or-later
"""What the producer is told, and the files that are written."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.privacy.audiences.audience import ANONYMOUS_K
from ...core.privacy.protection.counting import Counted
from ...core.privacy.releases.ledger import Compared
from ...core.privacy.releases.release import Release
from ...core.wording import number, percent, tr
from .facts import Facts


def tell(facts: Facts, counted: Counted, published: Release, feedback: QgsProcessingFeedback) -> None:
    """Account for every event, to the producer alone."""
    if published.moved is not None:
        feedback.pushWarning(tr("A point may stand for a single fact: this package may hold personal data."))
    elif published.personal:
        feedback.pushWarning(
            tr("Some figures count fewer than {k} facts: this package may hold personal data.", k=ANONYMOUS_K)
        )
    left_out = facts.total - counted.published - counted.hidden - counted.placed.outside
    feedback.pushInfo(
        tr(
            "{total} events: {shown} shown, {hidden} hidden ({share}), {outside} outside the territory, {left} "
            "left out (sensitive, or without date or category). These true figures stay here.",
            total=number(facts.total),
            shown=number(counted.published),
            hidden=number(counted.hidden),
            share=percent(counted.hidden_share, 1),
            outside=number(counted.placed.outside),
            left=number(left_out),
        )
    )


def tell_compared(compared: Compared, feedback: QgsProcessingFeedback) -> None:
    """What was compared with the packages of the ledger, and what could not be."""
    feedback.pushInfo(
        tr("{count} earlier packages compared: no difference tells of a few facts.", count=number(compared.releases))
    )
    if compared.large:
        feedback.pushWarning(
            tr("The earlier packages were compared two at a time only: together they are too large for the programme "
               "that asks them all at once. Publish larger places, or fewer of them.")
        )  # fmt: skip
    elif compared.left:
        feedback.pushWarning(
            tr("{count} differences of several packages were not looked at: there are too many of them.",
               count=number(compared.left))
        )  # fmt: skip
