# SPDX-License-Identifier: GPL-2.0-or-later
"""Feedback of Processing as the tick that core reports to."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback

from ...core.errors import Cancelled
from ...core.progress import Tick


def tick_of(feedback: QgsProcessingFeedback) -> Tick:
    """Tick that moves the progress bar, and says no once the person has cancelled."""

    def tick(share: float) -> bool:
        feedback.setProgress(100 * share)
        return not feedback.isCanceled()

    return tick


def poll_of(feedback: QgsProcessingFeedback) -> Callable[[], None]:
    """What long work without a share to tell calls now and then: it stops once the person has cancelled."""

    def poll() -> None:
        if feedback.isCanceled():
            raise Cancelled

    return poll
