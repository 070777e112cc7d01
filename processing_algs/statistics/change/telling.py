# SPDX-License-Identifier: GPL-2.0-or-later
"""What the comparison of two periods says of its result."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ....core.statistics.change.page import ChangeReport
from ....core.wording import number, tr


def say_change(report: ChangeReport, outside: int, feedback: QgsProcessingFeedback) -> None:
    """Tell where the incidents are, then what changed."""
    change = report.change
    counted = int(change.before.sum() + change.after.sum())
    feedback.pushInfo(
        tr(
            "{events} incidents of both periods = {counted} in {places} places + {outside} outside.",
            events=number(counted + outside), counted=number(counted), places=number(len(change.trend)),
            outside=number(outside),
        )
    )
    feedback.pushInfo(report.whole_sentence)
    feedback.pushInfo(report.places_sentence)
