# SPDX-License-Identifier: GPL-2.0-or-later
"""What the producer is told, and the files that are written."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.privacy.audience import ANONYMOUS_K
from ...core.privacy.counting import Counted
from ...core.privacy.release import Release
from ...core.wording import number, percent, tr
from .facts import Facts


def tell(facts: Facts, counted: Counted, published: Release, feedback: QgsProcessingFeedback) -> None:
    """Account for every event, to the producer alone."""
    if published.personal:
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

